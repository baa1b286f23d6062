"""A store's public addresses, and the proof of a domain, looked up at a real name server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bootstrap import App
from models.db import pool
from settings import Settings
from tests.api.conftest import Person
from tests.api.selling import made, open_shop
from tests.dns import Zone, serve_zone
from tests.work import at_work, finish

DOMAIN = "toko.kopi-nusantara.example"


@pytest.fixture
async def zone() -> AsyncIterator[Zone]:
    """The name server that the platform asks."""
    async with serve_zone() as running:
        yield running


@pytest.fixture
def settings(settings: Settings, zone: Zone) -> Settings:
    """The test's settings, with its own name server."""
    return settings.model_copy(update={"dns_server": zone.address, "shops_host": "toko.bosonline.example"})


async def listed(seller: Person) -> list[dict[str, Any]]:
    return list((await (await seller.get("/store/subdomains")).json())["data"])


async def verified(app: App, seller: Person, address: dict[str, Any]) -> dict[str, Any]:
    """Return the job that looked the domain up."""
    accepted = await seller.post(f"/store/subdomains/{address['id']}/verify")
    assert accepted.status == 202, await accepted.text()
    async with at_work(app) as worker:
        await finish(worker, "subdomains.verify")
    return dict(await (await seller.get(accepted.headers["Location"])).json())


class TestSubdomains:
    async def test_a_label_works_at_once_beside_the_first(self, seller: Person) -> None:
        shop = await open_shop(seller)
        added = await made(seller, "/store/subdomains", {"subdomain": "Kopi-Enak"})
        assert (added["subdomain"], added["is_domain"], added["txt"]) == ("kopi-enak", False, None)
        assert (await seller.client.get("/checkout/kopi-enak/kopi")).status == 200
        assert (await seller.client.get(shop.page)).status == 200

    @pytest.mark.parametrize(
        "name",
        ["checkout", "ab", "-kopi", "kopi_enak", "localhost", "10.0.0.1", "a.local", "router.internal", "x..y.com"],
    )
    async def test_what_is_reserved_malformed_or_inside_is_not_to_be_had(self, seller: Person, name: str) -> None:
        free = await (await seller.get("/store/subdomains/check", params={"subdomain": name})).json()
        assert free["available"] is False
        assert free["reason"]
        answer = await seller.post("/store/subdomains", json={"subdomain": name})
        assert answer.status == 422
        assert [one["field"] for one in (await answer.json())["errors"]] == ["subdomain"]

    async def test_a_taken_one_is_not_to_be_had_either(self, seller: Person, another_seller: Person) -> None:
        theirs = (await listed(another_seller))[0]["subdomain"]
        free = await (await seller.get("/store/subdomains/check", params={"subdomain": theirs})).json()
        assert free == {"available": False, "reason": "is taken"}
        assert (await seller.post("/store/subdomains", json={"subdomain": theirs})).status == 422

    async def test_one_is_the_default_however_many_ask_at_once(self, seller: Person) -> None:
        added = [await made(seller, "/store/subdomains", {"subdomain": f"kopi-{n}-enak"}) for n in range(4)]
        answers = await asyncio.gather(
            *(seller.send("PATCH", f"/store/subdomains/{one['id']}/default") for one in added)
        )
        assert [answer.status for answer in answers] == [200] * 4
        assert [one["is_default"] for one in await listed(seller)] == [True, False, False, False, False]

    async def test_it_is_renamed_and_the_old_name_is_free(self, seller: Person, another_seller: Person) -> None:
        added = await made(seller, "/store/subdomains", {"subdomain": "kopi-enak"})
        answer = await seller.send("PUT", f"/store/subdomains/{added['id']}", json={"subdomain": "kopi-sedap"})
        assert answer.status == 200
        await made(another_seller, "/store/subdomains", {"subdomain": "kopi-enak"})

    async def test_they_are_the_stores_own(self, seller: Person, another_seller: Person) -> None:
        added = await made(seller, "/store/subdomains", {"subdomain": DOMAIN})
        one = f"/store/subdomains/{added['id']}"
        assert (await another_seller.send("PUT", one, json={"subdomain": "kopi-enak"})).status == 404
        assert (await another_seller.send("PATCH", f"{one}/default")).status == 404
        assert (await another_seller.post(f"{one}/verify")).status == 404


class TestVerify:
    @pytest.mark.parametrize("way", ["cname", "txt"])
    async def test_either_record_proves_a_domain(self, app: App, seller: Person, zone: Zone, way: str) -> None:
        await open_shop(seller)
        added = await made(seller, "/store/subdomains", {"subdomain": DOMAIN})
        assert (added["verified_at"], added["cname"]) == (None, "toko.bosonline.example")
        assert (await seller.client.get(f"/checkout/{DOMAIN}/kopi")).status == 404
        assert (await seller.send("PATCH", f"/store/subdomains/{added['id']}/default")).status == 409
        if way == "cname":
            zone.records[DOMAIN, "CNAME"] = "Toko.BosOnline.example."
        else:
            zone.records[f"_bosonline.{DOMAIN}", "TXT"] = f'"{added["txt"]}"'
        job = await verified(app, seller, added)
        assert (job["status"], job["result"]) == ("succeeded", {"domain": DOMAIN})
        assert (await seller.client.get(f"/checkout/{DOMAIN}/kopi")).status == 200
        assert (await seller.send("PATCH", f"/store/subdomains/{added['id']}/default")).status == 200

    async def test_no_record_or_another_stores_proof_fails_and_says_what_to_write(
        self, app: App, seller: Person, another_seller: Person, zone: Zone
    ) -> None:
        theirs = await made(another_seller, "/store/subdomains", {"subdomain": "lain.example.com"})
        added = await made(seller, "/store/subdomains", {"subdomain": DOMAIN})
        zone.records[f"_bosonline.{DOMAIN}", "TXT"] = f'"{theirs["txt"]}"'
        job = await verified(app, seller, added)
        assert job["status"] == "failed"
        assert added["txt"] in job["error"]["detail"]
        assert (await listed(seller))[-1]["verified_at"] is None

    async def test_a_name_server_that_is_away_is_asked_again(self, app: App, seller: Person, zone: Zone) -> None:
        added = await made(seller, "/store/subdomains", {"subdomain": DOMAIN})
        zone.broken = True
        accepted = await seller.post(f"/store/subdomains/{added['id']}/verify")
        async with at_work(app) as worker:
            worker.ring("subdomains.verify")
            await worker.idle()
            job = await (await seller.get(accepted.headers["Location"])).json()
            assert job["status"] == "queued"
            assert job["attempt"] == 1
            zone.broken = False
            zone.records[DOMAIN, "CNAME"] = "toko.bosonline.example."
            await pool().execute_query("UPDATE jobs SET run_at = now() WHERE kind = 'subdomains.verify'", [])
            await finish(worker, "subdomains.verify")
        assert (await (await seller.get(accepted.headers["Location"])).json())["status"] == "succeeded"
