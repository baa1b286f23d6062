"""Payout files of couriers, and the parcels that they pay."""

from __future__ import annotations

import csv
import hashlib
import io
import zipfile
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from xml.sax.saxutils import escape

from bootstrap import App
from models import jobs, payouts
from models.db import pool, transaction
from models.orders.tables import PaymentMethod
from tasks.engine.worker import Worker
from tasks.payouts import ImportPayout
from tests.couriers import copy
from tests.shop import Shop
from tests.work import finish

HEADINGS = ("No. Resi", "Nilai COD", "Biaya COD", "Ongkir", "Dana Bersih")


COD = 61_800
"""What each parcel is to bring: 50,000 for the goods, 10,000 for the courier, and 3 % of both."""


def as_csv(rows: Sequence[Sequence[Any]], headings: Sequence[str] = HEADINGS, delimiter: str = ",") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows([headings, *rows])
    return out.getvalue().encode()


def as_xlsx(rows: Sequence[Sequence[Any]], headings: Sequence[str] = HEADINGS) -> bytes:
    """Write a workbook by hand: text as text, numbers as numbers."""
    lines = []
    for row in [headings, *rows]:
        cells = "".join(
            f"<c><v>{cell}</v></c>"
            if isinstance(cell, int | float)
            else f'<c t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
            for cell in row
        )
        lines.append(f"<row>{cells}</row>")
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{types}.worksheet+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="r" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets>'
            '<sheet name="Payout" sheetId="1" r:id="rId1"/></sheets></workbook>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData></worksheet>'
        )
    return out.getvalue()


async def delivered(shop: Shop, *, count: int, prefix: str = "JNE", courier: str = "jne", first: int = 1) -> list[str]:
    """Make so many COD orders that were delivered a minute apart; return their waybill numbers, in that order.

    Each is made by copying a placed one: what is tested begins when the parcels are there.
    """
    order = await shop.order(("KOPI", 1), method=PaymentMethod.COD)
    await copy(order, times=count)
    await pool().execute_query(_PARCELS, [order.id, prefix, courier, first, shop.clock.now() + timedelta(days=1)])
    await pool().execute_query(_STALE, [shop.store.id])
    return [f"{prefix}{number:010d}" for number in range(first, first + count)]


async def open_file(
    app: App, shop: Shop, data: bytes, *, name: str = "payout.csv", days: tuple[date | None, date | None] = (None, None)
) -> int:
    """Store a file, and open its payout, as the endpoint does."""
    checksum = hashlib.sha256(data).hexdigest()
    key = f"payouts/{shop.store.id}/{checksum}"
    await app.storage.put(key, data)
    async with transaction() as tx:
        return await payouts.open_payout(
            shop.store.id,
            sha256=checksum,
            name=name,
            storage_key=key,
            first_day=days[0],
            last_day=days[1],
            by="staff:1",
            now=shop.clock.now(),
            using=tx,
        )


async def import_file(app: App, worker: Worker, shop: Shop, data: bytes, **file: Any) -> jobs.Job:
    """Take a file in, and return its job."""
    payout_id = await open_file(app, shop, data, **file)
    async with transaction() as tx:
        job = await jobs.enqueue("payouts.import", ImportPayout(payout_id=payout_id), store=shop.store.id, using=tx)
    await finish(worker, "payouts.import")
    return await jobs.find(job.id)


_PARCELS = """
WITH made AS (
    SELECT o.id, row_number() OVER (ORDER BY o.id) AS n
    FROM orders o, orders pattern
    WHERE pattern.id = $1 AND o.id > pattern.id AND o.store_id = pattern.store_id AND o.code LIKE 'COPY-%'
), sent AS (
    UPDATE orders o SET status = 'delivered', code = $2 || '-' || $4 + n - 1,
           token_hash = md5($2 || ($4 + n)), confirmed_at = o.created_at,
           shipped_at = o.created_at, delivered_at = $5::timestamptz + n * interval '1 minute'
    FROM made WHERE o.id = made.id
    RETURNING o.id, made.n, o.total_idr
)
INSERT INTO shipments (order_id, attempt, order_code, state, awb, courier_code, service_code, cod_idr, by_hand,
                       created_at, updated_at)
SELECT id, 1, 'S' || id, 'delivered', $2 || lpad(($4 + n - 1)::text, 10, '0'), $3, '03', total_idr, false, now(), now()
FROM sent
"""


_STALE = """
INSERT INTO recap_stale (store_id, day, marked_at)
SELECT DISTINCT $1::bigint, (delivered_at AT TIME ZONE 'Asia/Jakarta')::date, now()
FROM orders WHERE store_id = $1 AND delivered_at IS NOT NULL
"""
