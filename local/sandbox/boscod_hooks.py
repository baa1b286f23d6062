"""The Boscod sandbox's webhooks: what they say, and how each send is signed (B-14 to B-16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import uuid4

import orjson

from integrations.boscod import assumed
from integrations.boscod.webhooks import sign
from local.sandbox.base import Delivery, SandboxClock, WebhookSender
from local.sandbox.boscod_orders import Order, status_name

EVENTS: Final = ("awb", "status")
SAID: Final = ("note", "description", "branch", "update_on", "pod_photo")
"""What a scan says beside its status."""


@dataclass(frozen=True, slots=True)
class Seal:
    """Makes the headers of each send, which Boscod signs with the moment."""

    secret: str
    clock: SandboxClock

    def __call__(self, delivery: Delivery) -> Mapping[str, str]:
        """Return the headers."""
        timestamp = str(int(self.clock.now().timestamp()))
        return {
            "Content-Type": "application/json",
            "User-Agent": "Boscod-Webhook/1.0",
            assumed.EVENT_HEADER: delivery.event,
            assumed.ACCOUNT_HEADER: "sandbox",
            assumed.DELIVERY_HEADER: delivery.key,
            assumed.TIMESTAMP_HEADER: timestamp,
            assumed.SIGNATURE_HEADER: sign(uuid4().hex if delivery.forged else self.secret, timestamp, delivery.body),
        }


class Hooks:
    """Tells of what became of parcels."""

    def __init__(self, *, sender: WebhookSender, clock: SandboxClock) -> None:
        self._sender = sender
        self._clock = clock

    def awb(self, order: Order, *, error: str | None) -> None:
        """Tell the waybill number, or why there is none."""
        data = {
            **order.references(),
            "service_code": order.sent["service_code"],
            "awb": order.awb,
            "status": assumed.PENDING_PICKUP if error is None else assumed.CANCELLED,
            "error": error,
        }
        self._tell("awb", order, data)

    def status(self, order: Order, status: str, scan: Mapping[str, Any]) -> None:
        """Tell a new status, with the scan that brought it."""
        data = {
            **order.references(),
            "awb": order.awb,
            "status": status,
            "status_name": status_name(status),
            **{name: scan[name] for name in SAID},
        }
        self._tell("status", order, data)

    def _tell(self, event: str, order: Order, data: Mapping[str, Any]) -> None:
        event_id = str(uuid4())
        now = int(self._clock.now().timestamp())
        body = orjson.dumps({"event": event, "event_id": event_id, "created_on": now, "data": data})
        self._sender.send(event_id, body, event=event, about=order.order_no, facts={"reference": order.order_code})
