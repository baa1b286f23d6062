"""A product as its seller sends it: the published field names, and what they are called inside."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AliasChoices, Field

from api.shapes import Asked, Id, Rupiah
from models.accounts.turns import HEAVIEST, Turn
from models.catalog import ProductDetails, VariantDetails

Sku = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9][A-Za-z0-9._+-]*$", examples=["ESB-006"])]
Slug = Annotated[str, Field(max_length=120, pattern=r"^([a-z0-9]+(-[a-z0-9]+)*)?$")]
Units = Annotated[int, Field(ge=0, le=1_000_000_000)]
Grams = Annotated[int, Field(ge=0, le=1_000_000)]
Centimetres = Annotated[int, Field(ge=0, le=10_000, examples=[10])]
Status = Annotated[Literal[0, 1], Field(examples=[1])]

_COST = "Cost of goods. Left out or null, it stays as it is (0 for a new one): not everyone who edits sees it."


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
    price: Rupiah | None = Field(
        None,
        description="Left out or null, it stays as it is; a new one costs what the product does.",
        examples=[45_000],
    )
    publish_rate: Rupiah = Field(0, description="The struck-through price.", examples=[50_000])
    hpp: Rupiah | None = Field(None, description=_COST, examples=[40_000])
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
    weight: int = Field(1, ge=1, le=HEAVIEST, description="How many orders of a round are theirs.", examples=[1])

    def turn(self) -> Turn:
        """Return it as the rotation takes it."""
        return Turn(staff_id=self.cs_id, weight=self.weight)


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
    hpp: Rupiah | None = Field(None, description=_COST, examples=[40_000])
    qty: Units | None = Field(
        None,
        description="Units in the default warehouse, where no variants are listed. Left out or null, they stay.",
        examples=[10_000],
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
            turns=tuple(one.turn() for one in self.product_cs),
            status=self.status,
            order_status=self.order_status,
        )


class ProductWanted(ProductEdited):
    """A new product, with its SKU."""

    sku: Sku


class ProductChanged(ProductEdited):
    """A product described anew. The SKU of the edit form may come back with it; it does not change."""

    sku: Sku | None = Field(None, description="Null, or that of the path.", examples=[None])
