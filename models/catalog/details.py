"""A product as its seller describes it: what is asked of ``create`` and ``edit``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from models.accounts.turns import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantDetails:
    """One variant. Grams, centimetres and rupiah.

    ``units`` is what lies in the default warehouse, ``hpp_idr`` the cost; ``None`` leaves either as it is (0 for a new
    one), and the price too (the product's for a new one). ``is_shared`` sells the variant of this SKU that another
    product has, with its stock; nothing else of the description then counts.
    """

    sku: str
    name: str
    price_idr: int | None = None
    publish_rate_idr: int = 0
    hpp_idr: int | None = None
    min_qty: int = 1
    weight_g: int = 0
    length_cm: int = 0
    width_cm: int = 0
    height_cm: int = 0
    units: int | None = None
    status: int = 1
    is_shared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductDetails:
    """A product with its variants. Without any it is sold as one variant that carries the product's own SKU.

    ``units`` counts only then: a product with variants has the stock of its variants. No ``hpp_idr`` leaves the cost
    as it is.
    """

    name: str
    price_idr: int
    description: str = ""
    path_url: str = ""
    category_id: int | None = None
    publish_rate_idr: int = 0
    hpp_idr: int | None = None
    weight_g: int = 0
    length_cm: int = 0
    width_cm: int = 0
    height_cm: int = 0
    units: int | None = None
    images: list[dict[str, Any]] = field(default_factory=list)
    attributes: list[dict[str, Any]] = field(default_factory=list)
    variants: tuple[VariantDetails, ...] = ()
    turns: tuple[Turn, ...] = ()
    status: int = 1
    order_status: int = 1

    def variants_of(self, sku: str) -> tuple[VariantDetails, ...]:
        """Return the variants under which a product of this SKU is sold."""
        if self.variants:
            return self.variants
        return (
            VariantDetails(
                sku=sku,
                name=self.name,
                price_idr=self.price_idr,
                publish_rate_idr=self.publish_rate_idr,
                hpp_idr=self.hpp_idr,
                weight_g=self.weight_g,
                length_cm=self.length_cm,
                width_cm=self.width_cm,
                height_cm=self.height_cm,
                units=self.units,
                status=1,
            ),
        )
