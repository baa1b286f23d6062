"""Ordering: the buyer's request, and the order it becomes."""

from __future__ import annotations

import asyncio
import uuid
from datetime import timedelta

from pydantic import Field

from api.answer import Answer
from api.call import Call
from api.checkout_price import refused_or_ready
from api.checkout_shapes import CheckoutOrder, OrderAccepted, OrderAsked, order_shown
from api.endpoint import Limit, endpoint
from api.idempotency import accept_job
from api.identity import Buyer
from api.shapes import Asked
from api.waiting import LONGEST_WAIT, wait_for
from models.db import Connection, pool
from models.errors import Conflict, NotFound, OutOfStock
from models.jobs import Job
from models.orders import buyer
from models.orders.buyer import BuyersOrder
from models.orders.codes import buyer_token, job_of
from models.orders.draft import OrderDraft
from settings import Settings


def _orders(settings: Settings) -> Limit:
    """Return how often one address may order. Repeats of a request count, too."""
    return Limit(settings.checkout_orders_per_minute, per=timedelta(minutes=1))


class ByToken(Asked):
    """The path of what a buyer's token reads."""

    token: str = Field(min_length=1, max_length=100, examples=["AZnTp41Q0nudoD8sYbjnRVqPx1c7mQ2eR9sT4uV6wX8"])


class Waiting(Asked):
    """How long the answer may wait for news."""

    wait: float = Field(0, ge=0, le=LONGEST_WAIT.total_seconds(), description="Seconds.")


@endpoint(
    "POST",
    "/checkout/orders",
    entry="Request Create Order",
    summary="Order",
    rights=Buyer(),
    job="orders.create",
    limit=_orders,
    errors=(NotFound, Conflict, OutOfStock),
)
async def request_order(call: Call, body: OrderAsked) -> Answer[OrderAccepted]:
    """The answer's `token` reads this order alone: follow `Location` until the order is there, and see how to pay.

    What is plainly gone is refused at once with 409 and the SKU; the binding decision is the job's. The same
    `Idempotency-Key` gives the same job, token and order.
    """
    store_id, ready = await refused_or_ready(call, body)

    async def prepare(_using: Connection) -> OrderDraft:
        # Only the first request under a key comes here: a repeat gets its job, whatever has changed since.
        if isinstance(ready, BaseException):
            raise ready
        return ready

    accepted = await accept_job(call, "orders.create", prepare, scope=f"form:{body.form}", store=store_id)
    token = buyer_token(accepted.job.id, secret=_secret(call))
    here = f"/checkout/orders/{token}"
    return Answer(
        content=OrderAccepted(token=token, status=accepted.job.state, order=here),
        status=202,
        headers={**accepted.headers, "Location": here},
    )


@endpoint(
    "GET",
    "/checkout/orders/{token}",
    entry="Created Order",
    summary="The order of a token",
    rights=Buyer(),
    errors=(NotFound,),
    etag=True,
)
async def created_order(call: Call, path: ByToken, query: Waiting) -> CheckoutOrder:
    """While the order is being made, its job's `status`; then the order, what to pay and how, and the parcel.

    With `wait`, the answer comes when the order and its VA or QR are there, or when the time is over.
    """
    job_id = job_of(path.token, secret=_secret(call))
    until = asyncio.get_running_loop().time() + query.wait
    found = await buyer.of_job(job_id, using=pool())
    job: Job | None = None
    while found is None:
        left = until - asyncio.get_running_loop().time()
        job = await wait_for(call, job_id, store=None, wait=max(left, 0))
        found = await buyer.of_job(job_id, using=pool()) if job.state == "succeeded" else None
        if job.is_final or left <= 0:
            break
    if found is not None and found.asking is not None and query.wait:
        found = await _with_payment(call, job_id, found, until)
    return order_shown(found, job)


async def _with_payment(call: Call, job_id: uuid.UUID, found: BuyersOrder, until: float) -> BuyersOrder:
    while found.asking is not None and (left := until - asyncio.get_running_loop().time()) > 0:
        await wait_for(call, found.asking, store=None, wait=left)
        found = await buyer.of_job(job_id, using=pool()) or found
    return found


def _secret(call: Call) -> str:
    return call.settings.secret_key.get_secret_value()
