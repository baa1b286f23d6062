"""Boscod in the name of the store: its own account where it has one, else the platform's."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator
from contextlib import aclosing
from decimal import Decimal
from typing import Final

from aiohttp import web

from api.boscod_shapes import (
    ByOrderNo,
    ParcelPriced,
    PickupWanted,
    RatesAsked,
    RatesPassed,
    RatesTold,
    TrackingShown,
    rates_passed,
    tracking_shown,
)
from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.regions import RegionShown, RegionsSearched, searched_at
from api.shapes import Listing, Message
from api.warehouses import WarehouseShown, warehouse_shown
from integrations.boscod import BoscodClient, Rate, wrong_sender
from integrations.boscod.assumed import NOT_FOUND
from integrations.outcome import Refused
from models import catalog
from models.accounts import store as accounts
from models.accounts.store import StoreChange
from models.catalog import Sender
from models.db import pool, transaction
from models.errors import Conflict, Invalid, NotFound
from models.regions import check_served
from models.shipping.numbers import order_no_of

_SAMPLE: Final = (
    'event: rates\ndata: {"data":[{"courier_code":"idx","courier_name":"IDEXPRESS","service_code":"03",'
    '"service_name":"Regular","price":10165,"max_price":10700,"etd":"2-3","cod":true,"insurance":true,'
    '"cod_fee_percent":"3","drop_off":false,"rating":4.6}]}\n\nevent: end\ndata: {}\n\n'
)
_FORGOTTEN: Final = "The Boscod account is forgotten. Send its new token as boscod_token with PUT /store."


@endpoint(
    "GET",
    "/boscod/rates",
    entry="Cek Ongkir",
    summary="What couriers ask",
    rights=Seller("shipping", "read"),
    errors=(Conflict, Invalid),
)
async def rates(call: Call, query: RatesAsked) -> RatesPassed:
    """Cheapest first. Kept for ten minutes per route, courier and half kilogram."""
    origin_id = await _origin(call, query)
    account = await accounts.boscod_account(call.store_id, using=pool())
    quote = await call.app.rates_of(call.store_id, account).quote(
        origin_id=origin_id,
        destination_id=query.destination_id,
        weight_g=query.weight,
        couriers=query.courier,
        sizes=query.sizes,
    )
    data = rates_passed(quote.rates)
    return RatesPassed(data=data, total=len(data), silent=list(quote.silent))


@endpoint(
    "GET",
    "/boscod/rates/stream",
    entry="Cek Ongkir",
    summary="What couriers ask, as each replies",
    rights=Seller("shipping", "read"),
    errors=(Conflict, Invalid),
    media="text/event-stream",
    answer_example=_SAMPLE,
)
async def rates_stream(call: Call, query: ParcelPriced) -> web.StreamResponse:
    """Server-sent events named `rates`, one for each courier's reply, for 30 seconds at most; then one named `end`.

    A rate that is told again replaces the one before. Close the stream at `end`: a browser would open it again.
    """
    origin_id = await _origin(call, query)
    told = (await _boscod(call)).rates_stream(
        origin_id=origin_id,
        destination_id=query.destination_id,
        weight_kg=Decimal(query.weight) / 1000,
        sizes=query.sizes,
    )
    async with aclosing(told):
        # Waited for, since a refusal comes before the first reply, and is then an answer like any other.
        first = await anext(told, ())
        return await _passed_on(call, first, told)


async def _passed_on(
    call: Call, first: tuple[Rate, ...], told: AsyncGenerator[tuple[Rate, ...], None]
) -> web.StreamResponse:
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    )
    await response.prepare(call.request)

    async def tell(news: tuple[Rate, ...]) -> None:
        data = RatesTold(data=rates_passed(news)).model_dump_json()
        await response.write(f"event: rates\ndata: {data}\n\n".encode())

    with contextlib.suppress(ConnectionResetError):
        if first:
            await tell(first)
        async for news in told:
            await tell(news)
        await response.write(b"event: end\ndata: {}\n\n")
        await response.write_eof()
    return response


@endpoint(
    "GET",
    "/boscod/regions",
    entry="Wilayah",
    summary="Search a district at Boscod",
    rights=Seller("shipping", "read"),
)
async def regions(call: Call, query: RegionsSearched) -> Listing[RegionShown]:
    """Boscod's own search. `GET /store/regions` asks our copy, which is there when Boscod is not."""
    return await searched_at(await _boscod(call), query)


@endpoint(
    "GET",
    "/boscod/tracking/{order_no}",
    entry="Tracking Order",
    summary="Where a parcel is",
    rights=Seller("shipping", "read"),
    errors=(NotFound,),
)
async def tracking(call: Call, path: ByOrderNo) -> TrackingShown:
    """Asked at Boscod now; the order itself changes by its own news. Customer Service sees the own orders' parcels.

    Parcels that were booked elsewhere are found where the store has a Boscod account of its own.
    """
    administrator = call.caller.is_administrator
    cs_id = None if administrator else call.staff_id
    account = await accounts.boscod_account(call.store_id, using=pool())
    number = await order_no_of(call.store_id, path.order_no, cs_id=cs_id, using=pool())
    missing = NotFound(f"The store has no parcel {path.order_no}.")
    if number is None and (account is None or not administrator):
        raise missing
    try:
        found = await call.app.boscod_of(call.store_id, account).tracking(number or path.order_no)
    except Refused as no:
        if no.code == NOT_FOUND:
            raise missing from no
        raise
    return tracking_shown(number or path.order_no, found)


@endpoint(
    "POST",
    "/boscod/warehouses",
    entry="Warehouse",
    summary="Have couriers fetch parcels from a warehouse",
    rights=Seller("warehouses", "update"),
    errors=(NotFound, Invalid),
)
async def add_pickup(call: Call, body: PickupWanted) -> WarehouseShown:
    """Checked against what couriers take of a sender; each field that is missing or wrong is named.

    A district that is told by its names alone gets its number, and one with a number gets its names.
    """
    async with transaction() as tx:
        warehouse = await catalog.make_pickup(call.store_id, body.warehouse_id, wrong=_wrong, using=tx)
        _, default = await catalog.warehouses_of(call.store_id, using=tx)
    return warehouse_shown(warehouse, is_default=warehouse.id == default)


@endpoint(
    "POST",
    "/boscod/reset-password",
    entry="Reset Password",
    summary="Forget the store's Boscod account",
    rights=Seller(administrator=True),
    answer_example={"message": _FORGOTTEN},
)
async def reset_password(call: Call) -> Message:
    """Until a new token is sent, parcels go by the platform's account. A password is changed at Boscod itself."""
    forgotten = StoreChange(
        values={"boscod_account": None}, sealed={"boscod_token": None, "boscod_webhook_secret": None}
    )
    async with transaction() as tx:
        await accounts.edit(call.store_id, forgotten, using=tx)
    return Message(message=_FORGOTTEN)


async def _boscod(call: Call) -> BoscodClient:
    return call.app.boscod_of(call.store_id, await accounts.boscod_account(call.store_id, using=pool()))


async def _origin(call: Call, query: ParcelPriced) -> int:
    """Return where the parcel leaves from. Raises ``Conflict``, and ``Invalid`` for districts that are not served."""
    await check_served(query.origin_id, field="origin_id", using=pool())
    await check_served(query.destination_id, field="destination_id", using=pool())
    return query.origin_id or await catalog.origin_of(call.store_id, using=pool())


def _wrong(sender: Sender) -> dict[str, str]:
    return wrong_sender(name=sender.name, phone=sender.phone, address=sender.address, district_id=sender.district_id)
