"""Bare Dramatiq on Redis: ``python -m benchmarks.contenders.dramatiq.side install|work|feed``."""

# ruff: noqa: ARG001 - every actor takes what is enqueued
# Dramatiq is half typed.
# mypy: disable-error-code="no-untyped-call"

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import dramatiq
from dramatiq.brokers.redis import RedisBroker
from dramatiq.middleware import AsyncIO

from benchmarks.contenders import track
from benchmarks.contenders.feeding import LOOK_AGAIN, Feeder, serve

LOOKS = 20
"""In one interval of the others, whose tables say when the last job ended."""

broker = RedisBroker(url=os.environ["REDIS_URL"])
broker.add_middleware(AsyncIO())
dramatiq.set_broker(broker)


@dramatiq.actor(actor_name="nothing")
def nothing(number: int, store: int) -> None:
    """Do nothing, without the event loop, which is the faster way in Dramatiq."""


@dramatiq.actor(actor_name="nap")
async def nap(number: int, store: int) -> None:
    """Await a moment."""
    await asyncio.sleep(track.NAP)


@dramatiq.actor(actor_name="tell")
def tell(number: int, store: int) -> None:
    """Say when it begins."""
    track.mark(number)


@dramatiq.actor(actor_name="hold", time_limit=2 * track.HOLD * 1000)
async def hold(number: int, store: int) -> None:
    """Say when it begins, and go on for longer than anything here."""
    track.mark(number)
    await asyncio.sleep(track.HOLD)


KINDS = {"nothing": nothing, "nap": nap, "tell": tell, "hold": hold}


class DramatiqFeeder:
    """Sends messages; there is no batch."""

    async def enqueue(self, kind: str, number: int, store: int) -> None:
        """``Actor.send``."""
        KINDS[kind].send(number, store)

    async def enqueue_many(self, kind: str, jobs: Sequence[tuple[int, int]]) -> None:
        """``Actor.send``, again and again."""
        for number, store in jobs:
            KINDS[kind].send(number, store)

    async def last_end(self) -> float | None:
        """Ask Redis: a message is kept until it is acknowledged. Nothing says when that was, so it is asked often."""
        for _ in range(LOOKS):
            if not broker.client.hlen("dramatiq:default.msgs"):
                return time.time()
            await asyncio.sleep(LOOK_AGAIN / LOOKS)
        return None

    async def clear(self) -> None:
        """Flush this contender's database."""
        broker.client.flushdb()


@asynccontextmanager
async def opened() -> AsyncIterator[Feeder]:
    """Open the feeder."""
    yield DramatiqFeeder()


def work() -> None:
    """Be one worker process, as Dramatiq's own launcher makes them."""
    stop = threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda *_: stop.set())
    broker.emit_after("process_boot")
    track.wait_at_the_gate()
    worker = dramatiq.Worker(broker, worker_threads=track.CONCURRENCY)
    worker.start()
    stop.wait()
    worker.stop()
    broker.close()


if __name__ == "__main__":
    match sys.argv[1]:
        case "work":
            work()
        case "feed":
            asyncio.run(serve(opened()))
