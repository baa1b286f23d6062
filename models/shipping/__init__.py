"""Parcels at the courier aggregator, and what happened to them."""

from __future__ import annotations

from models.shipping.asking import asking_of
from models.shipping.book import begin_call, booked, check_bookable, intend, refusal_since, refused
from models.shipping.cancel import cancelled, cannot_cancel, to_cancel
from models.shipping.events import Heard, find, hear
from models.shipping.late import BEFORE_PICKUP, take_unwanted
from models.shipping.parcel import ParcelFacts, facts_of
from models.shipping.silent import not_found, still_not_made, take_silent
from models.shipping.states import ENDED
from models.shipping.tables import Shipment, ShipmentState

__all__ = [
    "BEFORE_PICKUP",
    "ENDED",
    "Heard",
    "ParcelFacts",
    "Shipment",
    "ShipmentState",
    "asking_of",
    "begin_call",
    "booked",
    "cancelled",
    "cannot_cancel",
    "check_bookable",
    "facts_of",
    "find",
    "hear",
    "intend",
    "not_found",
    "refusal_since",
    "refused",
    "still_not_made",
    "take_silent",
    "take_unwanted",
    "to_cancel",
]
