"""The sandbox's couriers and what they charge, by the formulas of B-06 and B-12."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Any

from integrations.boscod import assumed
from local.sandbox.boscod_regions import District

_DISCOUNT = Decimal("0.95")
_COD_FEE = Decimal("0.03")
_INSURANCE = Decimal("0.002")
_FAR_EAST = frozenset({"MALUKU", "MALUKU UTARA", "PAPUA", "PAPUA BARAT"})


@dataclass(frozen=True, slots=True)
class Service:
    """One service of one courier: its list price per kilogram, the days it takes, and where it goes."""

    courier_code: str
    courier_name: str
    service_code: str
    service_name: str
    list_price_idr: int
    etd: str
    rating: float
    cod: bool = True
    far_east: bool = True
    insures: bool = True

    def serves(self, origin: District, destination: District) -> bool:
        """Whether the route is served."""
        names = {origin.city.province.name, destination.city.province.name}
        return self.far_east or not names & _FAR_EAST


SERVICES = (
    Service("idx", "IDEXPRESS", "03", "Regular", 10_700, "2-3", 4.6),
    Service("jne", "JNE", "REG", "Regular", 11_000, "2-3", 4.5),
    Service("jne", "JNE", "YES", "Express", 19_000, "1", 4.5, cod=False, far_east=False),
    Service("jnt", "J&T", "EZ", "Regular", 11_500, "2-3", 4.7),
    Service("jtc", "J&T CARGO", "CRG", "Cargo", 6_000, "4-7", 4.3, cod=False, insures=False),
    Service("sicepat", "SICEPAT", "SIUNT", "Regular", 10_500, "2-3", 4.4, far_east=False),
    Service("sap", "SAP EXPRESS", "UDRREG", "Regular", 10_000, "3-4", 4.2, far_east=False),
    Service("anteraja", "ANTERAJA", "REG", "Regular", 10_200, "2-4", 4.3),
    Service("ninja", "NINJA XPRESS", "STD", "Standard", 10_900, "2-4", 4.1),
)


def couriers() -> list[dict[str, Any]]:
    """Return the answer of List Courier (B-05)."""
    listed: dict[str, dict[str, Any]] = {}
    for service in SERVICES:
        courier = listed.setdefault(
            service.courier_code,
            {
                "courier_code": service.courier_code,
                "courier_name": service.courier_name,
                "cod": int(service.cod),
                "insurance": int(service.insures),
                "drop_off": None,
                "active": 1,
                "services": [],
            },
        )
        courier["services"].append({"service_code": service.service_code, "service_name": service.service_name})
    return list(listed.values())


def find(courier_code: str, service_code: str) -> Service | None:
    """Return a courier's service."""
    return next((s for s in SERVICES if (s.courier_code, s.service_code) == (courier_code, service_code)), None)


def charged_kg(weight: Decimal, length: int, width: int, height: int) -> Decimal:
    """Return the larger of weight and volume, rounded up to half a kilogram."""
    volume = Decimal(length * width * height) / assumed.VOLUMETRIC_CM3_PER_KG
    return (max(weight, volume) * 2).to_integral_value(rounding=ROUND_CEILING) / 2


def rate(service: Service, kg: Decimal) -> dict[str, Any]:
    """Return one element of an answer with rates."""
    prices = parcel_prices(service, kg)
    return {
        "courier_code": service.courier_code,
        "courier_name": service.courier_name,
        "service_code": service.service_code,
        "service_name": service.service_name,
        "cod": int(service.cod),
        "price": prices["price"],
        "max_price": prices["max_price"],
        "etd": service.etd,
        "drop_off": None,
        "insurance": int(service.insures),
        "cod_fee": 3 if service.cod else None,
        "rating": service.rating,
    }


def parcel_prices(
    service: Service,
    kg: Decimal,
    *,
    cod: Decimal = Decimal(0),
    item_value: Decimal = Decimal(0),
    insured: bool = False,
) -> dict[str, int]:
    """Return what one parcel costs, each amount rounded up to a whole rupiah."""
    max_price = _up(service.list_price_idr * kg)
    price = _up(max_price * _DISCOUNT)
    insurance = _up(item_value * _INSURANCE) if insured else 0
    cod_fee = _up(cod * _COD_FEE)
    return {
        "max_price": max_price,
        "price": price,
        "insurance": insurance,
        "cod_fee": cod_fee,
        "total": price + insurance + cod_fee,
    }


def _up(amount: Decimal | int) -> int:
    return int(Decimal(amount).to_integral_value(rounding=ROUND_CEILING))
