"""An order as its buyer sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.banks import manage as banks
from models.banks.tables import BankAccount
from models.db import Connection
from models.orders.listing import Detail, detail
from models.orders.tables import Order, OrderStatus, PaymentMethod, PaymentStatus
from models.payments.request import DEFAULT_CHANNEL
from models.payments.states import OPEN
from models.payments.tables import ChangeState, Payment, PaymentState
from models.shipping.states import ENDED
from models.shipping.tables import Shipment
from models.sql import load

_OWED = frozenset({PaymentStatus.UNPAID, PaymentStatus.REQUESTED, PaymentStatus.CONFLICT})

_UNDONE = frozenset({OrderStatus.CANCELLED, OrderStatus.RETURNED, OrderStatus.LOST})
"""Nobody pays for what is not delivered."""

_TOLD = (PaymentState.PAID, PaymentState.CONFLICT, PaymentState.REFUSED)
"""What a buyer is shown of a request that is not open; of one whose answer was lost there is nothing to show."""

_NOT_YET = (PaymentState.REQUESTED, PaymentState.REFUSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyersOrder:
    """The order, the request for money that stands now, and the parcel."""

    detail: Detail
    payment: Payment | None
    shipment: Shipment | None
    asking: UUID | None
    """The job that is still asking for the money, or closing the old way to pay first."""
    accounts: Sequence[BankAccount]
    """Where to transfer the money, if that is how the buyer pays."""

    @property
    def owes(self) -> bool:
        """Whether the buyer has something to pay still."""
        order = self.detail.order
        return order.payment_status in _OWED and order.status not in _UNDONE


async def of_job(job_id: UUID, *, using: Connection) -> BuyersOrder | None:
    """Return the order that the job placed; ``None`` while it has placed none."""
    order = await Order.filter(job=job_id).using_db(using).first()
    if order is None:
        return None
    # Asked before the payments are read: when nobody asks any more, what is read after it is what there will be.
    asking = await _asking(order.id, using=using)
    found = await detail(order, using=using)
    # A bank that refused says nothing of the way to pay that was chosen instead.
    payment = _shown([one for one in found.payments if one.state != PaymentState.REFUSED or _is_asked(one, order)])
    change = found.payment_change
    changes = change is not None and change.state == ChangeState.WANTED
    waits = order.status == OrderStatus.PENDING and order.unpaid_until is not None
    nothing_yet = payment is None or payment.state in _NOT_YET
    transfers = order.payment_method == PaymentMethod.TRANSFER
    return BuyersOrder(
        detail=found,
        payment=payment,
        shipment=next((parcel for parcel in reversed(found.shipments) if parcel.state not in ENDED), None),
        asking=asking if changes or (waits and nothing_yet) else None,
        accounts=await banks.offered(order.store_id, using=using) if transfers else (),
    )


def _shown(payments: Sequence[Payment]) -> Payment | None:
    """Return the request that can be paid, or else the latest that says something."""
    told = [payment for payment in payments if payment.state in _TOLD]
    return next((payment for payment in payments if payment.state in OPEN), told[-1] if told else None)


def _is_asked(payment: Payment, order: Order) -> bool:
    return payment.method == order.payment_method and payment.channel in ("", order.payment_channel or DEFAULT_CHANNEL)


async def _asking(order_id: int, *, using: Connection) -> UUID | None:
    rows = await using.execute_query_dict(load(__file__, "asking"), [str(order_id)])
    return rows[0]["id"] if rows else None
