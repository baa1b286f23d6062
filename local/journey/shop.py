"""The shop of a journey: who keeps it, what is in it, and what it has sold."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from local.journey.books import Books, Ware
from local.journey.line import Line

ZONE: Final = ZoneInfo("Asia/Jakarta")
PASSWORD: Final = "sebuah toko kopi di Dago"  # noqa: S105 - of a store that the journey makes
ANOTHER_PASSWORD: Final = "sebuah toko kopi di Coblong"  # noqa: S105 - as above


@dataclass(slots=True, kw_only=True)
class Shop:
    """What the chapters know of each other."""

    line: Line
    mark: str = field(default_factory=lambda: secrets.token_hex(4))
    """In every name that has to be the only one on the platform."""
    wares: dict[str, Ware] = field(default_factory=dict)
    counted: dict[str, int] = field(default_factory=dict)
    """Units of each variant that were put on the shelf of the default warehouse."""
    books: Books = field(default_factory=Books)
    ids: dict[str, int] = field(default_factory=dict)
    """Numbers of what was made, by the journey's own names."""
    images: dict[str, str] = field(default_factory=dict)
    form: dict[str, Any] = field(default_factory=dict)
    """The form as it was last said."""
    product: dict[str, Any] = field(default_factory=dict)
    """The first product as it was last said, without its SKU."""
    insures: bool = False
    """Whether parcels are insured that are ordered from now on."""
    subdomain: str = ""
    cs_token: str = ""
    began: datetime = field(default_factory=lambda: datetime.now(ZONE))

    @property
    def owner_email(self) -> str:
        """Whom the shop belongs to."""
        return f"perjalanan-{self.mark}@toko.example"

    @property
    def cs_email(self) -> str:
        """Who serves its customers."""
        return f"cs-{self.mark}@toko.example"

    @property
    def days(self) -> dict[str, str]:
        """A range of days that holds the journey, also one over midnight."""
        first: date = self.began.date() - timedelta(days=1)
        return {"start_date": first.isoformat(), "end_date": (first + timedelta(days=2)).isoformat()}

    def sku(self, name: str) -> str:
        """Return a SKU of the shop."""
        return f"PJL-{name}"
