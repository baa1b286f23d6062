"""Pictures: uploaded by sellers, shown to buyers."""

from __future__ import annotations

import hashlib
import secrets
from typing import Literal

from aiohttp import web
from pydantic import Field

from api.answer import Upload
from api.call import Call
from api.endpoint import endpoint
from api.identity import Anyone, Seller
from api.shapes import Asked, Shown
from integrations.pictures import NotAPicture, renew
from models import images
from models.db import pool
from models.errors import Invalid, NotFound
from models.images.tables import Image

MAX_BODY = 5 * 1024 * 1024
"""Bytes of an upload."""

_FOR_EVER = "public, max-age=31536000, immutable"
"""A picture is never changed: another one has another name."""


Size = Literal["full", "thumbnail"]


class ImageUploaded(Shown):
    """A picture that can be put on a product."""

    file_name: str = Field(description="What products call it.", examples=["1750661540-444.png"])
    url: str = Field(examples=["https://api.bosonline.example/images/1750661540-444.png"])
    thumbnail_url: str = Field(examples=["https://api.bosonline.example/images/1750661540-444.png?size=thumbnail"])
    width: int = Field(examples=[1200])
    height: int = Field(examples=[1200])


class ByName(Asked):
    """A path that names a picture."""

    file_name: str = Field(max_length=64, pattern=r"^[0-9]+-[0-9]+\.(png|jpg)$", examples=["1750661540-444.png"])


class SizeWanted(Asked):
    """How large."""

    size: Size = "full"


@endpoint(
    "POST",
    "/store/images",
    entry="Upload Image",
    summary="Upload a picture",
    status=201,
    rights=Seller("products", "create"),
    max_body=MAX_BODY,
    errors=(Invalid,),
)
async def upload_image(call: Call, body: Upload) -> ImageUploaded:
    """JPEG, PNG, WebP or GIF, told by its bytes. It is written anew, upright and without what a camera notes."""
    kept = await take_in(call, body, is_proof=False)
    url = f"{call.settings.public_url.rstrip('/')}/images/{kept.file_name}"
    return ImageUploaded(
        file_name=kept.file_name,
        url=url,
        thumbnail_url=f"{url}?size=thumbnail",
        width=kept.width,
        height=kept.height,
    )


async def take_in(call: Call, upload: Upload, *, is_proof: bool) -> Image:
    """Keep an uploaded picture, written anew; raises ``Invalid`` for what is none."""
    try:
        picture = await renew(upload.data)
    except NotAPicture as wrong:
        raise Invalid({"file": str(wrong)}) from wrong
    # Twelve digits that nobody can count through.
    name = f"{int(call.now().timestamp())}-{secrets.randbelow(10**12):012d}.{picture.extension}"
    key, thumbnail_key = f"images/{call.store_id}/{name}", f"images/{call.store_id}/thumbnails/{name}"
    await call.app.storage.put(key, picture.data)
    await call.app.storage.put(thumbnail_key, picture.thumbnail)
    return await Image.create(
        store_id=call.store_id,
        file_name=name,
        content_type=picture.content_type,
        width=picture.width,
        height=picture.height,
        size=len(picture.data),
        sha256=hashlib.sha256(picture.data).hexdigest(),
        storage_key=key,
        thumbnail_key=thumbnail_key,
        is_proof=is_proof,
    )


@endpoint(
    "GET",
    "/images/{file_name}",
    summary="A picture",
    rights=Anyone(),
    errors=(NotFound,),
    media="image/*",
    answer_example="data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ==",
)
async def image(call: Call, path: ByName, query: SizeWanted) -> web.Response:
    """For pages that sell; may be kept for ever."""
    return await picture_of(
        call, await images.shown(path.file_name, using=pool()), size=query.size, cache_control=_FOR_EVER
    )


async def picture_of(call: Call, kept: Image, *, size: Size, cache_control: str) -> web.Response:
    """Answer with the bytes of a picture; raises ``NotFound`` where they are gone."""
    key = kept.storage_key if size == "full" else kept.thumbnail_key
    try:
        data = b"".join([piece async for piece in call.app.storage.read(key)])
    except FileNotFoundError as lost:
        msg = f"The picture {kept.file_name} is no longer stored."
        raise NotFound(msg) from lost
    headers = {"Cache-Control": cache_control, "ETag": f'"{kept.sha256}"'}
    return web.Response(body=data, content_type=kept.content_type, headers=headers)
