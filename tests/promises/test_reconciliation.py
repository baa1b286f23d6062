"""The soak's comparison finds what is planted, in both directions, and nothing where all is the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest

from local.sandbox.base import Ledger
from tests.soak.here import Here, MessageHere, OrderHere, PaymentHere, ShipmentHere, StepHere
from tests.soak.ledgers import Deal, Ledgers, Parcel, Sent, There
from tests.soak.reconcile import Difference, Expected, differences, enough

ORDER = OrderHere(id=1, code="BO-7K3M9Q", status="delivered", method="va", payment_status="paid", total_idr=99_000)
PAYMENT = PaymentHere(
    reference="BO-1-1-aaaa",
    code=ORDER.code,
    state="paid",
    reachable=True,
    paid_idr=99_000,
    refund_due_idr=0,
    closed=False,
    problem=None,
    booked_times=1,
    booked_idr=99_000,
)
SHIPMENT = ShipmentHere(
    code=ORDER.code, order_code="BO-7K3M9Q-1-1-aaa", order_no="BOS1", awb="IDX1", state="delivered", problem=None
)
MESSAGE = MessageHere(reference="m1", step_id=1, state="delivered", wamid="w1")
STEP = StepHere(id=1, code=ORDER.code, state="sent")
HERE = Here(orders=[ORDER], payments=[PAYMENT], shipments=[SHIPMENT], messages=[MESSAGE], steps=[STEP])

DEAL = Deal(reference=PAYMENT.reference, contracts=["si1"], paid_idr=[99_000])
PARCEL = Parcel(order_no="BOS1", order_code=SHIPMENT.order_code, awb="IDX1", status="2")
SENT = Sent(wamid="w1", reference="m1", to="6281200000000", heard=True)
THERE = There(deals=[DEAL], parcels=[PARCEL], messages=[SENT])

EXPECTED = Expected(
    orders=frozenset({ORDER.code}),
    paid=frozenset({DEAL.reference}),
    to_send=frozenset({ORDER.code}),
    turned_away=frozenset(),
    least_messages=1,
)


def told(found: Iterable[Difference]) -> str:
    return "\n".join(f"{one.subject} {one.name}: {one.what}" for one in found)


def compared(here: dict[str, Any], there: dict[str, Any]) -> str:
    """Return the differences of the world above, changed so."""
    return told(differences(replace(HERE, **here), replace(THERE, **there)))


def test_nothing_is_found_where_all_is_the_same() -> None:
    assert differences(HERE, THERE) == []
    assert list(enough(HERE, THERE, EXPECTED)) == []


class TestPayments:
    @pytest.mark.parametrize(
        ("here", "there", "found"),
        [
            pytest.param(
                {"payments": [replace(PAYMENT, state="pending", paid_idr=None, booked_times=0, booked_idr=0)]},
                {},
                "payment BO-1-1-aaaa: Rp 99000 was paid at Winpay, here it is pending: a lost payment",
                id="lost",
            ),
            pytest.param(
                {"payments": [], "orders": [replace(ORDER, payment_status="unpaid")]},
                {},
                "Winpay has an account that we do not know, to which Rp 99000 was paid",
                id="not even known",
            ),
            pytest.param(
                {"payments": [replace(PAYMENT, paid_idr=98_000)]},
                {},
                "Rp 99000 was paid at Winpay, Rp 98000 is counted here",
                id="wrong amount",
            ),
            pytest.param(
                {},
                {"deals": [Deal(reference="BO-1-1-aaaa", contracts=["si1"])]},
                "nothing was paid at Winpay",
                id="invented",
            ),
            pytest.param(
                {"payments": [replace(PAYMENT, booked_times=2, booked_idr=198_000)]},
                {},
                "the books have 2 entries with Rp 198000 for 1 payments of Rp 99000",
                id="booked twice",
            ),
            pytest.param(
                {"orders": [replace(ORDER, payment_status="requested")]},
                {},
                "order BO-7K3M9Q: money came for it, and it is requested",
                id="order does not know",
            ),
            pytest.param(
                {"orders": [replace(ORDER, total_idr=120_000)]},
                {},
                "it is paid with Rp 99000 of Rp 120000",
                id="order paid with too little",
            ),
            pytest.param(
                {},
                {"deals": [Deal(reference="BO-1-1-aaaa", contracts=["si1", "si2"], paid_idr=[99_000])]},
                "Winpay has 2 accounts of this reference",
                id="account made twice",
            ),
        ],
    )
    def test_what_is_planted_is_found(self, here: dict[str, Any], there: dict[str, Any], found: str) -> None:
        assert found in compared(here, there)

    def test_a_cancelled_order_that_can_still_be_paid_is_found_unless_somebody_is_told(self) -> None:
        order = replace(ORDER, status="cancelled", payment_status="requested")
        row = replace(PAYMENT, state="cancelled", paid_idr=None, booked_times=0, booked_idr=0)
        nothing_sent: dict[str, Any] = {"shipments": [], "messages": [], "steps": []}
        left: dict[str, Any] = {
            "deals": [Deal(reference=DEAL.reference, contracts=["si1"])],
            "parcels": [],
            "messages": [],
        }
        here = {"orders": [order], "payments": [row], **nothing_sent}
        assert "was cancelled, and Winpay still takes money for it" in compared(here, left)
        for known in (replace(row, problem="Winpay did not close it"), replace(row, reachable=False)):
            assert compared(here | {"payments": [known]}, left) == ""

    def test_one_that_is_closed_on_one_side_only_is_found(self) -> None:
        closed = replace(PAYMENT, closed=True)
        assert "it is closed here and still open at Winpay" in compared({"payments": [closed]}, {})
        pending = replace(PAYMENT, state="pending", paid_idr=None, booked_times=0, booked_idr=0)
        deal = Deal(reference=DEAL.reference, contracts=["si1"], closed=True)
        assert "it is closed at Winpay and pending here" in compared({"payments": [pending]}, {"deals": [deal]})


class TestParcels:
    @pytest.mark.parametrize(
        ("here", "there", "found"),
        [
            pytest.param(
                {},
                {"parcels": [PARCEL, Parcel(order_no="BOS2", order_code=PARCEL.order_code, awb="IDX2", status="0")]},
                "Boscod has 2 parcels of this code",
                id="doubled waybill of one code",
            ),
            pytest.param(
                {
                    "shipments": [
                        SHIPMENT,
                        replace(SHIPMENT, order_code="BO-7K3M9Q-1-2-bbb", order_no="BOS2", awb="IDX2", state="ready"),
                    ]
                },
                {"parcels": [PARCEL, Parcel(order_no="BOS2", order_code="BO-7K3M9Q-1-2-bbb", awb="IDX2")]},
                "parcel BO-7K3M9Q: the order has 2 live parcels: IDX1, IDX2",
                id="two live waybills of one order",
            ),
            pytest.param({"shipments": []}, {}, "Boscod has parcel BOS1 that we do not know", id="unknown here"),
            pytest.param({}, {"parcels": []}, "it is delivered here as IDX1, and Boscod has none", id="unknown there"),
            pytest.param(
                {"shipments": [replace(SHIPMENT, awb=None, state="booked")]},
                {},
                "its waybill is IDX1 at Boscod and None here",
                id="waybill not heard",
            ),
            pytest.param(
                {"shipments": [replace(SHIPMENT, state="cancelled")]},
                {},
                "its status is 2 at Boscod, and it is cancelled here",
                id="cancelled here alone",
            ),
            pytest.param(
                {},
                {"parcels": [Parcel(order_no="BOS1", order_code=PARCEL.order_code, awb="IDX1", status="6")]},
                "its status is 6 at Boscod, and it is delivered here",
                id="cancelled there alone",
            ),
            pytest.param(
                {"shipments": [replace(SHIPMENT, state="shipped")]},
                {},
                "it is delivered at Boscod and shipped here",
                id="status not heard",
            ),
            pytest.param(
                {"orders": [replace(ORDER, status="cancelled", payment_status="expired")]},
                {},
                "the order was cancelled, its parcel lives, and nobody is told",
                id="parcel of a cancelled order",
            ),
        ],
    )
    def test_what_is_planted_is_found(self, here: dict[str, Any], there: dict[str, Any], found: str) -> None:
        assert found in compared(here, there)

    def test_one_that_was_cancelled_on_both_sides_is_the_same_and_may_be_booked_anew(self) -> None:
        gone = replace(SHIPMENT, order_code="BO-7K3M9Q-1-0-old", order_no=None, awb=None, state="cancelled")
        parcel = Parcel(order_no="BOS0", order_code=gone.order_code, awb="IDX0", status="6")
        assert compared({"shipments": [gone, SHIPMENT]}, {"parcels": [parcel, PARCEL]}) == ""


class TestMessages:
    @pytest.mark.parametrize(
        ("here", "there", "found"),
        [
            pytest.param(
                {},
                {"messages": [SENT, Sent(wamid="w2", reference="m1", to=SENT.to, heard=True)]},
                "message m1: WhatsApp accepted it 2 times",
                id="doubled",
            ),
            pytest.param(
                {"messages": [MESSAGE, replace(MESSAGE, reference="m2", wamid="w2")]},
                {"messages": [SENT, Sent(wamid="w2", reference="m2", to=SENT.to, heard=True)]},
                "message step 1: it was sent 2 times",
                id="one step under two references",
            ),
            pytest.param(
                {"messages": []}, {}, "WhatsApp accepted it for 6281200000000; we know of none", id="unknown here"
            ),
            pytest.param(
                {"steps": [replace(STEP, state="failed")]},
                {},
                "WhatsApp accepted it, and step 1 of BO-7K3M9Q is failed",
                id="called failed",
            ),
            pytest.param({}, {"messages": []}, "it is sent here, and WhatsApp never accepted it", id="lost"),
            pytest.param({"steps": [replace(STEP, state="claimed")]}, {}, "it is still claimed", id="left behind"),
            pytest.param({"steps": [replace(STEP, state="unknown")]}, {}, "is unknown", id="unknown though told"),
        ],
    )
    def test_what_is_planted_is_found(self, here: dict[str, Any], there: dict[str, Any], found: str) -> None:
        assert found in compared(here, there)

    def test_one_of_which_every_word_was_lost_may_be_unknown(self) -> None:
        unknown = {
            "steps": [replace(STEP, state="unknown")],
            "messages": [replace(MESSAGE, state="unknown", wamid=None)],
        }
        assert compared(unknown, {"messages": [Sent(wamid="w1", reference="m1", to=SENT.to)]}) == ""


class TestEnough:
    @pytest.mark.parametrize(
        ("expected", "found"),
        [
            ({"orders": frozenset()}, "nobody ordered anything"),
            ({"orders": frozenset({ORDER.code, "BO-GONE"})}, "BO-GONE: it was ordered and is not there"),
            ({"orders": frozenset({"BO-GONE"})}, "BO-7K3M9Q: it is there, and nobody ordered it"),
            ({"paid": frozenset()}, "nobody paid anything"),
            ({"paid": frozenset({DEAL.reference, "BO-2-1"})}, "BO-2-1: a payer paid it, and Winpay's ledger does not"),
            ({"to_send": frozenset()}, "nothing was sent"),
            ({"to_send": frozenset({"BO-LEFT"})}, "BO-LEFT: it was paid or confirmed, and its parcel has not come"),
            ({"turned_away": frozenset({ORDER.code})}, "its buyer found no way to pay, and Winpay refused nothing"),
            ({"least_messages": 2}, "WhatsApp accepted 1 messages, at least 2 were expected"),
        ],
    )
    def test_what_was_not_done_shows_nothing(self, expected: dict[str, Any], found: str) -> None:
        assert found in told(enough(HERE, THERE, replace(EXPECTED, **expected)))


class TestLedgers:
    def test_they_are_read_as_they_grow(self, tmp_path: Path) -> None:
        files = {name: tmp_path / f"{name}.jsonl" for name in ("boscod", "winpay", "whatsapp")}
        ledgers = Ledgers(files)
        ledgers.read()
        winpay = Ledger(files["winpay"])
        facts = {"bank_number": "9042", "customer_no": "41", "amount": None, "expires_at": None}
        winpay.append("va", "BO-1", contract_id="si0-1", **facts)
        ledgers.read()
        assert (ledgers.shown, ledgers.deals["BO-1"].paid_idr) == ({"904241": "BO-1"}, [])
        winpay.append("paid", "BO-1", amount_idr=5000)
        winpay.append("request", "create_va", fault="reset", reference="BO-1")
        winpay.append("planned", "BO-1", delivery="d1", fault="webhook_late")
        with files["winpay"].open("ab") as unfinished:
            unfinished.write(orjson.dumps({"kind": "closed", "key": "BO-1"}))
        ledgers.read()
        assert (ledgers.deals["BO-1"].paid_idr, ledgers.deals["BO-1"].closed) == ([5000], False)
        assert (ledgers.undelivered, ledgers.faults.total(), ledgers.calls["winpay"]) == (1, 2, 1)
        with files["winpay"].open("ab") as finished:
            finished.write(b"\n")
        ledgers.read()
        assert ledgers.deals["BO-1"].closed
        winpay.close()
