"""An order's invoice on A5, in Indonesian: who sells what to whom, what it comes to line by line, and if it is paid."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from models.orders.invoices import Invoice
from tasks.paper.pages import Pages

WIDTH: Final = 148.0
HEIGHT: Final = 210.0
_MARGIN: Final = 10.0
_INNER: Final = WIDTH - 2 * _MARGIN
_BOTTOM: Final = HEIGHT - 16
"""Where the foot of the page begins."""
_UNITS, _PRICE, _AMOUNT = 12.0, 26.0, 30.0
"""Widths of the columns beside the goods' names."""
_NAME: Final = _INNER - _UNITS - _PRICE - _AMOUNT - 4
_UNIT_AT: Final = _MARGIN + _NAME + 2
_PRICE_AT: Final = _UNIT_AT + _UNITS
_AMOUNT_AT: Final = _MARGIN + _INNER - _AMOUNT
_TALLEST_LINE: Final = 8.5
"""Millimetres of a line of goods whose name takes two lines, with the space behind it."""

_SUM_LINE: Final = 4.8
_TOTAL: Final = 16.0
"""Room for the subtotal, the total and what is between."""

_MONTHS: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip

_METHODS: Final = {"va": "Virtual account", "qris": "QRIS", "cod": "Bayar di tempat (COD)", "transfer": "Transfer bank"}

_STATES: Final = {
    "paid": "LUNAS",
    "settled": "LUNAS",
    "unpaid": "BELUM DIBAYAR",
    "requested": "BELUM DIBAYAR",
    "conflict": "JUMLAH PEMBAYARAN BERBEDA",
    "paid_after_expiry": "DIBAYAR LEWAT BATAS WAKTU",
    "expired": "KEDALUWARSA",
    "refunded": "DANA DIKEMBALIKAN",
}

_OWED: Final = frozenset({"unpaid", "requested"})


def draw(pages: Pages, invoice: Invoice) -> None:
    """Add the invoice, on a page or as many as its lines need."""
    pages.add()
    top = _people(pages, invoice, _head(pages, invoice))
    top = _columns(pages, top)
    for line in invoice.lines:
        if top + _TALLEST_LINE > _BOTTOM:
            top = _next_page(pages, invoice)
        top = _goods(pages, line, top)
    if top + _SUM_LINE * len(invoice.fees) + _TOTAL > _BOTTOM:
        top = _next_page(pages, invoice, goods=False)
    top = _sums(pages, invoice, top)
    if invoice.note and top + 10 < _BOTTOM:
        pages.text(f"Catatan: {invoice.note}", at=(_MARGIN, top + 2), width=_INNER, size=8, lines=2)
    _foot(pages, invoice)


def state_of(invoice: Invoice) -> str:
    """Return in two or three words whether the invoice is paid."""
    if invoice.payment_status in _OWED and invoice.status == "cancelled":
        return "DIBATALKAN"
    if invoice.payment_status in _OWED and invoice.payment_method == "cod":
        return "BAYAR DI TEMPAT"
    return _STATES.get(invoice.payment_status, invoice.payment_status.upper())


def rupiah(amount_idr: int) -> str:
    """Return an amount as it is written in Indonesia."""
    sign = "-" if amount_idr < 0 else ""
    return f"{sign}Rp {abs(amount_idr):,}".replace(",", ".")


def _head(pages: Pages, invoice: Invoice) -> float:
    left = _INNER * 0.62
    top = pages.whole(invoice.store_name, at=(_MARGIN, 10), width=left, size=15, bold=True)
    top = pages.text(invoice.store_address, at=(_MARGIN, top + 0.5), width=left, size=8, lines=3)
    reached = "  ".join(filter(None, (invoice.store_phone, invoice.store_email)))
    top = pages.text(reached, at=(_MARGIN, top), width=left, size=8)
    right, width = _MARGIN + left + 4, _INNER - left - 4
    pages.whole("INVOICE", at=(right, 9), width=width, size=17, bold=True, align="right")
    pages.whole(invoice.code, at=(right, 17), width=width, size=12, bold=True, align="right")
    pages.whole(_day(invoice.ordered_at), at=(right, 22.5), width=width, size=8.5, align="right")
    bottom = max(top, 34.0)
    pages.frame(at=(right, 27), width=width, height=7)
    pages.whole(state_of(invoice), at=(right + 1, 28.6), width=width - 2, size=10, bold=True, align="middle")
    pages.rule(bottom + 2, margin=_MARGIN)
    return bottom + 4


def _people(pages: Pages, invoice: Invoice, top: float) -> float:
    half = _INNER / 2 - 3
    left = pages.text("PEMBELI", at=(_MARGIN, top), width=half, size=7)
    left = pages.text(invoice.receiver_name, at=(_MARGIN, left), width=half, size=10, bold=True)
    left = pages.text(invoice.receiver_phone, at=(_MARGIN, left), width=half, size=8.5)
    left = pages.text(invoice.address, at=(_MARGIN, left), width=half, size=8.5, lines=3)
    place = ", ".join(filter(None, (invoice.district, invoice.city, invoice.province)))
    left = pages.text(f"{place} {invoice.postal_code}".strip(), at=(_MARGIN, left), width=half, size=8.5, lines=2)
    start = _MARGIN + half + 6
    method = _METHODS.get(invoice.payment_method, invoice.payment_method)
    if invoice.payment_method == "va" and invoice.payment_channel:
        method = f"{method} {invoice.payment_channel}"
    right = pages.text("PEMBAYARAN", at=(start, top), width=half, size=7)
    right = pages.text(method, at=(start, right), width=half, size=8.5)
    if invoice.paid_at is not None:
        right = pages.text(f"Dibayar {_day(invoice.paid_at)}", at=(start, right), width=half, size=8.5)
    if invoice.courier_code:
        service = f"{invoice.courier_code.upper()} {invoice.service_code}".strip()
        right = pages.text("PENGIRIMAN", at=(start, right + 1.5), width=half, size=7)
        right = pages.text(service, at=(start, right), width=half, size=8.5)
        right = pages.whole(f"Resi {invoice.awb}" if invoice.awb else "", at=(start, right), width=half, size=8.5)
    return max(left, right) + 3


def _columns(pages: Pages, top: float) -> float:
    pages.rule(top, margin=_MARGIN)
    for words, start, width, align in (
        ("BARANG", _MARGIN, _NAME, "left"),
        ("JML", _UNIT_AT, _UNITS, "right"),
        ("HARGA", _PRICE_AT, _PRICE, "right"),
        ("JUMLAH", _AMOUNT_AT, _AMOUNT, "right"),
    ):
        pages.text(words, at=(start, top + 1), width=width, size=7, align="right" if align == "right" else "left")
    pages.rule(top + 5, margin=_MARGIN)
    return top + 6.5


def _goods(pages: Pages, line: tuple[str, str, int, int], top: float) -> float:
    _, name, units, price_idr = line
    bottom = pages.text(name, at=(_MARGIN, top), width=_NAME, size=8.5, lines=2)
    pages.whole(f"{units:,}".replace(",", "."), at=(_UNIT_AT, top), width=_UNITS, size=8.5, align="right")
    pages.whole(rupiah(price_idr), at=(_PRICE_AT, top), width=_PRICE, size=8.5, align="right")
    pages.whole(rupiah(units * price_idr), at=(_AMOUNT_AT, top), width=_AMOUNT, size=8.5, align="right")
    return bottom + 1


def _sums(pages: Pages, invoice: Invoice, top: float) -> float:
    pages.rule(top + 0.5, margin=_MARGIN)
    top += 2
    rows = [("Subtotal", invoice.subtotal_idr), *invoice.fees]
    label_at, label = _MARGIN + _INNER * 0.35, _INNER * 0.65 - _AMOUNT - 2
    for words, amount_idr in rows:
        if top + _TOTAL > _BOTTOM:
            top = _next_page(pages, invoice, goods=False)
        pages.text(words, at=(label_at, top), width=label, size=8.5)
        pages.whole(rupiah(amount_idr), at=(_AMOUNT_AT, top), width=_AMOUNT, size=8.5, align="right")
        top += _SUM_LINE
    pages.rule(top, margin=_MARGIN + _INNER * 0.35)
    pages.text("TOTAL", at=(label_at, top + 1.2), width=label, size=11, bold=True)
    pages.whole(rupiah(invoice.total_idr), at=(_AMOUNT_AT - 4, top + 1.2), width=_AMOUNT + 4, size=11, bold=True,
                align="right")  # fmt: skip
    return top + 7


def _next_page(pages: Pages, invoice: Invoice, *, goods: bool = True) -> float:
    pages.add()
    pages.whole(f"Invoice {invoice.code}, lanjutan", at=(_MARGIN, 10), width=_INNER, size=10, bold=True)
    return _columns(pages, 17) if goods else 17.0


def _foot(pages: Pages, invoice: Invoice) -> None:
    words = f"Terima kasih telah berbelanja di {invoice.store_name}."
    pages.text(words, at=(_MARGIN, HEIGHT - 13), width=_INNER, size=8, align="middle")


def _day(moment: datetime) -> str:
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year} {moment:%H:%M}"
