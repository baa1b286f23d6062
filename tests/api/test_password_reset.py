"""A forgotten password over HTTP, and over a mail server."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bootstrap import App
from models.accounts.tables import LoginAttempt
from models.db import pool
from settings import Settings
from tests.api.conftest import PASSWORD, Person
from tests.mail import Mailbox, serve_mail
from tests.tables import contents
from tests.work import at_work, finish, one

Client = TestClient[Any, Any]
NEW = "another long passphrase"
NOBODY = "nobody@example.com"


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with serve_mail() as mailbox:
        yield mailbox


@pytest.fixture
def settings(settings: Settings, mailbox: Mailbox) -> Settings:
    return settings.model_copy(update={**mailbox.settings, "password_page": "https://bosonline.test/kata-sandi"})


async def forgot(client: Client, email: str, **headers: str) -> tuple[int, Any]:
    answer = await client.post("/auth/forgot-password", json={"email": email}, headers=headers)
    return answer.status, await answer.json()


async def post(app: App) -> None:
    """Send the letters that are to be sent."""
    async with at_work(app) as worker:
        await finish(worker)


def token_in(mailbox: Mailbox) -> str:
    found = re.search(r"https://bosonline\.test/kata-sandi#token=(\S+)", mailbox.letters[-1].get_content())
    assert found is not None
    return found[1]


class TestForgotten:
    async def test_the_whole_way(self, app: App, client: Client, seller: Person, mailbox: Mailbox) -> None:
        assert (await forgot(client, seller.email.upper()))[0] == 200
        await post(app)
        assert [letter["To"] for letter in mailbox.letters] == [seller.email]
        reset = {"token": token_in(mailbox), "password": NEW}
        assert (await client.post("/auth/reset-password", json=reset)).status == 200
        refresh = {"refresh_token": seller.answer["token"]["refresh_token"]}
        assert (await client.post("/auth/refresh", json=refresh)).status == 401
        for password, status in ((PASSWORD, 401), (NEW, 200)):
            login = {"email": seller.email, "password": password}
            assert (await client.post("/auth/login", json=login)).status == status
        assert (await client.post("/auth/reset-password", json=reset)).status == 410
        await post(app)
        assert len(mailbox.letters) == 2
        assert "diganti" in mailbox.letters[-1]["Subject"]

    async def test_nobody_s_account_is_answered_as_somebody_s_and_gets_no_letter(
        self, app: App, client: Client, seller: Person, mailbox: Mailbox
    ) -> None:
        before = await contents()
        somebodys = await forgot(client, seller.email)
        between = await contents()
        nobodys = await forgot(client, NOBODY)
        after = await contents()
        assert nobodys == somebodys
        # The same rows are written, in the same tables: there is nothing to tell the two apart by.
        assert _grown(between, after) == _grown(before, between)
        await post(app)
        assert [letter["To"] for letter in mailbox.letters] == [seller.email]

    async def test_neither_account_nor_token_stands_in_a_job_or_a_kept_answer(
        self, app: App, client: Client, seller: Person, mailbox: Mailbox, capsys: pytest.CaptureFixture[str]
    ) -> None:
        await forgot(client, seller.email, **{"Idempotency-Key": "once"})
        mailbox.rcpt = f"550 no such user {seller.email}"
        await post(app)
        mailbox.rcpt = "250 OK"
        await forgot(client, seller.email, **{"Idempotency-Key": "once"})
        await post(app)
        rows = await contents()
        token = token_in(mailbox)
        written = "\n".join([*rows["jobs"], *rows["job_history"], *rows["provider_oddities"]])
        assert rows["idempotency_keys"] == []
        assert seller.email not in written
        assert token not in written
        captured = capsys.readouterr()
        assert seller.email not in captured.out + captured.err
        assert token not in captured.out + captured.err

    async def test_a_server_that_is_away_is_waited_for(
        self, app: App, client: Client, seller: Person, mailbox: Mailbox
    ) -> None:
        await forgot(client, seller.email)
        mailbox.rcpt = "451 not now"
        async with at_work(app) as worker:
            worker.ring("accounts.send_reset")
            await worker.idle()
            assert await one("SELECT state FROM jobs") == "queued"
            mailbox.rcpt = "250 OK"
            await finish(worker)
        assert len(mailbox.letters) == 1

    async def test_it_counts_as_no_failed_sign_in(self, client: Client, seller: Person) -> None:
        await forgot(client, seller.email)
        assert await LoginAttempt.all().count() == 0

    async def test_who_asks_too_often_is_told_when_to_come_back(self, client: Client) -> None:
        statuses = [(await forgot(client, NOBODY))[0] for _ in range(4)]
        assert statuses == [200, 200, 200, 429]

    @pytest.mark.parametrize("body", [{}, {"email": "a@b.test", "username": "a"}, {"email": "a@b.test", "x": 1}])
    async def test_one_account_is_named(self, client: Client, body: dict[str, Any]) -> None:
        assert (await client.post("/auth/forgot-password", json=body)).status == 422
        assert await pool().execute_query_dict("SELECT 1 FROM password_resets") == []

    async def test_a_password_has_the_length_of_every_password(self, client: Client) -> None:
        answer = await client.post("/auth/reset-password", json={"token": "x", "password": "short"})
        assert [error["field"] for error in (await answer.json())["errors"]] == ["password"]


def _grown(before: dict[str, list[str]], after: dict[str, list[str]]) -> dict[str, int]:
    return {table: len(rows) - len(before[table]) for table, rows in after.items() if rows != before[table]}
