"""Parcels to book: a store that can send, orders to be sent, and Boscod's sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from api.app import build
from bootstrap import App
from local.sandbox.boscod import create_app
from local.sandbox.boscod_regions import Atlas
from models import jobs
from models.db import transaction
from models.orders import states
from models.orders.tables import Order
from tests.shop import Shop, open_shop
from tests.tables import copy_orders

BANDUNG, JAKARTA = 15780, 14909


async def open_sending_shop() -> Shop:
    """Open a store whose warehouse has an address, by the machine's clock, with coffee."""
    shop = await open_shop()
    shop.clock.time = datetime.now(UTC)
    shop.warehouse.address, shop.warehouse.phone = "Jalan Asia Afrika 8, Bandung", "+6281234567000"
    shop.warehouse.contact_name, shop.warehouse.district_id = "Gudang Kopi", BANDUNG
    await shop.warehouse.save()
    await shop.product("KOPI", stock=100_000)
    return shop


@asynccontextmanager
async def serve_api(app: App) -> AsyncIterator[TestServer]:
    """Serve the API where Boscod's webhooks are sent to."""
    server = TestServer(build(app), host="127.0.0.1", port=urlsplit(app.settings.public_url).port)
    await server.start_server()
    yield server
    await server.close()


async def advance(app: App, **content: Any) -> None:
    """Be the courier: move a parcel at Boscod's sandbox."""
    url = f"{app.settings.boscod_url}/__sandbox/advance"
    async with aiohttp.ClientSession() as session, session.post(url, json=content) as answer:
        assert answer.status == 200, await answer.text()


@asynccontextmanager
async def serve_boscod(app: App, *, silent: bool = False, atlas: Atlas | None = None) -> AsyncIterator[web.Application]:
    """Serve Boscod without pauses between its resends, and without a limit of calls; ``silent`` sends no webhooks.

    ``atlas`` is the coverage area that it tells, all of Indonesia unless it is given.
    """
    served = create_app(
        ledger_path=None,
        token=app.settings.boscod_token.get_secret_value(),
        webhook_url=None if silent else f"{app.settings.public_url}/webhooks/boscod",
        awb_after=timedelta(0),
        reply=timedelta(0),
        webhook_secret=app.settings.boscod_webhook_secret.get_secret_value(),
        requests_per_minute=None,
        atlas=atlas,
        webhook_intervals=[timedelta(milliseconds=200)] * 5,
    )
    server = TestServer(served, host="127.0.0.1", port=urlsplit(app.settings.boscod_url).port)
    await server.start_server()
    yield served
    await server.close()


async def confirmed(shop: Shop) -> Order:
    """Place an order that a courier may fetch."""
    order = await shop.order(("KOPI", 1))
    await Order.filter(id=order.id).update(district_id=JAKARTA)
    async with transaction() as tx:
        await states.step(order.id, "confirmed", by="test", clock=shop.clock, using=tx)
    return order


async def book(*orders: Order) -> None:
    """Write the jobs that book them."""
    async with transaction() as tx:
        for order in orders:
            await jobs.enqueue("shipping.book", {"order_id": order.id}, store=order.store_id, using=tx)


async def copy(order: Order, *, times: int) -> None:
    """Copy an order row by row: where thousands are needed, how each was placed is not what is tested."""
    await copy_orders(_COPIES, order.id, times)


_COPIES = """
WITH columns AS (SELECT * FROM orders WHERE id = $1), made AS (
    INSERT INTO orders ({columns}) SELECT {filled}
    FROM columns c, generate_series(1, $2::int) n,
         jsonb_populate_record(NULL::orders, to_jsonb(c) || jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('orders', 'id')), 'code', 'COPY-' || n, 'token_hash', md5(n::text),
        'job', gen_random_uuid())) filled
    RETURNING id
)
INSERT INTO order_lines (order_id, product_id, variant_id, warehouse_id, position, sku, name, qty, price_idr, hpp_idr,
                         weight_g, is_bump)
SELECT made.id, l.product_id, l.variant_id, l.warehouse_id, l.position, l.sku, l.name, l.qty, l.price_idr, l.hpp_idr,
       l.weight_g, l.is_bump
FROM made, order_lines l WHERE l.order_id = $1
"""
