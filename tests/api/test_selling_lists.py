"""Follow Up Attempts, Follow Up, Recap Order and Download Order List, as a seller sees them."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from bootstrap import App
from models.accounts.tables import Store
from models.catalog.tables import Warehouse
from models.followups.tables import Channel, FollowupStep, FollowupTemplate
from models.forms.tables import Form
from tests.api.conftest import Person, join
from tests.shop import Shop
from tests.work import at_work, finish

HELLO = "Selamat datang ditoko kami"


@pytest.fixture
async def shop(seller: Person) -> Shop:
    """The seller's store, with something to sell."""
    return await stocked(seller)


async def stocked(seller: Person) -> Shop:
    store = await Store.get(id=seller.store_id)
    warehouse = await Warehouse.create(store=store, name="Bandung", district_id=7)
    await Store.filter(id=store.id).update(default_warehouse_id=warehouse.id)
    form = await Form.create(store=store, name="Kopi", path_url="kopi", payment_methods=["cod", "va"])
    shop = Shop(store=store, warehouse=warehouse, form=form)
    shop.clock.time = datetime.now(UTC)
    await shop.product("ESB-001", stock=100)
    return shop


async def templates(shop: Shop, *texts: str) -> list[FollowupTemplate]:
    return [
        await FollowupTemplate.create(
            store=shop.store, sequence=n, delay=timedelta(hours=1), text=text, channel=Channel.CLICK_TO_CHAT
        )
        for n, text in enumerate(texts, start=1)
    ]


async def attempts(seller: Person, **query: Any) -> list[dict[str, Any]]:
    answer = await seller.get("/store/order/followup-attempts", params=query)
    assert answer.status == 200, await answer.text()
    data: list[dict[str, Any]] = (await answer.json())["data"]
    return data


class TestFollowUpAttempts:
    async def test_the_published_four_fields_are_there(self, seller: Person, shop: Shop) -> None:
        await templates(shop, HELLO)
        await shop.order(("ESB-001", 1))
        [row] = await attempts(seller)
        assert {name: row[name] for name in list(row)[:4]} == {
            "folowup_attempts": 0,
            "customer_name": "Putri Lestari",
            "customer_phone": row["customer_phone"],
            "followup_text": HELLO,
        }

    async def test_handing_out_counts_and_shows_the_next(self, seller: Person, shop: Shop) -> None:
        await templates(shop, HELLO, "Masih mau, {customer_name}?")
        order = await shop.order(("ESB-001", 1))
        answer = await seller.post("/store/order/followup", json={"order": order.code})
        assert answer.status == 200, await answer.text()
        given = await answer.json()
        assert given["link"] == "https://wa.me/6281234567890?text=Selamat%20datang%20ditoko%20kami"
        [row] = await attempts(seller)
        assert (row["folowup_attempts"], row["followup_text"]) == (1, "Masih mau, Putri Lestari?")

    async def test_a_named_template_passes_over_those_before_it(self, seller: Person, shop: Shop) -> None:
        *_, fourth, _ = await templates(shop, "1", "2", "3", "4", "5")
        order = await shop.order(("ESB-001", 1))
        await seller.post("/store/order/followup", json={"order": order.code, "template": fourth.id})
        states = [step.state.value for step in await FollowupStep.filter(order_id=order.id).order_by("step")]
        assert states == ["skipped", "skipped", "skipped", "sent", "planned"]
        [row] = await attempts(seller)
        assert (row["folowup_attempts"], row["followup_text"]) == (1, "5")

    async def test_orders_without_a_step_ahead_are_not_listed(self, seller: Person, shop: Shop) -> None:
        await templates(shop, HELLO)
        order = await shop.order(("ESB-001", 1))
        await seller.post("/store/order/followup", json={"order": order.code})
        assert await attempts(seller) == []
        assert (await seller.post("/store/order/followup", json={"order": order.code})).status == 409

    async def test_newest_first_and_by_product(self, seller: Person, shop: Shop) -> None:
        await shop.product("ESB-002", stock=10)
        await templates(shop, HELLO)
        orders = []
        for sku in ("ESB-001", "ESB-002", "ESB-001"):
            shop.clock.pass_by(timedelta(minutes=1))
            orders.append((await shop.order((sku, 1))).code)
        assert [row["order_code"] for row in await attempts(seller)] == orders[::-1]
        assert [row["order_code"] for row in await attempts(seller, sku="ESB-002")] == [orders[1]]

    async def test_an_unknown_sku_and_another_store_s_are_404(
        self, seller: Person, another_seller: Person, shop: Shop
    ) -> None:
        assert (await seller.get("/store/order/followup-attempts?sku=NO")).status == 404
        assert (await another_seller.get("/store/order/followup-attempts?sku=ESB-001")).status == 404

    async def test_another_store_sees_none_of_it(self, seller: Person, another_seller: Person, shop: Shop) -> None:
        [template] = await templates(shop, HELLO)
        order = await shop.order(("ESB-001", 1))
        [step] = await FollowupStep.filter(order_id=order.id)
        assert await attempts(another_seller) == []
        refused = await another_seller.post("/store/order/followup", json={"order": order.code})
        assert refused.status == 404
        for what in ("skip", "cancel"):
            assert (await another_seller.post(f"/store/followups/{step.id}/{what}")).status == 404
        assert (await another_seller.send("DELETE", f"/store/followup-templates/{template.id}")).status == 404


class TestTemplates:
    async def test_a_template_is_added_changed_and_deleted(self, seller: Person) -> None:
        body = {"sequence": 1, "delay_minutes": 30, "text": "Halo {customer_name}"}
        made = await seller.post("/store/followup-templates", json=body)
        assert made.status == 201, await made.text()
        number = (await made.json())["id"]
        assert (await seller.post("/store/followup-templates", json=body)).status == 409
        changed = await seller.send("PUT", f"/store/followup-templates/{number}", json=body | {"delay_minutes": 45})
        assert (await changed.json())["delay_minutes"] == 45
        assert (await seller.send("DELETE", f"/store/followup-templates/{number}")).status == 204
        assert (await (await seller.get("/store/followup-templates")).json()) == {"data": [], "total": 0}

    async def test_a_variable_that_is_none_is_refused_by_name(self, seller: Person) -> None:
        body = {"sequence": 1, "delay_minutes": 30, "text": "Halo {nama}"}
        answer = await seller.post("/store/followup-templates", json=body)
        assert answer.status == 422
        assert "{nama}" in (await answer.json())["errors"][0]["message"]


class TestQueue:
    async def test_a_step_is_listed_moved_and_passed_over(self, seller: Person, shop: Shop) -> None:
        await templates(shop, "1", "2")
        await shop.order(("ESB-001", 1))
        [first, second] = (await (await seller.get("/store/followups")).json())["data"]
        for query, found in (
            ({"sort_dir": "desc"}, {first["id"], second["id"]}),
            ({"keyword": first["order_code"].lower()}, {first["id"], second["id"]}),
            ({"keyword": first["customer_name"][:5].upper(), "sort_by": "created_at"}, {first["id"], second["id"]}),
            ({"keyword": "nobody"}, set()),
        ):
            listed = await (await seller.get("/store/followups", params=query)).json()
            assert ({one["id"] for one in listed["data"]}, listed["total"]) == (found, len(found))
        refused = await seller.get("/store/followups", params={"sort_by": "step"})
        assert [one["field"] for one in (await refused.json())["errors"]] == ["sort_by"]
        later = (shop.clock.now() + timedelta(days=1)).isoformat()
        early = await seller.post(f"/store/followups/{second['id']}/reschedule", json={"due_at": later})
        assert early.status == 409
        assert f"Follow-up {first['step']}" in (await early.json())["detail"]
        moved = await seller.post(f"/store/followups/{first['id']}/reschedule", json={"due_at": later})
        assert moved.status == 200, await moved.text()
        assert (await seller.post(f"/store/followups/{first['id']}/skip")).status == 200
        [left] = (await (await seller.get("/store/followups")).json())["data"]
        assert left["id"] == second["id"]
        assert left["due_at"] is not None
        assert (await seller.post(f"/store/followups/{left['id']}/cancel")).status == 200
        assert (await (await seller.get("/store/followups")).json())["total"] == 0


class TestRecapOrders:
    async def test_the_total_the_rows_and_the_days(self, seller: Person, shop: Shop) -> None:
        orders = [await shop.order(("ESB-001", 1)) for _ in range(3)]
        answer = await seller.get("/store/recap/orders")
        assert answer.status == 200, await answer.text()
        recap = await answer.json()
        assert recap["total"]["orders"] == 3
        assert recap["total"]["gross_idr"] == sum(order.total_idr for order in orders)
        assert [(row["key"], row["orders"]) for row in recap["data"]] == [("pending", 3)]
        assert [day["orders"] for day in recap["days"]] == [3]
        assert recap["total"]["return_rate"] is None

    async def test_a_range_the_wrong_way_round_is_refused(self, seller: Person) -> None:
        answer = await seller.get("/store/recap/orders?start_date=02/06/2025&end_date=01/06/2025")
        assert answer.status == 422


class TestDownloadOrderList:
    async def test_a_seller_gets_a_file_of_the_own_orders(
        self, app: App, client: TestClient[Any, Any], seller: Person, another_seller: Person, shop: Shop
    ) -> None:
        order = await shop.order(("ESB-001", 1))
        accepted = await seller.post("/store/order/download", json={"status": ["pending"]})
        assert accepted.status == 202, await accepted.text()
        async with at_work(app) as worker:
            await finish(worker, "orders.export")
        job = await (await seller.get(accepted.headers["Location"])).json()
        assert job["result"]["rows"] == 1, job
        file = await (await seller.get(job["links"]["file"])).json()
        assert (await another_seller.get(job["links"]["file"])).status == 404
        link = file["url"].removeprefix(app.settings.public_url)
        assert order.code in await (await client.get(link)).text()


class TestOtherRecaps:
    async def test_every_recap_says_the_same_and_names_its_rows(self, seller: Person, shop: Shop) -> None:
        orders = [await shop.order(("ESB-001", 2)) for _ in range(2)]
        gross_idr = sum(order.total_idr for order in orders)
        by_day = await (await seller.get("/store/recap/store")).json()
        assert (by_day["total"]["gross_idr"], [day["orders"] for day in by_day["days"]]) == (gross_idr, [2])
        by_product = await (await seller.get("/store/recap/products")).json()
        assert by_product["total"] == by_day["total"]
        assert [(row["key"], row["orders"], row["units"]) for row in by_product["data"]] == [("ESB-001", 2, 4)]
        assert by_product["data"][0]["name"]
        by_cs = await (await seller.get("/store/recap/cs")).json()
        assert [(row["key"], row["name"], row["orders"]) for row in by_cs["data"]] == [("", "", 2)]
        revenue = await (await seller.get("/store/revenue")).json()
        assert revenue["gross_idr"] == gross_idr
        assert revenue["profit_idr"] == revenue["net_idr"] - revenue["hpp_idr"]
        assert revenue["net_idr"] == sum(order.subtotal_idr for order in orders)

    async def test_rows_come_in_pages_those_with_the_most_orders_first(self, seller: Person, shop: Shop) -> None:
        for count, sku in enumerate(("TEH-1", "TEH-2", "TEH-3"), start=2):
            await shop.product(sku, stock=10)
            for _ in range(count):
                await shop.order((sku, 1))
        whole = await (await seller.get("/store/recap/products")).json()
        assert [row["key"] for row in whole["data"]] == ["TEH-3", "TEH-2", "TEH-1"]
        for path in ("/store/recap/products", "/store/recap/orders?dimension=product"):
            page = await (await seller.get(path, params={"start": 1, "limit": 1})).json()
            assert ([row["key"] for row in page["data"]], page["rows"]) == (["TEH-2"], 3)
            assert page["total"] == whole["total"]
        behind = await (await seller.get("/store/recap/products", params={"start": 3})).json()
        assert (behind["data"], behind["rows"]) == ([], 3)


class TestDownloads:
    @pytest.mark.parametrize(
        ("path", "columns"),
        [
            ("/store/order/items/download", ("order_code", "hpp_idr")),
            ("/store/products/download", ("sku", "hpp_idr")),
            ("/store/variants/download", ("sku", "hpp_idr")),
            ("/store/inventory/download", ("sku", "value_idr")),
            ("/store/forms/download", ("id", "gross_idr")),
        ],
    )
    async def test_a_list_is_a_file_and_costs_are_for_those_who_see_the_revenue(
        self, app: App, seller: Person, shop: Shop, path: str, columns: tuple[str, str]
    ) -> None:
        await shop.order(("ESB-001", 3))
        service = await join(seller, orders=["read"], products=["read"], forms=["read"], jobs=["read"], files=["read"])
        files = []
        for person in (seller, service):
            accepted = await person.post(path, json={})
            assert accepted.status == 202, await accepted.text()
            async with at_work(app) as worker:
                await finish(worker)
            job = await (await person.get(accepted.headers["Location"])).json()
            assert job["status"] == "succeeded", job
            link = (await (await person.get(job["links"]["file"])).json())["url"]
            text = await (await seller.client.get(link.removeprefix(app.settings.public_url))).text(
                encoding="utf-8-sig"
            )
            files.append((job["result"]["rows"], list(csv.DictReader(io.StringIO(text)))))
        first, costs = columns
        rows, lines = files[0]
        assert rows == len(lines) == 1
        assert next(iter(lines[0])) == first
        assert lines[0][costs] != ""
        assert all(not line.get(costs) for line in files[1][1])

    async def test_a_name_that_a_spreadsheet_would_run_is_text(
        self, app: App, client: TestClient[Any, Any], seller: Person, shop: Shop
    ) -> None:
        await shop.product("=1+1", stock=1)
        accepted = await seller.post("/store/variants/download", json={})
        async with at_work(app) as worker:
            await finish(worker)
        job = await (await seller.get(accepted.headers["Location"])).json()
        link = (await (await seller.get(job["links"]["file"])).json())["url"]
        assert "'=1+1" in await (await client.get(link.removeprefix(app.settings.public_url))).text()
