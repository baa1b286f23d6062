"""Many parcels of one courier in one request: all or none, told apart, and found again when the answer is lost."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.boscod import BoscodClient, FieldsRefused, Parcel
from integrations.http import ProviderClient
from integrations.outcome import Refused, Unknown
from tests.integrations.boscod_bench import PARCEL, SOON, boscod

CODE = "BATCH-0001"


def parcels(count: int = 3) -> list[Parcel]:
    return [dataclasses.replace(PARCEL, order_code=f"INV-{n:04}-1") for n in range(count)]


@asynccontextmanager
async def answering(content: dict[str, Any], status: int = 200) -> AsyncIterator[BoscodClient]:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response(content, status=status)

    app = web.Application()
    app.router.add_post("/v1/order", answer)
    app.router.add_post("/v1/order/cancel", answer)
    async with (
        TestServer(app) as server,
        ProviderClient(name="boscod", base_url=str(server.make_url("")).rstrip("/")) as http,
    ):
        yield BoscodClient(http=http, token="t", webhook_secret="s")


class TestMany:
    async def test_fifty_are_made_in_one_request_and_come_back_in_their_order(self) -> None:
        async with boscod() as bench:
            made = await bench.client.create_orders(CODE, parcels(50))
            found = await bench.client.find_all_by_code(CODE)
            assert bench.ledger.count("request") == 2
        assert [one.order_ref for one in made] == [one.order_code for one in parcels(50)]
        assert len({one.order_no for one in made}) == 50
        assert all(one.created and one.order_code == CODE for one in made)
        assert {one.order_no for one in found} == {one.order_no for one in made}

    async def test_one_bad_parcel_makes_none(self) -> None:
        bad = [*parcels(2), dataclasses.replace(PARCEL, order_code="INV-9-1", service_code="99")]
        async with boscod() as bench:
            with pytest.raises(Refused, match=r"items\[2\]"):
                await bench.client.create_orders(CODE, bad)
            assert bench.ledger.count("order") == 0

    async def test_the_same_code_again_gives_the_first_parcels(self) -> None:
        async with boscod() as bench:
            first = await bench.client.create_orders(CODE, parcels())
            again = await bench.client.create_orders(CODE, parcels())
            assert bench.ledger.count("order") == 3
        assert [one.order_no for one in again] == [one.order_no for one in first]
        assert not any(one.created for one in again)

    async def test_a_lost_answer_is_settled_by_the_code(self) -> None:
        async with boscod(total=SOON) as bench:
            bench.fault("timeout_after_success", operation="create_order", calls=1)
            with pytest.raises(Unknown):
                await bench.client.create_orders(CODE, parcels())
            found = await bench.client.find_all_by_code(CODE)
            again = await bench.client.create_orders(CODE, parcels())
        assert {one.order_ref: one.order_no for one in found} == {one.order_ref: one.order_no for one in again}

    async def test_a_code_that_other_parcels_have_is_unknown_and_not_taken_for_ours(self) -> None:
        async with boscod() as bench:
            await bench.client.create_orders(CODE, parcels())
            with pytest.raises(Unknown):
                await bench.client.create_orders(CODE, [dataclasses.replace(PARCEL, order_code="OTHER-1")])

    @pytest.mark.parametrize("status", [200, 409])
    async def test_without_references_the_position_tells_them_apart(self, status: int) -> None:
        orders = [{"order_no": f"B{n}", "status": "0"} for n in range(3)]
        async with answering({"orders": orders}, status) as client:
            made = await client.create_orders(CODE, parcels())
        assert [(one.order_ref, one.order_no) for one in made] == [
            ("INV-0000-1", "B0"),
            ("INV-0001-1", "B1"),
            ("INV-0002-1", "B2"),
        ]
        assert all(one.created is (status == 200) for one in made)

    @pytest.mark.parametrize(
        "orders",
        [
            [{"order_no": "B0"}],
            [{"order_no": "B0", "order_ref": "INV-0000-1"}, {"order_no": "B1"}, {"order_no": "B2"}],
            [{"order_ref": "INV-0000-1"}],
            None,
        ],
    )
    async def test_what_cannot_be_told_apart_is_unknown(self, orders: object) -> None:
        async with answering({"orders": orders}) as client:
            with pytest.raises(Unknown):
                await client.create_orders(CODE, parcels())

    @pytest.mark.parametrize("status", [201, 202, 204, 302, 307, 408, 409])
    async def test_what_is_neither_a_success_nor_a_clear_no_is_unknown(self, status: int) -> None:
        async with answering({"orders": "cut"}, status) as client:
            with pytest.raises(Unknown):
                await client.create_orders(CODE, parcels())
            if status != 409:
                with pytest.raises(Unknown):
                    await client.cancel("BOS000000001", reason="no more")

    @pytest.mark.parametrize("status", [400, 403, 404, 422])
    async def test_a_clear_no_is_a_refusal(self, status: int) -> None:
        async with answering({"message": "no"}, status) as client:
            with pytest.raises(Refused):
                await client.create_orders(CODE, parcels())

    @pytest.mark.parametrize(
        ("given", "field"),
        [
            ([], "parcels"),
            (parcels(51), "parcels"),
            ([PARCEL, PARCEL], "parcels"),
            ([PARCEL, dataclasses.replace(PARCEL, order_code="X-1", courier_code="jne")], "courier_code"),
            ([PARCEL, dataclasses.replace(PARCEL, order_code="X-1", sender_phone="081111111111")], "sender_phone"),
            ([PARCEL, dataclasses.replace(PARCEL, order_code="X-1", item_qty=0)], "parcels[1].item_qty"),
        ],
    )
    async def test_what_breaks_a_rule_is_not_sent(self, given: list[Parcel], field: str) -> None:
        async with boscod() as bench:
            with pytest.raises(FieldsRefused) as caught:
                await bench.client.create_orders(CODE, given)
            assert bench.ledger.count("request") == 0
        assert field in caught.value.fields
