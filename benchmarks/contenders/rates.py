"""How many jobs a second: written, and done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from benchmarks.contenders.arena import Arena, Booth
from benchmarks.contenders.field import OURS
from benchmarks.contenders.result import Row, times
from benchmarks.contenders.size import Size
from benchmarks.contenders.stage import Stage

STORES = 20


def enqueue(arena: Arena, size: Size, stage: Stage) -> None:
    """Jobs written a second by one process, while no worker runs."""

    def singles(booth: Booth) -> float:
        booth.wipe()
        booth.feeder.ask("singles", kind="nothing", first=1, count=20)
        arena.settle(booth)
        took: float = booth.feeder.ask("singles", kind="nothing", first=1, count=size.singles)["seconds"]
        return size.singles / took

    def many(booth: Booth) -> float:
        booth.wipe()
        arena.settle(booth)
        count = size.nothing // 4
        took: float = booth.feeder.ask("many", kind="nothing", first=1, count=count, stores=STORES)["seconds"]
        return count / took

    single, batch = (
        stage.row(_rate("enqueue_single", "enqueue, single")),
        stage.row(_rate("enqueue_batch", "enqueue, batches of 1,000")),
    )
    _compare(single, arena, size.rounds, singles, stage, share=1 / 2)
    _compare(batch, arena, size.rounds, many, stage)


def drain(arena: Arena, size: Size, stage: Stage) -> None:
    """Jobs done a second by two worker processes, from the moment at which they may begin to the last one's end."""

    def of(kind: str, count: int, stores: int = STORES) -> Callable[[Booth], float]:
        def run(booth: Booth) -> float:
            jobs = max(100, round(count * booth.contender.pace)) if kind == "nothing" else count
            booth.wipe()
            booth.feeder.ask("many", kind=kind, first=1, count=jobs, stores=stores)
            arena.settle(booth)
            with booth.workers() as (_, go):
                began = go()
                ended: float = booth.feeder.ask("done")["ended"]
            return jobs / (ended - began)

        return run

    nothing = stage.row(_rate("drain_nothing", "drain, empty jobs"))
    nothing.promise = times({"oban": 2, "procrastinate": 10, "dramatiq": 1})
    one_store = stage.row(_rate("drain_one_store", "drain, empty jobs of one store"))
    nap = stage.row(_rate("drain_nap", "drain, 50 ms jobs"))
    _compare(nothing, arena, size.rounds, of("nothing", size.nothing), stage, share=2 / 3)
    ours = arena.booths[OURS]
    with _rounds_noted(one_store, size.rounds):
        for turn in stage.turns(size.rounds, share=1 / 2):
            stage.say(f"{one_store.what}: {ours.contender.title}, {turn + 1} of {size.rounds}")
            one_store.add(of("nothing", size.nothing, stores=1)(ours))
    _compare(nap, arena, size.nap_rounds, of("nap", size.naps), stage)


def _compare(
    row: Row, arena: Arena, rounds: int, run: Callable[[Booth], float], stage: Stage, *, share: float = 1.0
) -> None:
    """Run ours, theirs, ours, theirs, in as many rounds as there is time for in this share of what is left."""
    ours = arena.booths[OURS]
    rivals: list[Booth | None] = [booth for name, booth in arena.booths.items() if name != OURS]
    with _rounds_noted(row, rounds):
        for turn in stage.turns(rounds, share=share):
            for rival in rivals or [None]:
                stage.say(f"{row.what}: {ours.contender.title}, {turn + 1} of {rounds}")
                figure = run(ours)
                if rival is None:
                    row.add(figure)
                else:
                    stage.say(f"{row.what}: {rival.contender.title}, {turn + 1} of {rounds}")
                    row.add(figure, rival.contender.name, run(rival))


@contextmanager
def _rounds_noted(row: Row, rounds: int) -> Iterator[None]:
    """Say in the row where it had time for fewer rounds than it should have, also when it is broken off."""
    try:
        yield
    finally:
        runs = min((len(pairs) for pairs in row.pairs.values()), default=len(row.alone))
        if row.ours is not None and runs < rounds:
            row.note = f"{runs} of {rounds} rounds"


def _rate(key: str, what: str) -> Row:
    return Row(key=key, what=what, unit="jobs/s", more_is_better=True)
