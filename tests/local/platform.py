"""The platform's processes, servers that go away, and a buyer who watches over HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import subprocess
import time
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus
from typing import Any, Final

import aiohttp
import psutil
from aiohttp.test_utils import TestClient

from bootstrap import open_app
from local.postgres import EmbeddedPostgres
from local.redis import EmbeddedRedis
from settings import Settings
from tests.processes import Process, running
from tests.shop import open_shop

COBLONG, CEMPAKA_PUTIH = 14900, 14909
"""Districts of the sandbox's map, in Bandung and in Jakarta."""

_PARTS: Final = {
    "api": (("api",), "api.serving"),
    "worker": (("tasks", "--queue", "critical"), "worker.ready"),
    "scheduler": (("scheduler",), "scheduler.leads"),
}


@dataclass(kw_only=True)
class Server:
    """A server of the test's own, which goes away and comes back."""

    program: EmbeddedPostgres | EmbeddedRedis
    child: asyncio.subprocess.Process | None = field(default=None, init=False)

    async def start(self) -> None:
        """Start it, and wait until it answers."""
        program = await asyncio.to_thread(self.program.prepare)
        self.child = await asyncio.create_subprocess_exec(
            *program.argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **program.popen()
        )
        await self.program.ready()

    async def stop(self) -> None:
        """Stop it as a restart would, which ends every session."""
        if self.child is not None and self.child.returncode is None:
            self.child.send_signal(signal.SIGINT)
            await self.child.wait()

    def freeze(self) -> None:
        """Let it hang: connections stay open, and nothing answers."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        if self.child is None or self.child.returncode is not None:
            return
        server = psutil.Process(self.child.pid)
        for process in (server, *server.children(recursive=True)):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.send_signal(number)


@asynccontextmanager
async def serving(program: EmbeddedPostgres | EmbeddedRedis) -> AsyncIterator[Server]:
    """Run a server of the test's own."""
    server = Server(program=program)
    await server.start()
    try:
        yield server
    finally:
        server.thaw()
        await server.stop()


@asynccontextmanager
async def platform(settings: Settings, *parts: str) -> AsyncIterator[dict[str, Process]]:
    """Run these parts of the platform: ``api``, ``worker`` (of critical jobs), ``scheduler``; inside, all are ready."""
    async with AsyncExitStack() as stack:
        started = {
            part: await stack.enter_async_context(running(*_PARTS[part][0], settings=settings)) for part in parts
        }
        for part, process in started.items():
            await process.says(_PARTS[part][1])
        yield started


def all_run(parts: dict[str, Process]) -> bool:
    """Whether none of them has ended since it was started."""
    return all(psutil.pid_exists(process.pid) for process in parts.values())


@dataclass(kw_only=True)
class Buyer:
    """Orders from the shop over HTTP."""

    http: aiohttp.ClientSession | TestClient[Any, Any]
    body: dict[str, Any]

    async def request(self) -> tuple[aiohttp.ClientResponse, float]:
        """Ask for one order; return the answer, and the seconds that it took."""
        began = time.monotonic()
        headers = {"Idempotency-Key": str(uuid.uuid4())}
        answer = await self.http.post("/checkout/orders", json=self.body, headers=headers)
        await answer.read()
        return answer, time.monotonic() - began

    async def order(self) -> str:
        """Order, and return where the order will be."""
        answer, _ = await self.request()
        assert answer.status == 202, await answer.text()
        return str((await answer.json())["order"])

    async def see(self, where: str, happened: Callable[[dict[str, Any]], bool], *, within: timedelta) -> dict[str, Any]:
        """Ask for the order until it is as expected."""
        seen: dict[str, Any] = {}
        try:
            async with asyncio.timeout(within.total_seconds()):
                while not happened(seen):
                    seen = await (await self.http.get(where, params={"wait": "1"})).json()
        except TimeoutError:
            raise AssertionError(seen) from None
        return seen

    async def accepted_again(self, *, within: timedelta) -> str:
        """Ask until an order is accepted, as clients do that are told to come back; return where it will be."""
        async with asyncio.timeout(within.total_seconds()):
            while True:
                answer, _ = await self.request()
                if answer.status == HTTPStatus.ACCEPTED:
                    return str((await answer.json())["order"])
                assert answer.status == HTTPStatus.SERVICE_UNAVAILABLE, await answer.text()
                await asyncio.sleep(0.05)

    async def made(self, where: str, *, within: timedelta) -> None:
        """Ask for the order until it is there."""
        await self.see(where, lambda seen: seen.get("order") is not None, within=within)


@asynccontextmanager
async def buying(settings: Settings, *, flat: bool = False) -> AsyncIterator[Buyer]:
    """Open a shop, whose shipping is ``flat`` or the courier's price, and be its buyer. Needs the database to begin."""
    async with open_app(settings):
        shop = await open_shop(settings={"shipping": {"kind": "flat", "flat_idr": 12_000}} if flat else {})
        shop.warehouse.district_id = COBLONG
        await shop.warehouse.save()
        await shop.product("KOPI", stock=500)
    customer = {
        "name": "Putri Lestari",
        "phone": "0812-3456-7890",
        "address": "Jalan Merdeka 17, Bandung",
        "province": "Jawa Barat",
        "city": "Bandung",
        "district_id": CEMPAKA_PUTIH,
    }
    body = {
        "form": shop.form.id,
        "items": [{"sku": "KOPI", "qty": 1}],
        "payment_method": "cod",
        "customer": customer,
        **({} if flat else {"courier": {"code": "idx", "service": "03"}}),
    }
    async with aiohttp.ClientSession(settings.public_url) as http:
        yield Buyer(http=http, body=body)
