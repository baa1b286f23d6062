"""The service about itself, and the seal between stores."""

from __future__ import annotations

import re
import time
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import orjson
import pytest
from aiohttp.test_utils import TestClient, TestServer

from api import routes
from api.endpoint import Endpoint
from api.identity import Operator, Seller
from api.openapi import document
from bootstrap import App
from integrations.outcome import Unavailable
from local.sandbox import boscod
from settings import Settings
from tests.api.conftest import Person
from tests.api.errands import ENDPOINTS

Client = TestClient[Any, Any]

REFERENCE = re.compile(r"#/components/schemas/([\w.-]+)")


class TestHealth:
    """Probes."""

    async def test_ready_names_database_and_redis(self, client: Client) -> None:
        assert await (await client.get("/healthz")).json() == {"status": "ok"}
        ready = {"status": "ready", "database": "ok", "redis": "ok", "circuits": []}
        assert await (await client.get("/readyz")).json() == ready

    async def test_a_provider_that_is_away_shows_and_makes_nothing_unready(
        self, client: Client, app: App, settings: Settings
    ) -> None:
        for _ in range(2):
            with pytest.raises(Unavailable):
                await app.boscod.couriers()
        ready = await client.get("/readyz")
        shown = {"provider": "boscod", "account": "", "circuit": "open", "processes": 1}
        assert (ready.status, await ready.json()) == (
            200,
            {"status": "ready", "database": "ok", "redis": "ok", "circuits": [shown]},
        )
        open_circuit = 'bosonline_provider_circuit{account="",provider="boscod"} 2.0'
        assert open_circuit in await (await client.get("/metrics")).text()

        back = boscod.from_settings(settings)
        async with TestServer(back, host="127.0.0.1", port=urlsplit(settings.boscod_url).port):
            breaker = app.boscod._calls.http.breaker
            breaker.monotonic = lambda: time.monotonic() + breaker.pause.total_seconds()
            assert await app.boscod.couriers()
        assert (await (await client.get("/readyz")).json())["circuits"] == []
        assert "bosonline_provider_circuit{" not in await (await client.get("/metrics")).text()

    async def test_metrics_count_requests_by_route(self, client: Client) -> None:
        await client.get("/errands/7")
        text = await (await client.get("/metrics")).text()
        assert 'bosonline_http_requests_total{method="GET",path="/errands/{id}",status="200"}' in text


class TestDocument:
    """OpenAPI, and the page that shows it."""

    async def test_every_endpoint_and_reference_is_there(self, client: Client) -> None:
        response = await client.get("/openapi.json")
        text, shown = await response.text(), await response.json()
        assert shown["openapi"].startswith("3.1")
        for one in routes.endpoints():
            for method in one.methods:
                assert shown["paths"][one.path][method.lower()]["summary"] == one.summary
        assert set(REFERENCE.findall(text)) <= set(shown["components"]["schemas"])

    async def test_it_names_the_server_that_was_asked(self, client: Client, settings: Settings) -> None:
        elsewhere = document(tuple(routes.endpoints()), server="https://elsewhere.example")
        assert orjson.loads(elsewhere)["servers"] == [{"url": "https://elsewhere.example"}]
        here = await (await client.get("/openapi.json")).json()
        assert here["servers"] == [{"url": settings.public_url}]

    async def test_operation_ids_are_unique(self, client: Client) -> None:
        shown = await (await client.get("/openapi.json")).json()
        ids = [one["operationId"] for path in shown["paths"].values() for one in path.values()]
        assert len(ids) == len(set(ids))

    async def test_the_page_is_served_from_our_own_files(self, client: Client) -> None:
        page = await (await client.get("/docs")).text()
        for file in re.findall(r'(?:src|href)="(?!data:)([^"]+)"', page):
            assert file.startswith("/docs/static/")
            assert (await client.get(file)).status == 200


def _doors(kind: type) -> list[Any]:
    return [
        pytest.param(one, id=f"{one.methods[0]} {one.path}")
        for one in [*routes.endpoints(), *ENDPOINTS]
        if isinstance(one.rights, kind)
    ]


class TestDoors:
    """Every endpoint that asks for an identity, generated from the declarations so that no new one escapes."""

    @pytest.mark.parametrize("endpoint", [*_doors(Seller), *_doors(Operator)])
    async def test_without_a_token_it_is_401(self, client: Client, endpoint: Endpoint) -> None:
        path = re.sub(r"{\w+}", str(uuid4()), endpoint.path)
        for method in endpoint.methods:
            assert (await client.request(method, path)).status == 401

    @pytest.mark.parametrize("endpoint", _doors(Operator))
    async def test_a_seller_is_no_operator(self, seller: Person, endpoint: Endpoint) -> None:
        path = re.sub(r"{\w+}", str(uuid4()), endpoint.path)
        assert (await seller.send(endpoint.methods[0], path)).status == 403
