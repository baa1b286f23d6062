"""WhatsApp's sandbox, seen from the buyer's side."""

from __future__ import annotations

from collections import Counter
from typing import Any

import aiohttp
from aiohttp.test_utils import TestServer


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
