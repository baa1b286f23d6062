"""Whoever asks for work: wishes become jobs, orders go through the API, some are cancelled, whatever dies meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import random
from uuid import UUID

import aiohttp

from models import jobs
from models.db import DATABASE_AWAY, pool, transaction
from models.errors import DomainError
from tests.chaos.kinds import Wish
from tests.chaos.news import News
from tests.world import World

SHARES = {
    "chaos.quick": 30, "chaos.slow": 12, "chaos.steps": 12, "chaos.flaky": 12, "chaos.snooze": 8, "chaos.ordered": 14,
    "chaos.roomy": 10, "chaos.deaf": 0.15, "chaos.poison": 0.15, "chaos.stuck": 0.15,
}  # fmt: skip
"""How often each kind is asked for, beside the others."""
FIRST = ("chaos.poison", "chaos.deaf", "chaos.stuck")
"""Asked for once each before all others: they are rare, and take longest to be rid of."""
BEGUN_WITHIN_S = 10.0
"""How long a job that is to be cancelled may take to begin; then it is cancelled where it stands."""
BEGUN = "SELECT EXISTS (SELECT FROM chaos_begun WHERE job_id = $1) AS so"
ORDER_SHARE = 0.1
CANCEL_SHARE = 0.2
"""Of the slow ones, which are cancelled once they have begun."""
STORES = 4
AGAIN_S = 0.2


class Driver:
    """Makes wishes at a steady pace; ``accepted`` are the jobs that were written, ``orders`` the keys answered 202."""

    def __init__(self, *, world: World, news: News, seed: int) -> None:
        self._world, self._news = world, news
        self._random = random.Random(seed)  # noqa: S311 - chooses, guards nothing
        self._more = 0
        self.accepted: dict[UUID, str] = {}
        self.orders: list[str] = []
        self.cancelled: set[UUID] = set()

    async def ask(self, count: int, *, seconds: float) -> None:
        """Ask for ``count`` pieces of work within ``seconds``; returns when each one has been accepted."""
        loop = asyncio.get_running_loop()
        start = loop.time()
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=20)) as http, asyncio.TaskGroup() as group:
            for n in range(count):
                await asyncio.sleep(max(0.0, start + n * seconds / count - loop.time()))
                if n < len(FIRST):
                    group.create_task(self._wish(n, FIRST[n]))
                elif self._random.random() < ORDER_SHARE:
                    group.create_task(self._order(http, n))
                else:
                    group.create_task(self._wish(n, *self._random.choices(list(SHARES), list(SHARES.values()))))

    async def ask_for(self, kind: str) -> None:
        """Ask for one job beside the others; returns when it has been accepted."""
        self._more += 1
        await self._wish(-5 * self._more - 1, kind, cancel=False)

    async def _wish(self, n: int, kind: str, *, cancel: bool | None = None) -> None:
        if cancel is None:
            cancel = kind == "chaos.slow" and self._random.random() < CANCEL_SHARE
        wish = Wish(n=n, key=n % 5)
        while True:
            with contextlib.suppress(*DATABASE_AWAY):
                rows = await pool().execute_query_dict(
                    "SELECT id FROM jobs WHERE kind = $1 AND (args ->> 'n')::int = $2", [kind, n]
                )
                if rows:
                    # The commit came through; only its answer was lost.
                    job_id = rows[0]["id"]
                else:
                    async with transaction() as tx:
                        job_id = (await jobs.enqueue(kind, wish, store=n % STORES + 1, using=tx)).id
                self.accepted[job_id] = kind
                break
            await asyncio.sleep(AGAIN_S)
        if cancel:
            await self._news.until(BEGUN, job_id, seconds=BEGUN_WITHIN_S)
            # Before its commit, whose answer may be lost.
            self.cancelled.add(job_id)
            with contextlib.suppress(DomainError, *DATABASE_AWAY):
                async with transaction() as tx:
                    await jobs.cancel(await jobs.find(job_id, using=tx), by="storm", using=tx)

    async def _order(self, http: aiohttp.ClientSession, n: int) -> None:
        body = {
            "form": 1,
            "items": [{"sku": "ESB-001-01", "qty": 1}],
            "payment_method": "cod",
            "customer": {
                "name": f"Pembeli {n}", "phone": f"0812{n:08d}", "address": "Jalan Melati nomor 7",
                "district_id": 14910, "province": "DKI JAKARTA", "city": "JAKARTA PUSAT", "district": "GAMBIR",
            },
            "courier": {"code": "idx", "service": "03"},
        }  # fmt: skip
        url = f"http://{self._world.settings.api_host}:{self._world.settings.api_port}/checkout/orders"
        while True:
            with contextlib.suppress(aiohttp.ClientError, TimeoutError, OSError):
                async with http.post(url, json=body, headers={"Idempotency-Key": f"storm-{n}"}) as answer:
                    if answer.status == 202:
                        self.orders.append(f"storm-{n}")
                        return
                    if answer.status < 500 and answer.status != 409:
                        msg = f"order {n}: {answer.status} {await answer.text()}"
                        raise AssertionError(msg)
            await asyncio.sleep(AGAIN_S)
