"""Everything that a seller can change is changed, and what was sold before keeps its price."""

from __future__ import annotations

from typing import Final

from local.journey.books import INSURANCE_PER_MILLE, Sale
from local.journey.goods import BIJI, DRIP, HALUS, KOPI, check_product, check_shelves, put
from local.journey.line import Json, rupiah
from local.journey.offers import HEMAT, ONGKIR, check_vouchers
from local.journey.opening import sign_in
from local.journey.selling import ADDRESS, buyers_view, check_sale, confirm_transfer, order
from local.journey.shop import ANOTHER_PASSWORD, PASSWORD, Shop

FLAT_IDR: Final = 12_000
WRAPPING_IDR: Final = 15_000
REBATE_IDR: Final = -4_001
"""Odd, so that the COD fee has to be rounded."""


async def change(shop: Shop) -> None:
    """The account, the shelves, the form."""
    await _account(shop)
    await _shelves(shop)
    await _form(shop)
    await _insurance(shop)
    for sale in shop.books.sales:
        await check_sale(shop, sale)
    shop.line.tell("earlier orders", "keep the prices at which they were bought")


async def sell_on(shop: Shop) -> None:
    """Orders after the changes, changed themselves: payment, fees, receiver, courier; one is called off."""
    await _changes_of_payment(shop)
    await _called_off(shop)
    await _edited_transfer(shop)
    await _more_cod(shop)
    await check_vouchers(shop, {HEMAT: 1, ONGKIR: 1})
    await check_shelves(shop)


async def _account(shop: Shop) -> None:
    said = {"name": "Sari Wulandari Putri", "phone": "+6281234567000"}
    shop.line.agree_all("the changed account", await shop.line.ask("PUT", "/profile", body=said), said)
    body = {"password": ANOTHER_PASSWORD, "present_password": PASSWORD}
    await shop.line.ask("PUT", "/profile", body=body)
    await shop.line.ask(
        "POST", "/auth/login", body={"email": shop.owner_email, "password": PASSWORD}, due=401, token=""
    )
    await sign_in(shop, ANOTHER_PASSWORD)
    shop.line.agree_all("the account as it is read", await shop.line.ask("GET", "/profile"), said)
    shop.line.tell("account", "another name, phone and password; the old password opens nothing")


async def _shelves(shop: Shop) -> None:
    line = shop.line
    items = [one | {"price": 93_000} if one["sku"] == BIJI else one for one in shop.product["varian_items"]]
    shop.product |= {"name": "Kopi Gayo Arabika 250 gr", "price": 93_000, "varian_items": items}
    await line.ask("PUT", f"/store/products/{KOPI}", body=shop.product)
    put(shop, BIJI, KOPI, price_idr=93_000, hpp_idr=52_000, weight_g=300)
    body = {
        "name": "Giling halus",
        "price": 95_500,
        "hpp": 54_321,
        "weight": 320,
        "length": 20,
        "width": 12,
        "height": 8,
    }
    await line.ask("PUT", f"/store/variants/{HALUS}", body=body)
    put(shop, HALUS, KOPI, price_idr=95_500, hpp_idr=54_321, weight_g=320)
    await check_product(shop)
    for path in (f"/store/products/{KOPI}/status", f"/store/variants/{HALUS}/status"):
        await line.ask("PATCH", path, body={"status": 0})
        await line.ask("PATCH", path, body={"status": 1})
    count = [{"sku": BIJI, "warehouse_id": shop.ids["warehouse"], "units": 60}]
    await line.ask("PUT", "/store/inventory", body={"mode": "set", "reason": "Stok opname", "lines": count})
    more = [{"sku": HALUS, "units": 5}, {"sku": DRIP, "units": -2}]
    await line.ask("PUT", "/store/inventory", body={"mode": "change", "reason": "Kiriman dan pecah", "lines": more})
    shop.counted = {BIJI: 60, HALUS: 35, DRIP: 23}
    await check_shelves(shop)
    line.tell("prices", f"{BIJI} {rupiah(93_000)}, {HALUS} {rupiah(95_500)}, at other costs")


async def _form(shop: Shop) -> None:
    line, here = shop.line, f"/store/forms/{shop.ids['form']}"
    shop.form |= {"name": "Kopi Gayo, ongkir tetap", "shipping": {"kind": "flat", "flat": FLAT_IDR}}
    shop.form["path_url"] = "kopi-gayo-hemat"
    edited = await line.ask("PUT", here, body=shop.form)
    line.agree_all("the changed form", edited, {"name": shop.form["name"], "shipping": shop.form["shipping"]})
    await line.ask("PATCH", f"{here}/status", body={"active": False})
    page = f"/checkout/{shop.subdomain}/kopi-gayo-hemat"
    await line.ask("GET", page, due=404, token="")
    await line.ask("PATCH", f"{here}/status", body={"active": True})
    seen = await line.ask("GET", page, token="")
    line.agree("the page's shipping", seen["shipping"], shop.form["shipping"])
    line.agree_all("the form as it is read", await line.ask("GET", here), {"success_page": shop.form["success_page"]})
    line.tell("form", f"{page}: shipping costs {rupiah(FLAT_IDR)}, wherever it goes")


async def _insurance(shop: Shop) -> None:
    said = {"insurance_percent": f"{INSURANCE_PER_MILLE / 10:.2f}"}
    await shop.line.ask("PUT", "/store", body=said)
    shop.line.agree_all("the changed store", await shop.line.ask("GET", "/store"), said)
    shop.insures = True
    shop.line.tell("insurance", f"{said['insurance_percent']} % of the goods, of what is ordered from now on")


async def _changes_of_payment(shop: Shop) -> None:
    """A virtual account becomes a QR by its buyer, and cash on delivery by the seller, who then adds fees."""
    line = shop.line
    cart = {BIJI: 1, HALUS: 1}
    sale, token = await order(shop, "Eka Wijaya", "0821-7777-8888", cart, method="va", bank="BRI")
    here = f"/checkout/orders/{token}"
    await line.ask("PUT", f"{here}/payment-method", body={"payment_method": "qris"}, due=202, token="")
    await line.until(here, lambda seen: _pays_by(seen["order"], "qris"), what="The change to QRIS", token="")
    sale.method = "qris"
    await buyers_view(shop, token, what="the QR")
    await check_sale(shop, sale)
    await line.job("PUT", f"/store/order/{sale.code}/payment-method", body={"payment_method": "cod"})
    sale.method, sale.payment_status = "cod", "unpaid"
    await check_sale(shop, sale)
    fees = [{"label": "Kemasan kayu", "amount_idr": WRAPPING_IDR}, {"label": "Potongan", "amount_idr": REBATE_IDR}]
    await line.ask("PUT", f"/store/order/{sale.code}/fees", body={"fees": fees})
    sale.other_idr = WRAPPING_IDR + REBATE_IDR
    await check_sale(shop, sale)
    line.tell("changed", f"{sale.code}: VA, then QRIS, then COD with a fee of {rupiah(sale.cod_fee_idr)}")


def _pays_by(seen: Json, method: str) -> bool:
    return bool(seen["payment_method"] == method and seen["payment_change"] is None and seen["to_pay"])


async def _called_off(shop: Shop) -> None:
    line = shop.line
    sale, token = await order(shop, "Fajar Nugroho", "0822-9999-0000", {DRIP: 3}, method="qris")
    body = {"status": "cancelled", "reason": "Pembeli berubah pikiran."}
    await line.ask("PUT", f"/store/order/{sale.code}/status", body=body)
    seen = await line.ask("GET", f"/store/order/{sale.code}")
    sale.now("cancelled", payment=str(seen["payment_status"]))
    line.sure("nobody paid what was called off", sale.payment_status in ("requested", "expired", "unpaid"))
    await check_sale(shop, sale)
    await line.ask("PATCH", f"/store/order/{sale.code}/status", body={"status": "confirmed"}, due=409)
    await check_shelves(shop)
    line.tell("called off", f"{sale.code}, {rupiah(sale.total_idr)}; its units are back, and no step leads out")
    bought = await buyers_view(shop, token, what="what was called off")
    line.agree_all("what its buyer sees", bought, {"status": "cancelled", "to_pay": None})


async def _edited_transfer(shop: Shop) -> None:
    """Another receiver and another courier; both leave the bill as it was agreed."""
    line = shop.line
    sale, _ = await order(shop, "Gita Permata", "0838-1212-3434", {HALUS: 4}, method="transfer")
    receiver = ADDRESS | {"name": "Gita Permata Sari", "phone": "0838-1212-9999", "address": "Jl. Thamrin No. 9"}
    seen = await line.ask("PUT", f"/store/order/{sale.code}/customer", body=receiver)
    line.agree_all("the changed receiver", seen["receiver"], {"name": receiver["name"], "address": receiver["address"]})
    chosen = await line.ask("PUT", f"/store/order/{sale.code}/courier", body={"code": "jne", "service": "REG"})
    line.agree("shipping after another courier was chosen", chosen["shipping_idr"], sale.shipping_idr)
    sale.courier = "jne"
    await confirm_transfer(shop, sale, method="PUT")
    line.tell("changed", f"{sale.code} goes by JNE to {receiver['name']}")


async def _more_cod(shop: Shop) -> None:
    """Two orders for cash, confirmed in one request with an order that is called off."""
    line = shop.line
    sales: list[Sale] = []
    for buyer, phone in (("Hana Sulistyo", "0851-4545-6767"), ("Indra Kusuma", "0852-8989-1010")):
        sale, _ = await order(shop, buyer, phone, {BIJI: 2}, method="cod")
        sales.append(sale)
    waiting = [sale for sale in shop.books.sales if sale.method == "cod" and sale.status == "pending"]
    gone = next(sale for sale in shop.books.sales if sale.status == "cancelled")
    codes = [sale.code for sale in (*waiting, gone)]
    taken = await line.ask("PATCH", "/store/order/status", body={"status": "confirmed", "codes": codes})
    became = [one["status"] for one in taken]
    line.agree("many steps in one request, one of them refused", became, ["confirmed"] * len(waiting) + [None])
    for sale in waiting:
        sale.now("confirmed")
        await check_sale(shop, sale)
    line.tell("confirmed", f"{len(waiting)} orders in one request, {gone.code} stays called off")
