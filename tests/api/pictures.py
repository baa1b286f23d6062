"""Pictures to upload."""

from __future__ import annotations

import io
from typing import Any

import aiohttp
from PIL import Image as Pillow

from tests.api.conftest import Person

RED = (200, 30, 30)


def picture(kind: str = "JPEG", size: tuple[int, int] = (640, 480), mode: str = "RGB", **saved: Any) -> bytes:
    out = io.BytesIO()
    Pillow.new(mode, size, RED if mode == "RGB" else (*RED, 0)).save(out, kind, **saved)
    return out.getvalue()


async def upload(
    seller: Person, data: bytes, name: str = "kopi.jpg", *, to: str = "/store/images"
) -> aiohttp.ClientResponse:
    form = aiohttp.FormData()
    form.add_field("file", io.BytesIO(data), filename=name, content_type="image/jpeg")
    return await seller.post(to, data=form)
