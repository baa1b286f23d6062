"""Long lists as files, made from one snapshot and streamed as they are read."""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from datetime import timedelta

import uuid_utils
from pydantic import BaseModel

from integrations.storage import StorageAway, Writer
from models import exports, files
from models.db import pool
from models.exports import ListName, OrderFilter, Rows
from models.files import StoredFile
from tasks.engine import JobContext, Retry, Snooze, job

BOM = b"\xef\xbb\xbf"
"""Tells a spreadsheet that the file is UTF-8."""

PIECE = 1024 * 1024
"""Bytes that are gathered before they are written: the server sends a line at a time."""

MOST_AT_ONCE = 5
"""Exports of one store that run at the same time; a sixth waits."""

_copying: set[uuid.UUID] = set()
"""The exports of this process. Each holds a connection for as long as it runs, and needs a second one now and then."""


class ExportOrders(BaseModel, frozen=True):
    """Which orders, a line each or a line per line of theirs, and for whom the cells are made.

    ``request`` is what equal requests share: while one runs, another gets the same job.
    """

    store_id: int
    request: str
    wanted: OrderFilter = OrderFilter()
    rows: Rows = "orders"
    for_excel: bool = True
    with_costs: bool = True


class ExportList(BaseModel, frozen=True):
    """Which list of the store; the rest as for orders."""

    store_id: int
    request: str
    name: ListName
    for_excel: bool = True
    with_costs: bool = True


class ExportedFile(BaseModel, frozen=True):
    """The finished file."""

    file_id: uuid.UUID
    name: str
    rows: int
    size: int
    sha256: str


def orders_export(
    store_id: int, wanted: OrderFilter, *, rows: Rows = "orders", for_excel: bool, with_costs: bool = True
) -> ExportOrders:
    """Return the arguments of an export, with what equal requests share."""
    asked = ExportOrders(
        store_id=store_id, request="", wanted=wanted, rows=rows, for_excel=for_excel, with_costs=with_costs
    )
    return asked.model_copy(update={"request": exports.fingerprint(store_id, asked)})


def list_export(store_id: int, name: ListName, *, for_excel: bool, with_costs: bool) -> ExportList:
    """Return the arguments of a list's export, with what equal requests share."""
    asked = ExportList(store_id=store_id, request="", name=name, for_excel=for_excel, with_costs=with_costs)
    return asked.model_copy(update={"request": exports.fingerprint(store_id, asked)})


@job(
    "orders.export",
    queue="bulk",
    max_attempts=4,
    timeout=timedelta(minutes=30),
    unique="request",
    per_store=MOST_AT_ONCE,
)
async def export_orders(ctx: JobContext, args: ExportOrders) -> ExportedFile | Retry | Snooze:
    """Write the orders to a CSV file. A repeated attempt starts again with a new snapshot and a new key.

    The row of the file is written after its last byte, with the count of lines and the checksum: a file that can be
    found is complete, and an attempt that finds the one of an attempt before it has nothing left to do.
    """

    async def copy(lines: _Lines) -> int:
        return await exports.copy(
            args.store_id,
            args.wanted,
            lines.take,
            for_excel=args.for_excel,
            rows=args.rows,
            with_costs=args.with_costs,
            using=pool(),
            counted=lines.expect,
        )

    return await _to_file(ctx, args, args.rows.replace("_", "-"), copy)


@job(
    "lists.export",
    queue="bulk",
    max_attempts=4,
    timeout=timedelta(minutes=30),
    unique="request",
    per_store=MOST_AT_ONCE,
)
async def export_list(ctx: JobContext, args: ExportList) -> ExportedFile | Retry | Snooze:
    """Write a list of the store to a CSV file, as ``export_orders`` does."""

    async def copy(lines: _Lines) -> int:
        return await exports.copy_list(
            args.store_id,
            args.name,
            lines.take,
            for_excel=args.for_excel,
            with_costs=args.with_costs,
            using=pool(),
            counted=lines.expect,
        )

    return await _to_file(ctx, args, args.name, copy)


async def _to_file(
    ctx: JobContext, args: ExportOrders | ExportList, name: str, copy: Callable[[_Lines], Awaitable[int]]
) -> ExportedFile | Retry | Snooze:
    if ctx.job.attempt > 1:
        made = await files.made_by(ctx.job.id, since=await ctx.asked_at(), now=ctx.clock.now())
        if made is not None:
            return _exported(made)
    if len(_copying) >= max(1, ctx.app.settings.database_pool_size // 2):
        # All connections held by exports would leave none to say how far they are.
        return Snooze(ctx.clock.now() + timedelta(seconds=1), "This worker's connections are taken by other exports.")
    _copying.add(ctx.job.id)
    try:
        return await _write(ctx, args, name, copy)
    except StorageAway as away:
        return Retry(str(away))
    finally:
        _copying.discard(ctx.job.id)


async def _write(
    ctx: JobContext, args: ExportOrders | ExportList, name: str, copy: Callable[[_Lines], Awaitable[int]]
) -> ExportedFile:
    file_id = uuid.UUID(bytes=uuid_utils.uuid7().bytes)
    key = f"exports/{args.store_id}/{file_id}.csv"
    async with ctx.app.storage.writer(key) as file:
        lines = _Lines(ctx, file)
        if args.for_excel:
            await file.write(BOM)
        rows = await copy(lines)
        await lines.flush()
    await ctx.progress(rows, rows, "lines written")
    name = f"{name}-{ctx.clock.now():%Y%m%d-%H%M%S}.csv"
    async with ctx.transaction() as tx:
        kept = await files.keep(
            files.NewFile(
                id=file_id,
                store_id=args.store_id,
                name=name,
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
    return _exported(kept)


def _exported(file: StoredFile) -> ExportedFile:
    return ExportedFile(file_id=file.id, name=file.name, rows=file.rows or 0, size=file.size, sha256=file.sha256)


class _Lines:
    """Gathers what the server sends into larger pieces, and says how far the file is."""

    def __init__(self, ctx: JobContext, file: Writer) -> None:
        self._ctx = ctx
        self._file = file
        self._piece = bytearray()
        self._done = -1  # the header's line
        self._total: int | None = None

    def expect(self, total: int) -> None:
        """Note how many lines there will be."""
        self._total = total

    async def take(self, data: bytes) -> None:
        """Take what PostgreSQL sent: whole lines, since no cell holds a line break."""
        self._done += data.count(b"\n")
        self._piece += data
        if len(self._piece) >= PIECE:
            await self.flush()
        await self._ctx.progress(max(0, self._done), self._total, "lines written")

    async def flush(self) -> None:
        """Write what is gathered."""
        if self._piece:
            await self._file.write(bytes(self._piece))
            self._piece.clear()
