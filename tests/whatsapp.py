"""WhatsApp's sandbox, seen from the buyer's side."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
from aiohttp.test_utils import TestServer

from models.db import pool, transaction
from models.senders import Number, set_limits
from models.senders import number as numbers
from settings import Settings

NUMBER = Number("106540352242922", "102290129340398")
"""Ours, as the settings have it where nothing else is said."""
WORD_WITHIN: timedelta = Settings.model_fields["whatsapp_word_within"].default
"""How long word of an unknown message is awaited."""


async def fastest(*, per_second: int = 60) -> None:
    """Let our number send as fast as any may, to any number of recipients."""
    await numbers.read(NUMBER, now=datetime.now(UTC), using=pool())
    async with transaction() as tx:
        await set_limits(
            NUMBER.id, messages_per_second=per_second, recipients_a_day=None, now=datetime.now(UTC), using=tx
        )


class WhatsApp:
    """The sandbox, seen from the buyer's side."""

    def __init__(self, server: TestServer) -> None:
        self.url = str(server.make_url("/__sandbox"))

    async def ask(self, what: str, **content: Any) -> None:
        async with aiohttp.ClientSession() as session, session.post(f"{self.url}/{what}", json=content) as answer:
            assert answer.status < 300, await answer.text()

    async def references(self) -> Counter[str]:
        """Return how often the sandbox accepted a message under each reference."""
        async with aiohttp.ClientSession() as session, session.get(f"{self.url}/messages") as answer:
            said = await answer.json()
        return Counter(message["reference"] for message in said["messages"])
