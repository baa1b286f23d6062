"""How long a claim takes, and that ten million finished jobs do not change it."""

from __future__ import annotations

import json

from benchmarks.contenders.arena import Arena, Booth
from benchmarks.contenders.field import OURS
from benchmarks.contenders.rates import STORES, Step
from benchmarks.contenders.result import Row, at_most, percentile
from benchmarks.contenders.size import Size

CLAIMS = 600
CLAIMED = 32
PORTION = 1_000_000
PLAIN_INDEXES = """
SELECT indexname, indexdef FROM pg_indexes
WHERE tablename = 'jobs' AND indexdef NOT LIKE '% UNIQUE %'
  AND (indexdef NOT LIKE '% WHERE %' OR indexname = 'jobs_old')
"""
FINISHED = """
INSERT INTO jobs (id, kind, queue, store_id, state, args, args_version, attempt, max_attempts, run_at, created_at,
                  started_at, finished_at)
SELECT uuidv7(interval '-1 day'), 'bench.nothing', 'default', 1 + n % 1000, 'succeeded', '{{"number": 1}}', 1, 1, 8,
       now(), now(), now(), now() - interval '1 day'
FROM generate_series(1, {count}) n
"""


def claim(arena: Arena, size: Size, step: Step) -> list[Row]:
    """Claims of 32 jobs from a queue of 20 stores, each followed by the write of their ends; client's clock."""
    booth = arena.booths[OURS]
    step("claim: without finished jobs")
    plain = _timed(arena, booth)
    rows = [_row(share, "", plain) for share in (50, 99)]
    _write_finished(arena, booth, size.finished, step)
    step(f"claim: beside {size.finished:,} finished jobs")
    beside = _timed(arena, booth, clear=False)
    booth.wipe()
    rows += [_row(share, f" beside {size.finished:,} done", beside) for share in (50, 99)]
    rows[-1].promise = at_most(20, "ms")
    return rows


def _write_finished(arena: Arena, booth: Booth, count: int, step: Step) -> None:
    """Write finished jobs; the indexes that every row enters are built afterwards, in a third of the time."""
    indexes = arena.ask_sql(_database(booth), PLAIN_INDEXES)
    arena.run_sql(_database(booth), *(f"DROP INDEX {name}" for name, _ in indexes))
    for written in range(0, count, PORTION):
        step(f"claim: writing finished jobs, {count - written:,} left")
        portion = FINISHED.format(count=min(PORTION, count - written))
        arena.run_sql(_database(booth), "SET synchronous_commit = off", portion)
    step("claim: indexes and vacuum")
    arena.run_sql(_database(booth), "SET maintenance_work_mem = '512MB'", *(definition for _, definition in indexes))
    arena.run_sql(_database(booth), "VACUUM (ANALYZE) jobs")


def _timed(arena: Arena, booth: Booth, *, clear: bool = True) -> list[float]:
    if clear:
        booth.wipe()
    booth.feeder.ask("many", kind="nothing", first=1, count=CLAIMS * CLAIMED, stores=STORES)
    arena.settle(booth)
    child = booth.spawn("claim", talks=True)
    said, _ = child.process.communicate()
    if child.process.returncode != 0:
        child.check()
    took: list[float] = json.loads(said)
    return took


def _row(share: int, beside: str, took: list[float]) -> Row:
    row = Row(
        key=f"claim_p{share}" + ("_beside" if beside else ""), what=f"claim of {CLAIMED}{beside}, p{share}", unit="ms"
    )
    row.add(percentile(took, share / 100))
    return row


def _database(booth: Booth) -> str:
    return booth.database.rpartition("/")[2]
