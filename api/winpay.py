"""The payment service Winpay: where buyers can pay, and the requests for money of one's orders."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from api.answer import Accepted
from api.call import Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.order_shown import PaymentShown
from api.shapes import Asked, ById, Shown
from integrations.winpay import CHANNELS, DEBIT_CHANNELS, ONE_OFF_CHANNELS
from models import payments
from models.db import Connection, pool
from models.errors import Conflict, NotFound
from models.orders import listing
from models.orders.tables import PaymentMethod
from models.payments import Payment

_QRIS = "QRIS"
_CARDS = frozenset({"CC"})


class ChannelShown(Shown):
    """A place where Winpay takes money."""

    code: str = Field(description="`bank` of an order by virtual account.", examples=["BSI"])
    name: str = Field(examples=["Bank Syariah Indonesia"])
    kind: Literal["bank", "retail", "qris", "e-wallet", "card"] = Field(examples=["bank"])
    account_types: list[str] = Field(
        description="Of virtual accounts: `c` once, `o` any sum, `r` one sum again; empty: not documented.",
        examples=[["c", "o", "r"]],
    )
    payment_method: PaymentMethod | None = Field(
        description="By which an order is paid there; null: orders are not.", examples=["va"]
    )


class PaymentWanted(Asked):
    """The order to ask money for."""

    code: str = Field(min_length=1, max_length=16, examples=["BO-7K3M9Q"])


class PaymentDetail(PaymentShown):
    """A request for money, and whose it is."""

    code: str = Field(description="Of the order.", examples=["BO-7K3M9Q"])
    reference: str = Field(description="Ours at Winpay (`trxId`).", examples=["BO-1001-1-5f3a9c1e"])
    qr_url: str | None = Field(description="The QR as an image.", examples=[None])
    qr_content: str | None = Field(examples=[None])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    closed_at: datetime | None = Field(description="When Winpay stopped taking money for it.", examples=[None])


@endpoint(
    "GET",
    "/winpay/channels",
    entry="winpay service",
    summary="Where buyers can pay",
    rights=Seller("payments", "read"),
    etag=True,
)
async def channels(call: Call) -> list[ChannelShown]:  # noqa: ARG001 - every handler takes it
    """Banks, shops, QRIS, e-wallets and cards, as Winpay's documents name them."""
    shown = [
        ChannelShown(
            code=one.code,
            name=one.name,
            kind="retail" if one.retail else "bank",
            account_types=sorted(kind.value for kind in one.kinds),
            payment_method=PaymentMethod.VA if one.code in ONE_OFF_CHANNELS else None,
        )
        for one in CHANNELS.values()
    ]
    shown.append(ChannelShown(code=_QRIS, name=_QRIS, kind="qris", account_types=[], payment_method=PaymentMethod.QRIS))
    return shown + [
        ChannelShown(
            code=code,
            name=name,
            kind="card" if code in _CARDS else "e-wallet",
            account_types=[],
            payment_method=None,
        )
        for code, name in DEBIT_CHANNELS.items()
    ]


@endpoint(
    "POST",
    "/winpay/payments",
    entry="winpay service",
    summary="Ask for an order's money",
    rights=Seller("payments", "create"),
    job="payments.request",
    errors=(NotFound, Conflict),
)
async def request_payment(call: Call, body: PaymentWanted) -> Accepted:
    """Make the virtual account or QR of a pending order that is paid by one: after a refusal, or after a cancellation.

    An order has one at a time: where one is open, the job gives that one, as `payment_id` in its result. Another bank
    or method is `PUT /store/order/{code}/payment-method`.
    """

    async def prepare(using: Connection) -> dict[str, int]:
        order = await listing.find(call.store_id, body.code, cs_id=_own(call), using=using)
        await payments.change.ask(order.id, now=call.now(), using=using)
        return {"order_id": order.id}

    return await accept_job(call, "payments.request", prepare)


@endpoint(
    "GET",
    "/winpay/payments/{id}",
    entry="winpay service",
    summary="One request for money",
    rights=Seller("payments", "read"),
    errors=(NotFound,),
)
async def payment(call: Call, path: ById) -> PaymentDetail:
    """What was asked, how it can be paid, and what came. Their ids stand in `GET /store/order/{code}`."""
    return await _shown(await _find(call, path.id, using=pool()))


@endpoint(
    "DELETE",
    "/winpay/payments/{id}",
    entry="winpay service",
    summary="Take a request for money back",
    rights=Seller("payments", "delete"),
    job="payments.change",
    errors=(NotFound, Conflict),
)
async def cancel_payment(call: Call, path: ById) -> Accepted:
    """Close an open virtual account or QR at Winpay. The order stays, and nothing is asked until somebody asks.

    If the buyer paid it first, the job fails with a conflict and the order is paid.
    """

    async def prepare(using: Connection) -> dict[str, int]:
        found = await _find(call, path.id, using=using)
        by = f"staff:{call.staff_id}"
        return {"order_id": await payments.change.take_back(found.id, by=by, now=call.now(), using=using)}

    return await accept_job(call, "payments.change", prepare)


async def _find(call: Call, payment_id: int, *, using: Connection) -> Payment:
    """Return a payment of the caller's store, of Customer Service's own orders alone; raises ``NotFound``."""
    mine = Payment.filter(id=payment_id, order__store_id=call.store_id)
    own = _own(call)
    found = await (mine if own is None else mine.filter(order__cs_id=own)).using_db(using).first()
    if found is None:
        msg = f"There is no payment {payment_id}."
        raise NotFound(msg)
    return found


async def _shown(found: Payment) -> PaymentDetail:
    await found.fetch_related("order")
    about = {name: getattr(found, name) for name in PaymentDetail.model_fields if name != "code"}
    return PaymentDetail(code=found.order.code, **about)


def _own(call: Call) -> int | None:
    return None if call.caller.is_administrator else call.staff_id
