"""``bosonline admin``: the operators of the platform."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console

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
