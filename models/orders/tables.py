"""Tables of orders.

Written by: ``models.orders.place`` makes them, ``models.orders.states`` takes their steps. Kept: for ever (the books);
data deletion empties the personal columns.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

if TYPE_CHECKING:
    from models.accounts.tables import Staff, Store
    from models.catalog.tables import Product, Variant, Warehouse
    from models.customers.tables import Customer
    from models.forms.tables import Form


class Words(fields.TextField):
    """What a list of orders is searched by, in small letters, each part for itself; the database writes it.

    Nobody types what stands between the parts. Another expression needs a migration by hand: aerich compares none.
    """

    allows_generated = True
    GENERATED_SQL = (
        "GENERATED ALWAYS AS (lower(code || chr(31) || receiver_name || chr(31) || receiver_phone || chr(31) || "
        "receiver_phone_entered)) STORED"
    )


class OrderStatus(StrEnum):
    """Where an order is; the steps stand in ``models/orders/states.py``."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    PROCESSING = "processing"
    READY = "ready"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    COMPLETED = "completed"
    RETURN_IN_TRANSIT = "return_in_transit"
    RETURNED = "returned"
    LOST = "lost"
    CANCELLED = "cancelled"


class PaymentMethod(StrEnum):
    """How the buyer pays."""

    VA = "va"
    QRIS = "qris"
    COD = "cod"
    TRANSFER = "transfer"


class PaymentStatus(StrEnum):
    """What is known of the money; the steps stand in ``models/orders/states.py``."""

    UNPAID = "unpaid"
    REQUESTED = "requested"
    PAID = "paid"
    CONFLICT = "conflict"
    """Money came, but not the amount that was asked."""
    PAID_AFTER_EXPIRY = "paid_after_expiry"
    EXPIRED = "expired"
    REFUNDED = "refunded"
    SETTLED = "settled"


class Order(Model):
    """What a buyer ordered, from one warehouse, to one address."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="orders", on_delete=fields.RESTRICT
    )
    store_id: int
    words = Words(generated=True)
    code = fields.CharField(16, description='Short and readable aloud, such as "BO-7K3M9Q".')
    job: UUID | None = fields.UUIDField(
        null=True, unique=True, description="The job that placed it: one order per intent."
    )
    token_hash = fields.CharField(64, unique=True, description="SHA-256 of the buyer's token, which is not kept.")
    form: fields.ForeignKeyNullableRelation[Form] = fields.ForeignKeyField(
        "models.Form", related_name="orders", on_delete=fields.RESTRICT, null=True
    )
    form_id: int | None
    customer: fields.ForeignKeyRelation[Customer] = fields.ForeignKeyField(
        "models.Customer", related_name="orders", on_delete=fields.RESTRICT
    )
    customer_id: int
    cs: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="orders", on_delete=fields.SET_NULL, null=True
    )
    cs_id: int | None
    warehouse: fields.ForeignKeyRelation[Warehouse] = fields.ForeignKeyField(
        "models.Warehouse", related_name="orders", on_delete=fields.RESTRICT
    )
    warehouse_id: int

    status = fields.CharEnumField(OrderStatus, max_length=24, default=OrderStatus.PENDING)
    payment_method = fields.CharEnumField(PaymentMethod, max_length=16)
    payment_channel = fields.CharField(32, default="", description="Bank of a VA, such as BSI.")
    payment_status = fields.CharEnumField(PaymentStatus, max_length=24, default=PaymentStatus.UNPAID)
    payment_proof = fields.CharField(255, default="", description="File name of the transfer's proof.")

    subtotal_idr = fields.BigIntField(description="Lines, before shipping, fees and discount.")
    shipping_idr = fields.BigIntField(default=0)
    cod_fee_idr = fields.BigIntField(default=0)
    insurance_idr = fields.BigIntField(default=0, description="Above 0: the parcel travels insured.")
    other_fee_idr = fields.BigIntField(default=0, description="Sum of the fees the seller added; may be negative.")
    discount_idr = fields.BigIntField(default=0)
    total_idr = fields.BigIntField(description="What the buyer pays.")
    paid_idr = fields.BigIntField(
        default=0, description="What came for it in all ways, also too much; what went back stays in it."
    )
    refunded_idr = fields.BigIntField(default=0, description="What of it went back to the buyer.")
    # As agreed when it was placed, so that another rule of its store or form never changes an order.
    cod_fee_percent = fields.DecimalField(
        5, 2, default=Decimal(3), description="What the courier keeps of the money that it collects."
    )
    buyer_pays_cod_fee = fields.BooleanField(default=True)
    hpp_idr = fields.BigIntField(default=0, description="Cost of the goods in it.")
    units = fields.IntField(default=0)
    weight_g = fields.IntField(default=0)

    courier_code = fields.CharField(32, default="")
    service_code = fields.CharField(32, default="")
    receiver_name = fields.CharField(150)
    receiver_phone = fields.CharField(20, description="E.164")
    receiver_phone_entered = fields.CharField(32, description="As typed.")
    receiver_email = fields.CharField(254, default="")
    address = fields.TextField(default="")
    district_id: int | None = fields.BigIntField(null=True)
    province = fields.CharField(80, default="")
    city = fields.CharField(80, default="")
    district = fields.CharField(80, default="")
    postal_code = fields.CharField(10, default="")
    note = fields.TextField(default="")
    suspected: list[str] = fields.JSONField(
        default=list, description="Why the form shield wants a look; empty: nothing."
    )
    source_address = fields.CharField(64, default="", description="Network address the order came from.")

    created_at: datetime = fields.DatetimeField()
    updated_at: datetime = fields.DatetimeField()
    confirmed_at: datetime | None = fields.DatetimeField(null=True)
    processing_at: datetime | None = fields.DatetimeField(null=True)
    ready_at: datetime | None = fields.DatetimeField(null=True)
    shipped_at: datetime | None = fields.DatetimeField(null=True)
    delivered_at: datetime | None = fields.DatetimeField(null=True)
    completed_at: datetime | None = fields.DatetimeField(null=True)
    return_in_transit_at: datetime | None = fields.DatetimeField(null=True)
    returned_at: datetime | None = fields.DatetimeField(null=True)
    lost_at: datetime | None = fields.DatetimeField(null=True)
    cancelled_at: datetime | None = fields.DatetimeField(null=True)
    paid_at: datetime | None = fields.DatetimeField(null=True)
    refunded_at: datetime | None = fields.DatetimeField(null=True)
    settled_at: datetime | None = fields.DatetimeField(null=True)
    unpaid_until: datetime | None = fields.DatetimeField(null=True, description="The hold on the stock ends then.")

    class Meta:
        """Listed per store newest first; each date that a reader may count by has an index."""

        table = "orders"
        unique_together = (("store", "code"),)
        indexes = (
            # The list's own order, with the number that decides between orders of one moment.
            ("store", "created_at", "id"),
            ("store", "status", "created_at"),
            ("store", "cs", "created_at"),
            ("store", "total_idr", "id"),
            ("customer", "created_at"),
        )


class OrderLine(Model):
    """Units of one variant, with name and price as they were."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="lines", on_delete=fields.CASCADE
    )
    order_id: int
    product: fields.ForeignKeyRelation[Product] = fields.ForeignKeyField(
        "models.Product", related_name="order_lines", on_delete=fields.RESTRICT
    )
    product_id: int
    variant: fields.ForeignKeyRelation[Variant] = fields.ForeignKeyField(
        "models.Variant", related_name="order_lines", on_delete=fields.RESTRICT
    )
    variant_id: int
    warehouse: fields.ForeignKeyRelation[Warehouse] = fields.ForeignKeyField(
        "models.Warehouse", related_name="order_lines", on_delete=fields.RESTRICT
    )
    warehouse_id: int
    position = fields.SmallIntField(default=0)
    sku = fields.CharField(64)
    name = fields.CharField(400)
    qty = fields.IntField()
    price_idr = fields.BigIntField(description="Of one unit.")
    hpp_idr = fields.BigIntField(default=0, description="Of one unit.")
    weight_g = fields.IntField(default=0, description="Of one unit.")
    is_bump = fields.BooleanField(default=False)

    class Meta:
        """Read with their order, and by product and variant."""

        table = "order_lines"
        indexes = (("order",), ("product",), ("variant",))


class OrderFee(Model):
    """One line of the bill beside the goods: shipping, insurance, COD fee, discount, what the seller added."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="fees", on_delete=fields.CASCADE
    )
    order_id: int
    kind = fields.CharField(16, description="shipping, insurance, cod_fee, discount or other")
    label = fields.CharField(200)
    amount_idr = fields.BigIntField(description="Negative for what makes the bill smaller.")

    class Meta:
        """Read with their order."""

        table = "order_fees"
        indexes = (("order",),)


class OrderEvent(Model):
    """One entry of an order's timeline. Append-only."""

    id = fields.BigIntField(primary_key=True)
    order: fields.ForeignKeyRelation[Order] = fields.ForeignKeyField(
        "models.Order", related_name="events", on_delete=fields.CASCADE
    )
    order_id: int
    kind = fields.CharField(16, description="status, payment or note")
    before = fields.CharField(24, default="")
    after = fields.CharField(24, default="")
    by = fields.CharField(80, description="staff:5, buyer, winpay, courier, system")
    reason = fields.TextField(default="")
    created_at: datetime = fields.DatetimeField()

    class Meta:
        """Read with their order, oldest first."""

        table = "order_events"
        indexes = (("order", "id"),)
