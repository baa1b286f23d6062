"""One intent, one effect, for every operation that changes something. Generated from the OpenAPI document.

Same key and body: the same answer again (for a job: the same job), marked ``Idempotency-Replayed: true``. Same key and
another request: 422. Auth endpoints take no key, and keep nothing under one.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

import orjson
import pytest

from api.reading import check
from bootstrap import App
from models.db import pool
from models.errors import Invalid
from tests.surface.asking import Asking, asking
from tests.surface.contract import Operation, is_served, platform
from tests.surface.estate import Estate, Token
from tests.surface.stage import running

CONTRACT = platform()
CHANGING = [one for one in CONTRACT.operations if one.changes]
WITH_KEY = [one for one in CHANGING if one.takes_key]
AUTH = [one for one in CHANGING if one.path.startswith("/auth/")]

NEEDS_NONE = {
    "POST /jobs/{id}/cancel": "a step of the job's state: a repeat finds it done",
    "POST /jobs/{id}/retry": "a step of the job's state: a repeat finds it queued",
}
"""Operations that make or move something without a key, and why that does not do it twice."""


@pytest.fixture
async def estate(app: App) -> AsyncIterator[Estate]:
    async with running(app) as (estate, broken):
        yield estate
    assert not broken, "\n".join(broken)


def token_for(estate: Estate, operation: Operation) -> Token:
    return estate.operator if operation.path.startswith("/admin/") else estate.ours.owner


def leaves(content: Any, *steps: Any) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Return each plain value of a body, with the way to it."""
    if isinstance(content, dict | list):
        for step, member in content.items() if isinstance(content, dict) else enumerate(content):
            yield from leaves(member, *steps, step)
    else:
        yield steps, content


def other(request: Asking) -> Asking | None:
    """Return another request that the endpoint would take, too; ``None`` where its body cannot differ."""
    model = request.operation.endpoint.body_model
    if model is None:
        return None
    for steps, value in leaves(request.body):
        if steps[-1] == "form":
            continue  # a key of buyers counts within their form
        match value:
            case bool():
                new: Any = not value
            case int():
                new = value + 1
            case str():
                new = f"{value}1"
            case _:
                continue
        body = copy.deepcopy(request.body)
        place = body
        for step in steps[:-1]:
            place = place[step]
        place[steps[-1]] = new
        try:
            check(model, body)
        except Invalid:
            continue
        return replace(request, body=body)
    return None


class TestEveryPost:
    def test_takes_a_key_or_says_why_not(self) -> None:
        without = {str(one) for one in CHANGING if one.method == "POST" and not one.takes_key}
        told = {one for one in without if one.split()[1].startswith(("/auth/", "/webhooks/"))}
        assert without - told == NEEDS_NONE.keys(), (
            "give it `idempotent=True`, a `job`, or say here why it needs no key"
        )

    def test_that_starts_a_job_takes_a_key(self) -> None:
        assert [str(one) for one in CHANGING if "x-job" in one.said and not one.takes_key] == []


class TestOneKey:
    async def test_is_one_effect_and_one_answer(self, estate: Estate) -> None:
        wrong = []
        for one in WITH_KEY:
            request, token = await asking(CONTRACT, estate, estate.ours, one), token_for(estate, one)
            key = {"Idempotency-Key": f"key-{estate.number()}"}
            first, again = await request.send(estate, token, **key), await request.send(estate, token, **key)
            if not is_served(first.status):
                wrong.append(f"{one}: the first is {first.status} {first.body[:300]!r}")
            elif again.status != first.status or again.headers.get("Idempotency-Replayed") != "true":
                wrong.append(f"{one}: then {again.status}, replayed {again.headers.get('Idempotency-Replayed')}")
            elif (again.body, again.headers.get("Location")) != (first.body, first.headers.get("Location")):
                wrong.append(f"{one}: {first.body[:200]!r}, then {again.body[:200]!r}")
            elif "Idempotency-Replayed" in first.headers:
                wrong.append(f"{one}: the first says that it is a repeat")
        assert not wrong, "\n".join(wrong)

    async def test_is_refused_with_another_request(self, estate: Estate) -> None:
        wrong = []
        for one in WITH_KEY:
            request, token = await asking(CONTRACT, estate, estate.ours, one), token_for(estate, one)
            another = other(request)
            if another is None and one.variables:
                another = replace(request, path=(await asking(CONTRACT, estate, estate.ours, one)).path)
            if another is None:
                continue  # nothing in it can differ
            key = {"Idempotency-Key": f"key-{estate.number()}"}
            await request.send(estate, token, **key)
            answer = await another.send(estate, token, **key)
            said = orjson.loads(answer.body).get("type")
            if (answer.status, said) != (422, "/problems/idempotency-key-reused"):
                wrong.append(f"{one}: {answer.status} {answer.body[:300]!r}")
        assert not wrong, "\n".join(wrong)

    async def test_counts_for_its_caller_alone(self, estate: Estate) -> None:
        """Another store may use the same key: it gets an answer of its own."""
        wrong = []
        for one in WITH_KEY:
            if one.needs_token and not one.path.startswith("/admin/"):
                key = {"Idempotency-Key": f"key-{estate.number()}"}
                ours = await asking(CONTRACT, estate, estate.ours, one)
                theirs = await asking(CONTRACT, estate, estate.theirs, one)
                await ours.send(estate, estate.ours.owner, **key)
                answer = await theirs.send(estate, estate.theirs.owner, **key)
                if not is_served(answer.status) or "Idempotency-Replayed" in answer.headers:
                    wrong.append(f"{one}: {answer.status} {answer.body[:200]!r}")
        assert not wrong, "\n".join(wrong)


class TestNoKey:
    def test_is_taken_to_sign_in(self) -> None:
        assert [str(one) for one in AUTH if one.takes_key] == []

    async def test_is_kept_with_what_signs_in(self, estate: Estate) -> None:
        for one in AUTH:
            request = await asking(CONTRACT, estate, estate.ours, one)
            for _ in range(2):
                answer = await request.send(estate, None, **{"Idempotency-Key": "the same"})
                assert answer.status < 500
                assert "Idempotency-Replayed" not in answer.headers
        [kept] = await pool().execute_query_dict("SELECT count(*) AS keys FROM idempotency_keys")
        assert kept["keys"] == 0


class TestWithoutAKey:
    async def test_what_is_put_twice_is_as_if_it_were_put_once(self, estate: Estate) -> None:
        """PUT and PATCH say how something is to be: the second finds it so, or that it is no longer possible."""
        wrong = []
        for one in CHANGING:
            if one.method in {"PUT", "PATCH"} and not one.path.startswith("/webhooks/"):
                request, token = await asking(CONTRACT, estate, estate.ours, one), token_for(estate, one)
                first, again = await request.send(estate, token), await request.send(estate, token)
                if again.status not in (first.status, 409) or not is_served(first.status):
                    wrong.append(f"{one}: {first.status} {first.body[:200]!r}, then {again.status}")
        assert not wrong, "\n".join(wrong)
