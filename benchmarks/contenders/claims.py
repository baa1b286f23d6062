"""How long a claim takes, and that ten million finished jobs do not change it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg

from benchmarks.contenders.arena import Arena, Booth
from benchmarks.contenders.child import until
from benchmarks.contenders.field import OURS
from benchmarks.contenders.rates import STORES
from benchmarks.contenders.result import Row, at_most, percentile
from benchmarks.contenders.size import Size
from benchmarks.contenders.stage import Broken, Stage

CLAIMS = 600
CLAIMED = 32
PORTION = 500_000
WRITING = 0.4
"""Share of the time left that writing finished jobs may take: their indexes and the vacuum take as long once more."""
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
LEADS = "SELECT FROM pg_stat_activity WHERE application_name = 'bosonline-leader' AND datname = '{database}'"


def claim(arena: Arena, size: Size, stage: Stage) -> None:
    """Claims of 32 jobs from a queue of 20 stores, each followed by the write of their ends; client's clock.

    Three times: alone; beside the finished jobs with a scheduler at its sweeps; and with a snapshot held open besides,
    so that nothing which these claims leave behind can be vacuumed.
    """
    booth = arena.booths[OURS]
    full = f" beside {size.finished:,} done"
    plain, beside, held = (
        [stage.row(_row(share, key, words)) for share in (50, 99)]
        for key, words in (("", ""), ("_beside", full), ("_snapshot", f"{full} and an open snapshot"))
    )
    beside[1].promise = held[1].promise = at_most(20, "ms")
    stage.say("claim: without finished jobs")
    booth.wipe()
    _add(plain, _timed(arena, booth))
    written = _write_finished(arena, booth, size.finished, stage)
    if written < size.finished:
        for row in (*beside, *held):
            row.note = f"only {written:,}: there was no time for more"
    with _scheduler(arena, booth):
        stage.say(f"claim: beside {written:,} finished jobs and a scheduler")
        _add(beside, _timed(arena, booth))
        stage.say(f"claim: beside {written:,} finished jobs, a scheduler and an open snapshot")
        with _snapshot(arena, booth):
            _add(held, _timed(arena, booth))
    booth.wipe()


def _write_finished(arena: Arena, booth: Booth, count: int, stage: Stage) -> int:
    """Write finished jobs, as many as there is time for, and return how many.

    The indexes that every row enters are built afterwards, in a third of the time.
    """
    booth.wipe()
    indexes = arena.ask_sql(_database(booth), PLAIN_INDEXES)
    arena.run_sql(_database(booth), *(f"DROP INDEX {name}" for name, _ in indexes))
    until_at, written = time.monotonic() + stage.left * WRITING, 0
    while written < count and time.monotonic() < until_at:
        stage.say(f"claim: writing finished jobs, {count - written:,} left")
        portion = min(PORTION, count - written)
        arena.run_sql(_database(booth), "SET synchronous_commit = off", FINISHED.format(count=portion))
        written += portion
    for name, definition in indexes:
        stage.say(f"claim: index {name}")
        arena.run_sql(_database(booth), "SET maintenance_work_mem = '512MB'", definition)
    stage.say("claim: vacuum")
    arena.run_sql(_database(booth), "VACUUM (ANALYZE) jobs")
    return written


@contextmanager
def _scheduler(arena: Arena, booth: Booth) -> Iterator[None]:
    """Have a scheduler at its sweeps, as in production."""
    child = booth.spawn("schedule")
    try:
        leads = LEADS.format(database=_database(booth))
        if not until(lambda: bool(arena.ask_sql(_database(booth), leads)), child, every=0.1):
            raise Broken("the scheduler did not lead within two minutes")
        yield
    finally:
        child.kill()


@contextmanager
def _snapshot(arena: Arena, booth: Booth) -> Iterator[None]:
    """Hold a snapshot open, as a long report or a backup does."""
    with asyncio.Runner() as runner:
        holder: asyncpg.Connection = runner.run(arena.connect(_database(booth)))
        try:
            runner.run(holder.execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1"))
            yield
        finally:
            runner.run(holder.close())


def _timed(arena: Arena, booth: Booth) -> list[float]:
    booth.feeder.ask("many", kind="nothing", first=1, count=CLAIMS * CLAIMED, stores=STORES)
    arena.settle(booth)
    child = booth.spawn("claim", talks=True)
    try:
        said, _ = child.process.communicate()
        if child.process.returncode != 0:
            child.check()
    finally:
        child.kill()
    took: list[float] = json.loads(said)
    return took


def _row(share: int, key: str, beside: str) -> Row:
    return Row(key=f"claim_p{share}{key}", what=f"claim of {CLAIMED}{beside}, p{share}", unit="ms")


def _add(rows: list[Row], took: list[float]) -> None:
    for row, share in zip(rows, (0.5, 0.99), strict=True):
        row.add(percentile(took, share))


def _database(booth: Booth) -> str:
    return booth.database.rpartition("/")[2]
