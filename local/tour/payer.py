"""The payer at Winpay's sandbox, whose callback settles the order."""

from __future__ import annotations

from collections.abc import Callable

from local.tour.parcel import page_of
from local.tour.visit import Json, Visit, rupiah


async def paid(visit: Visit, order: Json, *, kind: str, is_it: Callable[[Json], bool]) -> None:
    """Pay the account or code that the buyer was shown, and wait for the money."""
    entries = (await visit.sandbox("winpay", "GET", "ledger", query={"kind": kind}))["entries"]
    reference = next(entry["key"] for entry in reversed(entries) if is_it(entry))
    await visit.sandbox("winpay", "POST", "pay", body={"reference": reference})
    found = await visit.until(page_of(order), lambda one: one["payment_status"] == "paid", what="The payment")
    visit.tell("paid", f"{rupiah(found['payments'][-1]['paid_idr'])}, the order is {found['status']}")
