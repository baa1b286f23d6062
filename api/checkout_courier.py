"""Whether the courier that a buyer names exists, where no price of its own shows that."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Final

from api.call import Call
from integrations.outcome import ProviderError
from models.errors import Invalid
from models.forms.read import Selling
from models.orders.draft import OrderDraft

_LIST: Final = timedelta(seconds=1)
"""What the list of couriers may take where only a name is checked; it is asked for once in ten minutes."""


async def check_courier(call: Call, draft: OrderDraft, selling: Selling) -> None:
    """Raise ``Invalid`` for a service that Boscod does not list; an order without a courier chooses one later.

    The seller's own price needs nobody's answer: while Boscod is away the name is taken, and what cannot be booked is
    seen at the booking.
    """
    if not draft.courier_code:
        return
    try:
        async with asyncio.timeout(_LIST.total_seconds()):
            listed = await call.app.rates_of(selling.store_id, selling.boscod_token).couriers()
    except (ProviderError, TimeoutError):
        return
    services = {one.courier_code: {service.service_code for service in one.services} for one in listed}
    known = services.get(draft.courier_code)
    # Where a courier's services are not listed, the courier itself has to do.
    if known is None or (known and draft.service_code not in known):
        raise Invalid({"courier": "There is no such service. Choose one of those that GET /checkout/couriers lists."})
