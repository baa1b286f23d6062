"""Winpay's Checkout page in the sandbox: invoices under ``/api/``, signed over the time alone.

``POST /__sandbox/pay_invoice`` plays the payer: ``{"reference"}``, and ``amount_idr``, ``deliver`` (false: silence),
``copies``. Its callback bears no signature and wants the text ``ACCEPTED``. Faults know the calls of ``OPERATIONS``
and the callback ``invoice_paid``, and match on ``reference``.

All that is known stands in the ledger: the last line of an invoice is its state.
"""

from __future__ import annotations

import hmac
import uuid
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import orjson
from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from integrations.winpay import signing
from integrations.winpay.assumptions import JAKARTA, TIMESTAMP_TOLERANCE
from local.sandbox.base import CLOCK, LEDGER, Delivery, Dialect, Entry, WebhookSender, answer_json, with_fault
from local.sandbox.winpay_invoices import Create, Update

OPERATIONS: Final = (
    "create_invoice",
    "find_invoice",
    "find_invoice_by_ref",
    "update_invoice",
    "delete_invoice",
    "delete_invoice_by_ref",
)
EVENTS: Final = ("invoice_paid",)

Handler = Callable[[web.Request, Any], Awaitable[web.Response]]


class Payment(BaseModel):
    """What a payer does, as the control route takes it."""

    model_config = ConfigDict(extra="forbid")

    reference: str
    amount_idr: int | None = Field(None, gt=0, description="None: what was asked.")
    copies: int = Field(1, ge=1, le=1000)
    deliver: bool = True


def _answer(code: str, message: str, data: Any = None) -> web.Response:
    content = {
        "responseCode": code,
        "responseMessage": message,
        "responseDate": datetime.now(JAKARTA).strftime("%Y-%m-%d %H:%M:%S"),
        "responseData": data,
    }
    return answer_json(content, status=int(code[:3]))


def _dialect(operation: str) -> Dialect:
    """Return how a call says no. What is found has a status; of anything else the code is all that is said."""
    return Dialect(
        refused=lambda fault: _answer(fault.code or f"{fault.status or 400}0301", "Invalid Parameters", ["refused"]),
        expired=lambda: _answer("4010300", "Unauthorized"),
        too_many=lambda: _answer("4290300", "Too Many Requests"),
        unknown_statuses={"status": "HALF"} if operation.startswith("find") else {"responseCode": "2000377"},
    )


def _wall(moment: datetime) -> str:
    """Return Jakarta's time without a zone, as this API writes it (W-16)."""
    return moment.astimezone(JAKARTA).strftime("%Y-%m-%d %H:%M:%S")


def _shown(invoice: Entry, *, found: bool = False) -> dict[str, Any]:
    shown = {
        "id": invoice["key"],
        "ref": invoice["ref"],
        "created_at": invoice["created_at"],
        "redirect_url": invoice["redirect_url"],
        "back_url": invoice["sent"]["back_url"],
        "customer": invoice["sent"]["customer"],
        "products": [{"uuid": str(uuid.uuid4()), **one} for one in invoice["sent"]["invoice"]["products"]],
    }
    return shown | {"status": invoice["status"], "payment": invoice["payment"]} if found else shown


class _Checkout:
    """The six calls. ``sender`` tells the merchant of what was paid."""

    def __init__(self, app: web.Application, *, client_key: str, secret: str, sender: WebhookSender) -> None:
        self._ledger = app[LEDGER]
        self._client_key = client_key
        self._secret = secret
        self._sender = sender

    def guard(self, operation: str, handle: Handler, shape: type[BaseModel] | None = None) -> Any:
        """Return the handler of a call: key, signature and body first, faults included."""

        async def checked(request: web.Request) -> web.StreamResponse:
            if not self._is_signed(request):
                return _answer("4010300", "Unauthorized")
            asked = None
            if shape is not None:
                try:
                    asked = shape.model_validate_json(await request.read())
                except ValidationError as error:
                    texts = [f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
                    return _answer("4000301", "Invalid Parameters", texts)
            return await handle(request, asked)

        async def faulty(request: web.Request) -> web.StreamResponse:
            reference = await self._reference(request)
            return await with_fault(
                request, checked, operation=operation, dialect=_dialect(operation), reference=reference
            )

        return faulty

    async def _reference(self, request: web.Request) -> str:
        named = request.match_info
        if "ref" in named:
            return named["ref"]
        if "id" in named:
            invoice = self._ledger.last("invoice", named["id"])
            return str(invoice["ref"]) if invoice is not None else ""
        try:
            return str(orjson.loads(await request.read())["invoice"]["ref"])
        except (ValueError, LookupError, TypeError):
            return ""

    def _is_signed(self, request: web.Request) -> bool:
        at = request.headers.get("X-Winpay-Timestamp", "")
        try:
            off = abs(datetime.fromisoformat(at) - request.app[CLOCK].now())
        except (ValueError, TypeError):
            return False
        known = request.headers.get("X-Winpay-Key") == self._client_key and off <= TIMESTAMP_TOLERANCE
        given = request.headers.get("X-Winpay-Signature", "")
        return known and hmac.compare_digest(signing.checkout_signature(self._secret, at).encode(), given.encode())

    def by_reference(self, reference: str) -> Entry | None:
        """Return the invoice that has a reference now."""
        line = self._ledger.last("invoice_ref", reference)
        return self._alive(line["invoice"]) if line is not None else None

    def _alive(self, invoice_id: str) -> Entry | None:
        invoice = self._ledger.last("invoice", invoice_id)
        return invoice if invoice is not None and not invoice["deleted"] else None

    def _named(self, request: web.Request) -> Entry | None:
        named = request.match_info
        return self._alive(named["id"]) if "id" in named else self.by_reference(named["ref"])

    def _change(self, invoice: Entry, **changed: Any) -> Entry:
        facts = {name: value for name, value in invoice.items() if name not in ("seq", "at", "kind", "key")}
        return self._ledger.append("invoice", invoice["key"], **{**facts, **changed})

    async def create(self, request: web.Request, asked: Create) -> web.Response:
        """Make an invoice under a reference that is not used."""
        if self.by_reference(asked.invoice.ref) is not None:
            return _answer("4000301", "Invalid Parameters", ["invoice.ref: has already been taken"])
        now, invoice_id = request.app[CLOCK].now(), str(uuid.uuid4())
        invoice = self._ledger.append(
            "invoice",
            invoice_id,
            ref=asked.invoice.ref,
            created_at=_wall(now),
            expires_at=(now + timedelta(minutes=asked.interval)).isoformat(),
            redirect_url=f"{request.url.origin()}/pay/{invoice_id}",
            sent=asked.model_dump(exclude={"interval"}),
            status="UNPAID",
            payment=None,
            deleted=False,
        )
        self._ledger.append("invoice_ref", asked.invoice.ref, invoice=invoice_id)
        return _answer("2010300", "Invoice created", _shown(invoice))

    async def find(self, request: web.Request, _: None) -> web.Response:
        """Show an invoice; one that has expired is still told as unpaid."""
        invoice = self._named(request)
        if invoice is None:
            return _answer("4040300", "Invoice not found")
        return _answer("2000300", "Invoice Found", _shown(invoice, found=True))

    async def update(self, request: web.Request, asked: Update) -> web.Response:
        """Change an unpaid invoice (W-12)."""
        invoice = self._named(request)
        if invoice is None:
            return _answer("4040300", "Invoice not found")
        if invoice["status"] == "PAID":
            return _answer("4000301", "Invalid Parameters", ["Invoice already paid"])
        other = self.by_reference(asked.invoice.ref)
        if other is not None and other["key"] != invoice["key"]:
            return _answer("4000301", "Invalid Parameters", ["invoice.ref: has already been taken"])
        changed = self._change(invoice, sent=asked.model_dump(exclude={"interval"}), ref=asked.invoice.ref)
        self._ledger.append("invoice_ref", asked.invoice.ref, invoice=invoice["key"])
        return _answer("2000300", "Invoice has been updated", _shown(changed))

    async def delete(self, request: web.Request, _: None) -> web.Response:
        """Delete an unpaid invoice."""
        invoice = self._named(request)
        if invoice is None:
            return _answer("4040300", "Invoice not found")
        if invoice["status"] == "PAID":
            return _answer("4000302", "Failed to delete: Invoice already paid")
        self._change(invoice, deleted=True)
        return _answer("2000300", "Invoice has been deleted")

    async def pay(self, request: web.Request) -> web.Response:
        """Play the payer, and tell the merchant."""
        try:
            asked = Payment.model_validate_json(await request.read())
        except ValidationError as error:
            return answer_json({"error": str(error)}, status=400)
        invoice, now = self.by_reference(asked.reference), request.app[CLOCK].now()
        if invoice is None:
            return answer_json({"error": "no such reference"}, status=404)
        if invoice["status"] == "PAID" or now >= datetime.fromisoformat(invoice["expires_at"]):
            return answer_json({"error": "expired or paid already"}, status=409)
        products = invoice["sent"]["invoice"]["products"]
        amount_idr = asked.amount_idr or sum(one["qty"] * one["price"] for one in products)
        payment = {
            "uuid": str(uuid.uuid4()),
            "channel": "BCA",
            "code": "1504812345",
            "payment_ref": invoice["key"][:8],
            "paid_amount": f"{amount_idr}.00",
            "fee": "4000.00",
            "nett": f"{amount_idr - 4000}.00",
            "created_at": _wall(now),
            "updated_at": _wall(now),
        }
        with self._ledger.together():
            paid = self._change(invoice, status="PAID", payment=payment)
            if asked.deliver:
                self._sender.send(
                    paid["ref"],
                    _callback(paid, amount_idr),
                    event="invoice_paid",
                    about=paid["ref"],
                    copies=asked.copies,
                    facts={"reference": paid["ref"]},
                )
        return answer_json({"paid": paid})


def _callback(invoice: Entry, amount_idr: int) -> bytes:
    payment, sent = invoice["payment"], invoice["sent"]
    return orjson.dumps(
        {
            "uuid": payment["uuid"],
            "created_at": payment["created_at"],
            "ref": payment["payment_ref"],  # not the invoice's, as in the documents' sample
            "channel": payment["channel"],
            "amount": amount_idr,
            "fee": 4000,
            "nett_amount": amount_idr - 4000,
            "products": sent["invoice"]["products"],
            "invoice": {
                "uuid": invoice["key"],
                "ref": invoice["ref"],
                "url": invoice["redirect_url"],
                "customer": sent["customer"],
            },
        }
    )


def is_taken(status: int, body: bytes) -> bool:
    """Whether the merchant answered as Winpay wants it; anything else is sent again."""
    return status == 200 and body == b"ACCEPTED"  # noqa: PLR2004 - HTTP's OK


def headers(_: Delivery) -> Mapping[str, str]:
    """Return the headers of each send: no signature (W-09)."""
    return {"Content-Type": "application/json"}


def add_checkout_routes(app: web.Application, *, client_key: str, secret: str, sender: WebhookSender) -> None:
    """Add the Checkout page's calls and its payer. ``sender`` tells the merchant, under the URL of the key pair."""
    page = _Checkout(app, client_key=client_key, secret=secret, sender=sender)
    app.router.add_routes(
        [
            web.post("/api/create", page.guard("create_invoice", page.create, Create)),
            web.get("/api/find/{id}", page.guard("find_invoice", page.find)),
            web.get("/api/findByRef/{ref}", page.guard("find_invoice_by_ref", page.find)),
            web.put("/api/update/{id}", page.guard("update_invoice", page.update, Update)),
            web.delete("/api/delete/{id}", page.guard("delete_invoice", page.delete)),
            web.delete("/api/deleteByRef/{ref}", page.guard("delete_invoice_by_ref", page.delete)),
            web.post("/__sandbox/pay_invoice", page.pay),
        ]
    )
