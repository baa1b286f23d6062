"""``bosonline calls``: every call to Boscod, Winpay and WhatsApp of the last week, and the nonsense that they said."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from typing import Annotated, Literal
from uuid import UUID

import orjson
import typer
from rich import box
from rich.console import Console
from rich.table import Table

from local.operating import local_time, short_span, span, with_app
from models.providers import Call, Figures

commands = typer.Typer(
    help="Look at the calls to Boscod, Winpay and WhatsApp: every attempt of the last week, without its content.\n\n"
    "An attempt is [bold]done[/]; [bold]refused[/]: the provider said no, for good or for now; [bold]unknown[/]: it was"
    " sent, and no clear answer came back, so it may have happened; or [bold]not_sent[/]: it could not be connected to,"
    " or was held back by the pace, a Retry-After or an open circuit.\n\n"
    "What happened to an order:  bosonline calls list --reference KN-1001-1\n\n"
    "What went wrong lately:     bosonline calls list --outcome unknown --since 15m\n\n"
    "Is a provider in trouble:   bosonline calls stats --since 15m",
    no_args_is_help=True,
)
out = Console()

Provider = Annotated[str | None, typer.Option(help="Only this one: boscod, winpay or whatsapp.")]
Limit = Annotated[int, typer.Option(help="How many to show.", min=1, max=1000)]
_STYLES = {"refused": "yellow", "unknown": "bold red", "not_sent": "magenta"}


@commands.command("list")
def list_calls(
    *,
    provider: Provider = None,
    account: Annotated[
        str | None, typer.Option(help="Only in the name of this account, e.g. store:7; '' is the platform's.")
    ] = None,
    operation: Annotated[str | None, typer.Option(help="Only this operation, e.g. create_order.")] = None,
    outcome: Annotated[
        Literal["done", "refused", "unknown", "not_sent"] | None, typer.Option(help="Only what ended so.")
    ] = None,
    reference: Annotated[
        str | None, typer.Option(help="Only about this: an order code, a payment's or a message's reference.")
    ] = None,
    job: Annotated[UUID | None, typer.Option(help="Only those that this job made.")] = None,
    since: Annotated[
        timedelta | None, typer.Option(parser=span, metavar="SPAN", help="Begun within this: 90s, 15m, 2h.")
    ] = None,
    limit: Limit = 20,
) -> None:
    """List calls, newest first, each attempt in a line of its own."""
    from models import providers

    found = with_app(
        lambda _app: providers.list_calls(
            provider=provider,
            account=account,
            operation=operation,
            outcome=outcome,
            reference=reference,
            job=job,
            since=since,
            limit=limit,
        )
    )
    out.print(_calls(found))


@commands.command("show")
def show_call(call_id: Annotated[int, typer.Argument(help="Its number in the list.")]) -> None:
    """Show all that is known of one call. What the provider wrote stands in the job's error: bosonline jobs show ID."""
    from models import providers

    call = with_app(lambda _app: providers.find_call(call_id))
    out.print_json(orjson.dumps(dataclasses.asdict(call), default=str).decode())


@commands.command("stats")
def stats(
    since: Annotated[timedelta, typer.Option(parser=span, metavar="SPAN", help="How far back.")] = "1h",  # type: ignore[assignment]  # read by the parser
) -> None:
    """Show per provider and operation how many calls there were, how they ended, and how long they took."""
    from models import providers

    out.print(_figures(with_app(lambda _app: providers.stats(since)), since))


@commands.command("oddities")
def list_oddities(*, provider: Provider = None, limit: Limit = 20) -> None:
    """List what providers said that makes no sense and was not believed, of the last 30 days.

    A line is one kind of nonsense on one day, the last told first. Its raw copy:  bosonline calls oddity ID
    """
    from models import providers

    found = with_app(lambda _app: providers.list_oddities(provider=provider, limit=limit))
    table = Table("id", "last", "times", "provider", "operation", "reference", "what", box=box.SIMPLE_HEAD, padding=0)
    for one in found:
        table.add_row(
            str(one.id), local_time(one.last_at), str(one.times), one.provider, one.operation, one.reference, one.what
        )  # fmt: skip
    out.print(table)


@commands.command("oddity")
def show_oddity(oddity_id: Annotated[int, typer.Argument(help="Its number in the list.")]) -> None:
    """Show the first raw copy of one kind of nonsense; what names people is blotted out."""
    from models import providers

    one = with_app(lambda _app: providers.find_oddity(oddity_id))
    told = dataclasses.asdict(one) | {"raw_copy": one.raw_copy.decode(errors="replace")}
    out.print_json(orjson.dumps(told).decode())


def _calls(found: list[Call]) -> Table:
    table = Table(
        "id", "began", "provider", "operation", "try", "outcome", "HTTP", "ms", "reference", "reason",
        box=box.SIMPLE_HEAD, padding=0,
    )  # fmt: skip
    for call in found:
        table.add_row(
            str(call.id), f"{call.at.astimezone():%d %b %H:%M:%S}", call.provider, call.operation, str(call.attempt),
            call.outcome, str(call.status or ""), f"{call.took_ms:.0f}", call.reference, call.reason,
            style=_STYLES.get(call.outcome, ""),
        )  # fmt: skip
    # At a narrow terminal what is long gives way.
    for column in table.columns:
        column.no_wrap, column.overflow = column.header in ("id", "began", "outcome", "HTTP", "ms"), "fold"
    return table


def _figures(found: list[Figures], since: timedelta) -> Table:
    table = Table(
        title=f"Calls begun within {short_span(since)}",
        caption="took: ms, half of the calls / 95 of 100",
        box=box.SIMPLE_HEAD,
        padding=0,
    )
    for name in ("provider", "operation"):
        table.add_column(name, no_wrap=True)
    for name in ("calls", "refused", "unknown", "not sent", "took"):
        table.add_column(name, justify="right", no_wrap=True)
    for one in found:
        table.add_row(
            one.provider, one.operation, str(one.calls), _share(one.refused, one.calls), _share(one.unknown, one.calls),
            _share(one.not_sent, one.calls), " / ".join(f"{ms:.0f}" for ms in one.took_ms or ()),
            style="bold red" if one.unknown else "",
        )  # fmt: skip
    return table


def _share(count: int, of: int) -> str:
    return f"{100 * count / of:.1f} %" if count else ""
