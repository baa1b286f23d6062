"""A proxy in front of the API that rewrites paths: Winpay signs what it calls, and the API is asked for another."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from urllib.parse import urlsplit

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from api.app import build
from bootstrap import App
from models.orders.tables import Order, PaymentMethod
from settings import Settings
from tests.payers import Winpay, requested
from tests.shop import open_shop
from tests.work import at_work, finish

OUTSIDE, INSIDE = "/toko/gateway/pay", "/webhooks/winpay"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"winpay_callback_path_prefix": OUTSIDE})


@asynccontextmanager
async def behind_a_proxy(app: App) -> AsyncIterator[list[str]]:
    """Serve the API somewhere, and at the public address a proxy that knows it; yield the paths that were called."""
    called: list[str] = []
    inner = TestServer(build(app), host="127.0.0.1")
    await inner.start_server()

    async def pass_on(request: web.Request) -> web.Response:
        called.append(request.path)
        url = inner.make_url(INSIDE + request.path.removeprefix(OUTSIDE))
        headers = {name: value for name, value in request.headers.items() if name != "Host"}
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, data=await request.read(), headers=headers) as answer,
        ):
            return web.Response(body=await answer.read(), status=answer.status, content_type=answer.content_type)

    proxy = web.Application()
    proxy.router.add_post(OUTSIDE + "/{tail:.*}", pass_on)
    server = TestServer(proxy, host="127.0.0.1", port=urlsplit(app.settings.public_url).port)
    await server.start_server()
    yield called
    await server.close()
    await inner.close()


@pytest.mark.parametrize(
    ("method", "path"),
    [
        (PaymentMethod.VA, f"{OUTSIDE}/v1.0/transfer-va/payment"),
        (PaymentMethod.QRIS, f"{OUTSIDE}/v1.0/qr/qr-mpm-notify"),
    ],
)
async def test_winpay_s_signature_holds_over_the_path_that_it_called(
    app: App, winpay_sandbox: TestServer, method: PaymentMethod, path: str
) -> None:
    shop = await open_shop()
    shop.clock.time = datetime.now(UTC)
    await shop.product("KOPI", stock=10)
    winpay = Winpay(winpay_sandbox)
    async with behind_a_proxy(app) as called, at_work(app) as worker:
        order, payment = await requested(shop, worker, method)
        await winpay.pay(payment.reference, forged=True, deliver=True)
        [refused] = await winpay.sent(1)
        assert refused["status"] == 401
        await winpay.ask("resend", reference=payment.reference)
        _, taken = await winpay.sent(2)
        assert taken["sent"]
        await finish(worker)
    assert called == [path, path]
    assert (await Order.get(id=order.id)).payment_status == "paid"
