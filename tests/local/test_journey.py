"""A shop from its opening to its figures, against processes of the platform, and the books that it is compared with."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import aiohttp
import pytest
from aiohttp.test_utils import TestServer
from rich.console import Console

from local.journey import travel
from local.journey.books import Sale, Ware, figures, on_shelf, revenue, whole
from local.journey.line import Disagreement, Line
from settings import Settings
from tests.processes import running

PARTS = ("api", "tasks", "scheduler")
READY_WITHIN_S = 120
"""Three processes start at once, beside other tests."""


@pytest.fixture
async def platform(settings: Settings, boscod_sandbox: TestServer, winpay_sandbox: TestServer) -> AsyncIterator[None]:
    """API, a worker of all queues and the scheduler, each a process, beside the sandboxes."""
    async with AsyncExitStack() as stack:
        for part in PARTS:
            await stack.enter_async_context(running(part, settings=settings))
        async with aiohttp.ClientSession(settings.public_url) as http, asyncio.timeout(READY_WITHIN_S):
            while not await is_ready(http):  # noqa: ASYNC110 - another process becomes so
                await asyncio.sleep(0.1)
        yield


async def is_ready(http: aiohttp.ClientSession) -> bool:
    try:
        async with http.get("/readyz") as answer:
            return answer.ok
    except aiohttp.ClientError:
        return False


@pytest.mark.timeout(300)
async def test_every_figure_of_a_whole_shop_agrees_to_the_rupiah(
    platform: None, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = await travel(settings, console=Console(width=200))
    assert len(shop.books.sales) == 9
    assert {sale.method for sale in shop.books.sales} == {"cod", "va", "qris", "transfer"}
    assert {sale.status for sale in shop.books.sales} == {
        "confirmed", "shipped", "delivered", "completed", "returned", "cancelled",
    }  # fmt: skip
    assert "All agreed" in capsys.readouterr().out


WARE = Ware(sku="K-1", product="K", price_idr=1_001, hpp_idr=700, weight_g=100)


def sale(**changed: object) -> Sale:
    usual = {
        "code": "BO-1", "method": "cod", "goods": ((WARE, 3),), "shipping_idr": 500, "courier": "idx", "cs_id": 1,
    }  # fmt: skip
    return Sale(**(usual | changed))  # type: ignore[arg-type]


class TestBooks:
    def test_the_fee_of_cash_on_delivery_is_rounded_up(self) -> None:
        # 3 % of 3,503 are 105.09; of 3,500 exactly 105.
        assert (sale().cod_fee_idr, sale(other_idr=-3).cod_fee_idr) == (106, 105)
        assert (sale().total_idr, sale(method="va").total_idr) == (3_609, 3_503)

    def test_what_was_called_off_or_came_back_is_no_net(self) -> None:
        kept, gone, back = sale(), sale(), sale()
        for status in ("confirmed", "shipped", "delivered"):
            kept.now(status)
        gone.now("cancelled")
        for status in ("confirmed", "shipped", "return_in_transit", "returned"):
            back.now(status)
        found = figures(whole([kept, gone, back]))
        assert (found["net_idr"], found["hpp_idr"], found["gross_idr"]) == (3_003, 2_100, 3 * 3_609)
        assert (found["cod_outstanding_idr"], found["closing_rate"], found["return_rate"]) == (3_609, 0.6667, 0.5)
        assert revenue([kept, gone, back])["profit_idr"] == 903

    def test_what_left_is_off_the_shelf_until_it_is_received(self) -> None:
        sales = [sale(), sale(), sale(), sale()]
        sales[1].now("shipped")
        sales[2].now("shipped")
        sales[2].now("returned")
        sales[3].now("cancelled")
        assert on_shelf({"K-1": 20}, sales) == {"K-1": (17, 3)}


class TestLine:
    async def test_a_figure_that_differs_ends_the_journey_and_says_both(self, settings: Settings) -> None:
        async with aiohttp.ClientSession() as http:
            line = Line(http=http, settings=settings, console=Console(file=io.StringIO()))
            line.agree_all("the bill", {"total_idr": 3_609}, {"total_idr": 3_609})
            with pytest.raises(Disagreement, match="the bill, total_idr: 3608, where 3609 is due"):
                line.agree_all("the bill", {"total_idr": 3_608}, {"total_idr": 3_609})

    async def test_an_answer_of_another_status_ends_the_journey(self, settings: Settings, api: TestServer) -> None:
        async with aiohttp.ClientSession() as http:
            line = Line(http=http, settings=settings, console=Console(file=io.StringIO()))
            assert (await line.ask("GET", "/healthz"))["status"]
            with pytest.raises(Disagreement, match="GET /store answered 401 where 200 was due"):
                await line.ask("GET", "/store")
            assert line.visited == {("GET", "/healthz"), ("GET", "/store")}
