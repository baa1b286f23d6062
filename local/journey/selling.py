"""Buyers order at the page and pay: in cash to the courier, by virtual account, by QRIS, by transfer with a proof."""

from __future__ import annotations

import uuid
from typing import Any, Final

from local.journey.books import Sale
from local.journey.goods import BIJI, DRIP, HALUS, check_shelves
from local.journey.line import Json, rupiah
from local.journey.offers import HEMAT, OFF_PERCENT, OFF_SHIPPING_IDR, ONGKIR, check_vouchers
from local.journey.shop import Shop

DESTINATION: Final = 15780
"""Setiabudi in Jakarta."""
ADDRESS: Final[Json] = {
    "address": "Jl. Jenderal Sudirman Kav. 21, lantai 3", "district_id": DESTINATION, "district": "SETIABUDI",
    "city": "JAKARTA SELATAN", "province": "DKI JAKARTA", "postal_code": "12910",
}  # fmt: skip


async def sell(shop: Shop) -> None:
    """One order by each way of payment, with a voucher, a bump and an autosaved draft among them."""
    await _cod(shop)
    await _va(shop)
    await _qris(shop)
    await _transfer(shop)
    await check_vouchers(shop, {HEMAT: 1, ONGKIR: 1})
    await check_shelves(shop)


async def rate(shop: Shop, *, weight_g: int, cod: bool, courier: str = "idx") -> Json:
    """Return what the courier's service asks of the page for a parcel."""
    query = {"form": str(shop.ids["form"]), "destination_id": str(DESTINATION), "weight": str(weight_g)}
    offered = (await shop.line.ask("GET", "/checkout/rates", query=query, token=""))["data"]
    prices = [one["price"] for one in offered]
    shop.line.agree("rates, cheapest first", prices, sorted(prices))
    found: Json = next(one for one in offered if one["courier_code"] == courier and (one["cod"] or not cod))
    return found


async def order(
    shop: Shop, buyer: str, phone: str, cart: dict[str, int], *, method: str, **more: Any
) -> tuple[Sale, str]:
    """Order at the page; return the sale as it has to be, compared with what buyer and seller see, and its token.

    ``more`` are the sale's discount, and the fields ``bank``, ``voucher`` and ``draft`` of the order.
    """
    line = shop.line
    goods = tuple((shop.wares[sku], qty) for sku, qty in cart.items())
    discount_idr = more.pop("discount_idr", 0)
    shipping_idr, courier = await _shipping(shop, sum(ware.weight_g * qty for ware, qty in goods), cod=method == "cod")
    body = {
        "form": shop.ids["form"], "payment_method": method, "courier": courier, "note": f"Pesanan {buyer}",
        "items": [{"sku": ware.sku, "product": ware.product, "qty": qty} for ware, qty in goods],
        "customer": ADDRESS | {"name": buyer, "phone": phone}, **more,
    }  # fmt: skip
    key = str(uuid.uuid4())
    accepted = await line.ask("POST", "/checkout/orders", body=body, due=202, token="", key=key)
    again = await line.ask("POST", "/checkout/orders", body=body, due=202, token="", key=key)
    line.agree("the order of a request that came twice", again["token"], accepted["token"])
    seen = await buyers_view(shop, accepted["token"], what=f"the order of {buyer}")
    sale = Sale(
        code=seen["code"], method=method, goods=goods, shipping_idr=shipping_idr, courier=courier["code"],
        cs_id=shop.ids["cs"], discount_idr=discount_idr, insured=shop.insures,
        payment_status="requested" if method in ("va", "qris") else "unpaid",
    )  # fmt: skip
    shop.books.sales.append(sale)
    line.agree(f"the buyer's bill of {sale.code}", seen["bill"]["total_idr"], sale.total_idr)
    await check_sale(shop, sale)
    line.tell("ordered", f"{sale.code} by {buyer}: {rupiah(sale.total_idr)} by {method}")
    return sale, str(accepted["token"])


async def _shipping(shop: Shop, weight_g: int, *, cod: bool) -> tuple[int, dict[str, str]]:
    found = await rate(shop, weight_g=weight_g, cod=cod)
    rule = shop.form["shipping"]
    price = {"rates": found["price"], "flat": rule["flat"], "free": 0}[rule["kind"]]
    return price, {"code": found["courier_code"], "service": found["service_code"]}


async def buyers_view(shop: Shop, token: str, *, what: str) -> Json:
    """Return the order of a buyer's token, with its way to pay where it is paid online."""
    here = f"/checkout/orders/{token}"

    def ready(seen: Json) -> bool:
        shop.line.agree(f"{what}, refusal", seen["error"], None)
        made = seen["order"]
        if made is None or made["payment_method"] not in ("va", "qris"):
            return made is not None
        pay = made["to_pay"] or {"va_number": "paid", "qr_image": "paid", "problem": None}
        shop.line.agree(f"{what}, problem with the payment", pay["problem"], None)
        return bool(pay["va_number"] or pay["qr_image"])

    seen = await shop.line.until(here, ready, what=what, query={"wait": "20"}, token="")
    order_seen: Json = seen["order"]
    return order_seen


async def check_sale(shop: Shop, sale: Sale) -> Json:
    """Read an order as its seller, compare every figure of it with the journey's books, and return it."""
    line, name = shop.line, sale.code
    seen: Json = await line.ask("GET", f"/store/order/{sale.code}")
    due: Json = {
        "status": sale.status, "payment_method": sale.method, "payment_status": sale.payment_status,
        "cs_id": sale.cs_id, "courier_code": sale.courier, "weight_g": sale.weight_g,
        "warehouse_id": shop.ids["warehouse"], "form_id": shop.ids["form"], "suspected": [],
    }  # fmt: skip
    line.agree_all(name, seen, due)
    bill, income = seen["bill"], seen["income"]
    lines = [(one["sku"], one["qty"], one["price_idr"], one["amount_idr"]) for one in bill["items"]]
    wanted = [(ware.sku, qty, ware.price_idr, ware.price_idr * qty) for ware, qty in sale.goods]
    line.agree(f"{name}, lines of the bill", lines, wanted)
    fees: dict[str, int] = {}
    for fee in bill["fees"]:
        fees[fee["kind"]] = fees.get(fee["kind"], 0) + fee["amount_idr"]
    charged = {
        "shipping": sale.shipping_idr, "discount": -sale.discount_idr, "cod_fee": sale.cod_fee_idr,
        "other": sale.other_idr, "insurance": sale.insurance_idr,
    }  # fmt: skip
    line.agree(f"{name}, fees of the bill", fees, {kind: amount for kind, amount in charged.items() if amount})
    line.agree_all(f"{name}, bill", bill, {"subtotal_idr": sale.subtotal_idr, "total_idr": sale.total_idr})
    brings = {
        "total_idr": sale.total_idr, "shipping_idr": sale.shipping_idr, "insurance_idr": sale.insurance_idr,
        "cod_fee_idr": sale.cod_fee_idr, "refunded_idr": sale.back_idr, "income_idr": sale.income_idr,
        "hpp_idr": sale.hpp_idr, "profit_idr": sale.income_idr - sale.hpp_idr,
    }  # fmt: skip
    line.agree_all(f"{name}, income", income, brings)
    return seen


async def _cod(shop: Shop) -> None:
    line = shop.line
    draft = {"form": shop.ids["form"], "sequence": 1, "filled": {"name": "Putri", "phone": "0819-0211-4111"}}
    kept = await line.ask("POST", "/checkout/abandoned", body=draft, due=201, token="")
    filled = {"name": "Putri Anggraini", "phone": "0819-0211-4111", "items": [{"sku": BIJI, "qty": 2}]}
    here = f"/checkout/abandoned/{kept['token']}"
    await line.ask("PUT", here, body=draft | {"sequence": 3, "filled": filled}, token="")
    late = await line.ask("PUT", here, body=draft | {"sequence": 2}, token="")
    line.sure("a save that came late changes nothing", not late["saved"])
    opened = await line.ask("GET", here, token="")
    line.agree("the draft that is kept", (opened["filled"]["name"], opened["gone"]), ("Putri Anggraini", []))
    number = await line.ask("GET", "/checkout/validate-whatsapp", query={"phone": "0819-0211-4111"}, token="")
    line.sure("the buyer's number is one", number["valid"])
    cart = {BIJI: 2, DRIP: 1}
    sale, _ = await order(shop, "Putri Anggraini", "0819-0211-4111", cart, method="cod", draft=kept["token"])
    confirmed = await line.ask("PATCH", f"/store/order/{sale.code}/status", body={"status": "confirmed"})
    line.agree("the order that the seller confirmed", confirmed["status"], "confirmed")
    sale.now("confirmed")
    await check_sale(shop, sale)


async def _va(shop: Shop) -> None:
    cart = {BIJI: 3, HALUS: 1}
    off_idr = 3 * shop.wares[BIJI].price_idr * OFF_PERCENT // 100
    query = [
        ("form", str(shop.ids["form"])), ("payment_method", "va"), *(("sku", sku) for sku in cart),
        *(("qty", str(qty)) for qty in cart.values()),
    ]  # fmt: skip
    offered = (await shop.line.ask("GET", "/checkout/vouchers", query=query, token=""))["data"]
    found = {one["code"]: one["discount_idr"] for one in offered}
    shop.line.agree(f"what {HEMAT} takes off the cart", found.get(HEMAT), off_idr)
    more = {"bank": "BSI", "voucher": HEMAT, "discount_idr": off_idr}
    sale, token = await order(shop, "Budi Santoso", "0812-1111-2222", cart, method="va", **more)
    await _follow_up(shop, sale)
    await pay(shop, sale, token)


async def _qris(shop: Shop) -> None:
    more = {"voucher": ONGKIR, "discount_idr": OFF_SHIPPING_IDR}
    sale, token = await order(shop, "Citra Dewi", "0813-3333-4444", {HALUS: 2}, method="qris", **more)
    await shop.line.fetch(f"{shop.line.settings.public_url}/checkout/orders/{token}/qris.png", kind="image/png")
    await pay(shop, sale, token)


async def _transfer(shop: Shop) -> None:
    line = shop.line
    sale, token = await order(shop, "Dimas Pratama", "0857-5555-6666", {BIJI: 1, DRIP: 2}, method="transfer")
    accounts = (await buyers_view(shop, token, what="the transfer"))["to_pay"]["accounts"]
    line.agree("where the buyer transfers to", [one["number"] for one in accounts], ["8020123456"])
    await confirm_transfer(shop, sale, method="POST")


async def confirm_transfer(shop: Shop, sale: Sale, *, method: str) -> None:
    """Confirm that a transfer has come, with its proof."""
    body = {"proof_image": shop.images["proof"], "note": "BCA, 10:05"}
    await shop.line.ask(method, f"/store/order/{sale.code}/confirm-payment", body=body)
    sale.now("confirmed", payment="paid")
    seen = await check_sale(shop, sale)
    shop.line.agree(f"{sale.code}, proof of the transfer", seen["payment_proof"], shop.images["proof"])
    shop.line.tell("transferred", f"{sale.code}, {rupiah(sale.total_idr)}")


async def _follow_up(shop: Shop, sale: Sale) -> None:
    line = shop.line
    rows = (await line.ask("GET", "/store/order/followup-attempts"))["data"]
    found = next(row for row in rows if row["order_code"] == sale.code)
    text = f"Halo Budi Santoso, pesanan {sale.code} sebesar {rupiah(sale.total_idr)} kami terima."
    line.agree_all("the follow-up ahead", found, {"folowup_attempts": 0, "followup_text": text, "followup": 1})
    given = await line.ask("POST", "/store/order/followup", body={"order": sale.code})
    line.agree("the follow-up that is handed out", given["followup_text"], text)
    line.sure("the link opens the buyer's chat", given["link"].startswith("https://wa.me/6281211112222"))
    rows = (await line.ask("GET", "/store/order/followup-attempts"))["data"]
    found = next(row for row in rows if row["order_code"] == sale.code)
    line.agree_all("the follow-up after it", found, {"folowup_attempts": 1, "followup": 2})
    line.tell("followed up", f"“{text}”")


async def pay(shop: Shop, sale: Sale, token: str) -> None:
    """Pay the account or code at the bank, and wait until the order is paid and confirmed."""
    line = shop.line
    asked = (await check_sale(shop, sale))["payments"][-1]
    line.agree(f"{sale.code}, what the bank is asked to take", asked["amount_idr"], sale.total_idr)
    reference = (await line.ask("GET", f"/winpay/payments/{asked['id']}"))["reference"]
    await line.sandbox("winpay", "POST", "pay", json={"reference": reference})
    here = f"/store/order/{sale.code}"
    seen = await line.until(here, lambda one: one["payment_status"] != "requested", what=f"The payment of {sale.code}")
    line.agree(f"{sale.code}, what came", seen["payments"][-1]["paid_idr"], sale.total_idr)
    sale.now("confirmed", payment="paid")
    await check_sale(shop, sale)
    bought = await buyers_view(shop, token, what="the order that is paid")
    line.agree(f"{sale.code}, nothing left to pay", bought["to_pay"], None)
    line.tell("paid", f"{sale.code}, {rupiah(sale.total_idr)} by {sale.method}")
