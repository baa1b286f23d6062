"""A duty of the leader, and doing it again and again: each one by itself, so that a slow one holds up no other."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog

from bootstrap import App
from models.db import DATABASE_AWAY

log = structlog.get_logger(__name__)

BREATH = timedelta(milliseconds=10)
"""What passes at least between two runs of a duty."""
GRACE = timedelta(seconds=5)
"""What a duty may take to end; a connection to a machine that is gone may wait for ever."""


class DutiesStuck(Exception):
    """A duty does not end. The process should, before it begins that duty a second time."""


@dataclass(frozen=True, slots=True)
class Duty:
    """``do`` every so often; it returns how much it did.

    A run that did a whole ``batch`` left more, and the next one begins as soon as the duty has rested for as long as it
    ran: however much there is, a duty keeps a connection for half of the time. ``None``: a full run says nothing, since
    the next one would find the same again.
    """

    every: timedelta
    do: Callable[[App], Coroutine[Any, Any, int]]
    batch: int | None = None


@asynccontextmanager
async def on_duty(app: App, duties: Iterable[Duty]) -> AsyncIterator[None]:
    """While inside, every duty is done at its time, never twice at once; leaving ends what runs, and waits for it.

    Raises ``DutiesStuck`` where that takes longer than ``GRACE``.
    """
    loops = [asyncio.create_task(_again_and_again(app, duty), name=duty.do.__name__) for duty in duties]
    try:
        yield
    finally:
        for loop in loops:
            loop.cancel()
        _, stuck = await asyncio.wait(loops, timeout=GRACE.total_seconds())
        if stuck:
            raise DutiesStuck(f"still running: {', '.join(sorted(loop.get_name() for loop in stuck))}")


async def _again_and_again(app: App, duty: Duty) -> None:
    while True:
        began = time.monotonic()
        # A task of its own for each run: what one leaves in its context is gone with it.
        done = await _told(duty, asyncio.create_task(duty.do(app)))
        took = timedelta(seconds=time.monotonic() - began)
        more = duty.batch is not None and done >= duty.batch
        await asyncio.sleep(max(BREATH, took if more else duty.every - took).total_seconds())


async def _told(duty: Duty, run: asyncio.Task[int]) -> int:
    """Return what a run did, or say in the log why it failed: one broken run keeps nothing from the next."""
    try:
        return await run
    except DATABASE_AWAY as error:
        log.warning("scheduler.waits_for_database", duty=duty.do.__name__, error=type(error).__name__)
    except asyncio.CancelledError:
        if (here := asyncio.current_task()) is None or here.cancelling():
            raise
        log.exception("scheduler.duty_failed", duty=duty.do.__name__)
    except Exception:
        log.exception("scheduler.duty_failed", duty=duty.do.__name__)
    return 0
