"""A product on the wire: the published field names, and what they are called inside."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AliasChoices, Field

from api.shapes import Asked, Id, Rupiah, Shown
from models.catalog import ProductDetails, ProductFacts, VariantDetails, VariantFacts

Sku = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._+-]*$", examples=["ESB-006"])]
Slug = Annotated[str, Field(max_length=120, pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?$")]
Units = Annotated[int, Field(ge=0, le=1_000_000_000)]
Grams = Annotated[int, Field(ge=0, le=1_000_000)]
Centimetres = Annotated[int, Field(ge=0, le=10_000, examples=[10])]
Status = Annotated[Literal[0, 1], Field(examples=[1])]


class Image(Asked):
    """A file that was uploaded before."""

    file_name: str = Field(min_length=1, max_length=255, examples=["1750661540-444.png"])


class Attribute(Asked):
    """A property in which variants differ."""

    name: str = Field(min_length=1, max_length=100, examples=["Kemasan Kopi"])
    items: list[Annotated[str, Field(min_length=1, max_length=100)]] = Field(
        default_factory=list, max_length=100, examples=[["halus", "sedang"]]
    )
    priority: int = Field(1, ge=0, le=1000)


class VariantItem(Asked):
    """A variant. `stok` is what lies in the default warehouse; left out, it stays as it is (0 for a new one)."""

    name: str = Field(min_length=1, max_length=200, examples=["Halus 1000 gr"])
    sku: Sku = Field(examples=["ESB-006-01"])
    stok: Units | None = Field(None, validation_alias=AliasChoices("stok", "varian_stok"), examples=[101])
    min_qty: int = Field(1, ge=0, le=1_000_000, description="Wholesale minimum; 0 and 1 are none.", examples=[100])
    weight: Grams = Field(0, examples=[100])
    length: Centimetres = 0
    height: Centimetres = 0
    width: Centimetres = 0
    price: Rupiah = Field(0, examples=[45_000])
    publish_rate: Rupiah = Field(0, description="The struck-through price.", examples=[50_000])
    hpp: Rupiah = Field(0, description="Cost of goods.", examples=[40_000])
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

    cs_id: Id = Field(examples=[5])


class ProductEdited(Asked):
    """A product as its seller describes it. Weight in grams, sizes in centimetres, money in rupiah."""

    name: str = Field(min_length=1, max_length=200, examples=["Biji kopi arabica"])
    description: str = Field("", examples=["Kopi pilihan asli"])
    path_url: Slug = Field("", examples=["biji-kopi-arabica"])
    category_id: Id | None = Field(None, examples=[1])
    weight: Grams = Field(0, examples=[1000])
    length: Centimetres = 0
    height: Centimetres = 0
    width: Centimetres = 0
    publish_rate: Rupiah = Field(0, description="The struck-through price.", examples=[50_000])
    price: Rupiah = Field(examples=[45_000])
    hpp: Rupiah = Field(0, description="Cost of goods.", examples=[40_000])
    qty: Units | None = Field(
        None, description="Units in the default warehouse, where there are no variants.", examples=[10_000]
    )
    image: list[Image] = Field(default_factory=list, max_length=20)
    attributes: list[Attribute] = Field(
        default_factory=list,
        max_length=10,
        examples=[
            [
                {"name": "Kemasan Kopi", "items": ["halus", "sedang"], "priority": 1},
                {"name": "Tingkat Giling", "items": ["1000 gr", "2000 gr"], "priority": 2},
            ]
        ],
    )
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
    hpp: int = Field(examples=[40_000])
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


class ProductRow(Shown):
    """A product in a list. `qty` is what can be sold now, over its variants and all warehouses."""

    sku: str = Field(examples=["ESB-006"])
    name: str = Field(examples=["Biji kopi arabica"])
    path_url: str = Field(examples=["biji-kopi-arabica"])
    category_id: int | None = Field(examples=[1])
    price: int = Field(examples=[45_000])
    publish_rate: int = Field(examples=[50_000])
    hpp: int = Field(examples=[40_000])
    qty: int = Field(examples=[100])
    variants: int = Field(examples=[1])
    image: list[ImageShown]
    status: int = Field(examples=[1])
    order_status: int = Field(examples=[1])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    updated_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])


class ProductShown(Shown):
    """A product with everything that the edit form sends back."""

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
    hpp: int = Field(examples=[40_000])
    qty: int = Field(examples=[100])
    image: list[ImageShown]
    attributes: list[AttributeShown]
    varian_items: list[VariantShown]
    product_cs: list[CsShown]
    status: int = Field(examples=[1])
    order_status: int = Field(examples=[1])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    updated_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])


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
