"""What a checkout refuses at once, and what its buyer is told of a payment."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer

from bootstrap import App
from models import payments
from models.db import transaction
from models.orders.tables import Order
from models.payments import Money, Payment
from models.vouchers.tables import Voucher
from tasks.engine.worker import Worker
from tests.regions import CEMPAKA_PUTIH, COBLONG, PUSAT, city_of, cover
from tests.shop import Shop, jobs_of, open_shop
from tests.work import at_work, finish

Client = TestClient[Any, Any]


@pytest.fixture
async def shop(app: App) -> Shop:
    """A store whose form sends everything for nothing."""
    shop = await open_shop(settings={"shipping": {"kind": "free"}})
    shop.clock.time = app.clock.now()
    await shop.product("KOPI", stock=50, price_idr=50_000)
    await shop.product("PERMEN", stock=50, price_idr=1_000)
    return shop


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


def ask(shop: Shop, *items: tuple[str, int], customer: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """Return an order as a page sends it."""
    return {
        "form": shop.form.id,
        "items": [{"sku": sku, "qty": qty} for sku, qty in items or (("KOPI", 1),)],
        "payment_method": "cod",
        "customer": {
            "name": "Putri Lestari",
            "phone": "0812-3456-7890",
            "address": "Jalan Merdeka 17, Bandung",
            "province": "Jawa Barat",
            "city": "Bandung",
            "district": "Sumur Bandung",
        }
        | (customer or {}),
    } | fields


async def order(client: Client, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    response = await client.post("/checkout/orders", json=body)
    return response.status, await response.json()


async def refused(client: Client, body: dict[str, Any]) -> dict[str, str]:
    """Return what is said of each field of a refused order."""
    status, problem = await order(client, body)
    assert status == 422, problem
    return {error["field"]: error["message"] for error in problem["errors"]}


async def voucher(shop: Shop, **fields: Any) -> Voucher:
    given: dict[str, Any] = {
        "store": shop.store,
        "code": "HEMAT",
        "kind": "product",
        "percent": 90,
        "stok": 5,
        "starts_at": shop.clock.now() - timedelta(days=1),
        "ends_at": shop.clock.now() + timedelta(days=1),
    }
    return await Voucher.create(**(given | fields))


class TestFields:
    async def test_all_that_is_wrong_is_said_at_once(self, client: Client, shop: Shop) -> None:
        shop.form.settings = {}
        shop.form.payment_methods = ["cod"]
        await shop.form.save()
        await shop.product("GROSIR", stock=500, min_qty=100)
        body = ask(
            shop,
            ("TEH", 1),
            ("KOPI", 1),
            ("GROSIR", 1),
            customer={"phone": "12"},
            payment_method="va",
            bank="NOSUCHBANK",
        )
        assert set(await refused(client, body)) == {
            "customer.phone",
            "customer.district_id",
            "bank",
            "payment_method",
            "courier",
            "items.0.sku",
            "items.2.qty",
        }

    async def test_what_the_form_has_to_have_is_named_where_it_is_missing(self, client: Client, shop: Shop) -> None:
        names = ["name", "phone", "email", "address", "district", "postal_code", "note"]
        shop.form.settings = shop.form.settings | {"fields": [{"name": one} for one in names]}
        await shop.form.save()
        said = await refused(client, ask(shop, customer={"address": " ", "district": ""}, note=" "))
        assert set(said) == {
            "customer.email",
            "customer.address",
            "customer.district_id",
            "customer.postal_code",
            "note",
        }

    async def test_what_it_does_not_ask_for_may_be_missing(self, client: Client, shop: Shop) -> None:
        asked = [{"name": "name"}, {"name": "phone"}, {"name": "address", "required": False}]
        shop.form.settings = shop.form.settings | {"fields": asked}
        await shop.form.save()
        assert (await order(client, ask(shop, customer={"address": "", "district": ""})))[0] == 202

    @pytest.mark.parametrize("phone", ["+1 415 555 2671", "+65 8123 4567", "+44 7400 123456"])
    async def test_a_number_that_no_courier_calls_is_refused(self, client: Client, shop: Shop, phone: str) -> None:
        said = await refused(client, ask(shop, customer={"phone": phone}))
        assert list(said) == ["customer.phone"]
        assert "Indonesian" in said["customer.phone"]

    @pytest.mark.parametrize("phone", ["081234567890", "6281234567890", "+62 812-3456-7890"])
    async def test_an_indonesian_number_is_taken_however_it_is_written(
        self, client: Client, shop: Shop, phone: str
    ) -> None:
        assert (await order(client, ask(shop, customer={"phone": phone})))[0] == 202


class TestBank:
    async def test_a_bank_that_makes_no_accounts_is_refused_with_those_that_do(
        self, client: Client, shop: Shop
    ) -> None:
        said = await refused(client, ask(shop, payment_method="va", bank="NOSUCHBANK"))
        assert list(said) == ["bank"]
        assert "BSI" in said["bank"]
        assert await jobs_of("orders.create") == []

    @pytest.mark.parametrize(("bank", "kept"), [("bsi", "BSI"), ("INDOMARET", "INDOMARET"), ("", "")])
    async def test_the_others_are_taken(self, client: Client, shop: Shop, worker: Worker, bank: str, kept: str) -> None:
        assert (await order(client, ask(shop, payment_method="va", bank=bank)))[0] == 202
        await finish(worker, "orders.create")
        assert (await Order.all().get()).payment_channel == kept


class TestSmallestAmount:
    async def test_a_virtual_account_over_too_little_is_refused(self, client: Client, shop: Shop) -> None:
        said = await refused(client, ask(shop, ("PERMEN", 9), payment_method="va"))
        assert list(said) == ["payment_method"]
        assert "10000" in said["payment_method"]
        assert "9000" in said["payment_method"]

    @pytest.mark.parametrize(("units", "method"), [(10, "va"), (1, "qris"), (1, "cod"), (1, "transfer")])
    async def test_what_can_be_paid_is_taken(self, client: Client, shop: Shop, units: int, method: str) -> None:
        assert (await order(client, ask(shop, ("PERMEN", units), payment_method=method)))[0] == 202

    async def test_it_is_what_is_left_after_the_voucher_that_counts(self, client: Client, shop: Shop) -> None:
        await voucher(shop)
        said = await refused(client, ask(shop, payment_method="va", voucher="hemat"))
        assert "5000" in said["payment_method"]

    async def test_an_order_over_nothing_is_taken_and_owes_nothing(
        self, client: Client, shop: Shop, worker: Worker
    ) -> None:
        await voucher(shop, percent=100)
        _, accepted = await order(client, ask(shop, payment_method="va", voucher="hemat"))
        await finish(worker, "orders.create")
        seen = (await (await client.get(accepted["order"])).json())["order"]
        assert (seen["status"], seen["payment_status"], seen["to_pay"]) == ("confirmed", "paid", None)


class TestVoucher:
    async def test_one_that_is_not_for_this_order_is_refused_at_once_with_its_rule(
        self, client: Client, shop: Shop
    ) -> None:
        made = await voucher(shop, couriers=["jne"])
        status, problem = await order(client, ask(shop, voucher="hemat"))
        assert (status, problem["type"], problem["rule"]) == (409, "/problems/voucher-refused", "courier")
        assert (await order(client, ask(shop, voucher="LAIN")))[1]["rule"] == "code"
        assert (await Voucher.get(id=made.id)).used == 0


class TestRegion:
    """A district says where a buyer lives; what is typed beside it does not."""

    async def test_a_voucher_s_area_goes_by_the_district_and_not_by_what_is_typed(
        self, app: App, client: Client, shop: Shop, worker: Worker
    ) -> None:
        await cover(PUSAT)
        await voucher(shop, percent=10, provinces=["Papua"])
        liar = {"district_id": CEMPAKA_PUTIH, "province": "Papua", "city": "Jayapura"}
        status, problem = await order(client, ask(shop, customer=liar, voucher="hemat"))
        assert (status, problem["rule"]) == (409, "province")
        await order(client, ask(shop, customer=liar))
        await finish(worker, "orders.create")
        kept = await Order.all().get()
        assert (kept.province, kept.city, kept.district) == ("DKI JAKARTA", "JAKARTA PUSAT", "CEMPAKA PUTIH")

    async def test_who_typed_nothing_gets_the_voucher_of_the_district(
        self, app: App, client: Client, shop: Shop
    ) -> None:
        await cover(city_of(COBLONG))
        await voucher(shop, percent=10, provinces=["Jawa Barat"])
        body = ask(shop, customer={"district_id": COBLONG, "province": "", "city": ""}, voucher="hemat")
        assert (await order(client, body))[0] == 202

    async def test_a_district_that_no_courier_goes_to_is_named_with_all_else_that_is_wrong(
        self, client: Client, shop: Shop
    ) -> None:
        await cover(PUSAT)
        said = await refused(client, ask(shop, customer={"district_id": 999_999, "phone": "12"}))
        assert set(said) == {"customer.district_id", "customer.phone"}

    async def test_without_a_copy_the_typed_words_stand(self, client: Client, shop: Shop, worker: Worker) -> None:
        assert (await order(client, ask(shop, customer={"district_id": 999_999})))[0] == 202
        await finish(worker, "orders.create")
        assert (await Order.all().get()).province == "Jawa Barat"


class TestToPay:
    async def test_a_refused_payment_says_why(
        self, client: Client, shop: Shop, worker: Worker, winpay_sandbox: TestServer
    ) -> None:
        url = winpay_sandbox.make_url("/__sandbox/faults")
        async with aiohttp.ClientSession() as session:
            await session.post(url, json={"kind": "refuse", "operation": "create_va", "calls": 1})
        _, accepted = await order(client, ask(shop, payment_method="va", bank="BSI"))
        await finish(worker, "orders.create")
        await finish(worker, "payments.request")
        to_pay = (await (await client.get(accepted["order"])).json())["order"]["to_pay"]
        assert (to_pay["va_number"], to_pay["status"]) == (None, "unpaid")
        assert to_pay["problem"] == (await Payment.all().get()).problem
        assert to_pay["problem"]

    async def test_a_part_says_what_is_missing_and_the_whole_leaves_nothing_to_pay(
        self, app: App, client: Client, shop: Shop, worker: Worker, winpay_sandbox: TestServer
    ) -> None:
        _, accepted = await order(client, ask(shop, payment_method="va", bank="BSI"))
        await finish(worker, "orders.create")
        await finish(worker, "payments.request")
        payment = await Payment.all().get()

        async def seen_after(amount_idr: int) -> dict[str, Any]:
            money = Money(
                reference=payment.reference,
                key=f"part {amount_idr}",
                amount_idr=amount_idr,
                paid_at=app.clock.now(),
            )
            async with transaction() as tx:
                await payments.settle(money, clock=app.clock, using=tx)
            answer = await (await client.get(accepted["order"])).json()
            return dict(answer["order"])

        part = await seen_after(20_000)
        assert (part["payment_status"], part["to_pay"]["va_number"]) == ("conflict", None)
        assert "20000" in part["to_pay"]["problem"]
        whole = await seen_after(30_000)
        assert (whole["status"], whole["payment_status"], whole["to_pay"]) == ("confirmed", "paid", None)
