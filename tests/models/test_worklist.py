"""Which parcels and bookings stand on the worklist, and how it is narrowed and read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import orjson
import pytest

from models import shipping
from models.accounts.tables import Store
from models.db import pool, transaction
from models.orders import states
from models.orders.tables import Order
from models.shipping.tables import Shipment, ShipmentEvent
from models.worklist import Kind, Wanted, listing
from models.worklist.kinds import SPANS
from models.worklist.listing import _statement, cancelled_codes
from tests.shop import Shop, open_shop
from tests.tables import copy_orders
from tests.worklist import parcel, shipped, told, work

DAY = timedelta(days=1)


@pytest.fixture
async def shop(shop: Shop) -> Shop:
    await shop.product("KOPI", stock=1000)
    return shop


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
        for state in ("cancelled", "refused"):
            await Shipment.filter(id=shipment.id).update(state=state)
            assert await told(shop) == [("parcel_unclear", order.code)], state

    async def test_one_that_the_courier_cancelled_is_clear(self, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1))
        await parcel(shop, order, state="cancelled", raw_status="6", awb="JNE1", problem="Book it anew.")
        assert await work(shop) == []


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
        again = await booked(shop, order)
        assert await work(shop) == []
        await Shipment.filter(id=again.id).update(state="cancelled")
        await Order.filter(id=order.id).update(status="confirmed")
        assert await work(shop) == []

    @pytest.mark.parametrize(
        ("ended", "service", "why"),
        [("cancelled", "03", "nothing is about to book"), (None, "", "none of its services")],
    )
    async def test_one_that_nothing_makes_any_more_is_on_it_where_the_store_books_by_itself(
        self, shop: Shop, ended: str | None, service: str, why: str
    ) -> None:
        await Store.filter(id=shop.store.id).update(books_by_itself=True)
        order = await shop.order(("KOPI", 1))
        await Order.filter(id=order.id).update(courier_code="idx", service_code=service)
        await states_step(shop, order, "confirmed")
        if ended is not None:
            assert await work(shop) == [], "its job is at work"
            await pool().execute_query("UPDATE jobs SET state = $1, finished_at = now()", [ended])
        [entry] = await work(shop)
        assert (entry.kind, entry.deadline) == (Kind.NOT_BOOKED, shop.clock.now() + 2 * DAY)
        assert why in entry.reason
        await parcel(shop, order)
        assert await work(shop) == []

    async def test_another_store_s_confirmed_orders_are_booked_when_it_likes(self, shop: Shop) -> None:
        order = await shop.order(("KOPI", 1))
        await Order.filter(id=order.id).update(courier_code="idx", service_code="03")
        await states_step(shop, order, "confirmed")
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
    INSERT INTO orders ({columns}) SELECT {filled}
    FROM orders o, generate_series(1, $2::int) n,
         jsonb_populate_record(NULL::orders, to_jsonb(o) || jsonb_build_object(
            'id', nextval(pg_get_serial_sequence('orders', 'id')), 'code', 'X' || n, 'token_hash', md5('X' || n),
            'job', gen_random_uuid(), 'store_id', $3::bigint)) filled
    WHERE o.id = $1
    RETURNING id, code
)
INSERT INTO shipments SELECT filled.*
FROM made, shipments s,
     jsonb_populate_record(NULL::shipments, to_jsonb(s) || jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('shipments', 'id')), 'order_id', made.id, 'order_code', made.code,
        'awb', 'AWB' || made.id)) filled
WHERE s.order_id = $1
"""


def nodes(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Return the steps of a plan."""
    yield plan
    for below in plan.get("Plans", []):
        yield from nodes(below)


class TestSize:
    async def test_it_reads_by_index_however_many_orders_are_done(self, shop: Shop) -> None:
        done = await shipped(shop, "delivered", status="delivered")
        await copy_orders(_MANY, done.id, 5000, shop.store.id)
        await shipped(shop)
        await pool().execute_script("ANALYZE orders; ANALYZE shipments; ANALYZE payments; ANALYZE followup_steps")
        values = [shop.store.id, None, None, None, shop.clock.now(), *SPANS, cancelled_codes(), None, None, 10, 0]
        [row] = await pool().execute_query_dict(
            f"EXPLAIN (ANALYZE, FORMAT JSON) {_statement()}",
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
