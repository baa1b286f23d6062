"""What our own database holds to be true, as plain rows to compare with the ledgers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.db import transaction

ORDERS = "SELECT id, code, status, payment_method AS method, payment_status, total_idr FROM orders"

PAYMENTS = """
SELECT p.reference, o.code, p.state, p.contract_id IS NOT NULL AS reachable, p.paid_idr, p.refund_due_idr,
       p.closed_at IS NOT NULL AS closed, p.problem, coalesce(booked.times, 0)::int AS booked_times,
       coalesce(booked.amount_idr, 0)::bigint AS booked_idr
FROM payments p
JOIN orders o ON o.id = p.order_id
LEFT JOIN (
    SELECT split_part(reference, ':', 2) AS reference, count(*) AS times, sum(amount_idr) AS amount_idr
    FROM ledger_entries
    WHERE kind = 'payment'
    GROUP BY 1
) booked ON booked.reference = p.reference
"""

SHIPMENTS = """
SELECT o.code, s.order_code, s.order_no, s.awb, s.state, s.problem
FROM shipments s
JOIN orders o ON o.id = s.order_id
"""

MESSAGES = "SELECT id::text AS reference, step_id, state, wamid FROM messages"

STEPS = """
SELECT s.id, o.code, s.state
FROM followup_steps s
JOIN orders o ON o.id = s.order_id
JOIN followup_templates t ON t.id = s.template_id
WHERE t.channel = 'whatsapp' AND s.state IN ('claimed', 'sent', 'unknown', 'failed')
"""

UNFINISHED = "SELECT count(*) AS jobs FROM jobs WHERE state IN ('queued', 'running')"
UNHEARD = "SELECT count(*) AS webhooks FROM incoming_webhooks WHERE processed_at IS NULL"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderHere:
    """An order as we know it."""

    id: int
    code: str
    status: str
    method: str
    payment_status: str
    total_idr: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentHere:
    """A request for money, and what stands for it in the books. ``reachable``: Winpay's answer to it is known."""

    reference: str
    code: str
    state: str
    reachable: bool
    paid_idr: int | None
    refund_due_idr: int
    closed: bool
    problem: str | None
    booked_times: int
    booked_idr: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShipmentHere:
    """A booking of an order."""

    code: str
    order_code: str
    order_no: str | None
    awb: str | None
    state: str
    problem: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageHere:
    """A message; its reference travels with it."""

    reference: str
    step_id: int | None
    state: str
    wamid: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepHere:
    """A follow-up that was at least begun to be sent."""

    id: int
    code: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """All of it, and how much is still under way."""

    orders: Sequence[OrderHere]
    payments: Sequence[PaymentHere]
    shipments: Sequence[ShipmentHere]
    messages: Sequence[MessageHere]
    steps: Sequence[StepHere]
    unfinished_jobs: int = 0
    unheard_webhooks: int = 0


async def read() -> Here:
    """Read it from one snapshot."""
    async with transaction() as tx:
        await tx.execute_query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        ask = tx.execute_query_dict
        return Here(
            orders=[OrderHere(**row) for row in await ask(ORDERS)],
            payments=[PaymentHere(**row) for row in await ask(PAYMENTS)],
            shipments=[ShipmentHere(**row) for row in await ask(SHIPMENTS)],
            messages=[MessageHere(**row) for row in await ask(MESSAGES)],
            steps=[StepHere(**row) for row in await ask(STEPS)],
            unfinished_jobs=(await ask(UNFINISHED))[0]["jobs"],
            unheard_webhooks=(await ask(UNHEARD))[0]["webhooks"],
        )
