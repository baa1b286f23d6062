"""How soon a job begins: on idle workers, beside another store's backlog, and after its process was killed."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack

from benchmarks.contenders.arena import Arena, Booth
from benchmarks.contenders.child import Child, until
from benchmarks.contenders.field import OURS
from benchmarks.contenders.result import Row, at_most, percentile
from benchmarks.contenders.size import Size
from benchmarks.contenders.stage import Broken, Stage

IDLE = 0.6
"""Seconds without work before a job: pollers have slowed down by then."""


def idle(arena: Arena, size: Size, stage: Stage) -> None:
    """From the call that enqueues to the first line of the handler, one job at a time, each contender in turn.

    Everybody's workers are there all the time; before each job its contender was idle for more than half a second.
    """
    rows = {0.5: stage.row(_late("idle_p50", "idle start, p50")), 0.95: stage.row(_late("idle_p95", "idle start, p95"))}
    rows[0.95].promise = at_most(20, "ms")
    delays: dict[str, list[float]] = {name: [] for name in arena.booths}
    with ExitStack() as stack:
        children: list[Child] = []
        for booth in arena.booths.values():
            stage.say(f"idle start: {booth.contender.title} gets ready")
            booth.wipe()
            children += stack.enter_context(booth.warm())
        for turn in stage.turns(size.idle, share=0.9):
            stage.say(f"idle start: {turn + 1} of {size.idle}")
            for name, booth in arena.booths.items():
                time.sleep(IDLE / len(arena.booths))
                called = booth.feeder.ask("singles", kind="tell", first=turn + 1, store=2)["called"]
                if not until(lambda booth=booth, turn=turn: len(booth.marks()) > turn, *children):  # type: ignore[misc]
                    raise Broken(f"{booth.contender.title}: a job did not begin within two minutes")
                delays[name].append((booth.marks()[-1].at - called) * 1000)
    if len(delays[OURS]) < size.idle:
        for row in rows.values():
            row.note = f"{len(delays[OURS])} of {size.idle} jobs"
    _sum_up(delays, rows)


def fairness(arena: Arena, size: Size, stage: Stage) -> None:
    """One store's backlog, then single jobs of another: how long those wait.

    Twice: all jobs of one kind, where the claim must be fair, and the backlog of another kind than the single jobs,
    where the slots must be. The others know no stores; they are asked the first question only.
    """
    same = stage.row(_late("fairness_p95", f"beside {size.backlog:,} of another store, p95"))
    other = stage.row(_late("fairness_kinds_p95", f"beside {size.backlog:,} of another store and kind, p95"))
    same.promise = other.promise = at_most(1000, "ms")
    delays: dict[str, list[float]] = {}
    stage.say(f"fairness: {arena.booths[OURS].contender.title}")
    delays[OURS], _ = _beside(arena, arena.booths[OURS], size, kind="tell")
    stage.say(f"fairness between kinds: {arena.booths[OURS].contender.title}")
    late, _ = _beside(arena, arena.booths[OURS], size, kind="nothing")
    other.add(percentile(late, 0.95))
    try:
        for name, booth in arena.booths.items():
            if name != OURS:
                stage.say(f"fairness: {booth.contender.title}")
                delays[name], all_began = _beside(arena, booth, size, kind="tell")
                if not all_began:
                    same.capped.add(name)
    finally:
        # Ours is there, also where there is no time for all the others.
        _sum_up(delays, {0.95: same})


def _beside(arena: Arena, booth: Booth, size: Size, *, kind: str) -> tuple[list[float], bool]:
    """Return how long each single job waited, and whether all began; one that did not has waited until now."""
    backlog = round(size.backlog * booth.contender.pace)
    booth.wipe()
    booth.feeder.ask("many", kind=kind, first=-backlog, count=backlog, store=1)
    arena.settle(booth)
    called: dict[int, float] = {}
    with booth.workers() as (children, go):
        began = go()
        for number in range(1, size.beside_backlog + 1):
            time.sleep(max(0.0, began + number * size.between_s - time.time()))
            called[number] = booth.feeder.ask("singles", kind="tell", first=number, store=2)["called"]
        all_began = until(
            lambda: len(booth.marks()) == size.beside_backlog, *children, within=size.patience_s, every=0.05
        )
        given_up = time.time()
        marks = {mark.number: mark.at for mark in booth.marks()}
    return [(marks.get(number, given_up) - at) * 1000 for number, at in called.items()], all_began


def recovery(arena: Arena, size: Size, stage: Stage) -> None:
    """A worker process gets SIGKILL while it runs a job: seconds until the job runs in the other one.

    The others wait side by side, ours is repeated meanwhile. The worst of ours counts.
    """
    row = stage.row(Row(key="recovery", what="recovery after SIGKILL, worst of ours", unit="s"))
    row.promise = at_most(15, "s")
    rivals = {name: booth for name, booth in arena.booths.items() if name != OURS}
    killed: dict[str, float] = {}
    own: list[float] = []
    with ExitStack() as stack:
        for name, booth in rivals.items():
            stage.say(f"recovery: {booth.contender.title}")
            booth.wipe()
            killed[name] = _kill_the_runner(booth, stack.enter_context(booth.warm()), 1)
        for turn in stage.turns(size.recoveries, share=0.9):
            stage.say(f"recovery: {arena.booths[OURS].contender.title}, {turn + 1} of {size.recoveries}")
            again, began = _recover(arena.booths[OURS], size.patience_s)
            own.append(again)
            if not began:
                row.capped.add(OURS)
        stage.say(f"recovery: the others, at most {size.patience_s:g} s")
        last = max(killed.values(), default=0.0) + size.patience_s
        until(
            lambda: all(len(booth.marks()) > 1 for booth in rivals.values()),
            within=max(0.0, min(stage.left - 5, last - time.time())),
            every=0.1,
        )
        given_up = time.time()
    if len(own) < size.recoveries:
        row.note = f"{len(own)} of {size.recoveries} kills"
    if not rivals:
        row.add(max(own))
    for name, booth in rivals.items():
        later = booth.marks()[1:]
        row.add(max(own), name, (later[0].at if later else given_up) - killed[name])
        if not later:
            row.capped.add(name)


def _recover(booth: Booth, patience_s: float) -> tuple[float, bool]:
    booth.wipe()
    with booth.warm() as children:
        killed = _kill_the_runner(booth, children, 1)
        began = until(lambda: len(booth.marks()) > 1, within=patience_s)
        return (booth.marks()[1].at if began else time.time()) - killed, began


def _kill_the_runner(booth: Booth, children: list[Child], number: int) -> float:
    booth.feeder.ask("singles", kind="hold", first=number, store=2)
    until(lambda: bool(booth.marks()), *children)
    runner = next(child for child in children if child.process.pid == booth.marks()[0].pid)
    runner.kill()
    return time.time()


def _late(key: str, what: str) -> Row:
    return Row(key=key, what=what, unit="ms")


def _sum_up(delays: Mapping[str, Sequence[float]], rows: Mapping[float, Row]) -> None:
    for share, row in rows.items():
        figures = {name: percentile(of, share) for name, of in delays.items()}
        if len(figures) == 1:
            row.add(figures[OURS])
        for name, figure in figures.items():
            if name != OURS:
                row.add(figures[OURS], name, figure)
