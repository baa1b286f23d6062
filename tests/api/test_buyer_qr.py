"""The QR code that a buyer downloads."""

from __future__ import annotations

import io
import uuid
from datetime import timedelta
from typing import Any

import pytest
import segno
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient

from bootstrap import App
from models.orders.codes import buyer_token
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from tests.shop import Shop, open_shop

Client = TestClient[Any, Any]

CONTENT = "00020101021226610014COM.EXAMPLE.WWW5204541153033605406620005802ID5914KOPI NUSANTARA6007BANDUNG6304ABCD"
IMAGE = "https://winpay.example/qr?payid=45539"


@pytest.fixture
async def shop(app: App) -> Shop:
    """A store that takes QRIS, with one product."""
    shop = await open_shop(settings={"shipping": {"kind": "flat", "flat_idr": 12_000}})
    shop.clock.time = app.clock.now()
    await shop.product("KOPI", stock=5)
    return shop


async def ordered(shop: Shop, app: App, method: PaymentMethod = PaymentMethod.QRIS) -> tuple[Order, str]:
    """Return an order and the address of its code."""
    job_id = uuid.uuid4()
    placed = await shop.place(shop.draft(("KOPI", 1), method=method), job_id=job_id)
    token = buyer_token(job_id, secret=app.settings.secret_key.get_secret_value())
    return await Order.get(id=placed.id), f"/checkout/orders/{token}/qris.png"


async def asked_for(order: Order, shop: Shop, **answer: Any) -> Payment:
    """Let Winpay have answered the request for the order's money."""
    return await Payment.create(
        **{
            "order": order,
            "attempt": 1,
            "reference": f"{order.code}-1",
            "method": "qris",
            "amount_idr": order.total_idr,
            "state": PaymentState.PENDING,
            "expires_at": shop.clock.now() + timedelta(hours=1),
        }
        | answer
    )


async def get(client: Client, path: str) -> ClientResponse:
    return await client.get(path, allow_redirects=False)


class TestCode:
    async def test_the_image_says_what_winpay_said(self, client: Client, shop: Shop, app: App) -> None:
        order, path = await ordered(shop, app)
        await asked_for(order, shop, qr_content=CONTENT, qr_url=IMAGE)
        response = await get(client, path)
        assert (response.status, response.content_type) == (200, "image/png")
        drawn = io.BytesIO()
        segno.make(CONTENT, error="m", micro=False).save(drawn, kind="png", scale=8)
        assert await response.read() == drawn.getvalue()
        assert response.headers["Content-Disposition"] == f'inline; filename="qris-{order.code}.png"'
        assert response.headers["Cache-Control"] == "private, no-store"

    async def test_where_winpay_gives_an_image_alone_that_is_the_code(
        self, client: Client, shop: Shop, app: App
    ) -> None:
        order, path = await ordered(shop, app)
        await asked_for(order, shop, qr_url=IMAGE)
        response = await get(client, path)
        assert (response.status, response.headers["Location"]) == (302, IMAGE)


class TestNoCode:
    async def test_before_winpay_has_answered_it_is_not_there_yet(self, client: Client, shop: Shop, app: App) -> None:
        order, path = await ordered(shop, app)
        assert (await get(client, path)).status == 409
        await asked_for(order, shop, state=PaymentState.REQUESTED)
        assert (await get(client, path)).status == 409

    @pytest.mark.parametrize("state", [PaymentState.PAID, PaymentState.EXPIRED, PaymentState.CANCELLED])
    async def test_a_code_that_nobody_should_pay_is_not_shown(
        self, client: Client, shop: Shop, app: App, state: PaymentState
    ) -> None:
        order, path = await ordered(shop, app)
        came = {"paid_idr": order.total_idr, "paid_at": shop.clock.now(), "payment_key": "qris:1"}
        await asked_for(order, shop, qr_content=CONTENT, state=state, **(came if state is PaymentState.PAID else {}))
        problem = await (await get(client, path)).json()
        assert (problem["status"], problem["type"]) == (409, "/problems/conflict")

    async def test_other_ways_to_pay_have_none(self, client: Client, shop: Shop, app: App) -> None:
        _, path = await ordered(shop, app, PaymentMethod.COD)
        assert (await get(client, path)).status == 409

    async def test_a_token_of_nobody_and_an_order_that_is_not_there(self, client: Client, app: App) -> None:
        token = buyer_token(uuid.uuid4(), secret=app.settings.secret_key.get_secret_value())
        for path in (f"/checkout/orders/{token}/qris.png", "/checkout/orders/forged/qris.png"):
            problem = await (await get(client, path)).json()
            assert (problem["status"], problem["detail"][:22]) == (404, "There is no such order")
