"""Each duty goes on by itself: beside one that hangs, after one that fails, and at once where more is left."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest

from bootstrap import App
from scheduler.duty import DutiesStuck, Duty, on_duty
from scheduler.leader import LeadershipLost

SOON = timedelta(milliseconds=1)
LATER = timedelta(hours=1)
PATIENCE = 10


class Counting:
    """A duty that tells how often it was done; ``ends`` are what its runs return or raise."""

    def __init__(self, *ends: int | Exception | type[asyncio.CancelledError]) -> None:
        self._ends = list(ends)
        self.runs = 0
        self._began = asyncio.Event()

    async def do(self, _app: App) -> int:
        self.runs += 1
        self._began.set()
        end = self._ends.pop(0) if self._ends else 0
        if isinstance(end, int):
            return end
        raise end

    async def done(self, times: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.runs < times:
                self._began.clear()
                await self._began.wait()


class Hanging:
    """A duty that does not return; it counts how many of it run, and whether they were ended."""

    def __init__(self) -> None:
        self.began, self.running, self.runs = asyncio.Event(), 0, 0

    async def do(self, _app: App) -> int:
        self.running, self.runs = self.running + 1, self.runs + 1
        self.began.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.running -= 1
        return 0


async def test_the_others_go_on_while_one_hangs_and_it_is_not_begun_twice(app: App) -> None:
    hanging, other = Hanging(), Counting()
    async with on_duty(app, [Duty(SOON, hanging.do), Duty(SOON, other.do)]):
        await hanging.began.wait()
        await other.done(5)
        assert hanging.runs == 1


@pytest.mark.parametrize("fault", [ZeroDivisionError("unforeseen"), OSError("away"), asyncio.CancelledError])
async def test_one_that_fails_comes_again(app: App, fault: Any) -> None:
    failing = Counting(fault, fault)
    async with on_duty(app, [Duty(SOON, failing.do)]):
        await failing.done(3)


async def test_after_a_full_batch_it_is_due_again_at_once(app: App) -> None:
    full = Counting(500, 500, 499)
    async with on_duty(app, [Duty(LATER, full.do, 500)]):
        await full.done(3)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(full.done(4), 0.2)


async def test_when_leadership_is_lost_every_duty_has_ended(app: App) -> None:
    hanging = Hanging()

    async def lead_until_it_is_lost() -> None:
        async with on_duty(app, [Duty(SOON, hanging.do)]):
            await hanging.began.wait()
            raise LeadershipLost

    with pytest.raises(LeadershipLost):
        await lead_until_it_is_lost()
    assert (hanging.runs, hanging.running) == (1, 0)


async def test_a_duty_that_does_not_end_is_not_begun_a_second_time(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scheduler.duty.GRACE", timedelta(milliseconds=50))
    began, let_go = asyncio.Event(), asyncio.Event()

    async def stubborn(_app: App) -> int:
        began.set()
        while not let_go.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await let_go.wait()
        return 0

    with pytest.raises(DutiesStuck, match="stubborn"):
        async with on_duty(app, [Duty(LATER, stubborn)]):
            await began.wait()
    let_go.set()


async def test_what_a_run_leaves_in_its_context_is_gone_at_the_next(app: App) -> None:
    left: contextvars.ContextVar[bool] = contextvars.ContextVar("left", default=False)
    seen: list[bool] = []
    twice = asyncio.Event()

    async def leave(_app: App) -> int:
        seen.append(left.get())
        left.set(True)
        if len(seen) > 1:
            twice.set()
        return 0

    do: Callable[[App], Coroutine[Any, Any, int]] = leave
    async with on_duty(app, [Duty(SOON, do)]), asyncio.timeout(PATIENCE):
        await twice.wait()
    assert seen[:2] == [False, False]
