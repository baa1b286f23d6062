"""What became of a message: the answer to its sending, and the statuses that come later, in any order."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from models.db import Connection
from models.followups import inbound
from models.followups.claim import finished
from models.followups.refused import Refusal, Then, dropped
from models.followups.tables import FollowupStep, Message, MessageState, StepState
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
    user_id: str | None = None
    """What stands for the buyer where WhatsApp hides the number."""
    error_code: int | None = None
    error: str | None = None
    refusal: Refusal | None = None
    """What a failure means for the step; without it the step has failed."""


async def accepted(
    message_id: uuid.UUID, *, wamid: str, wa_id: str | None, now: datetime, using: Connection
) -> list[Told]:
    """Keep WhatsApp's answer. A status may have been faster: then the state stays.

    Returns the statuses that came before it and did not know their message; ``merge`` is due for each.
    """
    if wamid:
        await _one_at_a_time(wamid, using=using)
    message = await Message.filter(id=message_id).using_db(using).select_for_update().get()
    message.wamid = message.wamid or wamid or None
    message.wa_id = wa_id
    message.accepted_at = message.accepted_at or now
    if message.state in (_M.SENDING, _M.UNKNOWN):
        message.state = _M.ACCEPTED
    await message.save(using_db=using)
    if message.step_id is not None:
        await finished(message.step_id, StepState.SENT, now=now, using=using)
        # Another attempt may have called it unknown while this answer was on its way.
        await using.execute_query(load(__file__, "settle"), [message.step_id, "sent", None, now])
    early = await using.execute_query_dict(load(__file__, "take_early"), [wamid])
    return [Told(**row) for row in early]


async def give_back(message_id: uuid.UUID, *, again_at: datetime, using: Connection) -> None:
    """Plan the step again: the message certainly did not go out. Its row goes too, so that a new one may be made."""
    rows = await using.execute_query_dict(
        "DELETE FROM messages WHERE id = $1 AND state = 'sending' RETURNING step_id", [message_id]
    )
    if rows:
        await using.execute_query(load(__file__, "withdraw"), [rows[0]["step_id"], again_at])


async def left_behind(message_id: uuid.UUID, *, using: Connection) -> bool:
    """Call a message unknown whose sender died before it could say how it went; say whether it had begun one."""
    if not await Message.filter(id=message_id, state=_M.SENDING).using_db(using).exists():
        return False
    await unknown(message_id, using=using)
    return True


async def opt_out(key: uuid.UUID | str, *, now: datetime, using: Connection) -> None:
    """Note that the buyer has stopped messages of the store whose message was refused for it.

    ``key`` is our own id of it, or WhatsApp's.
    """
    own = isinstance(key, uuid.UUID)
    message = await Message.filter(**{"id" if own else "wamid": key}).using_db(using).first()
    if message is not None:
        await inbound.opt_out([message.phone], store_id=message.store_id, source="error_131050", now=now, using=using)


async def template_of(wamid: str, *, using: Connection) -> tuple[str, str] | None:
    """Return name and language of the template that a message went as."""
    message = await Message.filter(wamid=wamid).using_db(using).first()
    if message is None or message.template is None or message.language is None:
        return None
    return message.template, message.language


async def unknown(message_id: uuid.UUID, *, using: Connection) -> None:
    """Note that nobody knows whether it went out. It is never sent again by itself.

    Its step stays claimed while word of it may still come; ``stay_unknown`` ends that.
    """
    message = await Message.filter(id=message_id).using_db(using).select_for_update().get()
    if message.state is not _M.SENDING:
        return
    message.state = _M.UNKNOWN
    await message.save(using_db=using)
    waits = "WhatsApp did not answer: it may have been sent. Word of it is awaited before the next step."
    if message.step_id is not None:
        await FollowupStep.filter(id=message.step_id, state=StepState.CLAIMED).using_db(using).update(reason=waits)


async def stay_unknown(message_id: uuid.UUID, *, now: datetime, using: Connection) -> bool:
    """Let the sequence go on past a message of which no word came; say whether one was still awaited.

    It counts as sent, and a person sees it. Word that comes later still settles it.
    """
    message = await Message.filter(id=message_id).using_db(using).select_for_update().get()
    if message.state is not _M.UNKNOWN or message.step_id is None:
        return False
    reason = "WhatsApp did not answer: it may have been sent. It is not sent again by itself."
    await finished(message.step_id, StepState.UNKNOWN, now=now, using=using, reason=reason)
    return True


async def merge(told: Told, *, now: datetime, using: Connection) -> str:
    """Apply one status, whenever it comes: before the answer, twice, late or out of order. Says what it did."""
    message = await _find(told, using=using)
    if message is None:
        # The answer that names it may be on its way, and must either be seen here or see what is kept here.
        await _one_at_a_time(told.wamid, using=using)
        message = await _find(told, using=using)
    if message is None:
        values = [told.wamid, told.status, told.at, told.error_code, told.error, now]
        await using.execute_query(load(__file__, "keep_early"), values)
        return "no such message yet"
    message.wamid = message.wamid or told.wamid
    message.user_id = told.user_id or message.user_id
    if told.status not in ("sent", "delivered", "read", "failed"):
        await message.save(using_db=using)
        return "ignored"
    state = MessageState(told.status)
    moves = _moves(message, state)
    if state is _M.FAILED:
        if message.state is not _M.FAILED:
            message.error_code, message.error, message.failed_at = told.error_code, told.error, told.at
    else:
        _stamp(message, state, told.at)
    if moves:
        message.state = state
    await message.save(using_db=using)
    if not moves:
        return "unchanged"
    if message.step_id is not None and not message.replaced:
        if state is not _M.FAILED:
            await finished(message.step_id, StepState.SENT, now=now, using=using)
            await using.execute_query(load(__file__, "settle"), [message.step_id, "sent", None, told.at])
        else:
            refusal = told.refusal or Refusal(
                code=told.error_code, reason=told.error or f"WhatsApp error {told.error_code}", then=Then.GIVE_UP
            )
            await dropped(message, refusal, now=now, using=using)
    return str(told.status)


def _moves(message: Message, state: MessageState) -> bool:
    """Whether a status changes the message: it only moves up (WA-09)."""
    if state is _M.FAILED:
        return message.state is not _M.FAILED and _RANK[message.state] < _RANK[_M.DELIVERED]
    if message.state is _M.FAILED:
        return _RANK[state] >= _RANK[_M.DELIVERED]
    return _RANK[state] > _RANK[message.state]


async def _find(told: Told, *, using: Connection) -> Message | None:
    message = await Message.filter(wamid=told.wamid).using_db(using).select_for_update().first()
    if message is None and told.reference is not None:
        message = await Message.filter(id=told.reference).using_db(using).select_for_update().first()
    return message


async def _one_at_a_time(wamid: str, *, using: Connection) -> None:
    await using.execute_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [wamid])


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
