"""What an order costs, computed here and nowhere else, and explained line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Literal

from models.orders.tables import PaymentMethod

FeeKind = Literal["shipping", "insurance", "cod_fee", "discount", "other"]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class CodFee:
    """What a courier keeps of the money that it collects, and whether the buyer pays it.

    3 % unless the store says otherwise: the line "Biaya COD (3%)" that BosOnline shows its buyers.
    """

    percent: Decimal
    paid_by_buyer: bool

    @property
    def label(self) -> str:
        """The line of the bill."""
        return f"Biaya COD ({_percent(self.percent)})"

    def of(self, base_idr: int) -> int:
        """Return the rupiah of what is to be collected."""
        return share_idr(base_idr, self.percent)


def share_idr(base_idr: int, percent: Decimal) -> int:
    """Return a share in rupiah, rounded up to a whole one (assumed, as couriers round)."""
    return int((base_idr * percent / 100).to_integral_value(rounding=ROUND_CEILING))


def insurance(goods_idr: int, percent: Decimal) -> Fee | None:
    """Return what it costs to insure goods of this value; ``None`` where it costs nothing: then they are not."""
    amount_idr = share_idr(goods_idr, percent)
    if not amount_idr:
        return None
    return Fee(kind="insurance", label=f"Asuransi ({_percent(percent)})", amount_idr=amount_idr)


def bill(
    lines: Sequence[Priced],
    *,
    shipping_idr: int,
    shipping_label: str,
    method: PaymentMethod,
    cod_fee: CodFee,
    insured: Fee | None = None,
    discount_idr: int = 0,
    voucher: str = "",
    other: Sequence[Fee] = (),
) -> Bill:
    """Return the bill: goods, shipping, discount, insurance, other fees, and last the COD fee on all of it.

    A discount never makes a bill negative: what exceeds goods and shipping is not counted.
    """
    fees: list[Fee] = []
    goods_idr = sum(line.amount_idr for line in lines)
    if shipping_idr:
        fees.append(Fee(kind="shipping", label=shipping_label, amount_idr=shipping_idr))
    off_idr = min(discount_idr, goods_idr + shipping_idr)
    if off_idr:
        fees.append(Fee(kind="discount", label=f"Voucher {voucher}", amount_idr=-off_idr))
    if insured is not None:
        fees.append(insured)
    fees += other
    base_idr = goods_idr + sum(fee.amount_idr for fee in fees)
    if method == PaymentMethod.COD and cod_fee.paid_by_buyer and base_idr > 0 and cod_fee.percent:
        fees.append(Fee(kind="cod_fee", label=cod_fee.label, amount_idr=cod_fee.of(base_idr)))
    return Bill(lines=tuple(lines), fees=tuple(fees))


def _percent(percent: Decimal) -> str:
    return f"{percent.normalize():f}%".replace(".", ",")
