"""A parcel's label of 100 x 150 mm, with what Boscod's couriers ask for; in Indonesian, for those who carry it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from models.shipping.labels import Label
from tasks.paper.pages import Pages

WIDTH: Final = 100.0
HEIGHT: Final = 150.0
_MARGIN: Final = 4.0
_INNER: Final = WIDTH - 2 * _MARGIN
_HALF: Final = _INNER / 2
_LINES_OF_GOODS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """How courier and service are called, and what the weight counts as."""

    courier: str
    service: str
    weight_kg: str


def draw(pages: Pages, label: Label, carrier: Carrier) -> None:
    """Add the label as one page. Raises ``NotPrintable`` for a waybill number that no barcode holds."""
    pages.add()
    pages.whole(carrier.courier, at=(_MARGIN, 3.5), width=_HALF, size=17, bold=True)
    pages.whole(carrier.service, at=(_MARGIN + _HALF + 2, 5), width=_HALF - 2, size=12, bold=True, align="right")
    pages.barcode(label.awb, at=(_MARGIN, 12), width=_INNER, height=19)
    pages.whole(label.awb, at=(_MARGIN, 31.5), width=_INNER, size=13, bold=True, align="middle")
    pages.rule(38, margin=_MARGIN)
    _money(pages, label)
    pages.rule(52, margin=_MARGIN)
    _receiver(pages, label)
    pages.rule(95, margin=_MARGIN)
    _sender(pages, label)
    pages.rule(113, margin=_MARGIN)
    _goods(pages, label, carrier)


def _money(pages: Pages, label: Label) -> None:
    words, paid = (f"COD {_rupiah(label.cod_idr)}", False) if label.cod_idr else ("NON COD", True)
    pages.frame(at=(_MARGIN, 40), width=_HALF + 6, height=10, filled=not paid)
    pages.whole(words, at=(_MARGIN + 1, 42), width=_HALF + 4, size=17, bold=True, align="middle", white=not paid)
    left, width = _MARGIN + _HALF + 8, _HALF - 8
    for number, line in enumerate((label.code, label.order_no, "TANPA ASURANSI")):
        pages.whole(line, at=(left, 39.6 + 3.7 * number), width=width, size=8.5, bold=number == 0, align="right")


def _receiver(pages: Pages, label: Label) -> None:
    pages.text("PENERIMA", at=(_MARGIN, 53), width=_HALF, size=7)
    top = pages.text(label.receiver_name, at=(_MARGIN, 56), width=_INNER, size=12, bold=True)
    top = pages.whole(label.receiver_phone, at=(_MARGIN, top), width=_INNER, size=11)
    pages.text(label.receiver_address, at=(_MARGIN, top + 0.5), width=_INNER, size=9, lines=3)
    place = ", ".join(part for part in (label.district, label.city) if part)
    top = max(87.0, pages.whole(place, at=(_MARGIN, 80.5), width=_INNER, size=14, bold=True))
    province = " ".join(part for part in (label.province, label.postal_code) if part)
    pages.whole(province, at=(_MARGIN, top), width=_INNER, size=14, bold=True)


def _sender(pages: Pages, label: Label) -> None:
    pages.text("PENGIRIM", at=(_MARGIN, 96), width=_HALF, size=7)
    who = f"{label.sender_name}  {label.sender_phone}"
    top = pages.text(who, at=(_MARGIN, 99), width=_INNER, size=9, bold=True)
    pages.text(label.sender_address, at=(_MARGIN, top), width=_INNER, size=8, lines=2)


def _goods(pages: Pages, label: Label, carrier: Carrier) -> None:
    length, width, height = label.size_cm
    measures = f"Berat {carrier.weight_kg} kg   {length} x {width} x {height} cm"
    top = pages.text(measures, at=(_MARGIN, 114.5), width=_INNER, size=8.5, bold=True) + 0.5
    for line in _items(label.items):
        top = pages.text(line, at=(_MARGIN, top), width=_INNER, size=8)
    if label.note:
        pages.text(f"Catatan: {label.note}", at=(_MARGIN, top + 1), width=_INNER, size=8, bold=True, lines=3)
    pages.whole(f"Ref {label.reference}", at=(_MARGIN, HEIGHT - 6), width=_INNER, size=7)


def _items(items: Sequence[tuple[int, str]]) -> list[str]:
    lines = [f"{qty} x {name}" for qty, name in items]
    if len(lines) <= _LINES_OF_GOODS:
        return lines
    shown = _LINES_OF_GOODS - 1
    return [*lines[:shown], f"+ {len(lines) - shown} barang lainnya"]


def _rupiah(amount_idr: int) -> str:
    return f"Rp {amount_idr:,}".replace(",", ".")
