"""Noting what went back to a buyer, over HTTP."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from models.accounts.tables import Store
from models.catalog.tables import Warehouse
from models.db import transaction
from models.forms.tables import Form
from models.orders import confirm
from models.orders.tables import Order, PaymentMethod
from models.payments import Refund
from tests.api.conftest import Person, join
from tests.shop import Shop


@pytest.fixture
async def shop(seller: Person) -> Shop:
    """The seller's store, with something to sell."""
    store = await Store.get(id=seller.store_id)
    warehouse = await Warehouse.create(store=store, name="Bandung", district_id=7)
    await Store.filter(id=store.id).update(default_warehouse_id=warehouse.id)
    form = await Form.create(store=store, name="Kopi", path_url="kopi", payment_methods=["transfer"])
    shop = Shop(store=store, warehouse=warehouse, form=form)
    shop.clock.time = datetime.now(UTC)
    await shop.product("ESB-001", stock=100)
    return shop


@pytest.fixture
async def paid(shop: Shop) -> Order:
    order = await shop.order(("ESB-001", 1), method=PaymentMethod.TRANSFER)
    async with transaction() as tx:
        return await confirm.confirm_payment(order.id, proof="", by="staff:1", clock=shop.clock, using=tx)


async def give(who: Person, order: Order, wanted: int = 200, key: str = "", **body: Any) -> dict[str, Any]:
    headers = {"Idempotency-Key": key} if key else {}
    answer = await who.post(f"/store/order/{order.code}/refund", json=body, headers=headers)
    assert answer.status == wanted, await answer.text()
    return dict(await answer.json())


async def test_a_part_and_then_the_rest(seller: Person, paid: Order) -> None:
    part = await give(seller, paid, amount_idr=20_000, reference="TRF-1", note="torn")
    assert (part["payment_status"], part["refunded_idr"], part["remaining_idr"]) == ("paid", 20_000, 40_000)
    assert (await give(seller, paid))["payment_status"] == "refunded"
    seen = await (await seller.get(f"/store/order/{paid.code}")).json()
    assert [(one["amount_idr"], one["reference"]) for one in seen["refunds"]] == [(20_000, "TRF-1"), (40_000, "")]
    assert (seen["bill"]["paid_idr"], seen["bill"]["refunded_idr"]) == (60_000, 60_000)
    assert seen["income"]["refunded_idr"] == 60_000
    assert seen["moments"]["refunded_at"] is not None


async def test_the_same_request_again_gives_nothing_back_again(seller: Person, paid: Order) -> None:
    first = await give(seller, paid, key="k1", amount_idr=20_000)
    assert await give(seller, paid, key="k1", amount_idr=20_000) == first
    assert await Refund.all().count() == 1


async def test_every_wrong_field_is_named(seller: Person, paid: Order) -> None:
    wrong = await give(seller, paid, 422, amount_idr=60_001, given_at="2100-01-01T00:00:00Z")
    assert {one["field"] for one in wrong["errors"]} == {"amount_idr", "given_at"}


async def test_nothing_to_give_back_is_a_conflict_that_says_what_would_be(seller: Person, shop: Shop) -> None:
    unpaid = await shop.order(("ESB-001", 1), method=PaymentMethod.TRANSFER)
    refused = await give(seller, unpaid, 409)
    assert (refused["payment_status"], "paid" in refused["allowed"]) == ("unpaid", True)


async def test_who_may_not_see_the_order_gives_nothing_back(
    seller: Person, another_seller: Person, paid: Order
) -> None:
    await give(another_seller, paid, 404)
    await give(await join(seller), paid, 404)
