"""Data that is erased: a buyer's, and a whole store's."""

from __future__ import annotations

from datetime import UTC, datetime

from models import erasure
from models.customers.tables import Customer
from models.db import transaction
from models.erasure import Asker
from models.erasure.tables import Erasure
from models.orders import states
from models.orders.tables import Order
from tasks.erasure import Erase
from tests.promises.twice.stage import Play, Stage, scenario
from tests.sellers import sign_in
from tests.shop import open_shop

PHONE = "+6281277419953"


@scenario("accounts.erase", scope="buyer")
@scenario("accounts.erase", scope="store")
async def erases_and_keeps_the_books(stage: Stage, scope: str) -> Play:
    shop = await open_shop()
    owner = (await sign_in(stage.app, shop.store)).staff
    await shop.product("KOPI", stock=5)
    order = await shop.order(("KOPI", 1), phone=PHONE)
    async with transaction() as tx:
        await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)
    await stage.settle()
    asker, now = Asker(store_id=shop.store.id, staff_id=owner.id), datetime.now(UTC)
    async with transaction() as tx:
        if scope == "buyer":
            made = await erasure.ask_for_buyer(asker, PHONE, now=now, using=tx)
        else:
            made = await erasure.ask_for_store(asker, now=now, using=tx)

    async def did() -> None:
        assert (await Order.get()).receiver_phone == ""
        assert (await Customer.get()).name == "(erased)"
        assert ((await Erasure.get()).orders, (await Erasure.get()).phone) == (1, "")

    args = Erase(erasure_id=made.id, store_id=shop.store.id)
    return Play(job=await stage.write("accounts.erase", args, store=shop.store.id), did=did, app=stage.app)
