"""What a store is told is written with what happened: both, or neither."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest

from models import retention
from models.db import pool, transaction
from models.hooks.kinds import EventType
from models.hooks.tables import Webhook, WebhookDelivery, WebhookEvent
from models.orders import states
from models.orders.states import PAYMENT_STEPS, STEPS
from models.orders.tables import OrderStatus, PaymentMethod, PaymentStatus
from models.shipping.states import STEPS as PARCEL_STEPS
from models.shipping.tables import Shipment, ShipmentState
from tests.receivers import subscribe
from tests.shop import Shop, open_shop
from tests.work import one

URL = "http://127.0.0.1:9/hook"
S = OrderStatus


class Undone(Exception):
    """What a transaction is undone for."""


async def told() -> list[str]:
    return list(await WebhookEvent.all().order_by("id").values_list("type", flat=True))


async def step(shop: Shop, order_id: int, to: OrderStatus) -> None:
    async with transaction() as tx:
        await states.step(order_id, to, by="staff:1", clock=shop.clock, using=tx)


@pytest.fixture
async def told_shop(shop: Shop) -> Shop:
    """A store that sells, and wants to know everything."""
    await shop.product("KOPI", stock=50)
    await subscribe(shop.store.id, URL, now=shop.clock.now())
    return shop


class TestEvents:
    async def test_each_step_of_an_order_and_of_its_money_is_an_event_for_the_webhook(self, told_shop: Shop) -> None:
        order = await told_shop.order(("KOPI", 2))
        for to in (S.CONFIRMED, S.PROCESSING, S.READY, S.SHIPPED, S.DELIVERED, S.COMPLETED):
            await step(told_shop, order.id, to)
        async with transaction() as tx:
            await states.pay(order.id, PaymentStatus.SETTLED, by="courier", clock=told_shop.clock, using=tx)
        assert await told() == [
            "order.created",
            "order.confirmed",
            "order.processing",
            "order.ready",
            "order.shipped",
            "order.delivered",
            "order.completed",
            "payment.settled",
        ]
        first, second = (await WebhookEvent.all().order_by("id"))[:2]
        assert second.data == {
            "order_code": order.code,
            "before": "pending",
            "after": "confirmed",
            "order_status": "confirmed",
            "payment_status": "unpaid",
            "payment_method": "cod",
            "subtotal_idr": 100_000,
            "shipping_idr": 10_000,
            "insurance_idr": 0,
            "cod_fee_idr": 3_300,
            "other_fee_idr": 0,
            "discount_idr": 0,
            "total_idr": 113_300,
            "paid_idr": 0,
            "refunded_idr": 0,
            "units": 2,
            "courier_code": "idx",
        }
        assert (first.data["before"], first.data["total_idr"], first.happened_at) == (None, 113_300, order.created_at)
        assert await WebhookDelivery.filter(state="waiting", tries=0).count() == 8

    async def test_a_step_that_is_undone_is_told_to_nobody(self, told_shop: Shop) -> None:
        order = await told_shop.order(("KOPI", 1))
        with suppress(Undone):
            async with transaction() as tx:
                await states.step(order.id, S.CONFIRMED, by="staff:1", clock=told_shop.clock, using=tx)
                assert await one("SELECT count(*) FROM webhook_events") == 2
                raise Undone
        assert await told() == ["order.created"]
        assert await one("SELECT count(*) FROM webhook_deliveries") == 1

    async def test_a_step_whose_event_cannot_be_written_is_not_taken(self, told_shop: Shop) -> None:
        order = await told_shop.order(("KOPI", 1))
        await pool().execute_script(
            "ALTER TABLE webhook_events ADD CONSTRAINT full_up CHECK (type <> 'order.confirmed')"
        )
        with pytest.raises(Exception, match="full_up"):
            await step(told_shop, order.id, S.CONFIRMED)
        await order.refresh_from_db()
        assert order.status is S.PENDING

    async def test_many_entries_of_one_statement_are_as_many_events(self, told_shop: Shop) -> None:
        orders = [await told_shop.order(("KOPI", 1), phone=f"+62812345678{n:02}") for n in range(5)]
        await pool().execute_query(
            "INSERT INTO order_events (order_id, kind, before, after, by, reason, created_at) "
            "SELECT id, 'status', 'pending', 'confirmed', 'system', '', $1 FROM orders",
            [told_shop.clock.now()],
        )
        kept = await WebhookEvent.filter(type="order.confirmed").values_list("data", flat=True)
        assert {row["order_code"] for row in kept} == {order.code for order in orders}

    async def test_a_note_in_the_timeline_is_no_event(self, told_shop: Shop) -> None:
        order = await told_shop.order(("KOPI", 1))
        await pool().execute_query(
            "INSERT INTO order_events (order_id, kind, before, after, by, reason, created_at) "
            "VALUES ($1, 'note', '', '', 'staff:1', 'called', $2)",
            [order.id, told_shop.clock.now()],
        )
        assert await told() == ["order.created"]

    async def test_who_wants_to_know_less_is_told_less_and_who_is_switched_off_nothing(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        now = shop.clock.now()
        some, _ = await subscribe(shop.store.id, f"{URL}/some", EventType.ORDER_CONFIRMED, now=now)
        await subscribe(shop.store.id, f"{URL}/off", active=False, now=now)
        stranger = await open_shop()
        await subscribe(stranger.store.id, URL, now=now)
        order = await shop.order(("KOPI", 1))
        await step(shop, order.id, S.CONFIRMED)
        assert await told() == ["order.confirmed"]
        assert await WebhookDelivery.all().values_list("webhook_id", flat=True) == [some.id]

    async def test_without_a_webhook_nothing_is_written(self, shop: Shop) -> None:
        await shop.product("KOPI", stock=5)
        await step(shop, (await shop.order(("KOPI", 1))).id, S.CONFIRMED)
        assert await one("SELECT count(*) FROM webhook_events") == 0

    async def test_a_parcel_tells_its_states_once_each(self, told_shop: Shop) -> None:
        order = await told_shop.order(("KOPI", 1))
        parcel = await Shipment.create(
            order_id=order.id, attempt=1, order_code=f"{order.code}-1", courier_code="idx", service_code="03"
        )
        for change in (
            {"state": ShipmentState.READY, "awb": "IDX1"},
            {"problem": "late"},
            {"heard_at": order.created_at},
        ):
            await parcel.update_from_dict(change).save()
        assert await told() == ["order.created", "shipment.ready"]
        event = await WebhookEvent.get(type="shipment.ready")
        assert event.data == {
            "order_code": order.code,
            "before": "requested",
            "after": "ready",
            "shipment_code": f"{order.code}-1",
            "courier_code": "idx",
            "service_code": "03",
            "awb": "IDX1",
            "cod_idr": 0,
        }

    async def test_no_event_names_a_person(self, told_shop: Shop) -> None:
        order = await told_shop.order(("KOPI", 1), method=PaymentMethod.TRANSFER)
        async with transaction() as tx:
            await states.step(order.id, S.CANCELLED, by="staff:1", clock=told_shop.clock, using=tx, reason="Putri rang")
        kept = await one("SELECT string_agg(data::text, ' ') FROM webhook_events")
        for personal in ("Putri", "8123456789", "Merdeka", "Bandung", "rang"):
            assert personal not in kept

    def test_the_types_are_the_states_that_can_be_reached(self) -> None:
        reached: list[Any] = [*("order." + to for steps in STEPS.values() for to in steps), "order.created"]
        reached += ["payment." + to for steps in PAYMENT_STEPS.values() for to in steps]
        reached += ["shipment." + to for steps in PARCEL_STEPS.values() for to in steps]
        assert set(reached) == {kind.value for kind in EventType}


class TestPruning:
    async def test_events_go_after_thirty_days_with_their_deliveries_and_so_do_deleted_webhooks(
        self, told_shop: Shop
    ) -> None:
        await told_shop.order(("KOPI", 1))
        told_shop.clock.pass_by(timedelta(days=20))
        await told_shop.order(("KOPI", 1), phone="+628111111111")
        await pool().execute_query("UPDATE webhooks SET active = false, deleted_at = $1", [told_shop.clock.now()])
        for days, left in ((11, (1, 1, 1)), (30, (0, 0, 0))):
            told_shop.clock.pass_by(timedelta(days=days))
            async with transaction() as tx:
                await retention.prune(now=told_shop.clock.now(), using=tx)
            counts = [await table.all().count() for table in (WebhookEvent, WebhookDelivery, Webhook)]
            assert tuple(counts) == left
