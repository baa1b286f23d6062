"""The kinds of work on the list, how long each may wait, and what it says in plain words."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Final

import orjson

from models.followups.claim import USEFUL


class Kind(StrEnum):
    """Why a person is needed."""

    UNDELIVERED = "undelivered"
    """The buyer does not have the parcel: a problem, on its way back, lost, or under way for too long."""
    PARCEL_UNCLEAR = "parcel_unclear"
    """The courier says what we do not know, or goes on with a parcel that nobody wants."""
    BOOKING_REFUSED = "booking_refused"
    NOT_BOOKED = "not_booked"
    """The store books by itself, and no job books the order: it was cancelled, or failed before it asked."""
    BOOKING_UNKNOWN = "booking_unknown"
    """Booked, and still without a waybill number although the courier was asked about it."""
    PAYMENT_CONFLICT = "payment_conflict"
    PAYMENT_REFUSED = "payment_refused"
    """The buyer has no way to pay."""
    PAYMENT_NOT_CLOSED = "payment_not_closed"
    """The buyer can still pay for an order that has ended."""
    PAYMENT_DIFFERS = "payment_differs"
    """Winpay's report of a day has other money than we have counted."""
    REFUND = "refund"
    """Paid after the deadline, twice, too much, or for an order that was cancelled."""
    FOLLOWUP_BLOCKED = "followup_blocked"
    FOLLOWUP_UNKNOWN = "followup_unknown"
    RECOVERY_UNKNOWN = "recovery_unknown"
    """Nobody knows whether the buyer of an abandoned checkout was called back. There is no order yet."""
    SUSPECTED = "suspected"


PROBLEM_ANSWERED: Final = timedelta(days=3)
"""A courier tries again for about so long, then sends the parcel back (assumed: no courier writes it down)."""
RETURN_EXPECTED: Final = timedelta(days=14)
"""A parcel on its way back that is not there by then is claimed as lost (assumed)."""
CLAIMED: Final = timedelta(days=30)
"""Couriers take claims for so long (assumed); a lost parcel leaves the list then."""
UNDER_WAY: Final = timedelta(days=10)
"""A parcel that was fetched longer ago, and was neither delivered nor sent back, is looked after."""
REFUNDED: Final = timedelta(days=3)
"""What a buyer may be asked to wait for money that goes back; our own aim."""
SETTLED: Final = timedelta(hours=1)
"""A booking is asked about by itself; one that is unknown after this is not settled by that."""
SENT: Final = timedelta(days=2)
"""From the confirmation to the courier; our own aim, and the deadline for what keeps an order from being sent."""
SPANS: Final = (PROBLEM_ANSWERED, RETURN_EXPECTED, CLAIMED, UNDER_WAY, REFUNDED, SETTLED, SENT, USEFUL)
"""As ``sql/entries.sql`` takes them, from ``$6`` on."""

_REASONS: Final[dict[tuple[Kind, str], str]] = {
    (Kind.UNDELIVERED, "problem"): "The courier could not deliver the parcel",
    (Kind.UNDELIVERED, "return_in_transit"): "The parcel is on its way back",
    (Kind.UNDELIVERED, "lost"): "The courier has lost the parcel",
    (Kind.UNDELIVERED, "shipped"): "The parcel has been under way for more than 10 days",
    (Kind.PARCEL_UNCLEAR, ""): "The parcel needs a look",
    (Kind.BOOKING_REFUSED, "refused"): "The courier refused the parcel",
    (Kind.BOOKING_REFUSED, "cancelled"): "The parcel's booking was cancelled",
    (Kind.NOT_BOOKED, ""): "The order is confirmed, and nothing is about to book its courier",
    (Kind.NOT_BOOKED, "no_service"): "The order has a courier, and none of its services to book",
    (Kind.BOOKING_UNKNOWN, "requested"): "Nobody knows yet whether the courier has booked the parcel",
    (Kind.BOOKING_UNKNOWN, "booked"): "The courier has given no waybill number",
    (Kind.PAYMENT_CONFLICT, ""): "Another amount came than was asked",
    (Kind.PAYMENT_REFUSED, ""): "Winpay gives the buyer no way to pay",
    (Kind.PAYMENT_NOT_CLOSED, ""): "The order has ended, and the buyer can still pay for it",
    (Kind.PAYMENT_DIFFERS, "not_counted"): "Winpay's report says paid, and Winpay's answer about the payment does not",
    (Kind.PAYMENT_DIFFERS, "not_there"): "Money was counted that Winpay's report does not have",
    (Kind.PAYMENT_DIFFERS, ""): "Winpay's report has another sum than was counted",
    (Kind.REFUND, ""): "Money should go back to the buyer",
    (Kind.FOLLOWUP_BLOCKED, ""): "A follow-up cannot be sent",
    (Kind.FOLLOWUP_UNKNOWN, ""): "Nobody knows whether a follow-up was sent",
    (Kind.RECOVERY_UNKNOWN, ""): "Nobody knows whether the buyer of an abandoned checkout was called back",
    (Kind.SUSPECTED, ""): "The order looks wrong",
}

_TO_DO: Final[dict[tuple[Kind, str], str]] = {
    (Kind.UNDELIVERED, "problem"): "Ask the buyer for a better address or time and tell the courier, or call it back.",
    (Kind.UNDELIVERED, "return_in_transit"): "Expect it at the warehouse; if it is not there in time, claim it.",
    (Kind.UNDELIVERED, "lost"): "Claim it at the courier, and send another or give the money back.",
    (Kind.UNDELIVERED, "shipped"): "Ask the courier where it is, and tell the buyer; claim it if nobody knows.",
    (Kind.PARCEL_UNCLEAR, ""): "Look at the order's parcel and ask the courier what has become of it.",
    (Kind.BOOKING_REFUSED, ""): "Mend the address or choose another courier, then book it anew; or cancel the order.",
    (Kind.NOT_BOOKED, ""): "Book its courier, or cancel the order.",
    (Kind.NOT_BOOKED, "no_service"): "Choose a courier and one of its services, then book it; or cancel the order.",
    (Kind.BOOKING_UNKNOWN, ""): "Look for the parcel at the courier before you book anew or cancel the order.",
    (Kind.PAYMENT_CONFLICT, ""): "Ask the buyer for the rest, or give the money back and cancel the order.",
    (Kind.PAYMENT_REFUSED, ""): "Agree on another way to pay with the buyer, or cancel the order.",
    (Kind.PAYMENT_NOT_CLOSED, ""): "Tell the buyer not to pay; money that comes all the same goes on the refund list.",
    (Kind.PAYMENT_DIFFERS, ""): "Ask the platform's operators, who ask Winpay; send nothing that may not be paid.",
    (Kind.REFUND, ""): "Give the money back, and note that you did (`POST /store/order/{code}/refund`).",
    (Kind.FOLLOWUP_BLOCKED, ""): "Mend what is missing and move the follow-up to a new time, or pass it over.",
    (Kind.FOLLOWUP_UNKNOWN, ""): "Look into the chat with the buyer, and say whether it was sent.",
    (Kind.RECOVERY_UNKNOWN, ""): "Look into the chat with the buyer, and write if nothing is there.",
    (Kind.SUSPECTED, ""): "Call the buyer before it is sent; cancel the order if nobody wants it.",
}

_SUSPICIONS: Final = {
    "name_too_short": "the name is very short",
    "address_too_short": "the address is very short",
    "too_many_orders": "many orders came from this phone within an hour",
    "phone_blocked": "the phone is on the block list",
    "address_blocked": "the network address is on the block list",
    "returns_often": "parcels of this buyer came back before",
}


def reason(kind: Kind, state: str, said: str | None) -> str:
    """Return why it is on the list; ``said`` is what a provider, a courier or the form shield said."""
    because = _words(said or "") if kind is Kind.SUSPECTED else (said or "").strip()
    why = _of(_REASONS, kind, state)
    return f"{why}: {because.rstrip('.')}." if because else f"{why}."


def to_do(kind: Kind, state: str) -> str:
    """Return what a person can do about it."""
    return _of(_TO_DO, kind, state)


def _of(words: dict[tuple[Kind, str], str], kind: Kind, state: str) -> str:
    return words.get((kind, state)) or words[kind, ""]


def _words(suspected: str) -> str:
    return ", ".join(_SUSPICIONS.get(one, one) for one in orjson.loads(suspected or "[]"))
