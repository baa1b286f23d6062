"""COD payouts: what couriers hand over, compared with what their parcels were to bring."""

from __future__ import annotations

import hashlib
import uuid
from datetime import date, datetime
from typing import Final, Self

from pydantic import Field, model_validator

from api.answer import Accepted, Upload
from api.call import Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.shapes import Asked, ById, Day, Shown
from models import files, payouts
from models.db import Connection, pool
from models.errors import Gone, Invalid, NotFound
from models.payouts import LineOutcome, Total
from tasks.payouts import ImportPayout

MAX_BODY: Final = 5 * 1024 * 1024
"""Bytes of a payout file."""


class PayoutSent(Asked):
    """Which deliveries the file pays; as its own lines show, where nothing is said."""

    first_day: Day | None = Field(None, description="Of the deliveries that it pays.", examples=["2025-06-01"])
    last_day: Day | None = Field(None, description="Included.", examples=["2025-06-07"])

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.first_day is not None and self.last_day is not None and self.last_day < self.first_day:
            msg = "last_day must not be before first_day"
            raise ValueError(msg)
        return self


class LinesAsked(Asked):
    """Which lines of a payout; what is left out asks nothing."""

    outcome: list[LineOutcome] = Field(default_factory=list, max_length=10, examples=[["short", "missing"]])
    keyword: str | None = Field(None, max_length=100, description="In waybill or order.", examples=["JNE00"])
    start: int = Field(0, ge=0, le=10_000_000, description="How many to pass over.")
    limit: int = Field(10, ge=1, le=100, description="How many to show.")


class OutcomeShown(Shown):
    """What the lines of one outcome come to. A sum is null where the file does not say."""

    lines: int = Field(examples=[118])
    cod_idr: int | None = Field(description="What the courier says it collected.", examples=[23_128_000])
    due_idr: int | None = Field(description="What was open for these parcels.", examples=[23_128_000])
    fee_idr: int | None = Field(examples=[693_840])
    shipping_idr: int | None = Field(examples=[1_888_000])
    net_idr: int | None = Field(examples=[20_546_160])


class LineShown(Shown):
    """One line of the file, or a parcel that it should have named."""

    line: int | None = Field(description="Its line in the file; null: it is not in there.", examples=[7])
    awb: str = Field(examples=["JNE0000000001"])
    order_code: str | None = Field(examples=["BO-7K3M9Q"])
    outcome: LineOutcome = Field(examples=["short"])
    cod_idr: int | None = Field(examples=[190_000])
    due_idr: int | None = Field(description="What was open for the parcel before this line.", examples=[196_000])
    fee_idr: int | None = Field(examples=[5_880])
    shipping_idr: int | None = Field(examples=[16_000])
    net_idr: int | None = Field(examples=[168_120])
    reference: str = Field(description="The courier's number of the transfer.", examples=["TRF-2025-06-08"])
    reason: str = Field(examples=["Rp 6000 are still open."])


class PayoutShown(Shown):
    """A payout file, what its lines come to, and a page of them. Nothing is known of one that was not taken in yet."""

    id: int = Field(examples=[7])
    file_name: str = Field(examples=["payout-2025-06.xlsx"])
    first_day: date | None = Field(examples=["2025-06-01"])
    last_day: date | None = Field(examples=["2025-06-07"])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    imported_at: datetime | None = Field(examples=["2025-06-15T10:00:09+07:00"])
    result_file: str | None = Field(
        description="Where all lines are, as a file; null once its time is over: send the payout again for another.",
        examples=["/files/0199d3a2-14be-7c55-8f0e-6a1d90b2c3f4"],
    )
    outcomes: dict[LineOutcome, OutcomeShown] | None = Field(
        description="Outcomes without lines are left out.",
        examples=[
            {
                "short": {
                    "lines": 1,
                    "cod_idr": 190_000,
                    "due_idr": 196_000,
                    "fee_idr": 5_880,
                    "shipping_idr": 16_000,
                    "net_idr": 168_120,
                }
            }
        ],
    )
    data: list[LineShown]
    total: int = Field(ge=0, description="Lines of the outcomes asked for.", examples=[1])


@endpoint(
    "POST",
    "/store/cod/payouts",
    summary="Take in a courier's payout file",
    rights=Seller("revenue", "create"),
    job="payouts.import",
    max_body=MAX_BODY,
    errors=(Invalid,),
)
async def send_payout(call: Call, query: PayoutSent, body: Upload) -> Accepted:
    """CSV or XLSX, up to 50,000 lines: one a parcel, with its waybill number and COD amount, fees and net if you like.

    Headings are found in Indonesian and English. Each line is `matched`, `short`, `over`, `charged_twice`,
    `return_billed`, `repeated` or `unknown`; delivered parcels that the file should have named are `missing`. Orders
    whose money has come are settled. A file in which anything cannot be read is refused whole: the job's `errors` name
    line and column. The same file again changes nothing. The result's `payout_id` is read at `/store/cod/payouts/{id}`.
    """
    if not body.data:
        raise Invalid({"file": "is empty"})
    checksum = hashlib.sha256(body.data).hexdigest()
    name = "".join(sign for sign in body.name if sign.isprintable())[-200:] or "payout"
    # By its content: a repeat finds the bytes of the first, and leaves none behind.
    key = f"payouts/{call.store_id}/{checksum}"
    await call.app.storage.put(key, body.data)

    async def opened(using: Connection) -> ImportPayout:
        await files.keep_until(
            files.NewFile(
                id=uuid.uuid5(uuid.NAMESPACE_URL, key),
                store_id=call.store_id,
                name=name,
                content_type="application/octet-stream",
                size=len(body.data),
                sha256=checksum,
                storage_key=key,
                expires_at=call.now() + call.settings.file_life,
            ),
            using=using,
        )
        payout_id = await payouts.open_payout(
            call.store_id,
            sha256=checksum,
            name=name,
            storage_key=key,
            first_day=query.first_day,
            last_day=query.last_day,
            by=f"staff:{call.staff_id}",
            now=call.now(),
            using=using,
        )
        return ImportPayout(payout_id=payout_id)

    return await accept_job(call, "payouts.import", opened)


@endpoint(
    "GET",
    "/store/cod/payouts/{id}",
    summary="A payout, line by line",
    rights=Seller("revenue", "read"),
    errors=(NotFound,),
)
async def payout_detail(call: Call, path: ById, query: LinesAsked) -> PayoutShown:
    """In the order of the file; what is missing stands behind it. Outcomes are those of the day it was taken in."""
    payout = await payouts.find(path.id, store_id=call.store_id, using=pool())
    rows, total = await payouts.lines(
        payout.id, outcomes=query.outcome, keyword=query.keyword, start=query.start, limit=query.limit, using=pool()
    )
    totals = await payouts.totals(payout.id, using=pool())
    return PayoutShown(
        id=payout.id,
        file_name=payout.name,
        first_day=payout.first_day,
        last_day=payout.last_day,
        created_at=payout.created_at,
        imported_at=payout.imported_at,
        result_file=await _result_file(call, payout.result_id),
        outcomes={one.outcome: _outcome(one) for one in totals} if payout.imported_at is not None else None,
        data=[LineShown(**row) for row in rows],
        total=total,
    )


async def _result_file(call: Call, file_id: uuid.UUID | None) -> str | None:
    if file_id is None:
        return None
    try:
        file = await files.find(file_id, now=call.now(), store=call.store_id)
    except (Gone, NotFound):
        return None
    return f"/files/{file.id}"


def _outcome(total: Total) -> OutcomeShown:
    return OutcomeShown(
        lines=total.lines,
        cod_idr=total.cod_idr,
        due_idr=total.due_idr,
        fee_idr=total.fee_idr,
        shipping_idr=total.shipping_idr,
        net_idr=total.net_idr,
    )
