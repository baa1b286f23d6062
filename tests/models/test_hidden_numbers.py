"""Buyers whose number WhatsApp hides, or shows otherwise: what they answer says who they are (WA-14)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bootstrap import App
from models.db import pool, transaction
from models.followups import inbound
from models.followups.inbound import Written
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
