"""An order's bill once more, when something in it changes after it was placed: by the terms that were agreed then."""

from __future__ import annotations

from collections.abc import Sequence

from models.db import Connection
from models.orders.pricing import Bill, CodFee, Fee, Priced, bill
from models.orders.tables import Order, OrderFee, OrderLine, PaymentMethod

_CHANGES = ("other", "cod_fee")
"""The kinds of fees that follow from what is changed; the others stay as the buyer agreed to them."""


async def reckon(
    order: Order, *, using: Connection, method: PaymentMethod | None = None, other: Sequence[Fee] | None = None
) -> Bill:
    """Return the order's bill under another way to pay, or with other fees of its seller.

    Goods, shipping, insurance and discount are those of the order, and so is the courier's share of what it collects.
    """
    lines = await OrderLine.filter(order_id=order.id).using_db(using).order_by("position", "id")
    rows = await OrderFee.filter(order_id=order.id).using_db(using).order_by("id")
    labels = {row.kind: row.label for row in rows}
    insured = [
        Fee(kind="insurance", label=row.label, amount_idr=row.amount_idr) for row in rows if row.kind == "insurance"
    ]
    kept = [Fee(kind="other", label=row.label, amount_idr=row.amount_idr) for row in rows if row.kind == "other"]
    return bill(
        [
            Priced(
                variant_id=line.variant_id,
                sku=line.sku,
                name=line.name,
                qty=line.qty,
                price_idr=line.price_idr,
                hpp_idr=line.hpp_idr,
                weight_g=line.weight_g,
            )
            for line in lines
        ],
        shipping_idr=order.shipping_idr,
        shipping_label=labels.get("shipping", ""),
        method=method or order.payment_method,
        cod_fee=CodFee(percent=order.cod_fee_percent, paid_by_buyer=order.buyer_pays_cod_fee),
        insured=insured[0] if insured else None,
        discount_idr=order.discount_idr,
        voucher=labels.get("discount", "").removeprefix("Voucher "),
        other=kept if other is None else other,
    )


async def write(order: Order, reckoned: Bill, *, using: Connection) -> None:
    """Write the bill as it is now: its fees, and the sums of the locked order."""
    order.other_fee_idr, order.cod_fee_idr = reckoned.of("other"), reckoned.of("cod_fee")
    order.total_idr = reckoned.total_idr
    await order.save(using_db=using, update_fields=["other_fee_idr", "cod_fee_idr", "total_idr"])
    await OrderFee.filter(order_id=order.id, kind__in=_CHANGES).using_db(using).delete()
    changed = [fee for fee in reckoned.fees if fee.kind in _CHANGES]
    rows = [OrderFee(order_id=order.id, kind=fee.kind, label=fee.label, amount_idr=fee.amount_idr) for fee in changed]
    await OrderFee.bulk_create(rows, using_db=using)
