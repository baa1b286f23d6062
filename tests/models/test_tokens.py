"""Refresh tokens when two requests meet: what ends a family ends also the token that is being made."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from bootstrap import App
from models.accounts import sessions, tokens
from models.accounts.tables import RefreshToken, Staff, Store, User
from models.accounts.tokens import Grown
from models.db import pool, transaction
from models.errors import Unauthorized
from tests.work import until

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
LIFE = timedelta(days=30)

_GATE = """
CREATE FUNCTION wait_at_the_gate() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_advisory_xact_lock_shared(7); RETURN NEW; END $$;
CREATE TRIGGER gate BEFORE INSERT ON refresh_tokens FOR EACH ROW EXECUTE FUNCTION wait_at_the_gate();
"""
"""Whoever makes a token stops just before writing it, for as long as somebody holds the lock 7."""


@pytest.fixture
async def staff(app: App) -> Staff:
    """Somebody who may sign in."""
    user = await User.create(name="Putri", email="putri@example.com", username="putri", password_hash="-")
    return await Staff.create(user=user, store=await Store.create(name="Kopi"), role_id=1)


async def rotate(token: str) -> Grown:
    return await tokens.rotate(token, now=NOW, life=LIFE)


async def sign_out(first: str, second: str, staff: Staff) -> None:
    await tokens.revoke(second, now=NOW)


async def use_again(first: str, second: str, staff: Staff) -> None:
    with pytest.raises(Unauthorized):
        await rotate(first)


async def switch_off(first: str, second: str, staff: Staff) -> None:
    async with transaction() as tx:
        await tokens.revoke_all(staff=staff.id, now=NOW, using=tx)


async def change_password(first: str, second: str, staff: Staff) -> None:
    async with transaction() as tx:
        await tokens.revoke_all(user=staff.user_id, now=NOW, using=tx)


End = Callable[[str, str, Staff], Coroutine[Any, Any, None]]


class TestTwoAtOnce:
    @pytest.mark.parametrize("end", [sign_out, use_again, switch_off, change_password])
    async def test_a_family_that_ends_while_it_grows_has_no_live_token(
        self, staff: Staff, database_url: str, end: End
    ) -> None:
        first = (await tokens.plant(user=staff.user_id, staff=staff.id, now=NOW, life=LIFE, using=pool())).token
        second = (await rotate(first)).token
        await pool().execute_script(_GATE)
        keeper = await asyncpg.connect(database_url)
        try:
            await keeper.execute("SELECT pg_advisory_lock(7)")
            growing = asyncio.create_task(rotate(second))
            waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
            await until(f"{waiting} AND wait_event = 'advisory'", 1)
            ending = asyncio.create_task(end(first, second, staff))
            await until(f"{waiting} AND wait_event_type = 'Lock'", 2)
        finally:
            await keeper.close()
        await asyncio.gather(growing, ending)
        assert await RefreshToken.filter(revoked_at__isnull=True).count() == 0
        grown = await growing
        with pytest.raises(Unauthorized):
            await rotate(grown.token)
        if end in (switch_off, change_password):
            # Nor is the access token that went out with it worth anything.
            assert grown.epoch < await sessions.epoch_of(staff.user_id, staff.id, using=pool())
        with pytest.raises(Unauthorized):
            await sessions.check(
                user_id=staff.user_id,
                staff_id=staff.id,
                store_id=staff.store_id,
                operator=False,
                epoch=await sessions.epoch_of(staff.user_id, staff.id, using=pool()),
                family=grown.family,
                using=pool(),
            )

    async def test_a_token_used_by_two_at_once_has_one_successor_and_no_family_left(
        self, staff: Staff, database_url: str
    ) -> None:
        first = (await tokens.plant(user=staff.user_id, staff=staff.id, now=NOW, life=LIFE, using=pool())).token
        answers = await asyncio.gather(rotate(first), rotate(first), return_exceptions=True)
        assert sorted(type(answer).__name__ for answer in answers) == ["Grown", "Unauthorized"]
        assert await RefreshToken.filter(revoked_at__isnull=True).count() == 0
