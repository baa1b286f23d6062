"""One intent, one effect."""

from __future__ import annotations

import asyncio
from typing import Any

from models import jobs
from models.accounts.tables import Subdomain
from models.db import pool, transaction
from tests.api import errands
from tests.api.conftest import Person


async def count(table: str) -> int:
    """Return how many rows there are."""
    rows = await pool().execute_query_dict(f"SELECT count(*) AS n FROM {table}")  # noqa: S608 - a name of ours
    return int(rows[0]["n"])


class TestJobs:
    """A job is accepted once."""

    async def test_an_accepted_job_says_where_it_is(self, seller: Person) -> None:
        response = await seller.post("/errands", json={"what": "x"})
        job = await response.json()
        assert response.status == 202
        assert response.headers["Location"] == f"/jobs/{job['id']}" == job["links"]["self"]
        assert response.headers["Retry-After"] == "1"
        assert (job["kind"], job["status"]) == (errands.KIND, "queued")

    async def test_a_thousand_parallel_repeats_make_one_job(self, seller: Person) -> None:
        async def once() -> tuple[int, str, bool]:
            response = await seller.post("/errands", json={"what": "x"}, headers={"Idempotency-Key": "k"})
            return response.status, (await response.json())["id"], "Idempotency-Replayed" in response.headers

        answers = await asyncio.gather(*(once() for _ in range(1_000)))
        assert {status for status, _, _ in answers} == {202}
        assert len({job for _, job, _ in answers}) == 1
        assert sum(not replayed for _, _, replayed in answers) == 1
        assert (await count("jobs"), await count("idempotency_keys")) == (1, 1)

    async def test_the_same_content_in_another_order_is_the_same(self, seller: Person) -> None:
        headers = {"Idempotency-Key": "k", "Content-Type": "application/json"}
        first = await seller.post("/errands", data=b'{"what": "x"}', headers=headers)
        again = await seller.post("/errands/", data=b' { "what" :"x"} ', headers=headers)
        assert (await first.json())["id"] == (await again.json())["id"]

    async def test_another_content_is_422(self, seller: Person) -> None:
        await seller.post("/errands", json={"what": "x"}, headers={"Idempotency-Key": "k"})
        other = await seller.post("/errands", json={"what": "y"}, headers={"Idempotency-Key": "k"})
        assert other.status == 422
        assert (await other.json())["errors"][0]["field"] == "Idempotency-Key"

    async def test_a_key_belongs_to_its_store(self, seller: Person, another_seller: Person) -> None:
        made = [
            await (await one.post("/errands", json={"what": "x"}, headers={"Idempotency-Key": "k"})).json()
            for one in (seller, another_seller)
        ]
        assert made[0]["id"] != made[1]["id"]

    async def test_a_failed_job_is_started_again(self, seller: Person) -> None:
        first = await (await seller.post("/errands", json={"what": "x"}, headers={"Idempotency-Key": "k"})).json()
        await pool().execute_query_dict("UPDATE jobs SET state = 'failed', finished_at = now()")
        again = await seller.post("/errands", json={"what": "x"}, headers={"Idempotency-Key": "k"})
        body = await again.json()
        assert again.status == 202
        assert (body["id"], body["status"]) == (first["id"], "queued")

    async def test_a_key_is_forgotten_with_a_transaction_that_fails(self, seller: Person) -> None:
        refused = await seller.post("/errands", json={"what": ""}, headers={"Idempotency-Key": "k"})
        accepted = await seller.post("/errands", json={"what": "x"}, headers={"Idempotency-Key": "k"})
        assert (refused.status, accepted.status) == (422, 202)

    async def test_a_key_is_free_again_after_its_life(self, seller: Person) -> None:
        first = await (await seller.post("/errands", json={"what": "x"}, headers={"Idempotency-Key": "k"})).json()
        await pool().execute_query_dict("UPDATE idempotency_keys SET expires_at = now() - interval '1 second'")
        later = await (await seller.post("/errands", json={"what": "y"}, headers={"Idempotency-Key": "k"})).json()
        assert later["id"] != first["id"]

    async def test_a_key_has_bounds(self, seller: Person) -> None:
        for key in ("x" * 256, ""):
            response = await seller.post("/errands", json={"what": "x"}, headers={"Idempotency-Key": key})
            assert response.status == 422


class TestAnswers:
    """Other answers are kept with the work."""

    async def test_the_first_answer_is_given_again(self, seller: Person) -> None:
        first = await seller.post("/errands/subdomains", json={"name": "kept-once"}, headers={"Idempotency-Key": "k"})
        again = await seller.post("/errands/subdomains", json={"name": "kept-once"}, headers={"Idempotency-Key": "k"})
        assert (first.status, again.status) == (201, 201)
        assert await first.json() == await again.json()
        assert again.headers["Idempotency-Replayed"] == "true"
        assert errands.runs["kept-once"] == 1

    async def test_a_repeat_while_the_first_still_runs_is_409(self, seller: Person) -> None:
        name = "still-running"
        errands.began[name], errands.go_on[name] = asyncio.Event(), asyncio.Event()
        send: Any = {"json": {"name": name}, "headers": {"Idempotency-Key": "k"}}
        first = asyncio.create_task(seller.post("/errands/subdomains", **send))
        await errands.began[name].wait()
        second = await seller.post("/errands/subdomains", **send)
        errands.go_on[name].set()
        assert (second.status, second.headers["Retry-After"]) == (409, "1")
        assert (await first).status == 201
        assert (await seller.post("/errands/subdomains", **send)).headers["Idempotency-Replayed"] == "true"

    async def test_a_refusal_leaves_nothing_and_may_be_tried_again(self, seller: Person) -> None:
        send: Any = {"json": {"name": "refused-once"}, "headers": {"Idempotency-Key": "k"}}
        refused = await seller.post("/errands/subdomains", **send)
        assert refused.status == 409
        assert not await Subdomain.filter(name="refused-once").exists()
        assert (await seller.post("/errands/subdomains", **send)).status == 201

    async def test_auth_endpoints_take_no_key_and_keep_nothing(self, seller: Person) -> None:
        body = {"refresh_token": seller.answer["token"]["refresh_token"]}
        first = await seller.client.post("/auth/refresh", json=body, headers={"Idempotency-Key": "k"})
        again = await seller.client.post("/auth/refresh", json=body, headers={"Idempotency-Key": "k"})
        assert (first.status, again.status) == (200, 401)
        assert await count("idempotency_keys") == 0


async def test_one_transaction_holds_key_and_job(seller: Person) -> None:
    async with transaction() as tx:
        job = await jobs.enqueue(errands.KIND, {"what": "x"}, store=seller.store_id, using=tx)
    assert (await seller.get(f"/jobs/{job.id}")).status == 200


class TestTakenOver:
    async def test_a_retry_that_another_job_has_overtaken_gets_its_job(self, seller: Person) -> None:
        first = await seller.post("/errands", json={"what": "one"}, headers={"Idempotency-Key": "one"})
        await pool().execute_query("UPDATE jobs SET state = 'failed', finished_at = now()")
        await seller.post("/errands", json={"what": "two"}, headers={"Idempotency-Key": "two"})
        await pool().execute_query("CREATE UNIQUE INDEX ON jobs (state) WHERE state = 'queued'")
        again = await seller.post("/errands", json={"what": "one"}, headers={"Idempotency-Key": "one"})
        assert (again.status, again.headers["Location"]) == (202, first.headers["Location"])
