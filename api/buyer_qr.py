"""The QR code of an order, as an image that the buyer's page shows and the buyer may save."""

from __future__ import annotations

import asyncio
import io
from typing import Final

import segno
from aiohttp import web

from api.call import Call
from api.checkout import ByToken
from api.endpoint import endpoint
from api.identity import Buyer
from models.db import pool
from models.errors import Conflict, NotFound
from models.orders import buyer
from models.orders.codes import job_of
from models.payments.states import OPEN
from models.payments.tables import Payment

_DOTS: Final = 8
"""Pixels along a module's edge: sharp on a phone, and large enough to be scanned from a screen."""

_SAMPLE: Final = segno.make("BO-7K3M9Q", error="m", micro=False).png_data_uri()
"""What the document shows; a code that no wallet takes for a payment."""


@endpoint(
    "GET",
    "/checkout/orders/{token}/qris.png",
    entry="Download QRIS",
    summary="The QR code to pay",
    rights=Buyer(),
    errors=(NotFound, Conflict),
    media="image/png",
    redirects=True,
    answer_example=_SAMPLE,
)
async def download_qris(call: Call, path: ByToken) -> web.Response:
    """Where Winpay gives an image of its own and not what it says, 302 to that image.

    409 while there is no code to pay: not asked for yet, paid, over, or an order that is paid in another way.
    """
    secret = call.settings.secret_key.get_secret_value()
    found = await buyer.of_job(job_of(path.token, secret=secret), using=pool())
    if found is None:
        msg = "There is no such order, or it is still being made."
        raise NotFound(msg)
    payment: Payment | None = found.payment
    if payment is None or payment.state not in OPEN or not (payment.qr_content or payment.qr_url):
        msg = "There is no QR code to pay at the moment. The order says what to pay and how."
        raise Conflict(msg)
    headers = {
        "Content-Disposition": f'inline; filename="qris-{found.detail.order.code}.png"',
        "Cache-Control": "private, no-store",
    }
    if payment.qr_content:
        image = await asyncio.to_thread(_drawn, payment.qr_content)
        return web.Response(body=image, content_type="image/png", headers=headers)
    return web.Response(status=302, headers={**headers, "Location": str(payment.qr_url)})


def _drawn(content: str) -> bytes:
    image = io.BytesIO()
    # Wallets read no micro codes.
    segno.make(content, error="m", micro=False).save(image, kind="png", scale=_DOTS)
    return image.getvalue()
