"""Data deletion erases a person everywhere, and keeps the books.

Somebody with a name, a number and an address that nobody else has goes the whole way of an order: page, checkout,
payment, parcel, follow-up, answer, export. Then the data is erased, and searched for: in every column of every table
that can hold words, in every file, and in all of Redis.
"""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer
from PIL import Image as Picture

from bootstrap import App
from local.sandbox.boscod_regions import part
from models.accounts.passwords import hash_password
from models.accounts.tables import LoginAttempt, Subdomain, User
from models.banks.tables import BankAccount
from models.customers.tables import Block
from models.db import pool, transaction
from models.followups.tables import Channel, FollowupTemplate, OptOut
from models.orders.tables import Order
from models.payments.tables import Payment
from models.recaps.refresh import take_stale
from models.shipping.tables import Shipment
from scheduler.duties import send_followups
from settings import Settings
from tasks.engine.worker import Worker
from tests.couriers import BANDUNG, JAKARTA, advance, open_sending_shop, serve_boscod
from tests.people import files_with, keys_with, tables_with
from tests.regions import city_of
from tests.sellers import SignedIn, sign_in
from tests.shop import Shop
from tests.work import at_work, finish, one, until

PASSWORD = "a long passphrase"
DIGITS = "81277419953"
BUYER = {
    "Zulqarnayn Wiraksa": "name",
    DIGITS: "phone, however it is written",
    "zulq@pembeli.example": "e-mail",
    "Gang Melatiunik": "address",
    "titip satpamunik": "note",
    "203.0.113.77": "network address",
    "kuncizulq": "idempotency key",
    "jawabanunik": "what they wrote to us",
}
PEOPLE = {
    "Pemilikunik": "name of the owner",
    "pemilikunik@toko.example": "their e-mail",
    "Tokounik": "name of the store",
    "tokounik": "its address",
    "81355501234": "its phone",
    "Rekeningunik": "holder of its account",
    "9988776655": "number of it",
    "Gudangunik": "who packs",
}


@dataclass(kw_only=True)
class Scene:
    """A store, its owner, and the order of the one who is to be erased."""

    app: App
    shop: Shop
    owner: SignedIn
    worker: Worker

    async def buyer(self, method: str, path: str, *, status: int = 200, key: str = "", **body: Any) -> Any:
        """Send what a buyer's page sends."""
        headers = {"X-Forwarded-For": "203.0.113.77"} | ({"Idempotency-Key": key} if key else {})
        url = f"{self.app.settings.public_url}{path}"
        async with aiohttp.ClientSession() as http, http.request(method, url, json=body, headers=headers) as answer:
            assert answer.status == status, await answer.text()
            return await answer.json()

    async def erase(self, *, status: int = 202, **wish: Any) -> Any:
        body = {"password": PASSWORD, "confirm": "HAPUS", **wish}
        return await self.owner.send("POST", "/profile/data-deletion", status=status, json=body)

    async def erased(self, **wish: Any) -> None:
        await self.erase(**wish)
        await finish(self.worker)
        assert await one("SELECT state FROM jobs WHERE kind = 'accounts.erase'") == "succeeded"

    async def found(self, markers: dict[str, str]) -> dict[str, set[str]]:
        """Return where any of the markers stands."""
        return {
            **await tables_with(markers),
            **files_with(self.app.settings.data_dir / "files", markers),  # beside it lie the ledgers of the sandboxes
            **await keys_with(self.app.redis, markers),
        }


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"trust_forwarded_for": True})


@pytest.fixture
async def scene(
    app: App, api: TestServer, winpay_sandbox: TestServer, whatsapp_sandbox: TestServer
) -> AsyncIterator[Scene]:
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(serve_boscod(app, atlas=part(city_of(BANDUNG), city_of(JAKARTA))))
        worker = await stack.enter_async_context(at_work(app))
        shop = await open_sending_shop()
        owner = await sign_in(app, shop.store)
        scene = Scene(app=app, shop=shop, owner=owner, worker=worker)
        await furnish(scene)
        await order(scene)
        yield scene


async def furnish(scene: Scene) -> None:
    """Give the store and its owner what names them."""
    store, warehouse, owner = scene.shop.store, scene.shop.warehouse, scene.owner
    await User.filter(id=owner.staff.user_id).update(
        name="Pemilikunik",
        email="pemilikunik@toko.example",
        username="pemilikunik",
        password_hash=await hash_password(PASSWORD),
    )
    store.name, store.phone, store.email = "Tokounik", "+6281355501234", "halo@tokounik.example"
    # Never quiet: the buyer is written to at whatever hour this runs.
    store.settings = {"about": "Tokounik", "quiet_hours": {"closes": "08:00", "opens": "08:00"}}
    await store.save()
    warehouse.contact_name = "Gudangunik"
    await warehouse.save()
    await Subdomain.create(store=store, name="tokounik", verified_at=datetime.now(UTC))
    await BankAccount.create(store=store, bank_code="014", number="9988776655", holder="Rekeningunik")
    await LoginAttempt.create(
        address="203.0.113.9", agent="-", account="pemilikunik@toko.example", error="wrong password"
    )
    await Block.create(store=store, kind="phone", value=f"+62{DIGITS}", reason="titip satpamunik")
    await Block.create(store=store, kind="address", value="203.0.113.77", reason="")
    await FollowupTemplate.create(
        store=store, sequence=2, delay=timedelta(hours=1), channel=Channel.WHATSAPP,
        text="Halo {customer_name}, pesanan {order_code} dari Tokounik.", whatsapp_template="follow_up_2",
        starts_with="pending",
    )  # fmt: skip
    await FollowupTemplate.create(
        store=store, sequence=1, delay=timedelta(hours=1), text="Kak {customer_name}?", starts_with="pending"
    )


async def order(scene: Scene) -> None:
    """Let the buyer fill the page, order, be written to, answer, pay, and get the parcel; the seller works on it."""
    app, shop, worker = scene.app, scene.shop, scene.worker
    filled = {
        "name": "Zulqarnayn Wiraksa",
        "phone": "0812-7741-9953",
        "email": "zulq@pembeli.example",
        "address": "Gang Melatiunik 3",
        "district_id": JAKARTA,
        "note": "titip satpamunik",
    }
    draft = {"form": shop.form.id, "sequence": 1, "filled": filled}
    await scene.buyer("POST", "/checkout/abandoned", status=201, key="kuncizulq-draft", **draft)
    customer = {**filled, "province": "DKI Jakarta", "city": "Jakarta Pusat", "district": "Cempaka Putih"}
    note = customer.pop("note")
    await scene.buyer(
        "POST",
        "/checkout/orders",
        status=202,
        key="kuncizulq-order",
        form=shop.form.id,
        items=[{"sku": "KOPI", "qty": 1}],
        payment_method="va",
        bank="BSI",
        courier={"code": "idx", "service": "03"},
        customer=customer,
        note=note,
    )
    await finish(worker)
    placed = await Order.get()
    await scene.owner.send(
        "POST", "/store/order/followup", headers={"Idempotency-Key": "lanjut"}, json={"order": placed.code}
    )
    await pool().execute_query(
        "UPDATE followup_steps SET due_at = now(), wake_at = now() WHERE step = 2 AND order_id = $1", [placed.id]
    )
    assert await send_followups(app) == 1
    await finish(worker)
    await ask(app.settings.whatsapp_url, "inbound", **{"from": f"62{DIGITS}", "text": "jawabanunik"})
    await until("SELECT count(*) FROM incoming_webhooks WHERE strpos(encode(body, 'escape'), 'jawabanunik') > 0", 1)
    await ask(app.settings.winpay_url, "pay", reference=(await Payment.get()).reference)
    await until("SELECT count(*) FROM incoming_webhooks WHERE provider = 'winpay'", 1)
    await finish(worker)
    picture = io.BytesIO()
    Picture.new("RGB", (8, 8)).save(picture, "PNG")
    form = aiohttp.FormData()
    form.add_field("file", picture.getvalue(), filename="bukti.png", content_type="image/png")
    proof = await scene.owner.send("POST", "/store/order/proofs", status=201, data=form)
    await Order.filter(id=placed.id).update(payment_proof=proof["file_name"])
    await scene.owner.send("POST", "/boscod/shipments", status=202, json={"code": placed.code})
    await finish(worker)
    await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'awb'", 1)
    await finish(worker)
    parcel = await Shipment.get()
    await advance(app, order_no=parcel.order_no, status="2")
    await until("SELECT count(*) FROM incoming_webhooks WHERE kind = 'status'", 1)
    await finish(worker)
    await OptOut.create(store=shop.store, phone=f"+62{DIGITS}", source="seller", created_at=datetime.now(UTC))
    await scene.owner.send("POST", "/store/order/download", status=202, json={})
    async with transaction() as tx:
        await take_stale(limit=100, using=tx)
    await finish(worker)


async def ask(url: str, what: str, **content: Any) -> None:
    async with aiohttp.ClientSession() as http, http.post(f"{url}/__sandbox/{what}", json=content) as answer:
        assert answer.status < 300, await answer.text()


_BOOKS = {
    "orders": "code, status, payment_method, payment_status, subtotal_idr, shipping_idr, cod_fee_idr, other_fee_idr,"
    " discount_idr, total_idr, hpp_idr, units, weight_g, courier_code, service_code, created_at, confirmed_at,"
    " shipped_at, delivered_at, paid_at",
    "order_lines": "*",
    "order_fees": "kind, amount_idr",
    "order_events": "kind, before, after, by, created_at",
    "payments": "reference, method, channel, amount_idr, paid_idr, state, payment_key, contract_id, paid_at",
    "shipments": "order_code, order_no, awb, state, cod_idr, booked_at, awb_at",
    "ledger_entries": "*",
    "stock": "*",
    "stock_movements": "order_id, variant_id, kind, on_hand_change, reserved_change, by, created_at",
    "recaps": "*",
    "recap_groups": "*",
    "voucher_uses": "order_id, discount_idr",
}


async def books() -> dict[str, list[str]]:
    """Return everything that figures are made of."""
    found = {}
    for table, what in _BOOKS.items():
        rows = await pool().execute_query_dict(f"SELECT to_jsonb(t)::text AS row FROM (SELECT {what} FROM {table}) t")  # noqa: S608 - above
        found[table] = sorted(row["row"] for row in rows)
    return found


HOLDS_THE_BUYER = {
    "blocks.value",
    "customers.phone",
    "drafts.data",
    "followup_steps.text",
    "followup_opt_outs.phone",
    "idempotency_keys.answer",
    "idempotency_keys.key",
    "inbound_messages.phone",
    "incoming_webhooks.body",
    "jobs.args",
    "messages.phone",
    "orders.address",
    "orders.receiver_name",
    "orders.source_address",
}
"""What the scene must have written, or the search would prove nothing."""


class TestABuyer:
    async def test_is_found_nowhere_and_the_books_are_the_same(self, scene: Scene) -> None:
        before, found = await books(), await scene.found(BUYER)
        assert not HOLDS_THE_BUYER - found.keys()
        assert any(place.endswith(".csv") for place in found)
        assert before["recaps"]
        assert before["ledger_entries"]
        await scene.erased(scope="buyer", phone="0812 7741 9953")
        assert await scene.found(BUYER) == {}
        assert await books() == before
        # The store goes on, with its own people and its pictures of goods.
        assert (await scene.owner.send("GET", "/me"))["name"] == "Pemilikunik"
        assert await one("SELECT count(*) FROM images") == 0


class TestAStore:
    async def test_is_found_nowhere_and_the_books_are_the_same(self, scene: Scene) -> None:
        before, found = await books(), await scene.found(BUYER | PEOPLE)
        assert {"bank_accounts.holder", "subdomains.name", "users.email", "login_attempts.account"} <= found.keys()
        await scene.erased(scope="store")
        assert await scene.found(BUYER | PEOPLE) == {}
        assert await books() == before
        assert await one("SELECT erased_at IS NOT NULL FROM stores")
        await scene.owner.send("GET", "/me", status=401)
