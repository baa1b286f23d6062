"""Proofs of payment: what a buyer shows of a transfer, kept for the store's people alone."""

from __future__ import annotations

from typing import Final

from aiohttp import web
from pydantic import Field

from api.answer import Upload
from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.images import MAX_BODY, SizeWanted, picture_of, take_in
from api.orders import ByCode, own
from api.shapes import Shown
from models import images
from models.db import pool
from models.errors import Invalid, NotFound
from models.orders import listing

_NOWHERE: Final = "private, no-store"
"""It names people, banks and sums."""


class ProofUploaded(Shown):
    """A proof that can be named when a payment is confirmed."""

    file_name: str = Field(description="What `proof_image` calls it.", examples=["1750661540-444.png"])
    width: int = Field(examples=[1080])
    height: int = Field(examples=[2400])


@endpoint(
    "POST",
    "/store/order/proofs",
    summary="Upload the proof of a payment",
    status=201,
    rights=Seller("orders", "update"),
    max_body=MAX_BODY,
    errors=(Invalid,),
)
async def upload_proof(call: Call, body: Upload) -> ProofUploaded:
    """As a picture is taken in, but it has no address of its own: the order that it is given to shows it."""
    kept = await take_in(call, body, is_proof=True)
    return ProofUploaded(file_name=kept.file_name, width=kept.width, height=kept.height)


@endpoint(
    "GET",
    "/store/order/{code}/proof",
    summary="The proof of an order's payment",
    rights=Seller("orders", "read"),
    errors=(NotFound,),
    media="image/*",
    answer_example="data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ==",
)
async def order_proof(call: Call, path: ByCode, query: SizeWanted) -> web.Response:
    """For those who see the order. No cache keeps it."""
    order = await listing.find(call.store_id, path.code, cs_id=own(call), using=pool())
    kept = await images.proof(call.store_id, order.payment_proof, using=pool())
    return await picture_of(call, kept, size=query.size, cache_control=_NOWHERE)
