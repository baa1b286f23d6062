"""``bosonline up`` from nothing to delivered parcel, stopped, started again, and killed."""

from __future__ import annotations

import asyncio
import io
import json
import os
import re
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import psutil
import pytest
from rich.console import Console

from local import demo, tour
from local.postgres import EmbeddedPostgres
from local.refusal import free_port
from settings import Settings

ROOT = Path(__file__).parents[2]


class Platform:
    """One machine's configuration, on free ports and in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.procfile = folder / "Procfile"
        procfile = (ROOT / "Procfile").read_text()
        self.procfile.write_text(re.sub(r"METRICS_PORT=\d+", lambda _: f"METRICS_PORT={free_port()}", procfile))
        self.data_dir = folder / "var"
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "DATA_DIR": str(self.data_dir),
            "API_PORT": str(free_port()),
            "POSTGRES_PORT": str(free_port()),
            "REDIS_PORT": str(free_port()),
            **{f"{name}_URL": f"http://127.0.0.1:{free_port()}" for name in ("BOSCOD", "WINPAY", "WHATSAPP")},
        }

    @asynccontextmanager
    async def up(self) -> AsyncIterator[asyncio.subprocess.Process]:
        """Run it; what is inside begins when it says that it is ready."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", "import cli; cli.main()", "up", "--procfile", str(self.procfile)),
            cwd=self.procfile.parent,
            env=self.environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        assert process.stdout is not None
        said: list[str] = []
        async for line in process.stdout:
            said.append(line.decode())
            if "BosOnline is ready" in said[-1] or "not ready" in said[-1]:
                break
        try:
            assert "BosOnline is ready" in said[-1], "".join(said)
            reading = asyncio.create_task(process.stdout.read())
            yield process
            await reading
        finally:
            if process.returncode is None:
                process.terminate()
                await process.wait()

    def settings(self) -> Settings:
        """What the other commands find while it runs."""
        told = json.loads((self.data_dir / "up.json").read_text())
        return Settings(
            **{name.lower(): value for name, value in told.items()},
            boscod_url=self.environment["BOSCOD_URL"],
            winpay_url=self.environment["WINPAY_URL"],
        )


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    platform = Platform(tmp_path)
    place = EmbeddedPostgres(data_dir=platform.data_dir, port=1).place
    yield platform
    shutil.rmtree(place, ignore_errors=True)


async def order_as_documented(api: str) -> None:
    """Send the documentation's example of an order as it stands, as "Execute" on its page does."""
    async with aiohttp.ClientSession(api) as client:
        async with client.get("/openapi.json") as answer:
            documented = (await answer.json())["paths"]["/checkout/orders"]["post"]["requestBody"]
        example = documented["content"]["application/json"]["example"]
        async with client.post("/checkout/orders", json=example) as answer:
            assert answer.status == 202, await answer.text()
            placed = await answer.json()
        async with client.get(placed["order"], params={"wait": 20}) as answer:
            assert (await answer.json())["status"] == "succeeded"


async def orders_of_the_demo(api: str) -> int:
    """Return how many orders its owner sees."""
    async with aiohttp.ClientSession(api) as client:
        async with client.post("/auth/login", json={"email": demo.OWNER_EMAIL, "password": demo.PASSWORD}) as answer:
            token = (await answer.json())["token"]["access_token"]
        async with client.get("/store/order", headers={"Authorization": f"Bearer {token}"}) as answer:
            assert answer.status == 200, await answer.text()
            return int((await answer.json())["total"])


@pytest.mark.timeout(300)  # it starts ten processes, twice
class TestUp:
    @pytest.mark.skipif(sys.platform != "linux", reason="the kernel's leash is Linux's")
    async def test_an_order_goes_its_whole_way_is_there_after_a_restart_and_a_kill_leaves_nothing_behind(
        self, platform: Platform
    ) -> None:
        heard = io.StringIO()
        async with platform.up() as process:
            await order_as_documented(platform.settings().public_url)
            await tour.play(platform.settings(), console=Console(file=heard, width=200))
            process.send_signal(signal.SIGINT)
            assert await process.wait() == 0
        assert "delivered" in heard.getvalue()
        assert "5 orders" in heard.getvalue()

        async with platform.up() as process:
            assert await orders_of_the_demo(platform.settings().public_url) == 5
            children = psutil.Process(process.pid).children(recursive=True)
            assert len(children) > 10
            second = await asyncio.create_subprocess_exec(
                *(sys.executable, "-c", "import cli; cli.main()", "up", "--procfile", str(platform.procfile)),
                cwd=platform.procfile.parent,
                env=platform.environment,
                stderr=asyncio.subprocess.PIPE,
            )
            _, refusal = await second.communicate()
            assert second.returncode == 1
            assert re.fullmatch(r"BosOnline already runs on .* \(process \d+\): stop it, .*\n", refusal.decode())
            process.kill()
            await process.wait()
        _, alive = await asyncio.to_thread(psutil.wait_procs, children, 20)
        assert [child for child in alive if child.status() != psutil.STATUS_ZOMBIE] == []
