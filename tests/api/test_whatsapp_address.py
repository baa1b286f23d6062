"""Meta's check of our address, and what is not Meta's."""

from __future__ import annotations

from typing import Any

from aiohttp.test_utils import TestClient

from models.db import pool
from settings import Settings

Client = TestClient[Any, Any]

ADDRESS = "/webhooks/whatsapp"


class TestChallenge:
    async def test_the_address_is_verified_with_the_token(self, client: Client, settings: Settings) -> None:
        question = {
            "hub.mode": "subscribe",
            "hub.challenge": "1158201444",
            "hub.verify_token": settings.whatsapp_verify_token.get_secret_value(),
        }
        right = await client.get(ADDRESS, params=question)
        assert (right.status, await right.text()) == (200, "1158201444")
        wrong = await client.get(ADDRESS, params=question | {"hub.verify_token": "no"})
        assert wrong.status == 403

    async def test_what_is_not_signed_is_not_kept(self, client: Client) -> None:
        assert (await client.post(ADDRESS, data=b"{}")).status == 401
        assert await pool().execute_query_dict("SELECT id FROM incoming_webhooks") == []
