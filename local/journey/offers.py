"""What buyers find: vouchers, follow-ups, and a form with its bump and its success page."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from local.journey.goods import BIJI, DRIP, KOPI
from local.journey.line import Json
from local.journey.shop import Shop

HEMAT: Final = "HEMAT10"
ONGKIR: Final = "ONGKIR5"
OFF_PERCENT: Final = 10
OFF_SHIPPING_IDR: Final = 5_000
SUCCESS: Final[Json] = {
    "title": "Terima kasih!", "message": "Pesanan Kakak kami siapkan.", "button_label": "Kembali",
    "redirect_url": "https://kopi-perjalanan.example", "redirect_after_seconds": 0, "shows_whatsapp_button": True,
}  # fmt: skip


async def offer(shop: Shop) -> None:
    """Vouchers, follow-ups, a form."""
    await _vouchers(shop)
    await _followups(shop)
    await _form(shop)


async def _vouchers(shop: Shop) -> None:
    line = shop.line
    today = shop.began.date()
    days = {"start_date": (today - timedelta(days=1)).isoformat(), "end_date": (today + timedelta(days=30)).isoformat()}
    percent = {
        "description": "Diskon 10 persen untuk kopi biji", "type": "product", "percent": OFF_PERCENT,
        "voucher_stok": 5, "voucher_limit": 2, "min_purchase": 100_000, "voucher_item": [{"sku": BIJI}], **days,
    }  # fmt: skip
    await line.ask("POST", "/store/vouchers", body=percent | {"code": HEMAT}, due=201)
    shipping = {
        "description": "Ongkir lebih murah", "type": "ongkir", "fixed_idr": 2_000, "voucher_stok": 3,
        "payment_methods": ["va", "qris"], **days,
    }  # fmt: skip
    await line.ask("POST", "/store/vouchers", body=shipping | {"code": ONGKIR}, due=201)
    edited = await line.ask("PUT", f"/store/vouchers/{ONGKIR}", body=shipping | {"fixed_idr": OFF_SHIPPING_IDR})
    line.agree_all("the changed voucher", edited, {"fixed_idr": OFF_SHIPPING_IDR, "type": "DISKON ONGKIR"})
    await line.ask("PATCH", f"/store/vouchers/{ONGKIR}/status", body={"active": False})
    await line.ask("PATCH", f"/store/vouchers/{ONGKIR}/status", body={"active": True})
    await line.ask("POST", "/store/vouchers", body=percent | {"code": "SALAH"}, due=201)
    await line.ask("DELETE", "/store/vouchers/SALAH")
    await check_vouchers(shop, {HEMAT: 0, ONGKIR: 0})
    line.tell("vouchers", f"{HEMAT}: {OFF_PERCENT} % of {BIJI}; {ONGKIR}: {OFF_SHIPPING_IDR} off shipping")


async def check_vouchers(shop: Shop, used: dict[str, int]) -> None:
    """See how often each was used."""
    listed = await shop.line.ask("GET", "/store/vouchers", query={"sort_by": "code", "sort_dir": "asc"})
    found = {one["code"]: one["amount_used"] for one in listed["data"]}
    shop.line.agree("uses of the vouchers", (found, listed["total"]), (used, len(used)))


async def _followups(shop: Shop) -> None:
    line = shop.line
    said = {
        "sequence": 1, "name": "Follow Up 1", "delay_minutes": 30, "channel": "click_to_chat",
        "text": "Halo {customer_name}, {order_code} menunggu.",
    }  # fmt: skip
    first = await line.ask("POST", "/store/followup-templates", body=said, due=201)
    body = said | {"text": "Halo {customer_name}, pesanan {order_code} sebesar {total} kami terima."}
    changed = await line.ask("PUT", f"/store/followup-templates/{first['id']}", body=body)
    line.agree("the changed follow-up", changed["text"], body["text"])
    second = await line.ask("POST", "/store/followup-templates", body=said | {"sequence": 2, "name": "Ke-2"}, due=201)
    third = await line.ask("POST", "/store/followup-templates", body=said | {"sequence": 3, "name": "Ke-3"}, due=201)
    await line.ask("DELETE", f"/store/followup-templates/{third['id']}", due=204)
    listed = (await line.ask("GET", "/store/followup-templates"))["data"]
    line.agree("the follow-ups in their order", [one["id"] for one in listed], [first["id"], second["id"]])
    line.tell("follow-ups", f"“{body['text']}”, and another a while later")


async def _form(shop: Shop) -> None:
    line = shop.line
    shop.form = {
        "name": "Kopi Gayo, giling sesuai selera", "path_url": "kopi-gayo", "products": [{"sku": KOPI}],
        "order_bump": {"sku": DRIP, "title": "Sekalian dripper-nya?", "text": "Keramik putih."},
        "payment_methods": ["va", "qris", "cod", "transfer"], "couriers": [], "warehouse_id": shop.ids["warehouse"],
        "form_cs": [{"cs_id": shop.ids["cs"], "weight": 1}],
        "shipping": {"kind": "rates", "flat": 0}, "buyer_pays_cod_fee": True,
        "payment_minutes": 720, "success_page": {"title": "Terima kasih"},
        "pixels": [{"provider": "meta", "pixel_id": "1184029384756", "events": ["Purchase"]}],
    }  # fmt: skip
    made = await line.ask("POST", "/store/forms", body=shop.form, due=201)
    shop.ids["form"] = made["id"]
    here = f"/store/forms/{made['id']}"
    await line.ask("POST", f"{here}/success-page", body=SUCCESS | {"title": "Terima kasih banyak"})
    await line.ask("PUT", f"{here}/success-page", body=SUCCESS)
    line.agree("the success page", await line.ask("GET", f"{here}/success-page"), SUCCESS)
    shop.form["success_page"] = SUCCESS
    copy = await line.ask("POST", f"{here}/duplicate", due=201)
    copies = await line.ask("POST", "/store/forms/duplicate", body={"ids": [made["id"]]}, due=201)
    for number in (copy["id"], *copies["ids"]):
        await line.ask("DELETE", f"/store/forms/{number}")
    listed = (await line.ask("GET", "/store/forms"))["data"]
    line.agree("the forms on the list", [one["id"] for one in listed], [made["id"]])
    page = await line.ask("GET", f"/checkout/{shop.subdomain}/kopi-gayo", token="")
    shown = {one["sku"]: one["price"] for one in page["products"][0]["variants"]}
    line.agree("prices on the page", shown, {sku: shop.wares[sku].price_idr for sku in shown})
    line.agree(
        "the bump on the page", page["order_bump"]["product"]["variants"][0]["price"], shop.wares[DRIP].price_idr
    )
    line.agree("the page's thanks", page["success_page"], SUCCESS)
    line.tell("form", f"/checkout/{shop.subdomain}/kopi-gayo, with {DRIP} as its bump")
