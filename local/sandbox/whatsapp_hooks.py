"""The WhatsApp sandbox's webhooks: what follows an accepted message, what people write, and how it can go wrong."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final
from uuid import uuid4

from integrations.whatsapp.webhooks import SIGNATURE_HEADER, sign
from local.sandbox.base import Delivery, SandboxClock, WebhookSender
from local.sandbox.whatsapp_checks import title

EVENTS: Final = ("status", "inbound", "template", "preference")


@dataclass(frozen=True, slots=True)
class Account:
    """Whose webhooks they are."""

    waba_id: str
    phone_number_id: str
    display_phone_number: str
    app_secret: str


@dataclass(frozen=True, slots=True)
class Delays:
    """How long after the one before each status follows; none: never."""

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


@dataclass(frozen=True, slots=True)
class Seal:
    """Makes the headers of each send."""

    app_secret: str

    def __call__(self, delivery: Delivery) -> Mapping[str, str]:
        """Return the headers."""
        secret = uuid4().hex if delivery.forged else self.app_secret
        return {
            "Content-Type": "application/json",
            "User-Agent": "facebookexternalua",
            SIGNATURE_HEADER: sign(secret, delivery.body),
        }


class Hooks:
    """Makes the webhooks, and has them sent."""

    def __init__(self, *, account: Account, clock: SandboxClock, sender: WebhookSender, delays: Delays) -> None:
        self._account = account
        self._clock = clock
        self._sender = sender
        self._delays = delays

    def follow(self, message: Accepted) -> None:
        """Send the statuses of a message, each in its time, in the background."""
        told = self._told(message)
        facts = {"to": message.digits, "reference": message.reference or ""}
        if message.fault == "batched":
            statuses = [self._status(message, status, code=code, after=after) for after, status, code in told]
            self._send({"statuses": statuses}, key=message.wamid, event="status", after=told[-1][0], **facts)
            return
        for after, status, code in told:
            value = {"statuses": [self._status(message, status, code=code, after=after)]}
            self._send(value, key=message.wamid, event="status", after=after, **facts)

    def inbound(self, message: Mapping[str, Any], *, name: str) -> None:
        """Send what a person wrote."""
        contact: dict[str, Any] = {"profile": {"name": name}}
        if "from" in message:
            contact["wa_id"] = message["from"]
        value = {"contacts": [contact], "messages": [dict(message)]}
        self._send(value, key=str(message["id"]), event="inbound", to=str(message.get("from", "")))

    def template(self, name: str, language: str, event: str) -> None:
        """Tell what became of a template."""
        value = {
            "event": event,
            "message_template_id": 594425479261596,
            "message_template_name": name,
            "message_template_language": language,
            "reason": "NONE",
        }
        self._send(value, key=f"{name}:{language}", event="template", field="message_template_status_update")

    def preference(self, digits: str, wish: str) -> None:
        """Tell that somebody switched marketing messages off or on: ``stop`` or ``resume``."""
        preference = {
            "wa_id": digits,
            "category": "marketing_messages",
            "value": wish,
            "timestamp": str(int(self._clock.now().timestamp())),
        }
        value = {"contacts": [{"wa_id": digits}], "user_preferences": [preference]}
        self._send(value, key=digits, event="preference", field="user_preferences", to=digits)

    def _status(self, message: Accepted, status: str, *, code: int | None, after: timedelta) -> dict[str, Any]:
        """Return one status as it stands in a webhook."""
        said: dict[str, Any] = {
            "id": message.wamid,
            "status": status,
            "timestamp": str(int((self._clock.now() + after).timestamp())),
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

    def _told(self, message: Accepted) -> list[tuple[timedelta, str, int | None]]:
        """Return how long after the acceptance which status follows, with the code of a failure."""
        sent = self._delays.sent
        if message.fails_with is not None:
            return [(sent, "failed", message.fails_with)]
        if message.fault == "failed_after_sent":
            return [(sent, "sent", None), (sent, "failed", 131026)]
        told: list[tuple[timedelta, str, int | None]] = [(sent, "sent", None)]
        if self._delays.delivered is not None and message.fault != "no_delivered":
            told.append((told[-1][0] + self._delays.delivered, "delivered", None))
        if self._delays.read is not None or message.fault == "no_delivered":
            told.append((told[-1][0] + (self._delays.read or timedelta(0)), "read", None))
        return told

    def _send(
        self,
        value: Mapping[str, Any],
        *,
        key: str,
        event: str,
        after: timedelta = timedelta(0),
        field: str = "messages",
        **facts: str,
    ) -> None:
        account = self._account
        metadata = {
            "display_phone_number": account.display_phone_number,
            "phone_number_id": account.phone_number_id,
        }
        change = {"value": {"messaging_product": "whatsapp", "metadata": metadata, **value}, "field": field}
        content = {
            "object": "whatsapp_business_account",
            "entry": [{"id": account.waba_id, "changes": [change]}],
        }
        # Meta escapes what is not ASCII, and signs those bytes.
        body = json.dumps(content, ensure_ascii=True, separators=(",", ":")).encode()
        self._sender.send(key, body, event=event, about=key, after=after, facts=facts)
