"""Tables of forms. Written by: the sellers' form endpoints. Kept: as long as the store; deleting is a mark."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Staff, Store
    from models.catalog.tables import Product, Warehouse


class Form(Model):
    """A page that sells one or more products at ``path_url`` under the store's subdomain."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="forms", on_delete=fields.RESTRICT
    )
    store_id: int
    warehouse: fields.ForeignKeyNullableRelation[Warehouse] = fields.ForeignKeyField(
        "models.Warehouse",
        related_name="forms",
        on_delete=fields.SET_NULL,
        null=True,
        description="Where its orders are filled from; else the store's default.",
    )
    warehouse_id: int | None
    name = fields.CharField(150)
    path_url = fields.CharField(120)
    active = fields.BooleanField(default=True)
    settings: dict[str, Any] = fields.JSONField(default=dict, description="Typed by models.forms.settings.")
    success_page: dict[str, Any] = fields.JSONField(default=dict)
    payment_methods: list[str] = fields.JSONField(default=list, description="Of cod, transfer, va, qris.")
    couriers: list[str] = fields.JSONField(default=list, description="Courier codes; empty for all.")
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    updated_at: datetime = fields.DatetimeField(auto_now=True)
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """An address is used once per store; a deleted form gives it free (a partial unique index)."""

        table = "forms"
        indexes = (("store", "id"),)


class FormProduct(Model):
    """A form sells a product."""

    id = fields.BigIntField(primary_key=True)
    form: fields.ForeignKeyRelation[Form] = fields.ForeignKeyField(
        "models.Form", related_name="products", on_delete=fields.CASCADE
    )
    form_id: int
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "models.Product", related_name="form_links", on_delete=fields.RESTRICT
    )
    product_id: int
    position = fields.SmallIntField(default=0)
    is_bump = fields.BooleanField(default=False, description="Offered on top (order bump).")

    class Meta:
        """Once per pair."""

        table = "form_products"
        unique_together = (("form", "product"),)
        indexes = (("product",),)


class FormStaff(Model):
    """Staff among whom the form's orders rotate."""

    id = fields.BigIntField(primary_key=True)
    form: fields.ForeignKeyRelation[Form] = fields.ForeignKeyField(
        "models.Form", related_name="staff_links", on_delete=fields.CASCADE
    )
    form_id: int
    staff: fields.ForeignKeyRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="form_links", on_delete=fields.CASCADE
    )
    staff_id: int
    weight = fields.SmallIntField(default=1, description="How many orders of a round are theirs, 1 to 100.")

    class Meta:
        """Once per pair."""

        table = "form_staff"
        unique_together = (("form", "staff"),)


class Rotation(Model):
    """Whose turn it is among the staff of a form, a product or a store: a counter that concurrent orders share."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="rotations", on_delete=fields.CASCADE
    )
    store_id: int
    pool = fields.CharField(40, description="form:12, product:7 or store.")
    turn = fields.BigIntField(default=0)

    class Meta:
        """One counter per pool."""

        table = "rotations"
        unique_together = (("store", "pool"),)
