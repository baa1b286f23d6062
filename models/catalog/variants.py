"""Changing one variant, without its product."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from models.catalog.tables import Variant
from models.db import Connection
from models.errors import NotFound


@dataclass(frozen=True, slots=True, kw_only=True)
class VariantChange:
    """A variant described anew. Grams, centimetres and rupiah; without a cost, the cost stays as it is."""

    name: str
    price_idr: int
    publish_rate_idr: int
    hpp_idr: int | None
    min_qty: int
    weight_g: int
    length_cm: int
    width_cm: int
    height_cm: int


async def change_variant(store_id: int, sku: str, change: VariantChange, *, using: Connection) -> int:
    """Describe a variant anew and return its number; raises ``NotFound``. Orders keep their lines."""
    columns = asdict(change)
    if change.hpp_idr is None:
        del columns["hpp_idr"]
    return await _update(store_id, sku, using=using, **columns)


async def set_variant_status(store_id: int, sku: str, status: int, *, using: Connection) -> None:
    """Sell a variant (1) or stop selling it (0), in every product that sells it; raises ``NotFound``."""
    await _update(store_id, sku, using=using, status=status)


async def _update(store_id: int, sku: str, *, using: Connection, **columns: object) -> int:
    found = Variant.filter(store_id=store_id, sku=sku, deleted_at__isnull=True).using_db(using)
    variant = await found.first()
    if variant is None:
        msg = f"There is no variant {sku}."
        raise NotFound(msg)
    await variant.update_from_dict(columns).save(using_db=using)
    return int(variant.id)
