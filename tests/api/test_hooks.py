"""A store's webhooks as its people keep them."""

from __future__ import annotations

from typing import Any

import pytest

from bootstrap import App
from models.db import pool
from models.hooks.tables import WebhookDelivery
from models.vault import Vault
from tests.api.conftest import Person, join
from tests.api.selling import made
from tests.receivers import receiving
from tests.shop import NOON
from tests.work import at_work, finish, one

WANTED = {"url": "https://hooks.kopi.example/in", "description": "Accounting", "events": ["order.created"]}


async def event_of(store_id: int, kind: str = "order.created") -> None:
    """Have something happen, as far as webhooks are concerned."""
    await pool().execute_query(
        "INSERT INTO webhook_events (store_id, type, data, happened_at) VALUES ($1, $2, '{}', now())", [store_id, kind]
    )


async def listed(person: Person, path: str) -> list[dict[str, Any]]:
    answer = await person.get(path)
    assert answer.status == 200, await answer.text()
    return list((await answer.json())["data"])


class TestWebhooks:
    async def test_one_is_added_changed_and_deleted(self, seller: Person) -> None:
        added = await made(seller, "/store/webhooks", WANTED)
        secret = added.pop("secret")
        assert secret.startswith("whsec_")
        healthy = {"active": True, "failing_since": None, "switches_off_at": None, "switched_off_at": None}
        assert added == {**WANTED, **healthy, "id": added["id"], "created_at": added["created_at"]}
        assert await listed(seller, "/store/webhooks") == [added]
        path = f"/store/webhooks/{added['id']}"
        edited = await seller.send("PUT", path, json={"url": "https://hooks.kopi.example/other", "active": False})
        assert edited.status == 200
        seen = await edited.json()
        assert (seen["events"], seen["active"], seen["secret"]) == ([], False, None)
        assert (await seller.send("DELETE", path)).status == 200
        assert await listed(seller, "/store/webhooks") == []
        for method, body in (("PUT", WANTED), ("DELETE", None)):
            assert (await seller.send(method, path, json=body)).status == 404

    async def test_its_secret_is_shown_once_and_kept_sealed(self, app: App, seller: Person) -> None:
        added = await made(seller, "/store/webhooks", WANTED)
        assert "secret" not in (await listed(seller, "/store/webhooks"))[0]
        sealed = bytes(await one("SELECT secret FROM webhooks WHERE id = $1", added["id"]))
        assert added["secret"].encode() not in sealed
        assert Vault(app.settings.secret_key.get_secret_value()).open(sealed) == added["secret"]

    async def test_a_repeat_under_the_same_key_is_one_webhook_whose_secret_is_kept_nowhere_in_plain(
        self, seller: Person
    ) -> None:
        key = {"Idempotency-Key": "webhook-1"}
        first, again = [await seller.post("/store/webhooks", json=WANTED, headers=key) for _ in range(2)]
        assert (first.status, again.status, again.headers["Idempotency-Replayed"]) == (201, 201, "true")
        assert await first.json() == await again.json()
        assert len(await listed(seller, "/store/webhooks")) == 1
        secret = (await first.json())["secret"].encode()
        assert secret not in bytes(await one("SELECT answer FROM idempotency_keys"))

    async def test_a_new_secret_is_made_when_asked_for(self, seller: Person) -> None:
        added = await made(seller, "/store/webhooks", WANTED)
        path = f"/store/webhooks/{added['id']}"
        answer = await seller.send("PUT", path, json={**WANTED, "rotate_secret": True})
        assert (await answer.json())["secret"] not in (None, added["secret"])

    async def test_an_address_stands_once_and_a_store_has_ten_at_most(self, seller: Person) -> None:
        first = await made(seller, "/store/webhooks", WANTED)
        assert (await seller.post("/store/webhooks", json=WANTED)).status == 409
        for n in range(9):
            await made(seller, "/store/webhooks", {**WANTED, "url": f"https://hooks.kopi.example/{n}"})
        eleventh = {**WANTED, "url": "https://hooks.kopi.example/11"}
        assert (await seller.post("/store/webhooks", json=eleventh)).status == 409
        path = f"/store/webhooks/{first['id']}"
        assert (await seller.send("PUT", path, json={"url": "https://hooks.kopi.example/1"})).status == 409
        assert (await seller.send("DELETE", path)).status == 200
        await made(seller, "/store/webhooks", WANTED)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("url", "http://hooks.kopi.example/"),
            ("url", "https://10.0.0.1/"),
            ("url", ""),
            ("events.1", ["order.created", "order.eaten"]),
        ],
    )
    async def test_nonsense_is_refused_by_name(self, seller: Person, field: str, value: Any) -> None:
        answer = await seller.post("/store/webhooks", json={**WANTED, field.partition(".")[0]: value})
        assert answer.status == 422
        assert [wrong["field"] for wrong in (await answer.json())["errors"]] == [field]

    async def test_customer_service_has_nothing_to_do_with_it(self, seller: Person) -> None:
        service = await join(seller)
        assert (await service.get("/store/webhooks")).status == 403
        assert (await service.post("/store/webhooks", json=WANTED)).status == 403


class TestDeliveries:
    async def test_they_are_listed_newest_first_with_what_became_of_them(self, app: App, seller: Person) -> None:
        async with receiving(codes=[503]) as receiver:
            hook = await made(seller, "/store/webhooks", {"url": receiver.url})
            path = f"/store/webhooks/{hook['id']}/deliveries"
            await event_of(seller.store_id)
            [waiting] = await listed(seller, path)
            assert (waiting["state"], waiting["tries"], waiting["answer_code"]) == ("waiting", 0, None)
            resent = await seller.post(f"{path}/{waiting['id']}/resend")
            assert (resent.status, (await resent.json())["id"]) == (200, waiting["id"])
            async with at_work(app) as worker:
                await finish(worker, "hooks.deliver")
            [tried] = await listed(seller, path)
            assert (tried["state"], tried["tries"], tried["answer_code"]) == ("waiting", 1, 503)
            assert tried["problem"] == "the receiver answered 503"
            assert tried["next_try_at"] > tried["tried_at"]
            await event_of(seller.store_id, "payment.paid")
        assert [row["type"] for row in await listed(seller, path)] == ["payment.paid", "order.created"]
        assert await listed(seller, f"{path}?state=failed") == []

    async def test_one_that_has_ended_is_sent_again_as_another_of_the_same_event(
        self, app: App, seller: Person
    ) -> None:
        async with receiving() as receiver:
            hook = await made(seller, "/store/webhooks", {"url": receiver.url})
            path = f"/store/webhooks/{hook['id']}/deliveries"
            await event_of(seller.store_id)
            await WebhookDelivery.all().update(state="failed", due_at=None, ended_at=NOON, tries=12)
            [failed] = await listed(seller, path)
            key = {"Idempotency-Key": "again"}
            answers = [await seller.post(f"{path}/{failed['id']}/resend", headers=key) for _ in range(2)]
            assert [answer.status for answer in answers] == [200, 200]
            again = await answers[1].json()
            assert (again["resend_of"], again["event_id"], again["tries"]) == (failed["id"], failed["event_id"], 0)
            async with at_work(app) as worker:
                await finish(worker, "hooks.deliver")
            [got] = receiver.received
        assert (got.headers["webhook-id"], got.headers["x-bosonline-delivery"]) == (again["event_id"], str(again["id"]))
        assert got.is_signed_with(hook["secret"])
        assert [row["state"] for row in await listed(seller, path)] == ["delivered", "failed"]

    async def test_nothing_is_sent_again_by_a_webhook_that_is_switched_off(self, seller: Person) -> None:
        hook = await made(seller, "/store/webhooks", WANTED)
        path = f"/store/webhooks/{hook['id']}"
        await event_of(seller.store_id)
        assert (await seller.send("PUT", path, json={**WANTED, "active": False})).status == 200
        [given_up] = await listed(seller, f"{path}/deliveries")
        assert (given_up["state"], given_up["problem"]) == ("failed", "the webhook was switched off")
        assert (await seller.post(f"{path}/deliveries/{given_up['id']}/resend")).status == 409

    async def test_another_stores_are_not_there(self, seller: Person, another_seller: Person) -> None:
        hook = await made(seller, "/store/webhooks", WANTED)
        own = await made(another_seller, "/store/webhooks", WANTED)
        await event_of(seller.store_id)
        path = f"/store/webhooks/{hook['id']}"
        [delivery] = await listed(seller, f"{path}/deliveries")
        assert (await another_seller.send("PUT", path, json=WANTED)).status == 404
        assert (await another_seller.send("DELETE", path)).status == 404
        assert (await another_seller.get(f"{path}/deliveries")).status == 404
        for hooks in (path, f"/store/webhooks/{own['id']}"):
            assert (await another_seller.post(f"{hooks}/deliveries/{delivery['id']}/resend")).status == 404
        assert await listed(another_seller, f"/store/webhooks/{own['id']}/deliveries") == []
