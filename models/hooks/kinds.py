"""The types of event that a store can be told of.

They are named by the state that was reached, so that the triggers in ``sql/constraints.sql`` need no list of their own:
``order.`` and an order's status (``created`` where it begins), ``payment.`` and what is known of its money,
``shipment.`` and the state of its parcel.
"""

from __future__ import annotations

from enum import StrEnum


class EventType(StrEnum):
    """What happened."""

    ORDER_CREATED = "order.created"
    ORDER_CONFIRMED = "order.confirmed"
    ORDER_PROCESSING = "order.processing"
    ORDER_READY = "order.ready"
    ORDER_SHIPPED = "order.shipped"
    ORDER_DELIVERED = "order.delivered"
    ORDER_COMPLETED = "order.completed"
    ORDER_RETURN_IN_TRANSIT = "order.return_in_transit"
    ORDER_RETURNED = "order.returned"
    ORDER_LOST = "order.lost"
    ORDER_CANCELLED = "order.cancelled"

    PAYMENT_UNPAID = "payment.unpaid"
    """The buyer chose another way to pay: what was requested counts no more."""
    PAYMENT_REQUESTED = "payment.requested"
    PAYMENT_PAID = "payment.paid"
    PAYMENT_CONFLICT = "payment.conflict"
    PAYMENT_PAID_AFTER_EXPIRY = "payment.paid_after_expiry"
    PAYMENT_EXPIRED = "payment.expired"
    PAYMENT_REFUNDED = "payment.refunded"
    PAYMENT_SETTLED = "payment.settled"

    SHIPMENT_BOOKED = "shipment.booked"
    SHIPMENT_READY = "shipment.ready"
    """It has its waybill number."""
    SHIPMENT_SHIPPED = "shipment.shipped"
    SHIPMENT_PROBLEM = "shipment.problem"
    SHIPMENT_DELIVERED = "shipment.delivered"
    SHIPMENT_RETURN_IN_TRANSIT = "shipment.return_in_transit"
    SHIPMENT_RETURNED = "shipment.returned"
    SHIPMENT_LOST = "shipment.lost"
    SHIPMENT_REFUSED = "shipment.refused"
    SHIPMENT_CANCELLED = "shipment.cancelled"
