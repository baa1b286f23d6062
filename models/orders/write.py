"""Writing orders: the row, its lines, fees and first entry of the timeline, many orders in one statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from models.customers.meet import Met
from models.db import Connection
from models.orders.cart import Cart
from models.orders.codes import code_of
from models.orders.draft import OrderDraft
from models.orders.pricing import Bill
from models.orders.states import ONLINE
from models.orders.tables import Order, OrderStatus, PaymentStatus
from models.sql import load


@dataclass(slots=True, kw_only=True)
class Placing:
    """What is decided of an order before it is written; ``order`` is there once it has begun."""

    draft: OrderDraft
    cart: Cart
    bill: Bill
    order: Order = field(init=False)

    def begin(
        self,
        order_id: int,
        *,
        job_id: UUID,
        token_hash: str,
        customer_id: int,
        warehouse_id: int,
        suspected: list[str],
        now: datetime,
        cs_id: int | None = None,
    ) -> Order:
        """Return the order as it begins. With ``unpaid_until``, the buyer is to be asked for money until then."""
        draft = self.draft
        asks = draft.payment_method in ONLINE and self.bill.total_idr > 0
        self.order = Order(
            id=order_id,
            code=code_of(order_id),
            store_id=draft.store_id,
            job=job_id,
            token_hash=token_hash,
            form_id=draft.form_id,
            customer_id=customer_id,
            cs_id=cs_id,
            warehouse_id=warehouse_id,
            status=OrderStatus.PENDING,
            payment_method=draft.payment_method,
            payment_channel=draft.payment_channel,
            payment_status=PaymentStatus.UNPAID,
            suspected=suspected,
            created_at=now,
            unpaid_until=now + self.cart.rules.hold if asks else None,
            total_idr=self.bill.total_idr,
        )
        return self.order


def is_free(order: Order) -> bool:
    """Say whether an order is to be paid online and comes to nothing."""
    return order.payment_method in ONLINE and order.total_idr == 0


def met_by(draft: OrderDraft) -> Met:
    """Return the buyer as the draft has them."""
    buyer = draft.receiver
    return Met(
        phone=buyer.phone,
        name=buyer.name,
        email=buyer.email,
        address=buyer.address,
        source_address=draft.source_address,
    )


async def write(placings: Sequence[Placing], *, by: str, voucher_id: int | None = None, using: Connection) -> None:
    """Write the orders. With ``voucher_id``, they are those that used that voucher, each for its discount."""
    await using.execute_query(
        load(__file__, "write"),
        [
            _text([_order(one) for one in placings]),
            _text([line for one in placings for line in _lines(one)]),
            _text([fee for one in placings for fee in _fees(one)]),
            by,
            voucher_id,
        ],
    )


def _order(placing: Placing) -> dict[str, Any]:
    order, draft, reckoned = placing.order, placing.draft, placing.bill
    buyer = draft.receiver
    return {
        "id": order.id,
        "store_id": order.store_id,
        "code": order.code,
        "job": order.job,
        "token_hash": order.token_hash,
        "form_id": order.form_id,
        "customer_id": order.customer_id,
        "cs_id": order.cs_id,
        "warehouse_id": order.warehouse_id,
        "status": order.status,
        "payment_method": order.payment_method,
        "payment_channel": order.payment_channel,
        "payment_status": order.payment_status,
        "payment_proof": "",
        "subtotal_idr": reckoned.subtotal_idr,
        "shipping_idr": reckoned.of("shipping"),
        "insurance_idr": reckoned.of("insurance"),
        "cod_fee_idr": reckoned.of("cod_fee"),
        "cod_fee_percent": placing.cart.cod_fee.percent,
        "buyer_pays_cod_fee": placing.cart.cod_fee.paid_by_buyer,
        "other_fee_idr": reckoned.of("other"),
        "discount_idr": -reckoned.of("discount"),
        "total_idr": reckoned.total_idr,
        "hpp_idr": reckoned.hpp_idr,
        "units": reckoned.units,
        "weight_g": reckoned.weight_g,
        "courier_code": draft.courier_code,
        "service_code": draft.service_code,
        "receiver_name": buyer.name,
        "receiver_phone": buyer.phone,
        "receiver_phone_entered": buyer.phone_entered or buyer.phone,
        "receiver_email": buyer.email,
        "address": buyer.address,
        "district_id": buyer.district_id,
        "province": buyer.province,
        "city": buyer.city,
        "district": buyer.district,
        "postal_code": buyer.postal_code,
        "note": draft.note,
        "suspected": order.suspected,
        "source_address": draft.source_address,
        "created_at": order.created_at,
        "updated_at": order.created_at,
        "unpaid_until": order.unpaid_until,
    }


def _lines(placing: Placing) -> list[dict[str, Any]]:
    return [
        {
            "order_id": placing.order.id,
            "product_id": known["product_id"],
            "variant_id": line.variant_id,
            "position": known["position"],
            "sku": line.sku,
            "name": line.name,
            "qty": line.qty,
            "price_idr": line.price_idr,
            "hpp_idr": line.hpp_idr,
            "weight_g": line.weight_g,
            "is_bump": known["is_bump"],
        }
        for line, known in zip(placing.cart.lines, placing.cart.rows, strict=True)
    ]


def _fees(placing: Placing) -> list[dict[str, Any]]:
    return [
        {"order_id": placing.order.id, "kind": fee.kind, "label": fee.label, "amount_idr": fee.amount_idr}
        for fee in placing.bill.fees
    ]


def _text(value: Any) -> str:
    # asyncpg's UUID is a subclass, which orjson leaves to ``default``.
    return orjson.dumps(value, default=str).decode()
