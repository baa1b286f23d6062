"""An answer that arrives in pieces: under the same rules as every other call."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from aiohttp import web

from integrations.breaker import CircuitBreaker
from integrations.http import ProviderClient
from integrations.outcome import Unavailable
from integrations.pace import Pace
from tests.integrations.test_http import SHORT, Provider, ask, serving


async def lines(client: ProviderClient) -> list[bytes]:
    opened = client.stream(operation="listen", path="/x", query={}, headers={}, longest=SHORT, account="a")
    async with opened as stream:
        return [line async for line in stream.lines()]


class TestStream:
    async def test_gives_its_lines_and_is_recorded_as_any_other_call(self) -> None:
        async with serving(Provider(web.Response(body=b"one\r\ntwo\n"))) as (client, kept):
            assert await lines(client) == [b"one", b"two"]
        (record,) = kept.records
        assert (record.operation, record.account, record.outcome) == ("listen", "a", "done")
        assert (record.status, record.received_bytes) == (200, 9)

    @pytest.mark.parametrize("fault", [web.Response(status=503), "reset", "hang"])
    async def test_its_failures_open_the_circuit_of_its_account(self, fault: web.Response | str) -> None:
        async with serving(Provider(fault), breaker=CircuitBreaker(failures_to_open=2)) as (client, kept):
            for _ in range(3):
                with pytest.raises(Unavailable):
                    await lines(client)
            with pytest.raises(Unavailable):
                await ask(client, safe=True, account="a")
        assert kept.outcomes == ["unknown", "unknown", "not_sent", "not_sent"]

    async def test_is_held_back_when_the_provider_asked_for_it(self) -> None:
        provider = Provider(web.Response(status=429, headers={"Retry-After": "60"}))
        async with serving(provider) as (client, kept):
            for _ in range(2):
                with pytest.raises(Unavailable) as caught:
                    await lines(client)
                assert caught.value.after is not None
        assert kept.outcomes == ["refused", "not_sent"]
        assert len(provider.seen) == 1

    async def test_waits_for_its_turn(self) -> None:
        pace = Pace(calls=1, per=timedelta(hours=1))
        async with serving(Provider(web.Response(body=b"one\n")), pace=pace) as (client, kept):
            assert await lines(client) == [b"one"]
            with pytest.raises(Unavailable):
                await lines(client)
        assert kept.outcomes == ["done", "not_sent"]

    async def test_a_refusal_is_read_as_one_answer(self) -> None:
        async with (
            serving(Provider(web.Response(status=404, body=b"no such district"))) as (client, _),
            client.stream(operation="listen", path="/x", query={}, headers={}, longest=SHORT) as stream,
        ):
            answer = await stream.answer()
        assert (answer.status, answer.body) == (404, b"no such district")

    async def test_who_stops_listening_frees_the_trial_of_a_half_open_circuit(self) -> None:
        now = 0.0
        breaker = CircuitBreaker(failures_to_open=1, monotonic=lambda: now)
        breaker.failed("a")
        now = 40.0
        async with serving(Provider("hang"), breaker=breaker) as (client, kept):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(lines(client), 0.02)
        assert kept.outcomes == ["unknown"]
        assert breaker.wait("a") is None
