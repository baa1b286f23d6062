"""Pages that are drawn from a list and kept as one PDF."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

import uuid_utils

from models import files
from models.files import StoredFile
from tasks.engine import JobContext
from tasks.paper import Pages

T = TypeVar("T")

_AT_ONCE: Final = 20
"""Things that are drawn before it is said how far the file is, and whether it is still wanted."""


async def drawn(
    ctx: JobContext, begin: Callable[[], Pages], things: Sequence[T], draw: Callable[[Pages, T], None], *, words: str
) -> tuple[bytes, int]:
    """Draw each thing, in a thread, and return the PDF and how many pages it has; ``words`` say what is drawn."""
    pages = await asyncio.to_thread(begin)

    def some(first: int) -> None:
        for thing in things[first : first + _AT_ONCE]:
            draw(pages, thing)

    for first in range(0, len(things), _AT_ONCE):
        await asyncio.to_thread(some, first)
        await ctx.progress(min(first + _AT_ONCE, len(things)), len(things), words)
    return await asyncio.to_thread(pages.close), pages.count


async def kept(ctx: JobContext, store_id: int, data: bytes, *, what: str, pages: int) -> StoredFile:
    """Store a PDF of so many pages as a file of the store; ``what`` is in it. Raises ``StorageAway``."""
    file_id = uuid.UUID(bytes=uuid_utils.uuid7().bytes)
    key = f"{what}/{store_id}/{file_id}.pdf"
    async with ctx.app.storage.writer(key) as file:
        await file.write(data)
    new = files.NewFile(
        id=file_id,
        store_id=store_id,
        name=f"{what}-{ctx.clock.now():%Y%m%d-%H%M%S}.pdf",
        content_type="application/pdf",
        size=file.size,
        sha256=file.sha256,
        storage_key=key,
        rows=pages,
        job=ctx.job.id,
        expires_at=ctx.clock.now() + ctx.app.settings.file_life,
    )
    async with ctx.transaction() as tx:
        return await files.keep(new, using=tx)
