"""Ordering over HTTP: the request, the job, and what the buyer sees."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from bootstrap import App
from models import jobs
from models.db import pool
from models.orders.tables import Order
from models.stock.tables import StockMovement
from settings import Settings
from tasks.engine.worker import Worker
from tests.shop import Shop, jobs_of, open_shop

Client = TestClient[Any, Any]

COBLONG, CEMPAKA_PUTIH = 14900, 14909
"""Districts of the sandbox's map, in Bandung and in Jakarta."""


@pytest.fixture
async def shop(app: App) -> Shop:
    """A store whose form sends everything for Rp 12,000."""
    shop = await open_shop(settings={"shipping": {"kind": "flat", "flat_idr": 12_000}})
    shop.clock.time = app.clock.now()
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    """A worker that is rung by the test."""
    worker = Worker(app=app, queues=["critical"])
    yield worker
    await worker.stop()


def ask(shop: Shop, sku: str = "KOPI", qty: int = 1, **fields: Any) -> dict[str, Any]:
    return {
        "form": shop.form.id,
        "items": [{"sku": sku, "qty": qty}],
        "payment_method": "cod",
        "customer": {
            "name": "Putri Lestari",
            "phone": "0812-3456-7890",
            "address": "Jalan Merdeka 17, Bandung",
            "province": "Jawa Barat",
            "city": "Bandung",
            "district": "Sumur Bandung",
        },
    } | fields


async def order(client: Client, body: dict[str, Any], *, key: str = "") -> tuple[int, dict[str, Any]]:
    headers = {"Idempotency-Key": key} if key else {}
    response = await client.post("/checkout/orders", json=body, headers=headers)
    return response.status, await response.json()


async def work(worker: Worker, *kinds: str) -> None:
    for kind in kinds or ("orders.create",):
        worker.ring(kind)
        await worker.idle()


class TestLimit:
    """How many orders an address may ask for."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"checkout_orders_per_minute": 1, "trust_forwarded_for": True})

    async def test_beyond_it_429_says_when_to_come_back_and_others_still_order(
        self, client: Client, shop: Shop
    ) -> None:
        await shop.product("KOPI", stock=5)

        async def from_address(address: str) -> ClientResponse:
            return await client.post("/checkout/orders", json=ask(shop), headers={"X-Forwarded-For": address})

        assert (await from_address("203.0.113.7")).status == 202
        refused = await from_address("203.0.113.7")
        assert (refused.status, refused.content_type) == (429, "application/problem+json")
        assert 1 <= int(refused.headers["Retry-After"]) <= 60
        assert (await from_address("203.0.113.8")).status == 202
        assert len(await jobs_of("orders.create")) == 2


class TestOrdering:
    async def test_a_buyer_orders_and_reads_the_order(self, client: Client, shop: Shop, worker: Worker) -> None:
        await shop.product("KOPI", stock=5)
        status, accepted = await order(client, ask(shop, qty=2))
        assert status == 202, accepted
        before = await (await client.get(accepted["order"])).json()
        assert (before["status"], before["order"]) == ("queued", None)
        await work(worker)
        seen = await (await client.get(accepted["order"])).json()
        assert seen["status"] == "succeeded"
        assert seen["order"]["bill"]["total_idr"] == 100_000 + 12_000 + 3_360
        assert [fee["kind"] for fee in seen["order"]["bill"]["fees"]] == ["shipping", "cod_fee"]
        assert seen["order"]["to_pay"] | {"until": None} == {
            "method": "cod",
            "status": "unpaid",
            "amount_idr": 115_360,
            "until": None,
            "bank": "",
            "va_number": None,
            "qr_content": None,
            "qr_image": None,
            "accounts": [],
            "problem": None,
        }
        kept = await Order.get(code=seen["order"]["code"])
        assert (kept.receiver_phone, kept.receiver_phone_entered) == ("+6281234567890", "0812-3456-7890")

    async def test_waiting_answers_when_the_order_is_there(self, client: Client, shop: Shop, worker: Worker) -> None:
        await shop.product("KOPI", stock=5)
        _, accepted = await order(client, ask(shop))
        waiting = asyncio.create_task(client.get(accepted["order"], params={"wait": 20}))
        await work(worker)
        seen = await (await waiting).json()
        assert seen["order"]["status"] == "pending"

    async def test_what_is_plainly_gone_is_refused_at_once_with_its_sku(self, client: Client, shop: Shop) -> None:
        await shop.product("KOPI", stock=1)
        status, problem = await order(client, ask(shop, qty=2), key="gone")
        assert (status, problem["sku"]) == (409, "KOPI")
        assert await pool().execute_query_dict("SELECT 1 AS one FROM idempotency_keys", []) == [], "it may try again"

    async def test_what_went_in_the_meantime_is_named_by_the_job(
        self, client: Client, shop: Shop, worker: Worker
    ) -> None:
        await shop.product("KOPI", stock=1)
        tokens = [(await order(client, ask(shop)))[1]["order"] for _ in range(2)]
        await work(worker)
        seen = [await (await client.get(token)).json() for token in tokens]
        [lost] = [one for one in seen if one["status"] == "failed"]
        assert (lost["error"]["type"], lost["error"]["sku"]) == ("out-of-stock", "KOPI")

    async def test_every_wrong_field_is_named(self, client: Client, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        status, problem = await order(client, ask(shop, sku="TEH"))
        assert (status, problem["errors"][0]["field"]) == (422, "items.0.sku")
        body = ask(shop)
        body["customer"]["phone"] = "12"
        status, problem = await order(client, body)
        assert (status, problem["errors"][0]["field"]) == (422, "customer.phone")

    async def test_a_form_that_is_not_there(self, client: Client, shop: Shop) -> None:
        assert (await order(client, ask(shop, form=999_999)))[0] == 404

    @pytest.mark.parametrize("token", ["x", "a" * 43, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "ä"])
    async def test_a_token_that_we_did_not_make(self, client: Client, shop: Shop, token: str) -> None:
        assert (await client.get(f"/checkout/orders/{token}")).status == 404

    async def test_an_online_order_shows_its_virtual_account(
        self, client: Client, shop: Shop, worker: Worker, winpay_sandbox: TestServer
    ) -> None:
        await shop.product("KOPI", stock=5)
        _, accepted = await order(client, ask(shop, payment_method="va", bank="BSI"))
        await work(worker)
        waiting = asyncio.create_task(client.get(accepted["order"], params={"wait": 20}))
        await work(worker, "payments.request")
        seen = await (await waiting).json()
        assert seen["order"]["to_pay"]["va_number"], seen
        assert seen["order"]["to_pay"]["bank"] == "BSI"

    async def test_shipping_is_what_the_courier_asks_not_what_the_buyer_says(
        self, client: Client, shop: Shop, worker: Worker, boscod_sandbox: TestServer
    ) -> None:
        await shop.product("KOPI", stock=5)
        shop.form.settings = {}
        await shop.form.save()
        shop.warehouse.district_id = COBLONG
        await shop.warehouse.save()
        query = {"form": shop.form.id, "destination_id": CEMPAKA_PUTIH, "weight": 1000}
        rates = (await (await client.get("/checkout/rates", params=query)).json())["data"]
        rate = next(one for one in rates if one["cod"])
        body = ask(shop, qty=2, courier={"code": rate["courier_code"], "service": rate["service_code"]})
        assert (await order(client, body))[1]["errors"][0]["field"] == "customer.district_id"
        body["customer"]["district_id"] = CEMPAKA_PUTIH
        status, accepted = await order(client, body)
        assert status == 202, accepted
        await work(worker)
        assert (await Order.all().get()).shipping_idr == rate["price"]
        body["courier"]["service"] = "no such service"
        assert (await order(client, body))[1]["errors"][0]["field"] == "courier"

    async def test_no_checkout_fails_because_the_courier_is_away(
        self, client: Client, shop: Shop, worker: Worker
    ) -> None:
        await shop.product("KOPI", stock=5)
        shop.form.settings = {}
        await shop.form.save()
        shop.warehouse.district_id = COBLONG
        await shop.warehouse.save()
        body = ask(shop, courier={"code": "idx", "service": "03"})
        body["customer"]["district_id"] = CEMPAKA_PUTIH
        status, accepted = await order(client, body)
        assert status == 202, accepted
        await work(worker)
        [waiting], _ = await jobs.listing(kind="orders.create")
        assert waiting.state == "queued"
        assert waiting.error is not None
        assert "courier" in waiting.error["detail"]
        assert await Order.all().count() == 0

    async def test_a_repeat_gets_its_order_while_the_courier_is_away(
        self, client: Client, shop: Shop, worker: Worker
    ) -> None:
        await shop.product("KOPI", stock=5)
        _, accepted = await order(client, ask(shop), key="once")
        shop.form.settings = {}
        await shop.form.save()
        status, again = await order(client, ask(shop), key="once")
        assert (status, again["token"]) == (202, accepted["token"])


class TestIdempotency:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        """Repeats count, too, and here they are a thousand."""
        return settings.model_copy(update={"checkout_orders_per_minute": 10_000})

    async def test_a_thousand_repeats_make_one_order(self, client: Client, shop: Shop, worker: Worker) -> None:
        coffee = await shop.product("KOPI", stock=1)
        door = asyncio.Semaphore(50)

        async def repeat() -> tuple[int, str]:
            async with door:
                status, answer = await order(client, ask(shop), key="one intent")
                return status, answer.get("token", str(answer))

        answers = Counter(await asyncio.gather(*(repeat() for _ in range(1000))))
        assert len(answers) == 1, answers
        assert next(iter(answers))[0] == 202
        await work(worker)
        # The stock is gone; a repeat gets its order all the same.
        assert await repeat() == next(iter(answers))
        assert await Order.all().count() == 1
        assert await StockMovement.filter(kind="reserved").count() == 1
        assert await shop.stock_of(coffee) == (1, 1)
        assert (await jobs.listing(store=shop.store.id))[1] == 1

    async def test_a_failed_request_is_started_again(self, client: Client, shop: Shop, worker: Worker) -> None:
        coffee = await shop.product("KOPI", stock=1)
        _, accepted = await order(client, ask(shop), key="again")
        await shop.put(coffee, 0)
        await work(worker)
        assert (await (await client.get(accepted["order"])).json())["status"] == "failed"
        await shop.put(coffee, 1)
        status, again = await order(client, ask(shop), key="again")
        assert (status, again["token"]) == (202, accepted["token"])
        await work(worker)
        assert (await (await client.get(accepted["order"])).json())["order"]["status"] == "pending"


class TestDeadline:
    async def test_the_deadline_is_shown(self, client: Client, shop: Shop, worker: Worker) -> None:
        await shop.product("KOPI", stock=5)
        await order(client, ask(shop, payment_method="qris"))
        await work(worker)
        kept = await Order.all().get()
        assert kept.unpaid_until == kept.created_at + timedelta(hours=24)
