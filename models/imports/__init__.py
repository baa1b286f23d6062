"""Files of rows that become orders or products: which came before, and what became of each row."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from models import files
from models.accounts.tables import Store
from models.db import Connection
from models.errors import Conflict
from models.imports.fates import Fate, RowFate
from models.imports.tables import Import, ImportedRow, ImportKind
from models.sql import load

__all__ = [
    "MOST_ROWS",
    "Fate",
    "Import",
    "ImportKind",
    "ImportedRow",
    "Received",
    "RowFate",
    "begin",
    "close",
    "find",
    "identity",
    "receive",
]

MOST_ROWS = 10_000
"""Of one file, beside its header."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """An uploaded file whose bytes are in the storage."""

    store_id: int
    kind: ImportKind
    file: files.NewFile
    by: str
    again: bool
    """Import a file whose rows were imported before."""
    at: datetime


async def receive(received: Received, *, using: Connection) -> UUID:
    """Keep the file and its import, and return the import's number.

    Raises ``Conflict``, naming the earlier import, where the same bytes were imported before and something came of it
    (or may yet), unless that is what is wanted.
    """
    # Two uploads of one file follow each other, so that the second finds the first.
    await Store.filter(id=received.store_id).using_db(using).select_for_update(no_key=True).get()
    if not received.again:
        await _refuse_known(received, using=using)
    await files.keep(received.file, using=using)
    made = await Import.create(
        id=uuid.uuid4(),
        store_id=received.store_id,
        kind=received.kind,
        name=received.file.name,
        sha256=received.file.sha256,
        file_id=received.file.id,
        by=received.by,
        created_at=received.at,
        using_db=using,
    )
    return made.id


async def _refuse_known(received: Received, *, using: Connection) -> None:
    same = Import.filter(store_id=received.store_id, kind=received.kind, sha256=received.file.sha256).using_db(using)
    for earlier in await same.order_by("-created_at"):
        if earlier.saved or earlier.ended_at is None:
            job = f" by job {earlier.job}" if earlier.job else ""
            msg = (
                f"This very file was imported before: {earlier.name}, received {earlier.created_at:%Y-%m-%d %H:%M} UTC"
                f"{job}. To take up only the rows that were refused, retry that job; to import all of it once more, "
                "send again=true."
            )
            raise Conflict(msg, import_id=str(earlier.id), job_id=str(earlier.job) if earlier.job else None)


async def find(store_id: int, import_id: UUID, *, using: Connection) -> Import:
    """Return an import of the store."""
    return await Import.filter(id=import_id, store_id=store_id).using_db(using).get()


async def begin(source: Import, job: UUID, *, using: Connection) -> None:
    """Note who works on it."""
    await Import.filter(id=source.id).using_db(using).update(job=job, ended_at=None)


async def close(source: Import, *, report: dict[str, Any], using: Connection) -> None:
    """Note what a run came to, and how many things have come of the file in all."""
    # By the clock that also says when the work was asked for.
    await using.execute_query(load(__file__, "close"), [source.id, orjson.dumps(report).decode()])


def identity(import_id: UUID, row: int) -> UUID:
    """Return what makes the order of a row one and the same in every run."""
    return uuid.uuid5(import_id, str(row))
