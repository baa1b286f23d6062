"""Promise 30 over HTTP: a thousand bookings in one job, of which some are refused and some fail, and their labels."""

from __future__ import annotations

import io
import time
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pypdf import PdfReader

from bootstrap import App
from local.sandbox.base import FAULTS, LEDGER, Fault
from models.db import pool
from models.orders.tables import Order
from models.shipping.tables import Shipment, ShipmentState
from tests.couriers import confirmed, copy, open_sending_shop, serve_api, serve_boscod
from tests.impatient import with_boscod
from tests.sellers import SignedIn, sign_in
from tests.shop import Shop
from tests.work import at_work, one, ringing

PARCELS = 1000
LABELS_WITHIN = 60
"""Seconds."""


@pytest.fixture
async def shop(app: App) -> Shop:
    return await open_sending_shop()


@pytest.fixture
async def boscod(app: App) -> AsyncIterator[web.Application]:
    async with serve_boscod(app) as served:
        yield served


@pytest.fixture
async def api(app: App) -> AsyncIterator[TestServer]:
    async with serve_api(app) as server:
        yield server


@pytest.fixture
async def impatient(app: App) -> AsyncIterator[App]:
    async with with_boscod(app) as impatient:
        yield impatient


@pytest.fixture
async def seller(app: App, api: TestServer, shop: Shop) -> SignedIn:
    return await sign_in(app, shop.store)


async def many(shop: Shop) -> list[str]:
    await copy(await confirmed(shop), times=PARCELS - 1)
    return [order.code for order in await Order.filter(store_id=shop.store.id).order_by("id")]


def made(boscod: web.Application) -> Counter[str]:
    """Count Boscod's parcels by our reference."""
    return Counter(entry["order_code"] for entry in boscod[LEDGER].entries("order"))


def asked(boscod: web.Application) -> Counter[str]:
    """Count what Boscod was asked to make, by our reference."""
    return Counter(entry["reference"] for entry in boscod[LEDGER].entries("request", "create_order"))


class TestBooking:
    @pytest.mark.timeout(600)  # a thousand orders twice, on a machine that does other things as well
    async def test_a_thousand_in_one_job_have_each_their_outcome_and_a_retry_books_the_rest(
        self, impatient: App, boscod: web.Application, seller: SignedIn, shop: Shop
    ) -> None:
        codes = await many(shop)
        short, pending = codes[10:60], codes[60:90]
        await Order.filter(code__in=short).update(address="short")
        await Order.filter(code__in=pending).update(status="pending")
        faults = boscod[FAULTS]
        for kind, rule in {
            "refuse": {"calls": 40},
            "timeout_after_success": {"share": 0.04},
            "timeout_before": {"share": 0.02},
            "http_500": {"share": 0.05},
            "reset": {"share": 0.03},
            "too_many": {"share": 0.02, "seconds": 0},
            "duplicate_accepted": {},
        }.items():
            faults.add(Fault(kind=kind, operation="create_order", **rule))
        headers = {"Idempotency-Key": "monday"}
        async with at_work(impatient) as worker, ringing(worker):
            body = {"codes": codes}
            job = await seller.send("POST", "/store/order/bookings", status=202, json=body, headers=headers)
            again = await seller.send("POST", "/store/order/bookings", status=202, json=body, headers=headers)
            assert again["id"] == job["id"]
            job = await seller.ended(job, seconds=300)
            result = job["result"]
            assert job["status"] == "failed"
            assert result["total"] == PARCELS
            assert [*result["unknown"]] == []
            assert set(result["booked"]) | set(result["refused"]) == set(codes)
            assert len(result["refused"]) == 40 + len(short) + len(pending)
            assert set(short + pending) <= set(result["refused"])
            assert all(result["refused"].values())
            parcels = {
                row["code"]: row["awb"]
                for row in await pool().execute_query_dict(
                    "SELECT o.code, s.awb FROM shipments s JOIN orders o ON o.id = s.order_id WHERE s.state = 'ready'"
                )
            }
            assert result["booked"] == parcels
            assert len(set(parcels.values())) == len(parcels)
            booked = await Shipment.filter(state=ShipmentState.READY).values_list("order_code", flat=True)
            assert made(boscod) == Counter(booked)
            faults.clear()
            asked_before = asked(boscod)

            # The mended ones, and those alone, are booked when the job is retried.
            await Order.filter(code__in=short).update(address="Jalan Merdeka 17, Bandung")
            await Order.filter(code__in=pending).update(status="confirmed")
            job = await seller.send("POST", f"/jobs/{job['id']}/retry")
            job = await seller.ended(job, seconds=300)
        assert job["status"] == "succeeded"
        assert set(job["result"]["booked"]) == set(codes)
        assert all(job["result"]["booked"].values())
        assert (asked(boscod) - asked_before).total() == len(result["refused"])
        assert set(made(boscod).values()) == {1}
        assert len(boscod[LEDGER].entries("order")) == PARCELS
        assert await one("SELECT count(DISTINCT awb) FROM shipments WHERE state = 'ready'") == PARCELS


class TestLabels:
    @pytest.mark.timeout(300)
    async def test_a_thousand_labels_are_one_file_within_a_minute(
        self, app: App, api: TestServer, seller: SignedIn, shop: Shop
    ) -> None:
        codes = await many(shop)
        await pool().execute_query(_PARCELS)
        async with at_work(app) as worker, ringing(worker):
            began = time.monotonic()
            job = await seller.send("POST", "/store/order/labels", status=202, json={"codes": codes})
            job = await seller.ended(job, seconds=200)
            took = time.monotonic() - began
        assert job["status"] == "succeeded", job["error"]
        assert (job["result"]["pages"], job["result"]["left_out"]) == (PARCELS, {})
        assert job["progress"]["done"] == PARCELS
        file: dict[str, Any] = await seller.send("GET", job["links"]["file"])
        reader = PdfReader(io.BytesIO(await seller.fetch(file["url"])))
        assert len(reader.pages) == PARCELS
        for number in (0, 1, 499, PARCELS - 1):
            text = reader.pages[number].extract_text()
            order = await Order.get(code=codes[number])
            awb = await one("SELECT awb FROM shipments WHERE order_id = $1", order.id)
            assert codes[number] in text
            assert awb in text
        assert took < LABELS_WITHIN


_PARCELS = """
INSERT INTO shipments (order_id, attempt, order_code, state, order_no, awb, courier_code, service_code, cod_idr,
                       by_hand, created_at, updated_at)
SELECT id, 1, code || '-1', 'ready', 'BOS' || id, 'IDX' || lpad(id::text, 10, '0'), 'idx', '03', total_idr, false,
       now(), now()
FROM orders
"""
