"""The sandboxes' ledgers, read from their files as they grow: what the providers hold to be true."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from integrations.boscod.assumed import CANCELLED
from local.sandbox.boscod_orders import Order
from local.sandbox.ledger import Entry

Faults = Counter[tuple[str, str]]
"""How often each kind hit, by provider."""


@dataclass(slots=True, kw_only=True)
class Deal:
    """An account or a code of Winpay, and what was paid to it."""

    reference: str
    contracts: list[str]
    paid_idr: list[int] = field(default_factory=list)
    closed: bool = False


@dataclass(slots=True, kw_only=True)
class Parcel:
    """A parcel of Boscod."""

    order_no: str
    order_code: str
    awb: str | None = None
    status: str = "0"

    @property
    def code(self) -> str:
        """The code of the order that it is for: the first two parts of ours."""
        return "-".join(self.order_code.split("-")[:2])

    @property
    def live(self) -> bool:
        """Whether the courier would bring it."""
        return self.status != CANCELLED


@dataclass(slots=True, kw_only=True)
class Sent:
    """A message that WhatsApp accepted. ``heard``: one of its statuses reached us and was believed."""

    wamid: str
    reference: str | None
    to: str
    heard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class There:
    """What the providers hold to be true."""

    deals: Sequence[Deal]
    parcels: Sequence[Parcel]
    messages: Sequence[Sent]


class Tail:
    """Reads what was added to a ledger since the last look. A sandbox that starts again goes on in the same file."""

    def __init__(self, path: Path) -> None:
        self._path, self._at = path, 0

    def news(self) -> list[Entry]:
        """Return the new lines; one that is not whole yet comes with the next look."""
        if not self._path.exists():
            return []
        with self._path.open("rb") as file:
            file.seek(self._at)
            text = file.read()
        whole = text[: text.rfind(b"\n") + 1]
        self._at += len(whole)
        return [orjson.loads(line) for line in whole.splitlines()]


class Ledgers:
    """What stands in all three, brought up to date by ``read``."""

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._tails = {provider: Tail(path) for provider, path in files.items()}
        self.deals: dict[str, Deal] = {}
        self.parcels: dict[str, Parcel] = {}
        self.messages: dict[str, Sent] = {}
        self.shown: dict[str, str] = {}
        """What a buyer is shown, an account's number or the id in a code's picture, with its reference."""
        self.faults: Faults = Counter()
        self.calls: Counter[str] = Counter()
        self._undelivered: defaultdict[str, set[str]] = defaultdict(set)

    def read(self) -> None:
        """Read on."""
        for provider, tail in self._tails.items():
            for entry in tail.news():
                self._count(provider, entry)
                match provider:
                    case "winpay":
                        self._winpay(entry)
                    case "boscod":
                        self._boscod(entry)
                    case _:
                        self._whatsapp(entry)

    def there(self) -> There:
        """Return what was read so far."""
        return There(
            deals=list(self.deals.values()), parcels=list(self.parcels.values()), messages=list(self.messages.values())
        )

    @property
    def undelivered(self) -> int:
        """How many webhooks are still on their way."""
        return sum(len(ids) for ids in self._undelivered.values())

    def by_order(self) -> dict[str, list[Parcel]]:
        """Return the parcels of each order, the oldest first."""
        found: dict[str, list[Parcel]] = defaultdict(list)
        for parcel in self.parcels.values():
            found[parcel.code].append(parcel)
        return found

    def _count(self, provider: str, entry: Entry) -> None:
        match entry["kind"]:
            case "request":
                self.calls[provider] += 1
                if entry["fault"]:
                    self.faults[provider, entry["fault"]] += 1
            case "planned":
                self._undelivered[provider].add(entry["delivery"])
                if entry["fault"]:
                    self.faults[provider, entry["fault"]] += 1
            case "dropped":
                self._undelivered[provider].discard(entry["delivery"])
            case "webhook" if entry["sent"]:
                self._undelivered[provider].discard(entry["delivery"])

    def _winpay(self, entry: Entry) -> None:
        reference = entry["key"]
        match entry["kind"]:
            case "va" | "qris":
                known = self.deals.get(reference)
                self.deals[reference] = Deal(
                    reference=reference, contracts=[*(known.contracts if known else []), entry["contract_id"]]
                )
                number = f"{entry['bank_number']}{entry['customer_no']}"
                picture = entry["contract_id"][2:].replace("-", "")
                self.shown[number if entry["kind"] == "va" else picture] = reference
            case "paid":
                self.deals[reference].paid_idr.append(entry["amount_idr"])
            case "closed":
                self.deals[reference].closed = True

    def _boscod(self, entry: Entry) -> None:
        match entry["kind"]:
            case "order":
                order = Order(**entry["order"])
                self.parcels[order.order_no] = Parcel(order_no=order.order_no, order_code=order.order_code)
            case "change":
                _changed(self.parcels[entry["key"]], entry)

    def _whatsapp(self, entry: Entry) -> None:
        match entry["kind"]:
            case "message":
                self.messages[entry["key"]] = Sent(wamid=entry["key"], reference=entry["reference"], to=entry["to"])
            case "webhook" if entry["sent"] and entry["key"] in self.messages:
                self.messages[entry["key"]].heard = True


def _changed(parcel: Parcel, entry: dict[str, Any]) -> None:
    parcel.awb = entry.get("awb", parcel.awb)
    parcel.status = entry.get("status", parcel.status)
