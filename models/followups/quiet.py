"""Quiet hours, in the buyer's own zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import orjson

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


SHORTEST_DAY = timedelta(hours=1)
"""Between opening and closing: everybody held over the night goes out within it."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """When a store's buyers are not written to, by the clocks of the buyers. Equal times mean never."""

    closes: time = CLOSES
    opens: time = OPENS

    @property
    def leave_time(self) -> bool:
        """Whether enough of the day is left to send in."""
        day = timedelta(hours=self.closes.hour - self.opens.hour, minutes=self.closes.minute - self.opens.minute)
        return self.closes == self.opens or day % timedelta(days=1) >= SHORTEST_DAY

    def next_opening(self, moment: datetime, province: str | None, *, spread_by: int) -> datetime:
        """Return ``moment`` itself, or the next opening if it falls into the quiet hours of that province."""
        return next_opening(moment, zone_of(province), closes=self.closes, opens=self.opens, spread_by=spread_by)


def quiet_hours(kept: str | None) -> QuietHours:
    """Return a store's own quiet hours, from its settings as the database gives them; else 20:00 to 08:00."""
    if kept is None:
        return QuietHours()
    said = orjson.loads(kept)
    return QuietHours(time.fromisoformat(said["closes"]), time.fromisoformat(said["opens"]))


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
