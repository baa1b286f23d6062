"""Money that a notice tells of, and that counts once Winpay says so."""

from __future__ import annotations

from datetime import timedelta

from integrations.winpay import DEBIT_NOTICE_PATH
from models import ledger
from models.db import pool
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from tests.couriers import open_sending_shop
from tests.promises.twice.stage import Play, Stage, scenario
from tests.work import until


@scenario("payments.confirm")
async def counts_the_money_of_an_e_wallet(stage: Stage) -> Play:
    shop, settings = await open_sending_shop(), stage.app.settings
    order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
    await stage.settle("payments.request")
    expires_at = shop.clock.now() + timedelta(hours=1)
    payment = await Payment.create(
        order_id=order.id,
        attempt=2,
        reference="BO-1-2-abcd",
        method="wallet",
        channel="OVO",
        amount_idr=order.total_idr,
        state=PaymentState.UNKNOWN,  # beside the VA: one that is open would be the only one
        expires_at=expires_at,
    )
    made = await stage.app.winpay.wallet.pay(
        reference=payment.reference,
        channel=payment.channel,
        amount_idr=payment.amount_idr,
        name="Putri Lestari",
        phone="081234567890",
        notify_url=f"{settings.public_url}{settings.winpay_callback_path_prefix}{DEBIT_NOTICE_PATH}",
        return_url="https://toko.example.com/terima-kasih",
        expires_at=expires_at,
    )
    payment.contract_id = made.contract_id
    await payment.save()
    await stage.serve_api(stage.app)
    await stage.ask("winpay", "pay_wallet", reference=payment.reference)
    await until("SELECT count(*) FROM incoming_webhooks", 1)

    async def did() -> None:
        assert (await Order.get()).payment_status == "paid"
        assert await ledger.balance_idr(order.store_id, using=pool()) == order.total_idr
        assert (await Payment.get(attempt=1)).closed_at is not None

    return Play(job=await stage.newest("payments.confirm"), did=did, app=stage.app)
