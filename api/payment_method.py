"""Paying an order in another way, asked for by its buyer or its seller."""

from __future__ import annotations

from datetime import timedelta

from pydantic import Field

from api.answer import Accepted, Answer
from api.call import Call
from api.checkout import ByToken
from api.endpoint import Limit, endpoint
from api.idempotency import accept_job
from api.identity import Buyer, Seller
from api.orders import ByCode
from api.shapes import Asked, Shown
from models import payments
from models.db import Connection, pool
from models.errors import Conflict, NotFound
from models.jobs import State
from models.orders import listing
from models.orders.codes import job_of
from models.orders.method import check_form
from models.orders.tables import Order, PaymentMethod
from models.vouchers.take import VoucherRefused
from tasks.orders import LIMITS


class MethodWanted(Asked):
    """How the order is to be paid."""

    payment_method: PaymentMethod = Field(examples=["qris"])
    bank: str = Field("", max_length=32, description="Of a virtual account, such as BSI.", examples=[""])


class ChangeAccepted(Shown):
    """The way to pay is being changed."""

    status: State = Field(description="Of the job that changes it.", examples=["queued"])
    order: str = Field(
        description="Where the order is, with the new bill and what to pay.",
        examples=["/checkout/orders/AZnTp41Q0nudoD8sYbjnRVqPx1c7mQ2eR9sT4uV6wX8"],
    )


@endpoint(
    "PUT",
    "/checkout/orders/{token}/payment-method",
    entry="Update Payment Method",
    summary="Pay in another way",
    rights=Buyer(),
    job="payments.change",
    limit=Limit(30, per=timedelta(minutes=1)),
    errors=(NotFound, Conflict, VoucherRefused),
)
async def change_own_method(call: Call, path: ByToken, body: MethodWanted) -> Answer[ChangeAccepted]:
    """While nothing was paid. The old virtual account or QR is closed first; until then it can be paid.

    Follow `Location`: with `?wait=` it answers when the new way to pay is there. Whoever pays the old one first has
    paid the order, and the change is refused; why a change was refused stands in `payment_change`.
    """
    job_id = job_of(path.token, secret=call.settings.secret_key.get_secret_value())
    order = await Order.filter(job=job_id).using_db(pool()).first()
    if order is None:
        msg = "There is no such order, or it is still being made."
        raise NotFound(msg)

    async def prepare(using: Connection) -> dict[str, int]:
        await check_form(order, body.payment_method, using=using)
        return await _want(call, order.id, body, by="buyer", using=using)

    accepted = await accept_job(call, "payments.change", prepare, scope=f"order:{order.id}", store=order.store_id)
    here = f"/checkout/orders/{path.token}"
    return Answer(
        content=ChangeAccepted(status=accepted.job.state, order=here),
        status=202,
        headers={**accepted.headers, "Location": here},
    )


@endpoint(
    ("PUT", "PATCH"),
    "/store/order/{code}/payment-method",
    entry="Edit Payment Method",
    summary="Let an order be paid in another way",
    rights=Seller("orders", "update"),
    job="payments.change",
    errors=(NotFound, Conflict, VoucherRefused),
)
async def change_method(call: Call, path: ByCode, body: MethodWanted) -> Accepted:
    """While the order is pending and nothing was paid; a seller is not bound by the form's choice of methods.

    The old virtual account or QR is closed at Winpay first. The COD fee comes or goes, and the buyer sees the new bill.
    """
    cs_id = None if call.caller.is_administrator else call.staff_id

    async def prepare(using: Connection) -> dict[str, int]:
        order = await listing.find(call.store_id, path.code, cs_id=cs_id, using=using)
        return await _want(call, order.id, body, by=f"staff:{call.staff_id}", using=using)

    return await accept_job(call, "payments.change", prepare)


async def _want(call: Call, order_id: int, wanted: MethodWanted, *, by: str, using: Connection) -> dict[str, int]:
    await payments.change.want(
        order_id,
        wanted.payment_method,
        wanted.bank.strip().upper() if wanted.payment_method == PaymentMethod.VA else "",
        by=by,
        limits=LIMITS,
        now=call.now(),
        using=using,
    )
    return {"order_id": order_id}
