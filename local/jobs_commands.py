"""``bosonline jobs``: look at jobs, run failed ones again, cancel, and watch the platform work, as an operator."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Literal
from uuid import UUID

import orjson
import typer
from rich import box
from rich.console import Console
from rich.table import Table

from local.operating import local_time, span, with_app
from models.jobs.job import Job

if TYPE_CHECKING:
    from bootstrap import App

commands = typer.Typer(help="Look at jobs, run failed ones again, cancel, and watch the work.", no_args_is_help=True)
out = Console()

Kind = Annotated[str | None, typer.Option(help="Only this kind, e.g. orders.create.")]
Store = Annotated[int | None, typer.Option(help="Only this store's.")]


Span = Annotated[timedelta | None, typer.Option(parser=span, metavar="SPAN", help="Ended within this: 90s, 15m, 2h.")]


@commands.command("list")
def list_jobs(
    *,
    store: Store = None,
    kind: Kind = None,
    state: Annotated[
        Literal["queued", "running", "succeeded", "failed", "cancelled"] | None,
        typer.Option(help="Only in this state."),
    ] = None,
    start: Annotated[int, typer.Option(help="How many to leave out.", min=0)] = 0,
    limit: Annotated[int, typer.Option(help="How many to show.", min=1, max=1000)] = 20,
) -> None:
    """List jobs, newest first; for failed ones with the reason."""
    from models.jobs import listing

    found, total = with_app(lambda _app: listing(store=store, kind=kind, state=state, start=start, limit=limit))
    _print_jobs(found, title=f"{len(found)} of {total}")


@commands.command("show")
def show_job(job_id: Annotated[UUID, typer.Argument(help="The job's id.")]) -> None:
    """Show one job with everything that is known of it, and what happened to it."""
    from models.jobs import Event, find, history

    async def look(_app: App) -> tuple[Job, list[Event]]:
        job = await find(job_id)
        return job, await history(job)

    job, events = with_app(look)
    _print_job(job)
    if events:
        table = Table("when", "attempt", "what happened", "by", "reason", title="History")
        for event in events:
            table.add_row(
                local_time(event.happened_at), str(event.attempt), event.event.replace("_", " "), event.actor or "",
                (event.error or {}).get("detail", ""),
            )  # fmt: skip
        out.print(table)


@commands.command("retry")
def retry_jobs(
    job_id: Annotated[UUID | None, typer.Argument(help="One job's id; without it, the options say which.")] = None,
    *,
    store: Store = None,
    kind: Kind = None,
    error: Annotated[str | None, typer.Option(help="Only with this type of error, e.g. timeout or lost.")] = None,
    ended: Span = None,
    every: Annotated[bool, typer.Option("--all", help="Every failed job.")] = False,
    dry_run: Annotated[bool, typer.Option(help="Only say which.")] = False,
) -> None:
    """Queue failed jobs again, with all their attempts: one by its id, or many by what they have in common.

    Look first:  bosonline jobs retry --kind shipping.book --ended 2h --dry-run
    """
    from models.db import transaction
    from models.jobs import Wanted, find, retry, retry_many, retryable

    wanted = Wanted(kind=kind, store=store, error=error, ended_since=datetime.now(UTC) - ended if ended else None)
    if (job_id is None) == (wanted == Wanted() and not every):
        raise typer.BadParameter("name one job, or --kind, --store, --error or --ended, or --all")

    async def change_one(app: App, one: UUID) -> Job:
        async with transaction() as tx:
            job = await retry(await find(one, using=tx), by=OPERATOR, using=tx)
        await app.announce(job.id, store=job.store_id)
        return job

    async def change_many(app: App) -> int:
        started = 0
        async for again in retry_many(wanted, by=OPERATOR):
            await app.announce_all([(job.id, job.store_id) for job in again])
            started += len(again)
        return started

    if job_id is not None:
        _print_job(with_app(lambda app: change_one(app, job_id)))
    elif dry_run:
        found, total = with_app(lambda _app: retryable(wanted, limit=20))
        _print_jobs(found, title=f"{total} failed jobs would be started again; the oldest {len(found)}")
    else:
        out.print(f"{with_app(change_many)} jobs started again")


OPERATOR = "operator"
"""Who asked, in a job's history, for what is done from the command line."""


@commands.command("cancel")
def cancel_job(job_id: Annotated[UUID, typer.Argument(help="The job's id.")]) -> None:
    """Cancel a job: a waiting one at once, a running one within two seconds."""
    from models.db import transaction
    from models.jobs import cancel, find

    async def change(app: App) -> Job:
        async with transaction() as tx:
            job = await cancel(await find(job_id, using=tx), by=OPERATOR, using=tx)
        await app.announce(job.id, store=job.store_id)
        return job

    _print_job(with_app(change))


@commands.command("stats")
def stats(
    since: Annotated[timedelta, typer.Option(parser=span, metavar="SPAN", help="How far back.")] = "1h",  # type: ignore[assignment]  # read by the parser
) -> None:
    """Show per kind what waits, what runs, and how what ended went."""
    from local.jobs_top import look, table

    out.print(table(with_app(lambda _app: look(since)), since))


@commands.command("top")
def top(
    every: Annotated[float, typer.Option(help="Seconds between two looks.", min=0.2)] = 1.0,
) -> None:
    """Watch the work live: queues, the last minute, and the worker processes. Ctrl-C ends it."""
    from local.jobs_top import watch

    try:
        with_app(lambda _app: watch(every, console=out))
    except KeyboardInterrupt:
        return


def _print_job(job: Job) -> None:
    out.print_json(orjson.dumps(job._asdict(), default=str).decode())


def _print_jobs(jobs: list[Job], *, title: str) -> None:
    table = Table(
        "id", "kind", "store", "state", "try", "created", "error", title=title, box=box.SIMPLE_HEAD, padding=0
    )
    for job in jobs:
        table.add_row(
            str(job.id), job.kind, str(job.store_id or ""), job.state, f"{job.attempt}/{job.max_attempts}",
            f"{job.created_at.astimezone():%d %b %H:%M}", (job.error or {}).get("detail", ""),
        )  # fmt: skip
    # Ids are there to be copied: at a narrow terminal the error is what gives way.
    for column in table.columns[:4]:
        column.no_wrap = True
    out.print(table)
