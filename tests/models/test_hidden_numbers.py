"""Buyers whose number WhatsApp hides, or shows otherwise: what they answer says who they are (WA-14)."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from bootstrap import App
from models.db import pool, transaction
from models.followups import inbound, messages
from models.followups.inbound import Written
from models.followups.messages import Told
from models.followups.tables import Message
from tests.shop import open_shop
from tests.work import one

NOW = datetime(2026, 8, 1, 9, tzinfo=UTC)


async def hear(**facts: object) -> str:
    written = Written(
        **{  # type: ignore[arg-type]
            "wamid": "wamid.IN",
            "phone": None,
            "kind": "text",
            "at": NOW,
            "is_reply": True,
            "opens_window": True,
            "is_opt_out": True,
            **facts,
        }
    )
    async with transaction() as tx:
        return await inbound.hear(written, now=NOW, using=tx)


@pytest.mark.parametrize("shown", [None, "+6289999999999"])
async def test_a_stop_that_answers_our_message_ends_what_we_send_to_the_number_we_wrote_to(
    app: App, shown: str | None
) -> None:
    shop = await open_shop()
    await Message.create(store=shop.store, phone="+6281234567890", wamid="wamid.OUT", created_at=NOW, using_db=pool())
    assert await hear(phone=shown, answers="wamid.OUT") == "opted out"
    assert await one("SELECT string_agg(phone, ',') FROM followup_opt_outs") == "+6281234567890"


async def test_a_hidden_number_that_answers_nothing_of_ours_is_nobody_we_know(app: App) -> None:
    assert await hear() == "nobody we know"
    assert await hear(answers="wamid.OTHER") == "nobody we know"
    assert await one("SELECT count(*) FROM followup_opt_outs") == 0


class TestAnotherNumber:
    WROTE_TO = "+6281234567890"
    SHOWN = "+6289999999999"

    @pytest.fixture
    async def message(self, app: App) -> Message:
        """One to a number that WhatsApp knows under another."""
        shop = await open_shop()
        shown = self.SHOWN.removeprefix("+")
        return await Message.create(
            id=uuid4(), store=shop.store, phone=self.WROTE_TO, wamid="wamid.OUT", wa_id=shown, created_at=NOW
        )

    @pytest.mark.parametrize("shown", ["phone", "account"])
    async def test_a_stop_ends_what_we_send_to_the_number_we_wrote_to(self, message: Message, shown: str) -> None:
        assert await hear(**{shown: self.SHOWN}) == "opted out"
        assert await one("SELECT string_agg(phone, ',') FROM followup_opt_outs") == message.phone
        assert await one("SELECT string_agg(phone, ',') FROM inbound_messages") == message.phone

    async def test_both_are_stopped_where_we_wrote_to_both(self, message: Message) -> None:
        await Message.create(id=uuid4(), store_id=message.store_id, phone=self.SHOWN, created_at=NOW)
        assert await hear(phone=self.SHOWN) == "opted out"
        stopped = "SELECT string_agg(phone, ',' ORDER BY phone) FROM followup_opt_outs"
        assert await one(stopped) == f"{self.WROTE_TO},{self.SHOWN}"

    async def test_a_number_of_somebody_else_stops_nobody(self, message: Message) -> None:
        assert await hear(phone="+6287777777777") == "opted out"
        assert message.phone not in await inbound.numbers_of("+6287777777777", using=pool())
        assert await one("SELECT count(*) FROM followup_opt_outs") == 0


class TestUserId:
    @pytest.fixture
    async def message(self, app: App) -> Message:
        shop = await open_shop()
        return await Message.create(
            id=uuid4(), store=shop.store, phone="+6281234567890", wamid="wamid.OUT", state="accepted", created_at=NOW
        )

    async def test_a_status_tells_whose_it_is(self, message: Message) -> None:
        told = Told(wamid="wamid.OUT", status="delivered", at=NOW, user_id="ID.134")
        async with transaction() as tx:
            await messages.merge(told, now=NOW, using=tx)
        assert await hear(user_id="ID.135") == "nobody we know"
        assert await hear(user_id="ID.134") == "opted out"
        assert await one("SELECT string_agg(phone, ',') FROM followup_opt_outs") == message.phone

    async def test_so_does_an_answer_to_a_message(self, message: Message) -> None:
        assert await hear(wamid="wamid.1", answers="wamid.OUT", user_id="ID.134", is_opt_out=False) == "replied"
        assert await hear(wamid="wamid.2", user_id="ID.134") == "opted out"
        assert await one("SELECT string_agg(phone, ',') FROM followup_opt_outs") == message.phone
