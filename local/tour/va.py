"""An order paid to a virtual account and delivered, while answers are cut off and callbacks come twice."""

from __future__ import annotations

from typing import Final

from integrations.boscod.assumed import DELIVERED, IN_TRANSIT
from local.refusal import Refusal
from local.tour import checkout, parcel
from local.tour.payer import paid
from local.tour.visit import Fault, Json, Visit

TITLE: Final = "A virtual account, to the door"
FAULTS: Final[tuple[Fault, ...]] = (
    ("winpay", "reset", "create_va"),
    ("winpay", "webhook_duplicate", "va_payment"),
    ("boscod", "http_502", "create_order"),
)


async def play(visit: Visit) -> None:
    """Order, follow up, pay, deliver."""
    await visit.spoil(FAULTS)
    order = await checkout.order(visit, method="va", bank="BSI")
    pay = order["to_pay"]
    visit.tell("account", f"{pay['bank']} {pay['va_number']}")
    await _follow_up(visit, order["code"])
    await paid(
        visit,
        order,
        kind="va",
        is_it=lambda entry: f"{entry['bank_number']}{entry['customer_no']}" == pay["va_number"],
    )
    awb = await parcel.booked(visit, order)
    await parcel.scanned(visit, order, awb, scan=IN_TRANSIT, becomes="shipped")
    await parcel.scanned(visit, order, awb, scan=DELIVERED, becomes="delivered")


async def _follow_up(visit: Visit, code: str) -> None:
    """The seller's side, before the buyer has paid."""
    rows: list[Json] = (await visit.ask("GET", "/store/order/followup-attempts"))["data"]
    if all(row["order_code"] != code for row in rows):
        raise Refusal(f"No follow-up was planned for {code}.")
    given = await visit.ask("POST", "/store/order/followup", body={"order": code})
    visit.tell("follow up", f"“{given['followup_text']}”")
    if given["link"]:
        visit.console.print(f"             {given['link'][:60]}…", style="dim", highlight=False)
