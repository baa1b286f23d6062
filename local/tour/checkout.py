"""The buyer's side of each order: the form, the rates, the order, and how to pay."""

from __future__ import annotations

import asyncio

from local import demo
from local.refusal import Refusal
from local.tour.visit import LOOK_EVERY, PATIENCE, Json, Visit, rupiah

_UNITS = 2
_BUYER = {
    "name": "Putri Anggraini",
    "phone": "0819-0211-4111",
    "address": "Jl. Jenderal Sudirman Kav. 21, lantai 3",
    "district_id": 15780,
    "district": "SETIABUDI",
    "city": "JAKARTA SELATAN",
    "province": "DKI JAKARTA",
    "postal_code": "12910",
}


async def order(visit: Visit, *, method: str, bank: str = "") -> Json:
    """Order by a method of payment; return the order as its buyer sees it, with a way to pay if it needs one."""
    form = await visit.ask("GET", f"/checkout/{demo.SUBDOMAIN}/{demo.FORM_PATH}")
    product = form["products"][0]
    variant = product["variants"][0]
    visit.tell("form", f"{form['name']}: {product['name']}, {variant['name']}, {rupiah(variant['price'])}")

    query = {
        "form": str(form["form"]),
        "destination_id": str(_BUYER["district_id"]),
        "weight": str(variant["weight"] * _UNITS),
    }
    rates = (await visit.ask("GET", "/checkout/rates", query=query))["data"]
    rate = next((one for one in rates if one["cod"]), rates[0])
    visit.tell("rates", f"{len(rates)} services; {rate['courier_name']} {rate['service_name']} {rupiah(rate['price'])}")

    accepted = await visit.ask(
        "POST",
        "/checkout/orders",
        body={
            "form": form["form"],
            "items": [{"sku": variant["sku"], "product": product["sku"], "qty": _UNITS}],
            "customer": _BUYER,
            "payment_method": method,
            "bank": bank,
            "courier": {"code": rate["courier_code"], "service": rate["service_code"]},
        },
    )
    visit.tell("accepted", f"the order is a job, now {accepted['status']}; the buyer keeps a token")
    made = await _made(visit, accepted["order"], pays=method in ("va", "qris"))
    visit.tell("order", f"{made['code']}: {rupiah(made['bill']['total_idr'])}")
    return made


async def _made(visit: Visit, where: str, *, pays: bool) -> Json:
    deadline = asyncio.get_running_loop().time() + PATIENCE.total_seconds()
    while True:
        answer = await visit.ask("GET", where, query={"wait": "20"})
        made: Json | None = answer["order"]
        if answer["error"] or answer["status"] in ("failed", "cancelled"):
            raise Refusal(f"The order was not made: {answer['error'] or answer['status']}.")
        if made is not None and (not pays or made["to_pay"]["va_number"] or made["to_pay"]["qr_image"]):
            return made
        if asyncio.get_running_loop().time() > deadline:
            raise Refusal("The order, or its way to pay, was not there in time; see 'bosonline jobs list'.")
        await asyncio.sleep(LOOK_EVERY.total_seconds())
