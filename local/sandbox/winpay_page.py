"""Accounts and codes on the page of the Winpay sandbox, with the buttons of a payer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from integrations.winpay.naming import rupiah
from local.sandbox.page import Action, Thing
from local.sandbox.winpay_book import Deal

_SHORT_IDR: Final = 1_000
"""How much a payer leaves out who pays short."""
_ANY_IDR: Final = 50_000
"""What a payer pays where no amount is asked."""
_NAMES: Final = {"va": "Virtual account", "qris": "QRIS code"}


def deals(found: Iterable[Deal], now: datetime) -> list[Thing]:
    """Return the accounts and codes, newest first."""
    return [_deal(deal, now) for deal in reversed(list(found))]


def _deal(deal: Deal, now: datetime) -> Thing:
    asked = rupiah(deal.amount["value"]) if deal.amount is not None else None
    facts = {
        "Kind": f"{_NAMES[deal.kind]}, {deal.channel}",
        "Asked": _shown(asked) if asked is not None else "any amount",
        "Paid": ", ".join(_shown(paid["amount_idr"]) for paid in deal.payments) or "nothing",
        "Until": deal.expires_at.isoformat(sep=" ", timespec="minutes") if deal.expires_at else "no end",
    }
    if deal.kind == "va":
        facts["Number"] = deal.number.strip()
    return Thing(title=deal.reference, state=_state(deal, now), facts=facts, actions=_actions(deal, now, asked))


def _state(deal: Deal, now: datetime) -> str:
    if deal.payments:
        return "Paid" if len(deal.payments) == 1 else f"Paid {len(deal.payments)} times"
    if deal.closed:
        return "Closed"
    return "Open" if deal.open_at(now) else "Expired"


def _actions(deal: Deal, now: datetime, asked: int | None) -> list[Action]:
    whole = asked or _ANY_IDR
    of = {"reference": deal.reference}
    late = {} if deal.open_at(now) else {"force": True}
    actions = [
        Action(label="Pay", path="pay", body={**of, **late, "amount_idr": whole}, danger=bool(late)),
        Action(
            label="Pay short",
            path="pay",
            body={**of, **late, "amount_idr": max(1, whole - _SHORT_IDR)},
            danger=True,
        ),
        Action(label="Pay twice", path="pay", body={**of, "amount_idr": whole, "times": 2, "force": True}, danger=True),
    ]
    if deal.payments:
        actions.append(Action(label="Call back again", path="resend", body=of))
    return actions


def _shown(amount_idr: int) -> str:
    return f"Rp {amount_idr:,}".replace(",", ".")
