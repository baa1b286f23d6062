"""Jobs as a resource."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import orjson
import pytest

from api.waiting import NEWS
from models import jobs
from models.accounts.tables import Staff
from models.db import pool, transaction
from models.jobs import Job
from tests.api import errands
from tests.api.conftest import PASSWORD, Person


async def make(person: Person) -> Job:
    """Write a job of the person's store."""
    async with transaction() as tx:
        return await jobs.enqueue(errands.KIND, {"what": "x"}, store=person.store_id, using=tx)


async def become(job: Job, state: str, **columns: Any) -> None:
    """Put a job into a state, as a worker would."""
    await pool().execute_query_dict(
        "UPDATE jobs SET state = $2::text, attempt = 1, started_at = now(), result = $3::jsonb, progress = $4::jsonb, "
        "error = $5::jsonb, finished_at = CASE WHEN $2::text = 'running' THEN NULL ELSE now() END, "
        "worker = CASE WHEN $2::text = 'running' THEN 'test' END, "
        "leased_until = CASE WHEN $2::text = 'running' THEN now() + interval '1 minute' END WHERE id = $1",
        [
            job.id,
            state,
            *(
                orjson.dumps(columns.get(name)).decode() if name in columns else None
                for name in ("result", "progress", "error")
            ),
        ],
    )


class TestOne:
    """GET /jobs/{id}."""

    async def test_progress_result_and_error_are_shown(self, seller: Person) -> None:
        job = await make(seller)
        file = str(uuid4())
        progress = {"done": 1200, "total": 5000, "message": "rows"}
        await become(job, "succeeded", result={"file_id": file}, progress=progress)
        shown = await (await seller.get(f"/jobs/{job.id}")).json()
        assert (shown["status"], shown["attempt"], shown["max_attempts"]) == ("succeeded", 1, 3)
        assert shown["progress"] == {"done": 1200, "total": 5000, "percent": 24, "message": "rows"}
        assert shown["links"]["file"] == f"/files/{file}"
        await become(job, "failed", error={"type": "out-of-stock", "title": "t", "detail": "d", "sku": "ESB-1"})
        assert (await (await seller.get(f"/jobs/{job.id}")).json())["error"]["sku"] == "ESB-1"

    @pytest.mark.parametrize("state", ["running", "failed", "cancelled"])
    async def test_only_a_job_that_waits_will_be_tried_again(self, seller: Person, state: str) -> None:
        job = await make(seller)
        await become(job, state, error={"type": "timeout", "title": "t", "detail": "d", "again": True})
        shown = (await (await seller.get(f"/jobs/{job.id}")).json())["error"]
        assert (shown["type"], shown["again"]) == ("timeout", False)

    async def test_a_job_that_has_begun_is_held_no_longer(self, seller: Person) -> None:
        job = await make(seller)
        held = {"type": "held", "title": "Waiting for a newer worker", "detail": "d", "again": True}
        await pool().execute_query_dict("UPDATE jobs SET error = $1::jsonb", [orjson.dumps(held).decode()])
        assert (await (await seller.get(f"/jobs/{job.id}")).json())["error"]["again"] is True
        await become(job, "running", error=held)
        assert (await (await seller.get(f"/jobs/{job.id}")).json())["error"] is None

    async def test_an_unchanged_job_is_304(self, seller: Person) -> None:
        job = await make(seller)
        first = await seller.get(f"/jobs/{job.id}")
        known = {"If-None-Match": first.headers["ETag"]}
        assert (await seller.get(f"/jobs/{job.id}", headers=known)).status == 304
        await become(job, "running")
        assert (await seller.get(f"/jobs/{job.id}", headers=known)).status == 200

    async def test_another_store_gets_404(self, seller: Person, another_seller: Person) -> None:
        job = await make(seller)
        for method, path in (("GET", ""), ("GET", "/events"), ("POST", "/cancel"), ("POST", "/retry")):
            assert (await another_seller.send(method, f"/jobs/{job.id}{path}")).status == 404

    async def test_the_list_has_the_own_jobs_newest_first(self, seller: Person, another_seller: Person) -> None:
        made = [await make(seller) for _ in range(3)]
        await make(another_seller)
        listed = await (await seller.get("/jobs", params={"kind": errands.KIND, "limit": 2})).json()
        assert ([one["id"] for one in listed["data"]], listed["total"]) == ([str(made[2].id), str(made[1].id)], 3)
        some = await (await seller.get("/jobs", params={"ids": f"{made[0].id},{uuid4()}"})).json()
        assert [one["id"] for one in some["data"]] == [str(made[0].id)]

    async def test_the_list_goes_up_to_a_moment_however_far_it_is(self, seller: Person) -> None:
        job = await make(seller)
        made_at = datetime.fromisoformat((await (await seller.get(f"/jobs/{job.id}")).json())["created_at"])
        for until, there in {
            "0001-01-01T00:00:00Z": [],
            (made_at - timedelta(milliseconds=1)).isoformat(): [],
            (made_at + timedelta(milliseconds=1)).isoformat(): [str(job.id)],
            "9999-12-31T23:59:59Z": [str(job.id)],
        }.items():
            answer = await seller.get("/jobs", params={"until": until})
            assert answer.status == 200, until
            page = await answer.json()
            assert ([one["id"] for one in page["data"]], page["total"]) == (there, len(there))

    async def test_staff_see_the_kinds_they_may_start(self, seller: Person) -> None:
        job = await make(seller)
        await Staff.filter(store_id=seller.store_id).update(role_id=2, rights={"orders": ["read"]})
        login = await seller.client.post("/auth/login", json={"email": seller.email, "password": PASSWORD})
        service = Person(client=seller.client, email=seller.email, answer=await login.json())
        assert (await service.get(f"/jobs/{job.id}")).status == 404
        assert (await service.get("/jobs", params={"kind": errands.KIND})).status == 403


class TestWait:
    """Long polls."""

    async def test_news_ends_the_wait_at_once(self, app: Any, seller: Person) -> None:
        job = await make(seller)
        waiting = asyncio.create_task(seller.get(f"/jobs/{job.id}", params={"wait": "20"}))
        await listened(seller, job)
        await become(job, "succeeded")
        began = time.monotonic()
        await app.announce(job.id, store=job.store_id)
        shown = await (await waiting).json()
        assert shown["status"] == "succeeded"
        assert time.monotonic() - began < 0.5

    async def test_a_change_is_seen_without_news(self, seller: Person) -> None:
        job = await make(seller)
        waiting = asyncio.create_task(seller.get(f"/jobs/{job.id}", params={"wait": "20"}))
        await become(job, "succeeded")
        assert (await (await waiting).json())["status"] == "succeeded"

    async def test_an_ended_job_does_not_wait(self, seller: Person) -> None:
        job = await make(seller)
        await become(job, "succeeded")
        began = time.monotonic()
        await seller.get(f"/jobs/{job.id}", params={"wait": "30"})
        assert time.monotonic() - began < 1

    async def test_the_wait_ends_unchanged_when_its_time_is_over(self, seller: Person) -> None:
        job = await make(seller)
        known = {"If-None-Match": (await seller.get(f"/jobs/{job.id}")).headers["ETag"]}
        assert (await seller.get(f"/jobs/{job.id}", params={"wait": "0.2"}, headers=known)).status == 304

    async def test_events_end_with_the_job(self, app: Any, seller: Person) -> None:
        job = await make(seller)
        stream = await seller.get(f"/jobs/{job.id}/events")
        assert stream.content_type == "text/event-stream"
        queued = orjson.loads((await stream.content.readuntil(b"\n\n")).split(b"data: ")[1])
        assert queued["status"] == "queued"
        await become(job, "running", progress={"done": 1, "total": 2})
        await app.announce(job.id, store=job.store_id)
        running = orjson.loads((await stream.content.readuntil(b"\n\n")).split(b"data: ")[1])
        await become(job, "succeeded")
        await app.announce(job.id, store=job.store_id)
        rest = orjson.loads((await stream.content.read()).split(b"data: ")[-1])
        assert (running["progress"]["percent"], rest["status"]) == (50, "succeeded")


class TestWithoutRedis:
    """Waiting still works, a second late."""

    @pytest.fixture
    def redis_url(self) -> str:
        """Where nothing listens."""
        return "redis://127.0.0.1:1/0"

    async def test_a_long_poll_sees_the_change(self, seller: Person) -> None:
        job = await make(seller)
        known = {"If-None-Match": (await seller.get(f"/jobs/{job.id}")).headers["ETag"]}
        waiting = asyncio.create_task(seller.get(f"/jobs/{job.id}", params={"wait": "20"}, headers=known))
        began = time.monotonic()
        await become(job, "succeeded")
        assert (await (await waiting).json())["status"] == "succeeded"
        assert time.monotonic() - began < 3

    async def test_events_end_with_the_job(self, seller: Person) -> None:
        job = await make(seller)
        stream = await seller.get(f"/jobs/{job.id}/events")
        queued = orjson.loads((await stream.content.readuntil(b"\n\n")).split(b"data: ")[1])
        began = time.monotonic()
        await become(job, "succeeded")
        rest = orjson.loads((await stream.content.read()).split(b"data: ")[-1])
        assert (queued["status"], rest["status"]) == ("queued", "succeeded")
        assert time.monotonic() - began < 3


class TestActs:
    """Cancel and retry."""

    async def test_a_waiting_job_is_cancelled_and_queued_again(self, seller: Person) -> None:
        job = await make(seller)
        cancelled = await (await seller.post(f"/jobs/{job.id}/cancel")).json()
        again = await (await seller.post(f"/jobs/{job.id}/retry")).json()
        assert (cancelled["status"], again["status"]) == ("cancelled", "queued")

    @pytest.mark.parametrize(("state", "act"), [("succeeded", "cancel"), ("succeeded", "retry"), ("running", "retry")])
    async def test_what_the_state_does_not_allow_is_409(self, seller: Person, state: str, act: str) -> None:
        job = await make(seller)
        await become(job, state)
        assert (await seller.post(f"/jobs/{job.id}/{act}")).status == 409


async def listened(person: Person, job: Job) -> None:
    """Leave once the person's long poll waits for news of the job."""
    assert person.client.app is not None
    ears = person.client.app[NEWS]._ears
    async with asyncio.timeout(5):
        while job.id.bytes not in ears:  # noqa: ASYNC110 - it turns with the loop that serves the request
            await asyncio.sleep(0)
