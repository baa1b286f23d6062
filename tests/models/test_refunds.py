"""What goes back to a buyer: never more than came, and everything that counts money knows of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from asyncpg import RaiseError
from tortoise.exceptions import IntegrityError

from models import ledger, payments, recaps
from models.db import pool, transaction
from models.errors import Conflict, Invalid
from models.orders import confirm, listing, states
from models.orders.tables import Order, OrderEvent, PaymentMethod
from models.payments import Given, Payment, PaymentState, Refund
from models.shipping.tables import Shipment, ShipmentState
from tests.shop import Shop
from tests.work import one

TOTAL_IDR = 60_000


@pytest.fixture
async def order(shop: Shop) -> Order:
    await shop.product("KOPI", stock=10, price_idr=50_000)
    return await shop.order(("KOPI", 1), method=PaymentMethod.VA)


async def come(shop: Shop, order: Order, amount_idr: int, *, key: str = "1", attempt: int = 1) -> Payment:
    """Let money come by a request of its own."""
    payment, _ = await Payment.get_or_create(
        order_id=order.id,
        attempt=attempt,
        reference=f"BO-{order.id}-{attempt}",
        defaults={
            "method": "va",
            "amount_idr": order.total_idr,
            "state": PaymentState.CANCELLED,
            "expires_at": shop.clock.now(),
        },
    )
    money = payments.Money(reference=payment.reference, key=key, amount_idr=amount_idr, paid_at=shop.clock.now())
    async with transaction() as tx:
        await payments.settle(money, clock=shop.clock, using=tx)
    return payment


async def give(shop: Shop, order: Order, amount_idr: int | None = None, **given: Any) -> Order:
    async with transaction() as tx:
        told = Given(amount_idr=amount_idr, **given)
        return await payments.give_back(order.id, told, by="staff:1", clock=shop.clock, using=tx)


async def transferred(shop: Shop) -> Order:
    """Return an order that its seller has confirmed to be paid."""
    order = await shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)
    async with transaction() as tx:
        return await confirm.confirm_payment(order.id, proof="", by="staff:1", clock=shop.clock, using=tx)


async def of_payments() -> list[tuple[int, int]]:
    rows = await Payment.all().order_by("attempt").values_list("refund_due_idr", "refunded_idr")
    return [(due_idr, back_idr) for due_idr, back_idr in rows]


class TestWhole:
    async def test_all_that_came_goes_back_and_the_payment_is_refunded(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR)
        shop.clock.pass_by(timedelta(hours=1))
        after = await give(shop, order, reference="TRF-1", note="out of stock")
        assert (after.payment_status, after.paid_idr, after.refunded_idr) == ("refunded", TOTAL_IDR, TOTAL_IDR)
        assert after.refunded_at == shop.clock.now()
        event = await OrderEvent.filter(order_id=order.id).order_by("-id").first()
        assert event is not None
        told = (event.kind, event.before, event.after, event.by, event.reason)
        assert told == ("payment", "paid", "refunded", "staff:1", "Rp 60000 given back (TRF-1: out of stock)")
        refund = await Refund.get()
        assert (refund.amount_idr, refund.reference, refund.note) == (TOTAL_IDR, "TRF-1", "out of stock")

    async def test_a_transfer_too(self, shop: Shop, order: Order) -> None:
        after = await give(shop, await transferred(shop))
        assert (after.payment_status, after.refunded_idr) == ("refunded", TOTAL_IDR)

    async def test_what_came_for_a_cancelled_order(self, shop: Shop, order: Order) -> None:
        async with transaction() as tx:
            await states.step(order.id, "cancelled", by="staff:1", clock=shop.clock, using=tx)
        await come(shop, order, 45_000)
        assert (await give(shop, order)).payment_status == "refunded"
        assert await of_payments() == [(45_000, 45_000)]

    async def test_the_store_is_owed_what_it_was(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR)
        await give(shop, order)
        assert await ledger.balance_idr(shop.store.id, using=pool()) == TOTAL_IDR


class TestPart:
    async def test_parts_add_up_until_nothing_is_left(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR)
        seen = [(after.payment_status.value, after.refunded_idr) for after in [await give(shop, order, 20_000)]]
        seen += [(after.payment_status.value, after.refunded_idr) for after in [await give(shop, order, 40_000)]]
        assert seen == [("paid", 20_000), ("refunded", TOTAL_IDR)]
        assert await Refund.all().order_by("id").values_list("amount_idr", flat=True) == [20_000, 40_000]
        assert await of_payments() == [(TOTAL_IDR, TOTAL_IDR)]

    async def test_what_is_due_goes_first_and_is_what_no_amount_means(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR)
        await come(shop, order, 15_000, key="2", attempt=2)
        assert await of_payments() == [(0, 0), (15_000, 0)]
        after = await give(shop, order)
        assert (after.payment_status, after.refunded_idr) == ("paid", 15_000)
        assert await of_payments() == [(0, 0), (15_000, 15_000)]
        await give(shop, order, 10_000)
        assert await of_payments() == [(10_000, 10_000), (15_000, 15_000)]

    async def test_a_part_is_in_the_timeline(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR)
        await give(shop, order, 20_000)
        event = await OrderEvent.filter(order_id=order.id).order_by("-id").first()
        assert event is not None
        assert (event.kind, event.reason) == ("note", "Rp 20000 of Rp 60000 given back")

    async def test_what_a_courier_collected_twice_leaves_the_order_paid(self, shop: Shop, order: Order) -> None:
        await Order.filter(id=order.id).update(payment_method="cod", status="delivered")
        await come(shop, order, TOTAL_IDR)
        await Shipment.create(
            order_id=order.id,
            attempt=1,
            order_code="BO-1",
            courier_code="idx",
            service_code="03",
            state=ShipmentState.DELIVERED,
            cod_idr=TOTAL_IDR,
        )
        await Payment.filter(order_id=order.id).update(refund_due_idr=TOTAL_IDR)
        assert (await give(shop, order)).payment_status == "paid"
        async with transaction() as tx:
            await states.settle_many(shop.store.id, [order.id], by="courier", reason="", clock=shop.clock, using=tx)
        after = await Order.get(id=order.id)
        assert (after.payment_status, after.paid_idr, after.refunded_idr) == ("settled", 2 * TOTAL_IDR, TOTAL_IDR)

    async def test_cod_money_can_go_back_once_it_is_settled(self, shop: Shop, order: Order) -> None:
        await Order.filter(id=order.id).update(payment_method="cod", status="delivered")
        with pytest.raises(Conflict):
            await give(shop, order)
        async with transaction() as tx:
            await states.settle_many(shop.store.id, [order.id], by="courier", reason="", clock=shop.clock, using=tx)
        assert (await give(shop, order)).payment_status == "refunded"


class TestRefused:
    @pytest.mark.parametrize("amount_idr", [0, -1, TOTAL_IDR + 1])
    async def test_no_more_than_came(self, shop: Shop, order: Order, amount_idr: int) -> None:
        await come(shop, order, TOTAL_IDR)
        with pytest.raises(Invalid) as refused:
            await give(shop, order, amount_idr)
        assert [one["field"] for one in refused.value.fields["errors"]] == ["amount_idr"]
        assert not await Refund.all().exists()

    async def test_not_before_the_order_nor_in_the_future(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR)
        for span in (timedelta(seconds=1), -timedelta(days=1)):
            with pytest.raises(Invalid) as refused:
                await give(shop, order, at=shop.clock.now() + span)
            assert [one["field"] for one in refused.value.fields["errors"]] == ["given_at"]

    async def test_nothing_where_nothing_came_or_all_went_back(self, shop: Shop, order: Order) -> None:
        with pytest.raises(Conflict, match="no money has come") as refused:
            await give(shop, order)
        assert refused.value.fields["allowed"] == ["conflict", "paid", "paid_after_expiry", "settled"]
        await come(shop, order, TOTAL_IDR)
        await give(shop, order)
        with pytest.raises(Conflict, match="all Rp 60000 that came went back"):
            await give(shop, order)

    async def test_the_database_holds_it_too(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR)
        with pytest.raises(IntegrityError, match="orders_refunded_of_paid"):
            await Order.filter(id=order.id).update(refunded_idr=TOTAL_IDR + 1)
        with pytest.raises(IntegrityError, match="payments_refunded_of_due"):
            await Payment.all().update(refunded_idr=1)
        await give(shop, order)
        with pytest.raises(RaiseError, match="a refund is never changed"):
            await Refund.all().update(amount_idr=1)


class TestFigures:
    async def read(self, shop: Shop) -> tuple[int, int, int]:
        day = shop.clock.now().date()
        [figures] = await recaps.read(shop.store.id, first=day, last=day)
        return figures.net_idr, figures.paid_idr, figures.settled_idr

    async def test_what_went_back_is_no_revenue(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR)
        assert await self.read(shop) == (50_000, TOTAL_IDR, 0)
        await give(shop, order, 20_000)
        assert await self.read(shop) == (30_000, 40_000, 0)
        await give(shop, order)
        assert await self.read(shop) == (0, 0, 0)

    async def test_what_came_too_much_never_was(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR + 15_000)
        await give(shop, order)
        assert await self.read(shop) == (50_000, TOTAL_IDR, 0)
        [refunded_idr] = [listing.income_of(one).refunded_idr for one in await Order.all()]
        assert refunded_idr == 0

    async def test_the_income_knows(self, shop: Shop, order: Order) -> None:
        await come(shop, order, TOTAL_IDR)
        await give(shop, order, 20_000)
        income = (await listing.detail(await Order.get(id=order.id), using=pool())).income
        assert (income.refunded_idr, income.income_idr) == (20_000, TOTAL_IDR - 10_000 - 20_000)
        assert await one("SELECT count(*) FROM refunds") == 1
