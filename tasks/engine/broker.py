"""Dramatiq on Redis, as a doorbell: messages say that a kind has work, and carry none.

Differs from ``RedisBroker`` in two ways: a consumer waits on Redis instead of polling (2 ms to a start instead of
400 ms), and there are no delay queues, since due times live in PostgreSQL.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import dramatiq
import redis
from dramatiq.brokers.redis import RedisBroker, _RedisConsumer
from dramatiq.errors import ConnectionClosed

from models.jobs.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable

WAIT = 1.0
"""Seconds that a consumer waits on Redis before it looks whether it should stop."""


class _WaitingConsumer(_RedisConsumer):
    """Blocks on the queue's own list; moving its head onto itself wakes us and changes nothing."""

    def __next__(self) -> Any:
        if not self.message_cache and self.outstanding_message_count < self.prefetch:
            key = f"{self.broker.namespace}:{self.queue_name}"
            try:
                if self.broker.client.blmove(key, key, WAIT, "LEFT", "LEFT") is None:
                    return None
            except (redis.ConnectionError, redis.TimeoutError) as error:
                raise ConnectionClosed(error) from None  # type: ignore[no-untyped-call]  # Dramatiq is half typed
        # Its pause after a miss grows; ours stays a few milliseconds, since a miss here means that others were quicker
        # or that every place is taken, and both pass at any moment.
        self.misses = 0
        try:
            return super().__next__()  # type: ignore[no-untyped-call]  # Dramatiq is half typed
        except redis.TimeoutError as error:
            raise ConnectionClosed(error) from None  # type: ignore[no-untyped-call]  # Dramatiq is half typed


class DoorbellBroker(RedisBroker):
    """A ``RedisBroker`` for messages that may be lost: the scheduler's sweep rings again within a second."""

    def __init__(self, url: str, *, namespace: str = "bosonline") -> None:
        super().__init__(  # type: ignore[no-untyped-call]  # Dramatiq is half typed
            url=url, namespace=namespace, middleware=[]
        )

    @property
    def consumer_class(self) -> type[_WaitingConsumer]:
        """The consumer that waits instead of polling."""
        return _WaitingConsumer

    def declare_queue(self, queue_name: str) -> None:
        """Declare a queue, without the delay queue that Dramatiq would add."""
        if queue_name not in self.queues:
            self.emit_before("declare_queue", queue_name)
            self.queues.add(queue_name)
            self.emit_after("declare_queue", queue_name)


def declare_actors(broker: DoorbellBroker, on_bell: Callable[[str], None]) -> dict[str, dramatiq.Actor[Any, Any]]:
    """Make every kind an actor of that name, on the kind's queue; a message calls ``on_bell(kind)``."""

    def actor(kind: str, queue: str) -> dramatiq.Actor[Any, Any]:
        def bell() -> None:
            on_bell(kind)

        return dramatiq.actor(actor_name=kind, queue_name=queue, broker=broker)(bell)

    return {kind.name: actor(kind.name, kind.queue) for kind in KINDS.values()}
