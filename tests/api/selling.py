"""What most tests of the buyer's side begin with: a store that sells coffee on a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.api.conftest import Person

ORIGIN = 14909
"""Cempaka Putih, Jakarta."""
DESTINATION = 14900
"""Coblong, Bandung."""


@dataclass(frozen=True, kw_only=True)
class Shop:
    """A seller with a warehouse, a product and a form."""

    seller: Person
    form: dict[str, Any]
    subdomain: str

    @property
    def form_id(self) -> int:
        return int(self.form["id"])

    @property
    def page(self) -> str:
        return f"/checkout/{self.subdomain}/{self.form['path_url']}"


async def made(seller: Person, path: str, body: dict[str, Any]) -> dict[str, Any]:
    """Return what the seller made."""
    response = await seller.post(path, json=body)
    assert response.status == 201, await response.text()
    return dict(await response.json())


async def open_shop(seller: Person, **form: Any) -> Shop:
    """Return a shop that sells KOPI (with the bump GULA) from Jakarta."""
    await made(seller, "/profile/warehouses", {"name": "Gudang", "district_id": ORIGIN})
    await made(
        seller,
        "/store/products",
        {"sku": "KOPI", "name": "Kopi", "price": 45_000, "hpp": 30_000, "qty": 500, "weight": 1000},
    )
    await made(seller, "/store/products", {"sku": "GULA", "name": "Gula", "price": 5_000, "qty": 3, "weight": 500})
    body = {
        "name": "Kopi Arabica",
        "path_url": "kopi",
        "products": [{"sku": "KOPI"}],
        "order_bump": {"sku": "GULA", "title": "Tambah gula?"},
        **form,
    }
    made_form = await made(seller, "/store/forms", body)
    subdomain = seller.answer["user"]["store_name"].lower().replace(" ", "-")
    return Shop(seller=seller, form=made_form, subdomain=subdomain)
