"""A webhook that cannot be stored is not taken: its provider is told so in its own words, and sends it again."""

from __future__ import annotations

import pytest
from aiohttp.test_utils import TestClient, TestServer

from api.app import build
from bootstrap import open_app
from settings import Settings
from tests.api.calling import ADDRESSES, CHECKOUT, SNAP, Address, named, received, send


@pytest.mark.parametrize("address", **named(*ADDRESSES))
async def test_while_the_database_is_away_it_is_our_fault_and_counted(settings: Settings, address: Address) -> None:
    nowhere = settings.model_copy(update={"database_url": "postgres://nobody@127.0.0.1:9/nowhere"})
    async with open_app(nowhere) as app, TestClient(TestServer(build(app))) as client:
        before = await received(client)
        status, said = await send(client, address, address.body, address.sign(settings, address.body))
        counted = await received(client)
    if address in SNAP:
        service = address.taken[1]["responseCode"][3:5]
        assert (status, said) == (500, {"responseCode": f"500{service}00", "responseMessage": "General Error"})
    elif address is CHECKOUT:
        assert (status, said) == (500, b"ERROR")
    else:
        assert (status, said) == (503, {"message": "not stored; send it again"})
    label = (address.provider, address.kind, "not_stored")
    assert counted[label] == before.get(label, 0) + 1
