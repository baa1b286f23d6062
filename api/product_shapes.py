"""A product on the wire: the published field names, and what they are called inside."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AliasChoices, Field

from api.shapes import Asked, Id, Rupiah, Shown
from models.catalog import ProductDetails, ProductFacts, VariantDetails, VariantFacts

Sku = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._+-]*$")]
Slug = Annotated[str, Field(max_length=120, pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?$")]
Units = Annotated[int, Field(ge=0, le=1_000_000_000)]
Grams = Annotated[int, Field(ge=0, le=1_000_000)]
Centimetres = Annotated[int, Field(ge=0, le=10_000)]
Status = Literal[0, 1]


class Image(Asked):
    """A file that was uploaded before."""

    file_name: str = Field(min_length=1, max_length=255)


class Attribute(Asked):
    """A property in which variants differ."""

    name: str = Field(min_length=1, max_length=100)
    items: list[Annotated[str, Field(min_length=1, max_length=100)]] = Field(default_factory=list, max_length=100)
    priority: int = Field(1, ge=0, le=1000)


class VariantItem(Asked):
    """A variant. `stok` is what lies in the default warehouse; left out, it stays as it is (0 for a new one)."""

    name: str = Field(min_length=1, max_length=200)
    sku: Sku
    stok: Units | None = Field(None, validation_alias=AliasChoices("stok", "varian_stok"))
    min_qty: int = Field(1, ge=0, le=1_000_000, description="Wholesale minimum; 0 and 1 are none.")
    weight: Grams = 0
    length: Centimetres = 0
    height: Centimetres = 0
    width: Centimetres = 0
    price: Rupiah = 0
    publish_rate: Rupiah = Field(0, description="The struck-through price.")
    hpp: Rupiah = Field(0, description="Cost of goods.")
    status: Status = 1
    shared: bool = Field(
        default=False, description="Sell the variant of this SKU that another product has, and its stock."
    )

    def details(self) -> VariantDetails:
        """Return what the catalogue is asked for."""
        return VariantDetails(
            sku=self.sku,
            name=self.name,
            price_idr=self.price,
            publish_rate_idr=self.publish_rate,
            hpp_idr=self.hpp,
            min_qty=max(1, self.min_qty),
            weight_g=self.weight,
            length_cm=self.length,
            width_cm=self.width,
            height_cm=self.height,
            units=self.stok,
            status=self.status,
            is_shared=self.shared,
        )


class ProductCs(Asked):
    """One of the staff among whom orders rotate."""

    cs_id: Id


class ProductEdited(Asked):
    """A product as its seller describes it. Weight in grams, sizes in centimetres, money in rupiah."""

    name: str = Field(min_length=1, max_length=200)
    description: str = ""
    path_url: Slug = ""
    category_id: Id | None = None
    weight: Grams = 0
    length: Centimetres = 0
    height: Centimetres = 0
    width: Centimetres = 0
    publish_rate: Rupiah = Field(0, description="The struck-through price.")
    price: Rupiah
    hpp: Rupiah = Field(0, description="Cost of goods.")
    qty: Units | None = Field(None, description="Units in the default warehouse, where there are no variants.")
    image: list[Image] = Field(default_factory=list, max_length=20)
    attributes: list[Attribute] = Field(default_factory=list, max_length=10)
    varian_items: list[VariantItem] = Field(default_factory=list, max_length=200)
    product_cs: list[ProductCs] = Field(default_factory=list, max_length=200)
    status: Status = 1
    order_status: int = Field(1, ge=0, le=100)

    def details(self) -> ProductDetails:
        """Return what the catalogue is asked for."""
        return ProductDetails(
            name=self.name,
            description=self.description,
            path_url=self.path_url,
            category_id=self.category_id,
            price_idr=self.price,
            publish_rate_idr=self.publish_rate,
            hpp_idr=self.hpp,
            weight_g=self.weight,
            length_cm=self.length,
            width_cm=self.width,
            height_cm=self.height,
            units=self.qty,
            images=[one.model_dump() for one in self.image],
            attributes=[one.model_dump() for one in self.attributes],
            variants=tuple(one.details() for one in self.varian_items),
            staff_ids=tuple(one.cs_id for one in self.product_cs),
            status=self.status,
            order_status=self.order_status,
        )


class ProductWanted(ProductEdited):
    """A new product, with its SKU."""

    sku: Sku


class VariantShown(Shown):
    """A variant with its stock: `stok` in the default warehouse, the other figures over all warehouses."""

    name: str
    sku: str
    stok: int
    on_hand: int
    reserved: int
    available: int
    min_qty: int
    weight: int
    length: int
    height: int
    width: int
    price: int
    publish_rate: int
    hpp: int
    status: int
    shared: bool


class ImageShown(Shown):
    """A file."""

    file_name: str


class AttributeShown(Shown):
    """A property in which variants differ."""

    name: str
    items: list[str]
    priority: int


class CsShown(Shown):
    """One of the staff."""

    cs_id: int


class ProductRow(Shown):
    """A product in a list. `qty` is what can be sold now, over its variants and all warehouses."""

    sku: str
    name: str
    path_url: str
    category_id: int | None
    price: int
    publish_rate: int
    hpp: int
    qty: int
    variants: int
    image: list[ImageShown]
    status: int
    order_status: int
    created_at: datetime
    updated_at: datetime


class ProductShown(Shown):
    """A product with everything that the edit form sends back."""

    sku: str
    name: str
    description: str
    path_url: str
    category_id: int | None
    weight: int
    length: int
    height: int
    width: int
    publish_rate: int
    price: int
    hpp: int
    qty: int
    image: list[ImageShown]
    attributes: list[AttributeShown]
    varian_items: list[VariantShown]
    product_cs: list[CsShown]
    status: int
    order_status: int
    created_at: datetime
    updated_at: datetime


def row_of(facts: ProductFacts) -> ProductRow:
    """Return a product as lists show it."""
    product = facts.product
    return ProductRow(
        sku=product.sku,
        name=product.name,
        path_url=product.path_url,
        category_id=product.category_id,
        price=product.price_idr,
        publish_rate=product.publish_rate_idr,
        hpp=product.hpp_idr,
        qty=_available(facts),
        variants=len(facts.variants),
        image=_images(facts),
        status=product.status,
        order_status=product.order_status,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def shown(facts: ProductFacts) -> ProductShown:
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
        hpp=product.hpp_idr,
        qty=_available(facts),
        image=_images(facts),
        attributes=[AttributeShown.model_validate(one) for one in product.attributes],
        varian_items=[variant_of(one) for one in facts.variants],
        product_cs=[CsShown(cs_id=one) for one in facts.staff_ids],
        status=product.status,
        order_status=product.order_status,
        created_at=product.created_at,
        updated_at=product.updated_at,
    )


def variant_of(facts: VariantFacts) -> VariantShown:
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
        hpp=facts.hpp_idr,
        status=facts.status,
        shared=facts.is_shared,
    )


def _available(facts: ProductFacts) -> int:
    return sum(one.on_hand - one.reserved for one in facts.variants)


def _images(facts: ProductFacts) -> list[ImageShown]:
    return [ImageShown.model_validate(one) for one in facts.product.images]
