"""Taking in what couriers pay out."""

from __future__ import annotations

import asyncio
import codecs
import uuid
from datetime import timedelta

import uuid_utils
from pydantic import BaseModel

from integrations.storage import StorageAway
from models import files, payouts
from models.db import pool
from models.errors import Gone, NotFound
from models.files import StoredFile
from models.payouts import CodPayout
from tasks.engine import Failed, JobContext, Retry, job
from tasks.payout_file import read_payout


class ImportPayout(BaseModel, frozen=True):
    """The payout whose file is in the storage."""

    payout_id: int


class PayoutImported(BaseModel, frozen=True):
    """The payout that counts, how many lines came to which outcome, and the file that says it line by line."""

    payout_id: int
    outcomes: dict[str, int]
    file_id: uuid.UUID
    name: str
    rows: int


@job(
    "payouts.import",
    queue="bulk",
    max_attempts=6,
    timeout=timedelta(minutes=10),
    unique="payout_id",
    per_store=1,
)
async def import_payout(ctx: JobContext, args: ImportPayout) -> PayoutImported | Failed | Retry:
    """Read the file, compare each line with its parcel, settle what was paid, and write the file of the outcomes.

    A payout that was taken in before is only read again: its lines, its orders and its file stay what they are.
    """
    payout = await payouts.find(args.payout_id, using=pool())
    try:
        if payout.imported_at is None:
            try:
                data = b"".join([piece async for piece in ctx.app.storage.read(payout.storage_key)])
            except FileNotFoundError:
                return Failed(Gone("The file is no longer stored. Send it again."))
            lines = await asyncio.to_thread(read_payout, data)
            async with ctx.transaction() as tx:
                payout = await payouts.take_in(payout.id, lines, clock=ctx.clock, using=tx)
        file = await _result_of(ctx, payout)
    except StorageAway as away:
        return Retry(str(away))
    totals = await payouts.totals(payout.id, using=pool())
    return PayoutImported(
        payout_id=payout.id,
        outcomes={total.outcome.value: total.lines for total in totals},
        file_id=file.id,
        name=file.name,
        rows=file.rows or 0,
    )


async def _result_of(ctx: JobContext, payout: CodPayout) -> StoredFile:
    """Return the file with the payout's outcomes; it is made where there is none, or none any more."""
    try:
        if payout.result_id is not None:
            return await files.find(payout.result_id, now=ctx.clock.now(), store=payout.store_id)
    except (Gone, NotFound):
        pass
    # A spreadsheet knows by the mark that the file is UTF-8.
    gathered = bytearray(codecs.BOM_UTF8)

    async def take(piece: bytes) -> None:
        gathered.extend(piece)

    rows = await payouts.copy_result(payout.id, take, using=pool())
    file_id = uuid.UUID(bytes=uuid_utils.uuid7().bytes)
    key = f"payouts/{payout.store_id}/results/{file_id}.csv"
    async with ctx.app.storage.writer(key) as file:
        await file.write(bytes(gathered))
    async with ctx.transaction() as tx:
        kept = await files.keep(
            files.NewFile(
                id=file_id,
                store_id=payout.store_id,
                name=f"payout-{payout.id}.csv",
                content_type="text/csv; charset=utf-8",
                size=file.size,
                sha256=file.sha256,
                storage_key=key,
                rows=rows,
                job=ctx.job.id,
                expires_at=ctx.clock.now() + ctx.app.settings.file_life,
            ),
            using=tx,
        )
        await payouts.note_result(payout.id, kept.id, using=tx)
    return kept
