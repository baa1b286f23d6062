"""Another way to pay an order."""

from __future__ import annotations

from local.sandbox.base import LEDGER
from models import payments
from models.db import transaction
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import ChangeState, Payment, PaymentChange, PaymentState
from tasks.orders import LIMITS
from tests.impatient import with_winpay
from tests.promises.twice.payments import asked
from tests.promises.twice.stage import Play, Stage, fault, scenario

VA, QRIS = PaymentMethod.VA, PaymentMethod.QRIS


async def wanted(stage: Stage) -> Order:
    """Wish to pay by QRIS what was to be paid to a virtual account."""
    shop, order, _ = await asked(stage, VA)
    async with transaction() as tx:
        await payments.change.want(order.id, QRIS, "", by="buyer", limits=LIMITS, now=shop.clock.now(), using=tx)
    return order


@scenario("payments.change")
async def closes_the_old_way_before_it_opens_the_new_one(stage: Stage) -> Play:
    order = await wanted(stage)

    async def did() -> None:
        assert (await PaymentChange.get()).state == ChangeState.DONE
        old, new = await Payment.all().order_by("attempt")
        assert (old.state, old.closed_at is not None) == (PaymentState.CANCELLED, True)
        assert (new.state, new.method) == (PaymentState.PENDING, QRIS)
        assert len(stage.winpay[LEDGER].entries("qris")) == len(stage.winpay[LEDGER].entries("closed")) == 1

    job = await stage.write("payments.change", {"order_id": order.id}, store=order.store_id)
    return Play(job=job, did=did, app=stage.app)


@scenario("payments.change")
async def does_so_though_the_answer_was_lost(stage: Stage) -> Play:
    play = await closes_the_old_way_before_it_opens_the_new_one(stage)
    fault(stage.winpay, "timeout_after_success", "delete_va", calls=1)
    app = await stage.stack.enter_async_context(with_winpay(stage.app))
    return Play(job=play.job, did=play.did, app=app)


@scenario("payments.change")
async def keeps_a_refusal_as_it_was(stage: Stage) -> Play:
    order = await wanted(stage)
    fault(stage.winpay, "refuse", "delete_va", calls=1)

    async def did() -> None:
        assert (await PaymentChange.get()).state == ChangeState.REFUSED
        assert (await Payment.get()).state is PaymentState.PENDING

    job = await stage.write("payments.change", {"order_id": order.id}, store=order.store_id)
    return Play(job=job, did=did, app=stage.app, ends="failed")
