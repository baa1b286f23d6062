"""The sandbox's map: Indonesia's 34 provinces as Boscod counts them, their 514 cities and regencies, 7,096 districts.

The names stand in ``boscod_regions.csv``. The ids and codes of the samples in Boscod's reference are kept; the other
ids are the sandbox's own.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

_PROVINCE_IDS = {"DKI JAKARTA": 1, "BANTEN": 2, "DI YOGYAKARTA": 5, "BENGKULU": 7, "D.I. ACEH": 8, "BALI": 28}
_CITY_IDS = {"JAKARTA BARAT": (37, "JKTB"), "JAKARTA PUSAT": (38, "JKTP")}
_DISTRICT_IDS: dict[tuple[str, int | str], int] = {
    **{("JAKARTA PUSAT", 1 + place): 14909 + place for place in range(8)},
    ("BANDUNG", "COBLONG"): 14900,
    ("JAKARTA SELATAN", "SETIABUDI"): 15780,
}
"""By the city's name, and the district's place in it or its name."""


@dataclass(frozen=True, slots=True)
class Province:
    """A province."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class City:
    """A city or regency."""

    id: int
    name: str
    code: str
    province: Province


@dataclass(frozen=True, slots=True)
class District:
    """A district, the place to which parcels go."""

    id: int
    name: str
    code: str
    city: City


class Atlas:
    """A map that can be asked from above. Its lists may be changed: places vanish, and come to be."""

    def __init__(self, districts: Iterable[District]) -> None:
        self.provinces: list[Province] = []
        self.cities: dict[int, list[City]] = {}
        self.districts: dict[int, list[District]] = {}
        for district in districts:
            city, province = district.city, district.city.province
            if province.id not in self.cities:
                self.provinces.append(province)
                self.cities[province.id] = []
            if city.id not in self.districts:
                self.cities[province.id].append(city)
                self.districts[city.id] = []
            self.districts[city.id].append(district)

    def every_district(self) -> list[District]:
        """Return all districts."""
        return [district for districts in self.districts.values() for district in districts]


def part(*city_ids: int) -> Atlas:
    """Return a map of these cities alone."""
    return Atlas(district for district in DISTRICTS.values() if district.city.id in city_ids)


def _read(rows: Iterable[Sequence[str]]) -> Iterable[District]:
    provinces: dict[str, Province] = {}
    free_province = (number for number in count(1) if number not in _PROVINCE_IDS.values())
    free_city, free_district = count(101), count(20_001)
    for province_name, city_name, names in rows:
        if province_name not in provinces:
            number = _PROVINCE_IDS.get(province_name) or next(free_province)
            provinces[province_name] = Province(number, province_name)
        city_id, code = _CITY_IDS.get(city_name) or _numbered(next(free_city))
        city = City(city_id, city_name, code, provinces[province_name])
        for place, name in enumerate(names.split("; "), start=1):
            sampled = _DISTRICT_IDS.get((city_name, place)) or _DISTRICT_IDS.get((city_name, name))
            yield District(sampled or next(free_district), name, f"{code}{place:02}", city)


def _numbered(city_id: int) -> tuple[int, str]:
    return city_id, f"C{city_id:03}"


def _rows() -> list[list[str]]:
    with Path(__file__).with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


DISTRICTS: dict[int, District] = {district.id: district for district in _read(_rows())}
