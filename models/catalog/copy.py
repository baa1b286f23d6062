"""Copies of products, and the sample one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import Final

from models.catalog.details import ProductDetails, VariantDetails
from models.catalog.read import detail
from models.catalog.tables import Product, Variant
from models.catalog.write import create
from models.db import Connection, transaction

_LONGEST_SKU: Final = 64
_LONGEST_NAME: Final = 200

_SAMPLE_SKU: Final = "CONTOH"

SAMPLE: Final = ProductDetails(
    name="Contoh: Kopi Arabika 250 gr",
    description="Produk contoh. Ubah atau hapus sesuka Anda.",
    price_idr=75_000,
    publish_rate_idr=90_000,
    hpp_idr=45_000,
    weight_g=300,
    length_cm=20,
    width_cm=10,
    height_cm=7,
    attributes=[{"name": "Giling", "items": ["Biji utuh", "Halus"], "priority": 1}],
    variants=(
        VariantDetails(sku="CONTOH-01", name="Biji utuh", price_idr=75_000, hpp_idr=45_000, weight_g=300, units=10),
        VariantDetails(sku="CONTOH-02", name="Halus", price_idr=75_000, hpp_idr=45_000, weight_g=300, units=10),
    ),
)
"""What a new store can look at, put on a form, and take away."""


async def duplicate(store_id: int, sku: str, *, by: str, at: datetime) -> Product:
    """Write a copy of a product and return it, or raise ``NotFound``.

    The copy has SKUs of its own, is not sold until its seller says so, and nothing of it lies in stock: units are not
    copied. Variants that the original shares with others it shares, too.
    """
    async with transaction() as tx:
        original = await detail(store_id, sku, using=tx)
        product = original.product
        variants = [
            VariantDetails(
                sku=one.sku if one.is_shared else await _free(store_id, one.sku, Variant, using=tx),
                name=one.name,
                price_idr=one.price_idr,
                publish_rate_idr=one.publish_rate_idr,
                hpp_idr=one.hpp_idr,
                min_qty=one.min_qty,
                weight_g=one.weight_g,
                length_cm=one.length_cm,
                width_cm=one.width_cm,
                height_cm=one.height_cm,
                units=0,
                status=one.status,
                is_shared=one.is_shared,
            )
            for one in original.variants
        ]
        details = ProductDetails(
            name=f"{product.name[: _LONGEST_NAME - 10]} (salinan)",
            description=product.description,
            category_id=product.category_id,
            price_idr=product.price_idr,
            publish_rate_idr=product.publish_rate_idr,
            hpp_idr=product.hpp_idr,
            weight_g=product.weight_g,
            length_cm=product.length_cm,
            width_cm=product.width_cm,
            height_cm=product.height_cm,
            images=product.images,
            attributes=product.attributes,
            variants=tuple(variants),
            turns=original.turns,
            status=0,
            order_status=product.order_status,
        )
        return await create(store_id, await _free(store_id, product.sku, Product, using=tx), details, by=by, at=at)


async def create_sample(store_id: int, *, by: str, at: datetime) -> Product:
    """Write the sample product and return it; another time it gets other SKUs."""
    async with transaction() as tx:
        variants = tuple(
            [replace(one, sku=await _free(store_id, one.sku, Variant, using=tx)) for one in SAMPLE.variants]
        )
        sku = await _free(store_id, _SAMPLE_SKU, Product, using=tx)
        return await create(store_id, sku, replace(SAMPLE, variants=variants), by=by, at=at)


async def _free(store_id: int, sku: str, table: type[Product | Variant], *, using: Connection) -> str:
    """Return ``sku`` if nothing has it or had it, else one like it: ``ESB-006-C2``, then ``-C3`` and so on."""
    stem = re.sub(r"-C\d+$", "", sku)[: _LONGEST_SKU - 8]
    rows = await table.filter(store_id=store_id, sku__startswith=stem).using_db(using).values_list("sku", flat=True)
    taken = {str(row) for row in rows}
    number, free = 1, sku
    while free in taken:
        number += 1
        free = f"{stem}-C{number}"
    return free
