"""The storm of the jobs: what strikes, in which order, and how quickly."""

from __future__ import annotations

import asyncio
import random
import signal
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from datetime import datetime

from tests.chaos.news import News
from tests.strikes import ALONE, ASKED_ALL, ASKED_TWICE, Strike, Striker
from tests.world import World

LEASE_AND_MORE_S = 13.0
"""How long a stopped process stays stopped at most: its leases run out meanwhile."""
AT_ONCE = 4
"""Jobs that a worker may be at which is to be killed, or asked to stop."""
LOOK_AGAIN_S = 1.0
"""How long a worker that is not there is left to its start."""
AT_WORK_S = 10.0
"""How long one of them may take to begin."""
BEGUN_AGAIN_S = 60.0
"""How long the quiet kill waits for its victim's jobs; what is slower is judged in the verdict."""

AT_WORK = """
SELECT (SELECT b.pid FROM chaos_begun b JOIN jobs j ON j.id = b.job_id AND j.attempt = b.attempt
        WHERE j.state = 'running' AND j.kind = 'chaos.slow' AND b.pid = ANY($1::int[]) LIMIT 1) AS so
"""
ALL_BEGUN = "SELECT count(DISTINCT pid) = cardinality($1::int[]) AS so FROM chaos_begun WHERE pid = ANY($1::int[])"
ANY_BEGUN = "SELECT EXISTS (SELECT FROM chaos_begun) AS so"
LOST_ONE = """
SELECT EXISTS (SELECT FROM job_history h JOIN chaos_begun b ON b.job_id = h.job_id AND b.attempt = h.attempt
WHERE b.pid = $1 AND h.event = 'lost' AND h.happened_at > $2) AS so
"""
BEGUN_AGAIN = """
SELECT NOT EXISTS (
    SELECT FROM chaos_begun b JOIN jobs j ON j.id = b.job_id
    WHERE b.pid = $1 AND j.state IN ('queued', 'running') AND b.kind NOT IN ('chaos.snooze', 'chaos.flaky')
      AND NOT EXISTS (SELECT FROM chaos_begun n WHERE n.job_id = b.job_id AND n.attempt > b.attempt)) AS so
"""


class Storm:
    """Strikes at random moments."""

    def __init__(
        self, *, world: World, news: News, ask_for: Callable[[str], Awaitable[None]], seed: int, every_s: float
    ) -> None:
        self._world, self._news, self._ask_for, self._every_s = world, news, ask_for, every_s
        self._random = random.Random(seed)  # noqa: S311 - chooses, guards nothing
        self._striker = Striker(world=world, chance=self._random)

    @property
    def strikes(self) -> list[Strike]:
        """What was struck so far."""
        return self._striker.strikes

    async def rage(self, seconds: float) -> None:
        """Once a job has begun, strike at random for four fifths of the time, then kill single workers.

        The last fifth, with nothing else near, shows how long a recovery takes; the first such kill has a minute more.
        At the end, or on cancellation, everything that was stopped goes on.
        """
        await self._news.until(ANY_BEGUN, seconds=BEGUN_AGAIN_S)
        now = asyncio.get_running_loop().time
        start = now()
        try:
            async with asyncio.TaskGroup() as group:
                for deed in self._deeds():
                    if now() - start > seconds * 0.8:
                        break
                    group.create_task(deed())
                    await asyncio.sleep(self._random.uniform(0.5, 1.5) * self._every_s)
        finally:
            self._striker.let_go_on()
        killed = False
        while now() - start < (seconds if killed else seconds + BEGUN_AGAIN_S):
            killed = await self._kill_alone() or killed

    def _deeds(self) -> Iterator[Callable[[], Coroutine[None, None, None]]]:
        """Deal the deeds for ever: first one of each sort, then at random.

        What takes longest comes first, and graceful stops before a crash of PostgreSQL, which would blur them.
        """
        yield self._freeze_worker
        yield self._terminate_all
        once = [self._kill, self._terminate, self._crash_postgres, self._flush_redis, self._crash_redis]
        self._random.shuffle(once)
        yield from once
        while True:
            more = [
                *once, self._terminate_all, *[self._kill] * 5, self._terminate, self._crash_postgres,
                self._freeze_worker, self._freeze_scheduler, self._freeze_api,
            ]  # fmt: skip
            self._random.shuffle(more)
            yield from more

    async def _kill_alone(self) -> bool:
        """Kill a worker that is at something, once the others have begun, too; wait until its jobs have begun again.

        One that is killed often is started ever later. Without the others there would be nobody to take its jobs.
        """
        await self._at_work()
        pids = [self._world.pid(one) for one in self._world.named("worker-default")]
        if None in pids:
            await asyncio.sleep(LOOK_AGAIN_S)
            return False
        if not await self._news.until(ALL_BEGUN, pids, seconds=AT_WORK_S):
            return False
        # Only now: what it was at before may have ended meanwhile.
        name = await self._at_work()
        pid = self._striker.signal(name, signal.SIGKILL, ALONE) if name is not None else None
        return pid is not None and bool(await self._news.until(BEGUN_AGAIN, pid, seconds=BEGUN_AGAIN_S))

    async def _at_work(self) -> str | None:
        """Give the workers something to do, and return one that is at it."""
        await asyncio.gather(*(self._ask_for("chaos.slow") for _ in range(AT_ONCE)))
        workers = {self._world.pid(name): name for name in self._world.named("worker-default")}
        pid = await self._news.until(AT_WORK, [pid for pid in workers if pid], seconds=AT_WORK_S)
        return workers.get(pid)

    async def _kill(self) -> None:
        self._striker.kill("worker", "api", "scheduler")

    async def _terminate(self) -> None:
        self._striker.ask_to_stop("worker", "api", "scheduler")

    async def _terminate_all(self) -> None:
        await self._at_work()
        for name in self._world.named("worker"):
            if self._striker.rests(name):
                continue
            self._striker.let_rest(name)
            self._striker.signal(name, signal.SIGTERM, ASKED_ALL, group=True)
            self._striker.signal(name, signal.SIGTERM, ASKED_TWICE, group=True)

    async def _freeze_worker(self) -> None:
        await self._striker.freeze("worker", until=self._lost)

    async def _freeze_api(self) -> None:
        await self._striker.freeze("api", until=self._lost)

    async def _freeze_scheduler(self) -> None:
        await self._striker.freeze("scheduler", until=self._lost)

    async def _lost(self, pid: int, at: datetime) -> None:
        """Wait until a job of the process has lost its lease."""
        await self._news.until(LOST_ONE, pid, at, seconds=LEASE_AND_MORE_S)

    async def _crash_postgres(self) -> None:
        self._striker.crash_postgres()

    async def _flush_redis(self) -> None:
        await self._striker.flush_redis()

    async def _crash_redis(self) -> None:
        self._striker.crash_redis()
