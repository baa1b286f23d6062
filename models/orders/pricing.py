"""What an order costs, computed here and nowhere else, and explained line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from models.orders.tables import PaymentMethod

COD_FEE_PERCENT = 3
"""The line "Biaya COD (3%)" that BosOnline shows its buyers."""

FeeKind = Literal["shipping", "cod_fee", "discount", "other"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Priced:
    """Units of one variant at the price of the moment."""

    variant_id: int
    sku: str
    name: str
    qty: int
    price_idr: int
    hpp_idr: int
    weight_g: int

    @property
    def amount_idr(self) -> int:
        """The line's sum."""
        return self.qty * self.price_idr


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """One line of the bill beside the goods; negative for what makes it smaller."""

    kind: FeeKind
    label: str
    amount_idr: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What the buyer pays, and why. ``total_idr`` is the sum of what stands above it."""

    lines: tuple[Priced, ...]
    fees: tuple[Fee, ...]

    def of(self, kind: FeeKind) -> int:
        """Return the sum of the fees of a kind."""
        return sum(fee.amount_idr for fee in self.fees if fee.kind == kind)

    @property
    def subtotal_idr(self) -> int:
        """The goods."""
        return sum(line.amount_idr for line in self.lines)

    @property
    def total_idr(self) -> int:
        """What the buyer pays."""
        return self.subtotal_idr + sum(fee.amount_idr for fee in self.fees)

    @property
    def hpp_idr(self) -> int:
        """What the goods cost the seller."""
        return sum(line.qty * line.hpp_idr for line in self.lines)

    @property
    def weight_g(self) -> int:
        """The goods' weight."""
        return sum(line.qty * line.weight_g for line in self.lines)

    @property
    def units(self) -> int:
        """How many pieces."""
        return sum(line.qty for line in self.lines)


def cod_fee_idr(base_idr: int) -> int:
    """Return 3 % of what the courier is to collect, rounded up to a whole rupiah (assumed, as couriers round)."""
    return -(-base_idr * COD_FEE_PERCENT // 100)


def bill(
    lines: Sequence[Priced],
    *,
    shipping_idr: int,
    shipping_label: str,
    method: PaymentMethod,
    buyer_pays_cod_fee: bool,
    discount_idr: int = 0,
    voucher: str = "",
    other: Sequence[Fee] = (),
) -> Bill:
    """Return the bill: goods, shipping, discount, other fees, and last the COD fee on all of it.

    A discount never makes a bill negative: what exceeds goods and shipping is not counted.
    """
    fees: list[Fee] = []
    goods_idr = sum(line.amount_idr for line in lines)
    if shipping_idr:
        fees.append(Fee(kind="shipping", label=shipping_label, amount_idr=shipping_idr))
    off_idr = min(discount_idr, goods_idr + shipping_idr)
    if off_idr:
        fees.append(Fee(kind="discount", label=f"Voucher {voucher}", amount_idr=-off_idr))
    fees += other
    base_idr = goods_idr + sum(fee.amount_idr for fee in fees)
    if method == PaymentMethod.COD and buyer_pays_cod_fee and base_idr > 0:
        fees.append(Fee(kind="cod_fee", label=f"Biaya COD ({COD_FEE_PERCENT}%)", amount_idr=cod_fee_idr(base_idr)))
    return Bill(lines=tuple(lines), fees=tuple(fees))
