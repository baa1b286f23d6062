"""Calling addresses that sellers gave: nobody inside is reached by them, and nobody keeps us waiting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from yarl import URL

from integrations.receivers import NotReached, Receivers, may_be_called
from tests.receivers import Receiver, receiving

PUBLIC = ("8.8.8.8", "103.21.244.1", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808")
LOOPBACK = ("127.0.0.1", "127.255.0.1", "::1")
INSIDE = (
    "0.0.0.0",  # noqa: S104 - to be refused
    "10.1.2.3",
    "100.64.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.168.1.1",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2002:a00:1::",
    "2001:0:a00:1::1",
    "fe80::1%eth0",
    "fc00::1",
    "fec0::1",
    "ff02::1",
    "2001:db8::1",
)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with receiving() as receiver:
        yield receiver


@pytest.fixture
async def local() -> AsyncIterator[Receivers]:
    receivers = Receivers(loopback=True, within=timedelta(seconds=5))
    yield receivers
    await receivers.close()


@pytest.fixture
async def strict() -> AsyncIterator[Receivers]:
    receivers = Receivers(within=timedelta(seconds=5))
    yield receivers
    await receivers.close()


async def post(receivers: Receivers, url: str) -> Any:
    return await receivers.post(url, body=b"{}", headers={"webhook-id": "evt_1"})


class TestAddresses:
    @pytest.mark.parametrize("address", PUBLIC)
    def test_the_public_network_is_called(self, address: str) -> None:
        assert may_be_called(address, loopback=False)

    @pytest.mark.parametrize("address", [*INSIDE, *LOOPBACK])
    def test_nothing_inside_is(self, address: str) -> None:
        assert not may_be_called(address, loopback=False)

    @pytest.mark.parametrize("address", LOOPBACK)
    def test_local_mode_calls_this_machine(self, address: str) -> None:
        assert may_be_called(address, loopback=True)

    @pytest.mark.parametrize("address", INSIDE)
    def test_and_nothing_else_inside(self, address: str) -> None:
        assert not may_be_called(address, loopback=True)


class TestConnecting:
    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "127.1"])
    async def test_an_address_inside_gets_no_connection_whatever_leads_there(
        self, receiver: Receiver, strict: Receivers, host: str
    ) -> None:
        url = str(URL(receiver.url).with_host(host))
        with pytest.raises(NotReached, match=r"not public|cannot be read"):
            await post(strict, url)
        assert receiver.received == []

    async def test_in_local_mode_the_same_receiver_is_reached(self, receiver: Receiver, local: Receivers) -> None:
        assert (await post(local, receiver.url)).taken
        assert receiver.received[0].headers["webhook-id"] == "evt_1"

    async def test_a_redirect_is_an_answer_and_not_followed(self, receiver: Receiver, local: Receivers) -> None:
        async with receiving(code=307, answers={"Location": receiver.url}) as first:
            receipt = await post(local, first.url)
        assert (receipt.code, receipt.taken) == (307, False)
        assert receiver.received == []

    async def test_where_nobody_listens_it_says_so(self, local: Receivers) -> None:
        with pytest.raises(NotReached, match="nobody listens"):
            await post(local, "http://127.0.0.1:9/hook")


class TestPatience:
    async def test_who_does_not_answer_is_given_up(self, receiver: Receiver) -> None:
        receiver.open.clear()
        receivers = Receivers(loopback=True, within=timedelta(milliseconds=100))
        with pytest.raises(NotReached, match="no answer within"):
            await post(receivers, receiver.url)
        receiver.open.set()
        await receivers.close()

    async def test_a_slow_receiver_keeps_no_other_one_waiting(self, receiver: Receiver, local: Receivers) -> None:
        async with receiving() as slow:
            slow.open.clear()
            waiting = [asyncio.create_task(post(local, slow.url)) for _ in range(120)]
            await slow.came.wait()
            assert (await post(local, receiver.url)).taken
            assert not any(one.done() for one in waiting)
            slow.open.set()
            await asyncio.gather(*waiting)

    async def test_an_answer_without_end_is_cut_off(self, local: Receivers) -> None:
        sent = 0

        async def pour(request: web.Request) -> web.StreamResponse:
            nonlocal sent
            answer = web.StreamResponse()
            await answer.prepare(request)
            try:
                while True:
                    await answer.write(b"x" * 4096)
                    sent += 4096
            except ConnectionError:
                return answer

        app = web.Application()
        app.router.add_post("/hook", pour)
        server = TestServer(app, host="127.0.0.1")
        await server.start_server()
        async with asyncio.timeout(4):
            assert (await post(local, str(server.make_url("/hook")))).taken
        await server.close()
        assert sent < 32 * 1024 * 1024

    @pytest.mark.parametrize(
        ("code", "answers", "put_off"),
        [(503, {"Retry-After": "120"}, 120), (429, {"Retry-After": "5"}, 5), (500, {"Retry-After": "5"}, None)],
    )
    async def test_who_wants_to_be_left_alone_says_how_long(
        self, local: Receivers, code: int, answers: dict[str, str], put_off: int | None
    ) -> None:
        async with receiving(code=code, answers=answers) as receiver:
            receipt = await post(local, receiver.url)
        assert receipt.code == code
        assert receipt.put_off == (None if put_off is None else timedelta(seconds=put_off))
