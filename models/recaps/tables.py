"""Tables of recaps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Store


class Recap(Model):
    """The figures of one store, one of its days, one kind of date and one key of one dimension."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="recaps", on_delete=fields.CASCADE
    )
    store_id: int
    day = fields.DateField(description="The store's day.")
    counted_by = fields.CharField(16, description="The moment that counts: created, confirmed, paid, shipped …")
    dimension = fields.CharField(16, description="total, status, cs, payment, courier or product")
    key = fields.CharField(80, description="Empty for the total.")
    orders = fields.IntField(default=0)
    closings = fields.IntField(default=0, description="Orders that were ever confirmed.")
    shipped = fields.IntField(default=0)
    delivered = fields.IntField(default=0)
    returned = fields.IntField(default=0)
    cancelled = fields.IntField(default=0)
    units = fields.BigIntField(default=0)
    gross_idr = fields.BigIntField(default=0)
    discount_idr = fields.BigIntField(default=0)
    shipping_idr = fields.BigIntField(default=0)
    cod_fee_idr = fields.BigIntField(default=0)
    net_idr = fields.BigIntField(default=0)
    hpp_idr = fields.BigIntField(default=0)
    paid_idr = fields.BigIntField(default=0)
    cod_outstanding_idr = fields.BigIntField(default=0)
    settled_idr = fields.BigIntField(default=0)

    class Meta:
        """Read by summing days, so a range of a year is 365 small rows."""

        table = "recaps"
        unique_together = (("store", "counted_by", "dimension", "day", "key"),)


class RecapGroup(Model):
    """The orders of one store that were made on one of its days and share status and ways and state of payment.

    Sums of all of them, whatever became of them, and of those of each courier, customer service, form and SKU: what a
    list of orders is counted and summed by.
    """

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="recap_groups", on_delete=fields.CASCADE
    )
    store_id: int
    cut = fields.CharField(8, description="Empty: all of them. courier, cs, form, sku: those that have the key.")
    key = fields.CharField(64, description="A courier's code, a number, or the SKU of a product or variant.")
    day = fields.DateField(description="The store's day on which the orders were made.")
    status = fields.CharField(24)
    payment_status = fields.CharField(24)
    payment_method = fields.CharField(16)
    orders = fields.IntField()
    units = fields.BigIntField()
    total_idr = fields.BigIntField()
    subtotal_idr = fields.BigIntField()
    shipping_idr = fields.BigIntField()
    discount_idr = fields.BigIntField()
    hpp_idr = fields.BigIntField()

    class Meta:
        """Read by summing days; a day that is stale is summed from its orders instead."""

        table = "recap_groups"
        unique_together = (("store", "cut", "key", "day", "status", "payment_status", "payment_method"),)
        indexes = (("store", "day"),)


class RecapStale(Model):
    """A day of a store whose figures no longer equal its orders.

    A mark per change, not per day: two orders of one day must not wait for each other on one row.
    """

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="recap_marks", on_delete=fields.CASCADE
    )
    store_id: int
    day = fields.DateField()
    marked_at = fields.DatetimeField()

    class Meta:
        """Deleted by the refresh that recomputed the day."""

        table = "recap_stale"
        indexes = (("store", "day"),)
