"""``bosonline calls``, as an operator runs it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bootstrap import open_app
from models import providers
from models.db import pool
from settings import Settings
from tests import processes
from tests.models.test_providers import call, oddity


@pytest.fixture
async def calls(settings: Settings) -> None:
    """A booking that ended badly, a payment of an hour ago, and a price below nothing."""
    async with open_app(settings):
        old = datetime.now(UTC) - timedelta(minutes=90)
        lost = call(outcome="unknown", status=None, reason="no answer: TimeoutError", account="store:7")
        paid = call(provider="winpay", operation="create_va", reference="ORD-1", at=old)
        await providers.keep_calls([lost, paid], using=pool())
        await providers.keep_oddities([oddity(raw_copy=b'{"price":-5}', at=datetime.now(UTC))], using=pool())


async def bosonline(settings: Settings, folder: Path, *arguments: str) -> str:
    """Run a command, and return what it says."""
    code, out, err = await processes.bosonline(
        folder,
        "calls",
        *arguments,
        DATABASE_URL=settings.database_url,
        REDIS_URL=settings.redis_url,
        WINPAY_PRIVATE_KEY_FILE=str(settings.winpay_private_key_file),
        WINPAY_PUBLIC_KEY_FILE=str(settings.winpay_public_key_file),
    )
    assert (code, err) == (0, "")
    return out


@pytest.mark.usefixtures("calls")
class TestCalls:
    async def test_what_went_wrong_is_found_and_shown(self, settings: Settings, tmp_path: Path) -> None:
        listed = await bosonline(settings, tmp_path, "list", "--outcome", "unknown", "--since", "1h")
        assert "no answer: TimeoutError" in listed
        assert "ORD-1" not in listed
        (number,) = [line.split()[0] for line in listed.splitlines() if "create_order" in line]
        shown = json.loads(await bosonline(settings, tmp_path, "show", number))
        assert (shown["reference"], shown["account"], shown["outcome"]) == ("INV-1", "store:7", "unknown")

    async def test_figures_are_of_the_last_hour_or_of_as_long_as_one_asks(
        self, settings: Settings, tmp_path: Path
    ) -> None:
        assert "winpay" not in await bosonline(settings, tmp_path, "stats")
        figures = await bosonline(settings, tmp_path, "stats", "--since", "2h")
        assert "create_va" in figures
        assert "100.0 %" in figures

    async def test_nonsense_is_listed_and_its_copy_shown(self, settings: Settings, tmp_path: Path) -> None:
        listed = await bosonline(settings, tmp_path, "oddities")
        (number,) = [line.split()[0] for line in listed.splitlines() if "price: too small" in line]
        assert json.loads(await bosonline(settings, tmp_path, "oddity", number))["raw_copy"] == '{"price":-5}'


async def test_help_teaches(tmp_path: Path) -> None:
    code, out, _ = await processes.bosonline(tmp_path, "calls", "--help")
    assert code == 0
    assert "not_sent" in out
    assert "bosonline calls stats" in out
