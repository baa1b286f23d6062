"""Files of rows, as a seller sends them, without HTTP."""

from __future__ import annotations

import csv
import hashlib
import io
import uuid
from collections.abc import Iterable
from datetime import timedelta

from bootstrap import App
from models import files, imports, jobs
from models.db import transaction
from models.files.tables import StoredFile
from models.imports import ImportKind
from models.jobs import Job
from tasks.imports import ImportOrders, ImportProducts, Policy

HEADER = ("No Pesanan", "Nama Penerima", "No HP", "Alamat", "SKU", "Jumlah", "Metode Pembayaran", "Ongkir")


def row(number: str = "", sku: str = "KOPI", qty: object = 1, **cells: str) -> dict[str, str]:
    """Return a row of a file of orders that is right unless a cell says otherwise."""
    usual = {
        "No Pesanan": number,
        "Nama Penerima": "Putri Lestari",
        "No HP": "081234567890",
        "Alamat": "Jalan Merdeka 17, Bandung",
        "SKU": sku,
        "Jumlah": str(qty),
        "Metode Pembayaran": "COD",
        "Ongkir": "10000",
    }
    return usual | {name.replace("_", " "): value for name, value in cells.items()}


def csv_of(rows: Iterable[dict[str, str]], *, delimiter: str = ";") -> bytes:
    """Return the rows as a file, with every column that one of them has."""
    given = list(rows)
    columns = list(dict.fromkeys(name for one in given for name in one))
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, restval="", delimiter=delimiter)
    writer.writeheader()
    writer.writerows(given)
    return text.getvalue().encode()


async def send(
    app: App,
    store_id: int,
    data: bytes,
    *,
    kind: ImportKind = ImportKind.ORDERS,
    policy: Policy = Policy.SKIP_BAD_ROWS,
    again: bool = False,
) -> Job:
    """Take in a file, as the API does, and return its job."""
    file_id = uuid.uuid4()
    file = files.NewFile(
        id=file_id,
        store_id=store_id,
        name="pesanan.csv",
        content_type="text/csv",
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        storage_key=f"uploads/{store_id}/{file_id}.csv",
        expires_at=app.clock.now() + timedelta(days=7),
    )
    await app.storage.put(file.storage_key, data)
    received = imports.Received(store_id=store_id, kind=kind, file=file, by="staff:1", again=again, at=app.clock.now())
    async with transaction() as tx:
        import_id = await imports.receive(received, using=tx)
        args: ImportOrders | ImportProducts = ImportProducts(store_id=store_id, import_id=import_id)
        if kind is ImportKind.ORDERS:
            args = ImportOrders(store_id=store_id, import_id=import_id, policy=policy)
        return await jobs.enqueue(f"{kind}.import", args, store=store_id, using=tx)


async def result_of(app: App, job: Job) -> list[list[str]]:
    """Return the lines of the result file, without its header."""
    assert job.result is not None, job.error
    file = await StoredFile.get(id=job.result["file_id"])
    data = b"".join([piece async for piece in app.storage.read(file.storage_key)])
    assert hashlib.sha256(data).hexdigest() == file.sha256 == job.result["sha256"]
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))[1:]
