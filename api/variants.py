"""Single variants, the store's categories, and products that come from others."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.product_shapes import Centimetres, Grams, Status
from api.shapes import Asked, Listing, Message, Rupiah, Short, Shown
from models.catalog import categories
from models.catalog.variants import VariantChange, change_variant, set_variant_status
from models.db import pool
from models.errors import NotFound


class BySku(Asked):
    """A path that names a variant."""

    sku: str = Field(max_length=64, examples=["ESB-006-01"])


class VariantEdited(Asked):
    """A variant as its seller describes it. Weight in grams, sizes in centimetres, money in rupiah."""

    name: str = Field(min_length=1, max_length=200, examples=["Halus 1000 gr"])
    price: Rupiah = Field(examples=[45_000])
    publish_rate: Rupiah = Field(0, description="The struck-through price.", examples=[50_000])
    hpp: Rupiah | None = Field(None, description="Cost of goods. Null: it stays as it is.", examples=[40_000])
    min_qty: int = Field(1, ge=0, le=1_000_000, description="Wholesale minimum; 0 and 1 are none.", examples=[100])
    weight: Grams = Field(0, examples=[100])
    length: Centimetres = 0
    height: Centimetres = 0
    width: Centimetres = 0

    def change(self) -> VariantChange:
        """Return it as the catalogue takes it."""
        return VariantChange(
            name=self.name,
            price_idr=self.price,
            publish_rate_idr=self.publish_rate,
            hpp_idr=self.hpp,
            min_qty=max(1, self.min_qty),
            weight_g=self.weight,
            length_cm=self.length,
            width_cm=self.width,
            height_cm=self.height,
        )


class StatusWanted(Asked):
    """1 sold, 0 not."""

    status: Status


class CategoryShown(Shown):
    """A shelf of the store."""

    id: int = Field(examples=[1])
    name: str = Field(examples=["Makanan & Minuman"])


class CategoriesWanted(Short):
    """Which categories to list."""

    keyword: str | None = Field(None, max_length=100, examples=["makan"])
    sort_dir: Literal["asc", "desc"] = "asc"


@endpoint(
    "PUT",
    "/store/variants/{sku}",
    entry="Update Variant",
    summary="Change a variant",
    rights=Seller("products", "update"),
    errors=(NotFound,),
    answer_example={"message": "Variant Updated"},
)
async def edit_variant(call: Call, path: BySku, body: VariantEdited) -> Message:
    """Everything but its stock, which `PUT /store/inventory` counts; orders keep their lines."""
    await change_variant(call.store_id, path.sku, body.change(), using=pool())
    return Message(message="Variant Updated")


@endpoint(
    "PATCH",
    "/store/variants/{sku}/status",
    entry="Edit Status Variant",
    summary="Sell a variant, or not",
    rights=Seller("products", "update"),
    errors=(NotFound,),
    answer_example={"message": "Variant Status Updated"},
)
async def variant_status(call: Call, path: BySku, body: StatusWanted) -> Message:
    """Takes effect for orders that are not placed yet, in every product that sells it."""
    await set_variant_status(call.store_id, path.sku, body.status, using=pool())
    return Message(message="Variant Status Updated")


@endpoint("GET", "/store/categories", entry="Get Category", summary="Categories", rights=Seller("products", "read"))
async def category_list(call: Call, query: CategoriesWanted) -> Listing[CategoryShown]:
    """By name; all of them, up to a hundred, when no paging is asked."""
    found, total = await categories.listing(
        call.store_id,
        start=query.start,
        limit=query.limit,
        until=query.until,
        keyword=query.keyword,
        descending=query.sort_dir == "desc",
        using=pool(),
    )
    return Listing[CategoryShown](data=[CategoryShown(id=one.id, name=one.name) for one in found], total=total)
