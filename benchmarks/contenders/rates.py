"""How many jobs a second: written, and done."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks.contenders.arena import Arena, Booth
from benchmarks.contenders.field import OURS
from benchmarks.contenders.result import Row, times
from benchmarks.contenders.size import Size

STORES = 20
Step = Callable[[str], None]


def pairs(arena: Arena, rounds: int) -> Iterator[tuple[Booth, Booth | None]]:
    """Return ours and each other in turn, as often as there are rounds."""
    rivals: list[Booth | None] = [booth for name, booth in arena.booths.items() if name != OURS]
    for _ in range(rounds):
        for rival in rivals or [None]:
            yield arena.booths[OURS], rival


def compare(row: Row, arena: Arena, rounds: int, run: Callable[[Booth], float], step: Step) -> Row:
    """Run ours, theirs, ours, theirs."""
    for ours, rival in pairs(arena, rounds):
        step(f"{row.what}: {ours.contender.title}")
        figure = run(ours)
        if rival is None:
            row.add(figure)
        else:
            step(f"{row.what}: {rival.contender.title}")
            row.add(figure, rival.contender.name, run(rival))
    return row


def enqueue(arena: Arena, size: Size, step: Step) -> list[Row]:
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

    return [
        compare(_rate("enqueue_single", "enqueue, single"), arena, size.rounds, singles, step),
        compare(_rate("enqueue_batch", "enqueue, batches of 1,000"), arena, size.rounds, many, step),
    ]


def drain(arena: Arena, size: Size, step: Step) -> list[Row]:
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

    nothing = _rate("drain_nothing", "drain, empty jobs")
    nothing.promise = times({"oban": 2, "procrastinate": 10, "dramatiq": 1})
    nap = _rate("drain_nap", "drain, 50 ms jobs")
    one_store = _rate("drain_one_store", "drain, empty jobs of one store")
    for _ in range(size.rounds):
        step(f"{one_store.what}: BosOnline")
        one_store.add(of("nothing", size.nothing, stores=1)(arena.booths[OURS]))
    return [
        compare(nothing, arena, size.rounds, of("nothing", size.nothing), step),
        one_store,
        compare(nap, arena, size.rounds, of("nap", size.naps), step),
    ]


def _rate(key: str, what: str) -> Row:
    return Row(key=key, what=what, unit="jobs/s", more_is_better=True)
