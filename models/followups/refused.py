"""What becomes of a step whose message WhatsApp did not take or did not deliver.

Said in the answer to the sending or later by a webhook: the same refusal has the same consequence.

===============  =====================================================================================
``Then``         the step
===============  =====================================================================================
``AGAIN``        is planned again and sent later; after the refusal's most tries it has failed
``BLOCK``        waits for a person, who mends what the reason names
``AS_TEMPLATE``  goes out as its approved template, as a new message; without one it is blocked
``GIVE_UP``      has failed; the sequence goes on
===============  =====================================================================================

A step is only taken back while no later one of its sequence was sent: the order of a sequence is kept.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from models.db import Connection
from models.followups.claim import NO_TEMPLATE, finished
from models.followups.tables import FollowupStep, FollowupTemplate, Message, MessageState, StepState
from models.sql import load


class Then(StrEnum):
    """What to do with the step."""

    AGAIN = "again"
    BLOCK = "block"
    AS_TEMPLATE = "as_template"
    GIVE_UP = "give_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why a message certainly did not reach the buyer.

    ``after`` is the first pause before it is sent again and grows by ``growth`` with each try, of which there are at
    most ``tries``. ``spares_buyer``: nothing else is sent to this buyer meanwhile. ``counts`` is false where it is not
    this message that was at fault, and its tries are not used up.
    """

    code: int | None
    reason: str
    then: Then
    after: timedelta = timedelta(0)
    growth: int = 1
    tries: int | None = None
    spares_buyer: bool = False
    counts: bool = True


async def refused(message_id: uuid.UUID, refusal: Refusal, *, now: datetime, using: Connection) -> str:
    """Apply a refusal that came in the answer to the sending; say what became of the step.

    A message without a step, a call back to an abandoned checkout, is as if it had never been where a step would go out
    later or wait for a person: its sender tries again.
    """
    message = await Message.filter(id=message_id).using_db(using).select_for_update().first()
    if message is None or message.state not in (MessageState.SENDING, MessageState.UNKNOWN):
        return "settled before"
    if message.step_id is None:
        back = refusal.then in (Then.AGAIN, Then.BLOCK)
    else:
        back = await _taken_back(message, refusal, now=now, using=using)
    if back:
        # It never was a message, and counts for no limit.
        await message.delete(using_db=using)
        return str(refusal.then)
    message.state, message.failed_at = MessageState.FAILED, now
    message.error_code, message.error = refusal.code, refusal.reason
    await message.save(using_db=using)
    await _failed(message, refusal, now=now, using=using)
    return str(Then.GIVE_UP)


async def dropped(message: Message, refusal: Refusal, *, now: datetime, using: Connection) -> None:
    """Apply a refusal that came by webhook, to a message that is marked as failed already."""
    if message.step_id is not None and await _taken_back(message, refusal, now=now, using=using):
        message.replaced = True
        await message.save(using_db=using, update_fields=["replaced"])
    else:
        await _failed(message, refusal, now=now, using=using)


async def _failed(message: Message, refusal: Refusal, *, now: datetime, using: Connection) -> None:
    if message.step_id is None:
        return
    await finished(message.step_id, StepState.FAILED, now=now, using=using, reason=refusal.reason)
    await using.execute_query(load(__file__, "settle"), [message.step_id, "failed", refusal.reason, now])


async def _taken_back(message: Message, refusal: Refusal, *, now: datetime, using: Connection) -> bool:
    step = await FollowupStep.filter(id=message.step_id).using_db(using).get()
    state, wake_at, reason, as_template = StepState.PLANNED, now, refusal.reason, step.as_template
    match refusal.then:
        case Then.GIVE_UP:
            return False
        case Then.BLOCK:
            state = StepState.BLOCKED
        case Then.AS_TEMPLATE:
            if message.template is not None:
                return False
            as_template = True
            template = await FollowupTemplate.filter(id=step.template_id).using_db(using).get()
            if not template.whatsapp_template:
                state, reason = StepState.BLOCKED, NO_TEMPLATE
        case Then.AGAIN:
            if refusal.tries is not None and step.tries >= refusal.tries:
                return False
            wake_at = now + refusal.after * refusal.growth ** min(step.tries, 10)
    tries = step.tries + (refusal.then is Then.AGAIN and refusal.counts)
    values = [step.id, state.value, reason, wake_at if state is StepState.PLANNED else None, tries, as_template]
    back = await using.execute_query_dict(load(__file__, "take_back"), values)
    if back and refusal.spares_buyer:
        await using.execute_query(load(__file__, "spare"), [message.phone, wake_at, reason])
    return bool(back)
