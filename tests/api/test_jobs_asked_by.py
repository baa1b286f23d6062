"""Who is no administrator sees, and may do something about, the jobs that they have asked for themselves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from bootstrap import App
from models import jobs
from models.accounts.tables import Staff
from models.db import transaction
from tasks.engine.worker import Worker
from tests.api import errands
from tests.api.conftest import Person, join, sign_in
from tests.api.test_job_events import event, listening
from tests.work import at_work, finish

EXPORT = "orders.export"


@pytest.fixture
async def service(seller: Person) -> Person:
    """Somebody of the store's Customer Service, who may read orders and make errands."""
    return await join(seller, orders=["read", "create"])


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    async with at_work(app) as worker:
        yield worker


async def export(person: Person, **headers: str) -> dict[str, Any]:
    """Ask for the person's orders as a file."""
    accepted = await person.post("/store/order/download", json={}, headers=headers)
    assert accepted.status == 202, await accepted.text()
    return dict(await accepted.json())


class TestOfAnAdministrator:
    """An export of everything, with what the goods cost, is not for Customer Service."""

    async def test_it_is_not_there(self, seller: Person, service: Person) -> None:
        job = await export(seller)
        for method, path in (("GET", ""), ("GET", "/events"), ("POST", "/cancel"), ("POST", "/retry")):
            assert (await service.send(method, f"/jobs/{job['id']}{path}")).status == 404
            if path != "/events":
                assert (await seller.send(method, f"/jobs/{job['id']}{path}")).status == 200
        assert (await service.get("/jobs/events", params={"ids": job["id"]})).status == 404

    async def test_the_list_has_the_own_alone(self, seller: Person, service: Person) -> None:
        theirs, own = await export(seller), await export(service)
        for asked in ({"kind": EXPORT}, {"ids": f"{theirs['id']},{own['id']}"}):
            listed = await (await service.get("/jobs", params=asked)).json()
            assert ([one["id"] for one in listed["data"]], listed["total"]) == ([own["id"]], 1)
        assert (await (await seller.get("/jobs", params={"kind": EXPORT})).json())["total"] == 2

    async def test_the_stream_of_the_store_tells_of_the_own_alone(self, seller: Person, service: Person) -> None:
        theirs, own = await export(seller), await export(service)
        async with listening(service) as stream:
            assert (await event(stream))[1]["id"] == own["id"]
            await seller.post(f"/jobs/{theirs['id']}/cancel")
            await service.post(f"/jobs/{own['id']}/cancel")
            _, told = await event(stream)
            assert (told["id"], told["status"]) == (own["id"], "cancelled")

    async def test_its_file_is_not_there(self, seller: Person, service: Person, worker: Worker) -> None:
        made = [await export(one) for one in (seller, service)]
        await finish(worker, EXPORT)
        files = [(await (await seller.get(f"/jobs/{job['id']}")).json())["links"]["file"] for job in made]
        assert [(await service.get(file)).status for file in files] == [404, 200]
        assert [(await seller.get(file)).status for file in files] == [200, 200]

    async def test_the_same_key_is_another_intent(self, seller: Person, service: Person) -> None:
        made = [await export(one, **{"Idempotency-Key": "k"}) for one in (seller, service)]
        assert made[0]["id"] != made[1]["id"]
        assert (await export(service, **{"Idempotency-Key": "k"}))["id"] == made[1]["id"]


class TestOwn:
    """What somebody has asked for is theirs."""

    async def test_they_see_it_cancel_it_and_start_it_again(self, service: Person) -> None:
        job = await export(service)
        assert (await service.get(f"/jobs/{job['id']}")).status == 200
        for path, status in (("/cancel", "cancelled"), ("/retry", "queued")):
            assert (await (await service.post(f"/jobs/{job['id']}{path}")).json())["status"] == status

    async def test_who_asks_for_what_is_under_way_sees_it_too(self, seller: Person, service: Person) -> None:
        await Staff.filter(id=service.answer["user"]["staff_id"]).update(rights={"recap": ["read", "update"]})
        service = await sign_in(service.client, service.email)
        made = [await (await one.post("/store/recap/rebuild")).json() for one in (seller, service, service)]
        assert len({job["id"] for job in made}) == 1
        assert (await service.get(f"/jobs/{made[0]['id']}")).status == 200
        staff = [one.answer["user"]["staff_id"] for one in (seller, service)]
        assert (await jobs.find(UUID(made[0]["id"]))).asked_by == staff

    async def test_a_right_that_was_taken_away_takes_the_jobs_along(self, seller: Person, service: Person) -> None:
        job = await (await service.post("/errands", json={"what": "x"})).json()
        assert (await service.get(f"/jobs/{job['id']}")).status == 200
        await Staff.filter(id=service.answer["user"]["staff_id"]).update(rights={"orders": ["read"]})
        service = await sign_in(service.client, service.email)
        assert (await service.get(f"/jobs/{job['id']}")).status == 404

    async def test_what_nobody_asked_for_is_the_administrators(self, seller: Person, service: Person) -> None:
        async with transaction() as tx:
            job = await jobs.enqueue(errands.KIND, {"what": "x"}, store=seller.store_id, using=tx)
        assert job.asked_by is None
        assert (await service.get(f"/jobs/{job.id}")).status == 404
        assert (await seller.get(f"/jobs/{job.id}")).status == 200
