"""When a courier is asked about a parcel of which nothing is heard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """The patience with a courier.

    ``awb_within``: a parcel that has no waybill number, or whose booking nobody can say the end of, is asked about
    after this. ``silent_after``: one on its way after this without news. ``again_after``: one that a question brought
    nothing about, once more.
    """

    awb_within: timedelta = timedelta(minutes=30)
    silent_after: timedelta = timedelta(hours=24)
    again_after: timedelta = timedelta(hours=6)


USUAL = Asking()
"""As Boscod's contract asks (B-17)."""


def asking_of(settings: Settings) -> Asking:
    """Return the patience that the operator has set."""
    return Asking(
        awb_within=settings.awb_expected_within,
        silent_after=settings.parcel_silent_after,
        again_after=settings.parcel_asked_again_after,
    )
