"""Making and changing products: the product, its variants and their first stock, together or not at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from tortoise.exceptions import IntegrityError

from models.accounts import turns
from models.accounts.turns import Turn
from models.catalog.details import ProductDetails, VariantDetails
from models.catalog.read import find
from models.catalog.tables import Category, Product, ProductStaff, ProductVariant, Variant
from models.catalog.warehouses import ensure_default_warehouse
from models.db import Connection, transaction
from models.errors import Conflict, Invalid
from models.stock.count import Counted, count
from models.stock.tables import MovementKind, Stock

_KEPT_UNLESS_SAID = ("hpp_idr", "price_idr")

_RACE = "Somebody used one of these SKUs at the same moment. Try again."


async def create(store_id: int, sku: str, details: ProductDetails, *, by: str, at: datetime) -> Product:
    """Write a product with its variants and their stock, and return it.

    What lies in the store's default warehouse is counted with the reason ``initial``; a store without a warehouse
    gets one. Raises ``Invalid`` naming every field that is wrong.
    """
    try:
        async with transaction() as tx:
            errors = await _wrong(store_id, details, product=None, using=tx)
            if await Product.filter(store_id=store_id, sku=sku).using_db(tx).exists():
                errors["sku"] = "is taken"
            taken = await _taken(store_id, details.variants_of(sku), product=None, using=tx)
            errors |= taken if details.variants else ({"sku": "is taken"} if taken else {})
            if errors:
                raise Invalid(errors)
            product = await Product.create(store_id=store_id, sku=sku, **_columns(details), using_db=tx)
            await _write_rest(product, details, by=by, reason="initial", at=at, using=tx)
            return product
    except IntegrityError as race:
        raise Conflict(_RACE) from race


async def edit(store_id: int, sku: str, details: ProductDetails, *, by: str, at: datetime) -> Product:
    """Describe a product anew and return it. What is as it was leaves no trace, nor does a whole product that is.

    Variants that are no longer listed are sold no more; orders keep their lines. Raises ``NotFound``, ``Invalid`` with
    every wrong field, and ``Conflict`` when the units given are fewer than orders have reserved.
    """
    try:
        async with transaction() as tx:
            product = await find(store_id, sku, using=tx)
            # Two edits at once follow each other, so that the variants are those of one of them.
            await Product.filter(id=product.id).using_db(tx).select_for_update(no_key=True).get()
            errors = await _wrong(store_id, details, product=product, using=tx)
            taken = await _taken(store_id, details.variants_of(sku), product=product, using=tx)
            errors |= taken if details.variants else ({"varian_items": "list the variants"} if taken else {})
            if errors:
                raise Invalid(errors)
            await _change(product, _columns(details), using=tx)
            await _write_rest(product, details, by=by, reason="product edited", at=at, using=tx)
            return product
    except IntegrityError as race:
        raise Conflict(_RACE) from race


async def set_status(store_id: int, sku: str, status: int, *, using: Connection) -> None:
    """Sell a product (1) or stop selling it (0)."""
    product = await find(store_id, sku, using=using)
    await Product.filter(id=product.id).using_db(using).update(status=status)


async def delete(store_id: int, sku: str, *, at: datetime) -> None:
    """Take a product off the list for good. Its SKU stays taken and orders keep their lines."""
    async with transaction() as tx:
        product = await find(store_id, sku, using=tx)
        await _drop(product, keep=[], at=at, using=tx)
        await Product.filter(id=product.id).using_db(tx).update(deleted_at=at)


async def sku_is_free(store_id: int, sku: str, *, scope: str, using: Connection) -> bool:
    """Say whether a new product or variant may carry this SKU."""
    table = Product if scope == "product" else Variant
    return not await table.filter(store_id=store_id, sku=sku).using_db(using).exists()


async def _wrong(
    store_id: int, details: ProductDetails, *, product: Product | None, using: Connection
) -> dict[str, str]:
    errors: dict[str, str] = {}
    if (
        details.category_id is not None
        and not await Category.filter(id=details.category_id, store_id=store_id).using_db(using).exists()
    ):
        errors["category_id"] = "is no category of this store"
    errors |= await turns.wrong(store_id, details.turns, field="product_cs", using=using)
    seen: set[str] = set()
    for position, variant in enumerate(details.variants):
        if variant.sku in seen:
            errors[f"varian_items.{position}.sku"] = "stands here twice"
        seen.add(variant.sku)
    if (
        product is None
        and details.path_url
        and await Product.filter(store_id=store_id, path_url=details.path_url, deleted_at__isnull=True)
        .using_db(using)
        .exists()
    ):
        errors["path_url"] = "is taken"
    return errors


async def _taken(
    store_id: int, variants: Sequence[VariantDetails], *, product: Product | None, using: Connection
) -> dict[str, str]:
    """Return what is wrong with the variants' SKUs: another product's, or not there although it is to be shared."""
    rows = await Variant.filter(store_id=store_id, sku__in=[variant.sku for variant in variants]).using_db(using)
    found = {row.sku: row for row in rows}
    errors: dict[str, str] = {}
    for position, variant in enumerate(variants):
        row = found.get(variant.sku)
        own = row is not None and product is not None and row.product_id == product.id
        if variant.is_shared and (row is None or own or row.deleted_at is not None):
            errors[f"varian_items.{position}.sku"] = "is no variant of another product"
        elif not variant.is_shared and row is not None and not own:
            errors[f"varian_items.{position}.sku"] = "is taken"
    return errors


async def _write_rest(
    product: Product, details: ProductDetails, *, by: str, reason: str, at: datetime, using: Connection
) -> None:
    """Write variants, links, staff and stock of a product that is there."""
    warehouse = await ensure_default_warehouse(product.store_id, using=using)
    kept: list[int] = []
    lines: list[Counted] = []
    for position, variant in enumerate(details.variants_of(product.sku)):
        variant_id = await _write_variant(product, variant, using=using)
        kept.append(variant_id)
        await ProductVariant.update_or_create(
            defaults={"position": position}, product_id=product.id, variant_id=variant_id, using_db=using
        )
        if not variant.is_shared and variant.units is not None:
            lines.append(Counted(warehouse_id=warehouse.id, variant_id=variant_id, units=variant.units))
    await _drop(product, keep=kept, at=at, using=using)
    if lines := await _different(lines, using=using):
        await count(lines, MovementKind.SET, by=by, reason=reason, at=at, using=using)
    await _write_turns(product, details.turns, using=using)


async def _different(lines: Sequence[Counted], *, using: Connection) -> list[Counted]:
    """Return the lines that say other units than lie there."""
    rows = Stock.filter(variant_id__in=[line.variant_id for line in lines]).using_db(using)
    there = {(row.warehouse_id, row.variant_id): row.on_hand for row in await rows}
    return [line for line in lines if there.get((line.warehouse_id, line.variant_id), 0) != line.units]


async def _write_turns(product: Product, turns: Sequence[Turn], *, using: Connection) -> None:
    links = ProductStaff.filter(product_id=product.id).using_db(using)
    if [Turn(staff_id=one.staff_id, weight=one.weight) for one in await links.order_by("id")] == [*turns]:
        return
    await links.delete()
    await ProductStaff.bulk_create(
        [ProductStaff(product_id=product.id, staff_id=one.staff_id, weight=one.weight) for one in turns],
        using_db=using,
    )


async def _write_variant(product: Product, variant: VariantDetails, *, using: Connection) -> int:
    known = await Variant.filter(store_id=product.store_id, sku=variant.sku).using_db(using).first()
    if variant.is_shared and known is not None:
        return int(known.id)
    columns = _given(
        variant,
        "name",
        "price_idr",
        "publish_rate_idr",
        "hpp_idr",
        "min_qty",
        "weight_g",
        "length_cm",
        "width_cm",
        "height_cm",
        "status",
    )
    if known is None:
        known = await Variant.create(
            store_id=product.store_id,
            product_id=product.id,
            sku=variant.sku,
            **{"price_idr": product.price_idr, **columns},
            using_db=using,
        )
    else:
        await _change(known, {**columns, "deleted_at": None}, using=using)
    return int(known.id)


async def _change(row: Product | Variant, columns: dict[str, Any], *, using: Connection) -> None:
    """Write the columns of a row that is there, if any of them is another."""
    if any(getattr(row, name) != value for name, value in columns.items()):
        await row.update_from_dict(columns).save(using_db=using)


async def _drop(product: Product, *, keep: Sequence[int], at: datetime, using: Connection) -> None:
    """Unlink the variants that are not kept; those that no product sells any more are marked as deleted."""
    gone = await ProductVariant.filter(product_id=product.id).exclude(variant_id__in=list(keep)).using_db(using)
    variants = [link.variant_id for link in gone]
    if not variants:
        return
    await ProductVariant.filter(id__in=[link.id for link in gone]).using_db(using).delete()
    await using.execute_query(
        "UPDATE variants v SET deleted_at = $2 WHERE v.id = ANY ($1::bigint[]) AND v.deleted_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM product_variants l WHERE l.variant_id = v.id)",
        [variants, at],
    )


def _columns(details: ProductDetails) -> dict[str, Any]:
    return _given(
        details,
        "name",
        "description",
        "path_url",
        "category_id",
        "price_idr",
        "publish_rate_idr",
        "hpp_idr",
        "weight_g",
        "length_cm",
        "width_cm",
        "height_cm",
        "images",
        "attributes",
        "status",
        "order_status",
    )


def _given(details: ProductDetails | VariantDetails, *names: str) -> dict[str, Any]:
    """Return the columns of these names, but not a cost or a price that was not said."""
    given = {name: getattr(details, name) for name in names}
    return {name: value for name, value in given.items() if value is not None or name not in _KEPT_UNLESS_SAID}
