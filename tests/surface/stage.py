"""The running API with its two stores, for the tests that are generated from the document."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from aiohttp.test_utils import TestServer

from api.app import build
from bootstrap import App
from local.sandbox.boscod_regions import part
from tests.couriers import serve_boscod
from tests.regions import BARAT, CEMPAKA_PUTIH, COBLONG, PUSAT, SETIABUDI, city_of
from tests.surface.estate import Estate, open_estate
from tests.surface.watching import watch

CITIES = {BARAT, PUSAT, *map(city_of, (SETIABUDI, COBLONG, CEMPAKA_PUTIH))}
"""Enough of the map for what the document's samples name."""


@asynccontextmanager
async def running(app: App) -> AsyncIterator[tuple[Estate, list[str]]]:
    """Serve the API and Boscod; yields both stores, and the list that fills with broken promises."""
    served = build(app)
    broken = watch(served)
    server = TestServer(served, host="127.0.0.1", port=urlsplit(app.settings.public_url).port)
    async with serve_boscod(app, silent=True, atlas=part(*CITIES)):
        await server.start_server()
        try:
            async with open_estate(app, app.settings.public_url) as estate:
                yield estate, broken
        finally:
            await server.close()
