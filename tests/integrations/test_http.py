"""The one HTTP client, against a real server that misbehaves on purpose."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn

import pytest
import structlog
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port

from integrations.breaker import CircuitBreaker, CircuitState
from integrations.calls import Answer, CallRecord
from integrations.http import ProviderClient
from integrations.outcome import NotNow, Refused, Unavailable, Unknown, Unreadable
from integrations.pace import Pace

SHORT = timedelta(milliseconds=150)


class Provider:
    """A server that answers from a list, the last answer for ever."""

    def __init__(self, *script: web.Response | str) -> None:
        self.script = list(script)
        self.seen: list[web.Request] = []
        self.bodies: list[bytes] = []

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.seen.append(request)
        self.bodies.append(await request.read())
        step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if step == "hang":
            await asyncio.Event().wait()
        if step == "reset":
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        assert isinstance(step, web.Response)
        return web.Response(status=step.status, body=step.body, headers=dict(step.headers))


class Kept:
    """A sink that keeps the records."""

    def __init__(self) -> None:
        self.records: list[CallRecord] = []

    def __call__(self, record: CallRecord) -> None:
        self.records.append(record)

    @property
    def outcomes(self) -> list[str]:
        return [record.outcome for record in self.records]


@asynccontextmanager
async def serving(provider: Provider, **options: object) -> AsyncIterator[tuple[ProviderClient, Kept]]:
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", provider.handle)
    kept = Kept()
    async with (
        TestServer(app, shutdown_timeout=0.01) as server,
        ProviderClient(
            name="example",
            base_url=str(server.make_url("/")),
            total_timeout=SHORT,
            first_pause=timedelta(0),
            sink=kept,
            **options,  # type: ignore[arg-type]
        ) as client,
    ):
        yield client, kept


async def ask(client: ProviderClient, *, safe: bool, **more: object) -> int:
    wanted: dict[str, Any] = {"read": lambda answer: answer.status, "body": b"{}"} | more
    return await client.send(operation="do", method="POST", path="/things", safe=safe, **wanted)


def whole(answer: Answer) -> Answer:
    return answer


class TestAnswers:
    async def test_an_answer_comes_back_with_status_headers_and_bytes(self) -> None:
        async with serving(Provider(web.Response(body=b'{"a":1}', headers={"X-One": "1"}))) as (client, kept):
            answer = await client.send(
                operation="read", method="GET", path="/x", safe=True, read=whole, query={"q": "a b"}
            )
        assert (answer.status, answer.headers["x-one"], answer.json()) == (200, "1", {"a": 1})
        assert kept.outcomes == ["done"]

    async def test_a_refusal_is_an_answer_and_not_repeated(self) -> None:
        provider = Provider(web.Response(status=422))
        async with serving(provider) as (client, _):
            assert await ask(client, safe=True) == 422
        assert len(provider.seen) == 1

    async def test_a_redirect_is_not_followed(self) -> None:
        provider = Provider(web.Response(status=302, headers={"Location": "/elsewhere"}))
        async with serving(provider) as (client, _):
            assert await ask(client, safe=True) == 302

    async def test_a_server_fault_that_the_caller_understands_is_an_answer(self) -> None:
        async with serving(Provider(web.Response(status=500, body=b"not found"))) as (client, _):
            assert await ask(client, safe=False, answers=lambda answer: answer.body == b"not found") == 500


class TestUnsafeCalls:
    @pytest.mark.parametrize("fault", ["hang", "reset", web.Response(status=500), web.Response(status=503)])
    async def test_a_lost_answer_is_unknown_and_never_repeated(self, fault: web.Response | str) -> None:
        provider = Provider(fault)
        async with serving(provider) as (client, kept):
            with pytest.raises(Unknown):
                await ask(client, safe=False)
        assert len(provider.seen) == 1
        assert kept.outcomes == ["unknown"]

    async def test_a_refused_connection_is_unavailable_and_was_tried_again(self) -> None:
        kept = Kept()
        base = f"http://127.0.0.1:{unused_port()}"
        async with ProviderClient(name="x", base_url=base, first_pause=timedelta(0), sink=kept) as client:
            with pytest.raises(Unavailable):
                await ask(client, safe=False)
        assert kept.outcomes == ["not_sent"] * 3

    async def test_an_unknown_name_is_unavailable(self) -> None:
        async with ProviderClient(name="x", base_url="http://nowhere.invalid", attempts=1) as client:
            with pytest.raises(Unavailable):
                await ask(client, safe=False)


class TestSafeCalls:
    @pytest.mark.parametrize("fault", ["hang", "reset", web.Response(status=502)])
    async def test_a_lost_answer_is_asked_for_again(self, fault: web.Response | str) -> None:
        provider = Provider(fault, web.Response())
        async with serving(provider) as (client, kept):
            assert await ask(client, safe=True) == 200
        assert kept.outcomes == ["unknown", "done"]

    async def test_each_attempt_makes_its_own_headers(self) -> None:
        provider = Provider(web.Response(status=500), web.Response())
        ids = iter("ab")
        async with serving(provider) as (client, _):
            await ask(client, safe=True, headers=lambda: {"X-Id": next(ids)})
        assert [request.headers["X-Id"] for request in provider.seen] == ["a", "b"]

    async def test_it_gives_up_after_its_attempts(self) -> None:
        provider = Provider(web.Response(status=500))
        async with serving(provider) as (client, _):
            with pytest.raises(Unavailable, match="HTTP 500"):
                await ask(client, safe=True)
        assert len(provider.seen) == 3


class TestTooManyRequests:
    async def test_says_how_long_to_wait_and_holds_the_account_back(self) -> None:
        provider = Provider(web.Response(status=429, headers={"Retry-After": "60"}), web.Response())
        async with serving(provider) as (client, kept):
            with pytest.raises(Unavailable) as first:
                await ask(client, safe=False, account="a")
            with pytest.raises(Unavailable) as second:
                await ask(client, safe=True, account="a")
            assert await ask(client, safe=True, account="b") == 200
        assert first.value.after == timedelta(seconds=60)
        assert second.value.after is not None
        assert timedelta(seconds=59) < second.value.after <= timedelta(seconds=60)
        assert kept.outcomes == ["refused", "not_sent", "done"]

    async def test_reads_a_date_too(self) -> None:
        provider = Provider(web.Response(status=429, headers={"Retry-After": "Thu, 01 Jan 2026 00:10:00 GMT"}))
        async with serving(provider, now=lambda: datetime(2026, 1, 1, tzinfo=UTC)) as (client, _):
            with pytest.raises(Unavailable) as caught:
                await ask(client, safe=True)
        assert caught.value.after == timedelta(minutes=10)

    async def test_the_pace_refuses_what_would_wait_too_long(self) -> None:
        pace = Pace(calls=1, per=timedelta(hours=1), burst=2)
        async with serving(Provider(web.Response()), pace=pace) as (client, kept):
            assert [await ask(client, safe=True), await ask(client, safe=True)] == [200, 200]
            with pytest.raises(Unavailable):
                await ask(client, safe=True)
        assert kept.outcomes == ["done", "done", "not_sent"]

    async def test_is_an_answer_to_who_understands_it_and_the_account_is_held_back_all_the_same(self) -> None:
        provider = Provider(web.Response(status=429, body=b"code 4", headers={"Retry-After": "60"}))
        async with serving(provider) as (client, kept):
            assert await ask(client, safe=False, answers=lambda answer: answer.body == b"code 4") == 429
            with pytest.raises(Unavailable):
                await ask(client, safe=False)
        assert kept.outcomes == ["done", "not_sent"]


class TestTimeouts:
    async def test_a_call_may_take_its_own_time(self) -> None:
        async with serving(Provider("hang"), attempts=1) as (client, kept):
            with pytest.raises(Unknown):
                await ask(client, safe=False, within=SHORT * 3)
        assert kept.records[0].took >= SHORT * 3


class TestBreaker:
    async def test_opens_per_account_lets_one_try_and_closes(self) -> None:
        now = 0.0
        breaker = CircuitBreaker(failures_to_open=2, pause=timedelta(seconds=30), monotonic=lambda: now)
        provider = Provider(web.Response(status=500), web.Response(status=500), web.Response())
        async with serving(provider, breaker=breaker) as (client, kept):
            for _ in range(2):
                with pytest.raises(Unknown):
                    await ask(client, safe=False, account="a")
            with pytest.raises(Unavailable) as caught:
                await ask(client, safe=False, account="a")
            assert caught.value.after == timedelta(seconds=30)
            assert await ask(client, safe=False, account="b") == 200
            now = 31.0
            assert await ask(client, safe=False, account="a") == 200
        assert breaker.state("a") is CircuitState.CLOSED
        assert kept.outcomes == ["unknown", "unknown", "not_sent", "done", "done"]

    def test_half_open_lets_only_one_through(self) -> None:
        now = 0.0
        changes: list[tuple[str, CircuitState]] = []
        breaker = CircuitBreaker(
            failures_to_open=1,
            monotonic=lambda: now,
            on_change=lambda *change: changes.append(change),
        )
        breaker.failed("a")
        now = 30.0
        assert breaker.wait("a") is None
        assert breaker.wait("a") == timedelta(seconds=30)
        breaker.failed("a")
        assert breaker.wait("a") == timedelta(seconds=30)
        now = 60.0
        assert breaker.wait("a") is None
        breaker.worked("a")
        assert [state for _, state in changes] == ["open", "half_open", "open", "half_open", "closed"]

    async def test_a_call_stopped_from_outside_frees_the_trial(self) -> None:
        now = 0.0
        breaker = CircuitBreaker(failures_to_open=1, monotonic=lambda: now)
        breaker.failed("")
        now = 40.0
        async with serving(Provider("hang"), breaker=breaker) as (client, kept):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(ask(client, safe=False), 0.02)
        assert [(record.outcome, record.reason) for record in kept.records] == [("unknown", "stopped from outside")]
        assert breaker.wait("") is None


class TestReading:
    """What an answer means is part of the attempt: the record and the breaker hear of it."""

    @pytest.mark.parametrize(
        ("failure", "noted"),
        [
            (Refused(provider="example", operation="do", reason="Siti, 0812: no", code="E-1"), ("refused", "E-1")),
            (Refused(provider="example", operation="do", reason="no", code="Siti 0812 no"), ("refused", "a code that")),
            (NotNow(provider="example", operation="do", reason="slowly"), ("refused", "slowly")),
            (Unknown(provider="example", operation="do", reason="no number"), ("unknown", "no number")),
            (Unreadable(provider="example", operation="do", reason="nonsense"), ("unknown", "nonsense")),
        ],
        ids=["refused", "oddly refused", "not now", "unknown", "unreadable"],
    )
    async def test_what_it_says_is_recorded_raised_and_not_asked_for_again(
        self, failure: Refused | Unknown | Unavailable, noted: tuple[str, str]
    ) -> None:
        def read(_: Answer) -> NoReturn:
            raise failure

        provider = Provider(web.Response())
        async with serving(provider, breaker=CircuitBreaker(failures_to_open=1)) as (client, kept):
            with pytest.raises(type(failure)) as caught:
                await ask(client, safe=True, read=read)
            assert client.breaker.wait("") is None, "it was answered"
        assert caught.value is failure
        assert len(provider.seen) == 1
        (record,) = kept.records
        assert (record.outcome, record.status) == (noted[0], 200)
        assert record.reason.startswith(noted[1])

    async def test_a_fault_of_ours_is_raised_as_it_is(self) -> None:
        def read(_: Answer) -> NoReturn:
            raise LookupError

        async with serving(Provider(web.Response())) as (client, kept):
            with pytest.raises(LookupError):
                await ask(client, safe=True, read=read)
        assert [(one.outcome, one.reason) for one in kept.records] == [("unknown", "a fault of ours: LookupError")]


class TestRecords:
    async def test_they_carry_no_content_and_name_the_reference(self) -> None:
        async with serving(Provider(web.Response(body=b"secret answer"))) as (client, kept):
            await client.send(
                operation="pay",
                method="POST",
                path="/v1.0/pay/081234567890/by-name/Siti%20N",
                safe=False,
                read=whole,
                reference="ORD-1\0",
                headers={"Authorization": "secret token"},
                query={"phone": "081234567890"},
                body=b"secret body",
            )
        (record,) = kept.records
        assert (record.reference, record.sent_bytes, record.received_bytes) == ("ORD-1", 11, 13)
        assert (record.method, record.path) == ("POST", "/v1.0/pay/{}/by-name/{}")
        assert not [word for word in ("secret", "0812", "Siti") if word in repr(record)]

    async def test_they_name_job_store_and_request_as_the_log_does(self) -> None:
        about = {"job_id": str(uuid.uuid4()), "store_id": 7, "request_id": "r-1"}
        async with serving(Provider(web.Response())) as (client, kept):
            with structlog.contextvars.bound_contextvars(**about):
                await ask(client, safe=True)
            await ask(client, safe=True)
        told = [(one.job_id, one.store_id, one.request_id) for one in kept.records]
        assert told == [tuple(about.values()), (None, None, None)]
