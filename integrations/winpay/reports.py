"""Winpay's reports by its SNAP API: balance, transactions, bank statement (services 11, 12, 14)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from integrations.outcome import Unreadable
from integrations.winpay import rules, signing
from integrations.winpay.assumptions import REPORT_MOMENTS, REPORT_PAID, REPORT_REFERENCES
from integrations.winpay.codes import PROVIDER, Service
from integrations.winpay.snap import SnapCalls, Success
from integrations.winpay.wire import Balance, Transaction, moment

SMALLEST_PAGE: Final = 10
_REPORT_REFERENCE = re.compile(r"[A-Za-z0-9]{5,64}")


class BalanceType(StrEnum):
    """Which of the merchant's two pots."""

    TRANSACTION = "Transaction"
    SETTLEMENT = "Settlement"


class ReportsClient:
    """The reports of one Winpay account. Questions only: they end well, or ``Refused`` or ``Unavailable``."""

    def __init__(self, *, calls: SnapCalls) -> None:
        self._calls = calls

    async def balances(
        self, *, reference: str, account_no: str, types: Sequence[BalanceType] = tuple(BalanceType)
    ) -> tuple[Balance, ...]:
        """Return what lies on the account ``account_no`` (the merchant id). ``reference`` is 5 to 64 letters or digits.

        Raises ``Unreadable`` for a balance that makes no sense.
        """
        _check_reference("balance", reference)
        body = {"partnerReferenceNo": reference, "accountNo": account_no, "balanceTypes": [str(one) for one in types]}
        return await self._calls.ask(Service.BALANCE, "balance", reference, body, read=_balances)

    async def transactions(
        self, *, reference: str, since: datetime, until: datetime, page: int = 1, page_size: int = 100
    ) -> tuple[Transaction, ...]:
        """Return one page, from 1 on, of what came in between two moments.

        No document names the fields of a line: they are read as W-24 says, and kept as told. One whose amount makes no
        sense, or that names no reference, is kept raw; the first is left out.
        """
        _check_reference("transactions", reference)
        rules.refuse(
            "transactions",
            {
                "until must be after since": until <= since,
                f"a page has {SMALLEST_PAGE} or more": page_size < SMALLEST_PAGE,
                "pages are counted from 1": page < 1,
            },
        )
        body = {
            "partnerReferenceNo": reference,
            "fromDateTime": signing.timestamp(since),
            "toDateTime": signing.timestamp(until),
            "pageSize": str(page_size),  # as text: bare numbers are spelled differently by different writers (W-02)
            "pageNumber": str(page),
        }
        return await self._calls.ask(Service.TRANSACTIONS, "transactions", reference, body, read=_transactions)

    async def statement(self, *, reference: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return a bank statement as Winpay tells it: neither its question nor its answer is documented.

        ``fields`` are sent as they are, beside the reference.
        """
        _check_reference("statement", reference)
        body = {"partnerReferenceNo": reference, **fields}
        return await self._calls.ask(Service.STATEMENT, "statement", reference, body, read=lambda told: told.content)


def _check_reference(operation: str, reference: str) -> None:
    rules.refuse(
        operation, {"the reference needs 5 to 64 letters and digits": not _REPORT_REFERENCE.fullmatch(reference)}
    )


def _balances(told: Success) -> tuple[Balance, ...]:
    return tuple(_balance(told, one) for one in _list(told, "accountInfos"))


def _transactions(told: Success) -> tuple[Transaction, ...]:
    found = []
    for one in _list(told, "detailData"):
        amount = told.amount("detailData.amount", one.get("amount"))
        if amount.idr is None or str(one.get("status") or "").upper() not in REPORT_PAID:
            continue
        our_reference = _first(one, REPORT_REFERENCES)
        if not our_reference:
            told.odd("detailData: money without a reference")
        found.append(
            Transaction(
                reference=our_reference,
                at=moment(_first(one, REPORT_MOMENTS)),
                amount_idr=amount.idr,
                odd_amount=amount.odd,
                told=dict(one),
            )
        )
    return tuple(found)


def _balance(told: Success, one: Mapping[str, Any]) -> Balance:
    amount = told.amount("accountInfos.amount", one.get("amount"))
    if amount.idr is None:
        reason = "a balance that makes no sense"
        raise Unreadable(provider=PROVIDER, operation=told.operation, reason=reason)
    return Balance(
        kind=str(one.get("balanceType") or ""),
        amount_idr=amount.idr,
        odd_amount=amount.odd,
        status=str(one.get("status") or ""),
    )


def _first(line: Mapping[str, Any], names: Sequence[str]) -> str:
    """Return the first of these fields that says something, in the line or in its ``additionalInfo``."""
    info = line.get("additionalInfo")
    places = (info if isinstance(info, dict) else {}, line)
    return next((str(place[name]).strip() for place in places for name in names if place.get(name)), "")


def _list(told: Success, name: str) -> list[Mapping[str, Any]]:
    found = told.content.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
