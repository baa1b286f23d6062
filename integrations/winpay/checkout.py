"""Winpay's Checkout page: a hosted invoice with every way to pay on it.

Another API than SNAP: HMAC over the time instead of RSA, and its callback bears no signature (W-09): what counts is
what ``find`` says. Our reference is the key; unlike in SNAP, an invoice whose answer was lost is found by it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, TypeVar
from urllib.parse import quote

from integrations.calls import Answer
from integrations.http import ProviderClient
from integrations.outcome import ProviderError, Refused, Unknown, Unreadable
from integrations.winpay import codes, invoices, rules, signing
from integrations.winpay.codes import Meaning, NotThere, Service
from integrations.winpay.invoices import Invoice, Product
from integrations.winpay.snap import Clock, SystemClock
from integrations.winpay.wire import PaymentState

T = TypeVar("T")

LONGEST_LIFE: Final = timedelta(days=90)
"""Our own bound: Winpay's documents name none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDraft:
    """What is to be paid, by whom, and where the payer goes afterwards. ``reference`` is ours, and unique."""

    reference: str
    customer_name: str
    customer_phone: str
    products: Sequence[Product]
    back_url: str
    customer_email: str = ""

    @property
    def total_idr(self) -> int:
        """What the invoice asks for."""
        return sum(product.qty * product.price_idr for product in self.products)

    def to_wire(self) -> dict[str, Any]:
        """Return the body of create and update, without the life."""
        customer = {"name": self.customer_name, "phone": self.customer_phone}
        if self.customer_email:
            customer["email"] = self.customer_email
        return {
            "customer": customer,
            "invoice": {
                "ref": self.reference,
                "products": [{"name": p.name, "qty": p.qty, "price": p.price_idr} for p in self.products],
            },
            "back_url": self.back_url,
        }


class CheckoutClient:
    """The Checkout pages of one key pair. Methods end well, or ``Refused``, ``Unknown`` or ``Unavailable``."""

    def __init__(self, *, http: ProviderClient, client_key: str, secret: str, clock: Clock | None = None) -> None:
        self._http = http
        self._client_key = client_key
        self._secret = secret
        self._clock: Clock = clock if clock is not None else SystemClock()

    async def create(self, draft: InvoiceDraft, *, life: timedelta) -> Invoice:
        """Make an invoice that can be paid for ``life`` (whole minutes).

        When the answer is lost, or Winpay says that something is wrong with the request (which is how it tells a used
        reference, W-13), the invoice is looked for by its reference once, and taken if it asks for the same. After
        ``Unknown`` repeat the same draft.
        """
        _check(draft, life)
        body = draft.to_wire() | {"interval": int(life.total_seconds() // 60)}
        try:
            return await self._ask("create_invoice", "POST", "/api/create", draft.reference, body)
        except (Refused, Unknown) as error:
            earlier = await self._ours(draft, error)
            if earlier is None:
                raise
            return earlier

    async def _ours(self, draft: InvoiceDraft, error: ProviderError) -> Invoice | None:
        """Return the invoice that an earlier create made, if that may be why this one ended so."""
        if isinstance(error, Refused) and not error.code.startswith("400"):
            return None
        try:
            found = await self.find_by_reference(draft.reference)
        except ProviderError:
            return None
        same = found.reference == draft.reference and tuple(found.products) == tuple(draft.products)
        return found if same else None

    async def find(self, invoice_id: str) -> Invoice:
        """Return an invoice by Winpay's id. Raises ``NotThere``, and ``Unreadable`` for money of no amount."""
        path = f"/api/find/{quote(invoice_id, safe='')}"
        return await self._ask("find_invoice", "GET", path, invoice_id, safe=True)

    async def find_by_reference(self, reference: str) -> Invoice:
        """Return an invoice by our reference. Raises as ``find`` does."""
        path = f"/api/findByRef/{quote(reference, safe='')}"
        return await self._ask("find_invoice_by_ref", "GET", path, reference, safe=True)

    async def update(self, invoice_id: str, draft: InvoiceDraft) -> Invoice:
        """Change an unpaid invoice to say what ``draft`` says (W-12); its life stays. Twice is as once."""
        _check(draft)
        path = f"/api/update/{quote(invoice_id, safe='')}"
        return await self._ask("update_invoice", "PUT", path, draft.reference, draft.to_wire(), safe=True)

    async def delete(self, invoice_id: str) -> None:
        """Delete an unpaid invoice. ``NotThere`` means that it is gone already; a paid one is ``Refused``."""
        path = f"/api/delete/{quote(invoice_id, safe='')}"
        await self._call("delete_invoice", "DELETE", path, invoice_id, read=_nothing)

    async def delete_by_reference(self, reference: str) -> None:
        """Delete an unpaid invoice by our reference. Raises as ``delete`` does."""
        path = f"/api/deleteByRef/{quote(reference, safe='')}"
        await self._call("delete_invoice_by_ref", "DELETE", path, reference, read=_nothing)

    async def _ask(
        self,
        operation: str,
        method: str,
        path: str,
        reference: str,
        content: Mapping[str, Any] | None = None,
        *,
        safe: bool = False,
    ) -> Invoice:
        """Make a call that is answered with an invoice."""

        def read(answer: Answer) -> Invoice:
            return self._read(operation, answer, reference, safe=safe)

        return await self._call(operation, method, path, reference, content, safe=safe, read=read)

    async def _call(
        self,
        operation: str,
        method: str,
        path: str,
        reference: str,
        content: Mapping[str, Any] | None = None,
        *,
        safe: bool = False,
        read: Callable[[Answer], T],
    ) -> T:
        def read_done(answer: Answer) -> T:
            verdict = codes.read(answer, Service.CHECKOUT)
            if not verdict.known:
                self._http.odd(operation=operation, why=verdict.reason, body=answer.body, reference=reference)
            if verdict.meaning is not Meaning.DONE:
                raise codes.error_of(verdict, operation=operation, safe=safe)
            return read(answer)

        return await self._http.send(
            operation=operation,
            method=method,
            path=path,
            safe=safe,
            read=read_done,
            headers=lambda: signing.checkout_headers(
                client_key=self._client_key, secret=self._secret, moment=self._clock.now()
            ),
            body=signing.body_of(content) if content is not None else b"",
            reference=reference,
            answers=lambda found: codes.is_answer(found, Service.CHECKOUT),
        )

    def _read(self, operation: str, answer: Answer, reference: str, *, safe: bool) -> Invoice:
        """Read an invoice; one that makes no sense is kept raw, and after a create it is open what happened."""
        try:
            invoice = invoices.read(answer.body)
        except ValueError as error:
            self._http.odd(operation=operation, why=str(error), body=answer.body, reference=reference)
            failure = Unreadable if safe else Unknown
            raise failure(provider=codes.PROVIDER, operation=operation, reason="an invoice that makes no sense") from (
                error
            )
        if invoice.state is PaymentState.UNKNOWN:
            self._http.odd(operation=operation, why="a status that nobody knows", body=answer.body, reference=reference)
        return invoice


def _nothing(_: Answer) -> None:
    """Read nothing: that it was done is all that there is to know."""


def _check(draft: InvoiceDraft, life: timedelta = timedelta(minutes=1)) -> None:
    rules.refuse(
        "create_invoice",
        {
            "the reference is missing": not draft.reference,
            "name and phone of the customer are needed": not (draft.customer_name and draft.customer_phone),
            "an invoice needs products": not draft.products,
            "a product needs a name, a number of one or more, and a price": any(
                not product.name or product.qty < 1 or product.price_idr < 0 for product in draft.products
            ),
            "the amount is out of range": not 0 < draft.total_idr <= invoices.LARGEST_IDR,
            "the address to go back to is missing": not draft.back_url,
            "the life must be a minute to 90 days": not timedelta(minutes=1) <= life <= LONGEST_LIFE,
        },
    )


__all__ = ["CheckoutClient", "Invoice", "InvoiceDraft", "NotThere", "Product"]
