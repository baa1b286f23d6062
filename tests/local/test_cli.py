"""The command line without a running platform: it describes itself, and says in one line what is missing."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from local.refusal import free_port
from settings import Settings

ROOT = Path(__file__).parents[2]


async def run(folder: Path, *arguments: str, **variables: str) -> tuple[int | None, str, str]:
    """Return exit code, output and errors of ``bosonline`` in an empty folder."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", "import cli; cli.main()", *arguments),
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **variables},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode, out.decode(), err.decode()


async def test_openapi_is_printed_without_servers(tmp_path: Path) -> None:
    code, out, _ = await run(tmp_path, "openapi")
    assert code == 0
    assert json.loads(out)["openapi"].startswith("3.")


async def test_config_names_every_setting_and_shows_no_secret(tmp_path: Path) -> None:
    code, out, _ = await run(tmp_path, "config", SECRET_KEY="x" * 40, DATABASE_URL="postgres://a:hidden@db/shop")
    assert code == 0
    assert all(name.upper() in out for name in Settings.model_fields)
    assert "xxxx" not in out
    assert "hidden" not in out


@pytest.mark.parametrize("command", [("demo",), ("sandbox", "ledger", "boscod")])
async def test_without_a_platform_one_line_says_so(tmp_path: Path, command: tuple[str, ...]) -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    code, _, err = await run(tmp_path, *command, PUBLIC_URL=nowhere, BOSCOD_URL=nowhere)
    assert code == 1
    assert err.count("\n") == 1
    assert "running?" in err


async def test_a_database_that_is_away_is_one_line(tmp_path: Path) -> None:
    away = f"postgres://nobody@127.0.0.1:{free_port()}/shop"
    code, _, err = await run(tmp_path, "migrate", DATABASE_URL=away)
    assert code == 1
    assert err.count("\n") == 1
    assert "cannot be reached" in err


async def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    key = tmp_path / "no-such-key.pem"
    code, _, err = await run(tmp_path, "jobs", "list", WINPAY_PRIVATE_KEY_FILE=str(key))
    assert code == 1
    assert err.count("\n") == 1
    assert str(key) in err
    assert "cannot be reached" not in err


async def test_a_setting_that_is_wrong_is_named(tmp_path: Path) -> None:
    code, _, err = await run(tmp_path, "config", API_PORT="eighty")
    assert code == 1
    assert err.startswith("API_PORT: ")


async def test_repairing_stock_is_a_job(tmp_path: Path, settings: Settings) -> None:
    code, out, err = await run(
        tmp_path,
        *("admin", "repair-stock", "7"),
        DATABASE_URL=settings.database_url,
        REDIS_URL=settings.redis_url,
        WINPAY_PRIVATE_KEY_FILE=str(settings.winpay_private_key_file),
        WINPAY_PUBLIC_KEY_FILE=str(settings.winpay_public_key_file),
    )
    assert (code, err) == (0, "")
    assert out.startswith("job ")


async def test_comparing_a_day_with_winpay_is_a_job(tmp_path: Path, settings: Settings) -> None:
    code, out, err = await run(
        tmp_path,
        *("admin", "reconcile", "winpay", "--day", "2026-03-02"),
        DATABASE_URL=settings.database_url,
        REDIS_URL=settings.redis_url,
        WINPAY_PRIVATE_KEY_FILE=str(settings.winpay_private_key_file),
        WINPAY_PUBLIC_KEY_FILE=str(settings.winpay_public_key_file),
    )
    assert (code, err) == (0, "")
    assert out.startswith("job ")
