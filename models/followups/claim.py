"""Claiming a step: the one moment at which it is decided that it is sent."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from models import senders
from models.db import Connection
from models.followups.planning import ALIVE, start_next
from models.followups.quiet import quiet_hours
from models.followups.tables import FollowupStep, Message, StepState
from models.followups.text import fill, values_of
from models.senders import Number
from models.sql import load

USEFUL = timedelta(hours=48)
"""A step that is later than this is passed over: a reminder two days late annoys."""

WINDOW = timedelta(hours=24) - timedelta(minutes=5)
"""Free text may be sent this long after the buyer's last message; closed five minutes early."""


NO_TEMPLATE = (
    "The buyer has not written in the last 24 hours, so WhatsApp takes only an approved template, and this step names "
    "none. Name one, or hand the step out as a chat link."
)


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
    claimed_at: datetime
    useful_until: datetime


@dataclass(frozen=True, slots=True)
class NotNow:
    """The step was not claimed. ``reason`` says why; ``until`` is when it is due again, if it is."""

    reason: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """Everything that decides whether a step is sent, as ``sql/facts.sql`` reads it."""

    id: int
    store_id: int
    order_id: int
    state: str
    due_at: datetime | None
    as_template: bool
    text: str
    whatsapp_template: str | None
    language: str
    starts_with: str
    template_gone: bool
    status: str
    payment_status: str
    phone: str
    province: str
    quiet_hours: str | None
    opted_out: bool
    replied: bool
    ordered_again: bool
    last_written_at: datetime | None

    @property
    def stop(self) -> str | None:
        """Why the sequence ends, or ``None``."""
        if self.status not in ALIVE.get(self.starts_with, ()):
            return f"the order is {self.status}"
        reasons = {
            "the order is paid": self.starts_with == "pending" and self.payment_status in _MONEY_CAME,
            "the buyer wants no messages": self.opted_out,
            "the buyer replied": self.replied,
            "the buyer ordered again": self.ordered_again,
        }
        return next((reason for reason, holds in reasons.items() if holds), None)


_MONEY_CAME = ("paid", "paid_after_expiry", "settled")


async def claim(
    step_id: int, *, message_id: uuid.UUID, sender: Number, now: datetime, using: Connection
) -> Claim | NotNow:
    """Read the stop conditions again and claim the step, in the caller's transaction.

    The order is locked against change while this is decided: a payment either was counted before and stops the step,
    or waits until the claim is committed. A claimed step is never claimed again, whatever becomes of the worker; by
    ``message_id``, the sender's own, it knows what it left. A step for which ``sender`` has no room stays due and says
    what it waits for.
    """
    facts = await _facts(step_id, now=now, using=using)
    if facts is None or facts.state != StepState.PLANNED:
        return NotNow("the step has ended, or somebody else has it")
    if facts.due_at is None or facts.due_at > now:
        return NotNow("the step was moved", until=facts.due_at)
    if facts.stop is not None:
        await end_sequence(facts.order_id, facts.starts_with, reason=facts.stop, using=using)
        return NotNow(facts.stop)
    needless = "the template was switched off or deleted" if facts.template_gone else None
    if now - facts.due_at > USEFUL:
        needless = "too late to be useful"
    if needless is not None:
        await _change(step_id, using=using, state=StepState.SKIPPED, reason=needless, wake_at=None)
        await start_next(facts.order_id, after=now, using=using)
        return NotNow(needless)
    quiet = quiet_hours(facts.quiet_hours)
    opening = quiet.next_opening(now, facts.province, spread_by=facts.order_id)
    if opening > now:
        # Due as before, unless that itself was in the night: every night would make a held step young again.
        due_at = quiet.next_opening(facts.due_at, facts.province, spread_by=facts.order_id)
        await _change(step_id, using=using, due_at=due_at, wake_at=opening)
        return NotNow("quiet hours", until=opening)
    return await _take(
        facts, message_id=message_id, sender=sender, useful_until=facts.due_at + USEFUL, now=now, using=using
    )


async def _take(
    facts: _Facts, *, message_id: uuid.UUID, sender: Number, useful_until: datetime, now: datetime, using: Connection
) -> Claim | NotNow:
    filled = fill(facts.text, (await values_of([facts.order_id], using=using))[facts.order_id])
    heard = facts.last_written_at is not None and now - facts.last_written_at < WINDOW
    in_window = heard and not facts.as_template
    reason = filled.reason
    if reason is None and not in_window and not facts.whatsapp_template:
        reason = NO_TEMPLATE
    if reason is not None:
        await _change(facts.id, using=using, state=StepState.BLOCKED, reason=reason, wake_at=None)
        return NotNow(reason)
    template = None if in_window else facts.whatsapp_template
    # The number's row last: it is locked until this transaction ends, and every other claim waits for it.
    held = await senders.take(sender, facts.phone, template=template, language=facts.language, now=now, using=using)
    if held is not None:
        await _change(facts.id, using=using, wake_at=held.until, reason=held.reason)
        return NotNow(held.reason, until=held.until)
    await _change(
        facts.id, using=using, state=StepState.CLAIMED, claimed_at=now, text=filled.text, wake_at=None, reason=None
    )
    await Message.create(
        id=message_id,
        store_id=facts.store_id,
        step_id=facts.id,
        sender_id=sender.id,
        phone=facts.phone,
        template=template,
        language=facts.language if template is not None else None,
        created_at=now,
        using_db=using,
    )
    return Claim(
        message_id=message_id,
        step_id=facts.id,
        phone=facts.phone,
        text=filled.text,
        language=facts.language,
        whatsapp_template=template,
        values=filled.values,
        claimed_at=now,
        useful_until=useful_until,
    )


async def _facts(step_id: int, *, now: datetime, using: Connection) -> _Facts | None:
    # The order first, as everywhere, so that two transactions cannot wait for each other.
    await using.execute_query(
        "SELECT 1 FROM orders WHERE id = (SELECT order_id FROM followup_steps WHERE id = $1) FOR SHARE", [step_id]
    )
    rows = await using.execute_query_dict(load(__file__, "facts"), [step_id, now])
    return _Facts(**rows[0]) if rows else None


async def _change(step_id: int, *, using: Connection, **columns: Any) -> None:
    await FollowupStep.filter(id=step_id).using_db(using).update(**columns)


async def end_sequence(order_id: int, starts_with: str, *, reason: str, using: Connection) -> None:
    """Cancel what is left of one sequence of an order."""
    await using.execute_query(load(__file__, "end_sequence"), [order_id, starts_with, reason])


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
