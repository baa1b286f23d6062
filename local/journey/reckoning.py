"""The figures: the order list, its recap, the recaps of the store, the revenue and the file, against the own books."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from local.journey.books import Part, Sale, figures, listed, revenue, whole
from local.journey.line import Json, rupiah
from local.journey.opening import all_steps_taken
from local.journey.shop import Shop

OTHERS: Final = (
    ("/admin/", "of the platform's operators, not of a seller"),
    ("/webhooks/", "of the providers, whom the sandboxes play"),
    ("/store/webhooks/", "sends to a receiver of the seller's own; it has tests of its own"),
)
"""Beginnings of paths that nobody on this journey changes, and why."""

_CUTS: Final[dict[str, Callable[[Sale], str]]] = {
    "status": lambda sale: sale.status,
    "payment": lambda sale: sale.method,
    "courier": lambda sale: sale.courier,
    "cs": lambda sale: str(sale.cs_id or ""),
}


async def reckon(shop: Shop) -> None:
    """Compare them all, then count every day anew and compare again."""
    await all_steps_taken(shop)
    await _order_list(shop)
    await _store_recaps(shop)
    await shop.line.job("POST", "/store/recap/rebuild")
    await _store_recaps(shop)
    await _file(shop)
    await _customer_service(shop)


async def look_back(shop: Shop) -> None:
    """See that everything that the document lets a seller or buyer change was changed on the way."""
    document: Json = await shop.line.ask("GET", "/openapi.json", token="")
    every = [(method.upper(), path) for path, entry in document["paths"].items() for method in entry]
    visited = {_template(method, path, every) for method, path in shop.line.visited}
    changing = {path for method, path in every if method in ("PUT", "PATCH")}
    left = sorted(path for path in changing if not any(path.startswith(begin) for begin, _ in OTHERS))
    missing = [path for path in left if not {("PUT", path), ("PATCH", path)} & visited]
    shop.line.agree("what can be changed and was not", missing, [])
    shop.line.tell("changed", f"all {len(left)} things that can be")
    shop.line.tell("visited", f"{len(visited & set(every))} of {len(every)} methods of the document")


def _template(method: str, path: str, every: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """Return the document's path that a path is one of; of several the one with the fewest variables."""
    fits = [
        known
        for way, known in every
        if way == method and re.fullmatch(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(known)), path)
    ]
    return method, min(fits, key=lambda known: known.count("{"), default=path)


async def _order_list(shop: Shop) -> None:
    line, sales = shop.line, shop.books.sales
    page = await line.ask("GET", "/store/order", query={"limit": "100", **shop.days})
    shown = {
        one["code"]: (one["total_idr"], one["units"], one["status"], one["payment_status"]) for one in page["data"]
    }
    due = {sale.code: (sale.total_idr, sale.units, sale.status, sale.payment_status) for sale in sales}
    line.agree("the orders on the list", shown, due)
    line.agree("how many orders the list has", page["total"], len(sales))
    recap = await line.ask("GET", "/store/order/recap")
    line.agree_all("the recap of the list", recap["total"], listed(sales))
    for name, what in {
        "by_status": lambda sale: sale.status,
        "by_payment_status": lambda sale: sale.payment_status,
        "by_payment_method": lambda sale: sale.method,
    }.items():
        due_parts = {key: listed(some) for key, some in shop.books.by(what).items()}
        line.agree(f"the recap of the list, {name}", recap[name], due_parts)
    for method, some in shop.books.by(lambda sale: sale.method).items():
        query = {"payment_method": method}
        cut = await line.ask("GET", "/store/order/recap", query=query)
        line.agree_all(f"the recap of the list of {method}", cut["total"], listed(some))
        line.agree(f"the list of {method}", (await line.ask("GET", "/store/order", query=query))["total"], len(some))
    line.tell("order list", f"{len(sales)} orders, {rupiah(sum(sale.total_idr for sale in sales))}")


async def _store_recaps(shop: Shop) -> None:
    line, sales, days = shop.line, shop.books.sales, shop.days
    total = figures(whole(sales))
    for name, cut in _CUTS.items():
        seen = await line.ask("GET", "/store/recap/orders", query={"dimension": name, "limit": "1000", **days})
        line.agree_all(f"recap of orders by {name}, total", seen["total"], total)
        _rows_agree(shop, f"recap of orders by {name}", seen["data"], _apart(shop, cut))
        _days_agree(shop, f"recap of orders by {name}", seen["days"], total)
    store = await line.ask("GET", "/store/recap/store", query=days)
    line.agree_all("recap of the store", store["total"], total)
    _days_agree(shop, "recap of the store", store["days"], total)
    products = await line.ask("GET", "/store/recap/products", query=days)
    line.agree_all("recap of products, total", products["total"], total)
    _rows_agree(shop, "recap of products", products["data"], shop.books.by_product())
    cs = await line.ask("GET", "/store/recap/cs", query=days)
    _rows_agree(shop, "recap of CS", cs["data"], _apart(shop, _CUTS["cs"]))
    line.agree("names in the recap of CS", [one["name"] for one in cs["data"]], ["Putri Lestari"])
    money = await line.ask("GET", "/store/revenue", query=days)
    line.agree_all("revenue", money, revenue(sales))
    for kind in ("shipped", "delivered", "cancelled", "returned"):
        those = [sale for sale in sales if kind in sale.was]
        seen = await line.ask("GET", "/store/recap/store", query={"date_kind": kind, **days})
        line.agree_all(f"recap of the store by {kind}", seen["total"], figures(whole(those)))
    kept = f"net {rupiah(money['net_idr'])}, profit {rupiah(money['profit_idr'])}"
    line.tell("recaps", f"orders, store, products and CS; {kept}, {rupiah(money['cod_outstanding_idr'])} at couriers")


def _apart(shop: Shop, cut: Callable[[Sale], str]) -> dict[str, list[Part]]:
    return {key: whole(some) for key, some in shop.books.by(cut).items()}


def _rows_agree(shop: Shop, what: str, rows: list[Json], due: Mapping[str, list[Part]]) -> None:
    shop.line.agree(f"{what}, rows", sorted(row["key"] for row in rows), sorted(due))
    for row in rows:
        shop.line.agree_all(f"{what}, {row['key']}", row, figures(due[row["key"]]))


def _days_agree(shop: Shop, what: str, days: list[Json], total: Mapping[str, object]) -> None:
    names = [name for name in total if not name.endswith("_rate")]
    sums = {name: sum(day[name] for day in days) for name in names}
    shop.line.agree_all(f"{what}, sum of its days", sums, {name: total[name] for name in names})


async def _file(shop: Shop) -> None:
    line, sales = shop.line, shop.books.sales
    job = await line.job("POST", "/store/order/download", body={"for_excel": False})
    file = await line.ask("GET", job["links"]["file"])
    line.agree("rows of the file", file["rows"], len(sales))
    data = await line.fetch(file["url"], kind="text/csv")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    names = (
        "subtotal_idr", "shipping_idr", "insurance_idr", "cod_fee_idr", "other_fee_idr", "discount_idr", "total_idr",
    )  # fmt: skip
    found = {row["order_code"]: tuple(int(row[name]) for name in names) for row in rows}
    due = {
        sale.code: (
            sale.subtotal_idr, sale.shipping_idr, sale.insurance_idr, sale.cod_fee_idr, sale.other_idr,
            sale.discount_idr, sale.total_idr,
        )
        for sale in sales
    }  # fmt: skip
    line.agree("money in the file", found, due)
    line.tell("file", f"{file['name']}: {len(rows)} orders, {len(data):,} bytes")


async def _customer_service(shop: Shop) -> None:
    """Customer Service sees its own orders, and not what goods cost."""
    line, token = shop.line, shop.cs_token
    page = await line.ask("GET", "/store/order", token=token)
    mine = [sale for sale in shop.books.sales if sale.cs_id == shop.ids["cs"]]
    line.agree("the orders of Customer Service", page["total"], len(mine))
    seen = await line.ask("GET", f"/store/order/{mine[0].code}", token=token)
    line.agree("what an order brings, for Customer Service", seen["income"], None)
    recap = await line.ask("GET", "/store/order/recap", token=token)
    line.agree("cost of goods, for Customer Service", recap["total"]["hpp_idr"], None)
    line.tell("CS", f"sees {page['total']} orders, and no costs")
