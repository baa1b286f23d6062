"""The sandbox's parcels: made once per ``order_code``, kept in the ledger, read from it again after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any

from integrations.boscod import assumed
from local.sandbox.base import Ledger
from local.sandbox.boscod_checks import number
from local.sandbox.boscod_prices import charged_kg, find, parcel_prices

_SCANS = {
    "1": ("Pickup scan", "Parcel has been picked up"),
    "2": ("POD scan", "Pod scan has been issued"),
    "3": ("Problem scan", "Delivery failed: receiver not at home"),
    "4": ("Return scan", "Parcel is on its way back"),
    "5": ("Return POD scan", "Parcel was received by the sender"),
    "6": ("Cancel", "Order has been cancelled"),
    "7": ("Lost", "Parcel could not be found"),
}


@dataclass(slots=True)
class Order:
    """One parcel and what became of it."""

    account: str
    order_code: str
    order_ref: str
    order_no: str
    sent: dict[str, Any]
    """The request's top level and the item, merged."""
    created_on: int
    updated_on: int
    awb: str | None = None
    awb_done: bool = False
    status: str = assumed.PENDING_PICKUP
    history: list[dict[str, Any]] = field(default_factory=list)

    def created(self) -> dict[str, str]:
        """Return the element of Create Order's answer (B-09)."""
        return {"order_code": self.order_code, "order_ref": self.order_ref, "order_no": self.order_no, "status": "0"}

    def detail(self) -> dict[str, Any]:
        """Return Detail Order's answer (B-10)."""
        sent = self.sent
        service = find(sent["courier_code"], sent["service_code"])
        assert service is not None, "checked when it was made"  # noqa: S101
        kg = charged_kg(Decimal(str(sent["item_weight"])), sent["item_length"], sent["item_width"], sent["item_height"])
        prices = parcel_prices(
            service,
            kg,
            cod=number(sent["cod"]) or Decimal(0),
            item_value=Decimal(str(sent["item_value"])),
            insured=bool(sent["insurance"]),
        )
        return {
            **{name: value for name, value in sent.items() if name != "items"},
            "order_code": self.order_code,
            "order_ref": self.order_ref,
            "order_no": self.order_no,
            "courier_name": service.courier_name,
            "service_name": service.service_name,
            "awb": self.awb,
            "status": self.status,
            "status_name": status_name(self.status),
            "price": prices["price"],
            "max_price": prices["max_price"],
            "insurance_fee": prices["insurance"],
            "cod_fee": prices["cod_fee"],
            "total": prices["total"],
            "created_on": self.created_on,
            "updated_on": self.updated_on,
        }

    def tracking(self) -> dict[str, Any]:
        """Return Tracking's answer: newest first."""
        last = next((scan for scan in reversed(self.history) if scan["status"] is not None), None)
        return {
            "last_status": last["status"] if last else assumed.PENDING_PICKUP,
            "last_update": last["update_on"] if last else self.created_on,
            "history": self.history[::-1],
        }

    def references(self) -> dict[str, Any]:
        """Return what every webhook says about whose event it is."""
        return {
            "order_code": self.order_code,
            "order_ref": self.order_ref,
            "order_no": self.order_no,
            "courier_code": self.sent["courier_code"],
        }


class Orders:
    """All parcels. Every change is a line of the ledger before it is seen by anyone."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.forget()
        for entry in ledger.entries("order"):
            self._keep(Order(**entry["order"]))
        for entry in ledger.entries("change"):
            self._apply(self.by_number[entry["key"]], entry)

    def forget(self) -> None:
        """Lose all parcels."""
        self.by_number: dict[str, Order] = {}
        self.by_code: dict[tuple[str, str], list[Order]] = {}
        self.by_awb: dict[str, Order] = {}

    def create(self, account: str, body: dict[str, Any], now: int) -> list[Order]:
        """Make one parcel per item. The code must be new."""
        top = {name: value for name, value in body.items() if name != "items"}
        made = []
        for item in body["items"]:
            order = Order(
                account=account,
                order_code=body["order_code"],
                order_ref=item["order_ref"],
                order_no=f"BOS{len(self.by_number) + 1:09}",
                sent={**top, **item},
                created_on=now,
                updated_on=now,
            )
            self._ledger.append("order", order.order_no, order_code=order.order_code, order=asdict(order))
            self._keep(order)
            made.append(order)
        return made

    def give_awb(self, order: Order, now: int) -> None:
        """Give the parcel its waybill number."""
        awb = f"{order.sent['courier_code'].upper()}{len(self.by_awb) + 1:010}"
        self._change(order, awb=awb, awb_done=True, updated_on=now)

    def refuse_awb(self, order: Order, now: int) -> None:
        """The courier refuses the parcel."""
        self._change(order, awb_done=True, status=assumed.CANCELLED, updated_on=now)

    def scan(self, order: Order, *, status: str | None, at: int, now: int, said: dict[str, Any]) -> dict[str, Any]:
        """Add a scan; with a ``status`` it changes the parcel's state, to anything, as couriers do."""
        note, description = _SCANS.get(status or "", ("Unloading scan", "Parcel was scanned"))
        scan = {
            "note": note,
            "description": description,
            "branch": "TH WONOCOLO",
            "update_on": at,
            "status": status,
            "pod_photo": "https://picsum.photos/id/208/600/400" if status == assumed.DELIVERED else None,
            **said,
        }
        changed: dict[str, Any] = {"updated_on": now, "scan": scan}
        if status is not None:
            changed["status"] = status
        self._change(order, **changed)
        return scan

    def find(self, account: str, number_or_awb: str) -> Order | None:
        """Return an account's parcel by Boscod's number or the waybill number."""
        order = self.by_number.get(number_or_awb) or self.by_awb.get(number_or_awb)
        return order if order is not None and order.account == account else None

    def without_awb(self) -> Iterator[Order]:
        """Yield the parcels whose courier has not answered yet."""
        return (order for order in self.by_number.values() if not order.awb_done)

    def _change(self, order: Order, **changed: Any) -> None:
        self._apply(order, self._ledger.append("change", order.order_no, **changed))

    def _apply(self, order: Order, entry: dict[str, Any]) -> None:
        for name in ("awb", "awb_done", "status", "updated_on"):
            if name in entry:
                setattr(order, name, entry[name])
        if "scan" in entry:
            order.history.append(entry["scan"])
        if order.awb is not None:
            self.by_awb[order.awb] = order

    def _keep(self, order: Order) -> None:
        self.by_number[order.order_no] = order
        self.by_code.setdefault((order.account, order.order_code), []).append(order)


def status_name(code: str) -> str:
    """Return a status code's name."""
    return assumed.STATUSES.get(code, "Unknown")
