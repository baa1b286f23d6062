"""A faithful Boscod: bearer tokens, field limits, ``order_code`` as idempotency key, waybills and statuses by webhook.

Beyond `local.sandbox.base` it has ``POST /__sandbox/advance``: ``{"order_no" | "order_code" | "awb", "status"}`` moves
a parcel and sends the webhook. Without a status it is a mere scan; ``"webhook": false`` keeps it silent; ``note``,
``description``, ``branch``, ``update_on`` and ``pod_photo`` may be given. Faults of its own, for ``create_order``: see
``OWN_FAULTS``. Webhooks are the operations ``awb`` and ``status``; calls match on ``reference``, which is the order's
code or number as the call names it, webhooks on its code.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
from aiohttp import web

from integrations.boscod import assumed
from local.sandbox.base import FAULT, Faults, Ledger, SandboxClock, WebhookSender, add_control_routes, answer_json
from local.sandbox.boscod_checks import BadRequest, check_order
from local.sandbox.boscod_gate import AWB_REFUSED, AccountHandler, Gate, error
from local.sandbox.boscod_hooks import EVENTS, SAID, Hooks, Seal
from local.sandbox.boscod_orders import Order, Orders
from local.sandbox.boscod_page import parcels
from local.sandbox.boscod_rates import Reading, page
from local.sandbox.boscod_regions import DISTRICTS, Atlas
from settings import Settings

_RESENDS = (timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=30), *assumed.WEBHOOK_RESENDS)
"""Quicker at first than the real one, since a local API is away for seconds, not for minutes."""

OWN_FAULTS = {
    AWB_REFUSED: "the courier gives no waybill",
    "duplicate_accepted": "a used code makes one more parcel, as if nobody looked",
}
_REPEATED = frozenset({"duplicate_accepted"})


class BoscodSandbox:
    """The endpoints of orders, and what happens to parcels afterwards."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        faults: Faults,
        clock: SandboxClock,
        sender: WebhookSender,
        awb_after: timedelta,
    ) -> None:
        self.orders = Orders(ledger)
        self._ledger = ledger
        self._faults = faults
        self._clock = clock
        self._sender = sender
        self._hooks = Hooks(sender=sender, clock=clock)
        self._awb_after = awb_after
        self._couriers: set[asyncio.Task[None]] = set()

    async def run(self, _: web.Application) -> AsyncIterator[None]:
        """Ask the couriers again for parcels that an earlier process left without a waybill."""
        for order in self.orders.without_awb():
            self._ask_courier(order, refused=False)
        yield
        self.forget()

    def forget(self) -> None:
        """Lose all parcels and whatever is under way."""
        for task in self._couriers:
            task.cancel()
        self._sender.forget()
        self.orders.forget()

    def routes(self) -> list[tuple[str, str, str, AccountHandler]]:
        """Return method, path, operation and handler of each endpoint."""
        return [
            ("POST", "/v1/order", "create_order", self.create),
            ("POST", "/v1/order/cancel", "cancel", self.cancel),
            ("GET", "/v1/order/tracking/{order_no}", "tracking", self.tracking),
            ("GET", assumed.DETAIL_PATH, "find_by_code", self.find_by_code),
            ("GET", assumed.DETAIL_PATH + "/{order_no}", "detail", self.detail),
        ]

    def now(self) -> int:
        """Return the sandbox's time in Unix seconds."""
        return int(self._clock.now().timestamp())

    async def create(self, request: web.Request, account: str) -> web.Response:
        """Make all parcels of a request, or answer with those that its code made the first time."""
        body = orjson.loads(await request.read())
        earlier = self.orders.by_code.get((account, str(body.get("order_code")))) if isinstance(body, dict) else None
        if earlier and self._faults.take("create_order", among=_REPEATED) is None:
            return error("DUPLICATE_ORDER_CODE", orders=[order.created() for order in earlier])
        checked = check_order(body)
        with self._ledger.together():
            made = self.orders.create(account, checked, self.now())
        fault = request.get(FAULT)
        for order in made:
            self._ask_courier(order, refused=fault is not None and fault.kind == AWB_REFUSED)
        return answer_json({"message": "Orders created successfully", "orders": [order.created() for order in made]})

    async def cancel(self, request: web.Request, account: str) -> web.Response:
        """Cancel all parcels of a list while they are Pending Pickup, or none."""
        body = orjson.loads(await request.read())
        numbers = body.get("order_numbers") if isinstance(body, dict) else None
        if not isinstance(numbers, list) or not numbers or not isinstance(body.get("reason"), str):
            raise BadRequest([{"field": "order_numbers", "message": "numbers and a reason are required"}])
        found = [self.orders.find(account, str(number)) for number in numbers]
        if None in found:
            missing = [i for i, order in enumerate(found) if order is None]
            return error("NOT_FOUND", errors=[_about(i, numbers[i], "does not exist") for i in missing])
        orders = [order for order in found if order is not None]
        late = [i for i, order in enumerate(orders) if order.status != assumed.PENDING_PICKUP]
        if late:
            return error("NOT_CANCELLABLE", errors=[_about(i, numbers[i], "is not Pending Pickup") for i in late])
        with self._ledger.together():
            for order in {order.order_no: order for order in orders}.values():
                self._move(order, assumed.CANCELLED, {"description": body["reason"]}, webhook=True)
        return answer_json({"message": "Orders cancelled successfully", "cancelled": list(dict.fromkeys(numbers))})

    async def tracking(self, request: web.Request, account: str) -> web.Response:
        """Answer a parcel's history."""
        order = self.orders.find(account, request.match_info["order_no"])
        return answer_json(order.tracking()) if order is not None else error("NOT_FOUND")

    async def detail(self, request: web.Request, account: str) -> web.Response:
        """Answer a parcel by number."""
        order = self.orders.by_number.get(request.match_info["order_no"])
        return answer_json(order.detail()) if order is not None and order.account == account else error("NOT_FOUND")

    async def find_by_code(self, request: web.Request, account: str) -> web.Response:
        """Answer the parcels that were made under a code; an empty list when it was never accepted."""
        code = request.query.get("order_code")
        if not code:
            raise BadRequest([{"field": "order_code", "message": "is required"}])
        return page(request, [order.detail() for order in self.orders.by_code.get((account, code), ())])

    async def advance(self, request: web.Request) -> web.Response:
        """Move a parcel as its courier would."""
        asked = orjson.loads(await request.read())
        number = str(asked.get("order_no") or asked.get("awb") or "")
        order = self.orders.by_number.get(number) or self.orders.by_awb.get(number)
        if order is None and "order_code" in asked:
            order = next((o for o in self.orders.by_number.values() if o.order_code == asked["order_code"]), None)
        if order is None:
            return error("NOT_FOUND")
        status = str(asked["status"]) if asked.get("status") is not None else None
        said = {name: asked[name] for name in SAID if name in asked}
        self._move(order, status, said, webhook=bool(asked.get("webhook", True)))
        return answer_json(order.detail())

    def _move(self, order: Order, status: str | None, said: Mapping[str, Any], *, webhook: bool) -> None:
        now = self.now()
        with self._ledger.together():
            scan = self.orders.scan(order, status=status, at=int(said.get("update_on", now)), now=now, said=dict(said))
            if status is not None and webhook:
                self._hooks.status(order, status, scan)

    def _ask_courier(self, order: Order, *, refused: bool) -> None:
        task = asyncio.create_task(self._courier_answers(order, refused=refused))
        self._couriers.add(task)
        task.add_done_callback(self._couriers.discard)

    async def _courier_answers(self, order: Order, *, refused: bool) -> None:
        await asyncio.sleep(self._awb_after.total_seconds())
        with self._ledger.together():
            if refused:
                self.orders.refuse_awb(order, self.now())
                self._hooks.awb(order, error="refused by the courier: district not covered")
            else:
                self.orders.give_awb(order, self.now())
                self._hooks.awb(order, error=None)


def create_app(
    *,
    ledger_path: Path | None,
    token: str | Mapping[str, str],
    webhook_url: str | None,
    webhook_secret: str,
    webhook_intervals: Sequence[timedelta] = _RESENDS,
    awb_after: timedelta = timedelta(milliseconds=300),
    reply: timedelta = timedelta(milliseconds=50),
    requests_per_minute: int | None = assumed.REQUESTS_PER_MINUTE,
    logins: Mapping[str, str] | None = None,
    atlas: Atlas | None = None,
    seed: int = 1,
) -> web.Application:
    """Build the sandbox.

    ``token`` is the one that is accepted, or a mapping of tokens to accounts, whose parcels are kept apart; ``logins``
    maps e-mails to passwords. ``awb_after`` is how long a courier needs for a waybill number. ``atlas`` is the coverage
    area that is told, all of Indonesia by default.
    """
    ledger, clock = Ledger(ledger_path), SandboxClock()
    tokens = {token: "sandbox"} if isinstance(token, str) else token
    gate = Gate(tokens=tokens, logins=logins or {}, requests_per_minute=requests_per_minute)
    faults = Faults(own=OWN_FAULTS, seed=seed)
    sender = WebhookSender(
        url=webhook_url,
        ledger=ledger,
        faults=faults,
        sign=Seal(webhook_secret, clock),
        clock=clock,
        intervals=webhook_intervals,
    )
    sandbox = BoscodSandbox(ledger=ledger, faults=faults, clock=clock, sender=sender, awb_after=awb_after)
    reading = Reading(reply=reply, atlas=atlas or Atlas(DISTRICTS.values()))
    routes = (*reading.routes(), *sandbox.routes())
    faults.operations = (*(operation for _, _, operation, _ in routes), *EVENTS)
    app = web.Application()
    app.router.add_post(assumed.TOKEN_PATH, gate.log_in)
    for method, path, operation, handle in routes:
        app.router.add_route(method, path, gate.guard(operation, handle))
    add_control_routes(
        app,
        ledger=ledger,
        faults=faults,
        clock=clock,
        on_reset=sandbox.forget,
        name="Boscod",
        called="Parcels",
        things=lambda: parcels(sandbox.orders.by_number.values()),
    )
    app.router.add_post("/__sandbox/advance", sandbox.advance)
    app.cleanup_ctx.extend([sender.run, sandbox.run])
    return app


def from_settings(settings: Settings) -> web.Application:
    """Build the sandbox that stands in for ``settings.boscod_url``; it lets an account call as often as they say."""
    return create_app(
        ledger_path=settings.data_dir / "sandbox" / "boscod.jsonl",
        requests_per_minute=max(assumed.REQUESTS_PER_MINUTE, settings.boscod_calls_per_minute),
        token=settings.boscod_token.get_secret_value(),
        webhook_url=f"{settings.public_url}/webhooks/boscod",
        webhook_secret=settings.boscod_webhook_secret.get_secret_value(),
    )


def _about(position: int, number: object, what: str) -> dict[str, str]:
    return {"field": f"order_numbers[{position}]", "message": f"{number} {what}"}
