"""Parcels are booked, labelled, scanned and brought to their doors, or back; one is followed by hand."""

from __future__ import annotations

from integrations.boscod.assumed import DELIVERED, IN_TRANSIT, RETURN_IN_TRANSIT, RETURNED
from local.journey.books import Sale
from local.journey.goods import check_shelves
from local.journey.line import rupiah
from local.journey.selling import check_sale
from local.journey.shop import Shop

TORN_IDR = 7_500
LEFT_AT_HOME = 1
"""Orders that stay confirmed: nobody books them."""


async def send(shop: Shop) -> None:
    """Book all but the last, then let each parcel have a fate of its own."""
    waiting = [sale for sale in shop.books.sales if sale.status == "confirmed"]
    by_hand, *booked = waiting[:-LEFT_AT_HOME]
    await _by_hand(shop, by_hand)
    await _book(shop, booked)
    awbs = {sale.code: await _waybill(shop, sale) for sale in booked}
    await _labels(shop, booked)
    returned, shipped, *delivered = booked
    for sale in (returned, shipped, *delivered):
        await _scan(shop, sale, awbs[sale.code], IN_TRANSIT, "shipped")
    for sale in delivered:
        await _scan(shop, sale, awbs[sale.code], DELIVERED, "delivered")
    await _scan(shop, returned, awbs[returned.code], RETURN_IN_TRANSIT, "return_in_transit")
    await check_shelves(shop)
    await _scan(shop, returned, awbs[returned.code], RETURNED, "returned")
    await _complete(shop, delivered[-1])
    await check_shelves(shop)
    await _give_back(shop, next(sale for sale in delivered if sale.is_paid))


async def _by_hand(shop: Shop, sale: Sale) -> None:
    """A courier of the store's own, whom nobody asks."""
    here = f"/store/order/{sale.code}/shipment"
    awb = f"SENDIRI{shop.mark}".upper()
    await shop.line.ask("PATCH", here, body={"awb": awb, "status": "shipped", "note": "Diantar sendiri."})
    sale.now("shipped")
    seen = await shop.line.ask("PATCH", here, body={"status": "delivered"})
    shop.line.agree("the waybill number that was said by hand", seen["awb"], awb)
    sale.now("delivered")
    await check_sale(shop, sale)
    shop.line.tell("by hand", f"{sale.code} was brought by the seller")


async def _book(shop: Shop, sales: list[Sale]) -> None:
    """The first one alone, the others in one job; a parcel that is called off is booked anew."""
    first, *others = sales
    await shop.line.job("POST", "/boscod/shipments", body={"code": first.code})
    codes = [sale.code for sale in others]
    await shop.line.job("POST", "/store/order/bookings", body={"codes": codes})
    await _waybill(shop, first)
    cancelled = await shop.line.job("POST", "/store/order/bookings/cancel", body={"codes": [first.code]})
    shop.line.agree("the parcel that is called off", list(cancelled["result"]["cancelled"]), [first.code])
    first.now("confirmed")
    await check_sale(shop, first)
    await shop.line.job("POST", "/boscod/shipments", body={"code": first.code})
    shop.line.tell("booked", f"{len(sales)} parcels, one of them twice")


async def _waybill(shop: Shop, sale: Sale) -> str:
    here = f"/store/order/{sale.code}"
    seen = await shop.line.until(here, lambda one: one["status"] == "ready", what=f"The waybill of {sale.code}")
    sale.now("ready")
    parcel = seen["shipments"][-1]
    collected_idr = sale.total_idr if sale.method == "cod" else 0
    shop.line.agree(f"{sale.code}, what the courier collects", parcel["cod_idr"], collected_idr)
    await check_sale(shop, sale)
    return str(parcel["awb"])


async def _labels(shop: Shop, sales: list[Sale]) -> None:
    job = await shop.line.job("POST", "/store/order/labels", body={"codes": [sale.code for sale in sales]})
    file = await shop.line.ask("GET", job["links"]["file"])
    data = await shop.line.fetch(file["url"], kind="application/pdf")
    shop.line.agree("the labels as PDF", (data[:5], len(data)), (b"%PDF-", file["size"]))
    shop.line.tell("labels", f"{len(sales)} in {len(data):,} bytes")


async def _scan(shop: Shop, sale: Sale, awb: str, scan: str, becomes: str) -> None:
    await shop.line.sandbox("boscod", "POST", "advance", json={"awb": awb, "status": scan})
    here = f"/store/order/{sale.code}"
    await shop.line.until(here, lambda one: one["status"] == becomes, what=f"That {sale.code} is {becomes}")
    sale.now(becomes)
    await check_sale(shop, sale)
    shop.line.tell(becomes, f"{sale.code}, {awb}")


async def _give_back(shop: Shop, sale: Sale) -> None:
    """A torn bag: a part of the price goes back, and counts no more."""
    line, here = shop.line, f"/store/order/{sale.code}/refund"
    given = {"amount_idr": TORN_IDR, "reference": "TRF-TORN", "note": "Satu kemasan sobek."}
    seen = await line.ask("POST", here, body=given)
    sale.back_idr = TORN_IDR
    remaining_idr = sale.total_idr - TORN_IDR
    line.agree_all("the refund", seen, {"refunded_idr": TORN_IDR, "remaining_idr": remaining_idr})
    await line.ask("POST", here, body=given | {"amount_idr": remaining_idr + 1}, due=422)
    await check_sale(shop, sale)
    unpaid = next(one for one in shop.books.sales if one.payment_status == "unpaid")
    await line.ask("POST", f"/store/order/{unpaid.code}/refund", body=given, due=409)
    line.tell("refund", f"{sale.code}, {rupiah(TORN_IDR)} of {rupiah(sale.total_idr)}")


async def _complete(shop: Shop, sale: Sale) -> None:
    await shop.line.ask("PUT", "/store/order/status", body={"status": "completed", "codes": [sale.code]})
    sale.now("completed")
    await check_sale(shop, sale)
    seen = await shop.line.ask("GET", f"/store/order/{sale.code}/shipment")
    shop.line.agree("the parcel of an order that is completed", seen["state"], "delivered")
    shop.line.tell("completed", sale.code)
