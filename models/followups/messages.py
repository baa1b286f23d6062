"""What became of a message: the answer to its sending, and the statuses that come later, in any order."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from models.db import Connection
from models.followups import inbound
from models.followups.claim import finished
from models.followups.tables import Message, MessageState, StepState
from models.sql import load

_M = MessageState

_RANK = {_M.SENDING: -1, _M.UNKNOWN: -1, _M.ACCEPTED: 0, _M.SENT: 1, _M.DELIVERED: 2, _M.READ: 3}
"""A message only moves up. ``failed`` counts below ``delivered``, and ``delivered`` or ``read`` win over it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One status of a webhook. ``reference`` is our id, which travelled with the message."""

    wamid: str
    status: str
    at: datetime
    reference: uuid.UUID | None = None
    error_code: int | None = None
    error: str | None = None


async def accepted(message_id: uuid.UUID, *, wamid: str, wa_id: str | None, now: datetime, using: Connection) -> None:
    """Keep WhatsApp's answer. A status may have been faster: then the state stays."""
    message = await Message.filter(id=message_id).using_db(using).select_for_update().get()
    message.wamid = message.wamid or wamid
    message.wa_id = wa_id
    message.accepted_at = message.accepted_at or now
    if message.state in (_M.SENDING, _M.UNKNOWN):
        message.state = _M.ACCEPTED
    await message.save(using_db=using)
    if message.step_id is not None:
        await finished(message.step_id, StepState.SENT, now=now, using=using)
        # Another attempt may have called it unknown while this answer was on its way.
        await using.execute_query(load(__file__, "settle"), [message.step_id, "sent", None, now])


async def give_back(message_id: uuid.UUID, *, again_at: datetime, using: Connection) -> None:
    """Plan the step again: the message certainly did not go out. Its row goes too, so that a new one may be made."""
    await _withdraw(message_id, StepState.PLANNED, reason=None, wake_at=again_at, using=using)


async def block(message_id: uuid.UUID, *, reason: str, using: Connection) -> None:
    """Hold the step until a person has mended what WhatsApp named. Nothing went out."""
    await _withdraw(message_id, StepState.BLOCKED, reason=reason, wake_at=None, using=using)


async def _withdraw(
    message_id: uuid.UUID, state: StepState, *, reason: str | None, wake_at: datetime | None, using: Connection
) -> None:
    rows = await using.execute_query_dict(
        "DELETE FROM messages WHERE id = $1 AND state = 'sending' RETURNING step_id", [message_id]
    )
    if rows:
        await using.execute_query(load(__file__, "withdraw"), [rows[0]["step_id"], state.value, reason, wake_at])


async def left_behind(message_id: uuid.UUID, *, now: datetime, using: Connection) -> bool:
    """Call a message unknown whose sender died before it could say how it went; say whether it had begun one."""
    if not await Message.filter(id=message_id, state=_M.SENDING).using_db(using).exists():
        return False
    await unknown(message_id, now=now, using=using)
    return True


async def opt_out(message_id: uuid.UUID, *, now: datetime, using: Connection) -> None:
    """Note that the buyer has stopped messages of the store whose message was refused for it."""
    message = await Message.filter(id=message_id).using_db(using).first()
    if message is not None:
        await inbound.opt_out(message.phone, store_id=message.store_id, source="error_131050", now=now, using=using)


async def failed(message_id: uuid.UUID, *, code: int | None, reason: str, now: datetime, using: Connection) -> None:
    """Keep why it certainly was not sent."""
    message = await Message.filter(id=message_id).using_db(using).select_for_update().get()
    if message.state is _M.SENDING:
        message.state, message.error_code, message.error, message.failed_at = _M.FAILED, code, reason, now
        await message.save(using_db=using)
    if message.step_id is not None:
        await finished(message.step_id, StepState.FAILED, now=now, using=using, reason=reason)


async def unknown(message_id: uuid.UUID, *, now: datetime, using: Connection) -> None:
    """Note that nobody knows whether it went out. It is never sent again by itself."""
    message = await Message.filter(id=message_id).using_db(using).select_for_update().get()
    if message.state is _M.SENDING:
        message.state = _M.UNKNOWN
        await message.save(using_db=using)
    if message.step_id is not None:
        await finished(
            message.step_id,
            StepState.UNKNOWN,
            now=now,
            using=using,
            reason="WhatsApp did not answer: it may have been sent. It is not sent again by itself.",
        )


async def merge(told: Told, *, now: datetime, using: Connection) -> str:
    """Apply one status, whenever it comes: before the answer, twice, late or out of order. Says what it did."""
    message = await Message.filter(wamid=told.wamid).using_db(using).select_for_update().first()
    if message is None and told.reference is not None:
        message = await Message.filter(id=told.reference).using_db(using).select_for_update().first()
    if message is None:
        return "no such message"
    message.wamid = message.wamid or told.wamid
    if told.status not in ("sent", "delivered", "read", "failed"):
        return "ignored"
    state = MessageState(told.status)
    if state is _M.FAILED:
        if _RANK.get(message.state, 0) >= _RANK[_M.DELIVERED] or message.state is _M.FAILED:
            return "unchanged"
        message.error_code, message.error, message.failed_at = told.error_code, told.error, told.at
    else:
        _stamp(message, state, told.at)
        if message.state is _M.FAILED:
            if _RANK[state] < _RANK[_M.DELIVERED]:
                await message.save(using_db=using)
                return "unchanged"
        elif _RANK[state] <= _RANK[message.state]:
            await message.save(using_db=using)
            return "unchanged"
    message.state = state
    await message.save(using_db=using)
    if message.step_id is not None:
        await _settle_step(message.step_id, state, told, now=now, using=using)
    return f"{told.status}"


async def _settle_step(step_id: int, state: MessageState, told: Told, *, now: datetime, using: Connection) -> None:
    # The step was claimed (its answer is on its way) or unknown (its answer was lost): now it is known.
    if state is _M.FAILED:
        reason = told.error or f"WhatsApp error {told.error_code}"
        await finished(step_id, StepState.FAILED, now=now, using=using, reason=reason)
        settled, reason_kept = StepState.FAILED.value, reason
    else:
        await finished(step_id, StepState.SENT, now=now, using=using)
        settled, reason_kept = StepState.SENT.value, None
    await using.execute_query(load(__file__, "settle"), [step_id, settled, reason_kept, told.at])


def _stamp(message: Message, state: MessageState, at: datetime) -> None:
    match state:
        case _M.SENT:
            message.sent_at = message.sent_at or at
        case _M.DELIVERED:
            message.delivered_at = message.delivered_at or at
        case _M.READ:
            message.read_at = message.read_at or at
            message.delivered_at = message.delivered_at or at
        case _:
            pass
