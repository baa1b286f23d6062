"""Taking a voucher, as atomically as the last unit of stock, and giving it back."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime

from models.db import Connection
from models.errors import Conflict
from models.vouchers.tables import Voucher, VoucherItem, VoucherKind, VoucherUse

WHOLE = 100
"""Percent."""


class VoucherRefused(Conflict):
    """The voucher is not for this order. ``fields``: ``code``, ``rule`` (the first that failed)."""

    slug = "voucher-refused"
    title = "Voucher refused"

    def __init__(self, code: str, *, rule: str, detail: str) -> None:
        super().__init__(detail, code=code, rule=rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cart:
    """What a voucher looks at. ``amounts_idr`` and ``units`` are per variant."""

    amounts_idr: Mapping[int, int]
    units: Mapping[int, int]
    shipping_idr: int
    payment_method: str
    province: str
    courier_code: str
    phone: str

    @property
    def subtotal_idr(self) -> int:
        """The order's value before shipping."""
        return sum(self.amounts_idr.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    """What the voucher takes off."""

    voucher_id: int
    code: str
    kind: VoucherKind
    amount_idr: int


async def take(store_id: int, code: str, cart: Cart, *, now: datetime, using: Connection) -> Discount:
    """Take the voucher for an order that the caller writes in the same transaction (and ``voucher_uses`` with it).

    Its row stays locked until then, so the last use goes to one order. Raises ``VoucherRefused`` with the first rule
    that fails.
    """
    name = code.strip().upper()
    found = await (
        Voucher.filter(store_id=store_id, code=name, deleted_at=None, active=True)
        .using_db(using)
        .select_for_update()
        .first()
    )
    discount = await judge(found, name, cart, now=now, using=using)
    await using.execute_query("UPDATE vouchers SET used = used + 1 WHERE id = $1", [discount.voucher_id])
    return discount


async def look(store_id: int, code: str, cart: Cart, *, now: datetime, using: Connection) -> Discount:
    """Return what the voucher would take off now, without taking it; raises ``VoucherRefused`` as ``take`` does."""
    name = code.strip().upper()
    found = await Voucher.filter(store_id=store_id, code=name, deleted_at=None, active=True).using_db(using).first()
    return await judge(found, name, cart, now=now, using=using)


async def judge(voucher: Voucher | None, code: str, cart: Cart, *, now: datetime, using: Connection) -> Discount:
    """Return the discount that the voucher gives the cart; raises ``VoucherRefused``."""
    if voucher is None:
        raise VoucherRefused(code, rule="code", detail=f"There is no voucher {code}.")
    listed = {item.variant_id for item in await VoucherItem.filter(voucher_id=voucher.id).using_db(using)}
    uses = 0
    if voucher.voucher_limit is not None:
        of_buyer = VoucherUse.filter(voucher_id=voucher.id, phone=cart.phone, released_at=None)
        uses = await of_buyer.using_db(using).count()
    return weigh(voucher, cart, listed=listed, uses=uses, now=now)


def weigh(voucher: Voucher, cart: Cart, *, listed: AbstractSet[int], uses: int, now: datetime) -> Discount:
    """Return the discount that a voucher gives the cart; raises ``VoucherRefused``.

    ``listed`` are the variants it is for (none: all), ``uses`` those of this buyer. The published sequence of checks:
    the first that fails is the reason given.
    """
    code = voucher.code
    meant = {variant: qty for variant, qty in cart.units.items() if not listed or variant in listed}
    rules = (
        (
            "payment_method",
            not voucher.payment_methods or cart.payment_method in voucher.payment_methods,
            "It is not for this payment method.",
        ),
        (
            "voucher_limit",
            voucher.voucher_limit is None or uses < voucher.voucher_limit,
            f"This buyer has used it {uses} times, which is the limit.",
        ),
        ("stok", voucher.used < voucher.stok, "It has been used up."),
        ("period", voucher.starts_at <= now < voucher.ends_at, "It does not apply today."),
        ("product", bool(meant), "It is for other products."),
        (
            "min_purchase",
            cart.subtotal_idr >= voucher.min_purchase_idr,
            f"The order must come to Rp {voucher.min_purchase_idr} at least.",
        ),
        ("province", not voucher.provinces or _named(cart.province, voucher.provinces), "It is for other provinces."),
        ("courier", not voucher.couriers or _named(cart.courier_code, voucher.couriers), "It is for other couriers."),
        ("min_qty", sum(meant.values()) >= voucher.min_qty, f"It needs {voucher.min_qty} units at least."),
        ("value", _has_value(voucher), "It is worth nothing."),
    )
    for rule, holds, why in rules:
        if not holds:
            raise VoucherRefused(code, rule=rule, detail=f"Voucher {code}: {why}")
    if voucher.kind == VoucherKind.ONGKIR:
        base_idr = cart.shipping_idr
    else:
        base_idr = sum(amount for variant, amount in cart.amounts_idr.items() if variant in meant)
    return Discount(voucher_id=voucher.id, code=code, kind=voucher.kind, amount_idr=_off(voucher, base_idr))


async def release(order_id: int, *, at: datetime, using: Connection) -> None:
    """Give back the use of an order that is cancelled; again and again, once."""
    await using.execute_query(
        "WITH given_back AS (UPDATE voucher_uses SET released_at = $2 WHERE order_id = $1 AND released_at IS NULL "
        "RETURNING voucher_id) UPDATE vouchers v SET used = used - 1 FROM given_back g WHERE v.id = g.voucher_id",
        [order_id, at],
    )


def _named(value: str, names: list[str]) -> bool:
    return value.strip().casefold() in {name.strip().casefold() for name in names}


def _has_value(voucher: Voucher) -> bool:
    if voucher.percent is not None:
        return 0 < voucher.percent <= WHOLE
    return (voucher.fixed_idr or 0) > 0


def _off(voucher: Voucher, base_idr: int) -> int:
    if voucher.percent is None:
        return min(voucher.fixed_idr or 0, base_idr)
    off_idr = base_idr * voucher.percent // WHOLE
    return off_idr if voucher.max_discount_idr is None else min(off_idr, voucher.max_discount_idr)
