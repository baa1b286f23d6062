"""What stands on the worklist, and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import orjson
import pytest

from models import followups, payments, shipping
from models.db import pool, transaction
from models.followups.tables import FollowupStep, FollowupTemplate
from models.orders import states
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment
from models.shipping.tables import Shipment, ShipmentEvent
from models.worklist import Entry, Kind, Wanted, listing
from models.worklist.kinds import SPANS
from models.worklist.listing import _filled
from tests.shop import Shop, open_shop

DAY = timedelta(days=1)


async def work(shop: Shop, **wanted: Any) -> list[Entry]:
    """Return the first page of the store's list."""
    page, _ = await listing(shop.store.id, Wanted(**wanted), start=0, limit=100, now=shop.clock.now(), using=pool())
    return page


async def told(shop: Shop, **wanted: Any) -> list[tuple[str, str]]:
    """Return kind and order of each entry."""
    return [(entry.kind.value, entry.order_code) for entry in await work(shop, **wanted)]


@pytest.fixture
async def shop(shop: Shop) -> Shop:
    await shop.product("KOPI", stock=1000)
    return shop


async def shipped(shop: Shop, state: str = "problem", *, status: str = "shipped", **order: Any) -> Order:
    """Return an order whose parcel is on its way, or was."""
    made = await shop.order(("KOPI", 1))
    await Order.filter(id=made.id).update(status=status, shipped_at=shop.clock.now(), **order)
    await parcel(shop, made, state=state, awb=f"JNE{made.id}", status_at=shop.clock.now())
    return await Order.get(id=made.id)


async def parcel(shop: Shop, order: Order, *, attempt: int = 1, **columns: Any) -> Shipment:
    return await Shipment.create(
        order_id=order.id,
        attempt=attempt,
        order_code=f"{order.code}-{attempt}",
        courier_code="idx",
        service_code="03",
        **({"asked_at": shop.clock.now()} | columns),
    )


async def asked(order: Order, *, attempt: int = 1, **columns: Any) -> Payment:
    return await Payment.create(
        order_id=order.id,
        attempt=attempt,
        reference=f"BO-{order.id}-{attempt}",
        method="va",
        amount_idr=order.total_idr,
        **({"expires_at": order.unpaid_until} | columns),
    )


class TestParcels:
    async def test_a_courier_that_could_not_deliver_says_why_and_by_when_to_answer(self, shop: Shop) -> None:
        order = await shipped(shop)
        shipment = await Shipment.get(order_id=order.id)
        for hours, said in ((-2, "Parcel has been picked up"), (0, "Receiver not at home.")):
            await ShipmentEvent.create(
                shipment_id=shipment.id,
                hash=said,
                source="webhook",
                description=said,
                happened_at=shop.clock.now() + timedelta(hours=hours),
                received_at=shop.clock.now(),
                effect="status",
            )
        [entry] = await work(shop)
        assert (entry.kind, entry.order_code, entry.awb) == (Kind.UNDELIVERED, order.code, f"JNE{order.id}")
        assert entry.reason == "The courier could not deliver the parcel: Receiver not at home."
        assert (entry.since, entry.deadline) == (shop.clock.now(), shop.clock.now() + 3 * DAY)
        assert "tell the courier" in entry.to_do

    async def test_one_on_its_way_back_and_a_lost_one_are_undelivered_too(self, shop: Shop) -> None:
        back = await shipped(shop, "return_in_transit", status="return_in_transit")
        lost = await shipped(shop, "lost", status="lost")
        deadlines = {entry.order_code: entry.deadline for entry in await work(shop)}
        now = shop.clock.now()
        assert deadlines == {back.code: now + 14 * DAY, lost.code: now + 30 * DAY}

    async def test_a_lost_one_leaves_the_list_when_no_claim_is_taken_any_more(self, shop: Shop) -> None:
        await shipped(shop, "lost", status="lost")
        shop.clock.pass_by(30 * DAY)
        assert await work(shop) == []

    async def test_one_that_is_on_its_way_is_left_alone_for_ten_days(self, shop: Shop) -> None:
        order = await shipped(shop, "shipped")
        assert await work(shop) == []
        shop.clock.pass_by(10 * DAY)
        assert await told(shop) == [("undelivered", order.code)]

    @pytest.mark.parametrize(("state", "status"), [("delivered", "delivered"), ("returned", "returned")])
    async def test_one_that_has_arrived_is_not_on_it(self, shop: Shop, state: str, status: str) -> None:
        await shipped(shop, state, status=status)
        assert await work(shop) == []

    async def test_a_status_that_nobody_knows_is_unclear(self, shop: Shop) -> None:
        order = await shipped(shop, "shipped")
        await Shipment.filter(order_id=order.id).update(problem="The courier sent a status that we do not know: 99.")
        [entry] = await work(shop)
        assert (entry.kind, entry.deadline) == (Kind.PARCEL_UNCLEAR, None)
        assert entry.reason == "The parcel needs a look: The courier sent a status that we do not know: 99."

    async def test_a_parcel_that_goes_on_after_the_cancellation_is_unclear(self, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1))
        shipment = await parcel(shop, order, state="ready", awb="JNE1")
        async with transaction() as tx:
            await shipping.cannot_cancel(shipment.id, reason="is not Pending Pickup", using=tx)
        assert await told(shop) == [("parcel_unclear", order.code)]
        # Ours had ended before the courier booked it after all.
        await Shipment.filter(id=shipment.id).update(state="cancelled")
        assert await told(shop) == [("parcel_unclear", order.code)]


class TestBookings:
    async def test_a_refused_one_waits_to_be_booked_anew(self, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1))
        await states_step(shop, order, "confirmed")
        shipment = await booked(shop, order)
        async with transaction() as tx:
            await shipping.refused(shipment.id, reason="district not covered", clock=shop.clock, using=tx)
        [entry] = await work(shop)
        assert (entry.kind, entry.deadline) == (Kind.BOOKING_REFUSED, shop.clock.now() + 2 * DAY)
        assert entry.reason == "The courier refused the parcel: district not covered."
        await booked(shop, order)
        assert await work(shop) == []

    @pytest.mark.parametrize(("columns", "why"), [({}, "Nobody knows yet"), ({"state": "booked"}, "no waybill number")])
    async def test_one_that_stays_unknown_for_an_hour_is_on_it(
        self, shop: Shop, columns: dict[str, Any], why: str
    ) -> None:
        order = await shop.order(("KOPI", 1))
        await states_step(shop, order, "confirmed")
        shipment = await booked(shop, order)
        await Shipment.filter(id=shipment.id).update(asked_at=shop.clock.now(), **columns)
        assert await work(shop) == []
        shop.clock.pass_by(timedelta(hours=1))
        [entry] = await work(shop)
        assert entry.kind is Kind.BOOKING_UNKNOWN
        assert why in entry.reason


async def states_step(shop: Shop, order: Order, to: str) -> None:
    async with transaction() as tx:
        await states.step(order.id, to, by="test", clock=shop.clock, using=tx)


async def booked(shop: Shop, order: Order) -> Shipment:
    async with transaction() as tx:
        return await shipping.intend(order.id, clock=shop.clock, using=tx)


class TestMoney:
    async def unpaid(self, shop: Shop) -> Order:
        return await shop.order(("KOPI", 1), method=PaymentMethod.VA)

    async def pay(self, shop: Shop, payment: Payment, amount_idr: int, *, key: str = "1") -> None:
        money = payments.Money(reference=payment.reference, key=key, amount_idr=amount_idr, paid_at=shop.clock.now())
        async with transaction() as tx:
            await payments.settle(money, clock=shop.clock, using=tx)

    async def test_a_wrong_amount_is_a_conflict_until_the_rest_comes(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        payment = await asked(order, state="pending")
        await self.pay(shop, payment, order.total_idr - 1000)
        [entry] = await work(shop)
        assert (entry.kind, entry.deadline) == (Kind.PAYMENT_CONFLICT, order.unpaid_until)
        assert f"Rp {order.total_idr}" in entry.reason
        await self.pay(shop, payment, 1000, key="2")
        assert await work(shop) == []

    async def test_what_came_after_the_deadline_is_to_be_refunded_and_then_gone(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        payment = await asked(order, state="pending")
        await Order.filter(id=order.id).update(
            status="cancelled", cancelled_at=shop.clock.now(), payment_status="expired"
        )
        await self.pay(shop, payment, order.total_idr)
        [entry] = await work(shop)
        assert (entry.kind, entry.deadline) == (Kind.REFUND, shop.clock.now() + 3 * DAY)
        assert "after the deadline" in entry.reason
        await Payment.filter(id=payment.id).update(refunded_at=shop.clock.now())
        assert await work(shop) == []

    async def test_a_transfer_for_a_cancelled_order_is_to_be_refunded(self, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)
        cancelled = {"status": "cancelled", "cancelled_at": shop.clock.now()}
        await Order.filter(id=order.id).update(payment_status="paid", **cancelled)
        [entry] = await work(shop)
        assert (entry.kind, f"Rp {order.total_idr}" in entry.reason) == (Kind.REFUND, True)

    async def test_a_refused_request_waits_for_a_person_until_another_one_is_made(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        await asked(order, state="refused", problem="Invalid field format { totalAmount }")
        [entry] = await work(shop)
        assert (entry.kind, entry.deadline) == (Kind.PAYMENT_REFUSED, order.unpaid_until)
        await asked(order, attempt=2, state="pending")
        assert await work(shop) == []

    async def test_one_that_winpay_did_not_close_stays_until_it_ends_by_itself(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        problem = "Winpay did not close it: Transaksi sudah dibayar"
        await asked(order, state="cancelled", contract_id="si1", problem=problem)
        assert await told(shop) == [("payment_not_closed", order.code)]
        assert order.unpaid_until is not None
        shop.clock.time = order.unpaid_until
        assert await work(shop) == []

    async def test_one_that_is_open_or_paid_needs_nobody(self, shop: Shop) -> None:
        order = await self.unpaid(shop)
        payment = await asked(order, state="pending")
        assert await work(shop) == []
        await self.pay(shop, payment, order.total_idr)
        assert await work(shop) == []


class TestFollowups:
    async def step(self, shop: Shop, **columns: Any) -> FollowupStep:
        template = await FollowupTemplate.create(store_id=shop.store.id, sequence=1, delay=DAY, text="Halo")
        order = await shop.order(("KOPI", 1))
        async with transaction() as tx:
            await followups.plan(order.id, using=tx, now=shop.clock.now())
        await FollowupStep.filter(order_id=order.id, template_id=template.id).update(**columns)
        return await FollowupStep.get(order_id=order.id, template_id=template.id)

    async def test_a_blocked_one_says_what_is_missing(self, shop: Shop) -> None:
        step = await self.step(shop, state="blocked", reason="This order has no value for {awb}.")
        [entry] = await work(shop)
        assert (entry.kind, entry.since) == (Kind.FOLLOWUP_BLOCKED, step.due_at)
        assert entry.reason == "A follow-up cannot be sent: This order has no value for {awb}."

    async def test_an_unknown_one_is_on_it_for_as_long_as_it_would_be_useful(self, shop: Shop) -> None:
        await self.step(shop, state="unknown", claimed_at=shop.clock.now(), reason="WhatsApp did not answer.")
        assert [kind for kind, _ in await told(shop)] == ["followup_unknown"]
        shop.clock.pass_by(timedelta(hours=48))
        assert await work(shop) == []


class TestSuspicion:
    async def test_it_says_what_is_wrong_until_the_order_is_booked(self, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1))
        await Order.filter(id=order.id).update(suspected=["phone_blocked", "returns_often"])
        [entry] = await work(shop)
        assert entry.reason == (
            "The order looks wrong: the phone is on the block list, parcels of this buyer came back before."
        )
        await Order.filter(id=order.id).update(status="processing")
        assert await work(shop) == []


class TestList:
    async def test_filters_narrow_it_and_the_counts_ignore_the_kind(self, shop: Shop) -> None:
        sari = await shop.cs("sari")
        mine = await shipped(shop, cs_id=sari.id, province="Jawa Barat")
        other = await shipped(shop, cs_id=None, province="BALI", courier_code="jne")
        suspect = await shop.order(("KOPI", 1))
        await Order.filter(id=suspect.id).update(suspected=["phone_blocked"], cs_id=None)
        assert len(await work(shop)) == 3
        for wanted, found in (
            ({"cs_id": sari.id}, [mine]),
            ({"provinces": ("jawa barat",), "kinds": (Kind.UNDELIVERED,)}, [mine]),
            ({"provinces": ("bali",)}, [other]),
            ({"couriers": ("jne",)}, [other]),
            ({"kinds": (Kind.SUSPECTED,)}, [suspect]),
            ({"kinds": (Kind.REFUND,)}, []),
        ):
            assert [code for _, code in await told(shop, **wanted)] == [order.code for order in found], wanted
        _, counts = await listing(
            shop.store.id, Wanted(kinds=(Kind.REFUND,)), start=0, limit=10, now=shop.clock.now(), using=pool()
        )
        assert {kind: n for kind, n in counts.items() if n} == {Kind.UNDELIVERED: 2, Kind.SUSPECTED: 1}
        assert set(counts) == set(Kind)

    async def test_the_most_urgent_comes_first_and_pages_leave_nothing_out(self, shop: Shop) -> None:
        orders: list[str] = []
        for hours in (5, 1, 3):
            order = await shipped(shop)
            at = shop.clock.now() - timedelta(hours=hours)
            await Shipment.filter(order_id=order.id).update(status_at=at)
            orders.append(order.code)
        pages: list[str] = []
        for start in range(4):
            page, _ = await listing(shop.store.id, Wanted(), start=start, limit=1, now=shop.clock.now(), using=pool())
            pages += [entry.order_code for entry in page]
        assert pages == [orders[0], orders[2], orders[1]]

    async def test_another_stores_work_is_not_on_it(self, shop: Shop) -> None:
        other = await open_shop(path_url="teh")
        await shipped(shop)
        page, counts = await listing(other.store.id, Wanted(), start=0, limit=10, now=shop.clock.now(), using=pool())
        assert (page, sum(counts.values())) == ([], 0)


_MANY = """
WITH made AS (
    INSERT INTO orders SELECT filled.*
    FROM orders o, generate_series(1, $2::int) n,
         jsonb_populate_record(NULL::orders, to_jsonb(o) || jsonb_build_object(
            'id', nextval(pg_get_serial_sequence('orders', 'id')), 'code', 'X' || n, 'token_hash', md5('X' || n),
            'job', gen_random_uuid(), 'store_id', $3::bigint)) filled
    WHERE o.id = $1
    RETURNING id, code
)
INSERT INTO shipments (order_id, attempt, order_code, state, courier_code, service_code, cod_idr, awb, created_at,
                       updated_at)
SELECT id, 1, code, 'delivered', 'idx', '03', 0, 'AWB' || id, now(), now() FROM made
"""


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Return the steps of a plan."""
    yield plan
    for below in plan.get("Plans", []):
        yield from nodes(below)


class TestSize:
    async def test_it_reads_by_index_however_many_orders_are_done(self, shop: Shop) -> None:
        done = await shipped(shop, "delivered", status="delivered")
        await pool().execute_query(_MANY, [done.id, 5000, shop.store.id])
        await shipped(shop)
        await pool().execute_script("ANALYZE orders; ANALYZE shipments; ANALYZE payments; ANALYZE followup_steps")
        values = [shop.store.id, None, None, None, shop.clock.now(), *SPANS, shipping.GOES_ON, None, 10, 0]
        [row] = await pool().execute_query_dict(
            f"EXPLAIN (ANALYZE, FORMAT JSON) {_filled('list')}",
            values,
        )
        plan = row["QUERY PLAN"]
        [top] = orjson.loads(plan) if isinstance(plan, str) else plan
        read = sum(
            (step["Actual Rows"] + step.get("Rows Removed by Filter", 0)) * step["Actual Loops"]
            for step in nodes(top["Plan"])
            if step.get("Relation Name") in ("orders", "shipments")
        )
        assert read < 100
