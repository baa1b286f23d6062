"""What a seller says of a voucher, and the codes that the API shows for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from typing import Final
from zoneinfo import ZoneInfo

from models.vouchers.tables import VoucherKind


class Status(IntEnum):
    """Whether a voucher works. The published sample has a 3 on one that is over; the other numbers are assumed."""

    ON = 1
    OFF = 2
    OVER = 3


KIND_NAMES: Final = {VoucherKind.PRODUCT: "DISKON PRODUK", VoucherKind.ONGKIR: "DISKON ONGKIR"}
"""``type`` in the list. The one for products is assumed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoucherDetails:
    """A voucher as its seller describes it. Days are the store's, the last one included; ``skus`` are of variants."""

    description: str
    kind: VoucherKind
    percent: int | None
    fixed_idr: int | None
    max_discount_idr: int | None
    stok: int
    voucher_limit: int | None
    start_day: date
    end_day: date
    min_purchase_idr: int
    min_qty: int
    payment_methods: tuple[str, ...]
    provinces: tuple[str, ...]
    couriers: tuple[str, ...]
    public: bool
    active: bool
    skus: tuple[str, ...]

    def period(self, zone: str) -> tuple[datetime, datetime]:
        """Return the moments at which it begins and has ended."""
        return midnight(self.start_day, zone), midnight(self.end_day + timedelta(days=1), zone)


def midnight(day: date, zone: str) -> datetime:
    """Return the first moment of a day in the store's zone."""
    return datetime.combine(day, time(), tzinfo=ZoneInfo(zone))


def status_of(*, active: bool, ends_at: datetime, now: datetime) -> Status:
    """Return what the list shows. One that is over says so, switched off or not."""
    if ends_at <= now:
        return Status.OVER
    return Status.ON if active else Status.OFF
