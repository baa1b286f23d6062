"""A product as its seller sees it, by the published field names; its cost for those alone who see the revenue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Self

from pydantic import Field

from api.shapes import Shown
from models.accounts.turns import Turn
from models.catalog import ProductFacts, VariantFacts


class VariantShown(Shown):
    """A variant with its stock: `stok` in the default warehouse, the other figures over all warehouses."""

    name: str = Field(examples=["Halus 1000 gr"])
    sku: str = Field(examples=["ESB-006-01"])
    stok: int = Field(examples=[101])
    on_hand: int = Field(examples=[101])
    reserved: int = Field(examples=[1])
    available: int = Field(examples=[100])
    min_qty: int = Field(examples=[100])
    weight: int = Field(examples=[100])
    length: int = Field(examples=[10])
    height: int = Field(examples=[10])
    width: int = Field(examples=[10])
    price: int = Field(examples=[45_000])
    publish_rate: int = Field(examples=[50_000])
    hpp: int | None = Field(description="Null: not for the caller's role.", examples=[40_000])
    status: int = Field(examples=[1])
    shared: bool = Field(examples=[False])


class VariantForEdit(Shown):
    """A variant as the edit form sends it back: `stok` is what lies in the default warehouse."""

    name: str = Field(examples=["Halus 1000 gr"])
    sku: str = Field(examples=["ESB-006-01"])
    stok: int = Field(examples=[101])
    min_qty: int = Field(examples=[100])
    weight: int = Field(examples=[100])
    length: int = Field(examples=[10])
    height: int = Field(examples=[10])
    width: int = Field(examples=[10])
    price: int = Field(examples=[45_000])
    publish_rate: int = Field(examples=[50_000])
    hpp: int | None = Field(description="Null: not for the caller's role; sent back, it stays.", examples=[40_000])
    status: int = Field(examples=[1])
    shared: bool = Field(examples=[False])


class ImageShown(Shown):
    """A file."""

    file_name: str = Field(examples=["1750661540-444.png"])


class AttributeShown(Shown):
    """A property in which variants differ."""

    name: str = Field(examples=["Kemasan Kopi"])
    items: list[str] = Field(examples=[["halus", "sedang"]])
    priority: int = Field(examples=[1])


class CsShown(Shown):
    """One of the staff."""

    cs_id: int = Field(examples=[5])
    weight: int = Field(description="How many orders of a round are theirs.", examples=[1])

    @classmethod
    def of(cls, turns: Sequence[Turn]) -> list[Self]:
        """Return those among whom orders rotate."""
        return [cls(cs_id=one.staff_id, weight=one.weight) for one in turns]


class ProductRow(Shown):
    """A product in a list. `qty` is what can be sold now, over its variants and all warehouses."""

    sku: str = Field(examples=["ESB-006"])
    name: str = Field(examples=["Biji kopi arabica"])
    path_url: str = Field(examples=["biji-kopi-arabica"])
    category_id: int | None = Field(examples=[1])
    price: int = Field(examples=[45_000])
    publish_rate: int = Field(examples=[50_000])
    hpp: int | None = Field(description="Null: not for the caller's role.", examples=[40_000])
    qty: int = Field(examples=[100])
    variants: int = Field(examples=[1])
    image: list[ImageShown]
    status: int = Field(examples=[1])
    order_status: int = Field(examples=[1])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    updated_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])


class _ProductFields(Shown):
    """What a product is described by."""

    sku: str = Field(examples=["ESB-006"])
    name: str = Field(examples=["Biji kopi arabica"])
    description: str = Field(examples=["Kopi pilihan asli"])
    path_url: str = Field(examples=["biji-kopi-arabica"])
    category_id: int | None = Field(examples=[1])
    weight: int = Field(examples=[1000])
    length: int = Field(examples=[10])
    height: int = Field(examples=[10])
    width: int = Field(examples=[10])
    publish_rate: int = Field(examples=[50_000])
    price: int = Field(examples=[45_000])
    hpp: int | None = Field(description="Null: not for the caller's role; sent back, it stays.", examples=[40_000])
    qty: int = Field(examples=[100])
    image: list[ImageShown]
    attributes: list[AttributeShown]
    product_cs: list[CsShown]
    status: int = Field(examples=[1])
    order_status: int = Field(examples=[1])


class ProductShown(_ProductFields):
    """A product with all its details. `qty` is what can be sold now, over its variants and all warehouses."""

    varian_items: list[VariantShown]
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    updated_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])


class ProductForEdit(_ProductFields):
    """The fields of Edit Product Detail: sent back as they are, they change nothing.

    A product that was described without variants has none here, and `qty` says what lies of it in the default
    warehouse. With variants it is the sum of their `stok`, which alone are written.
    """

    varian_items: list[VariantForEdit]


def row_of(facts: ProductFacts, *, with_costs: bool) -> ProductRow:
    """Return a product as lists show it."""
    product = facts.product
    return ProductRow(
        sku=product.sku,
        name=product.name,
        path_url=product.path_url,
        category_id=product.category_id,
        price=product.price_idr,
        publish_rate=product.publish_rate_idr,
        hpp=product.hpp_idr if with_costs else None,
        qty=_available(facts),
        variants=len(facts.variants),
        image=_images(facts),
        status=product.status,
        order_status=product.order_status,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def shown(facts: ProductFacts, *, with_costs: bool) -> ProductShown:
    """Return a product with all its details."""
    product = facts.product
    return ProductShown(
        sku=product.sku,
        name=product.name,
        description=product.description,
        path_url=product.path_url,
        category_id=product.category_id,
        weight=product.weight_g,
        length=product.length_cm,
        height=product.height_cm,
        width=product.width_cm,
        publish_rate=product.publish_rate_idr,
        price=product.price_idr,
        hpp=product.hpp_idr if with_costs else None,
        qty=_available(facts),
        image=_images(facts),
        attributes=[AttributeShown.model_validate(one) for one in product.attributes],
        varian_items=[variant_of(one, with_costs=with_costs) for one in facts.variants],
        product_cs=CsShown.of(facts.turns),
        status=product.status,
        order_status=product.order_status,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def variant_of(facts: VariantFacts, *, with_costs: bool) -> VariantShown:
    """Return a variant as its seller sees it."""
    return VariantShown(
        name=facts.name,
        sku=facts.sku,
        stok=facts.here,
        on_hand=facts.on_hand,
        reserved=facts.reserved,
        available=facts.on_hand - facts.reserved,
        min_qty=facts.min_qty,
        weight=facts.weight_g,
        length=facts.length_cm,
        height=facts.height_cm,
        width=facts.width_cm,
        price=facts.price_idr,
        publish_rate=facts.publish_rate_idr,
        hpp=facts.hpp_idr if with_costs else None,
        status=facts.status,
        shared=facts.is_shared,
    )


def for_edit(facts: ProductFacts, *, with_costs: bool) -> ProductForEdit:
    """Return a product as its edit form takes it and sends it back."""
    variants = [] if facts.is_plain else [variant_of(one, with_costs=with_costs) for one in facts.variants]
    seen = shown(facts, with_costs=with_costs).model_dump(include=set(ProductForEdit.model_fields))
    editable = set(VariantForEdit.model_fields)
    return ProductForEdit(
        **seen
        | {
            "qty": sum(one.here for one in facts.variants),
            "varian_items": [one.model_dump(include=editable) for one in variants],
        }
    )


def _available(facts: ProductFacts) -> int:
    return sum(one.on_hand - one.reserved for one in facts.variants)


def _images(facts: ProductFacts) -> list[ImageShown]:
    return [ImageShown.model_validate(one) for one in facts.product.images]
