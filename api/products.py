"""The products of a store."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.product_shapes import ProductChanged, ProductWanted, Sku, Status
from api.product_shown import (
    ProductForEdit,
    ProductRow,
    ProductShown,
    VariantShown,
    for_edit,
    row_of,
    shown,
    variant_of,
)
from api.shapes import Asked, Listing, Message, Page, Shown
from models import catalog
from models.catalog import copy
from models.db import pool
from models.errors import Conflict, Invalid, NotFound


class BySku(Asked):
    """A path that names a product."""

    sku: str = Field(max_length=64, examples=["ESB-006"])


class ProductsWanted(Page):
    """Which products to list."""

    sort_by: Literal["created_at", "name", "sku", "price"] = "created_at"


class SkuAsked(Asked):
    """A SKU that somebody would like to use."""

    sku: Sku
    scope: Literal["product", "variant"] = "product"


class SkuAnswer(Shown):
    """Whether it is free."""

    available: bool = Field(examples=[True])


class StatusWanted(Asked):
    """1 sold, 0 not."""

    status: Status


@endpoint(
    "POST",
    "/store/products",
    entry="product",
    summary="Add a product",
    status=201,
    rights=Seller("products", "create"),
    errors=(Invalid, Conflict),
)
async def add_product(call: Call, body: ProductWanted) -> ProductShown:
    """Written with its variants and their first stock in the default warehouse, which a new store gets here.

    Without `varian_items` the product is sold as one variant that carries its own SKU, with `qty` units.
    """
    product = await catalog.create(call.store_id, body.sku, body.details(), by=f"staff:{call.staff_id}", at=call.now())
    return await _shown(call, product.sku)


@endpoint("GET", "/store/products", entry="Product List", summary="Products", rights=Seller("products", "read"))
async def product_list(call: Call, query: ProductsWanted) -> Listing[ProductRow]:
    """Newest first unless asked otherwise; `keyword` is looked for in SKU and name."""
    found, total = await catalog.listing(
        call.store_id, using=pool(), sort_by=query.sort_by, until=query.until, **query.window()
    )
    rows = [row_of(one, with_costs=call.caller.sees_costs) for one in found]
    return Listing[ProductRow](data=rows, total=total)


@endpoint(
    "GET",
    "/store/products/{sku}",
    entry="Product Detail",
    summary="One product",
    rights=Seller("products", "read"),
    errors=(NotFound,),
)
async def product_detail(call: Call, path: BySku) -> ProductShown:
    """With its variants and what lies in stock."""
    return await _shown(call, path.sku)


@endpoint(
    "GET",
    "/store/products/{sku}/edit",
    entry="Get Edit Product",
    summary="A product for the edit form",
    rights=Seller("products", "update"),
    errors=(NotFound,),
)
async def product_for_edit(call: Call, path: BySku) -> ProductForEdit:
    """The fields of Edit Product Detail as they are now: sent back unchanged, they change nothing."""
    return for_edit(await catalog.detail(call.store_id, path.sku, using=pool()), with_costs=call.caller.sees_costs)


@endpoint(
    "PUT",
    "/store/products/{sku}",
    entry="Edit Product Detail",
    summary="Change a product",
    rights=Seller("products", "update"),
    errors=(NotFound, Invalid, Conflict),
    answer_example={"message": "Product Updated"},
)
async def edit_product(call: Call, path: BySku, body: ProductChanged) -> Message:
    """Variants that are not listed are sold no more; a `stok`, `price` or `hpp` that is left out stays as it is."""
    if body.sku not in (None, path.sku):
        raise Invalid({"sku": f"stays {path.sku}: orders and forms name it"})
    await catalog.edit(call.store_id, path.sku, body.details(), by=f"staff:{call.staff_id}", at=call.now())
    return Message(message="Product Updated")


@endpoint(
    "PATCH",
    "/store/products/{sku}/status",
    entry="Edit Status Product",
    summary="Sell a product, or not",
    rights=Seller("products", "update"),
    errors=(NotFound,),
    answer_example={"message": "Product Status Updated"},
)
async def product_status(call: Call, path: BySku, body: StatusWanted) -> Message:
    """Takes effect for orders that are not placed yet."""
    await catalog.set_status(call.store_id, path.sku, body.status, using=pool())
    return Message(message="Product Status Updated")


@endpoint(
    "DELETE",
    "/store/products/{sku}",
    entry="Delete Product",
    summary="Delete a product",
    rights=Seller("products", "delete"),
    errors=(NotFound,),
    answer_example={"message": "Product Deleted"},
)
async def delete_product(call: Call, path: BySku) -> Message:
    """Orders keep their lines, and the SKU stays taken."""
    await catalog.delete(call.store_id, path.sku, at=call.now())
    return Message(message="Product Deleted")


@endpoint(
    "GET",
    "/store/products/{sku}/variants",
    entry="Product Variant",
    summary="The variants of a product",
    rights=Seller("products", "read"),
    errors=(NotFound,),
)
async def product_variants(call: Call, path: BySku) -> Listing[VariantShown]:
    """In the order in which they were listed."""
    facts = await catalog.detail(call.store_id, path.sku, using=pool())
    rows = [variant_of(one, with_costs=call.caller.sees_costs) for one in facts.variants]
    return Listing[VariantShown](data=rows, total=len(rows))


@endpoint(
    "GET", "/store/check-sku", entry="Cek SKU", summary="Whether a SKU is free", rights=Seller("products", "read")
)
async def check_sku(call: Call, query: SkuAsked) -> SkuAnswer:
    """A deleted product's SKU stays taken."""
    free = await catalog.sku_is_free(call.store_id, query.sku, scope=query.scope, using=pool())
    return SkuAnswer(available=free)


@endpoint(
    "POST",
    "/store/products/{sku}/duplicate",
    entry="Duplicate Product",
    summary="Copy a product",
    status=201,
    rights=Seller("products", "create"),
    errors=(NotFound, Invalid, Conflict),
)
async def duplicate_product(call: Call, path: BySku) -> ProductShown:
    """The copy has SKUs of its own and no stock, and is not sold until its status says so."""
    made = await copy.duplicate(call.store_id, path.sku, by=f"staff:{call.staff_id}", at=call.now())
    return await _shown(call, made.sku)


@endpoint(
    "POST",
    "/store/products/dummy",
    entry="Create Product Dummy",
    summary="Add a sample product",
    status=201,
    rights=Seller("products", "create"),
    errors=(Invalid, Conflict),
)
async def sample_product(call: Call) -> ProductShown:
    """Something for a new store to look at, with two variants and ten units of each."""
    made = await copy.create_sample(call.store_id, by=f"staff:{call.staff_id}", at=call.now())
    return await _shown(call, made.sku)


async def _shown(call: Call, sku: str) -> ProductShown:
    return shown(await catalog.detail(call.store_id, sku, using=pool()), with_costs=call.caller.sees_costs)
