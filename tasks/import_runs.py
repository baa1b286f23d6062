"""A run over an uploaded file: its rows are read, somebody saves them, and a result file says what became of each."""

from __future__ import annotations

import asyncio
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

import uuid_utils
from pydantic import BaseModel

from integrations.storage import StorageAway
from models import files, imports
from models.errors import Conflict, DomainError, Gone, Invalid
from models.imports import MOST_ROWS, Fate, Import, RowFate
from models.imports.columns import Cells, Layout
from models.imports.fates import as_csv
from tasks.engine import Failed, JobContext, Retry
from tasks.paper import sheets

_TOLD_EVERY: Final = timedelta(seconds=1)

_ERRORS_SHOWN: Final = 100
"""Of the rows that were refused; the file has all of them."""

_LONGEST_WORDS: Final = 300


class RowError(BaseModel, frozen=True):
    """A row that was refused, and what to mend."""

    row: int
    message: str


class ImportReport(BaseModel, frozen=True):
    """What became of the rows, and the file that says so line by line. ``errors`` are the first of those refused."""

    import_id: uuid.UUID
    file_id: uuid.UUID
    name: str
    size: int
    sha256: str
    rows: int
    saved: int
    skipped: int
    refused: int
    held: int
    errors: tuple[RowError, ...]


@dataclass(slots=True)
class Run:
    """One run over a file; ``done`` counts the rows that have their fate."""

    source: Import
    cells: Sequence[Cells]
    done: int = 0


Save = Callable[[Run], Awaitable[list[RowFate]]]


async def run_import(ctx: JobContext, source: Import, layout: Layout, save: Save) -> ImportReport | Failed | Retry:
    """Read the file, have its rows saved, and keep the result file. A run whose end was lost is not done again."""
    if source.ended_at is not None and source.ended_at >= await ctx.asked_at():
        # An attempt before this one has done all of it.
        return _ended(source.report or {})
    async with ctx.transaction() as tx:
        await imports.begin(source, ctx.job.id, using=tx)
    try:
        cells = await _cells(ctx, source, layout)
        run = Run(source, cells)
        async with _telling(ctx, run):
            fates = await save(run)
        await ctx.progress(len(cells), len(cells), "rows done")
        return _ended(await _kept(ctx, source, fates))
    except StorageAway as away:
        return Retry(str(away))
    except DomainError as no:
        report = {"refused": no.detail, "wrong": {one["field"]: one["message"] for one in no.fields.get("errors", [])}}
        async with ctx.transaction() as tx:
            await imports.close(source, report=report, using=tx)
        return _ended(report)


async def _cells(ctx: JobContext, source: Import, layout: Layout) -> list[Cells]:
    """Return the rows of the file. Raises ``Gone``, and ``Invalid`` for what is no table with these columns."""
    file = await files.find(source.file_id, now=ctx.clock.now(), store=source.store_id)
    try:
        data = b"".join([piece async for piece in ctx.app.storage.read(file.storage_key)])
    except FileNotFoundError as lost:
        msg = f"The file {file.name} is no longer stored. Send it again."
        raise Gone(msg) from lost
    try:
        sheet = await asyncio.to_thread(sheets.read, data, most_rows=MOST_ROWS)
    except sheets.NotASheet as wrong:
        raise Invalid({"file": str(wrong)}) from wrong
    keys = layout.keys_of(sheet.header)
    if not sheet.rows:
        raise Invalid({"file": "has a header, and no row below it"})
    return [layout.cells(keys, row.number, row.cells) for row in sheet.rows]


@asynccontextmanager
async def _telling(ctx: JobContext, run: Run) -> AsyncIterator[None]:
    """Say once a second how far the run is, in a task of its own: not inside a transaction, which would hide it."""

    async def tell() -> None:
        while True:
            await ctx.progress(min(run.done, len(run.cells) - 1), len(run.cells), "rows done")
            await asyncio.sleep(_TOLD_EVERY.total_seconds())

    teller = asyncio.create_task(tell())
    try:
        yield
    finally:
        teller.cancel()
        # That the lease is lost is found out by the next transaction.
        await asyncio.gather(teller, return_exceptions=True)


async def _kept(ctx: JobContext, source: Import, fates: Sequence[RowFate]) -> dict[str, Any]:
    """Store the result file, and note what the run came to, in one go."""
    what = "Kode Pesanan" if source.kind == imports.ImportKind.ORDERS else "SKU"
    header = ("Baris", "No Pesanan" if what != "SKU" else "SKU Produk", what, "Hasil", "Keterangan")
    data = await asyncio.to_thread(as_csv, header, fates)
    file_id = uuid.UUID(bytes=uuid_utils.uuid7().bytes)
    key = f"imports/{source.store_id}/{file_id}.csv"
    async with ctx.app.storage.writer(key) as file:
        await file.write(data)
    now = ctx.clock.now()
    new = files.NewFile(
        id=file_id,
        store_id=source.store_id,
        name=f"import-{source.kind}-{now:%Y%m%d-%H%M%S}.csv",
        content_type="text/csv; charset=utf-8",
        size=file.size,
        sha256=file.sha256,
        storage_key=key,
        rows=len(fates),
        job=ctx.job.id,
        expires_at=now + ctx.app.settings.file_life,
    )
    report = _report(source, new, fates).model_dump(mode="json")
    async with ctx.transaction() as tx:
        await files.keep(new, using=tx)
        await imports.close(source, report=report, using=tx)
    return report


def _report(source: Import, file: files.NewFile, fates: Sequence[RowFate]) -> ImportReport:
    counted = Counter(one.fate for one in fates)
    refused = sorted((one for one in fates if one.fate is Fate.REFUSED), key=lambda one: one.row)
    return ImportReport(
        import_id=source.id,
        file_id=file.id,
        name=file.name,
        size=file.size,
        sha256=file.sha256,
        rows=len(fates),
        saved=counted[Fate.SAVED],
        skipped=counted[Fate.SKIPPED],
        refused=counted[Fate.REFUSED],
        held=counted[Fate.HELD],
        errors=tuple(RowError(row=one.row, message=one.words[:_LONGEST_WORDS]) for one in refused[:_ERRORS_SHOWN]),
    )


def _ended(report: dict[str, Any]) -> ImportReport | Failed:
    """Return how the job ends: well, if every row was saved or had been before."""
    if "file_id" not in report:
        wrong = report.get("wrong")
        return Failed(Invalid(wrong) if wrong else Conflict(report.get("refused", "It could not be read.")))
    done = ImportReport.model_validate(report)
    if not done.refused and not done.held:
        return done
    msg = (
        f"{done.saved} rows saved, {done.skipped} skipped, {done.refused} refused, {done.held} held back; the result "
        "says which and why. Where the store is mended (stock, products), retry the job: it takes up only those. Where "
        "the file is, send it again with an order number in each row: what is saved is then skipped."
    )
    return Failed(Conflict(msg, saved=done.saved, refused=done.refused), result=done)
