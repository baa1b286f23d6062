"""How soon a job begins: on idle workers, beside another store's backlog, and after its process was killed."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack

from benchmarks.contenders.arena import Arena, Booth, Child, until
from benchmarks.contenders.field import OURS
from benchmarks.contenders.rates import Step
from benchmarks.contenders.result import Row, at_most, percentile
from benchmarks.contenders.size import Size

IDLE = 0.6
"""Seconds without work before a job: pollers have slowed down by then."""


def idle(arena: Arena, size: Size, step: Step) -> list[Row]:
    """From the call that enqueues to the first line of the handler, one job at a time, each contender in turn.

    Everybody's workers are there all the time; before each job its contender was idle for more than half a second.
    """
    delays: dict[str, list[float]] = {name: [] for name in arena.booths}
    with ExitStack() as stack:
        children: list[Child] = []
        for booth in arena.booths.values():
            step(f"idle start: {booth.contender.title} gets ready")
            booth.wipe()
            children += stack.enter_context(booth.warm())
        for number in range(1, size.idle + 1):
            step(f"idle start: {number} of {size.idle}")
            for name, booth in arena.booths.items():
                time.sleep(IDLE / len(arena.booths))
                called = booth.feeder.ask("singles", kind="tell", first=number, store=2)["called"]
                if not until(lambda booth=booth, number=number: len(booth.marks()) == number, *children):  # type: ignore[misc]
                    raise SystemExit(f"{booth.contender.title}: a job did not begin within two minutes")
                delays[name].append((booth.marks()[-1].at - called) * 1000)
    half, most = (Row(key=f"idle_p{share}", what=f"idle start, p{share}", unit="ms") for share in (50, 95))
    most.promise = at_most(20, "ms")
    return _summed_up(delays, {0.5: half, 0.95: most})


def fairness(arena: Arena, size: Size, step: Step) -> list[Row]:
    """One store's backlog, then single jobs of another: how long those wait."""
    delays: dict[str, list[float]] = {}
    for name, booth in arena.booths.items():
        backlog = round(size.backlog * booth.contender.pace)
        step(f"fairness beside {backlog:,} jobs: {booth.contender.title}")
        delays[name] = _beside(arena, booth, size, backlog)
    row = Row(key="fairness_p95", what=f"beside {size.backlog:,} of another store, p95", unit="ms")
    row.promise = at_most(1000, "ms")
    return _summed_up(delays, {0.95: row})


def _beside(arena: Arena, booth: Booth, size: Size, backlog: int) -> list[float]:
    booth.wipe()
    booth.feeder.ask("many", kind="tell", first=-backlog, count=backlog, store=1)
    arena.settle(booth)
    called = {}
    with booth.workers() as (children, go):
        began = go()
        for number in range(1, size.beside_backlog + 1):
            time.sleep(max(0.0, began + number * size.between_s - time.time()))
            called[number] = booth.feeder.ask("singles", kind="tell", first=number, store=2)["called"]
        if not until(lambda: len(booth.marks()) == size.beside_backlog, *children, within=300, every=0.05):
            raise SystemExit(f"{booth.contender.title}: the backlog was not done within five minutes")
    return [(mark.at - called[mark.number]) * 1000 for mark in booth.marks()]


def recovery(arena: Arena, size: Size, step: Step) -> list[Row]:
    """A worker process gets SIGKILL while it runs a job: seconds until the job runs in the other one.

    The others wait side by side, ours is repeated meanwhile. The worst of ours counts.
    """
    rivals = {name: booth for name, booth in arena.booths.items() if name != OURS}
    killed: dict[str, float] = {}
    with ExitStack() as stack:
        for name, booth in rivals.items():
            step(f"recovery: {booth.contender.title}")
            booth.wipe()
            killed[name] = _kill_the_runner(booth, stack.enter_context(booth.warm()), 1)
        own = []
        for turn in range(size.recoveries):
            step(f"recovery: BosOnline, {turn + 1} of {size.recoveries}")
            own.append(_recover(arena.booths[OURS], size.patience_s))
        step(f"recovery: the others, at most {size.patience_s:g} s")
        last = max(killed.values(), default=0.0) + size.patience_s
        until(
            lambda: all(len(booth.marks()) > 1 for booth in rivals.values()),
            within=max(0.0, last - time.time()),
            every=0.1,
        )
    row = Row(key="recovery", what="recovery after SIGKILL, worst of ours", unit="s")
    row.promise = at_most(15, "s")
    if not rivals:
        row.add(max(own))
    for name, booth in rivals.items():
        again = [mark.at - killed[name] for mark in booth.marks()[1:]]
        row.add(max(own), name, again[0] if again else size.patience_s)
        if not again:
            row.capped.add(name)
    return [row]


def _recover(booth: Booth, patience_s: float) -> float:
    booth.wipe()
    with booth.warm() as children:
        killed = _kill_the_runner(booth, children, 1)
        until(lambda: len(booth.marks()) > 1, within=patience_s)
        again = booth.marks()[1:]
    return again[0].at - killed if again else patience_s


def _kill_the_runner(booth: Booth, children: list[Child], number: int) -> float:
    booth.feeder.ask("singles", kind="hold", first=number, store=2)
    until(lambda: bool(booth.marks()), *children)
    runner = next(child for child in children if child.process.pid == booth.marks()[0].pid)
    runner.kill()
    return time.time()


def _summed_up(delays: dict[str, list[float]], rows: dict[float, Row]) -> list[Row]:
    for share, row in rows.items():
        at: Callable[[str], float] = lambda name, share=share: percentile(delays[name], share)  # type: ignore[misc]  # noqa: E731
        if len(delays) == 1:
            row.add(at(OURS))
        for name in delays:
            if name != OURS:
                row.add(at(OURS), name, at(name))
    return list(rows.values())
