"""Which number sends, and its row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from models.db import Connection
from models.senders.tables import Sender

PER_SECOND = 10
"""Messages of a new number; Meta's own limit is 80, what buyers write included, and 60 is the most to ask for."""
RECIPIENTS_A_DAY = 250
"""Of a new account: where every business portfolio starts at Meta. A person raises it with Meta's steps."""
MOST_HALVINGS = 6
"""From 60 a second to about one."""

_SLOWEST = 1.0
"""Messages a second: Meta lets no number send fewer than 20, so slower than this helps nobody."""
_FASTER_AFTER = 50
"""As long as so many messages take at a slowed pace, and it is doubled again.

Were it longer, a number that Meta asks to slow down once in a hundred messages would be slowed more often than it gets
faster again, and in the end hardly send."""

_MAKE = """
INSERT INTO senders (id, account, messages_per_second, recipients_a_day, slowed, needs_release, created_at)
VALUES ($1, $2, $3, $4, 0, false, $5)
ON CONFLICT (id) DO UPDATE SET account = EXCLUDED.account
"""


@dataclass(frozen=True, slots=True)
class Number:
    """An own number by Meta's id of it, and the business account that it belongs to."""

    id: str
    account: str


async def read(number: Number, *, now: datetime, using: Connection) -> Sender:
    """Return the number's row, made if it is not there."""
    found = await Sender.filter(id=number.id, account=number.account).using_db(using).first()
    return found if found is not None else await _made(number, now=now, using=using)


async def lock(number: Number, *, now: datetime, using: Connection) -> Sender:
    """Return the number's row, which is then this transaction's. Lock it last: it is what everybody waits for."""
    query = Sender.filter(id=number.id, account=number.account).using_db(using).select_for_update()
    found = await query.first()
    if found is None:
        await _made(number, now=now, using=using)
        found = await query.get(id=number.id)
    return found


async def _made(number: Number, *, now: datetime, using: Connection) -> Sender:
    await using.execute_query(_MAKE, [number.id, number.account, PER_SECOND, RECIPIENTS_A_DAY, now])
    return await Sender.filter(id=number.id).using_db(using).get()


def halvings(sender: Sender, *, now: datetime) -> int:
    """Return how often the number's pace is halved now.

    Each time that Meta asks it to slow down (130429) is one more, and the time of fifty messages at the slowed pace,
    counted from the end of the pause, is one less.
    """
    times = int(sender.slowed)
    if sender.paused_until is None:
        return 0
    left = now - sender.paused_until
    while times and left >= (takes := _FASTER_AFTER * timedelta(seconds=1) / _halved(sender, times)):
        left -= takes
        times -= 1
    return times


def per_second(sender: Sender, *, now: datetime) -> float:
    """Return how many messages a second the number sends now: as many as it may, or fewer while it is slowed."""
    return _halved(sender, halvings(sender, now=now))


def _halved(sender: Sender, times: int) -> float:
    return max(_SLOWEST, float(int(sender.messages_per_second) / 2.0**times))


def spacing(sender: Sender, *, now: datetime) -> timedelta:
    """Return the distance between two messages of the number."""
    return timedelta(seconds=1) / per_second(sender, now=now)


def tolerance(sender: Sender, *, now: datetime) -> timedelta:
    """Return how much earlier than its turn a message may go: those of a third of a second may go at once.

    The scheduler looks four times a second. At 60 a second that makes 80 in any second at the very most.
    """
    at_once = max(1, int(per_second(sender, now=now)) // 3)
    return spacing(sender, now=now) * (at_once - 1)
