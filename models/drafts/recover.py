"""Calling an abandoned buyer back: once per draft, and only while nothing speaks against it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from models import senders
from models.db import Connection
from models.drafts.tables import DraftState
from models.followups.quiet import quiet_hours
from models.senders import Number
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """A message that this caller alone may send. ``template`` is the store's approved one for recoveries."""

    message_id: UUID
    draft_id: int
    store_id: int
    phone: str
    name: str
    store_name: str
    template: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoRecovery:
    """Why nothing is sent. ``claimed_before``: the message exists, so an earlier attempt may have sent it.

    ``until``: it is quiet, or the number has no room, before.
    """

    reason: str
    claimed_before: bool = False
    until: datetime | None = None


def message_of(draft_id: int) -> UUID:
    """Return the number of the draft's one message."""
    return uuid5(NAMESPACE_URL, f"drafts/{draft_id}/recovery")


async def claim_recovery(draft_id: int, *, sender: Number, now: datetime, using: Connection) -> Recovery | NoRecovery:
    """Take the draft's only message, or say why there is none. Commit it before anything is sent.

    The conditions are read under the draft's lock: an order that closes the draft comes either before, and stops the
    message, or after.
    """
    rows = await using.execute_query_dict(load(__file__, "claim"), [draft_id])
    if not rows:
        return NoRecovery(reason="The draft is gone.")
    [row] = rows
    reason = _why_not(row)
    if reason is not None:
        return NoRecovery(reason=reason)
    message_id = message_of(draft_id)
    # Whoever else would send it waits for the draft's lock.
    if await using.execute_query_dict("SELECT 1 FROM messages WHERE id = $1", [message_id]):
        return NoRecovery(reason="An attempt before this one may have sent it.", claimed_before=True)
    # The draft knows no province; most buyers live by Jakarta's clock.
    opening = quiet_hours(row["quiet_hours"]).next_opening(now, None, spread_by=draft_id)
    if opening > now:
        return NoRecovery(reason="quiet hours", until=opening)
    template, language, phone = row["template"], row["language"], row["phone"]
    held = await senders.take(sender, phone, template=template, language=language, now=now, using=using)
    if held is not None:
        return NoRecovery(reason=held.reason, until=held.until)
    await using.execute_query(
        load(__file__, "message"),
        [message_id, row["store_id"], draft_id, sender.id, phone, template, language, now],
    )
    return Recovery(
        message_id=message_id,
        draft_id=draft_id,
        store_id=row["store_id"],
        phone=row["phone"],
        name=row["name"],
        store_name=row["store_name"],
        template=row["template"],
        language=row["language"],
    )


def _why_not(row: dict[str, Any]) -> str | None:
    if row["state"] != DraftState.ABANDONED:
        return f"The draft is {row['state']}."
    if not row["phone"]:
        return "The buyer left no number."
    if row["opted_out"]:
        return "The buyer wants no more messages from this store."
    return None if row["template"] else "The store has no recovery template."


async def withdraw(recovery: Recovery, *, using: Connection) -> None:
    """Give the message back: it certainly did not go out, so another attempt may send it."""
    await using.execute_query("DELETE FROM messages WHERE id = $1 AND state = 'sending'", [recovery.message_id])
