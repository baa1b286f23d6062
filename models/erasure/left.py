"""Bytes in the storage that hold people: which keys they lie under, and their rows when they are gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from models.db import Connection
from models.erasure.subject import Subject
from models.files.tables import StoredFile
from models.images.tables import Image

AT_ONCE: Final = 100
"""Files whose bytes go before their rows do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bytes:
    """Keys in the storage, and the rows that go after them."""

    keys: tuple[str, ...]
    files: tuple[Any, ...] = ()
    images: tuple[int, ...] = ()


async def files(subject: Subject, *, using: Connection) -> Bytes:
    """Return some of the store's exports, labels and the like: any of them may name any of its buyers."""
    found = await StoredFile.filter(store_id=subject.store_id).using_db(using).order_by("id").limit(AT_ONCE)
    return Bytes(keys=tuple(one.storage_key for one in found), files=tuple(one.id for one in found))


async def images(subject: Subject, orders: list[int] | None, *, using: Connection) -> Bytes:
    """Return some of the store's pictures, or those that prove the payment of ``orders``."""
    found = await using.execute_query_dict(
        "SELECT i.id, i.storage_key, i.thumbnail_key FROM images i WHERE i.store_id = $1 AND ($2::bigint[] IS NULL OR"
        " i.file_name IN (SELECT o.payment_proof FROM orders o WHERE o.id = ANY ($2::bigint[])))"
        " ORDER BY i.id LIMIT $3",
        [subject.store_id, orders, AT_ONCE],
    )
    keys = [key for one in found for key in (one["storage_key"], one["thumbnail_key"])]
    return Bytes(keys=tuple(keys), images=tuple(one["id"] for one in found))


async def forget(gone: Bytes, *, using: Connection) -> None:
    """Delete the rows of what is gone."""
    await StoredFile.filter(id__in=gone.files).using_db(using).delete()
    await Image.filter(id__in=gone.images).using_db(using).delete()


def folders(store_id: int, *, pictures: bool) -> tuple[str, ...]:
    """Return where a store's bytes lie, also those whose writer died before it wrote their row."""
    kinds = ("exports", "labels", "invoices", "imports", "uploads", "payouts", *(("images",) if pictures else ()))
    return tuple(f"{kind}/{store_id}" for kind in kinds)
