"""Rows that go after a time, and nobody's rule but time's. Tables with rules of their own prune themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.db import Connection
from models.hooks.deliveries import KEPT as EVENTS_KEPT
from models.providers import calls, oddities


@dataclass(frozen=True, slots=True)
class Retention:
    """Rows of ``table`` go ``keep`` after the moment in ``column``."""

    table: str
    column: str
    keep: timedelta


RETENTIONS = (
    Retention("login_attempts", "created_at", timedelta(days=90)),
    Retention("refresh_tokens", "expires_at", timedelta(days=30)),
    Retention("password_resets", "expires_at", timedelta(days=1)),
    Retention("region_walks", "begun_at", timedelta(days=90)),
    Retention("cron_slots", "slot", timedelta(days=30)),
    Retention("provider_calls", "at", calls.KEPT),
    Retention("provider_oddities", "last_at", oddities.KEPT),
    Retention("payment_findings", "found_at", timedelta(days=365)),
    # What it stopped has ended; a buyer who wrote so long ago may be reminded of an order again.
    Retention("inbound_messages", "written_at", timedelta(days=90)),
    Retention("early_statuses", "told_at", timedelta(hours=24)),
    Retention("whatsapp_templates", "told_at", timedelta(days=90)),
    # With them go their deliveries.
    Retention("webhook_events", "happened_at", EVENTS_KEPT),
    Retention("webhooks", "deleted_at", EVENTS_KEPT),
)


async def prune(*, now: datetime, using: Connection, limit: int = 1000) -> int:
    """Delete up to ``limit`` old rows of each table; return how many went."""
    gone = 0
    for rule in RETENTIONS:
        # Names come from the table above, values as parameters.
        sql = (
            f"DELETE FROM {rule.table} WHERE id IN (SELECT id FROM {rule.table} WHERE {rule.column} < $1"  # noqa: S608
            f" ORDER BY {rule.column} LIMIT $2 FOR UPDATE SKIP LOCKED) RETURNING 1"
        )
        gone += len(await using.execute_query_dict(sql, [now - rule.keep, limit]))
    return gone
