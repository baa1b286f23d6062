"""Promises 31 and 32 over HTTP: couriers tell of parcels late, twice, out of order or not at all, and in codes."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from prometheus_client import REGISTRY

from bootstrap import App
from integrations.boscod.assumed import STATUSES
from local.sandbox.base import FAULTS, LEDGER, Fault
from models.db import pool
from models.orders.tables import Order
from models.shipping.statuses import meanings
from models.shipping.tables import Shipment, ShipmentState
from models.stock.count import drift
from scheduler.duties import ask_about_parcels
from tests.couriers import advance, book, confirmed, open_sending_shop, serve_api, serve_boscod
from tests.sellers import SignedIn, sign_in
from tests.shop import Moved, Shop
from tests.work import at_work, finish, one, until

PARCELS = 96
SILENCE = timedelta(hours=25)
RANK = {"ready": 0, "shipped": 1, "delivered": 2, "return_in_transit": 3, "returned": 4, "lost": 5}
"""How far an order is; along this way it never goes back."""
STATE_OF = {"0": ShipmentState.READY, **{one.code: one.state for one in meanings().values() if one.state is not None}}


@pytest.fixture
async def shop(app: App) -> Shop:
    return await open_sending_shop()


@pytest.fixture
async def boscod(app: App) -> AsyncIterator[web.Application]:
    async with serve_boscod(app) as served:
        yield served


@pytest.fixture
async def api(app: App) -> AsyncIterator[TestServer]:
    async with serve_api(app) as server:
        yield server


@pytest.fixture
async def seller(app: App, api: TestServer, shop: Shop) -> SignedIn:
    return await sign_in(app, shop.store)


async def ready(app: App, shop: Shop, *, parcels: int) -> list[Shipment]:
    """Return parcels with their waybill numbers, as Boscod's webhooks brought them."""
    await book(*[await confirmed(shop) for _ in range(parcels)])
    async with at_work(app) as worker:
        await finish(worker, "shipping.book")
        await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'awb'", parcels)
        await finish(worker, "shipping.event")
    return await Shipment.filter(state=ShipmentState.READY)


MAY_FOLLOW = {"0": "1", "1": "2347", "3": "1247", "4": "57"}
"""B-13, without the cancellation before the pickup. What is not named here is final."""


def way(chance: random.Random) -> list[str | None]:
    """Return a parcel's way by the codes that may follow each other, with mere scans between them."""
    codes: list[str | None] = []
    status = "0"
    for _ in range(chance.randint(1, 6)):
        following = MAY_FOLLOW.get(status, "")
        if not following:
            break
        status = chance.choice(following)
        codes += [status, *([None] if chance.random() < 0.3 else [])]
    return codes


async def ledger_of(seller: SignedIn, boscod: web.Application) -> dict[str, str]:
    """Return the last status of each parcel as Boscod has it."""
    last: dict[str, str] = {}
    for entry in boscod[LEDGER].entries("change"):
        if "status" in entry:
            last[entry["key"]] = entry["status"]
    return last


class TestTracking:
    @pytest.mark.timeout(600)  # hundreds of webhooks, on a machine that does other things as well
    async def test_shuffled_doubled_and_thinned_webhooks_end_in_the_couriers_state(
        self, app: App, api: TestServer, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        chance = random.Random(31)  # noqa: S311 - repeatable on purpose
        parcels = await ready(app, shop, parcels=PARCELS)
        for kind, rule in {
            "webhook_lost": {"share": 0.2},
            "webhook_duplicate": {"share": 0.3},
            "webhook_reordered": {"share": 0.4},
            "webhook_late": {"share": 0.3, "seconds": 0.3},
        }.items():
            boscod[FAULTS].add(Fault(kind=kind, operation="status", **rule))
        start = int(datetime.now(UTC).timestamp())
        steps = {str(parcel.order_no): way(chance) for parcel in parcels}
        scans = [(hour, number, code) for number, codes in steps.items() for hour, code in enumerate(codes)]
        chance.shuffle(scans)  # of different parcels, in any order; of one, as it goes
        async with at_work(app) as worker:
            for hour, number, code in sorted(scans, key=lambda scan: scan[0]):
                await advance(app, order_no=number, status=code, update_on=start + hour * 60)
            await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'status'", _told(boscod), seconds=120)
            # What is taken in together is worked on in any order.
            await pool().execute_query("UPDATE jobs SET run_at = now() - random() * interval '1 hour'")
            await finish(worker, "shipping.event")
            assert boscod[LEDGER].count("dropped") > PARCELS / 10
            assert await self._differ(seller, boscod) != {}, "the lost fifth is known to nobody yet"

            later = replace(app, clock=Moved(datetime.now(UTC) + SILENCE))
            await ask_about_parcels(later)
            await finish(worker, "shipping.poll")
            assert await self._differ(seller, boscod) == {}

        events = await pool().execute_query_dict(
            "SELECT order_id, after FROM order_events WHERE kind = 'status' AND by = 'courier' ORDER BY order_id, id"
        )
        for order_id in {event["order_id"] for event in events}:
            ranks = [RANK[event["after"]] for event in events if event["order_id"] == order_id]
            assert ranks == sorted(ranks)
        assert await drift(store_id=None, using=pool()) == []

    async def _differ(self, seller: SignedIn, boscod: web.Application) -> dict[str, tuple[str, str]]:
        """Return the parcels of which we believe something else than Boscod, with both."""
        theirs = await ledger_of(seller, boscod)
        ours = {str(parcel.order_no): parcel.state for parcel in await Shipment.all()}
        return {
            number: (state, STATE_OF[theirs.get(number, "0")])
            for number, state in ours.items()
            if state != STATE_OF[theirs.get(number, "0")]
        }

    async def test_a_silent_parcel_is_asked_about_after_a_day_and_not_before(
        self, app: App, api: TestServer, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        [parcel] = await ready(app, shop, parcels=1)
        await advance(app, order_no=parcel.order_no, status="2", webhook=False)
        clock = Moved(datetime.now(UTC) + timedelta(hours=23))
        later = replace(app, clock=clock)
        assert await ask_about_parcels(later) == 0
        clock.pass_by(timedelta(hours=2))
        assert await ask_about_parcels(later) == 1
        assert await ask_about_parcels(later) == 0, "it was asked about just now"
        async with at_work(app) as worker:
            await finish(worker, "shipping.poll")
        assert (await Shipment.get(id=parcel.id)).state is ShipmentState.DELIVERED

    async def test_how_long_silence_may_last_is_set_by_the_operator(
        self, app: App, api: TestServer, boscod: web.Application, shop: Shop
    ) -> None:
        hasty = replace(app, settings=app.settings.model_copy(update={"parcel_silent_after": timedelta(hours=2)}))
        await ready(hasty, shop, parcels=1)
        later = replace(hasty, clock=Moved(datetime.now(UTC) + timedelta(hours=3)))
        assert await ask_about_parcels(later) == 1


def _told(boscod: web.Application) -> int:
    """Return how many events are on their way to us: each once, however often it is sent."""
    lost = {entry["delivery"] for entry in boscod[LEDGER].entries("dropped")}
    planned = [entry for entry in boscod[LEDGER].entries("planned") if entry["event"] == "status"]
    return len({entry["key"] for entry in planned if entry["delivery"] not in lost})


def alarms() -> float:
    return REGISTRY.get_sample_value("bosonline_provider_oddities_total", {"provider": "boscod"}) or 0.0


class TestStatuses:
    async def _hear(self, app: App, parcel: Shipment, *codes: str) -> None:
        before = await one("SELECT count(*) FROM incoming_webhooks WHERE kind = 'status'")
        start = int(datetime.now(UTC).timestamp())
        for number, code in enumerate(codes):
            await advance(app, order_no=parcel.order_no, status=code, update_on=start + 60 * number)
        await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'status'", before + len(codes))
        async with at_work(app) as worker:
            await finish(worker, "shipping.event")

    async def _order(self, seller: SignedIn, parcel: Shipment) -> dict[str, Any]:
        order = await Order.get(id=parcel.order_id)
        return dict(await seller.send("GET", f"/store/order/{order.code}"))

    @pytest.mark.parametrize("code", [one.code for one in meanings().values() if one.state is not None])
    async def test_each_code_of_the_table_means_what_it_says(
        self, app: App, boscod: web.Application, seller: SignedIn, shop: Shop, code: str
    ) -> None:
        [parcel] = await ready(app, shop, parcels=1)
        await self._hear(app, parcel, code)
        shown = await self._order(seller, parcel)
        assert (shown["shipments"][0]["state"], shown["shipments"][0]["raw_status"]) == (meanings()[code].state, code)

    def test_the_table_has_every_code_that_boscod_is_known_by(self) -> None:
        assert set(meanings()) == set(STATUSES)

    async def test_a_code_that_nobody_knows_is_kept_changes_nothing_and_raises_the_alarm(
        self, app: App, api: TestServer, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        [parcel] = await ready(app, shop, parcels=1)
        before = alarms()
        await self._hear(app, parcel, "77")
        shown = await self._order(seller, parcel)
        assert shown["status"] == "ready"
        [shipment] = shown["shipments"]
        assert (shipment["state"], shipment["raw_status"]) == ("ready", "77")
        assert "77" in shipment["problem"]
        assert alarms() == before + 1
        history = (await seller.send("GET", f"/store/order/{shown['code']}/shipment"))["history"]
        assert [(scan["raw_status"], scan["status"]) for scan in history] == [("77", None)]

    async def test_goods_come_back_when_they_are_received_and_not_before(
        self, app: App, api: TestServer, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        [parcel] = await ready(app, shop, parcels=1)
        on_hand = "SELECT on_hand FROM stock"
        full = await one(on_hand)
        seen = []
        for code in ("1", "4", "5"):
            await self._hear(app, parcel, code)
            seen.append(((await self._order(seller, parcel))["status"], await one(on_hand) - full))
        assert seen == [("shipped", -1), ("return_in_transit", -1), ("returned", 0)]
