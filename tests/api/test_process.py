"""The API as a process."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import aiohttp

from settings import Settings

ROOT = Path(__file__).parents[2]


async def test_it_serves_and_stops_gracefully(settings: Settings) -> None:
    environment = {
        **os.environ,
        "DATABASE_URL": settings.database_url,
        "REDIS_URL": settings.redis_url,
        "DATA_DIR": str(settings.data_dir),
        "API_PORT": str(settings.api_port),
        "PUBLIC_URL": settings.public_url,
        "WINPAY_PRIVATE_KEY_FILE": str(settings.winpay_private_key_file),
        "WINPAY_PUBLIC_KEY_FILE": str(settings.winpay_public_key_file),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "api", cwd=ROOT, env=environment, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    try:
        async with asyncio.timeout(60):
            while b"api.serving" not in (line := await process.stderr.readline()):
                assert line, "the process ended before it served"
            async with aiohttp.ClientSession() as session:
                response = await session.get(f"{settings.public_url}/readyz")
                assert (await response.json())["status"] == "ready"
            process.send_signal(signal.SIGTERM)
            process.send_signal(signal.SIGTERM)
            await process.stderr.read()
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
