"""Pictures that strangers send: recognised by their bytes, bounded, and written anew.

Nothing of the file that came is kept: not its name, not its metadata (where it was taken, with what), not a byte that a
browser could take for something else.
"""

from __future__ import annotations

import asyncio
import io
import warnings
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

MOST_PIXELS: Final = 40_000_000
"""A camera's picture; what is announced larger is not unpacked."""
LONGEST_SIDE: Final = 2048
"""A larger picture is made smaller."""
THUMBNAIL_SIDE: Final = 320

_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF")

# Unpacking a picture takes a core and up to 160 MB: a flood of uploads may queue, and must not fill the memory.
_threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")


class NotAPicture(ValueError):
    """The bytes are no picture that is taken; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture as it is kept: JPEG, or PNG where something of it is transparent."""

    content_type: str
    extension: str
    width: int
    height: int
    data: bytes
    thumbnail: bytes


async def renew(data: bytes) -> Picture:
    """Return the picture written anew, upright, and its thumbnail; raises ``NotAPicture``. Runs in a thread."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _renew, data)


def _renew(data: bytes) -> Picture:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data), formats=_FORMATS)
            _bound(image)
            upright = ImageOps.exif_transpose(image)
    except UnidentifiedImageError as unknown:
        msg = "is no picture: send JPEG, PNG, WebP or GIF"
        raise NotAPicture(msg) from unknown
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        msg = f"is too large unpacked; {MOST_PIXELS // 1_000_000} million points are the most"
        raise NotAPicture(msg) from bomb
    except NotAPicture:
        raise
    except Exception as broken:  # decoders raise whatever their format's faults suggest
        msg = "is a picture that cannot be read: it may be cut off"
        raise NotAPicture(msg) from broken
    transparent = upright.has_transparency_data
    plain = upright.convert("RGBA" if transparent else "RGB")
    plain.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    small = plain.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
    return Picture(
        content_type="image/png" if transparent else "image/jpeg",
        extension="png" if transparent else "jpg",
        width=plain.width,
        height=plain.height,
        data=_written(plain, transparent=transparent),
        thumbnail=_written(small, transparent=transparent),
    )


def _bound(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        msg = f"has {image.width} x {image.height} points; {MOST_PIXELS // 1_000_000} million are the most"
        raise NotAPicture(msg)


def _written(image: Image.Image, *, transparent: bool) -> bytes:
    out = io.BytesIO()
    if transparent:
        image.save(out, "PNG", optimize=True)
    else:
        image.save(out, "JPEG", quality=85, optimize=True, progressive=True)
    return out.getvalue()
