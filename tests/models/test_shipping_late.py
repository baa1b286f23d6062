"""Parcels of which the news comes after the decision: booked after the cancel, cancelled after the waybill number."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import orjson
import pytest

from models import shipping
from models.db import transaction
from models.errors import Conflict
from models.orders import states
from models.orders.tables import Order
from models.shipping import Heard, Shipment, ShipmentState
from tests.shop import Shop, jobs_of


async def begun(shop: Shop) -> Shipment:
    """An order's booking that Boscod was asked for, and whose answer has not come."""
    await shop.product("KOPI", stock=5)
    order = await shop.order(("KOPI", 1))
    async with transaction() as tx:
        await states.step(order.id, "confirmed", by="test", clock=shop.clock, using=tx)
        shipment = await shipping.intend(order.id, clock=shop.clock, using=tx)
        await shipping.begin_call(shipment.id, now=shop.clock.now(), using=tx)
    return shipment


async def answered(shipment: Shipment, shop: Shop) -> Shipment:
    async with transaction() as tx:
        await shipping.booked(shipment.id, order_no="BC-1", now=shop.clock.now(), using=tx)
    return await Shipment.get(id=shipment.id)


async def hear(shipment: Shipment, shop: Shop, *codes: str, **numbers: Any) -> Shipment:
    heard = [
        Heard(source="webhook", happened_at=shop.clock.now() + timedelta(hours=n), raw_status=code)
        for n, code in enumerate(codes)
    ]
    async with transaction() as tx:
        await shipping.hear(shipment.id, heard, clock=shop.clock, using=tx, **numbers)
    return await Shipment.get(id=shipment.id)


async def cancel(shipment: Shipment, shop: Shop, *, parcel: bool) -> None:
    """Cancel the order, and the parcel of which nobody knew."""
    async with transaction() as tx:
        await states.step(shipment.order_id, "cancelled", by="test", clock=shop.clock, using=tx)
        if parcel:
            await shipping.cancelled(shipment.id, reason="test", clock=shop.clock, using=tx)


async def taken_back() -> list[int | None]:
    """Return the parcels that jobs are to cancel; ``None`` is whichever is open."""
    return [orjson.loads(job["args"]).get("shipment_id") for job in await jobs_of("shipping.cancel")]


async def test_a_refusal_after_the_waybill_number_is_kept_for_a_person_and_changes_nothing(shop: Shop) -> None:
    shipment = await answered(await begun(shop), shop)
    await hear(shipment, shop, awb="AWB-1")
    async with transaction() as tx:
        await shipping.refused(shipment.id, reason="The address is unknown.", clock=shop.clock, using=tx)
    late = await Shipment.get(id=shipment.id)
    assert late.state is ShipmentState.READY
    assert "The address is unknown." in str(late.problem)
    assert (await Order.get(id=shipment.order_id)).status == "ready"
    assert late.poll_at == shop.clock.now(), "Boscod is asked at once where it stands"


class TestBookedTooLate:
    async def test_a_booking_answered_after_the_cancel_is_taken_back(self, shop: Shop) -> None:
        shipment = await begun(shop)
        await cancel(shipment, shop, parcel=True)
        late = await answered(shipment, shop)
        assert (late.state, late.order_no) == (ShipmentState.CANCELLED, "BC-1")
        assert "BC-1" in str(late.problem)
        assert await taken_back() == [None, shipment.id]

    @pytest.mark.parametrize("numbers", [{"order_no": "BC-1", "awb": "AWB-1"}, {"awb": "AWB-1"}])
    async def test_a_waybill_number_after_the_cancel_too(self, shop: Shop, numbers: dict[str, str]) -> None:
        shipment = await begun(shop)
        await cancel(shipment, shop, parcel=True)
        late = await hear(shipment, shop, **numbers)
        assert (late.state, late.awb) == (ShipmentState.CANCELLED, "AWB-1")
        assert late.problem
        assert await taken_back() == [None, shipment.id]

    async def test_while_the_cancel_of_the_order_is_still_on_its_way_too(self, shop: Shop) -> None:
        shipment = await begun(shop)
        await cancel(shipment, shop, parcel=False)
        late = await answered(shipment, shop)
        assert (late.state, bool(late.problem)) == (ShipmentState.BOOKED, True)
        assert await taken_back() == [None, shipment.id]

    async def test_a_parcel_that_was_refused_and_then_taken_too(self, shop: Shop) -> None:
        shipment = await begun(shop)
        async with transaction() as tx:
            await shipping.refused(shipment.id, reason="no driver", clock=shop.clock, using=tx)
        late = await hear(shipment, shop, awb="AWB-1")
        assert (late.state, await taken_back()) == (ShipmentState.REFUSED, [shipment.id])

    async def test_what_was_known_before_is_no_news(self, shop: Shop) -> None:
        shipment = await answered(await begun(shop), shop)
        shipment = await hear(shipment, shop, awb="AWB-1")
        await cancel(shipment, shop, parcel=True)
        late = await hear(await answered(shipment, shop), shop, "6", awb="AWB-1", order_no="BC-1")
        assert (late.state, late.problem, await taken_back()) == (ShipmentState.CANCELLED, None, [None])

    async def test_a_parcel_taken_back_is_no_problem_any_more(self, shop: Shop) -> None:
        shipment = await begun(shop)
        await cancel(shipment, shop, parcel=True)
        await answered(shipment, shop)
        async with transaction() as tx:
            await shipping.cancelled(shipment.id, reason="test", clock=shop.clock, using=tx)
        assert (await Shipment.get(id=shipment.id)).problem is None


class TestCancelledByTheCourier:
    @pytest.mark.parametrize("awb", [None, "AWB-1"])
    async def test_the_order_is_booked_anew_under_another_code(self, shop: Shop, awb: str | None) -> None:
        first = await answered(await begun(shop), shop)
        first = await hear(first, shop, awb=awb)
        first = await hear(first, shop, "6")
        assert (first.state, (await Order.get(id=first.order_id)).status) == (ShipmentState.CANCELLED, "confirmed")
        assert "cancelled" in str(first.problem)
        async with transaction() as tx:
            second = await shipping.intend(first.order_id, clock=shop.clock, using=tx)
        assert (second.attempt, second.order_code != first.order_code) == (2, True)
        assert await taken_back() == []

    async def test_an_order_that_was_cancelled_stays_so_and_nothing_is_wrong(self, shop: Shop) -> None:
        shipment = await hear(await answered(await begun(shop), shop), shop, awb="AWB-1")
        await cancel(shipment, shop, parcel=False)
        shipment = await hear(shipment, shop, "6")
        assert ((await Order.get(id=shipment.order_id)).status, shipment.problem) == ("cancelled", None)

    async def test_a_parcel_that_goes_on_takes_the_order_along_that_was_put_back_by_hand(self, shop: Shop) -> None:
        shipment = await hear(await answered(await begun(shop), shop), shop, awb="AWB-1")
        async with transaction() as tx:
            await states.step(shipment.order_id, "confirmed", by="staff:1", clock=shop.clock, using=tx)
        await hear(shipment, shop, "1")
        assert (await Order.get(id=shipment.order_id)).status == "shipped"

    async def test_and_cancelling_such_an_order_cancels_its_parcel(self, shop: Shop) -> None:
        shipment = await hear(await answered(await begun(shop), shop), shop, awb="AWB-1")
        async with transaction() as tx:
            await states.step(shipment.order_id, "confirmed", by="staff:1", clock=shop.clock, using=tx)
        await cancel(shipment, shop, parcel=False)
        assert await taken_back() == [None]


class TestIntend:
    async def test_nothing_is_booked_for_a_cancelled_order(self, shop: Shop) -> None:
        shipment = await begun(shop)
        await cancel(shipment, shop, parcel=False)
        with pytest.raises(Conflict):
            async with transaction() as tx:
                await shipping.intend(shipment.order_id, clock=shop.clock, using=tx)
