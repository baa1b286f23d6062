"""One call to Winpay's SNAP API: signed anew for each attempt, sent, and its answer read by its code."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from integrations.calls import Answer
from integrations.http import ProviderClient
from integrations.outcome import Unknown, Unreadable
from integrations.rupiah import exact
from integrations.winpay import codes, signing
from integrations.winpay.codes import Meaning, Service

T = TypeVar("T")


class Clock(Protocol):
    """Says what time it is, as an aware moment."""

    def now(self) -> datetime:
        """Return the present moment."""
        ...


class SystemClock:
    """The machine's."""

    def now(self) -> datetime:
        """Return the present moment."""
        return datetime.now(UTC)


_ROUTES: dict[Service, tuple[str, str]] = {
    Service.BALANCE: ("POST", "/v1.0/balance-inquiry"),
    Service.TRANSACTIONS: ("POST", "/v1.0/transaction-history-list"),
    Service.STATEMENT: ("POST", "/v1.0/bank-statement"),
    Service.VA_CREATE: ("POST", "/v1.0/transfer-va/create-va"),
    Service.VA_INQUIRY: ("POST", "/v1.0/transfer-va/inquiry-va"),
    Service.VA_STATUS: ("POST", "/v1.0/transfer-va/status"),
    Service.VA_DELETE: ("DELETE", "/v1.0/transfer-va/delete-va"),
    Service.QRIS_GENERATE: ("POST", "/v1.0/qr/qr-mpm-generate"),
    Service.QRIS_QUERY: ("POST", "/v1.0/qr/qr-mpm-query"),
    Service.QRIS_CANCEL: ("POST", "/v1.0/qr/qr-mpm-cancel"),
    Service.DEBIT_PAY: ("POST", "/v1.0/debit/payment-host-to-host"),
    Service.DEBIT_STATUS: ("POST", "/v1.0/debit/status"),
    Service.DEBIT_CANCEL: ("POST", "/v1.0/debit/cancel"),
}
"""Method and signed path. Where Winpay's page prints GET with a body, its own SDK posts; we follow the SDK."""

_SAFE = frozenset(
    {
        Service.BALANCE,
        Service.TRANSACTIONS,
        Service.STATEMENT,
        Service.VA_INQUIRY,
        Service.VA_STATUS,
        Service.QRIS_QUERY,
        Service.DEBIT_STATUS,
    }
)


@dataclass(frozen=True, slots=True)
class Amount:
    """What an answer says about money: ``idr`` is none where it says nothing, or nothing that can be read.

    ``odd`` is the amount as told where ``idr`` leaves parts of a rupiah out.
    """

    idr: int | None
    odd: str = ""
    unreadable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Success:
    """A call that was done, what it says, and how to complain of that."""

    content: dict[str, Any]
    operation: str
    reference: str
    raw: bytes
    http: ProviderClient

    def amount(self, name: str, found: object) -> Amount:
        """Read an amount that may be missing; one that makes no sense is kept raw, and believed in no way."""
        if found is None:
            return Amount(None)
        try:
            if not isinstance(found, dict) or found.get("currency", "IDR") != "IDR":
                raise ValueError("no amount in rupiah")  # noqa: TRY301 - told like the others
            told = exact(found.get("value"))
        except ValueError as error:
            self.odd(f"{name}: {error}")
            return Amount(None, unreadable=True)
        return Amount(int(told), "" if told == int(told) else str(told))

    def paid(self, name: str, found: object) -> Amount:
        """Read how much was paid. Raises ``Unreadable``: money of which nobody can say how much is not counted."""
        amount = self.amount(name, found)
        if amount.unreadable:
            reason = "paid, but with an amount that makes no sense"
            raise Unreadable(provider=codes.PROVIDER, operation=self.operation, reason=reason)
        return amount

    def odd(self, why: str) -> None:
        """Keep the raw answer, and raise the alarm."""
        self.http.odd(operation=self.operation, why=why, body=self.raw, reference=self.reference)

    def unknown(self, reason: str) -> Unknown:
        """Return the error for something that was done without telling what is needed."""
        self.odd(reason)
        return Unknown(provider=codes.PROVIDER, operation=self.operation, reason=reason)


class SnapCalls:
    """Sends SNAP calls in the name of one Winpay account.

    ``http`` points at the base of the SNAP API, with a ``/snap`` prefix where Winpay's host wants one: the signed path
    never has it. ``methods`` overrides the HTTP method of single services, should Winpay's page be right after all.
    """

    def __init__(
        self,
        *,
        http: ProviderClient,
        partner_id: str,
        key: RSAPrivateKey,
        clock: Clock,
        channel_id: str,
        methods: Mapping[Service, str],
    ) -> None:
        self.http = http
        self.clock = clock
        self._partner_id = partner_id
        self._key = key
        self._channel_id = channel_id
        self._methods = dict(methods)

    async def ask(
        self,
        service: Service,
        operation: str,
        reference: str,
        content: Mapping[str, Any],
        *,
        read: Callable[[Success], T],
    ) -> T:
        """Sign, send and read one call; each attempt is signed anew. Raises what its code means.

        ``read`` makes of a call that was done what it says, and raises what is wrong with that.
        """
        standard, path = _ROUTES[service]
        method = self._methods.get(service, standard)
        body = signing.body_of(content)

        def headers() -> dict[str, str]:
            at = signing.timestamp(self.clock.now())
            text = signing.string_to_sign(method=method, path=path, body=body, at=at)
            return {
                "Content-Type": "application/json",
                "Accept": "application/json",
                "X-TIMESTAMP": at,
                "X-SIGNATURE": signing.sign(self._key, text),
                "X-PARTNER-ID": self._partner_id,
                "X-EXTERNAL-ID": str(uuid.uuid4()),
                "CHANNEL-ID": self._channel_id,
            }

        def is_answer(answer: Answer) -> bool:
            return codes.is_answer(answer, service)

        safe = service in _SAFE

        def read_answer(answer: Answer) -> T:
            verdict = codes.read(answer, service)
            if not verdict.known:
                self.http.odd(operation=operation, why=verdict.reason, body=answer.body, reference=reference)
            if verdict.meaning is not Meaning.DONE:
                raise codes.error_of(verdict, operation=operation, safe=safe)
            told = Success(
                content=verdict.content, operation=operation, reference=reference, raw=answer.body, http=self.http
            )
            return read(told)

        return await self.http.send(
            operation=operation,
            method=method,
            path=path,
            safe=safe,
            read=read_answer,
            headers=headers,
            body=body,
            reference=reference,
            answers=is_answer,
        )


def nothing(_: Success) -> None:
    """Read nothing: that it was done is all that there is to know."""
