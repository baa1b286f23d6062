"""Payers: Winpay's sandbox seen from their side, and orders that wait for their money."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
from aiohttp.test_utils import TestServer

from local.sandbox.base import LEDGER, Entry, Ledger
from models.db import transaction
from models.orders import states
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment
from tasks.engine.worker import Worker
from tests.shop import Shop
from tests.work import finish, until


class Winpay:
    """The sandbox, seen from the payer's side."""

    def __init__(self, server: TestServer) -> None:
        self.url = str(server.make_url("/__sandbox"))
        self.ledger: Ledger = server.app[LEDGER]  # type: ignore[attr-defined]

    async def ask(self, what: str, **content: Any) -> Any:
        async with aiohttp.ClientSession() as session, session.post(f"{self.url}/{what}", json=content) as answer:
            assert answer.status < 300, await answer.text()
            return await answer.json()

    async def pay(self, reference: str, **how: Any) -> None:
        await self.ask("pay", reference=reference, **how)

    async def sent(self, count: int) -> list[Entry]:
        """Return the sends of callbacks, each with how it was answered, once there are so many."""
        async with asyncio.timeout(60):
            while len(sends := self.ledger.entries("webhook")) < count:
                await self.ledger.after(self.ledger.seq)
        return sends


async def requested(shop: Shop, worker: Worker, method: PaymentMethod = PaymentMethod.VA) -> tuple[Order, Payment]:
    """Place an order and ask Winpay for its money."""
    order = await shop.order(("KOPI", 1), method=method)
    await finish(worker, "payments.request")
    return await Order.get(id=order.id), await Payment.get(order_id=order.id, state__in=["pending", "paid"])


async def told(times: int = 1) -> None:
    """Wait until so many different callbacks are stored."""
    await until("SELECT count(*) FROM incoming_webhooks", times)


async def cancelled(order: Order, shop: Shop, *, expired: bool = False) -> None:
    """End the order, as somebody or its deadline does."""
    async with transaction() as tx:
        if expired:
            await states.pay(order.id, "expired", by="system", clock=shop.clock, using=tx)
        await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
