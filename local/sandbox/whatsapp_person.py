"""What people do with the WhatsApp sandbox under ``/__sandbox/``: write to us, approve templates, enter our address."""

from __future__ import annotations

import base64
import secrets
from typing import Any

import aiohttp
import orjson
from aiohttp import web
from pydantic import ValidationError

from local.sandbox.base import Ledger, SandboxClock, WebhookSender, answer_json
from local.sandbox.whatsapp_checks import SeededTemplate
from local.sandbox.whatsapp_hooks import Account, Hooks


def new_wamid() -> str:
    """Return a message's id as WhatsApp makes them."""
    return "wamid." + base64.b64encode(secrets.token_bytes(36)).decode()


class Person:
    """Buyers, and whoever keeps the account at Meta's. ``templates`` are those that messages are checked against."""

    def __init__(
        self,
        *,
        account: Account,
        ledger: Ledger,
        clock: SandboxClock,
        hooks: Hooks,
        sender: WebhookSender,
        templates: dict[tuple[str, str], SeededTemplate],
        verify_token: str,
    ) -> None:
        self._account = account
        self._ledger = ledger
        self._clock = clock
        self._hooks = hooks
        self._sender = sender
        self._templates = templates
        self._verify_token = verify_token

    async def inbound(self, request: web.Request) -> web.Response:
        """Let somebody write to us."""
        asked = orjson.loads(await request.read())
        digits = str(asked["from"]).lstrip("+")
        now = self._clock.now()
        kind = asked.get("type", "text")
        content = asked.get(kind, {})
        message: dict[str, Any] = {
            "from": digits,
            "id": new_wamid(),
            "timestamp": str(int(now.timestamp())),
            "type": kind,
            kind: {"body": content} if kind == "text" and isinstance(content, str) else content,
        }
        if asked.get("context_id"):
            own = self._account.display_phone_number
            message = {"context": {"from": own, "id": asked["context_id"]}, **message}
        with self._ledger.together():
            if kind not in ("reaction", "system"):
                self._ledger.append(
                    "inbound", digits, wamid=message["id"], type=kind, content=message[kind], sent_at=now.timestamp()
                )
            self._hooks.inbound(message, name=asked.get("name", "Siti"))
        return answer_json({"id": message["id"]})

    async def messages(self, _: web.Request) -> web.Response:
        """Answer everything that was accepted (the real one cannot be asked)."""
        return answer_json({"messages": self._ledger.entries("message")})

    async def add_template(self, request: web.Request) -> web.Response:
        """Add or replace a template; another status than before is told by webhook."""
        try:
            template = SeededTemplate.model_validate_json(await request.read())
        except ValidationError as error:
            return answer_json({"error": str(error)}, status=400)
        before = self._templates.get((template.name, template.language))
        self._templates[template.name, template.language] = template
        if before is not None and before.status != template.status:
            self._hooks.template(template.name, template.language, template.status)
        return answer_json(template.model_dump())

    async def preference(self, request: web.Request) -> web.Response:
        """Let somebody switch marketing messages off or on: ``from`` and ``value``, ``stop`` or ``resume``."""
        asked = orjson.loads(await request.read())
        self._hooks.preference(str(asked["from"]).lstrip("+"), str(asked["value"]))
        return answer_json({"value": asked["value"]})

    async def verify(self, _: web.Request) -> web.Response:
        """Check our address as Meta does, and say whether it answered the challenge."""
        challenge = secrets.token_hex(8)
        query = {"hub.mode": "subscribe", "hub.verify_token": self._verify_token, "hub.challenge": challenge}
        timeout = aiohttp.ClientTimeout(total=10)
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(str(self._sender.url), params=query, allow_redirects=False) as response,
        ):
            verified = response.status == 200 and await response.text() == challenge  # noqa: PLR2004 - HTTP OK
        return answer_json({"verified": verified, "status": response.status})
