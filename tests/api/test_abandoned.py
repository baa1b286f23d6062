"""Half-filled forms: the newest save stays, abandoned is said once, and the link opens the cart again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestServer

from bootstrap import App
from local.sandbox.base import FAULTS, Fault
from models import drafts, forms, jobs
from models.db import pool, ring_with, transaction
from models.drafts.tables import Draft
from models.followups.tables import Message
from models.senders.tables import KnownTemplate, Sender
from tasks.engine.worker import Worker
from tests.api.conftest import Person
from tests.api.selling import Shop, open_shop
from tests.whatsapp import NUMBER, fastest
from tests.work import at_work, finish

CART = {"name": "Putri", "phone": "08190211411", "items": [{"sku": "KOPI", "qty": 2}]}
NOON = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
"""In Jakarta."""


@dataclass(frozen=True)
class Fixed:
    moment: datetime

    def now(self) -> datetime:
        return self.moment


@pytest.fixture
async def shop(seller: Person) -> Shop:
    ring_with(None)
    return await open_shop(seller, abandoned_after_minutes=5)


async def begin(shop: Shop, sequence: int = 1, **filled: Any) -> dict[str, Any]:
    body = {"form": shop.form_id, "sequence": sequence, "filled": {**CART, **filled}}
    response = await shop.seller.client.post("/checkout/abandoned", json=body)
    assert response.status == 201, await response.text()
    return dict(await response.json())


async def save(shop: Shop, token: str, sequence: int, **filled: Any) -> dict[str, Any]:
    body = {"form": shop.form_id, "sequence": sequence, "filled": {**CART, **filled}}
    response = await shop.seller.client.put(f"/checkout/abandoned/{token}", json=body)
    assert response.status == 200, await response.text()
    return dict(await response.json())


async def read(shop: Shop, token: str) -> dict[str, Any]:
    response = await shop.seller.client.get(f"/checkout/abandoned/{token}")
    assert response.status == 200, await response.text()
    return dict(await response.json())


async def abandon(after: timedelta = timedelta(minutes=6), limit: int = 100) -> list[int]:
    async with transaction() as tx:
        return await drafts.take_abandoned(datetime.now(UTC) + after, limit, tx)


class TestSaving:
    async def test_the_newest_save_stays_whatever_arrives_when(self, shop: Shop) -> None:
        token = (await begin(shop))["token"]
        saves = await asyncio.gather(*(save(shop, token, number, name=f"n{number}") for number in (4, 9, 2, 7, 3)))
        assert sum(one["saved"] for one in saves) >= 1
        assert await save(shop, token, 8, name="late") == {
            "token": token,
            "sequence": 9,
            "status": "open",
            "saved": False,
        }
        kept = await read(shop, token)
        assert (kept["sequence"], kept["filled"]["name"]) == (9, "n9")

    async def test_the_number_is_kept_as_e164_once_it_is_one(self, shop: Shop) -> None:
        token = (await begin(shop, phone="0819"))["token"]
        assert (await Draft.get()).phone == ""
        await save(shop, token, 2)
        assert (await Draft.get()).phone == "+628190211411"

    async def test_only_the_hash_of_the_token_is_kept(self, shop: Shop) -> None:
        token = (await begin(shop))["token"]
        rows = await pool().execute_query_dict("SELECT d::text AS row FROM drafts d")
        assert token not in rows[0]["row"]

    async def test_unknown_tokens_and_forms_are_not_there(self, shop: Shop) -> None:
        client = shop.seller.client
        body = {"form": shop.form_id, "sequence": 1}
        assert (await client.get("/checkout/abandoned/nobody")).status == 404
        assert (await client.put("/checkout/abandoned/nobody", json=body)).status == 404
        assert (await client.post("/checkout/abandoned", json={**body, "form": 999_999})).status == 404


class TestRecovering:
    async def test_names_what_is_gone(self, shop: Shop) -> None:
        items = [{"sku": "KOPI", "qty": 2}, {"sku": "GULA", "qty": 5}, {"sku": "NO"}]
        token = (await begin(shop, items=items))["token"]
        found = await read(shop, token)
        assert found["gone"] == [
            {"sku": "GULA", "qty": 5, "available": 3, "reason": "too few"},
            {"sku": "NO", "qty": 1, "available": 0, "reason": "not sold"},
        ]
        assert (found["subdomain"], found["path_url"], found["open"]) == (shop.subdomain, "kopi", True)

    async def test_after_30_days_it_is_over_and_then_gone(self, shop: Shop) -> None:
        token = (await begin(shop))["token"]
        await Draft.all().update(last_seen_at=datetime.now(UTC) - drafts.KEPT)
        assert (await shop.seller.client.get(f"/checkout/abandoned/{token}")).status == 410
        assert await drafts.prune(datetime.now(UTC), 10, pool()) == 1
        assert (await shop.seller.client.get(f"/checkout/abandoned/{token}")).status == 404


class TestAbandoning:
    async def test_is_announced_once_by_whoever_looks_first(self, shop: Shop) -> None:
        for _ in range(5):
            await begin(shop)
        assert await abandon(timedelta(minutes=4)) == []
        taken = await asyncio.gather(*(abandon(limit=3) for _ in range(4)))
        rest = await abandon()
        assert sorted(one for some in (*taken, rest) for one in some) == sorted([one.id for one in await Draft.all()])
        _, announced = await jobs.listing(kind=drafts.ANNOUNCE)
        assert announced == 5

    async def test_a_later_save_changes_the_cart_and_is_not_announced_again(self, shop: Shop) -> None:
        token = (await begin(shop))["token"]
        await abandon()
        assert (await save(shop, token, 2, note="back"))["status"] == "abandoned"
        assert await abandon(timedelta(days=1)) == []
        assert (await read(shop, token))["filled"]["note"] == "back"

    async def test_mark_and_job_are_kept_together_or_not_at_all(self, shop: Shop) -> None:
        await begin(shop)

        class Broken(Exception):
            pass

        with pytest.raises(Broken):  # noqa: PT012 - the transaction is what is left by it
            async with transaction() as tx:
                assert await drafts.take_abandoned(datetime.now(UTC) + timedelta(hours=1), 10, tx)
                raise Broken
        assert (await Draft.get()).state == "open"
        assert await jobs.listing(kind=drafts.ANNOUNCE) == ([], 0)

    async def test_the_store_says_how_long_between_5_minutes_and_a_day(self, seller: Person) -> None:
        shop = await open_shop(seller)
        for setting, minutes in ((None, 15), (60, 60), (1, 5), (9999, 1440)):
            said = "{}" if setting is None else f'{{"abandoned_after_minutes": {setting}}}'
            await pool().execute_query("UPDATE stores SET settings = $1::jsonb WHERE id = $2", [said, seller.store_id])
            assert (await forms.selling(shop.form_id, using=pool())).idle == timedelta(minutes=minutes)


class TestOrdering:
    async def test_closes_the_draft_and_what_the_phone_left_on_the_form(self, app: App, seller: Person) -> None:
        shop = await open_shop(seller, abandoned_after_minutes=5, shipping={"kind": "free"})
        of_the_page = (await begin(shop, phone="081299990000"))["token"]
        of_the_phone = (await begin(shop))["token"]
        another = (await begin(shop, phone="081234567890"))["token"]
        asked = {
            "form": shop.form_id,
            "draft": of_the_page,
            "items": CART["items"],
            "payment_method": "cod",
            "customer": {"name": "Putri", "phone": CART["phone"], "address": "Jalan Merdeka 17", "district": "Coblong"},
        }
        async with at_work(app) as worker:
            response = await seller.client.post("/checkout/orders", json=asked)
            assert response.status == 202, await response.text()
            await finish(worker, "orders.create")
        for token in (of_the_page, of_the_phone):
            assert (await save(shop, token, 5)) == {"token": token, "sequence": 1, "status": "ordered", "saved": False}
        assert len(await abandon()) == 1
        assert (await read(shop, another))["status"] == "abandoned"


class TestCallingBack:
    @pytest.fixture
    async def worker(self, app: App) -> AsyncIterator[Worker]:
        worker = Worker(app=replace(app, clock=Fixed(NOON)), queues=["default"])
        yield worker
        await worker.stop()

    async def announced(self, worker: Worker) -> jobs.Job:
        worker.ring(drafts.ANNOUNCE)
        await worker.idle()
        found, _ = await jobs.listing(kind=drafts.ANNOUNCE)
        return found[0]

    async def template(self, shop: Shop, name: str) -> None:
        said = f'{{"recovery": {{"whatsapp_template": "{name}"}}}}'
        await pool().execute_query("UPDATE stores SET settings = $1::jsonb WHERE id = $2", [said, shop.seller.store_id])

    async def test_a_store_without_a_template_sends_nothing(self, shop: Shop, worker: Worker) -> None:
        await begin(shop)
        await abandon()
        assert (await self.announced(worker)).state == "cancelled"
        assert await pool().execute_query_dict("SELECT 1 FROM messages") == []

    async def test_who_ordered_meanwhile_is_not_called(self, shop: Shop, worker: Worker) -> None:
        await self.template(shop, "recovery")
        await begin(shop)
        await abandon()
        await Draft.all().update(state="ordered")
        assert (await self.announced(worker)).state == "cancelled"

    async def test_whatsapp_away_is_tried_again_and_nothing_is_claimed(self, shop: Shop, worker: Worker) -> None:
        await self.template(shop, "recovery")
        await begin(shop)
        await abandon()
        assert (await self.announced(worker)).state == "queued"
        assert await pool().execute_query_dict("SELECT 1 FROM messages") == []

    async def test_one_message_goes_out(self, shop: Shop, worker: Worker, whatsapp_sandbox: TestServer) -> None:
        await self.template(shop, "abandoned_checkout")
        await begin(shop)
        await abandon()
        job = await self.announced(worker)
        assert (job.state, job.result) == ("succeeded", {"outcome": "accepted"})
        [row] = await pool().execute_query_dict("SELECT phone, wamid FROM messages")
        assert row["phone"] == "+628190211411"
        assert row["wamid"]

    async def test_who_is_one_recipient_too_many_waits_until_there_is_room(
        self, shop: Shop, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        await self.template(shop, "abandoned_checkout")
        await fastest()
        await Sender.all().update(recipients_a_day=1)
        await Message.create(
            store_id=shop.seller.store_id, sender_id=NUMBER.id, phone="+62811", template="x", state="accepted",
            created_at=NOON,
        )  # fmt: skip
        await begin(shop)
        await abandon()
        job = await self.announced(worker)
        assert job.state == "queued"
        assert "1 buyers a day" in (job.error or {})["detail"]
        assert await Message.all().count() == 1

    async def test_a_ban_that_it_meets_stops_the_number(
        self, shop: Shop, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        await self.template(shop, "abandoned_checkout")
        whatsapp_sandbox.app[FAULTS].add(Fault(kind="refuse", code="368"))
        await begin(shop)
        await abandon()
        assert (await self.announced(worker)).state == "queued"
        number = await Sender.get()
        assert (number.needs_release, number.pause_code) == (True, 368)
        assert await Message.all().count() == 0

    async def test_the_store_s_own_quiet_hours_hold(
        self, shop: Shop, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        await self.template(shop, "abandoned_checkout")
        quiet = '{"quiet_hours": {"closes": "11:00", "opens": "13:00"}}'
        await pool().execute_query("UPDATE stores SET settings = settings || $1::jsonb", [quiet])
        await begin(shop)
        await abandon()
        job = await self.announced(worker)
        assert (job.state, (job.error or {})["detail"]) == ("queued", "quiet hours")
        assert await Message.all().count() == 0

    async def test_what_whatsapp_refuses_is_kept_and_not_tried_again(
        self, shop: Shop, worker: Worker, whatsapp_sandbox: TestServer
    ) -> None:
        await self.template(shop, "abandoned_checkout")
        whatsapp_sandbox.app[FAULTS].add(Fault(kind="refuse", code="131026"))
        await begin(shop)
        await abandon()
        job = await self.announced(worker)
        assert (job.state, (job.result or {})["outcome"][:6]) == ("succeeded", "failed")
        [row] = await pool().execute_query_dict("SELECT state FROM messages")
        assert row["state"] == "failed"

    @pytest.mark.parametrize(("name", "why"), [("nobody_approved_this", "132001"), ("paused_for_quality", "132015")])
    async def test_what_a_person_or_the_template_mends_is_waited_for(
        self, shop: Shop, worker: Worker, whatsapp_sandbox: TestServer, name: str, why: str
    ) -> None:
        await self.template(shop, name)
        await begin(shop)
        await abandon()
        job = await self.announced(worker)
        assert (job.state, await Message.all().count()) == ("queued", 0), why
        paused = [("paused_for_quality", "PAUSED")] if name == "paused_for_quality" else []
        assert await KnownTemplate.all().values_list("name", "status") == paused
        await self.template(shop, "abandoned_checkout")
        await pool().execute_query("UPDATE jobs SET run_at = now() WHERE kind = $1", [drafts.ANNOUNCE])
        job = await self.announced(worker)
        assert (job.state, job.result) == ("succeeded", {"outcome": "accepted"})


class TestAbandonedList:
    async def test_the_seller_sees_who_left_what_and_who_came_back(self, shop: Shop, another_seller: Person) -> None:
        await begin(shop)
        await begin(shop, name="Siti", phone="081234567890")
        assert (await (await shop.seller.get("/store/order/abandoned")).json())["total"] == 0
        await abandon()
        listed = await (await shop.seller.get("/store/order/abandoned", params={"keyword": "0819"})).json()
        [row] = listed["data"]
        assert (row["customer_name"], row["customer_phone"], row["cart"], row["status"], row["order_code"]) == (
            "Putri",
            "+628190211411",
            [{"sku": "KOPI", "qty": 2}],
            "abandoned",
            "",
        )
        assert (await (await shop.seller.get("/store/order/abandoned")).json())["total"] == 2
        assert (await (await another_seller.get("/store/order/abandoned")).json())["total"] == 0
        assert (await shop.seller.get("/store/order/abandoned", params={"status": "lost"})).status == 422
