"""Dramatiq's broker as a row of doorbells: a message says that a kind has work, and carries nothing else.

Kept in Redis: a list for each queue, of bells that nobody has heard yet, ``<kind> <milliseconds>`` each. Of one kind a
few at most: one that nobody has heard yet tells of everything that was written until it is heard, and further ones only
wake further processes. So what is rung while all are busy does not have to be listened to when they are not.

A consumer waits on Redis instead of polling (2 ms to a start instead of 400 ms). It takes a bell off the list before
it is acted upon: one that is lost with its process costs a second (``Bells``). There are no delay queues, since due
times live in PostgreSQL, and nothing to acknowledge.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Any, Final

import dramatiq
import redis
from dramatiq.broker import Consumer, MessageProxy
from dramatiq.errors import ConnectionClosed

from models.jobs.kinds import KINDS

WAKES: Final = 16
"""Bells of one kind that may lie unheard: so many idle processes a burst of jobs wakes. Others look for themselves."""

_RING: Final = """
local lying = 0
for _, bell in ipairs(redis.call('LRANGE', KEYS[1], 0, -1)) do
    if string.match(bell, '^%S+') == ARGV[1] then lying = lying + 1 end
end
if lying < tonumber(ARGV[3]) then redis.call('RPUSH', KEYS[1], ARGV[1] .. ' ' .. ARGV[2]) end
"""


class _Listener(Consumer):
    """Hears the bells of one queue, at most ``prefetch`` that are not done with; looks up every ``wait`` seconds."""

    def __init__(self, broker: DoorbellBroker, queue_name: str, *, prefetch: int, wait: float) -> None:
        self._broker, self._queue, self._wait = broker, queue_name, wait
        self._hands = threading.Semaphore(prefetch)
        self._held: set[str] = set()

    def __next__(self) -> MessageProxy | None:
        if not self._hands.acquire(timeout=self._wait):
            return None
        heard = None
        try:
            heard = self._broker.client.blpop([self._broker.key(self._queue)], self._wait)
        except (redis.ConnectionError, redis.TimeoutError) as error:
            raise ConnectionClosed(error) from None  # type: ignore[no-untyped-call]  # Dramatiq is half typed
        finally:
            if heard is None:
                self._hands.release()
        if heard is None:
            return None
        message = self._message(str(heard[1]))
        self._held.add(message.message_id)
        return MessageProxy(message)

    def _message(self, bell: str) -> dramatiq.Message[Any]:
        kind, _, rung_at = bell.partition(" ")
        return dramatiq.Message(
            queue_name=self._queue, actor_name=kind, args=(), kwargs={}, options={}, message_timestamp=int(rung_at)
        )

    def ack(self, message: MessageProxy) -> None:
        """Have a hand free for the next one; what was heard before a connection broke was in no hand of this one."""
        if message.message_id in self._held:
            self._held.remove(message.message_id)
            self._hands.release()

    nack = ack

    def requeue(self, messages: Iterable[MessageProxy]) -> None:
        """Ring again what was heard and not acted upon, at a stop."""
        for message in messages:
            self._broker.ring(self._queue, message.actor_name, message.message_timestamp, most=WAKES)


class DoorbellBroker(dramatiq.Broker):
    """Carries bells, which may be lost: the scheduler's sweep rings again within a second."""

    def __init__(self, url: str, *, namespace: str = "bosonline") -> None:
        super().__init__(middleware=[])
        self._namespace = namespace
        self.client = redis.Redis.from_url(url, decode_responses=True)
        self._ring = self.client.register_script(_RING)

    def key(self, queue_name: str) -> str:
        """Return the key of a queue's bells."""
        return f"{self._namespace}:bells:{queue_name}"

    def ring(self, queue_name: str, kind: str, at_ms: int, *, most: int) -> None:
        """Leave a bell, unless ``most`` of the kind lie there unheard."""
        self._ring(keys=[self.key(queue_name)], args=[kind, at_ms, most])

    def enqueue(self, message: dramatiq.Message[Any], *, delay: int | None = None) -> dramatiq.Message[Any]:
        """Ring for the message's actor; with the option ``reminds`` only where no bell of its kind lies unheard."""
        if delay is not None:
            msg = "A bell is rung at once; say when a job is due in its row (run_at)."
            raise ValueError(msg)
        most = 1 if message.options.get("reminds") else WAKES
        self.ring(message.queue_name, message.actor_name, message.message_timestamp, most=most)
        return message

    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 30_000) -> Consumer:
        """Return who listens to a queue; ``timeout`` in milliseconds."""
        return _Listener(self, queue_name, prefetch=prefetch, wait=timeout / 1000)

    def declare_queue(self, queue_name: str) -> None:
        """Declare a queue, without the delay queue that Dramatiq's own brokers add."""
        if queue_name not in self.queues:
            self.emit_before("declare_queue", queue_name)
            self.queues[queue_name] = None
            self.emit_after("declare_queue", queue_name)

    def close(self) -> None:
        """Give the connections back."""
        self.client.close()


def declare_actors(broker: DoorbellBroker, on_bell: Callable[[str], None]) -> dict[str, dramatiq.Actor[Any, Any]]:
    """Make every kind an actor of that name, on the kind's queue; a message calls ``on_bell(kind)``."""

    def actor(kind: str, queue: str) -> dramatiq.Actor[Any, Any]:
        def bell() -> None:
            on_bell(kind)

        return dramatiq.actor(actor_name=kind, queue_name=queue, broker=broker)(bell)

    return {kind.name: actor(kind.name, kind.queue) for kind in KINDS.values()}
