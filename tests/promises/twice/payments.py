"""Money that is asked for, counted, asked about, and not wanted any more."""

from __future__ import annotations

from local.sandbox.base import LEDGER
from models import ledger
from models.db import pool, transaction
from models.orders import states
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from tests.couriers import open_sending_shop
from tests.impatient import with_winpay
from tests.promises.twice.stage import Play, Stage, fault, scenario
from tests.shop import Shop
from tests.work import until

VA, QRIS = PaymentMethod.VA, PaymentMethod.QRIS
CREATE = {VA: "create_va", QRIS: "generate_qris"}
DELETE = {VA: "delete_va", QRIS: "cancel_qris"}


async def unasked(method: PaymentMethod) -> tuple[Shop, Order]:
    """Place an order whose buyer has no way to pay yet."""
    shop = await open_sending_shop()
    return shop, await shop.order(("KOPI", 1), method=method)


async def asked(stage: Stage, method: PaymentMethod) -> tuple[Shop, Order, Payment]:
    """Place an order and give its buyer a way to pay."""
    shop, order = await unasked(method)
    await stage.settle("payments.request")
    return shop, order, await Payment.get()


async def cancelled(shop: Shop, order: Order) -> None:
    async with transaction() as tx:
        await states.step(order.id, "cancelled", by="test", clock=shop.clock, using=tx)


@scenario("payments.request", method=VA)
@scenario("payments.request", method=QRIS)
async def gives_the_buyer_one_way_to_pay(stage: Stage, method: PaymentMethod) -> Play:
    await unasked(method)

    async def did() -> None:
        payment = await Payment.get()
        assert payment.state is PaymentState.PENDING
        assert len(stage.winpay[LEDGER].entries(method.value)) == 1

    return Play(job=await stage.newest("payments.request"), did=did, app=stage.app)


@scenario("payments.request", method=VA)
@scenario("payments.request", method=QRIS)
async def leaves_an_orphan_where_the_answer_was_lost(stage: Stage, method: PaymentMethod) -> Play:
    await unasked(method)
    fault(stage.winpay, "timeout_after_success", CREATE[method], calls=1)

    async def did() -> None:
        orphan, shown = await payments_in_turn()
        assert (orphan.state, shown.state) == (PaymentState.UNKNOWN, PaymentState.PENDING)
        assert len(stage.winpay[LEDGER].entries(method.value)) == 2

    app = await stage.stack.enter_async_context(with_winpay(stage.app))
    return Play(job=await stage.newest("payments.request"), did=did, app=app)


async def payments_in_turn() -> tuple[Payment, Payment]:
    found = await Payment.all().order_by("attempt")
    assert len(found) == 2
    return found[0], found[1]


@scenario("payments.request")
async def keeps_a_refusal_until_a_person_has_seen_it(stage: Stage) -> Play:
    await unasked(VA)
    fault(stage.winpay, "refuse", CREATE[VA], calls=1)

    async def did() -> None:
        assert (await Payment.get()).state is PaymentState.REFUSED

    return Play(job=await stage.newest("payments.request"), did=did, app=stage.app, ends="failed")


@scenario("payments.settle", method=VA)
@scenario("payments.settle", method=QRIS)
async def counts_the_money_of_a_callback(stage: Stage, method: PaymentMethod) -> Play:
    _, order, payment = await asked(stage, method)
    await paid(stage, payment)

    async def did() -> None:
        settled = await Order.get()
        assert (settled.status, settled.payment_status) == ("confirmed", "paid")
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr

    return Play(job=await stage.newest("payments.settle"), did=did, app=stage.app)


@scenario("payments.settle")
async def keeps_a_wrong_amount_as_a_conflict(stage: Stage) -> Play:
    _, order, payment = await asked(stage, VA)
    await paid(stage, payment, amount_idr=order.total_idr - 1)

    async def did() -> None:
        assert (await Payment.get()).state is PaymentState.CONFLICT
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr - 1

    return Play(job=await stage.newest("payments.settle"), did=did, app=stage.app)


async def paid(stage: Stage, payment: Payment, **how: int) -> None:
    """Pay, and wait until the callback is stored."""
    await stage.serve_api(stage.app)
    await stage.ask("winpay", "pay", reference=payment.reference, **how)
    await until("SELECT count(*) FROM incoming_webhooks", 1)


@scenario("payments.inquire", method=VA)
@scenario("payments.inquire", method=QRIS)
async def counts_money_of_which_nothing_was_heard(stage: Stage, method: PaymentMethod) -> Play:
    _, order, payment = await asked(stage, method)
    await stage.ask("winpay", "pay", reference=payment.reference, deliver=False)

    async def did() -> None:
        assert (await Order.get()).payment_status == "paid"
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr

    job = await stage.write("payments.inquire", {"payment_id": payment.id}, store=order.store_id)
    return Play(job=job, did=did, app=stage.app)


@scenario("payments.cancel", method=VA)
@scenario("payments.cancel", method=QRIS)
async def closes_what_nobody_should_pay(stage: Stage, method: PaymentMethod) -> Play:
    shop, order, _ = await asked(stage, method)
    await cancelled(shop, order)

    async def did() -> None:
        payment = await Payment.get()
        assert payment.state is PaymentState.CANCELLED
        assert payment.closed_at is not None
        assert len(stage.winpay[LEDGER].entries("closed")) == 1

    return Play(job=await stage.newest("payments.cancel"), did=did, app=stage.app)


@scenario("payments.cancel", method=VA)
@scenario("payments.cancel", method=QRIS)
async def closes_it_though_the_answer_was_lost(stage: Stage, method: PaymentMethod) -> Play:
    play = await closes_what_nobody_should_pay(stage, method)
    fault(stage.winpay, "timeout_after_success", DELETE[method], calls=1)
    app = await stage.stack.enter_async_context(with_winpay(stage.app))
    return Play(job=play.job, did=play.did, app=app)
