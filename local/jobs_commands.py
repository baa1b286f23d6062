"""``bosonline jobs``: look at jobs, retry and cancel them, as an operator."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Awaitable, Callable
from typing import Annotated, Literal, TypeVar
from uuid import UUID

import orjson
import typer
from rich.console import Console
from rich.table import Table

from models.jobs.job import Job

commands = typer.Typer(help="Look at jobs, retry and cancel them.", no_args_is_help=True)
out = Console()

Answer = TypeVar("Answer")


@commands.command("list")
def list_jobs(
    *,
    store: Annotated[int | None, typer.Option(help="Only this store's.")] = None,
    kind: Annotated[str | None, typer.Option(help="Only this kind, e.g. orders.create.")] = None,
    state: Annotated[
        Literal["queued", "running", "succeeded", "failed", "cancelled"] | None,
        typer.Option(help="Only in this state."),
    ] = None,
    start: Annotated[int, typer.Option(help="How many to leave out.", min=0)] = 0,
    limit: Annotated[int, typer.Option(help="How many to show.", min=1, max=1000)] = 20,
) -> None:
    """List jobs, newest first."""
    from models.jobs import listing

    found, total = _with_app(lambda: listing(store=store, kind=kind, state=state, start=start, limit=limit))
    table = Table("id", "kind", "store", "state", "attempt", "created", "error", title=f"{len(found)} of {total}")
    for job in found:
        table.add_row(
            str(job.id), job.kind, str(job.store_id or ""), job.state, f"{job.attempt}/{job.max_attempts}",
            job.created_at.astimezone().strftime("%Y-%m-%d %H:%M:%S"), (job.error or {}).get("detail", ""),
        )  # fmt: skip
    # Ids are there to be copied: at a narrow terminal the error is what gives way.
    table.columns[0].no_wrap = True
    out.print(table)


@commands.command("show")
def show_job(job_id: Annotated[UUID, typer.Argument(help="The job's id.")]) -> None:
    """Show one job with everything that is known of it."""
    from models.jobs import find

    _print_job(_with_app(lambda: find(job_id)))


@commands.command("retry")
def retry_job(job_id: Annotated[UUID, typer.Argument(help="The job's id.")]) -> None:
    """Queue a failed or cancelled job again, with all its attempts."""
    from models.db import transaction
    from models.jobs import find, retry

    async def change() -> Job:
        async with transaction() as tx:
            return await retry(await find(job_id, using=tx), by="bosonline jobs retry", using=tx)

    _print_job(_with_app(change))


@commands.command("cancel")
def cancel_job(job_id: Annotated[UUID, typer.Argument(help="The job's id.")]) -> None:
    """Cancel a job: a waiting one at once, a running one within two seconds."""
    from models.db import transaction
    from models.jobs import cancel, find

    async def change() -> Job:
        async with transaction() as tx:
            return await cancel(await find(job_id, using=tx), by="bosonline jobs cancel", using=tx)

    _print_job(_with_app(change))


def _with_app(work: Callable[[], Awaitable[Answer]]) -> Answer:
    """Do ``work`` with the database of the environment, or of a running ``bosonline up``."""
    from bootstrap import open_app
    from local import running

    async def run() -> Answer:
        async with open_app(running.settings()):
            return await work()

    return asyncio.run(run())


def _print_job(job: Job) -> None:
    out.print_json(orjson.dumps(dataclasses.asdict(job), default=str).decode())
