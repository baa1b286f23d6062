"""Where parcels can go: searched in our copy of the couriers' coverage area, or walked from the provinces down."""

from __future__ import annotations

from collections.abc import Awaitable, Sequence
from datetime import timedelta
from typing import TypeVar

from pydantic import Field

from api.call import Call
from api.endpoint import Limit, endpoint
from api.identity import Buyer, Seller
from api.shapes import Asked, Id, Listing, Shown
from integrations.boscod import BoscodClient
from integrations.boscod import Place as Told
from integrations.boscod.assumed import NOT_FOUND, SEARCH_SHORTEST_KEYWORD
from integrations.outcome import Refused
from models import regions
from models.db import pool
from models.errors import NotFound

T = TypeVar("T")

_TYPING = Limit(240, per=timedelta(minutes=1))


class Part(Asked):
    """Which part of a list is wanted."""

    start: int = Field(0, ge=0, le=10_000_000, description="How many to pass over.")
    limit: int = Field(10, ge=1, le=100, description="How many to show.")


class RegionsSearched(Part):
    """A district, as people write it."""

    keyword: str = Field(
        min_length=SEARCH_SHORTEST_KEYWORD,
        max_length=100,
        description="The beginnings of words of the district, its city or its province, in any order.",
        examples=["setiabudi jakarta"],
    )


class OfProvince(Asked):
    """A province."""

    province_id: Id = Field(examples=[1])


class OfCity(Asked):
    """A city."""

    city_id: Id = Field(examples=[38])


class RegionShown(Shown):
    """A district and what it lies in. `id` is what a checkout sends as `district_id`."""

    id: int = Field(examples=[15780])
    name: str = Field(examples=["SETIABUDI"])
    code: str = Field(examples=["C123"])
    city_id: int | None = Field(examples=[114])
    city_name: str = Field(examples=["JAKARTA SELATAN"])
    province_id: int | None = Field(examples=[1])
    province_name: str = Field(examples=["DKI JAKARTA"])


class ProvinceShown(Shown):
    """A province."""

    id: int = Field(examples=[1])
    name: str = Field(examples=["DKI JAKARTA"])


class CityShown(Shown):
    """A city or regency."""

    id: int = Field(examples=[38])
    name: str = Field(examples=["JAKARTA PUSAT"])
    code: str = Field(examples=["JKTP"])
    province_id: int | None = Field(examples=[1])


class DistrictShown(Shown):
    """A district. `id` is what a checkout sends as `district_id`."""

    id: int = Field(examples=[14909])
    name: str = Field(examples=["CEMPAKA PUTIH"])
    code: str = Field(examples=["JKTP01"])
    city_id: int | None = Field(examples=[38])
    province_id: int | None = Field(examples=[1])


@endpoint("GET", "/store/regions", entry="Get Region", summary="Search a district", rights=Seller())
async def search(call: Call, query: RegionsSearched) -> Listing[RegionShown]:
    """Districts that begin as the keyword come first. Until the first copy is there, Boscod itself is asked."""
    return await _searched(call, query)


@endpoint(
    "GET",
    "/checkout/regions",
    entry="Get Region",
    summary="Search a district, as a buyer",
    rights=Buyer(),
    limit=_TYPING,
)
async def search_at_checkout(call: Call, query: RegionsSearched) -> Listing[RegionShown]:
    """The same search for the page of a form, whose buyers have no token."""
    return await _searched(call, query)


@endpoint("GET", "/store/regions/provinces", entry="Get Region", summary="Provinces", rights=Seller())
async def provinces(call: Call, query: Part) -> Listing[ProvinceShown]:
    """By name."""
    if not await regions.is_filled(using=pool()):
        told = await _told(call.app.boscod.provinces())
        return _part([ProvinceShown(id=one.id, name=one.name) for one in told], query)
    found, total = await regions.provinces(start=query.start, limit=query.limit, using=pool())
    shown = [ProvinceShown(id=one.boscod_id, name=one.name) for one in found]
    return Listing[ProvinceShown](data=shown, total=total)


@endpoint(
    "GET",
    "/store/regions/cities/{province_id}",
    entry="Get Region",
    summary="Cities of a province",
    rights=Seller(),
    errors=(NotFound,),
)
async def cities(call: Call, path: OfProvince, query: Part) -> Listing[CityShown]:
    """Cities and regencies, by name."""
    number = path.province_id
    if not await regions.is_filled(using=pool()):
        told = await _told(call.app.boscod.cities(number))
        return _part(
            [CityShown(id=one.id, name=one.name, code=one.code or "", province_id=number) for one in told], query
        )
    found, total = await regions.cities_of(number, start=query.start, limit=query.limit, using=pool())
    shown = [CityShown(id=one.boscod_id, name=one.name, code=one.code, province_id=number) for one in found]
    return Listing[CityShown](data=shown, total=total)


@endpoint(
    "GET",
    "/store/regions/districts/{city_id}",
    entry="Get Region",
    summary="Districts of a city",
    rights=Seller(),
    errors=(NotFound,),
)
async def districts(call: Call, path: OfCity, query: Part) -> Listing[DistrictShown]:
    """By name."""
    number = path.city_id
    if not await regions.is_filled(using=pool()):
        told = await _told(call.app.boscod.districts(number))
        return _part(
            [
                DistrictShown(
                    id=one.id, name=one.name, code=one.code or "", city_id=number, province_id=one.province_id
                )
                for one in told
            ],
            query,
        )
    city, found, total = await regions.districts_of(number, start=query.start, limit=query.limit, using=pool())
    shown = [
        DistrictShown(id=one.boscod_id, name=one.name, code=one.code, city_id=number, province_id=city.parent_id)
        for one in found
    ]
    return Listing[DistrictShown](data=shown, total=total)


async def searched_at(boscod: BoscodClient, query: RegionsSearched) -> Listing[RegionShown]:
    """Return what Boscod itself finds."""
    found = await boscod.search(query.keyword, start=query.start, limit=query.limit)
    shown = [
        RegionShown(
            id=one.id,
            name=one.name,
            code=one.code or "",
            city_id=one.city_id,
            city_name=one.city_name,
            province_id=one.province_id,
            province_name=one.province_name,
        )
        for one in found.data
    ]
    return Listing[RegionShown](data=shown, total=max(found.total, 0))


async def _searched(call: Call, query: RegionsSearched) -> Listing[RegionShown]:
    if not await regions.is_filled(using=pool()):
        return await searched_at(call.app.boscod, query)
    found, total = await regions.search(query.keyword, start=query.start, limit=query.limit, using=pool())
    shown = [RegionShown.model_validate(one, from_attributes=True) for one in found]
    return Listing[RegionShown](data=shown, total=total)


async def _told(asked: Awaitable[tuple[Told, ...]]) -> tuple[Told, ...]:
    try:
        return await asked
    except Refused as no:
        if no.code == NOT_FOUND:
            raise NotFound(f"Boscod knows no such region: {no.reason}.") from no
        raise


def _part(shown: Sequence[T], query: Part) -> Listing[T]:
    return Listing(data=list(shown[query.start : query.start + query.limit]), total=len(shown))
