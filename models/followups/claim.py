"""Claiming a step: the one moment at which it is decided that it is sent."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

import uuid_utils

from models.db import Connection
from models.followups.planning import ALIVE, start_next
from models.followups.quiet import next_opening, zone_of
from models.followups.tables import FollowupStep, Message, StepState
from models.followups.text import fill, values_of
from models.sql import load

USEFUL = timedelta(hours=48)
"""A step that is later than this is passed over: a reminder two days late annoys."""

WINDOW = timedelta(hours=24) - timedelta(minutes=5)
"""Free text may be sent this long after the buyer's last message; closed five minutes early."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What to send, and under which id. Committed before the message goes out."""

    message_id: uuid.UUID
    step_id: int
    phone: str
    text: str
    whatsapp_template: str | None
    language: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NotNow:
    """The step was not claimed. ``reason`` says why; ``until`` is when it is due again, if it is."""

    reason: str
    until: datetime | None = None


async def claim(step_id: int, *, now: datetime, using: Connection) -> Claim | NotNow:
    """Read the stop conditions again and claim the step, in the caller's transaction.

    The order is locked against change while this is decided: a payment either was counted before, and stops the step, or
    waits until the claim is committed. A claimed step is never claimed again, whatever becomes of the worker.
    """
    row = await _facts(step_id, now=now, using=using)
    if row is None or row["state"] != StepState.PLANNED:
        return NotNow("the step has ended, or somebody else has it")
    if row["due_at"] is None or row["due_at"] > now:
        return NotNow("the step was moved", until=row["due_at"])
    stop = _stop(row)
    if stop is not None:
        await end_sequence(row["order_id"], row["starts_with"], reason=stop, using=using)
        return NotNow(stop)
    if row["template_gone"]:
        await _pass_over(row, reason="the template was switched off or deleted", now=now, using=using)
        return NotNow("the template was switched off or deleted")
    if now - row["due_at"] > USEFUL:
        await _pass_over(row, reason="too late to be useful", now=now, using=using)
        return NotNow("too late to be useful")
    opening = next_opening(now, zone_of(row["province"]), spread_by=row["order_id"])
    if opening > now:
        await FollowupStep.filter(id=step_id).using_db(using).update(due_at=opening, wake_at=opening)
        return NotNow("quiet hours", until=opening)
    return await _take(row, now=now, using=using)


async def _take(row: dict[str, object], *, now: datetime, using: Connection) -> Claim | NotNow:
    order_id, step_id = int(str(row["order_id"])), int(str(row["id"]))
    filled = fill(str(row["text"]), (await values_of([order_id], using=using))[order_id])
    in_window = isinstance(row["last_written_at"], datetime) and now - row["last_written_at"] < WINDOW
    reason = filled.reason
    if reason is None and not in_window and not row["whatsapp_template"]:
        reason = (
            "The buyer has not written in the last 24 hours, so WhatsApp takes only an approved template, and this "
            "step names none. Name one, or hand the step out as a chat link."
        )
    if reason is not None:
        await FollowupStep.filter(id=step_id).using_db(using).update(state=StepState.BLOCKED, reason=reason, wake_at=None)
        return NotNow(reason)
    message_id = uuid.UUID(bytes=uuid_utils.uuid7().bytes)
    await FollowupStep.filter(id=step_id).using_db(using).update(
        state=StepState.CLAIMED, claimed_at=now, text=filled.text, wake_at=None, reason=None
    )
    await Message.create(
        id=message_id, store_id=row["store_id"], step_id=step_id, phone=row["phone"], created_at=now, using_db=using
    )
    return Claim(
        message_id=message_id, step_id=step_id, phone=str(row["phone"]), text=filled.text,
        whatsapp_template=None if in_window else str(row["whatsapp_template"]), language=str(row["language"]),
        values=filled.values,
    )


async def _facts(step_id: int, *, now: datetime, using: Connection) -> dict[str, object] | None:
    # The order first, as everywhere, so that two transactions cannot wait for each other.
    await using.execute_query(
        "SELECT 1 FROM orders WHERE id = (SELECT order_id FROM followup_steps WHERE id = $1) FOR SHARE", [step_id]
    )
    rows = await using.execute_query_dict(load(__file__, "facts"), [step_id, now])
    return rows[0] if rows else None


def _stop(row: dict[str, object]) -> str | None:
    """Return why the sequence ends, or ``None``."""
    starts_with, status = str(row["starts_with"]), str(row["status"])
    if status not in ALIVE.get(starts_with, ()):
        return f"the order is {status}"
    if starts_with == "pending" and row["payment_status"] in ("paid", "paid_after_expiry", "settled"):
        return "the order is paid"
    for fact, reason in (
        ("opted_out", "the buyer wants no messages"),
        ("replied", "the buyer replied"),
        ("ordered_again", "the buyer ordered again"),
    ):
        if row[fact]:
            return reason
    return None


async def end_sequence(order_id: int, starts_with: str, *, reason: str, using: Connection) -> None:
    """Cancel what is left of one sequence of an order."""
    await using.execute_query(load(__file__, "end_sequence"), [order_id, starts_with, reason])


async def _pass_over(row: dict[str, object], *, reason: str, now: datetime, using: Connection) -> None:
    await FollowupStep.filter(id=row["id"]).using_db(using).update(state=StepState.SKIPPED, reason=reason, wake_at=None)
    await start_next(int(str(row["order_id"])), after=now, using=using)


async def finished(
    step_id: int, state: StepState, *, now: datetime, using: Connection, reason: str | None = None
) -> None:
    """Write how a claimed step ended, and give the next one its due time. A step that has ended already stays.

    ``unknown`` and ``failed`` go on with the sequence at the normal distance: the buyer may have been written to.
    """
    rows = await using.execute_query_dict(
        load(__file__, "finish"),
        [step_id, state.value, reason, now],
    )
    if rows:
        await start_next(rows[0]["order_id"], after=now, using=using)

