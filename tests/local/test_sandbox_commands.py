"""``bosonline sandbox`` from a terminal: a sandbox is served, its people are played, faults are set and cleared."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from local.refusal import free_port
from tests import processes
from tests.local.sandboxes import stage
from tests.nursery import child


async def bosonline(folder: Path, *arguments: str, **variables: str) -> Any:
    """Return what ``bosonline sandbox`` printed, which is JSON."""
    code, out, err = await processes.bosonline(folder, "sandbox", *arguments, **variables)
    assert code == 0, err
    return json.loads(out)


@contextlib.asynccontextmanager
async def serving(folder: Path, provider: str, port: int) -> AsyncIterator[None]:
    """Serve a sandbox by its command; inside, it answers. It must end by itself on SIGTERM."""
    arguments = ("sandbox", provider, "--port", str(port))
    async with child("cli", *arguments, folder=folder, environment=os.environ | {"DATA_DIR": str(folder)}) as served:
        async with asyncio.timeout(60), aiohttp.ClientSession() as http:
            answer = None
            while answer is None:
                with contextlib.suppress(aiohttp.ClientConnectorError):
                    answer = await http.get(f"http://127.0.0.1:{port}/__sandbox/things")
                await asyncio.sleep(0.05)
        yield
        served.terminate()
        assert await asyncio.wait_for(served.wait(), 30) == 0


@pytest.mark.parametrize("provider", ["boscod", "winpay", "whatsapp"])
async def test_one_is_served_and_told_to_fail(tmp_path: Path, provider: str) -> None:
    port = free_port()
    where = {f"{provider.upper()}_URL": f"http://127.0.0.1:{port}"}
    async with serving(tmp_path, provider, port):
        await bosonline(tmp_path, "fault", provider, "too_many", "--calls", "3", "--seconds", "9", **where)
        await bosonline(tmp_path, "fault", provider, "webhook_lost", **where)
        said = await bosonline(tmp_path, "clear", provider, "webhook_lost", **where)
        assert [(rule["kind"], rule["calls"], rule["seconds"]) for rule in said["rules"]] == [("too_many", 3, 9.0)]
        assert (await bosonline(tmp_path, "clear", provider, **where))["rules"] == []


class TestPeople:
    async def test_a_courier_scans(self, tmp_path: Path) -> None:
        async with stage("boscod") as here:
            await here.played.act()
            url = str(here.server.make_url("")).rstrip("/")
            parcel = await bosonline(tmp_path, "advance", "BOS000000001", "2", BOSCOD_URL=url)
        assert parcel["status_name"] == "Delivered"

    async def test_a_payer_pays_twice(self, tmp_path: Path) -> None:
        async with stage("winpay") as here:
            url = str(here.server.make_url("")).rstrip("/")
            await bosonline(tmp_path, "pay", "ORD-0000-1", "--amount-idr", "7000", "--times", "2", WINPAY_URL=url)
            assert [paid["amount_idr"] for paid in here.ledger.entries("paid")] == [7000, 7000]

    async def test_a_buyer_writes_and_the_ledger_has_it(self, tmp_path: Path) -> None:
        async with stage("whatsapp") as here:
            url = str(here.server.make_url("")).rstrip("/")
            await bosonline(tmp_path, "answer", "+6281234567890", "STOP", WHATSAPP_URL=url)
            said = await bosonline(tmp_path, "ledger", "whatsapp", "--kind", "inbound", WHATSAPP_URL=url)
        assert [entry["content"] for entry in said["entries"]] == [{"body": "STOP"}]
