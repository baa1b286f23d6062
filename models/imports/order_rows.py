"""Rows that become orders: what their cells mean, and what is wrong with them. Rows of one number are one order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from pydantic import EmailStr, TypeAdapter, ValidationError

from models import phones
from models.errors import Invalid
from models.imports.columns import Cells, Column, Layout, rupiah, whole
from models.orders.couriers import Offer, choose
from models.orders.draft import MOST_LINES, MOST_UNITS, DraftLine, OrderDraft, Receiver
from models.orders.limits import Limits, wrong_address
from models.orders.tables import PaymentMethod
from models.regions.read import Looked

LAYOUT: Final = Layout(
    Column("number", "No Pesanan", ("order number", "order no", "nomor pesanan", "id pesanan"), 64, "INV-1001"),
    Column("name", "Nama Penerima", ("nama", "receiver name", "customer name"), 150, "Putri Anggraini", required=True),
    Column("phone", "No HP", ("telepon", "nomor hp", "no telepon", "no wa"), 32, "081902114111", required=True),
    Column("email", "Email", ("e-mail", "surel"), 254, "putri@example.com"),
    Column("address", "Alamat", ("alamat lengkap",), 1000, "Jl. Jenderal Sudirman Kav. 21, lantai 3"),
    Column("district", "Kecamatan", ("subdistrict",), 80, "Setiabudi"),
    Column("city", "Kota/Kabupaten", ("kota", "kabupaten"), 80, "Jakarta Selatan"),
    Column("province", "Provinsi", (), 80, "DKI Jakarta"),
    Column("postal_code", "Kode Pos", ("postcode", "zip"), 10, "12910"),
    Column("sku", "SKU", ("sku varian", "variant sku"), 64, "ESB-001-01", required=True),
    Column("product", "SKU Produk", ("product sku",), 64, ""),
    Column("qty", "Jumlah", ("quantity", "kuantitas"), 20, "2", required=True),
    Column("payment_method", "Metode Pembayaran", ("pembayaran", "payment"), 32, "COD", required=True),
    Column("bank", "Bank", (), 32, ""),
    Column("courier", "Kurir", ("courier code",), 32, "jne"),
    Column("service", "Layanan", ("courier service", "service code"), 32, "REG"),
    Column("shipping", "Ongkir", ("ongkos kirim", "shipping cost", "shipping fee"), 20, "18000"),
    Column("note", "Catatan", ("notes",), 1000, "Tolong dibungkus kado."),
)

_OF_THE_ITEM: Final = frozenset({"number", "sku", "product", "qty"})
"""What each row of an order says for itself; the rest stands in the first, and is the same or empty in the others."""

_METHODS: Final = {
    "cod": PaymentMethod.COD,
    "bayar di tempat": PaymentMethod.COD,
    "transfer": PaymentMethod.TRANSFER,
    "transfer bank": PaymentMethod.TRANSFER,
    "bank transfer": PaymentMethod.TRANSFER,
    "va": PaymentMethod.VA,
    "virtual account": PaymentMethod.VA,
    "qris": PaymentMethod.QRIS,
}

_EMAIL: Final = TypeAdapter(EmailStr)

Place = tuple[str, str, str]
"""District, city and province as a row names them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """What is looked up before rows are read: the places that they name, and the services of the store's couriers.

    ``offers`` is none where the couriers did not say; then every courier is believed.
    """

    store_id: int
    places: Mapping[Place, Looked]
    offers: Sequence[Offer] | None
    limits: Limits
    lenient: bool
    """Leave out what an order can be without, instead of refusing it."""


@dataclass(slots=True, kw_only=True)
class ReadOrder:
    """The rows of one order, and what they mean; ``wrong`` and ``left_out`` say why not, by row."""

    rows: tuple[int, ...]
    number: str
    draft: OrderDraft | None = None
    items: tuple[int, ...] = ()
    """The row of each line of the draft."""
    wrong: dict[int, list[str]] = field(default_factory=dict)
    left_out: dict[int, list[str]] = field(default_factory=dict)

    @property
    def row(self) -> int:
        """The first row, which is the order's identity within its file."""
        return self.rows[0]


def grouped(rows: Sequence[Cells]) -> list[tuple[Cells, ...]]:
    """Return the rows of each order, in the order of their first rows. One without a number is an order by itself."""
    groups: dict[str | int, list[Cells]] = {}
    for cells in rows:
        groups.setdefault(cells["number"] or cells.row, []).append(cells)
    return [tuple(group) for group in groups.values()]


def place_of(cells: Cells) -> Place:
    """Return what a row says of the place."""
    return cells["district"], cells["city"], cells["province"]


def read_order(group: Sequence[Cells], knowledge: Knowledge) -> ReadOrder:
    """Return what the rows of one order mean."""
    return _Reading(group, knowledge).result()


class _Reading:
    def __init__(self, group: Sequence[Cells], knowledge: Knowledge) -> None:
        self._group = group
        self._head = group[0]
        self._known = knowledge
        self._order = ReadOrder(rows=tuple(cells.row for cells in group), number=self._head["number"])

    def result(self) -> ReadOrder:
        head, order = self._head, self._order
        self._look_at_rows()
        receiver = self._receiver()
        method = _METHODS.get(" ".join(head["payment_method"].lower().split()))
        if method is None and head["payment_method"]:
            self._refuse(head, "payment_method", f"'{head['payment_method']}' is none of COD, transfer, VA, QRIS")
        shipping_idr = rupiah(head["shipping"]) if head["shipping"] else 0
        if shipping_idr is None:
            self._refuse(head, "shipping", f"'{head['shipping']}' is no amount: write it as 18000")
        lines = self._lines()
        if order.wrong or receiver is None or method is None or not lines:
            if not lines and not order.wrong:
                order.wrong |= order.left_out
            return order
        draft = OrderDraft(
            store_id=self._known.store_id,
            lines=tuple(line for _, line in lines),
            receiver=receiver,
            payment_method=method,
            payment_channel=head["bank"].upper(),
            courier_code=head["courier"].lower(),
            service_code=head["service"],
            shipping_idr=shipping_idr,
            note=head["note"],
        )
        order.draft = self._with_courier(draft)
        order.items = tuple(row for row, _ in lines)
        return order

    def _look_at_rows(self) -> None:
        for cells in self._group:
            if cells.beyond:
                self._say(cells, "has more cells than the header: put a cell that holds the delimiter in quotes")
            same = cells is self._head
            lacking = LAYOUT.lacking(cells)
            for key, why in lacking.items():
                if same or key in _OF_THE_ITEM or cells[key]:
                    self._refuse(cells, key, why)
            for key, value in cells.values.items():
                if value and not same and key not in _OF_THE_ITEM and value != self._head[key]:
                    words = f"differs from row {self._head.row}, which is of the same order"
                    self._refuse(cells, key, words)

    def _receiver(self) -> Receiver | None:
        head = self._head
        try:
            phone = phones.e164(_with_zero(head["phone"])) if head["phone"] else ""
        except phones.NotAPhone as wrong:
            self._refuse(head, "phone", str(wrong))
            phone = ""
        email = head["email"]
        if email:
            try:
                email = _EMAIL.validate_python(email)
            except ValidationError:
                email = self._spare(head, "email", f"'{email}' is no e-mail address")
        if not phone or self._order.wrong:
            return None
        looked = self._known.places.get(place_of(head))
        receiver = Receiver(
            name=head["name"],
            phone=phone,
            phone_entered=head["phone"],
            email=email,
            address=head["address"],
            postal_code=head["postal_code"],
        )
        return receiver.model_copy(update=self._place(looked))

    def _place(self, looked: Looked | None) -> dict[str, str | int]:
        head = self._head
        if looked is not None and (district := looked.district) is not None:
            return {
                "district_id": district.id,
                "district": district.name,
                "city": district.city_name,
                "province": district.province_name,
            }
        if head["district"] and looked is not None and looked.filled:
            why = (
                "is not one district of the couriers' list: write district, city and province as the regions list them"
            )
            self._spare(head, "district", why)
        return {"district": head["district"], "city": head["city"], "province": head["province"]}

    def _lines(self) -> list[tuple[int, DraftLine]]:
        lines: list[tuple[int, DraftLine]] = []
        for cells in self._group:
            qty = whole(cells["qty"])
            if cells["qty"] and (qty is None or not 1 <= qty <= MOST_UNITS):
                self._item(cells, "qty", f"'{cells['qty']}' is no whole number from 1 to {MOST_UNITS}")
            elif cells["sku"] and qty and not self._order.wrong:
                lines.append((cells.row, DraftLine(sku=cells["sku"], product=cells["product"], qty=qty)))
        if len(lines) > MOST_LINES:
            self._say(self._head, f"has {len(lines)} rows under its number, and an order takes {MOST_LINES}")
        return lines[:MOST_LINES]

    def _with_courier(self, draft: OrderDraft) -> OrderDraft:
        """Return the draft with its courier, or without where it may be left out and does not take the parcel."""
        if not draft.courier_code:
            return draft
        wrong = {
            {"address": "address", "district_id": "district"}[name]: why
            for name, why in wrong_address(draft.receiver, self._known.limits).items()
        }
        if not wrong and self._known.offers is not None:
            try:
                choose(draft, self._known.offers)
            except Invalid:
                codes = ", ".join(sorted({offer.courier_code for offer in self._known.offers}))
                wrong["courier"] = (
                    f"'{draft.courier_code} {draft.service_code}' is no service that takes this order. There are "
                    f"{codes}, with the services that GET /store/order/couriers lists"
                )
        for key, why in wrong.items():
            self._spare(self._head, key, why)
        return draft.model_copy(update={"courier_code": "", "service_code": ""}) if wrong else draft

    def _refuse(self, cells: Cells, key: str, why: str) -> None:
        self._order.wrong.setdefault(cells.row, []).append(f"{LAYOUT[key].heading}: {why}")

    def _say(self, cells: Cells, why: str) -> None:
        self._order.wrong.setdefault(cells.row, []).append(f"The row {why}.")

    def _spare(self, cells: Cells, key: str, why: str) -> str:
        """Note what an order can be without; return nothing."""
        if not self._known.lenient:
            self._refuse(cells, key, why)
        else:
            self._order.left_out.setdefault(cells.row, []).append(f"{LAYOUT[key].heading}: left out ({why})")
        return ""

    def _item(self, cells: Cells, key: str, why: str) -> None:
        """Note an item that an order of several can be without."""
        if self._known.lenient and len(self._group) > 1:
            self._order.left_out.setdefault(cells.row, []).append(f"{LAYOUT[key].heading}: {why}")
        else:
            self._refuse(cells, key, why)


def _with_zero(phone: str) -> str:
    """Give a number back the zero that a spreadsheet takes from it."""
    return f"0{phone}" if phone.startswith("8") else phone


_CELL_OF: Final = {
    "customer.name": "name",
    "customer.phone": "phone",
    "customer.email": "email",
    "customer.address": "address",
    "customer.district_id": "district",
    "customer.postal_code": "postal_code",
    "payment_method": "payment_method",
    "bank": "bank",
    "courier": "courier",
    "note": "note",
}
"""The column that holds a field of an order."""


def heading_of(name: str) -> str:
    """Return the heading of the column that holds a field of an order: ``customer.phone``, ``items.0.qty``."""
    key = _CELL_OF.get(name) or name.rpartition(".")[2]
    return LAYOUT[key].heading
