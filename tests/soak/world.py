"""The world of the soak: the platform, the three sandboxes, and a store that books and writes to buyers by itself."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from bootstrap import App
from local import demo
from models import senders
from models.accounts.tables import Store
from models.db import pool, transaction
from models.followups.tables import Channel, FollowupTemplate
from models.senders.number import lock
from tests import world as worlds
from tests.world import PROVIDERS, World

FORM = 1
PROGRAMS: dict[str, tuple[str, ...]] = {
    "api": ("api",),
    "worker-critical-0": ("tasks", "--queue", "critical"),
    "worker-critical-1": ("tasks", "--queue", "critical"),
    "worker-default-0": ("tasks", "--queue", "default"),
    "worker-bulk-0": ("tasks", "--queue", "bulk"),
    "scheduler-0": ("scheduler",),
    "scheduler-1": ("scheduler",),
    **{provider: ("tests.soak.sandbox", provider) for provider in PROVIDERS},
}
ENVIRONMENT = {
    "BOSCOD_EMAIL": "soak@example.com",
    "BOSCOD_PASSWORD": "soak-of-this-machine-only",
    "BOSCOD_CALLS_PER_MINUTE": "100000",
    "WINPAY_CALLS_PER_MINUTE": "100000",
    # What takes minutes and hours in production, so that silence is noticed before the soak is over.
    "PAYMENT_INQUIRY_AFTER": "PT10S",
    "PAYMENT_INQUIRY_EVERY": "PT20S",
    "AWB_EXPECTED_WITHIN": "PT10S",
    "PARCEL_SILENT_AFTER": "PT20S",
    "PARCEL_ASKED_AGAIN_AFTER": "PT20S",
    "WHATSAPP_WORD_WITHIN": "PT20S",
}
FOLLOWUPS = (
    ("pending", 1, timedelta(seconds=2), "payment_reminder", "Kak {customer_name}, {order_code} menunggu {total}."),
    ("pending", 2, timedelta(seconds=8), "follow_up_2", "Kak {customer_name}, jadi memesan {product_name}?"),
    ("shipped", 1, timedelta(seconds=1), "order_shipped", "Kak {customer_name}, {order_code} dikirim: {awb}."),
)
"""Sequence, place, delay, approved template and text, whose variables are the template's."""


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """Start all of it below ``folder``; stop it at the end."""
    environment = ENVIRONMENT | {"PYTHONTZPATH": str(noon(folder / "zones"))}
    async with worlds.world(folder, programs=PROGRAMS, environment=environment, furnish=_furnish) as made:
        yield made


def noon(folder: Path, *, now: datetime | None = None) -> Path:
    """Fill a folder of time zones by whose clocks it is about noon in Indonesia, and return it.

    Nobody is written to in the quiet hours of the buyer's zone, and the soak is run at any hour.
    """
    ahead = 12 - (now or datetime.now(UTC)).hour
    name = f"GMT{-ahead:+d}" if ahead else "GMT0"
    for city in ("Jakarta", "Makassar", "Jayapura"):
        zone = folder / "Asia" / city
        zone.parent.mkdir(parents=True, exist_ok=True)
        zone.write_bytes(files("tzdata").joinpath("zoneinfo", "Etc", name).read_bytes())
    return folder


async def _furnish(app: App) -> None:
    await demo.load(app)
    await pool().execute_script("UPDATE stock SET on_hand = 1000000; DELETE FROM followup_templates")
    async with transaction() as tx:
        # As an operator sets an account that Meta has raised; what a pause held back then goes out within a minute.
        sender = await lock(app.sender, now=app.clock.now(), using=tx)
        await senders.set_limits(
            sender.id, messages_per_second=60, recipients_a_day=None, now=app.clock.now(), using=tx
        )
    store = await Store.get()
    for starts_with, sequence, delay, template, text in FOLLOWUPS:
        await FollowupTemplate.create(
            store_id=store.id,
            sequence=sequence,
            delay=delay,
            text=text,
            channel=Channel.WHATSAPP,
            whatsapp_template=template,
            starts_with=starts_with,
        )


def ledger_files(world: World) -> Mapping[str, Path]:
    """Return where each sandbox writes down what it was asked and did."""
    return {provider: world.settings.data_dir / "sandbox" / f"{provider}.jsonl" for provider in PROVIDERS}
