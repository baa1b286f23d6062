"""Winpay's report of a day against what was counted."""

from __future__ import annotations

from datetime import datetime

from models import ledger
from models.db import pool
from models.jobs import Job
from models.orders.tables import Order, PaymentMethod
from models.payments.reconcile import JAKARTA
from models.payments.tables import PaymentFinding
from tests.promises.twice.payments import asked
from tests.promises.twice.stage import Play, Stage, scenario


@scenario("payments.reconcile")
async def counts_money_of_which_nobody_told_us(stage: Stage) -> Play:
    _, order, payment = await asked(stage, PaymentMethod.VA)
    await stage.ask("winpay", "pay", reference=payment.reference, deliver=False)

    async def did() -> None:
        assert (await Order.get()).payment_status == "paid"
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr

    return Play(job=await reconciling(stage), did=did, app=stage.app)


@scenario("payments.reconcile")
async def keeps_a_difference_once(stage: Stage) -> Play:
    _, order, payment = await asked(stage, PaymentMethod.VA)
    await stage.ask("winpay", "pay", reference=payment.reference, deliver=False)
    await stage.write("payments.inquire", {"payment_id": payment.id}, store=order.store_id)
    await stage.settle("payments.inquire")
    await pool().execute_query("UPDATE payments SET paid_idr = paid_idr - 1000")

    async def did() -> None:
        [found] = await PaymentFinding.all() or [None]
        assert found is not None
        assert (found.told_idr - found.ours_idr, found.resolved_at) == (1000, None)

    return Play(job=await reconciling(stage), did=did, app=stage.app)


async def reconciling(stage: Stage) -> Job:
    """Write the job that compares today."""
    return await stage.write("payments.reconcile", {"day": datetime.now(JAKARTA).date().isoformat()}, store=None)
