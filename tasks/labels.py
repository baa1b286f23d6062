"""Labels of many parcels as one PDF."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from functools import partial
from typing import Final

from pydantic import BaseModel

from integrations.boscod import Courier, round_up_weight
from integrations.outcome import ProviderError
from integrations.storage import StorageAway
from models import files
from models.accounts.tables import Store
from models.db import pool
from models.errors import Conflict
from models.files import StoredFile
from models.shipping.labels import Label, labels_of
from tasks.engine import Failed, JobContext, Retry, job
from tasks.paper import NotPrintable, Pages, bars
from tasks.paper.label import HEIGHT, WIDTH, Carrier, draw
from tasks.printing import drawn, kept

_NAMES_WITHIN: Final = timedelta(seconds=2)
"""What the couriers' names are worth; without them a label has their codes."""


class PrintLabels(BaseModel, frozen=True):
    """The orders whose labels are wanted, in the order of the pages; with ``cs_id`` only those of that staff."""

    store_id: int
    codes: tuple[str, ...]
    cs_id: int | None = None


class PrintedLabels(BaseModel, frozen=True):
    """The finished file, and why some orders have no page in it."""

    file_id: uuid.UUID
    name: str
    pages: int
    size: int
    sha256: str
    left_out: dict[str, str]


@job("shipping.labels", queue="bulk", max_attempts=4, timeout=timedelta(minutes=5), per_store=3)
async def print_labels(ctx: JobContext, args: PrintLabels) -> PrintedLabels | Failed | Retry:
    """Draw one page for each parcel that has its waybill number, in a thread, and keep the file."""
    labels, left_out = await labels_of(args.store_id, args.codes, cs_id=args.cs_id, using=pool())
    labels, no_barcode = _with_barcode(labels)
    left_out |= no_barcode
    if not labels:
        return Failed(Conflict("None of these orders has a parcel with a waybill number.", left_out=left_out))
    if ctx.job.attempt > 1:
        made = await files.made_by(ctx.job.id, since=await ctx.asked_at(), now=ctx.clock.now())
        if made is not None:
            return _printed(made, left_out=left_out)
    data = await _drawn(ctx, labels, await _couriers(ctx, args.store_id))
    try:
        return _printed(await kept(ctx, args.store_id, data, what="labels", pages=len(labels)), left_out=left_out)
    except StorageAway as away:
        return Retry(str(away))


async def _drawn(ctx: JobContext, labels: Sequence[Label], couriers: dict[str, Courier]) -> bytes:
    def page(pages: Pages, label: Label) -> None:
        draw(pages, label, _carrier(label, couriers.get(label.courier_code)))

    begin = partial(Pages, width=WIDTH, height=HEIGHT, title="Label")
    data, _ = await drawn(ctx, begin, labels, page, words="labels drawn")
    return data


def _printed(file: StoredFile, *, left_out: dict[str, str]) -> PrintedLabels:
    return PrintedLabels(
        file_id=file.id, name=file.name, pages=file.rows or 0, size=file.size, sha256=file.sha256, left_out=left_out
    )


async def _couriers(ctx: JobContext, store_id: int) -> dict[str, Courier]:
    """Return the account's couriers by code; none where Boscod does not say at once."""
    store = await Store.filter(id=store_id).using_db(pool()).get()
    try:
        async with asyncio.timeout(_NAMES_WITHIN.total_seconds()):
            return {one.courier_code: one for one in await ctx.app.rates_of(store_id, store.boscod_token).couriers()}
    except (ProviderError, TimeoutError):
        return {}


def _carrier(label: Label, courier: Courier | None) -> Carrier:
    services = {one.service_code: one.service_name for one in courier.services} if courier is not None else {}
    return Carrier(
        courier=courier.courier_name if courier is not None else label.courier_code.upper(),
        service=services.get(label.service_code) or label.service_code,
        weight_kg=f"{round_up_weight(Decimal(label.weight_g) / 1000):g}",
    )


def _with_barcode(labels: Sequence[Label]) -> tuple[list[Label], dict[str, str]]:
    """Part the labels from those whose waybill number no barcode holds."""
    fine, without = [], {}
    for label in labels:
        try:
            bars(label.awb)
        except NotPrintable:
            without[label.code] = f"No barcode holds its waybill number {label.awb[:64]}."
        else:
            fine.append(label)
    return fine, without
