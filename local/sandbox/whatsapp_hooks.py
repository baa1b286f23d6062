"""The WhatsApp sandbox's webhooks: what follows an accepted message, what people write, and how it can go wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import uuid4

from aiohttp import web

from integrations.whatsapp.webhooks import SIGNATURE_HEADER, sign
from local.sandbox.base import SandboxClock, WebhookSender
from local.sandbox.whatsapp_checks import title


@dataclass(frozen=True, slots=True)
class Account:
    """Whose webhooks they are."""

    waba_id: str
    phone_number_id: str
    display_phone_number: str
    app_secret: str


@dataclass(frozen=True, slots=True)
class Delays:
    """When each status follows the acceptance; none: never."""

    sent: timedelta = timedelta(milliseconds=50)
    delivered: timedelta | None = timedelta(milliseconds=200)
    read: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """An accepted message, as its statuses need it. ``fails_with``: the code with which it fails afterwards."""

    wamid: str
    digits: str
    reference: str | None
    category: str
    fault: str | None
    fails_with: int | None = None


class Hooks:
    """Makes and sends the webhooks."""

    def __init__(self, *, account: Account, clock: SandboxClock, sender: WebhookSender, delays: Delays) -> None:
        self._account = account
        self._clock = clock
        self._sender = sender
        self._delays = delays
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self, _: web.Application) -> AsyncIterator[None]:
        """Live as long as the application."""
        yield
        self.forget()

    def forget(self) -> None:
        """Drop what is under way."""
        for task in self._tasks:
            task.cancel()
        self._sender.forget()

    def follow(self, message: Accepted) -> asyncio.Task[None]:
        """Send the statuses of a message, each in its time, in the background."""
        task = asyncio.create_task(self._follow(message))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def inbound(self, message: Mapping[str, Any], *, name: str) -> None:
        """Send what a person wrote."""
        contact: dict[str, Any] = {"profile": {"name": name}}
        if "from" in message:
            contact["wa_id"] = message["from"]
        self._send({"contacts": [contact], "messages": [dict(message)]}, key=str(message["id"]))

    def status(self, message: Accepted, status: str, *, code: int | None = None) -> dict[str, Any]:
        """Return one status as it stands in a webhook."""
        said: dict[str, Any] = {
            "id": message.wamid,
            "status": status,
            "timestamp": str(int(self._clock.now().timestamp())),
        }
        if message.fault == "no_phone":
            said["recipient_user_id"] = f"ID.{message.digits[::-1]}"
        else:
            said["recipient_id"] = message.digits
        if message.reference is not None:
            said["biz_opaque_callback_data"] = message.reference
        if status in ("sent", "delivered") or (status == "read" and message.fault == "no_delivered"):
            said["pricing"] = {
                "billable": True,
                "pricing_model": "PMP",
                "type": "regular",
                "category": message.category,
            }
        if code is not None:
            said["errors"] = [
                {
                    "code": code,
                    "title": title(code),
                    "message": title(code),
                    "error_data": {"details": title(code)},
                    "href": "/docs/whatsapp/cloud-api/support/error-codes/",
                }
            ]
        return said

    def told(self, message: Accepted) -> list[tuple[timedelta, str, int | None]]:
        """Return when which status follows, with the code of a failure."""
        if message.fails_with is not None:
            return [(self._delays.sent, "failed", message.fails_with)]
        if message.fault == "failed_after_sent":
            return [(self._delays.sent, "sent", None), (timedelta(0), "failed", 131026)]
        steps = [(self._delays.sent, "sent")]
        if self._delays.delivered is not None and message.fault != "no_delivered":
            steps.append((self._delays.delivered, "delivered"))
        if self._delays.read is not None or message.fault == "no_delivered":
            steps.append((self._delays.read or timedelta(0), "read"))
        if message.fault == "webhook_reordered":
            steps.reverse()
        return [(delay, status, None) for delay, status in steps]

    async def _follow(self, message: Accepted) -> None:
        told = self.told(message)
        if message.fault == "batched":
            await asyncio.sleep(sum((delay for delay, _, _ in told), timedelta(0)).total_seconds())
            statuses = [self.status(message, status, code=code) for _, status, code in told]
            self._send({"statuses": statuses}, key=message.wamid)
            return
        for delay, status, code in told:
            await asyncio.sleep(delay.total_seconds())
            value = {"statuses": [self.status(message, status, code=code)]}
            for _ in range(2 if message.fault == "webhook_duplicate" else 1):
                self._send(value, key=message.wamid, forged=message.fault == "webhook_bad_signature")

    def _send(self, value: Mapping[str, Any], *, key: str, forged: bool = False) -> None:
        account = self._account
        metadata = {
            "display_phone_number": account.display_phone_number,
            "phone_number_id": account.phone_number_id,
        }
        change = {"value": {"messaging_product": "whatsapp", "metadata": metadata, **value}, "field": "messages"}
        content = {
            "object": "whatsapp_business_account",
            "entry": [{"id": account.waba_id, "changes": [change]}],
        }
        # Meta escapes what is not ASCII, and signs those bytes.
        body = json.dumps(content, ensure_ascii=True, separators=(",", ":")).encode()
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "facebookexternalua",
            SIGNATURE_HEADER: sign(uuid4().hex if forged else account.app_secret, body),
        }
        self._sender.send(key, body, headers=lambda: headers)
