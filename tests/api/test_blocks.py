"""The form shield as its seller sets it: limits of a form, and the block list of the store."""

from __future__ import annotations

from typing import Any

import pytest

from models.customers.tables import Block
from models.db import pool
from models.forms import detail
from tests.api.conftest import Person, join
from tests.api.selling import made, open_shop
from tests.shop import Shop as Counter
from tests.shop import open_shop as open_counter

PHONE = {"kind": "phone", "value": "0812-3456-7890", "reason": "Tiga paket kembali."}
ADDRESS = {"kind": "address", "value": "2001:DB8:0::9"}


LIMITS = {"min_name_length": 20, "min_address_length": 0, "orders_per_phone_and_hour": 1000, "suspicious_returns": 5}


@pytest.fixture
async def counter(seller: Person) -> Counter:
    """A shop whose orders are placed without HTTP; it is the seller's."""
    counter = await open_counter()
    await counter.product("KOPI", stock=10)
    return counter


class TestBlocks:
    async def test_what_is_blocked_is_kept_in_one_spelling_listed_and_lifted(self, seller: Person) -> None:
        phone, address = await made(seller, "/store/blocks", PHONE), await made(seller, "/store/blocks", ADDRESS)
        assert (phone["value"], address["value"]) == ("+6281234567890", "2001:db8::9")
        for query, found in (
            ({}, [address, phone]),
            ({"kind": "phone"}, [phone]),
            ({"keyword": "PAKET"}, [phone]),
            ({"sort_by": "value", "sort_dir": "asc"}, [phone, address]),
            ({"start": "1", "limit": "1"}, [phone]),
        ):
            listed = await (await seller.get("/store/blocks", params=query)).json()
            assert listed["data"] == found
        assert (await seller.send("DELETE", f"/store/blocks/{phone['id']}")).status == 204
        assert (await seller.send("DELETE", f"/store/blocks/{phone['id']}")).status == 404
        assert await Block.all().count() == 1

    async def test_what_is_blocked_already_is_not_blocked_twice(self, seller: Person, another_seller: Person) -> None:
        await made(seller, "/store/blocks", PHONE)
        assert (await seller.post("/store/blocks", json={**PHONE, "value": "+62 812 3456 7890"})).status == 409
        await made(another_seller, "/store/blocks", PHONE)

    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            ({"value": "12"}, "value"),
            ({"kind": "address"}, "value"),
            ({"kind": "address", "value": "203.0.113.0/24"}, "value"),
            ({"kind": "name"}, "kind"),
        ],
    )
    async def test_nonsense_is_refused_by_name(self, seller: Person, wrong: dict[str, Any], field: str) -> None:
        answer = await seller.post("/store/blocks", json={**PHONE, **wrong})
        assert [one["field"] for one in (await answer.json())["errors"]] == [field]

    async def test_are_the_administrators_and_of_one_store(self, seller: Person, another_seller: Person) -> None:
        service = await join(seller)
        block = await made(seller, "/store/blocks", PHONE)
        assert (await service.post("/store/blocks", json=ADDRESS)).status == 403
        assert (await service.get("/store/blocks")).status == 403
        assert (await another_seller.send("DELETE", f"/store/blocks/{block['id']}")).status == 404
        assert (await (await another_seller.get("/store/blocks")).json())["total"] == 0

    async def test_mark_the_orders_of_those_they_name(self, seller: Person, counter: Counter) -> None:
        for wish in (PHONE, {"kind": "address", "value": "203.0.113.9"}):
            block = await made(seller, "/store/blocks", wish)
            await Block.filter(id=block["id"]).update(store_id=counter.store.id)
        order = await counter.order(("KOPI", 1), source_address="203.0.113.9")
        assert order.suspected == ["phone_blocked", "address_blocked"]


class TestShield:
    async def test_its_limits_are_the_form_s_and_stay_when_the_editor_sends_them_back(self, seller: Person) -> None:
        shop = await open_shop(seller, shield=LIMITS)
        shown = await (await seller.get(f"/store/forms/{shop.form_id}")).json()
        assert shown["shield"] == LIMITS
        body = {key: value for key, value in shown.items() if key not in {"id", "created_at", "updated_at"}}
        body |= {
            "products": [{"sku": one["sku"]} for one in shown["products"]],
            "order_bump": {key: value for key, value in shown["order_bump"].items() if key != "name"},
        }
        answer = await seller.send("PUT", f"/store/forms/{shop.form_id}", json=body)
        assert answer.status == 200, await answer.text()
        kept = (await detail(seller.store_id, shop.form_id, using=pool())).settings.shield
        assert (kept.min_name_length, kept.min_address_length, kept.orders_per_hour, kept.returns) == (20, 0, 1000, 5)

    async def test_a_form_that_says_nothing_has_the_usual_ones(self, seller: Person) -> None:
        shop = await open_shop(seller)
        assert shop.form["shield"] == {
            "min_name_length": 3,
            "min_address_length": 10,
            "orders_per_phone_and_hour": 3,
            "suspicious_returns": 2,
        }
