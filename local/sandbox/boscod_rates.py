"""The sandbox's endpoints that only read: areas, couriers, rates, the stream of rates, estimates."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

import orjson
from aiohttp import web

from local.sandbox.answers import PING, Event, EventStream, answer_json
from local.sandbox.boscod_checks import BadRequest, query_number
from local.sandbox.boscod_gate import AccountHandler, error
from local.sandbox.boscod_prices import SERVICES, Service, charged_kg, couriers, find, parcel_prices, rate
from local.sandbox.boscod_regions import DISTRICTS, Atlas, District

_LONGEST_PAGE = 100


@dataclass(frozen=True, slots=True)
class Reading:
    """The endpoints; ``reply`` is how long each courier takes to answer in the stream, ``atlas`` where parcels go."""

    reply: timedelta
    atlas: Atlas

    def routes(self) -> list[tuple[str, str, str, AccountHandler]]:
        """Return method, path, operation and handler of each endpoint."""
        return [
            ("GET", "/v1/address/provinces", "provinces", self.provinces),
            ("GET", r"/v1/address/cities/{province_id:\d+}", "cities", self.cities),
            ("GET", r"/v1/address/districts/{city_id:\d+}", "districts", self.districts),
            ("GET", "/v1/address/search", "search", self.search),
            ("GET", "/v1/courier/list", "couriers", self.couriers),
            ("GET", "/v1/courier/rates", "rates", self.rates),
            ("GET", "/v1/courier/rates_stream", "rates_stream", self.rates_stream),
            ("GET", "/v1/order/estimation_rates", "estimate", self.estimate),
        ]

    async def provinces(self, request: web.Request, _: str) -> web.Response:
        """Answer all provinces, by name."""
        return page(request, [{"name": province.name, "id": province.id} for province in self.atlas.provinces])

    async def cities(self, request: web.Request, _: str) -> web.Response:
        """Answer a province's cities, by name."""
        found = self.atlas.cities.get(int(request.match_info["province_id"]))
        if found is None:
            return error("NOT_FOUND")
        return page(
            request,
            [{"name": city.name, "code": city.code, "id": city.id, "province_id": city.province.id} for city in found],
        )

    async def districts(self, request: web.Request, _: str) -> web.Response:
        """Answer a city's districts, by name."""
        found = self.atlas.districts.get(int(request.match_info["city_id"]))
        if found is None:
            return error("NOT_FOUND")
        return page(
            request,
            [
                {"name": d.name, "code": d.code, "id": d.id, "city_id": d.city.id, "province_id": d.city.province.id}
                for d in found
            ],
        )

    async def search(self, request: web.Request, _: str) -> web.Response:
        """Answer the districts whose names hold a keyword."""
        keyword = request.query.get("keyword", "").upper()
        if len(keyword) < 3:  # noqa: PLR2004 - B-04
            raise BadRequest([{"field": "keyword", "message": "3 or more characters"}])
        return page(
            request,
            [
                {
                    "id": d.id,
                    "name": d.name,
                    "code": d.code,
                    "city_id": d.city.id,
                    "city_name": d.city.name,
                    "province_id": d.city.province.id,
                    "province_name": d.city.province.name,
                    "active": 1,
                }
                for d in self.atlas.every_district()
                if any(keyword in n for n in (d.name, d.city.name, d.city.province.name))
            ],
        )

    async def couriers(self, _: web.Request, __: str) -> web.Response:
        """Answer the couriers with their services."""
        return answer_json(couriers())

    async def rates(self, request: web.Request, _: str) -> web.Response:
        """Answer one courier's rates; none when it does not serve the route."""
        route, kg = _route(request)
        code = request.query.get("courier_code", "")
        if all(service.courier_code != code for service in SERVICES):
            raise BadRequest([{"field": "courier_code", "message": "unknown courier"}])
        if route is None:
            return error("NOT_FOUND")
        return answer_json([rate(s, kg) for s in SERVICES if s.courier_code == code and s.serves(*route)])

    async def rates_stream(self, request: web.Request, _: str) -> web.StreamResponse:
        """Push each courier's rates as it replies, then close."""
        route, kg = _route(request)
        if route is None:
            return error("NOT_FOUND")
        served: dict[str, list[Service]] = {}
        for service in SERVICES:
            if service.serves(*route):
                served.setdefault(service.courier_code, []).append(service)

        async def replies() -> AsyncIterator[Event]:
            total = sum(map(len, served.values()))
            for services in served.values():
                await asyncio.sleep(self.reply.total_seconds())
                told = {"total_rates": total, "rates": [rate(service, kg) for service in services]}
                yield Event(PING, orjson.dumps(told))

        return EventStream(replies())

    async def estimate(self, request: web.Request, _: str) -> web.Response:
        """Answer what one parcel costs with all its fees."""
        query = request.query
        service = find(query.get("courier_code", ""), query.get("service_code", ""))
        if service is None:
            raise BadRequest([{"field": "service_code", "message": "no service of this courier"}])
        sizes = [int(query_number(query, name, least="1")) for name in ("item_length", "item_width", "item_height")]
        route = _districts(request, "sender_addr_id", "receiver_addr_id")
        kg = charged_kg(query_number(query, "item_weight", least="0.5", most="99"), *sizes)
        prices = parcel_prices(
            service,
            kg,
            cod=query_number(query, "cod", least="0", default=0),
            item_value=query_number(query, "item_value", least="0"),
            insured=query_number(query, "insurance", least="0", most="1") == 1,
        )
        return answer_json(prices) if route is not None else error("NOT_FOUND")


def page(request: web.Request, items: Sequence[Any]) -> web.Response:
    """Answer the part of a list that ``start`` (an offset) and ``limit`` ask for."""
    start = int(query_number(request.query, "start", least="0", default=0))
    limit = int(query_number(request.query, "limit", least="1", most=str(_LONGEST_PAGE), default=10))
    return answer_json({"total": len(items), "data": items[start : start + limit]})


def _route(request: web.Request) -> tuple[tuple[District, District] | None, Decimal]:
    route = _districts(request, "origin_id", "destination_id")
    weight = query_number(request.query, "weight", least="0.5", most="99")
    sizes = [int(query_number(request.query, n, least="1", default=10)) for n in ("length", "width", "height")]
    return route, charged_kg(weight, *sizes)


def _districts(request: web.Request, *names: str) -> tuple[District, District] | None:
    """Return both districts of a route, or none when one is unknown."""
    first, second = (DISTRICTS.get(int(query_number(request.query, name, least="1"))) for name in names)
    return (first, second) if first is not None and second is not None else None
