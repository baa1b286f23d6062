"""Real processes while what they need is away: PostgreSQL, Redis, a provider, or one of themselves."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import redis.asyncio
from aiohttp.test_utils import TestClient, TestServer

from api.app import build
from bootstrap import open_app
from local.migrate import migrate
from local.postgres import EmbeddedPostgres
from local.redis import EmbeddedRedis
from local.refusal import free_port
from local.sandbox import boscod
from settings import Settings
from tests.embedded import NOT_DURABLE
from tests.local.platform import Server, all_run, buying, platform, serving
from tests.processes import running
from tests.work import until

SOON = timedelta(seconds=5)
"""What a client may wait for an answer while a server of ours is away."""
WHOLE_AGAIN = timedelta(seconds=20)
"""What the platform may take to be whole again once that server is back, on a busy machine too."""
TAKEN_OVER = timedelta(seconds=15)
"""What a job may lie still after its worker was killed: a lease of ten seconds, and the sweep that finds it."""
LOOKED_AGAIN = timedelta(minutes=2)
"""What may pass until a provider's return is noticed: its open circuit, and the job's own pause."""

pytestmark = pytest.mark.timeout(240)  # each starts a handful of processes


def port_of(url: str) -> int:
    """Return the port of an address."""
    port = urlsplit(url).port
    assert port is not None
    return port


class TestPostgresAway:
    @pytest.fixture
    async def postgres(self, tmp_path: Path) -> AsyncIterator[Server]:
        program = EmbeddedPostgres(data_dir=tmp_path / "own", port=free_port(), configuration=NOT_DURABLE)
        async with serving(program) as server:
            await program.ensure_database("bosonline")
            yield server

    @pytest.fixture
    async def settings(self, settings: Settings, postgres: Server) -> Settings:
        assert isinstance(postgres.program, EmbeddedPostgres)
        own = settings.model_copy(update={"database_url": postgres.program.url("bosonline", user="bosonline")})
        await migrate(own)
        return own

    async def test_requests_are_told_to_come_back_and_every_process_goes_on_by_itself(
        self, settings: Settings, postgres: Server
    ) -> None:
        async with (
            buying(settings, flat=True) as buyer,
            platform(settings, "api", "worker", "scheduler") as parts,
        ):
            await buyer.made(await buyer.order(), within=WHOLE_AGAIN)
            await postgres.stop()
            refused, took = await buyer.request()
            problem = await refused.json()
            assert (refused.status, refused.content_type, refused.headers["Retry-After"]) == (
                503,
                "application/problem+json",
                "2",
            )
            assert problem["type"] == "/problems/unavailable"
            assert took < SOON.total_seconds()
            assert [(await buyer.http.get(path)).status for path in ("/healthz", "/readyz")] == [200, 503]
            await parts["scheduler"].says("scheduler.leadership_lost")
            await postgres.start()
            await buyer.made(await buyer.accepted_again(within=WHOLE_AGAIN), within=WHOLE_AGAIN)
            await self._lead_again(settings)
            assert all_run(parts)

    async def _lead_again(self, settings: Settings) -> None:
        leads = (
            "SELECT count(*) > 0 FROM pg_locks JOIN pg_stat_activity USING (pid) "
            "WHERE locktype = 'advisory' AND granted AND application_name = 'bosonline-leader'"
        )
        async with open_app(settings):
            await until(leads, True, seconds=WHOLE_AGAIN.total_seconds())  # noqa: FBT003 - what the query is to give

    async def test_a_database_that_hangs_is_given_up(self, settings: Settings, postgres: Server) -> None:
        async with (
            buying(settings, flat=True) as buyer,
            open_app(settings, statement=timedelta(milliseconds=300)) as app,
            TestClient(TestServer(build(app))) as client,
        ):
            buyer.http = client
            await buyer.order()
            postgres.freeze()
            try:
                refused, took = await buyer.request()
                assert (refused.status, refused.headers["Retry-After"]) == (503, "2")
                assert took < SOON.total_seconds()
            finally:
                postgres.thaw()
            await buyer.accepted_again(within=WHOLE_AGAIN)


class TestRedisAway:
    @pytest.fixture
    async def own(self, tmp_path: Path) -> AsyncIterator[Server]:
        async with serving(EmbeddedRedis(data_dir=tmp_path / "own", port=free_port())) as server:
            yield server

    @pytest.fixture
    def settings(self, settings: Settings, own: Server) -> Settings:
        assert isinstance(own.program, EmbeddedRedis)
        return settings.model_copy(update={"redis_url": own.program.url()})

    async def test_orders_are_accepted_and_made_and_an_emptied_redis_loses_none(
        self, settings: Settings, own: Server
    ) -> None:
        async with (
            buying(settings, flat=True) as buyer,
            platform(settings, "api", "worker", "scheduler") as parts,
        ):
            async with redis.asyncio.Redis.from_url(settings.redis_url) as admin:
                orders = []
                for _ in range(30):
                    orders.append(await buyer.order())
                    await admin.flushall()
            await asyncio.gather(*(buyer.made(order, within=WHOLE_AGAIN) for order in orders))

            await own.stop()
            answer, took = await buyer.request()
            assert answer.status == 202
            assert took < SOON.total_seconds()
            assert (await (await buyer.http.get("/readyz")).json())["redis"] == "away"
            # No bell can be heard: the worker looks by itself.
            await buyer.made((await answer.json())["order"], within=WHOLE_AGAIN)

            await own.start()
            await buyer.made(await buyer.order(), within=WHOLE_AGAIN)
            assert all_run(parts)

    async def test_a_redis_that_hangs_costs_a_buyer_little(self, settings: Settings, own: Server) -> None:
        async with (
            buying(settings, flat=True) as buyer,
            open_app(settings) as app,
            TestClient(TestServer(build(app))) as client,
        ):
            buyer.http = client
            own.freeze()
            try:
                answer, took = await buyer.request()
                assert answer.status == 202
                assert took < SOON.total_seconds()
            finally:
                own.thaw()


class TestProviderAway:
    async def test_the_order_is_accepted_says_what_it_waits_for_and_is_made_later(self, settings: Settings) -> None:
        async with buying(settings) as buyer, platform(settings, "api", "worker", "scheduler"):
            order = await buyer.order()

            def is_put_off(seen: dict[str, Any]) -> bool:
                return seen.get("status") == "queued" and bool(seen.get("error"))

            waiting = await buyer.see(order, is_put_off, within=WHOLE_AGAIN)
            assert waiting["error"]["again"] is True
            assert "courier" in waiting["error"]["detail"]
            async with TestServer(boscod.from_settings(settings), port=port_of(settings.boscod_url)):
                await buyer.made(order, within=LOOKED_AGAIN)


class TestWorkerKilled:
    async def test_another_takes_its_job_over_in_time(self, settings: Settings) -> None:
        asked: asyncio.Queue[None] = asyncio.Queue()

        async def never_answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked.put_nowait(None)
            with contextlib.suppress(OSError):
                await reader.read()
            writer.close()

        async with (
            buying(settings) as buyer,
            platform(settings, "api", "worker", "scheduler") as parts,
            await asyncio.start_server(never_answer, "127.0.0.1", port_of(settings.boscod_url)),
        ):
            answer, took = await buyer.request()
            assert answer.status == 202
            assert took < SOON.total_seconds(), "a courier that hangs holds no buyer up"
            while not asked.empty():  # what the API had asked
                asked.get_nowait()
            await asked.get()
            async with running("tasks", "--queue", "critical", settings=settings) as another:
                await another.says("worker.ready")
                await parts["worker"].kill()
                began = time.monotonic()
                while not asked.empty():  # what the killed one had asked again
                    asked.get_nowait()
                await asked.get()
                assert time.monotonic() - began < TAKEN_OVER.total_seconds()
