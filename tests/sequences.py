"""Follow-up steps by the thousand: due, of orders that are on their way, of buyers that are told apart by number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from models.db import pool
from models.followups.tables import Channel, FollowupTemplate
from tests.couriers import copy
from tests.shop import Shop

_PHONES = """
UPDATE orders o
SET status = 'shipped', shipped_at = $3::timestamptz, created_at = $3::timestamptz - interval '1 day',
    receiver_phone = '+62811' || lpad(
        CASE WHEN place <= $1::bigint THEN place ELSE (place - $1 - 1) % $2::bigint + 1 END::text, 8, '0')
FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM orders) AS places
WHERE places.id = o.id
"""
_STEPS = """
INSERT INTO followup_steps
    (store_id, order_id, template_id, step, state, due_at, wake_at, tries, as_template, created_at)
SELECT o.store_id, o.id, $1::bigint, 1, 'planned', moment, moment, 0, false, moment
FROM orders o
CROSS JOIN LATERAL (
    SELECT ($2::timestamptz[])[right(o.receiver_phone, 8)::int % cardinality($2::timestamptz[]) + 1] AS moment
) AS moments
RETURNING (SELECT receiver_phone FROM orders WHERE orders.id = order_id) AS phone
"""


async def due_steps(shop: Shop, *, buyers: int, at: Sequence[datetime], thrice: int = 0) -> list[str]:
    """Make a step for an order of each buyer, and of ``thrice`` of them for two orders more; return their numbers.

    A buyer's steps are due at the same one of the moments ``at``.
    """
    await shop.product("KOPI", stock=10)
    template = await FollowupTemplate.create(
        store=shop.store,
        sequence=1,
        delay=timedelta(hours=1),
        channel=Channel.WHATSAPP,
        text="Halo {customer_name}, pesanan {order_code} dikirim.",
        whatsapp_template="follow_up_2",
        starts_with="shipped",
    )
    order = await shop.order(("KOPI", 1))
    if buyers + 2 * thrice > 1:
        await copy(order, times=buyers + 2 * thrice - 1)
    await pool().execute_query(_PHONES, [buyers, max(thrice, 1), shop.clock.now()])
    rows = await pool().execute_query_dict(_STEPS, [template.id, list(at)])
    return [row["phone"] for row in rows]


async def wrote(*, at: datetime, first: int) -> list[str]:
    """Let the first so many buyers write to us, so that free text may go to them; return their numbers."""
    rows = await pool().execute_query_dict(
        "INSERT INTO inbound_messages (wamid, phone, kind, opens_window, is_reply, written_at) "
        "SELECT 'wamid.' || n, '+62811' || lpad(n::text, 8, '0'), 'text', true, false, $2 "
        "FROM generate_series(1, $1::int) AS n RETURNING phone",
        [first, at],
    )
    return [row["phone"] for row in rows]
