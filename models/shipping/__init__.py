"""Parcels at the courier aggregator, and what happened to them."""

from __future__ import annotations

from models.shipping.book import begin_call, booked, check_bookable, intend, refusal_since, refused
from models.shipping.cancel import cancelled, cannot_cancel, to_cancel
from models.shipping.events import Heard, find, hear
from models.shipping.parcel import ParcelFacts, facts_of
from models.shipping.silent import take_silent
from models.shipping.tables import Shipment, ShipmentState

__all__ = [
    "Heard",
    "ParcelFacts",
    "Shipment",
    "ShipmentState",
    "begin_call",
    "booked",
    "cancelled",
    "cannot_cancel",
    "check_bookable",
    "facts_of",
    "find",
    "hear",
    "intend",
    "refusal_since",
    "refused",
    "take_silent",
    "to_cancel",
]
