"""The worklist as the store's people see it."""

from __future__ import annotations

from typing import Any

import pytest

from bootstrap import App
from models.orders.tables import Order
from tests.api.conftest import Person, join
from tests.api.test_orders import shop_of
from tests.shop import Shop


@pytest.fixture
async def shop(seller: Person, app: App) -> Shop:
    """The seller's store."""
    return await shop_of(seller, app)


async def suspect(shop: Shop, **columns: Any) -> Order:
    """Return an order that looks wrong."""
    order = await shop.order(("KOPI", 1))
    await Order.filter(id=order.id).update(suspected=["phone_blocked"], **columns)
    return order


async def seen(person: Person, **query: Any) -> dict[str, Any]:
    answer = await person.get("/store/worklist", params=query)
    assert answer.status == 200, await answer.text()
    return dict(await answer.json())


class TestWorklist:
    async def test_an_entry_says_why_until_when_and_what_to_do(self, seller: Person, shop: Shop) -> None:
        order = await suspect(shop, province="JAWA BARAT")
        page = await seen(seller)
        [entry] = page["data"]
        assert (entry["kind"], entry["order_code"], entry["order_status"]) == ("suspected", order.code, "pending")
        assert entry["reason"] == "The order looks wrong: the phone is on the block list."
        assert entry["to_do"] == "Call the buyer before it is sent; cancel the order if nobody wants it."
        assert entry["deadline"] > entry["since"]
        assert (page["total"], page["counts"]["suspected"], page["counts"]["refund"]) == (1, 1, 0)

    @pytest.mark.parametrize(
        ("asked", "found"),
        [
            ({"kind": "suspected"}, 2),
            ({"kind": "refund,undelivered"}, 0),
            ({"province": "jawa barat"}, 1),
            ({"province": "Bali,Jawa Barat"}, 2),
            ({"courier": "jne"}, 1),
            ({"courier": "jne,idx", "province": "BALI"}, 1),
            ({"cs_id": 999}, 0),
        ],
    )
    async def test_every_filter_narrows_it(self, seller: Person, shop: Shop, asked: dict[str, Any], found: int) -> None:
        await suspect(shop, province="Jawa Barat")
        await suspect(shop, province="BALI", courier_code="jne")
        page = await seen(seller, **asked)
        assert (len(page["data"]), page["total"]) == (found, found)

    async def test_a_page_is_a_part_of_it(self, seller: Person, shop: Shop) -> None:
        codes = [(await suspect(shop)).code for _ in range(3)]
        pages = [await seen(seller, start=start, limit=2) for start in (0, 2)]
        assert [entry["order_code"] for page in pages for entry in page["data"]] == codes
        assert [page["total"] for page in pages] == [3, 3]

    async def test_customer_service_sees_the_own_orders_whatever_it_asks_for(self, seller: Person, shop: Shop) -> None:
        siti = await join(seller)
        mine = await suspect(shop, cs_id=siti.answer["user"]["staff_id"])
        other = await suspect(shop, cs_id=seller.answer["user"]["staff_id"])
        page = await seen(siti, cs_id=seller.answer["user"]["staff_id"])
        assert [(entry["order_code"], entry["cs_name"]) for entry in page["data"]] == [(mine.code, "Siti")]
        assert (page["total"], page["counts"]["suspected"]) == (1, 1)
        whole = await seen(seller)
        assert {entry["order_code"] for entry in whole["data"]} == {mine.code, other.code}

    async def test_another_store_sees_nothing_of_it(self, another_seller: Person, shop: Shop) -> None:
        await suspect(shop)
        page = await seen(another_seller)
        assert (page["data"], page["total"], sum(page["counts"].values())) == ([], 0, 0)

    async def test_who_may_not_read_orders_may_not_read_it(self, seller: Person, shop: Shop) -> None:
        nobody = await join(seller, orders=[])
        assert (await nobody.get("/store/worklist")).status == 403

    async def test_a_kind_that_does_not_exist_is_refused_by_name(self, seller: Person) -> None:
        answer = await seller.get("/store/worklist", params={"kind": "nonsense"})
        assert answer.status == 422
        assert "kind" in str(await answer.json())
