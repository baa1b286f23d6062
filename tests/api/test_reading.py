"""A request whose sender goes away before it is whole."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp.base_protocol import BaseProtocol
from aiohttp.streams import StreamReader
from aiohttp.test_utils import make_mocked_request

from api import reading
from api.problems import response_of
from api.reading import NotJson


async def test_a_body_that_breaks_off_is_the_sender_s_and_not_the_database_s_end() -> None:
    body = StreamReader(BaseProtocol(asyncio.get_running_loop()), 2**16)
    body.feed_data(b'{"half":')
    # What aiohttp's server does to it when the connection is lost.
    body.set_exception(ConnectionResetError("Connection lost"))
    request = make_mocked_request("POST", "/checkout/orders", payload=body)
    with pytest.raises(NotJson) as broken:
        await reading.read_bytes(request, 100)
    assert response_of(broken.value, request).status == 400
