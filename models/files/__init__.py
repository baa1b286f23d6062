"""Files that belong to a store: results of exports, labels, invoices, images.

``keep`` writes the row after the last byte is stored; ``find`` reads it; links are signed and short (``links``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q

from models.db import Connection, pool
from models.errors import Gone, NotFound
from models.files.tables import StoredFile

__all__ = ["NewFile", "StoredFile", "expired", "find", "forget", "keep", "keep_until", "made_by"]


@dataclass(frozen=True, kw_only=True)
class NewFile:
    """A file whose bytes are in the storage, complete."""

    id: UUID
    store_id: int
    name: str
    content_type: str
    size: int
    sha256: str
    storage_key: str
    expires_at: datetime
    rows: int | None = None
    job: UUID | None = None


async def keep(new: NewFile, *, using: Connection) -> StoredFile:
    """Write the row of a stored file."""
    return await StoredFile.create(
        id=new.id,
        store_id=new.store_id,
        name=new.name,
        content_type=new.content_type,
        size=new.size,
        sha256=new.sha256,
        rows=new.rows,
        storage_key=new.storage_key,
        job=new.job,
        expires_at=new.expires_at,
        using_db=using,
    )


async def keep_until(new: NewFile, *, using: Connection) -> None:
    """Write the row of a file that may have been kept before under this number, or keep that one for as long."""
    if not await StoredFile.filter(id=new.id).using_db(using).update(expires_at=new.expires_at):
        await keep(new, using=using)


async def find(id: UUID, *, now: datetime, store: int | None = None) -> StoredFile:  # noqa: A002
    """Return a file, of ``store`` where one is given; raises ``NotFound``, or ``Gone`` when its time is over."""
    rows = StoredFile.filter(id=id).using_db(pool())
    row = await (rows if store is None else rows.filter(store_id=store)).first()
    if row is None:
        raise NotFound(f"There is no file {id}.")
    if row.expires_at <= now:
        raise Gone(f"The file {row.name} was kept until {row.expires_at.date()}. Make it again.")
    return row


async def made_by(job: UUID, *, since: datetime, now: datetime) -> StoredFile | None:
    """Return the file that a job has made since then, if it has and the file is still kept."""
    made = StoredFile.filter(job=job, created_at__gte=since, expires_at__gt=now).using_db(pool())
    return await made.order_by("-created_at").first()


async def expired(*, now: datetime, after: StoredFile | None, batch: int) -> list[StoredFile]:
    """Return files whose time is over, oldest first and from behind ``after``, for their bytes to be removed."""
    old = StoredFile.filter(expires_at__lte=now)
    if after is not None:
        old = old.filter(Q(expires_at__gt=after.expires_at) | Q(expires_at=after.expires_at, id__gt=after.id))
    return await old.order_by("expires_at", "id").limit(batch)


async def forget(ids: list[UUID], *, using: Connection) -> None:
    """Remove the rows of files whose bytes are gone."""
    await StoredFile.filter(id__in=ids).using_db(using).delete()
