"""The journey's own books: what an order comes to, and what many do, by ``docs/definitions.md`` and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

COD_PERCENT: Final = 3
WHOLE: Final = 100
INSURANCE_PER_MILLE: Final = 5
"""What the seller asks of the goods' value once parcels are insured."""
BACK: Final = frozenset({"return_in_transit", "returned"})
NO_NET: Final = BACK | {"cancelled", "lost"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ware:
    """A variant on the shelf, at its price of the moment."""

    sku: str
    product: str
    price_idr: int
    hpp_idr: int
    weight_g: int


@dataclass(slots=True, kw_only=True)
class Sale:
    """An order as the journey placed and moved it. Whatever is said of it is computed from these fields."""

    code: str
    method: str
    goods: tuple[tuple[Ware, int], ...]
    shipping_idr: int
    courier: str
    cs_id: int | None
    discount_idr: int = 0
    other_idr: int = 0
    back_idr: int = 0
    """What of its price went back to the buyer."""
    insured: bool = False
    status: str = "pending"
    payment_status: str = "unpaid"
    was: set[str] = field(default_factory=set)
    """Statuses it has had."""

    def now(self, status: str, *, payment: str | None = None) -> None:
        """Note a step."""
        self.status = status
        self.was.add(status)
        self.payment_status = payment or self.payment_status

    @property
    def subtotal_idr(self) -> int:
        """The goods."""
        return sum(ware.price_idr * qty for ware, qty in self.goods)

    @property
    def hpp_idr(self) -> int:
        """What they cost."""
        return sum(ware.hpp_idr * qty for ware, qty in self.goods)

    @property
    def units(self) -> int:
        """Pieces."""
        return sum(qty for _, qty in self.goods)

    @property
    def weight_g(self) -> int:
        """Grams."""
        return sum(ware.weight_g * qty for ware, qty in self.goods)

    @property
    def insurance_idr(self) -> int:
        """The goods' insurance, rounded up, where they have one."""
        return -(-self.subtotal_idr * INSURANCE_PER_MILLE // 1000) if self.insured else 0

    @property
    def before_fee_idr(self) -> int:
        """What the COD fee is taken of."""
        return self.subtotal_idr + self.shipping_idr + self.insurance_idr + self.other_idr - self.discount_idr

    @property
    def cod_fee_idr(self) -> int:
        """Three percent of what the courier collects, rounded up, where it collects."""
        part, rest = divmod(self.before_fee_idr * COD_PERCENT, WHOLE)
        return (part + (rest > 0)) if self.method == "cod" else 0

    @property
    def total_idr(self) -> int:
        """What the buyer pays."""
        return self.before_fee_idr + self.cod_fee_idr

    @property
    def income_idr(self) -> int:
        """What is left after the courier, and after what went back."""
        return self.total_idr - self.shipping_idr - self.insurance_idr - self.cod_fee_idr - self.back_idr

    @property
    def is_paid(self) -> bool:
        """Whether its money counts."""
        return self.payment_status in ("paid", "settled")

    @property
    def owes_cod(self) -> bool:
        """Whether the courier has its money."""
        return self.method == "cod" and self.status in ("delivered", "completed") and self.payment_status != "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What of a sale counts in a figure: all of it, or the lines of one product."""

    sale: Sale
    units: int
    gross_idr: int
    net_idr: int
    paid_idr: int
    """Of a sale that is paid."""
    hpp_idr: int
    whole: bool


@dataclass(slots=True, kw_only=True)
class Books:
    """All sales."""

    sales: list[Sale] = field(default_factory=list)

    def by(self, what: Callable[[Sale], str]) -> dict[str, list[Sale]]:
        """Return the sales apart."""
        apart: dict[str, list[Sale]] = {}
        for sale in self.sales:
            apart.setdefault(what(sale), []).append(sale)
        return apart

    def by_product(self) -> dict[str, list[Part]]:
        """Return what each product has a part in."""
        apart: dict[str, list[Part]] = {}
        for sale in self.sales:
            for product in dict.fromkeys(ware.product for ware, _ in sale.goods):
                lines = [(ware, qty) for ware, qty in sale.goods if ware.product == product]
                money_idr = sum(ware.price_idr * qty for ware, qty in lines)
                apart.setdefault(product, []).append(
                    Part(
                        sale=sale,
                        units=sum(qty for _, qty in lines),
                        gross_idr=money_idr,
                        net_idr=money_idr,
                        paid_idr=money_idr,
                        hpp_idr=sum(ware.hpp_idr * qty for ware, qty in lines),
                        whole=False,
                    )
                )
        return apart


def whole(sales: Iterable[Sale]) -> list[Part]:
    """Return sales as parts that count in full."""
    return [
        Part(
            sale=sale,
            units=sale.units,
            gross_idr=sale.total_idr,
            net_idr=max(0, sale.subtotal_idr - sale.discount_idr - sale.back_idr),
            paid_idr=sale.total_idr - sale.back_idr,
            hpp_idr=sale.hpp_idr,
            whole=True,
        )
        for sale in sales
    ]


def listed(sales: Iterable[Sale]) -> dict[str, object]:
    """Return the figures of the order list's recap."""
    all_of = list(sales)
    return {
        "orders": len(all_of),
        "units": sum(sale.units for sale in all_of),
        "total_idr": sum(sale.total_idr for sale in all_of),
        "subtotal_idr": sum(sale.subtotal_idr for sale in all_of),
        "shipping_idr": sum(sale.shipping_idr for sale in all_of),
        "discount_idr": sum(sale.discount_idr for sale in all_of),
        "hpp_idr": sum(sale.hpp_idr for sale in all_of),
    }


def figures(parts: Iterable[Part]) -> dict[str, object]:
    """Return the figures of the store's recaps."""
    all_of = list(parts)
    net = [part for part in all_of if part.sale.status not in NO_NET]
    closings = _those(all_of, lambda sale: "confirmed" in sale.was)
    shipped = _those(all_of, lambda sale: "shipped" in sale.was)
    returned = _those(all_of, lambda sale: sale.status in BACK)
    return {
        "orders": len(all_of),
        "closings": closings,
        "closing_rate": _rate(closings, len(all_of)),
        "shipped": shipped,
        "delivered": _those(all_of, lambda sale: "delivered" in sale.was),
        "returned": returned,
        "return_rate": _rate(returned, shipped),
        "cancelled": _those(all_of, lambda sale: sale.status == "cancelled"),
        "units": sum(part.units for part in all_of),
        "gross_idr": sum(part.gross_idr for part in all_of),
        "discount_idr": sum(part.sale.discount_idr for part in all_of if part.whole),
        "shipping_idr": sum(part.sale.shipping_idr for part in all_of if part.whole),
        "cod_fee_idr": sum(part.sale.cod_fee_idr for part in all_of if part.whole),
        "net_idr": sum(part.net_idr for part in net),
        "hpp_idr": sum(part.hpp_idr for part in net),
        "paid_idr": sum(part.paid_idr for part in all_of if part.sale.is_paid),
        "cod_outstanding_idr": sum(part.gross_idr for part in all_of if part.sale.owes_cod),
        "settled_idr": sum(part.paid_idr for part in all_of if part.sale.payment_status == "settled"),
    }


def revenue(sales: Iterable[Sale]) -> dict[str, object]:
    """Return the figures of the revenue."""
    all_of = list(sales)
    sums = figures(whole(all_of))
    kept = [sale for sale in all_of if sale.status not in NO_NET]
    profit_idr = sum(part.net_idr - part.hpp_idr for part in whole(kept))
    names = ("gross_idr", "net_idr", "hpp_idr", "paid_idr", "cod_outstanding_idr", "settled_idr")
    return {name: sums[name] for name in names} | {"profit_idr": profit_idr}


def on_shelf(counted: Mapping[str, int], sales: Iterable[Sale]) -> dict[str, tuple[int, int]]:
    """Return (on hand, reserved) of each variant, from what was counted and what the sales took."""
    hand, held = dict(counted), dict.fromkeys(counted, 0)
    for sale in sales:
        for ware, qty in sale.goods:
            if "shipped" in sale.was or "delivered" in sale.was:
                hand[ware.sku] -= qty if sale.status != "returned" else 0
            elif sale.status != "cancelled":
                held[ware.sku] += qty
    return {sku: (hand[sku], held[sku]) for sku in counted}


def _those(parts: list[Part], which: Callable[[Sale], bool]) -> int:
    return sum(which(part.sale) for part in parts)


def _rate(part: int, base: int) -> float | None:
    return round(part / base, 4) if base else None
