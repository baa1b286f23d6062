"""Quiet hours, in the buyer's own zone."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

WIB = ZoneInfo("Asia/Jakarta")
WITA = ZoneInfo("Asia/Makassar")
WIT = ZoneInfo("Asia/Jayapura")

_WITA_MARKS = (
    "BALI",
    "NUSA TENGGARA",
    "NTB",
    "NTT",
    "SULAWESI",
    "GORONTALO",
    "KALIMANTAN SELATAN",
    "KALIMANTAN TIMUR",
    "KALIMANTAN UTARA",
)
_WIT_MARKS = ("MALUKU", "PAPUA", "IRIAN")

CLOSES = time(20, 0)
OPENS = time(8, 0)
SPREAD = timedelta(minutes=30)
"""Messages held over a night go out within this time after the opening, not all at once."""


def zone_of(province: str | None) -> ZoneInfo:
    """Return the zone of a province: WIB in the west, WITA in the middle, WIT in the east of Indonesia.

    By the province's name, in which the islands stand however it is spelled (BALI, SULAWESI SELATAN, PAPUA BARAT
    DAYA). An unknown one counts as WIB, where most buyers live.
    """
    name = " ".join((province or "").upper().split())
    if any(mark in name for mark in _WIT_MARKS):
        return WIT
    if any(mark in name for mark in _WITA_MARKS):
        return WITA
    return WIB


def next_opening(
    moment: datetime, zone: ZoneInfo, *, closes: time = CLOSES, opens: time = OPENS, spread_by: int = 0
) -> datetime:
    """Return ``moment`` itself, or the next opening if it falls into the quiet hours of ``zone``.

    Quiet is from ``closes`` (included) to ``opens`` (excluded), over midnight or not; equal times mean no quiet
    hours. ``spread_by`` is any number of the thing to send: it fixes where in ``SPREAD`` after the opening it goes
    out, so that asking again gives the same answer.
    """
    local = moment.astimezone(zone)
    clock = local.timetz().replace(tzinfo=None)
    over_midnight = closes > opens
    quiet = (clock >= closes or clock < opens) if over_midnight else (closes <= clock < opens)
    if not quiet:
        return moment
    day = local.date() + timedelta(days=1) if over_midnight and clock >= closes else local.date()
    # Knuth's multiplicative hash: neighbouring numbers land far apart.
    offset = SPREAD * ((spread_by * 2654435761 % 2**32) / 2**32)
    return datetime.combine(day, opens, tzinfo=zone) + offset
