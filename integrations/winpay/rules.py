"""Winpay's documented field rules, checked before anything is sent: what breaks one is refused at once, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from integrations.outcome import Refused
from integrations.winpay import naming
from integrations.winpay.assumptions import LONGEST_LIFE, SHORTEST_LIFE
from integrations.winpay.channels import CHANNELS, DEBIT_CHANNELS, VaKind
from integrations.winpay.codes import PROVIDER


def check_va(
    *,
    reference: str,
    name: str,
    channel: str,
    amount_idr: int | None,
    expires_at: datetime | None,
    kind: VaKind,
    customer_no: str | None,
    smallest_amount_idr: int,
    now: datetime,
) -> None:
    """Raise ``Refused`` with every rule that a new virtual account would break."""
    known = CHANNELS.get(channel)
    refuse(
        "create_va",
        {
            f"{channel} is no channel": known is None,
            f"{channel} does not offer this kind of account": bool(known and known.kinds and kind not in known.kinds),
            "the name needs 5 to 24 of A-Z a-z 0-9 _ - and blanks": not naming.NAME.fullmatch(name),
            "a recurring account needs a customer number": kind is not VaKind.ONE_OFF and customer_no is None,
            "the customer number needs 3 to 14 digits": bool(
                customer_no is not None and not naming.CUSTOMER_NO.fullmatch(customer_no)
            ),
            "amount and expiry are needed": kind is not VaKind.OPEN and None in (amount_idr, expires_at),
            f"the smallest amount is {smallest_amount_idr} rupiah": bool(
                amount_idr is not None and amount_idr < smallest_amount_idr
            ),
        }
        | _common(reference=reference, amount_idr=amount_idr, expires_at=expires_at, now=now),
    )


def check_qris(
    *, reference: str, amount_idr: int, expires_at: datetime | None, terminal_id: str | None, now: datetime
) -> None:
    """Raise ``Refused`` with every rule that a new QRIS code would break."""
    refuse(
        "generate_qris",
        {
            "the terminal needs 3 to 16 characters": bool(
                terminal_id is not None and not naming.TERMINAL.fullmatch(terminal_id)
            ),
        }
        | _common(reference=reference, amount_idr=amount_idr, expires_at=expires_at, now=now),
    )


def check_debit(
    *,
    reference: str,
    channel: str,
    amount_idr: int,
    name: str,
    phone: str,
    urls: Sequence[str],
    expires_at: datetime,
    now: datetime,
) -> None:
    """Raise ``Refused`` with every rule that a new payment by e-wallet or card would break."""
    refuse(
        "pay_wallet",
        {
            f"{channel} is no e-wallet or card": channel not in DEBIT_CHANNELS,
            "the name needs 5 to 25 of A-Z a-z 0-9 - and blanks": not naming.PAYER_NAME.fullmatch(name),
            "the phone number is missing": not phone,
            "the urls must be http or https": not all(url.startswith(("http://", "https://")) for url in urls),
            f"the largest amount is {naming.LARGEST_DEBIT_IDR} rupiah": amount_idr > naming.LARGEST_DEBIT_IDR,
        }
        | _common(reference=reference, amount_idr=amount_idr, expires_at=expires_at, now=now),
    )


def _common(
    *,
    reference: str,
    amount_idr: int | None,
    expires_at: datetime | None,
    now: datetime,
) -> dict[str, bool]:
    life = expires_at - now if expires_at is not None else None
    return {
        "the reference needs 5 to 50 of A-Z a-z 0-9 _ -": not naming.REFERENCE.fullmatch(reference),
        "the amount is out of range": amount_idr is not None and not 0 < amount_idr <= naming.LARGEST_AMOUNT_IDR,
        "the expiry must be 1 minute to 89 days ahead": bool(
            life is not None and not SHORTEST_LIFE < life <= LONGEST_LIFE
        ),
    }


def refuse(operation: str, rules: Mapping[str, bool]) -> None:
    """Raise ``Refused`` that names the broken rules, if any is."""
    broken = [rule for rule, is_broken in rules.items() if is_broken]
    if broken:
        raise Refused(provider=PROVIDER, operation=operation, reason="; ".join(broken), code="invalid")
