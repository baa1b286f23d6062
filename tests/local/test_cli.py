"""The command line without a running platform: it describes itself, and says in one line what is missing."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bootstrap import App
from local.refusal import free_port
from models import senders
from models.db import transaction
from models.senders import NumberBarred
from settings import Settings
from tests.processes import bosonline
from tests.whatsapp import NUMBER


async def test_openapi_is_printed_without_servers(tmp_path: Path) -> None:
    code, out, _ = await bosonline(tmp_path, "openapi")
    assert code == 0
    assert json.loads(out)["openapi"].startswith("3.")


async def test_config_names_every_setting_and_shows_no_secret(tmp_path: Path) -> None:
    code, out, _ = await bosonline(tmp_path, "config", SECRET_KEY="x" * 40, DATABASE_URL="postgres://a:hidden@db/shop")
    assert code == 0
    assert all(name.upper() in out for name in Settings.model_fields)
    assert "xxxx" not in out
    assert "hidden" not in out


@pytest.mark.parametrize("command", [("demo",), ("sandbox", "ledger", "boscod")])
async def test_without_a_platform_one_line_says_so(tmp_path: Path, command: tuple[str, ...]) -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    code, _, err = await bosonline(tmp_path, *command, PUBLIC_URL=nowhere, BOSCOD_URL=nowhere)
    assert code == 1
    assert err.count("\n") == 1
    assert "running?" in err


async def test_a_database_that_is_away_is_one_line(tmp_path: Path) -> None:
    away = f"postgres://nobody@127.0.0.1:{free_port()}/shop"
    code, _, err = await bosonline(tmp_path, "migrate", DATABASE_URL=away)
    assert code == 1
    assert err.count("\n") == 1
    assert "cannot be reached" in err


async def test_a_file_that_is_missing_is_named(tmp_path: Path) -> None:
    key = tmp_path / "no-such-key.pem"
    code, _, err = await bosonline(tmp_path, "jobs", "list", WINPAY_PRIVATE_KEY_FILE=str(key))
    assert code == 1
    assert err.count("\n") == 1
    assert str(key) in err
    assert "cannot be reached" not in err


async def test_a_setting_that_is_wrong_is_named(tmp_path: Path) -> None:
    code, _, err = await bosonline(tmp_path, "config", API_PORT="eighty")
    assert code == 1
    assert err.startswith("API_PORT: ")


async def admin(folder: Path, settings: Settings, *arguments: str) -> tuple[int | None, str, str]:
    """Run ``bosonline admin`` where the test's servers are."""
    return await bosonline(
        folder,
        *("admin", *arguments),
        DATABASE_URL=settings.database_url,
        REDIS_URL=settings.redis_url,
        WINPAY_PRIVATE_KEY_FILE=str(settings.winpay_private_key_file),
        WINPAY_PUBLIC_KEY_FILE=str(settings.winpay_public_key_file),
    )


async def test_repairing_stock_is_a_job(tmp_path: Path, settings: Settings) -> None:
    code, out, err = await admin(tmp_path, settings, "repair-stock", "7")
    assert (code, err) == (0, "")
    assert out.startswith("job ")


async def test_comparing_a_day_with_winpay_is_a_job(tmp_path: Path, settings: Settings) -> None:
    code, out, err = await bosonline(
        tmp_path,
        *("admin", "reconcile", "winpay", "--day", "2026-03-02"),
        DATABASE_URL=settings.database_url,
        REDIS_URL=settings.redis_url,
        WINPAY_PRIVATE_KEY_FILE=str(settings.winpay_private_key_file),
        WINPAY_PUBLIC_KEY_FILE=str(settings.winpay_public_key_file),
    )
    assert (code, err) == (0, "")
    assert out.startswith("job ")


async def test_a_paused_number_is_shown_and_released_by_name(tmp_path: Path, settings: Settings, app: App) -> None:
    barred = NumberBarred(code=368, reason="368: policy", whole_account=True, lasts=None, needs_release=True)
    now = datetime.now(UTC)
    async with transaction() as tx:
        await senders.bar(NUMBER, barred, caused_at=now, now=now, using=tx)
    _, before, _ = await admin(tmp_path, settings, "senders", "list")
    assert "paused until a person releases it (368: policy)" in before
    code, out, err = await admin(tmp_path, settings, "senders", "release", NUMBER.id, "--by", "ani")
    assert (code, err) == (0, "")
    assert out.endswith(f"{NUMBER.id}: sends\n")
    await admin(tmp_path, settings, "senders", "limits", NUMBER.id, "--per-second", "20", "--recipients", "2000")
    _, after, _ = await admin(tmp_path, settings, "senders", "list")
    assert all(said in after for said in ("sends", "20", "2000", "by ani"))
    code, _, err = await admin(tmp_path, settings, "senders", "release", "5")
    assert (code, err) == (1, "No number 5 has sent anything.\n")
