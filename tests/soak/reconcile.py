"""The reconciliation: our rows against the providers' ledgers, one subject after the other, each difference by name.

Money, parcels and messages are compared both ways, so that nothing is only here, only there, twice, or otherwise than
it should be. ``enough`` sees to it that there was something to compare.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.shipping.statuses import meanings
from tests.soak.here import Here, MessageHere, OrderHere, PaymentHere, ShipmentHere, StepHere
from tests.soak.ledgers import Deal, Parcel, Sent, There

CAME = ("paid", "conflict")
ENDED = ("refused", "cancelled")
_MONEY_KNOWN = ("paid", "settled", "conflict", "paid_after_expiry", "refunded")
_BY_US = ("sent", "unknown", "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that is not the same here and there."""

    subject: str
    name: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the people did. ``to_send`` are codes of orders that were paid or confirmed and not called off."""

    orders: frozenset[str]
    paid: frozenset[str]
    """References."""
    to_send: frozenset[str]
    turned_away: frozenset[str]
    """Codes of orders whose buyers found no way to pay."""
    least_messages: int


def differences(here: Here, there: There) -> list[Difference]:
    """Return everything that is not the same."""
    return [
        *payments(here, there),
        *shipments(here, there),
        *messages(here, there),
    ]


def payments(here: Here, there: There) -> Iterator[Difference]:
    """Compare money: every paid account or code is one settled payment here, of the same amount, and vice versa."""
    deals = {deal.reference: deal for deal in there.deals}
    rows = {row.reference: row for row in here.payments}
    for deal in there.deals:
        if len(deal.contracts) > 1:
            yield _payment(deal.reference, f"Winpay has {len(deal.contracts)} accounts of this reference")
        if deal.reference not in rows:
            paid = f", to which Rp {sum(deal.paid_idr)} was paid" if deal.paid_idr else ""
            yield _payment(deal.reference, f"Winpay has an account that we do not know{paid}")
    orders = {order.code: order for order in here.orders}
    for row in here.payments:
        yield from _money(row, deals.get(row.reference))
        yield from _closing(row, deals.get(row.reference), orders[row.code])
    kept: Counter[str] = Counter()
    for row in here.payments:
        kept[row.code] += (row.paid_idr or 0) - row.refund_due_idr
    came = {row.code for row in here.payments if row.state in CAME}
    for order in here.orders:
        yield from _order_money(order, kept[order.code], came=order.code in came)


def _money(row: PaymentHere, deal: Deal | None) -> Iterator[Difference]:
    there_idr, here_idr = sum(deal.paid_idr) if deal else 0, row.paid_idr or 0
    if there_idr and row.state not in CAME:
        yield _payment(row.reference, f"Rp {there_idr} was paid at Winpay, here it is {row.state}: a lost payment")
    elif row.state in CAME and not there_idr:
        yield _payment(row.reference, f"it is {row.state} here with Rp {here_idr}, and nothing was paid at Winpay")
    elif there_idr != here_idr:
        yield _payment(row.reference, f"Rp {there_idr} was paid at Winpay, Rp {here_idr} is counted here")
    times = len(deal.paid_idr) if deal else 0
    if (row.booked_times, row.booked_idr) != (times, there_idr):
        booked = f"{row.booked_times} entries with Rp {row.booked_idr}"
        yield _payment(row.reference, f"the books have {booked} for {times} payments of Rp {there_idr}")


def _closing(row: PaymentHere, deal: Deal | None, order: OrderHere) -> Iterator[Difference]:
    if deal is None:
        if row.closed or row.reachable:
            yield _payment(row.reference, "we have Winpay's answer to it, and Winpay does not know it")
        return
    if deal.closed and row.state not in ("cancelled", "expired", *CAME):
        yield _payment(row.reference, f"it is closed at Winpay and {row.state} here")
    if row.closed and not deal.closed:
        yield _payment(row.reference, "it is closed here and still open at Winpay")
    # What is out of our reach ends by itself; what Winpay would not close is on the worklist.
    left_open = row.reachable and not deal.closed and not deal.paid_idr and row.problem is None
    if order.status == "cancelled" and left_open:
        yield _payment(row.reference, f"order {order.code} was cancelled, and Winpay still takes money for it")


def _order_money(order: OrderHere, kept_idr: int, *, came: bool) -> Iterator[Difference]:
    if came and order.payment_status not in _MONEY_KNOWN:
        yield _order(order.code, f"money came for it, and it is {order.payment_status}")
    if order.method in ("va", "qris") and order.payment_status in ("paid", "settled"):
        # What was paid for a cancelled order goes back.
        due_idr = 0 if order.status == "cancelled" else order.total_idr
        if kept_idr != due_idr:
            yield _order(order.code, f"it is {order.payment_status} with Rp {kept_idr} of Rp {due_idr}")


def shipments(here: Here, there: There) -> Iterator[Difference]:
    """Compare parcels: every waybill is one shipment here and vice versa, no order has two that live."""
    rows = {row.order_code: row for row in here.shipments}
    parcels = {parcel.order_code: parcel for parcel in there.parcels}
    for code, times in Counter(parcel.order_code for parcel in there.parcels).items():
        if times > 1:
            yield _parcel(code, f"Boscod has {times} parcels of this code")
    for awb, times in Counter(row.awb for row in here.shipments if row.awb).items():
        if times > 1:
            yield _parcel(awb, f"{times} shipments have this waybill number")
    for parcel in there.parcels:
        row = rows.get(parcel.order_code)
        if row is None:
            yield _parcel(parcel.order_code, f"Boscod has parcel {parcel.order_no} that we do not know")
        else:
            yield from _same(row, parcel)
    for row in here.shipments:
        if row.order_code not in parcels and (row.awb is not None or row.order_no is not None):
            yield _parcel(row.order_code, f"it is {row.state} here as {row.awb or row.order_no}, and Boscod has none")
    yield from _one_live(here, there.parcels)


def _same(row: ShipmentHere, parcel: Parcel) -> Iterator[Difference]:
    # Of a parcel that is cancelled we may never have heard the numbers: nobody asks for them any more.
    if row.awb != parcel.awb and (parcel.live or row.awb is not None):
        yield _parcel(row.order_code, f"its waybill is {parcel.awb} at Boscod and {row.awb} here")
    if row.order_no != parcel.order_no and (parcel.live or row.order_no is not None):
        yield _parcel(row.order_code, f"its number is {parcel.order_no} at Boscod and {row.order_no} here")
    if parcel.live == (row.state in ENDED):
        yield _parcel(row.order_code, f"its status is {parcel.status} at Boscod, and it is {row.state} here")
        return
    meaning = meanings()[parcel.status]
    expected = meaning.state.value if meaning.state is not None else "ready" if parcel.awb else "booked"
    if parcel.live and row.state != expected:
        yield _parcel(row.order_code, f"it is {expected} at Boscod and {row.state} here")


def _one_live(here: Here, parcels: Iterable[Parcel]) -> Iterator[Difference]:
    live: defaultdict[str, list[Parcel]] = defaultdict(list)
    for parcel in parcels:
        if parcel.live:
            live[parcel.code].append(parcel)
    for code, found in live.items():
        if len(found) > 1:
            numbers = ", ".join(parcel.awb or parcel.order_no for parcel in found)
            yield _parcel(code, f"the order has {len(found)} live parcels: {numbers}")
    noted = {row.code for row in here.shipments if row.problem is not None}
    for order in here.orders:
        if order.status == "cancelled" and order.code in live and order.code not in noted:
            yield _parcel(order.code, "the order was cancelled, its parcel lives, and nobody is told")


def messages(here: Here, there: There) -> Iterator[Difference]:
    """Compare messages: every one that WhatsApp accepted is one sent step here, none was sent twice."""
    for reference, times in Counter(sent.reference for sent in there.messages).items():
        if times > 1:
            yield _message(str(reference), f"WhatsApp accepted it {times} times")
    rows = {row.reference: row for row in here.messages}
    steps = {step.id: step for step in here.steps}
    of_step: defaultdict[int, set[str]] = defaultdict(set)
    for sent in there.messages:
        row = rows.get(sent.reference or "")
        step = steps.get(row.step_id) if row is not None and row.step_id is not None else None
        if row is None or step is None:
            yield _message(str(sent.reference or sent.wamid), f"WhatsApp accepted it for {sent.to}; we know of none")
            continue
        of_step[step.id].add(row.reference)
        yield from _accepted(sent, row, step)
    for step_id, references in of_step.items():
        if len(references) > 1:
            yield _message(f"step {step_id}", f"it was sent {len(references)} times")
    yield from _not_accepted(here, there)


def _accepted(sent: Sent, row: MessageHere, step: StepHere) -> Iterator[Difference]:
    if step.state == "unknown" and not sent.heard:
        # Its answer and all its statuses were lost: nobody can know, and nobody sends it again.
        return
    if step.state != "sent":
        yield _message(row.reference, f"WhatsApp accepted it, and step {step.id} of {step.code} is {step.state}")
    if row.wamid != sent.wamid:
        yield _message(row.reference, f"it is {sent.wamid} at WhatsApp and {row.wamid} here")


def _not_accepted(here: Here, there: There) -> Iterator[Difference]:
    accepted = {sent.reference for sent in there.messages}
    of_step = {row.step_id: row.reference for row in here.messages if row.step_id is not None}
    for step in here.steps:
        if step.state == "sent" and of_step.get(step.id) not in accepted:
            yield _message(f"step {step.id}", f"it is sent here, and WhatsApp never accepted it ({step.code})")
        if step.state not in _BY_US:
            yield _message(f"step {step.id}", f"it is still {step.state} ({step.code})")


def enough(here: Here, there: There, expected: Expected) -> Iterator[Difference]:
    """Return what is missing for the comparison to mean anything: all that people did must stand in the rows."""
    codes = {order.code for order in here.orders}
    if not expected.orders:
        yield Difference(subject="coverage", name="orders", what="nobody ordered anything")
    for code in sorted(expected.orders ^ codes):
        whose = "was ordered and is not there" if code in expected.orders else "is there, and nobody ordered it"
        yield _order(code, f"it {whose}")
    paid = {deal.reference for deal in there.deals if deal.paid_idr}
    for reference in sorted(expected.paid ^ paid):
        whose = (
            "a payer paid it, and Winpay's ledger does not say so" if reference in expected.paid else "nobody paid it"
        )
        yield _payment(reference, whose)
    if not expected.paid:
        yield Difference(subject="coverage", name="payments", what="nobody paid anything")
    refused = {row.code for row in here.payments if row.state == "refused"}
    for code in sorted(expected.turned_away - refused):
        yield _order(code, "its buyer found no way to pay, and Winpay refused nothing")
    brought = {parcel.code for parcel in there.parcels if parcel.awb and parcel.status in ("2", "5")}
    for code in sorted(expected.to_send - brought):
        yield _order(code, "it was paid or confirmed, and its parcel has not come to an end")
    if not expected.to_send:
        yield Difference(subject="coverage", name="parcels", what="nothing was sent")
    if len(there.messages) < max(1, expected.least_messages):
        what = f"WhatsApp accepted {len(there.messages)} messages, at least {expected.least_messages} were expected"
        yield Difference(subject="coverage", name="messages", what=what)


def _order(code: str, what: str) -> Difference:
    return Difference(subject="order", name=code, what=what)


def _payment(reference: str, what: str) -> Difference:
    return Difference(subject="payment", name=reference, what=what)


def _parcel(name: str, what: str) -> Difference:
    return Difference(subject="parcel", name=name, what=what)


def _message(name: str, what: str) -> Difference:
    return Difference(subject="message", name=name, what=what)
