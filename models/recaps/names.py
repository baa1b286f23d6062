"""What the keys of a recap are called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from models.accounts.tables import Staff
from models.catalog.tables import Product
from models.db import Connection


async def names_of(
    store_id: int, dimension: Literal["cs", "product"], keys: Sequence[str], *, using: Connection
) -> dict[str, str]:
    """Return the names by key: of staff by number, of products by SKU, also of those that are gone."""
    if dimension == "product":
        products = await Product.filter(store_id=store_id, sku__in=list(keys)).using_db(using).only("sku", "name")
        return {product.sku: product.name for product in products}
    numbers = [int(key) for key in keys if key]
    people = await Staff.filter(store_id=store_id, id__in=numbers).using_db(using).select_related("user")
    return {str(one.id): one.user.name for one in people}
