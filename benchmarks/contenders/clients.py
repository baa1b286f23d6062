"""What somebody in front of the API sees of a job: its end, a cancel; and what a deployment sees: a graceful stop."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import aiohttp
import asyncpg

from benchmarks.contenders.arena import Arena, Booth
from benchmarks.contenders.child import PATIENCE, Child, until
from benchmarks.contenders.field import OURS
from benchmarks.contenders.result import Row, at_most, percentile
from benchmarks.contenders.size import Size
from benchmarks.contenders.stage import Broken, Stage
from local.refusal import free_port

AT_ONCE = 5
"""Clients that wait side by side."""


def wait(arena: Arena, size: Size, stage: Stage) -> None:
    """From ``finished_at`` of a job to the answer in the hands of a client of ``GET /jobs/{id}?wait=20``."""
    half, most = (
        stage.row(Row(key=f"wait_p{share}", what=f"finished to client told, p{share}", unit="ms")) for share in (50, 95)
    )
    most.promise = at_most(30, "ms")
    booth = arena.booths[OURS]
    stage.say("waiting clients")
    booth.wipe()
    with booth.warm():
        late = asyncio.run(_wait(booth, size.waits, stage))
    half.add(percentile(late, 0.5))
    most.add(percentile(late, 0.95))
    if len(late) < size.waits:
        half.note = most.note = f"{len(late)} of {size.waits} clients"


def cancel(arena: Arena, size: Size, stage: Stage) -> None:
    """From ``POST /jobs/{id}/cancel`` of a running job to its end, the worst of several."""
    row = stage.row(Row(key="cancel", what=f"cancel while running, worst of {size.cancels}", unit="s"))
    row.promise = at_most(2, "s")
    booth = arena.booths[OURS]
    stage.say("cancel of a running job")
    booth.wipe()
    with booth.warm() as children:
        took = asyncio.run(_cancel(booth, size.cancels, children, stage))
    row.add(max(took))
    if len(took) < size.cancels:
        row.note = f"{len(took)} of {size.cancels} jobs"


def stop(arena: Arena, _size: Size, stage: Stage) -> None:
    """From SIGTERM to the end of both workers, idle, and while they run jobs that never end; none may be lost."""
    idle = stage.row(Row(key="stop_idle", what="graceful stop, idle", unit="s", promise=at_most(20, "s")))
    held = stage.row(
        Row(key="stop_held", what="graceful stop, with 20 endless jobs", unit="s", promise=at_most(20, "s"))
    )
    booth = arena.booths[OURS]
    for row, jobs in ((idle, 0), (held, 20)):
        stage.say(row.what)
        booth.wipe()
        with booth.warm() as children:
            if jobs:
                booth.feeder.ask("many", kind="hold", first=1, count=jobs, stores=jobs)
                until(lambda jobs=jobs: len(booth.marks()) == jobs, *children)  # type: ignore[misc]
            asked = time.monotonic()
            for child in children:
                child.process.terminate()
            for child in children:
                child.process.wait(PATIENCE)
            took = time.monotonic() - asked
        if (left := asyncio.run(_queued(booth))) != jobs:
            raise Broken(f"{jobs} jobs were running when the workers were stopped; {left} are queued again")
        row.add(took)


async def _queued(booth: Booth) -> int:
    connection = await asyncpg.connect(booth.database)
    try:
        sql = "SELECT count(*) FROM jobs WHERE state = 'queued' AND kind LIKE 'bench.%'"
        return int(await connection.fetchval(sql))
    finally:
        await connection.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """Somebody signed in at a running API."""

    http: aiohttp.ClientSession
    database: asyncpg.Connection
    feeder: Any
    store: int

    async def enqueue(self, kind: str, number: int) -> uuid.UUID:
        """Have a job of the seller's store written, and return its id."""
        args = {"kind": kind, "first": number, "store": self.store}
        await asyncio.get_running_loop().run_in_executor(None, lambda: self.feeder.ask("singles", **args))
        found: uuid.UUID = await self.database.fetchval("SELECT id FROM jobs ORDER BY id DESC LIMIT 1")
        return found

    async def until_final(self, job: uuid.UUID) -> tuple[dict[str, Any], float]:
        """Wait as a client does, and return the job and the moment of the answer."""
        while True:
            async with self.http.get(f"/jobs/{job}", params={"wait": 20}) as answer:
                answer.raise_for_status()
                shown: dict[str, Any] = await answer.json()
                moment = time.time()
            if shown["status"] in {"succeeded", "failed", "cancelled"}:
                return shown, moment


@asynccontextmanager
async def _signed_in(booth: Booth) -> AsyncIterator[Seller]:
    port = free_port()
    api: Child = booth.spawn("serve", API_PORT=str(port))
    try:
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as http:
            await _until_ready(http, api)
            name = f"seller-{uuid.uuid4().hex[:10]}"
            body = {
                "name": name, "email": f"{name}@example.com", "password": uuid.uuid4().hex, "store_name": f"Toko {name}"
            }  # fmt: skip
            async with http.post("/auth/register", json=body) as answer:
                answer.raise_for_status()
                told = await answer.json()
            http.headers["Authorization"] = f"Bearer {told['token']['access_token']}"
            database = await asyncpg.connect(booth.database)
            try:
                yield Seller(http=http, database=database, feeder=booth.feeder, store=int(told["user"]["store_id"]))
            finally:
                await database.close()
    finally:
        api.kill()


async def _until_ready(http: aiohttp.ClientSession, api: Child) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                async with http.get("/readyz") as answer:
                    if answer.ok:
                        return
            except aiohttp.ClientError:
                api.check()
            await asyncio.sleep(0.1)


async def _wait(booth: Booth, count: int, stage: Stage) -> list[float]:
    async with _signed_in(booth) as seller:

        async def late(job: uuid.UUID) -> float:
            shown, moment = await seller.until_final(job)
            assert shown["status"] == "succeeded", shown
            return (moment - datetime.fromisoformat(shown["finished_at"]).timestamp()) * 1000

        late_by: list[float] = []
        for _ in stage.turns(-(-count // AT_ONCE), share=0.9):
            jobs = [await seller.enqueue("doze", number) for number in range(AT_ONCE)]
            late_by += await asyncio.gather(*map(late, jobs))
    return late_by


async def _cancel(booth: Booth, count: int, children: list[Child], stage: Stage) -> list[float]:
    took = []
    async with _signed_in(booth) as seller:
        for turn in stage.turns(count, share=0.9):
            number = turn + 1
            job = await seller.enqueue("hold", number)
            until(lambda number=number: len(booth.marks()) == number, *children)  # type: ignore[misc]
            asked = time.time()
            async with seller.http.post(f"/jobs/{job}/cancel") as answer:
                answer.raise_for_status()
            shown, moment = await seller.until_final(job)
            assert shown["status"] == "cancelled", shown
            took.append(moment - asked)
    return took
