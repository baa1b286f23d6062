"""``bosonline admin``: the operators of the platform, its stock checks, and its numbers at WhatsApp."""

from __future__ import annotations

import asyncio
import getpass
from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

commands = typer.Typer(help="Make operators of the platform, and mend what its checks found.", no_args_is_help=True)
reconciling = typer.Typer(help="Compare a provider's report with what was counted here.", no_args_is_help=True)
commands.add_typer(reconciling, name="reconcile")
out = Console()


@commands.callback()
def admin() -> None:
    """Make operators of the platform, and mend what its checks found."""


@commands.command("create")
def create_operator(
    email: Annotated[str, typer.Argument(help="What the operator signs in with.")],
    name: Annotated[str, typer.Option(prompt=True, help="The operator's name.")],
    password: Annotated[
        str,
        typer.Option(
            prompt=True,
            hide_input=True,
            confirmation_prompt=True,
            envvar="OPERATOR_PASSWORD",
            help="Asked for if OPERATOR_PASSWORD is not set.",
        ),
    ],
) -> None:
    """Make an operator: somebody who sees every store's figures and writes tips and announcements."""
    from bootstrap import open_app
    from local import running
    from models.accounts.operators import appoint

    async def make() -> str:
        async with open_app(running.settings()):
            return await appoint(email=email, name=name, password=password)

    username = asyncio.run(make())
    out.print(f"{name} signs in as {email.strip().lower()} or {username}", highlight=False)


@commands.command("repair-stock")
def repair_stock(
    store: Annotated[int, typer.Argument(help="The number that the log line begins the SKU with.")],
) -> None:
    """Write a movement for each counter of stock that drifted from its movements; the counters stay."""
    from bootstrap import open_app
    from local import running
    from models import jobs
    from models.db import transaction

    async def write() -> jobs.Job:
        async with open_app(running.settings()), transaction() as tx:
            return await jobs.enqueue("stock.repair", {"store_id": store}, store=store, using=tx)

    job = asyncio.run(write())
    out.print(f"job {job.id} repairs store {store}: bosonline jobs show {job.id}", highlight=False, soft_wrap=True)


@reconciling.callback()
def reconcile() -> None:
    """Compare a provider's report with what was counted here."""


@reconciling.command("winpay")
def reconcile_winpay(
    day: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The day, Jakarta's; without it, yesterday."),
    ] = None,
) -> None:
    """Count what Winpay's report of a day has and we have not, and name what differs even then.

    The scheduler does it every morning for the day before.
    """
    from bootstrap import open_app
    from local import running
    from models import jobs
    from models.db import transaction

    async def write() -> jobs.Job:
        async with open_app(running.settings()), transaction() as tx:
            args = {"day": day.date().isoformat() if day is not None else None}
            return await jobs.enqueue("payments.reconcile", args, store=None, using=tx)

    job = asyncio.run(write())
    out.print(f"job {job.id} compares: bosonline jobs show {job.id}", highlight=False, soft_wrap=True)


senders = typer.Typer(help="Our numbers at WhatsApp: their pace, and pauses that a person must end.")
commands.add_typer(senders, name="senders")


@senders.command("list")
def list_senders() -> None:
    """Show each number: its pace, its daily recipients, and whether and why it is paused."""
    from bootstrap import open_app
    from local import running
    from models import senders as numbers
    from models.db import pool
    from models.senders.tables import Sender

    async def read() -> list[tuple[Sender, str]]:
        async with open_app(running.settings()) as app:
            now = app.clock.now()
            return [(one, numbers.state_of(one, now=now)) for one in await numbers.listing(using=pool())]

    found = asyncio.run(read())
    if not found:
        out.print("No number has sent anything yet.")
        return
    table = Table(box=None)
    for heading in ("number", "a second", "recipients a day", "state", "released"):
        table.add_column(heading)
    for one, state in found:
        released = f"{one.released_at:%Y-%m-%d %H:%M} UTC by {one.released_by}" if one.released_at is not None else ""
        recipients = "any" if one.recipients_a_day is None else str(one.recipients_a_day)
        table.add_row(one.id, str(one.messages_per_second), recipients, state, released)
    out.print(table)


@senders.command("release")
def release_sender(
    number: Annotated[str, typer.Argument(help="As `senders list` shows it.")],
    by: Annotated[str, typer.Option(help="Who says so; kept with the number.")] = "",
) -> None:
    """Let a paused number go on, after its quality or its account has been looked at in Meta's dashboard."""
    from bootstrap import open_app
    from local import running
    from models import senders as numbers
    from models.db import transaction

    async def let_go() -> str:
        async with open_app(running.settings()) as app, transaction() as tx:
            now = app.clock.now()
            sender = await numbers.release(number, by=by or getpass.getuser(), now=now, using=tx)
            return numbers.state_of(sender, now=now)

    out.print(f"{number}: {asyncio.run(let_go())}", highlight=False, soft_wrap=True)


@senders.command("limits")
def limit_sender(
    number: Annotated[str, typer.Argument(help="As `senders list` shows it.")],
    per_second: Annotated[int, typer.Option(min=1, max=60, help="Messages a second.")] = 10,
    recipients: Annotated[
        int, typer.Option(min=0, help="Of templates a day, as Meta's dashboard shows for the account; 0: any number.")
    ] = 250,
) -> None:
    """Set a number's pace, and how many recipients a day Meta allows its account."""
    from bootstrap import open_app
    from local import running
    from models import senders as numbers
    from models.db import transaction

    async def put() -> str:
        async with open_app(running.settings()) as app, transaction() as tx:
            now = app.clock.now()
            await numbers.set_limits(
                number, messages_per_second=per_second, recipients_a_day=recipients or None, now=now, using=tx
            )
            return f"{per_second} messages a second, {recipients or 'any number of'} recipients a day"

    out.print(f"{number}: {asyncio.run(put())}", highlight=False, soft_wrap=True)
