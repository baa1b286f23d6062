"""Invoices of many orders as one PDF."""

from __future__ import annotations

import uuid
from datetime import timedelta
from functools import partial

from pydantic import BaseModel

from integrations.storage import StorageAway
from models import files
from models.db import pool
from models.errors import Conflict
from models.files import StoredFile
from models.orders.invoices import invoices_of
from tasks.engine import Failed, JobContext, Retry, job
from tasks.paper import Pages
from tasks.paper.invoice import HEIGHT, WIDTH, draw
from tasks.printing import drawn, kept


class PrintInvoices(BaseModel, frozen=True):
    """The orders whose invoices are wanted, in the order of the pages; with ``cs_id`` only those of that staff."""

    store_id: int
    codes: tuple[str, ...]
    cs_id: int | None = None


class PrintedInvoices(BaseModel, frozen=True):
    """The finished file, and which orders there are not."""

    file_id: uuid.UUID
    name: str
    pages: int
    size: int
    sha256: str
    left_out: dict[str, str]


@job("orders.invoices", queue="bulk", max_attempts=4, timeout=timedelta(minutes=5), per_store=3)
async def print_invoices(ctx: JobContext, args: PrintInvoices) -> PrintedInvoices | Failed | Retry:
    """Draw a page or more for each order, in a thread, and keep the file."""
    invoices, left_out = await invoices_of(args.store_id, args.codes, cs_id=args.cs_id, using=pool())
    if not invoices:
        return Failed(Conflict("There are none of these orders.", left_out=left_out))
    if ctx.job.attempt > 1:
        made = await files.made_by(ctx.job.id, since=await ctx.asked_at(), now=ctx.clock.now())
        if made is not None:
            return _printed(made, left_out=left_out)
    begin = partial(Pages, width=WIDTH, height=HEIGHT, title="Invoice")
    data, pages = await drawn(ctx, begin, invoices, draw, words="invoices drawn")
    try:
        file = await kept(ctx, args.store_id, data, what="invoices", pages=pages)
    except StorageAway as away:
        return Retry(str(away))
    return _printed(file, left_out=left_out)


def _printed(file: StoredFile, *, left_out: dict[str, str]) -> PrintedInvoices:
    return PrintedInvoices(
        file_id=file.id, name=file.name, pages=file.rows or 0, size=file.size, sha256=file.sha256, left_out=left_out
    )
