"""``bosonline demo``: one order's way, from the form to the export, against a running platform over HTTP."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from integrations.boscod.assumed import DELIVERED, IN_TRANSIT
from local import demo
from local.refusal import Refusal
from settings import Settings

PATIENCE = timedelta(seconds=30)
"""How long a step of the platform may take before the demo says that it did not happen."""
LOOK_EVERY = timedelta(milliseconds=300)

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

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Visit:
    """Speaks to the platform and the sandboxes, and tells the audience."""

    http: aiohttp.ClientSession
    settings: Settings
    console: Console

    async def ask(
        self, method: str, url: str, *, body: object = None, query: Mapping[str, str] | None = None, token: str = ""
    ) -> Json:
        """Return the JSON answer of the platform (a path) or a sandbox (an address), or raise ``Refusal``."""
        address = url if "://" in url else f"{self.settings.public_url}{url}"
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        if method == "POST":
            headers["Idempotency-Key"] = str(uuid.uuid4())
        try:
            async with self.http.request(method, address, json=body, params=query, headers=headers) as answer:
                content: Json = await answer.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            kind = type(error).__name__
            raise Refusal(f"{address} does not answer ({kind}). Is 'make up' running?") from error
        if not answer.ok:
            raise Refusal(f"{method} {url} was refused: {content.get('detail') or content}")
        return content

    async def until(self, url: str, token: str, happened: Callable[[Json], object], *, what: str) -> Json:
        """Look at ``url`` until something has happened there; raise ``Refusal`` after ``PATIENCE``."""
        deadline = asyncio.get_running_loop().time() + PATIENCE.total_seconds()
        while not happened(found := await self.ask("GET", url, token=token)):
            if asyncio.get_running_loop().time() > deadline:
                raise Refusal(
                    f"{what} did not happen within {PATIENCE.total_seconds():g} s; see 'bosonline jobs list'."
                )
            await asyncio.sleep(LOOK_EVERY.total_seconds())
        return found

    def tell(self, what: str, how: str) -> None:
        self.console.print(f"[bold green]✓[/] [bold]{what:<10}[/] {how}", highlight=False, soft_wrap=True)


async def play(settings: Settings, *, console: Console) -> None:
    """Order, pay, send and deliver one parcel of the sample store, then export the orders. Takes a few seconds."""
    async with _visit(settings, console) as visit:
        token = await _sign_in(visit)
        order = await _order(visit)
        code, page = order["code"], f"/store/order/{order['code']}"
        await _follow_up(visit, code, token)
        await _pay(visit, order, page, token)
        await _deliver(visit, page, token)
        await _export(visit, token)
    console.print(
        f"\nThe whole order: {settings.public_url}{page}, with the token of the sample store.", soft_wrap=True
    )


@asynccontextmanager
async def _visit(settings: Settings, console: Console) -> AsyncIterator[_Visit]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=40)) as http:
        yield _Visit(http=http, settings=settings, console=console)


async def _sign_in(visit: _Visit) -> str:
    body = {"email": demo.OWNER_EMAIL, "password": demo.PASSWORD}
    answer = await visit.ask("POST", "/auth/login", body=body)
    visit.tell("sign in", f"{answer['user']['name']}, {answer['user']['store_name']}")
    return str(answer["token"]["access_token"])


async def _order(visit: _Visit) -> Json:
    """The buyer's side: form, rates, order, and how to pay."""
    form = await visit.ask("GET", f"/checkout/{demo.SUBDOMAIN}/{demo.FORM_PATH}")
    product = form["products"][0]
    variant = product["variants"][0]
    visit.tell("form", f"{form['name']}: {product['name']}, {variant['name']}, {_rupiah(variant['price'])}")

    query = {
        "form": str(form["form"]),
        "destination_id": str(_BUYER["district_id"]),
        "weight": str(variant["weight"] * _UNITS),
    }
    rates = (await visit.ask("GET", "/checkout/rates", query=query))["data"]
    rate = next((one for one in rates if one["cod"]), rates[0])
    visit.tell(
        "rates", f"{len(rates)} services; {rate['courier_name']} {rate['service_name']} {_rupiah(rate['price'])}"
    )

    accepted = await visit.ask(
        "POST",
        "/checkout/orders",
        body={
            "form": form["form"],
            "items": [{"sku": variant["sku"], "product": product["sku"], "qty": _UNITS}],
            "customer": _BUYER,
            "payment_method": "va",
            "bank": "BSI",
            "courier": {"code": rate["courier_code"], "service": rate["service_code"]},
        },
    )
    visit.tell("accepted", f"the order is a job, now {accepted['status']}; the buyer keeps a token")
    made = await visit.ask("GET", accepted["order"], query={"wait": "20"})
    order: Json | None = made["order"]
    if order is None:
        raise Refusal(f"The order was not made: {made['error'] or made['status']}.")
    pay = order["to_pay"]
    if not pay["va_number"]:
        raise Refusal(f"The order {order['code']} has no virtual account; see 'bosonline jobs list'.")
    visit.tell("order", f"{order['code']}: {_rupiah(pay['amount_idr'])} to {pay['bank']} {pay['va_number']}")
    return order


async def _follow_up(visit: _Visit, code: str, token: str) -> None:
    """The seller's side, before the buyer has paid."""
    rows = (await visit.ask("GET", "/store/order/followup-attempts", token=token))["data"]
    ahead = next((row for row in rows if row["order_code"] == code), None)
    if ahead is None:
        raise Refusal(f"No follow-up was planned for {code}.")
    given = await visit.ask("POST", "/store/order/followup", body={"order": code}, token=token)
    visit.tell("follow up", f"“{given['followup_text']}”")
    if given["link"]:
        visit.console.print(f"             {given['link'][:60]}…", style="dim", highlight=False)


async def _pay(visit: _Visit, order: Json, page: str, token: str) -> None:
    """The buyer pays at the Winpay sandbox, whose callback settles the order."""
    winpay = f"{visit.settings.winpay_url}/__sandbox"
    entries = (await visit.ask("GET", f"{winpay}/ledger", query={"kind": "va"}))["entries"]
    number = order["to_pay"]["va_number"]
    reference = next(one["key"] for one in entries if f"{one['bank_number']}{one['customer_no']}" == number)
    await visit.ask("POST", f"{winpay}/pay", body={"reference": reference})
    found = await visit.until(page, token, lambda one: one["payment_status"] == "paid", what="The payment")
    visit.tell("paid", f"{_rupiah(found['payments'][-1]['paid_idr'])}, the order is {found['status']}")


async def _deliver(visit: _Visit, page: str, token: str) -> None:
    """The store books by itself; the courier scans, the webhooks move the order."""
    found = await visit.until(page, token, _awb, what="The booking of the courier")
    awb = _awb(found)
    visit.tell(
        "booked", f"{found['courier_code']} {found['service_code']}, waybill {awb}, the order is {found['status']}"
    )
    for scan, status in ((IN_TRANSIT, "shipped"), (DELIVERED, "delivered")):
        await visit.ask("POST", f"{visit.settings.boscod_url}/__sandbox/advance", body={"awb": awb, "status": scan})
        found = await visit.until(page, token, partial(_is, status), what=f"That it is {status}")
        visit.tell(status, f"by {found['timeline'][-1]['by']} at {found['timeline'][-1]['at'][11:19]}")


def _is(status: str, order: Json) -> bool:
    return bool(order["status"] == status)


def _awb(order: Json) -> str | None:
    return next((one["awb"] for one in order["shipments"] if one["awb"]), None)


async def _export(visit: _Visit, token: str) -> None:
    """A heavy action is a job with progress, and its file a short link."""
    job = await visit.ask("POST", "/store/order/download", body={}, token=token)
    columns = (TextColumn("  export    "), BarColumn(), TaskProgressColumn(), TextColumn("{task.fields[state]}"))
    with Progress(*columns, console=visit.console, transient=True) as bar:
        shown = bar.add_task("export", total=100, state=job["status"])
        while job["status"] in {"queued", "running"}:
            job = await visit.ask("GET", job["links"]["self"], query={"wait": "5"}, token=token)
            percent = 100 if job["status"] == "succeeded" else (job["progress"] or {}).get("percent", 0)
            bar.update(shown, completed=percent, state=job["status"])
    if job["status"] != "succeeded":
        raise Refusal(f"The export {job['status']}: {(job['error'] or {}).get('detail')}")
    file = await visit.ask("GET", job["links"]["file"], token=token)
    path = await _download(visit, file)
    visit.tell("export", f"{file['rows']} orders, {path.stat().st_size:,} bytes: {path}")


async def _download(visit: _Visit, file: Json) -> Path:
    folder = visit.settings.data_dir / "demo"
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    path = folder / Path(file["name"]).name
    async with visit.http.get(file["url"]) as answer:
        if not answer.ok:
            raise Refusal(f"The file could not be downloaded: {answer.status} {answer.reason}.")
        await asyncio.to_thread(path.write_bytes, await answer.read())
    return path


def _rupiah(amount_idr: int) -> str:
    return f"Rp {amount_idr:,}".replace(",", ".")
