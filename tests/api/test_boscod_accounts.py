"""Stores with an account of their own at Boscod: whose secret signs what, and for whom it counts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import orjson
import pytest

from bootstrap import App
from models.accounts.tables import Store
from models.orders.tables import Order
from models.shipping.tables import Shipment, ShipmentState
from models.vault import Vault
from tasks.engine.worker import Worker
from tests.api.calling import BOSCOD, Client, sealed, send
from tests.api.conftest import Person
from tests.couriers import confirmed, open_sending_shop
from tests.tables import contents
from tests.work import at_work, finish, one

SECRET, ANOTHER = "secret of the first store", "secret of the second one"


@dataclass(frozen=True, kw_only=True)
class Sender:
    """A store, and a parcel of its that waits for the courier."""

    store: Store
    parcel: Shipment

    async def has_account(self, app: App, account: str, secret: str) -> None:
        vault = Vault(app.settings.secret_key.get_secret_value())
        await Store.filter(id=self.store.id).update(
            boscod_account=account, boscod_webhook_secret=vault.seal(secret), boscod_token=vault.seal("token")
        )

    def picked_up(self) -> bytes:
        """Return what Boscod says when the courier has fetched the parcel."""
        now = int(datetime.now(UTC).timestamp())
        data = {
            "order_code": self.parcel.order_code,
            "order_ref": self.parcel.order_code,
            "order_no": self.parcel.order_no,
            "courier_code": "idx",
            "awb": self.parcel.awb,
            "status": "1",
            "status_name": "In Transit",
            "note": "Pickup scan",
            "description": "",
            "branch": "BANDUNG",
            "update_on": now,
            "pod_photo": None,
        }
        return orjson.dumps({"event": "status", "event_id": str(uuid4()), "created_on": now, "data": data})

    async def state(self) -> ShipmentState:
        return (await Shipment.get(id=self.parcel.id)).state


async def sender(number: int) -> Sender:
    shop = await open_sending_shop()
    order = await confirmed(shop)
    await Order.filter(id=order.id).update(status="ready")
    parcel = await Shipment.create(
        order_id=order.id,
        attempt=1,
        order_code=f"PARCEL-{number}",
        order_no=f"BOS{number}",
        awb=f"IDX{number}",
        state=ShipmentState.READY,
        courier_code="idx",
        service_code="03",
    )
    return Sender(store=shop.store, parcel=parcel)


@pytest.fixture
async def first(app: App) -> Sender:
    return await sender(1)


@pytest.fixture
async def second(app: App) -> Sender:
    return await sender(2)


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


async def tell(client: Client, body: bytes, secret: str, *, account: str = "") -> int:
    status, _ = await send(client, BOSCOD, body, sealed(secret, body, account=account))
    return status


class TestWhoseSecret:
    async def test_a_store_s_own_signs_for_its_parcels(
        self, app: App, client: Client, worker: Worker, first: Sender
    ) -> None:
        await first.has_account(app, "toko-1", SECRET)
        assert await tell(client, first.picked_up(), SECRET, account="toko-1") == 200
        await finish(worker)
        assert await first.state() is ShipmentState.SHIPPED

    async def test_a_store_s_own_signs_for_no_other_store_s_parcel(
        self, app: App, client: Client, worker: Worker, first: Sender, second: Sender
    ) -> None:
        await first.has_account(app, "toko-1", SECRET)
        await second.has_account(app, "toko-2", ANOTHER)
        before = await contents(but=("incoming_webhooks", "jobs"))
        assert await tell(client, first.picked_up(), ANOTHER, account="toko-2") == 200
        await finish(worker)
        assert await contents(but=("incoming_webhooks", "jobs")) == before
        assert (await one("SELECT outcome FROM incoming_webhooks")).startswith("no parcel of ours")

    async def test_the_account_that_is_named_says_whose_secret_counts(
        self, app: App, client: Client, first: Sender, second: Sender
    ) -> None:
        await first.has_account(app, "toko-1", SECRET)
        await second.has_account(app, "toko-2", ANOTHER)
        before = await contents()
        for secret, account in ((ANOTHER, "toko-1"), (SECRET, ""), (SECRET, "toko-2"), (SECRET, "nobody's")):
            assert await tell(client, first.picked_up(), secret, account=account) == 401
        assert await contents() == before

    async def test_whoever_claims_another_store_s_account_gains_and_breaks_nothing(
        self, app: App, client: Client, worker: Worker, first: Sender, second: Sender
    ) -> None:
        await first.has_account(app, "toko-1", SECRET)
        await second.has_account(app, "toko-1", ANOTHER)
        assert await tell(client, first.picked_up(), ANOTHER, account="toko-1") == 200
        await finish(worker)
        assert await first.state() is ShipmentState.READY
        assert await tell(client, first.picked_up(), SECRET, account="toko-1") == 200
        await finish(worker)
        assert await first.state() is ShipmentState.SHIPPED

    async def test_stores_of_one_owner_share_an_account(
        self, app: App, client: Client, worker: Worker, first: Sender, second: Sender
    ) -> None:
        for store in (first, second):
            await store.has_account(app, "toko", SECRET)
            assert await tell(client, store.picked_up(), SECRET, account="toko") == 200
        # The first one came when it was the only one of the account.
        await finish(worker)
        assert [await first.state(), await second.state()] == [ShipmentState.SHIPPED] * 2

    async def test_the_platform_s_own_goes_on_under_any_name(
        self, app: App, client: Client, worker: Worker, first: Sender, second: Sender
    ) -> None:
        await second.has_account(app, "sandbox", ANOTHER)
        secret = app.settings.boscod_webhook_secret.get_secret_value()
        assert await tell(client, first.picked_up(), secret, account="sandbox") == 200
        await finish(worker)
        assert await first.state() is ShipmentState.SHIPPED

    async def test_a_store_s_event_does_not_stand_in_the_way_of_the_platform_s_of_the_same_id(
        self, app: App, client: Client, worker: Worker, first: Sender, second: Sender
    ) -> None:
        await second.has_account(app, "toko-2", ANOTHER)
        body = first.picked_up()
        assert await tell(client, body, ANOTHER, account="toko-2") == 200
        assert await tell(client, body, app.settings.boscod_webhook_secret.get_secret_value()) == 200
        await finish(worker)
        assert await first.state() is ShipmentState.SHIPPED

    async def test_one_that_is_stale_is_stale_whoever_signed_it(self, app: App, client: Client, first: Sender) -> None:
        await first.has_account(app, "toko-1", SECRET)
        body = first.picked_up()
        before = await contents()
        status, said = await send(client, BOSCOD, body, sealed(SECRET, body, account="toko-1", late=400))
        assert (status, said) == (401, {"message": "the timestamp is too far away"})
        assert await contents() == before

    async def test_a_secret_that_another_key_sealed_opens_nothing(
        self, app: App, client: Client, first: Sender
    ) -> None:
        await first.has_account(app, "toko-1", SECRET)
        sealed_elsewhere = Vault("the key before this one").seal(SECRET)
        await Store.filter(id=first.store.id).update(boscod_webhook_secret=sealed_elsewhere)
        assert await tell(client, first.picked_up(), SECRET, account="toko-1") == 401


class TestSettings:
    async def put(self, seller: Person, **body: Any) -> tuple[int, dict[str, Any]]:
        answer = await seller.send("PUT", "/store", json=body)
        return answer.status, await answer.json()

    async def test_account_and_secret_go_together_and_the_secret_is_shown_to_nobody(
        self, app: App, seller: Person
    ) -> None:
        both = ("boscod_account", "boscod_webhook_secret")
        for alone, missing in (both, both[::-1]):
            status, refused = await self.put(seller, **{alone: "kopi-nusantara-1"})
            assert (status, [one["field"] for one in refused["errors"]]) == (422, [missing])
        status, said = await self.put(seller, boscod_account="toko-1", boscod_webhook_secret=SECRET)
        assert (status, said["boscod_account"]) == (200, "toko-1")
        assert SECRET not in orjson.dumps(said).decode()
        kept = (await Store.get(id=seller.store_id)).boscod_webhook_secret
        assert kept is not None
        assert Vault(app.settings.secret_key.get_secret_value()).open(kept) == SECRET
        status, said = await self.put(seller, boscod_account=None, boscod_webhook_secret=None)
        assert (status, said["boscod_account"]) == (200, None)
        assert (await Store.get(id=seller.store_id)).boscod_webhook_secret is None
