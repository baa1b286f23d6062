"""Tables of vouchers. Written by: the sellers' voucher endpoints, placing and cancelling orders. Kept: as the store."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store
    from models.catalog.tables import Variant
    from models.orders.tables import Order


class VoucherKind(StrEnum):
    """What a voucher makes cheaper (``type`` in the API)."""

    PRODUCT = "product"
    ONGKIR = "ongkir"
    """Shipping."""


class Voucher(Model):
    """A code and what it is worth to whom."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="vouchers", on_delete=fields.RESTRICT
    )
    store_id: int
    code = fields.CharField(40, description="Upper case.")
    description = fields.TextField(default="")
    kind = fields.CharEnumField(VoucherKind, max_length=16)
    percent: int | None = fields.SmallIntField(null=True, description="1 to 100; or else a fixed value.")
    fixed_idr: int | None = fields.BigIntField(null=True)
    max_discount_idr: int | None = fields.BigIntField(null=True, description="Of a percentage.")
    stok = fields.IntField(description="How often it may be used by all.")
    used = fields.IntField(default=0)
    voucher_limit: int | None = fields.IntField(null=True, description="How often one buyer may; null: no limit.")
    starts_at: datetime = fields.DatetimeField(description="Midnight of the first day, the store's.")
    ends_at: datetime = fields.DatetimeField(description="Midnight after the last day, the store's.")
    min_purchase_idr = fields.BigIntField(default=0)
    min_qty = fields.IntField(default=0)
    payment_methods: list[str] = fields.JSONField(default=list, description="Empty: any.")
    provinces: list[str] = fields.JSONField(default=list, description="Empty: everywhere.")
    couriers: list[str] = fields.JSONField(default=list, description="Empty: any.")
    public = fields.BooleanField(default=True, description="Shown to buyers who did not type it.")
    active = fields.BooleanField(default=True)
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    updated_at: datetime = fields.DatetimeField(auto_now=True)
    deleted_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """A code names one voucher of a store, also after its deletion. Listed per store in the order of ``id``."""

        table = "vouchers"
        unique_together = (("store", "code"),)
        indexes = (("store", "id"),)


class VoucherItem(Model):
    """A variant that a voucher is for; a voucher without any is for all."""

    id = fields.BigIntField(primary_key=True)
    voucher: fields.ForeignKeyRelation[Voucher] = fields.ForeignKeyField(
        "models.Voucher", related_name="items", on_delete=fields.CASCADE
    )
    voucher_id: int
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "models.Variant", related_name="voucher_items", on_delete=fields.CASCADE
    )
    variant_id: int

    class Meta:
        """Once per pair."""

        table = "voucher_items"
        unique_together = (("voucher", "variant"),)


class VoucherUse(Model):
    """An order used a voucher; cancelling the order gives the use back."""

    id = fields.BigIntField(primary_key=True)
    voucher: fields.ForeignKeyRelation[Voucher] = fields.ForeignKeyField(
        "models.Voucher", related_name="uses", on_delete=fields.RESTRICT
    )
    voucher_id: int
    order: fields.OneToOneRelation[Order] = fields.OneToOneField(
        "models.Order", related_name="voucher_use", on_delete=fields.RESTRICT
    )
    order_id: int
    phone = fields.CharField(20, description="E.164 of the buyer.")
    discount_idr = fields.BigIntField()
    created_at: datetime = fields.DatetimeField()
    released_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """An order uses one voucher; a buyer's uses are counted by phone."""

        table = "voucher_uses"
        indexes = (("voucher", "phone"),)
