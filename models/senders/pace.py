"""Whether a message may go out now: the number's pace, the buyer's, the day's budget, pauses and paused templates."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.db import Connection
from models.senders import number as numbers
from models.senders.number import Number
from models.senders.tables import Sender
from models.sql import load

PAIR = timedelta(seconds=6)
"""Between two messages to one buyer: Meta takes a burst, and wants it back afterwards."""
DAY = timedelta(hours=24, minutes=2)
"""Meta's moving 24 hours, and as long as a message may take from its claim to Meta."""
HELD_BACK = timedelta(hours=24)
"""After Meta held a marketing template back from a buyer, the same one is not tried again for so long."""
LOOK_AGAIN = timedelta(minutes=15)
"""When a step is looked at again that waits for a person; a release wakes it at once."""
TEMPLATE_LOOK_AGAIN = timedelta(hours=1)
"""Its return is told by webhook, and read once an hour."""

_JITTER = 0.2
"""Of the distance between two messages, at most and at random on top: Meta wants no machine's rhythm."""
_BETWEEN = timedelta(seconds=1)
"""A place that somebody else was quicker to take is tried for again within this."""
_BUDGET_LOOK_AGAIN = timedelta(minutes=1)

_NOT_SENT = ("PAUSED", "DISABLED")
_SLOWED = "since WhatsApp asked it to slow down"


@dataclass(frozen=True, slots=True)
class Held:
    """Nothing may go out before ``until``; ``reason`` is for the seller."""

    until: datetime
    reason: str


async def take(
    number: Number, phone: str, *, template: str | None, language: str, now: datetime, using: Connection
) -> Held | None:
    """Take the number's next turn for a message to ``phone``, or say why there is none and until when.

    ``template`` is the approved one it goes as, ``None`` for free text within the 24-hour window. The caller writes
    the row in ``messages`` in the same transaction, which is what the next one is counted against.
    """
    sender = await numbers.lock(number, now=now, using=using)
    held = paused(sender, now=now) or _turn(sender, now=now)
    held = held or await _of_recipient(sender, phone, template, language, now=now, using=using)
    if held is None and template is not None:
        held = await _budget(sender, phone, now=now, using=using)
    if held is not None:
        return held
    distance = numbers.spacing(sender, now=now) * (1 + _JITTER * random.random())  # noqa: S311 - no secret
    sender.next_at = max(sender.next_at or now, now) + distance
    await sender.save(using_db=using, update_fields=["next_at"])
    if template is not None:
        # Whoever has a place in the day has it for everything: what waits for one goes after this.
        await using.execute_query(load(__file__, "wake_buyer"), [phone, now, now + PAIR])
    return None


def paused(sender: Sender, *, now: datetime) -> Held | None:
    """Return until when the number is paused, if it is."""
    over = sender.paused_until is None or sender.paused_until <= now
    if over and not sender.needs_release:
        return None
    why = f"WhatsApp has stopped our number ({sender.pause_reason})"
    if not sender.needs_release:
        return Held(sender.paused_until or now, f"{why}. It is sent by itself when the pause is over.")
    until = now + LOOK_AGAIN if over or sender.paused_until is None else sender.paused_until
    return Held(until, f"{why}. It is sent when our staff have let it go on.")


def state_of(sender: Sender, *, now: datetime) -> str:
    """Say for a person whether the number sends, and why not."""
    if paused(sender, now=now) is None:
        return f"sends {numbers.per_second(sender, now=now):g} a second, {_SLOWED}" if _slowed(sender, now) else "sends"
    until = sender.paused_until
    parts = ["paused"]
    if until is not None and until > now:
        parts.append(f"until {until:%Y-%m-%d %H:%M} UTC")
    if sender.needs_release:
        parts.append("until a person releases it")
    return f"{' and '.join(parts).replace('paused and', 'paused')} ({sender.pause_reason})"


def room(sender: Sender, *, now: datetime) -> int:
    """Return how many messages have their turn now."""
    early = numbers.tolerance(sender, now=now)
    free = (now + early - max(sender.next_at or now, now)) // numbers.spacing(sender, now=now) + 1
    return max(0, free)


def _slowed(sender: Sender, now: datetime) -> bool:
    return numbers.halvings(sender, now=now) > 0


def _turn(sender: Sender, *, now: datetime) -> Held | None:
    early = numbers.tolerance(sender, now=now)
    if sender.next_at is None or sender.next_at - early <= now:
        return None
    wait = _BETWEEN * random.random()  # noqa: S311 - no secret
    a_second = f"{numbers.per_second(sender, now=now):g} messages a second"
    reason = f"In its turn: our number sends {a_second}{f', {_SLOWED}' if _slowed(sender, now) else ''}."
    return Held(sender.next_at - early + wait, reason)


async def _of_recipient(
    sender: Sender, phone: str, template: str | None, language: str, *, now: datetime, using: Connection
) -> Held | None:
    values = [sender.id, phone, template, language, sender.account, now - HELD_BACK, list(_NOT_SENT)]
    [about] = await using.execute_query_dict(load(__file__, "recipient"), values)
    if about["template_status"] is not None:
        state = str(about["template_status"]).lower()
        reason = f"WhatsApp has {state} the template {template}. It is sent when the template is active again."
        return Held(now + TEMPLATE_LOOK_AGAIN, reason)
    if about["held_back_at"] is not None:
        reason = "WhatsApp held this template back from the buyer, and does not want it again within 24 hours."
        return Held(about["held_back_at"] + HELD_BACK, reason)
    again = now + PAIR if about["in_flight"] else about["last_at"] and about["last_at"] + PAIR
    if again is None or again <= now:
        return None
    return Held(again, "Another message to this buyer goes first; WhatsApp wants six seconds between them.")


async def _budget(sender: Sender, phone: str, *, now: datetime, using: Connection) -> Held | None:
    if sender.recipients_a_day is None:
        return None
    [used] = await using.execute_query_dict(load(__file__, "used"), [sender.account, now - DAY, phone])
    if used["known"] or used["recipients"] < sender.recipients_a_day:
        return None
    soonest, latest = now + _BUDGET_LOOK_AGAIN, now + _BUDGET_LOOK_AGAIN * 60
    return Held(min(max(used["any_last_at"] + DAY, soonest), latest), budget_reason(sender))


def budget_reason(sender: Sender) -> str:
    """Return what a seller is told when the day's recipients are used up."""
    return (
        f"WhatsApp lets us write to {sender.recipients_a_day} buyers a day who have not written to us lately. "
        "It is sent when there is room."
    )
