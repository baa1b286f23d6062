"""Ways back for who forgot the password."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bootstrap import App
from models.accounts import resets, tokens
from models.accounts.passwords import is_right
from models.accounts.tables import PasswordReset, User
from models.db import pool
from models.errors import Gone, TooMany, Unauthorized
from tests.shop import jobs_of
from tests.tables import contents

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
SECRET = "a secret of our own, of 32 characters"
NEW = "another long passphrase"


@pytest.fixture
async def user(app: App) -> User:
    return await User.create(name="Sari", email="sari@kopi.test", username="sari", password_hash="-")


async def asked(account: str = "sari@kopi.test", *, at: datetime = NOW, address: str = "203.0.113.7") -> str:
    """Ask, and return the token of the letter."""
    await resets.ask(account, address=address, secret=SECRET, now=at)
    reset = await PasswordReset.all().order_by("-id").first()
    assert reset is not None
    way = await resets.to_send(reset.id, secret=SECRET, now=at, using=pool())
    return way.token if way is not None else ""


class TestAsking:
    async def test_the_token_is_kept_nowhere(self, user: User) -> None:
        token = await asked()
        everything = "\n".join(row for rows in (await contents()).values() for row in rows)
        assert token
        assert token not in everything
        assert tokens.digest(token) in everything

    async def test_the_job_carries_a_number_alone(self, user: User) -> None:
        await asked()
        [job] = await jobs_of("accounts.send_reset")
        assert job["args"] == f'{{"reset_id": {(await PasswordReset.get()).id}}}'

    async def test_the_same_is_written_for_an_account_that_nobody_has(self, user: User) -> None:
        assert await asked("sari")
        assert not await asked("nobody@kopi.test")
        assert await PasswordReset.all().count() == len(await jobs_of("accounts.send_reset")) == 2

    async def test_a_letter_that_is_sent_again_has_the_same_link(self, user: User) -> None:
        token = await asked()
        reset = await PasswordReset.get()
        again = await resets.to_send(reset.id, secret=SECRET, now=NOW + timedelta(minutes=5), using=pool())
        assert again is not None
        assert again.token == token

    async def test_another_key_sends_no_link_that_would_not_work(self, user: User) -> None:
        await asked()
        reset = await PasswordReset.get()
        assert await resets.to_send(reset.id, secret=SECRET + "!", now=NOW, using=pool()) is None

    @pytest.mark.parametrize("account", ["sari@kopi.test", "nobody@kopi.test"])
    async def test_who_asks_too_often_waits_whether_there_is_such_an_account(self, user: User, account: str) -> None:
        for _ in range(resets.PER_ADDRESS):
            await asked(account)
        with pytest.raises(TooMany):
            await asked(account)
        await asked(account, address="203.0.113.8")
        await asked(account, at=NOW + resets.WINDOW + timedelta(seconds=1))

    async def test_a_mailbox_is_not_filled_from_many_addresses_at_once(self, user: User) -> None:
        wishes = (
            resets.ask("sari@kopi.test", address=f"203.0.113.{n}", secret=SECRET, now=NOW)
            for n in range(2 * resets.FROM_EVERYWHERE)
        )
        ends = await asyncio.gather(*wishes, return_exceptions=True)
        assert sum(isinstance(end, TooMany) for end in ends) == resets.FROM_EVERYWHERE
        assert await PasswordReset.all().count() == resets.FROM_EVERYWHERE


class TestUsing:
    async def test_it_sets_the_password_ends_sign_ins_and_has_the_owner_told(self, user: User) -> None:
        life = timedelta(days=30)
        sign_in = (await tokens.plant(user=user.id, staff=None, now=NOW, life=life, using=pool())).token
        await resets.use(await asked(), NEW, now=NOW)
        assert await is_right(NEW, (await User.get()).password_hash)
        with pytest.raises(Unauthorized):
            await tokens.rotate(sign_in, now=NOW, life=life)
        assert len(await jobs_of("accounts.tell_reset")) == 1

    async def test_it_works_once(self, user: User) -> None:
        token = await asked()
        ends = await asyncio.gather(*(resets.use(token, NEW, now=NOW) for _ in range(5)), return_exceptions=True)
        assert sorted(type(end).__name__ for end in ends) == ["Gone"] * 4 + ["NoneType"]

    async def test_a_newer_one_ends_it_also_by_the_other_name(self, user: User) -> None:
        older, newer = await asked(), await asked("sari")
        with pytest.raises(Gone):
            await resets.use(older, NEW, now=NOW)
        await resets.use(newer, NEW, now=NOW)

    async def test_it_ends_after_half_an_hour(self, user: User) -> None:
        token = await asked()
        with pytest.raises(Gone):
            await resets.use(token, NEW, now=NOW + resets.LIFE)
        await resets.use(token, NEW, now=NOW + resets.LIFE - timedelta(seconds=1))

    async def test_what_nobody_sent_is_refused_in_the_same_words(self, user: User) -> None:
        used = await asked()
        await resets.use(used, NEW, now=NOW)
        said = set()
        for token in (used, "forged", f"{used}x"):
            with pytest.raises(Gone) as refused:
                await resets.use(token, NEW, now=NOW)
            said.add(refused.value.detail)
        assert len(said) == 1
