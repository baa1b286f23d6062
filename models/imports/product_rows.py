"""Rows that become products: what their cells mean, and what is wrong with them. Rows of one SKU are its variants."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from models.catalog import ProductDetails, VariantDetails
from models.imports.columns import Cells, Column, Layout, rupiah, whole

MOST_VARIANTS: Final = 200

LAYOUT: Final = Layout(
    Column("sku", "SKU", ("sku produk", "product sku"), 64, "ESB-006", required=True),
    Column("name", "Nama Produk", ("nama", "product name"), 200, "Biji kopi arabica", required=True),
    Column("description", "Deskripsi", (), 20_000, "Kopi pilihan asli"),
    Column("category", "Kategori", (), 100, "Makanan & Minuman"),
    Column("path_url", "Alamat URL", ("url", "slug"), 120, "biji-kopi-arabica"),
    Column("variant_sku", "SKU Varian", (), 64, "ESB-006-01"),
    Column("variant_name", "Nama Varian", ("varian", "variant"), 200, "Halus 1000 gr"),
    Column("price", "Harga", ("harga jual",), 20, "45000", required=True),
    Column("publish_rate", "Harga Coret", ("struck price", "compare price"), 20, "50000"),
    Column("hpp", "HPP", ("cost", "harga pokok"), 20, "40000"),
    Column("units", "Stok", ("stock", "qty"), 20, "101"),
    Column("min_qty", "Minimal Beli", ("minimum", "min"), 20, "1"),
    Column("weight", "Berat (gram)", ("berat", "weight (g)"), 20, "1000"),
    Column("length", "Panjang (cm)", ("panjang", "length (cm)"), 20, "10"),
    Column("width", "Lebar (cm)", ("lebar", "width (cm)"), 20, "10"),
    Column("height", "Tinggi (cm)", ("tinggi", "height (cm)"), 20, "10"),
)

_OF_THE_PRODUCT: Final = frozenset({"name", "description", "category", "path_url"})
"""What stands in a product's first row, and is the same or empty in the others."""

_SKU: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]*")
_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

_NUMBERS: Final = {
    "units": (0, 1_000_000_000),
    "min_qty": (0, 1_000_000),
    "weight": (0, 1_000_000),
    "length": (0, 10_000),
    "width": (0, 10_000),
    "height": (0, 10_000),
}
"""The least and the most of each."""


@dataclass(slots=True, kw_only=True)
class ReadProduct:
    """The rows of one product, and what they mean; ``wrong`` says why not, by row."""

    rows: tuple[int, ...]
    sku: str
    details: ProductDetails | None = None
    wrong: dict[int, list[str]] = field(default_factory=dict)

    @property
    def row(self) -> int:
        """The first row, which is the product's identity within its file."""
        return self.rows[0]


def grouped(rows: Sequence[Cells]) -> list[tuple[Cells, ...]]:
    """Return the rows of each product, in the order of their first rows."""
    groups: dict[str | int, list[Cells]] = {}
    for cells in rows:
        groups.setdefault(cells["sku"] or cells.row, []).append(cells)
    return [tuple(group) for group in groups.values()]


def read_product(group: Sequence[Cells], categories: Mapping[str, int]) -> ReadProduct:
    """Return what the rows of one product mean. ``categories`` are the store's, by their names in small letters."""
    return _Reading(group, categories).result()


class _Reading:
    def __init__(self, group: Sequence[Cells], categories: Mapping[str, int]) -> None:
        self._group = group
        self._head = group[0]
        self._categories = categories
        self._product = ReadProduct(rows=tuple(cells.row for cells in group), sku=self._head["sku"])

    def result(self) -> ReadProduct:
        head, product = self._head, self._product
        for cells in self._group:
            self._look_at(cells)
        items = [self._item(cells) for cells in self._group]
        if head["path_url"] and not _SLUG.fullmatch(head["path_url"]):
            self._refuse(head, "path_url", "takes small letters, digits and hyphens between them")
        category_id = self._categories.get(head["category"].lower())
        if head["category"] and category_id is None:
            known = ", ".join(sorted(self._categories)) or "none"
            self._refuse(head, "category", f"'{head['category']}' is no category of this store. There are: {known}")
        if product.wrong:
            return product
        first = items[0]
        product.details = ProductDetails(
            name=head["name"],
            description=head["description"],
            path_url=head["path_url"],
            category_id=category_id,
            price_idr=first.price_idr or 0,
            publish_rate_idr=first.publish_rate_idr,
            hpp_idr=first.hpp_idr,
            weight_g=first.weight_g,
            length_cm=first.length_cm,
            width_cm=first.width_cm,
            height_cm=first.height_cm,
            units=first.units,
            variants=tuple(items) if self._has_variants else (),
        )
        return product

    @property
    def _has_variants(self) -> bool:
        return any(cells["variant_sku"] for cells in self._group)

    def _look_at(self, cells: Cells) -> None:
        if cells.beyond:
            words = "The row has more cells than the header: put a cell that holds the delimiter in quotes."
            self._product.wrong.setdefault(cells.row, []).append(words)
        is_head = cells is self._head
        for key, why in LAYOUT.lacking(cells).items():
            if is_head or key not in _OF_THE_PRODUCT or cells[key]:
                self._refuse(cells, key, why)
        if not is_head:
            for key in _OF_THE_PRODUCT:
                if cells[key] and cells[key] != self._head[key]:
                    self._refuse(cells, key, f"differs from row {self._head.row}, which is of the same product")
        self._look_at_variant(cells)
        if is_head and len(self._group) > MOST_VARIANTS:
            self._refuse(cells, "sku", f"has {len(self._group)} variants, and a product takes {MOST_VARIANTS}")

    def _look_at_variant(self, cells: Cells) -> None:
        for key in ("sku", "variant_sku"):
            if cells[key] and not _SKU.fullmatch(cells[key]):
                self._refuse(cells, key, "takes letters, digits and . _ + - and begins with a letter or digit")
        if len(self._group) > 1 and not cells["variant_sku"]:
            self._refuse(cells, "variant_sku", f"is empty, and the product has {len(self._group)} rows: fill it in all")
        if cells["variant_sku"] and not cells["variant_name"]:
            self._refuse(cells, "variant_name", "is empty")

    def _item(self, cells: Cells) -> VariantDetails:
        numbers = {key: self._number(cells, key) for key in _NUMBERS}
        return VariantDetails(
            sku=cells["variant_sku"],
            name=cells["variant_name"],
            price_idr=self._money(cells, "price") or 0,
            publish_rate_idr=self._money(cells, "publish_rate") or 0,
            hpp_idr=self._money(cells, "hpp"),
            units=numbers["units"],
            min_qty=max(1, numbers["min_qty"] or 1),
            weight_g=numbers["weight"] or 0,
            length_cm=numbers["length"] or 0,
            width_cm=numbers["width"] or 0,
            height_cm=numbers["height"] or 0,
        )

    def _money(self, cells: Cells, key: str) -> int | None:
        amount_idr = rupiah(cells[key]) if cells[key] else None
        if cells[key] and amount_idr is None:
            self._refuse(cells, key, f"'{cells[key]}' is no amount: write it as 45000")
        return amount_idr

    def _number(self, cells: Cells, key: str) -> int | None:
        least, most = _NUMBERS[key]
        number = whole(cells[key])
        if cells[key] and (number is None or not least <= number <= most):
            self._refuse(cells, key, f"'{cells[key]}' is no whole number from {least} to {most}")
        return number

    def _refuse(self, cells: Cells, key: str, why: str) -> None:
        self._product.wrong.setdefault(cells.row, []).append(f"{LAYOUT[key].heading}: {why}")


_CELL_OF: Final = {"varian_items": "variant_sku", "category_id": "category"}
"""The column that holds a field of a product."""


def heading_of(name: str) -> str:
    """Return the heading of the column that holds a field of a product, such as ``varian_items.0.sku``."""
    return LAYOUT[_CELL_OF.get(name.partition(".")[0], name)].heading
