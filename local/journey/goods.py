"""Pictures, products with variants, and what lies on the shelves."""

from __future__ import annotations

import io
from typing import Final

import aiohttp
from PIL import Image

from local.journey.books import Ware, on_shelf
from local.journey.line import Json
from local.journey.shop import Shop

KOPI: Final = "PJL-KOPI"
BIJI: Final = "PJL-KOPI-01"
HALUS: Final = "PJL-KOPI-02"
DRIP: Final = "PJL-DRIP"
"""A product without variants is sold under its own SKU."""

_SIZES: Final[Json] = {"length": 20, "width": 12, "height": 8}


async def stock_up(shop: Shop) -> None:
    """Pictures first, then the products that show them."""
    shop.images["kopi"] = await picture(shop, "saddlebrown", name="kopi.png")
    shop.images["proof"] = await _proof(shop)
    await _products(shop)
    await _copies(shop)
    await check_shelves(shop)


async def picture(shop: Shop, colour: str, *, name: str) -> str:
    """Upload a picture of one colour and return what it is called."""
    kept = await shop.line.ask("POST", "/store/images", form=_drawn(colour, name=name), due=201)
    shop.line.agree(f"the size of {name}", (kept["width"], kept["height"]), (640, 480))
    await shop.line.fetch(kept["url"], kind="image/jpeg")
    await shop.line.fetch(kept["thumbnail_url"], kind="image/jpeg")
    shop.line.tell("picture", f"{name} is {kept['file_name']}")
    return str(kept["file_name"])


async def _proof(shop: Shop) -> str:
    kept = await shop.line.ask("POST", "/store/order/proofs", form=_drawn("white", name="bukti.png"), due=201)
    return str(kept["file_name"])


def _drawn(colour: str, *, name: str) -> aiohttp.FormData:
    drawn = io.BytesIO()
    Image.new("RGB", (640, 480), colour).save(drawn, "PNG")
    form = aiohttp.FormData()
    form.add_field("file", drawn.getvalue(), filename=name, content_type="image/png")
    return form


async def _products(shop: Shop) -> None:
    line = shop.line
    food = (await line.ask("GET", "/store/categories", query={"keyword": "makan"}))["data"][0]["id"]
    free = await line.ask("GET", "/store/check-sku", query={"sku": KOPI})
    line.sure(f"{KOPI} is free", free["available"])
    shop.product = {
        "name": "Kopi Gayo 250 gr", "description": "Sangrai medium dari Gayo.", "path_url": f"kopi-{shop.mark}",
        "category_id": food, "weight": 300, "price": 89_000, "publish_rate": 110_000, "hpp": 52_000,
        "image": [{"file_name": shop.images["kopi"]}],
        "attributes": [{"name": "Giling", "items": ["Biji utuh", "Halus"], "priority": 1}],
        "varian_items": [
            _variant(BIJI, "Biji utuh", price=89_000, hpp=52_000), _variant(HALUS, "Halus", price=91_000, hpp=53_500),
        ],
        "product_cs": [{"cs_id": shop.ids["cs"], "weight": 1}], "status": 1, "order_status": 1, **_SIZES,
    }  # fmt: skip
    stocked = [one | {"stok": units} for one, units in zip(shop.product["varian_items"], (40, 30), strict=True)]
    body = shop.product | {"sku": KOPI, "varian_items": stocked}
    made = await line.ask("POST", "/store/products", body=body, due=201)
    line.agree("the units of the new product", made["qty"], 70)
    drip = {
        "sku": DRIP, "name": "Dripper V60", "path_url": f"dripper-{shop.mark}", "price": 115_000, "hpp": 60_000,
        "weight": 450, "qty": 25, "category_id": food, **_SIZES,
    }  # fmt: skip
    await line.ask("POST", "/store/products", body=drip, due=201)
    await line.ask("POST", "/store/products", body=drip, due=422)
    shop.counted |= {BIJI: 40, HALUS: 30, DRIP: 25}
    put(shop, BIJI, KOPI, price_idr=89_000, hpp_idr=52_000, weight_g=300)
    put(shop, HALUS, KOPI, price_idr=91_000, hpp_idr=53_500, weight_g=300)
    put(shop, DRIP, DRIP, price_idr=115_000, hpp_idr=60_000, weight_g=450)
    await check_product(shop)
    line.tell("products", f"{KOPI} with two variants and a picture, {DRIP}")


def _variant(sku: str, name: str, *, price: int, hpp: int) -> Json:
    return {"sku": sku, "name": name, "price": price, "hpp": hpp, "weight": 300, "status": 1, **_SIZES}


def put(shop: Shop, sku: str, product: str, *, price_idr: int, hpp_idr: int, weight_g: int) -> None:
    """Remember what a variant costs from now on."""
    shop.wares[sku] = Ware(sku=sku, product=product, price_idr=price_idr, hpp_idr=hpp_idr, weight_g=weight_g)


async def _copies(shop: Shop) -> None:
    line = shop.line
    copy = await line.ask("POST", f"/store/products/{KOPI}/duplicate", due=201)
    line.agree("a copy that is not sold, without units", (copy["status"], copy["qty"]), (0, 0))
    sample = await line.ask("POST", "/store/products/dummy", due=201)
    for sku in (copy["sku"], sample["sku"]):
        await line.ask("DELETE", f"/store/products/{sku}")
        await line.ask("GET", f"/store/products/{sku}", due=404)
    listed = (await line.ask("GET", "/store/products", query={"sort_by": "sku", "sort_dir": "asc"}))["data"]
    line.agree("the products on the list", [one["sku"] for one in listed], [DRIP, KOPI])
    line.tell("copies", f"{copy['sku']} and the sample {sample['sku']} came and went")


async def check_product(shop: Shop) -> None:
    """Read the first product and its variants in every way there is."""
    line = shop.line
    variants = {one["sku"]: one for one in (await line.ask("GET", f"/store/products/{KOPI}/variants"))["data"]}
    for path in (f"/store/products/{KOPI}", f"/store/products/{KOPI}/edit"):
        seen = await line.ask("GET", path)
        said = {name: shop.product[name] for name in ("name", "description", "price", "hpp", "image", "product_cs")}
        line.agree_all(path, seen, said)
        for one in seen["varian_items"]:
            line.agree_all(f"{path}, {one['sku']}", variants[one["sku"]], one)
    for sku in (BIJI, HALUS):
        ware = shop.wares[sku]
        due = {"price": ware.price_idr, "hpp": ware.hpp_idr, "weight": ware.weight_g}
        line.agree_all(sku, variants[sku], due)


async def check_shelves(shop: Shop) -> None:
    """Compare the inventory of the default warehouse with what was counted and what the sales took."""
    query = {"warehouse_id": str(shop.ids["warehouse"]), "limit": "100"}
    lines = (await shop.line.ask("GET", "/store/inventory", query=query))["data"]
    due = on_shelf(shop.counted, shop.books.sales)
    found = {one["sku"]: (one["on_hand"], one["reserved"]) for one in lines if one["sku"] in due}
    shop.line.agree("units on hand and reserved", found, due)
    wrong = [one["sku"] for one in lines if one["available"] != one["on_hand"] - one["reserved"]]
    shop.line.agree("variants whose available units are not the rest", wrong, [])
    shop.line.tell("shelves", ", ".join(f"{sku} {hand} ({held} promised)" for sku, (hand, held) in due.items()))
