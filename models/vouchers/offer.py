"""The vouchers that a buyer is shown beside a cart."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.db import Connection
from models.vouchers.tables import Voucher, VoucherItem, VoucherUse
from models.vouchers.take import Cart, Discount, VoucherRefused, weigh

MOST: Final = 50
"""Vouchers that a buyer is offered."""
_LOOKED_AT: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A voucher that applies, and what it would take off."""

    voucher: Voucher
    discount: Discount


async def offered(store_id: int, cart: Cart, *, now: datetime, using: Connection) -> list[Offered]:
    """Return the public vouchers that apply to the cart, what takes most off first; nothing is taken.

    A cart without a phone is that of a buyer who has used none.
    """
    running = Voucher.filter(
        store_id=store_id, public=True, active=True, deleted_at__isnull=True, starts_at__lte=now, ends_at__gt=now
    )
    vouchers = await running.using_db(using).order_by("-id").limit(_LOOKED_AT)
    numbers = [voucher.id for voucher in vouchers]
    listed: dict[int, set[int]] = defaultdict(set)
    for item in await VoucherItem.filter(voucher_id__in=numbers).using_db(using):
        listed[item.voucher_id].add(item.variant_id)
    of_buyer = VoucherUse.filter(voucher_id__in=numbers, phone=cart.phone, released_at=None).using_db(using)
    uses = Counter([use.voucher_id for use in await of_buyer] if cart.phone else [])
    found: list[Offered] = []
    for voucher in vouchers:
        try:
            discount = weigh(voucher, cart, listed=listed[voucher.id], uses=uses[voucher.id], now=now)
        except VoucherRefused:
            continue
        if discount.amount_idr > 0:
            found.append(Offered(voucher=voucher, discount=discount))
    return sorted(found, key=lambda one: -one.discount.amount_idr)[:MOST]
