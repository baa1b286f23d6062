"""Files of rows that become orders or products."""

from __future__ import annotations

import hashlib
import re
import uuid
from collections.abc import Callable
from typing import Final, TypeVar, cast

import uuid_utils
from aiohttp import web
from pydantic import BaseModel, Field

from api.answer import Accepted, Upload
from api.call import Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.reading import check
from api.shapes import Asked
from models import files, imports
from models.db import Connection
from models.errors import Conflict, DomainError, Invalid
from models.imports import ImportKind, order_rows, product_rows
from models.imports.fates import table
from tasks.imports import ImportOrders, ImportProducts, Policy
from tasks.paper import sheets

MAX_BODY: Final = 10 * 1024 * 1024
"""Bytes of an upload."""

_CONTENT_TYPES: Final = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

_LONGEST_NAME: Final = 200
_NOT_IN_NAMES: Final = re.compile(r"[\x00-\x1f/\\\x7f\"]")


class ImportWanted(Asked):
    """What stands in the form beside the file."""

    again: bool = Field(default=False, description="Import a file that was imported before.")


class OrderImportWanted(ImportWanted):
    """What stands in the form beside the file of orders."""

    policy: Policy = Policy.ALL_OR_NOTHING


@endpoint(
    "POST",
    "/store/order/import",
    summary="Import orders from a CSV or XLSX file",
    rights=Seller("orders", "create", administrator=True),
    job="orders.import",
    max_body=MAX_BODY,
    errors=(Invalid, Conflict),
)
async def import_orders(call: Call, body: Upload) -> Accepted:
    """Up to 10,000 rows; `GET /store/order/import/template` has the columns. The form's field `file` is the file.

    Its field `policy` says what happens when rows are wrong: `all_or_nothing` (the default) saves none,
    `skip_bad_rows` saves the orders of which every row is right, `save_valid` also saves orders without those items
    and optional cells that are wrong. Rows with the same order number are one order, and a number that was imported
    before is skipped. Orders are placed as at the checkout: at the catalogue's prices, from the stock that is there.

    The job's file says what became of each row. When rows were refused the job has failed: retried at
    `/jobs/{id}/retry`, it takes up only those. The same file a second time is 409 unless the field `again` is true.
    """
    wanted = _checked(OrderImportWanted, body)

    def args(import_id: uuid.UUID) -> BaseModel:
        return ImportOrders(store_id=call.store_id, import_id=import_id, policy=wanted.policy)

    return await _accept(call, body, wanted, ImportKind.ORDERS, args)


@endpoint(
    "POST",
    "/store/products/import",
    summary="Import products from a CSV or XLSX file",
    rights=Seller("products", "create"),
    job="products.import",
    max_body=MAX_BODY,
    errors=(Invalid, Conflict),
)
async def import_products(call: Call, body: Upload) -> Accepted:
    """Up to 10,000 rows; `GET /store/products/import/template` has the columns. The form's field `file` is the file.

    Rows with the same SKU are the variants of one product. A product whose SKU is there is left as it is and skipped;
    each of the others is saved or refused for itself. The rest is as at `POST /store/order/import`.
    """
    wanted = _checked(ImportWanted, body)

    def args(import_id: uuid.UUID) -> BaseModel:
        return ImportProducts(store_id=call.store_id, import_id=import_id)

    return await _accept(call, body, wanted, ImportKind.PRODUCTS, args)


@endpoint(
    "GET",
    "/store/order/import/template",
    summary="An example of a file of orders",
    rights=Seller("orders", "read"),
    media="text/csv",
    answer_example="No Pesanan,Nama Penerima,No HP,…",
)
async def order_template(call: Call) -> web.Response:  # noqa: ARG001 - the same for everybody
    """A CSV file with every column and a row to go by; English headings are known, too, and most columns may go."""
    return _template(order_rows.LAYOUT.template(), "contoh-impor-pesanan.csv")


@endpoint(
    "GET",
    "/store/products/import/template",
    summary="An example of a file of products",
    rights=Seller("products", "read"),
    media="text/csv",
    answer_example="SKU,Nama Produk,Deskripsi,…",
)
async def product_template(call: Call) -> web.Response:  # noqa: ARG001 - the same for everybody
    """A CSV file with every column and a row to go by; English headings are known, too, and most columns may go."""
    return _template(product_rows.LAYOUT.template(), "contoh-impor-produk.csv")


def _template(rows: list[tuple[str, ...]], name: str) -> web.Response:
    disposition = f'attachment; filename="{name}"'
    headers = {"Content-Disposition": disposition, "Content-Type": "text/csv; charset=utf-8"}
    return web.Response(body=table(rows), headers=headers)


W = TypeVar("W", bound=ImportWanted)


def _checked(model: type[W], body: Upload) -> W:
    """Return the form's fields, each that is wrong named; the file's kind is told by its bytes."""
    wrong: dict[str, str] = {}
    try:
        sheets.kind_of(body.data)
    except sheets.NotASheet as no:
        wrong["file"] = str(no)
    try:
        wanted = check(model, body.fields)
    except Invalid as no:
        wrong |= {one["field"]: one["message"] for one in no.fields["errors"]}
    if wrong:
        raise Invalid(wrong)
    return cast("W", wanted)


async def _accept(
    call: Call, body: Upload, wanted: ImportWanted, kind: ImportKind, args: Callable[[uuid.UUID], BaseModel]
) -> Accepted:
    """Store the file, and write its import with the job; bytes that came for nothing go again."""
    file_id = uuid.UUID(bytes=uuid_utils.uuid7().bytes)
    type_ = sheets.kind_of(body.data)
    file = files.NewFile(
        id=file_id,
        store_id=call.store_id,
        name=_NOT_IN_NAMES.sub("_", body.name)[-_LONGEST_NAME:] or f"import.{type_}",
        content_type=_CONTENT_TYPES[type_],
        size=len(body.data),
        sha256=hashlib.sha256(body.data).hexdigest(),
        storage_key=f"uploads/{call.store_id}/{file_id}.{type_}",
        expires_at=call.now() + call.settings.file_life,
    )
    by = f"staff:{call.staff_id}"
    received = imports.Received(store_id=call.store_id, kind=kind, file=file, by=by, again=wanted.again, at=call.now())

    async def prepare(using: Connection) -> BaseModel:
        return args(await imports.receive(received, using=using))

    await call.app.storage.put(file.storage_key, body.data)
    try:
        accepted = await accept_job(call, f"{kind}.import", prepare)
    except DomainError:
        await call.app.storage.delete(file.storage_key)
        raise
    if accepted.replayed:
        await call.app.storage.delete(file.storage_key)
    return accepted
