"""Tables of the catalogue.

Written by: the sellers' product and warehouse endpoints, imports. Kept: as long as the store; deleting is a mark,
because orders keep their lines.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Staff, Store


class Warehouse(Model):
    """A place from which parcels leave; an order is filled from one."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="warehouses", on_delete=fields.RESTRICT
    )
    store_id: int
    name = fields.CharField(100)
    contact_name = fields.CharField(100, default="")
    phone = fields.CharField(20, default="", description="E.164")
    address = fields.TextField(default="")
    district_id: int | None = fields.BigIntField(null=True, description="Of the region tree; the origin of rates.")
    province = fields.CharField(80, default="")
    city = fields.CharField(80, default="")
    district = fields.CharField(80, default="")
    postal_code = fields.CharField(10, default="")
    priority = fields.SmallIntField(default=100, description="Lower is tried first.")
    is_pickup = fields.BooleanField(default=False, description="Checked as a courier's pickup address.")
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    updated_at: datetime = fields.DatetimeField(auto_now=True)
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """Read by store, in the order of priority."""

        table = "warehouses"
        indexes = (("store", "priority", "id"),)


class Category(Model):
    """A shelf of a store."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="categories", on_delete=fields.CASCADE
    )
    store_id: int
    name = fields.CharField(100)
    created_at: datetime = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """A name is used once per store."""

        table = "categories"
        unique_together = (("store", "name"),)


class Product(Model):
    """What is shown and sold; what is counted are its variants."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="products", on_delete=fields.RESTRICT
    )
    store_id: int
    category: fields.ForeignKeyNullableRelation[Category] = fields.ForeignKeyField(
        "models.Category", related_name="products", on_delete=fields.SET_NULL, null=True
    )
    category_id: int | None
    sku = fields.CharField(64)
    name = fields.CharField(200)
    description = fields.TextField(default="")
    path_url = fields.CharField(120, default="")
    price_idr = fields.BigIntField()
    publish_rate_idr = fields.BigIntField(default=0, description="The struck-through price; 0 for none.")
    hpp_idr = fields.BigIntField(default=0, description="Cost of goods.")
    weight_g = fields.IntField(default=0)
    length_cm = fields.IntField(default=0)
    width_cm = fields.IntField(default=0)
    height_cm = fields.IntField(default=0)
    images: list[dict[str, Any]] = fields.JSONField(default=list)
    attributes: list[dict[str, Any]] = fields.JSONField(default=list)
    status = fields.SmallIntField(default=1, description="1 sold, 0 not (assumed).")
    order_status = fields.SmallIntField(default=1, description="Kept as given; its meaning is not published.")
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    updated_at: datetime = fields.DatetimeField(auto_now=True)
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """A SKU names one product of a store, also after its deletion. Listed per store in the order of ``id``."""

        table = "products"
        unique_together = (("store", "sku"),)
        indexes = (("store", "id"),)


class Variant(Model):
    """A thing that lies on a shelf, with its own SKU, price and stock. Products may share it (``product_variants``)."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="variants", on_delete=fields.RESTRICT
    )
    store_id: int
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "models.Product", related_name="own_variants", on_delete=fields.RESTRICT, description="Where it was made."
    )
    product_id: int
    sku = fields.CharField(64)
    name = fields.CharField(200)
    price_idr = fields.BigIntField()
    publish_rate_idr = fields.BigIntField(default=0)
    hpp_idr = fields.BigIntField(default=0)
    min_qty = fields.IntField(default=1, description="Wholesale minimum of units per order.")
    weight_g = fields.IntField(default=0)
    length_cm = fields.IntField(default=0)
    width_cm = fields.IntField(default=0)
    height_cm = fields.IntField(default=0)
    status = fields.SmallIntField(default=1, description="1 sold, 0 not (assumed).")
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    updated_at: datetime = fields.DatetimeField(auto_now=True)
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """A SKU names one variant of a store, also after its deletion."""

        table = "variants"
        unique_together = (("store", "sku"),)
        indexes = (("product",),)


class ProductVariant(Model):
    """A product sells a variant: its own, or one that it shares with another product and so with its stock."""

    id = fields.BigIntField(primary_key=True)
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "models.Product", related_name="variant_links", on_delete=fields.CASCADE
    )
    product_id: int
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "models.Variant", related_name="product_links", on_delete=fields.CASCADE
    )
    variant_id: int
    position = fields.SmallIntField(default=0)

    class Meta:
        """Once per pair."""

        table = "product_variants"
        unique_together = (("product", "variant"),)
        indexes = (("variant",),)


class ProductStaff(Model):
    """Staff among whom orders of the product rotate (``product_cs``)."""

    id = fields.BigIntField(primary_key=True)
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "models.Product", related_name="staff_links", on_delete=fields.CASCADE
    )
    product_id: int
    staff: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="product_links", on_delete=fields.CASCADE
    )
    staff_id: int
    weight = fields.SmallIntField(default=1, description="How many orders of a round are theirs, 1 to 100.")

    class Meta:
        """Once per pair."""

        table = "product_staff"
        unique_together = (("product", "staff"),)
