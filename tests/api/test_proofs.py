"""Proofs of payment: for the store's people, and nobody else."""

from __future__ import annotations

import io

import pytest
from PIL import Image as Pillow

from bootstrap import App
from models.accounts.tables import Store
from models.catalog.tables import Warehouse
from models.forms.tables import Form
from models.images.tables import Image
from models.orders.tables import Order, PaymentMethod
from tests.api.conftest import Person, join
from tests.api.pictures import picture, upload
from tests.shop import Shop

PROOFS = "/store/order/proofs"


@pytest.fixture
async def order(seller: Person, app: App) -> Order:
    """An order that waits for its transfer."""
    store = await Store.get(id=seller.store_id)
    warehouse = await Warehouse.create(store=store, name="Bandung")
    form = await Form.create(store=store, name="Kopi", path_url="kopi", payment_methods=["transfer"])
    shop = Shop(store=store, warehouse=warehouse, form=form)
    shop.clock.time = app.clock.now()
    await shop.product("KOPI", stock=10)
    return await shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)


async def uploaded(person: Person, to: str = PROOFS) -> str:
    answer = await upload(person, picture(), to=to)
    assert answer.status == 201, await answer.text()
    return str((await answer.json())["file_name"])


async def confirm(person: Person, order: Order, proof: str) -> list[str]:
    """Confirm the order's payment; return what was wrong."""
    answer = await person.post(f"/store/order/{order.code}/confirm-payment", json={"proof_image": proof})
    return [one["field"] for one in (await answer.json())["errors"]] if answer.status == 422 else []


class TestAProof:
    async def test_is_shown_to_those_who_see_the_order_and_kept_by_no_cache(
        self, seller: Person, another_seller: Person, order: Order
    ) -> None:
        service = await join(seller)
        assert await confirm(seller, order, await uploaded(seller)) == []
        path = f"/store/order/{order.code}/proof"
        answer = await seller.get(path)
        assert (answer.status, answer.headers["Cache-Control"]) == (200, "private, no-store")
        assert Pillow.open(io.BytesIO(await answer.read())).size == (640, 480)
        small = await seller.get(path, params={"size": "thumbnail"})
        assert max(Pillow.open(io.BytesIO(await small.read())).size) == 320
        # The order is another agent's; then another store, and nobody.
        await Order.filter(id=order.id).update(cs_id=seller.answer["user"]["staff_id"])
        assert (await service.get(path)).status == 404
        assert (await another_seller.get(path)).status == 404
        assert (await seller.client.get(path)).status == 401
        await Order.filter(id=order.id).update(cs_id=service.answer["user"]["staff_id"])
        assert (await service.get(path)).status == 200

    async def test_has_no_public_address(self, seller: Person) -> None:
        name = await uploaded(seller)
        assert (await seller.get(f"/images/{name}")).status == 404
        assert (await seller.client.get(f"/images/{name}")).status == 404

    async def test_is_taken_in_by_customer_service_too(self, seller: Person) -> None:
        name = await uploaded(await join(seller))
        assert (await Image.get(file_name=name)).store_id == seller.store_id

    async def test_of_an_order_that_has_none_is_not_there(self, seller: Person, order: Order) -> None:
        assert (await seller.get(f"/store/order/{order.code}/proof")).status == 404

    async def test_that_is_none_is_refused_by_name_and_confirms_nothing(
        self, seller: Person, another_seller: Person, order: Order
    ) -> None:
        theirs, public = await uploaded(another_seller), await uploaded(seller, to="/store/images")
        for wrong in (theirs, public, "1750661540-444.png"):
            assert await confirm(seller, order, wrong) == ["proof_image"]
        kept = await Order.get(id=order.id)
        assert (kept.payment_status, kept.payment_proof) == ("unpaid", "")
