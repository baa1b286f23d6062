"""What Winpay's Checkout page says: an invoice, and the callback of a paid one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated, Any, Final, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from integrations.nul import holds_nul
from integrations.rupiah import LARGEST_IDR, Rupiah
from integrations.winpay.callbacks import JSON, Reply, UnreadableCallback
from integrations.winpay.wire import PaymentState, moment

__all__ = ["CHECKOUT_REPLY", "LARGEST_IDR", "CheckoutNotice", "Invoice", "Product", "parse_notice", "read", "rejection"]

CHECKOUT_REPLY: Final = Reply(200, b"ACCEPTED")
"""Plain text, not JSON; anything else is sent again, four times in all (W-07)."""

_REJECTIONS: Final = {400: b"BAD REQUEST", 404: b"NOT FOUND", 500: b"ERROR"}

STATES: Final = {"UNPAID": PaymentState.UNPAID, "PAID": PaymentState.PAID}
"""An expired invoice is still told as unpaid: see `Invoice.expires_at`."""

T = TypeVar("T", bound=BaseModel)

Moment = Annotated[datetime | None, BeforeValidator(moment)]
"""A time without a zone is Jakarta's (W-16)."""


class _Wire(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True, coerce_numbers_to_str=True)


class Product(_Wire):
    """One line of an invoice."""

    name: str
    qty: int = Field(ge=1, le=1_000_000)
    price_idr: Rupiah = Field(validation_alias="price")


class Paid(_Wire):
    """How an invoice was paid."""

    uuid: str = ""
    channel: str = ""
    amount_idr: Rupiah = Field(validation_alias="paid_amount")
    fee_idr: Rupiah | None = Field(None, validation_alias="fee")
    at: Moment = Field(None, validation_alias="updated_at")


class Invoice(_Wire):
    """An invoice as Winpay made or shows it. ``url`` is where the payer goes. A new one is told without a status."""

    id: str = Field(min_length=1)
    reference: str = Field(min_length=1, validation_alias="ref")
    url: str = Field("", validation_alias="redirect_url")
    created_at: Moment = None
    products: tuple[Product, ...] = ()
    raw_state: str = Field("UNPAID", validation_alias="status")
    payment: Paid | None = None

    @model_validator(mode="before")
    @classmethod
    def _only_what_was_paid(cls, told: Any) -> Any:
        """Of an unpaid invoice nothing said of a payment counts."""
        if isinstance(told, dict) and told.get("status") != "PAID":
            return {name: value for name, value in told.items() if name != "payment"}
        return told

    @property
    def state(self) -> PaymentState:
        """Whether it is paid. A status that nobody knows decides nothing."""
        return STATES.get(self.raw_state, PaymentState.UNKNOWN)

    def expires_at(self, life: timedelta) -> datetime | None:
        """Return until when it can be paid, since Winpay does not say that one has expired."""
        return self.created_at + life if self.created_at is not None else None


class _Envelope(_Wire):
    invoice: Invoice = Field(validation_alias="responseData")


def read(raw: bytes) -> Invoice:
    """Read an answer's invoice. Raises ``ValueError`` for one that makes no sense, an unreadable amount included."""
    invoice = _validated(_Envelope, raw).invoice
    if invoice.state is PaymentState.PAID and invoice.payment is None:
        raise ValueError("paid, and nothing said of the payment")
    return invoice


Named = Annotated[str, Field(max_length=100)]
"""A reference or number: twice what Winpay's documents allow."""


class _OfInvoice(_Wire):
    uuid: Named = ""
    ref: Named = ""


class CheckoutNotice(_Wire):
    """A callback of the Checkout page. Anybody can send one: ask ``find`` before anything is believed (W-09)."""

    uuid: Named = Field(min_length=1)
    ref: Named = ""
    channel: str = ""
    amount_idr: Rupiah = Field(validation_alias="amount")
    invoice: _OfInvoice = _OfInvoice()

    @property
    def references(self) -> tuple[str, ...]:
        """Where to look for our reference, in this order: the outer one can be another."""
        return tuple(one for one in (self.invoice.ref, self.ref) if one)

    @property
    def key(self) -> str:
        """What is the same in every resend of this notice and in no other notice."""
        return f"checkout:{self.invoice.ref or self.ref}:{self.uuid}"


def rejection(status: int) -> Reply:
    """Return the reply to a callback that is not taken: 400, 404 or 500, in plain text as the good one is."""
    return Reply(status, _REJECTIONS[status])


def parse_notice(raw: bytes, *, content_type: str = JSON) -> CheckoutNotice:
    """Read the callback of a paid invoice. Raises ``UnreadableCallback``."""
    try:
        if content_type != JSON or holds_nul(raw):
            raise ValueError("no JSON that can be kept")  # noqa: TRY301 - told like the others
        notice = _validated(CheckoutNotice, raw)
    except ValueError as error:
        raise UnreadableCallback(str(error), rejection(400)) from error
    if not notice.references:
        raise UnreadableCallback("no reference", rejection(400))
    return notice


def _validated(kind: type[T], raw: bytes) -> T:
    try:
        return kind.model_validate_json(raw)
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False, include_context=False)
        told = "; ".join(f"{'.'.join(map(str, one['loc'])) or 'body'}: {one['msg']}" for one in wrong)
        raise ValueError(told[:500]) from error
