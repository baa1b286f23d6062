"""Orders in every state that an operation asks for, and what belongs to one: payments, drafts, follow-ups."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from models import drafts, forms, jobs
from models.db import pool, transaction
from models.drafts import CartLine, Filled
from models.drafts.links import hash_of
from models.drafts.tables import Draft, DraftState
from models.followups.tables import FollowupStep, FollowupTemplate, StepState
from models.orders import states
from models.orders.codes import buyer_token
from models.orders.confirm import confirm_payment
from models.orders.tables import Order, PaymentMethod
from models.payments.tables import Payment, PaymentState
from models.shipping.tables import Shipment, ShipmentState
from tests.couriers import JAKARTA
from tests.surface.estate import Estate, House
from tests.surface.naming import THINGS, thing


async def _order(house: House, method: PaymentMethod, **more: Any) -> Order:
    house.shop.clock.time = datetime.now(UTC)
    order = await house.shop.order(("KOPI", 1), method=method, **more)
    await Order.filter(id=order.id).update(district_id=JAKARTA)
    return order


@thing("order")
async def order(estate: Estate, house: House) -> str:
    """A pending one, to be paid at the door."""
    return (await _order(house, PaymentMethod.COD)).code


@thing("order by VA")
async def order_by_va(estate: Estate, house: House) -> str:
    return (await _order(house, PaymentMethod.VA)).code


@thing("order by QRIS")
async def order_by_qris(estate: Estate, house: House) -> str:
    return (await _order(house, PaymentMethod.QRIS)).code


@thing("order by transfer")
async def order_by_transfer(estate: Estate, house: House) -> str:
    return (await _order(house, PaymentMethod.TRANSFER)).code


@thing("order with a proof")
async def order_with_a_proof(estate: Estate, house: House) -> str:
    made = await _order(house, PaymentMethod.TRANSFER)
    await Order.filter(id=made.id).update(payment_proof=await THINGS["proof"](estate, house))
    return made.code


@thing("paid order")
async def paid_order(estate: Estate, house: House) -> str:
    """One whose transfer has come."""
    made = await _order(house, PaymentMethod.TRANSFER)
    async with transaction() as tx:
        await confirm_payment(made.id, proof="", by="test", clock=house.shop.clock, using=tx)
    return made.code


@thing("confirmed order")
async def confirmed_order(estate: Estate, house: House) -> str:
    """One that a courier may fetch."""
    made = await _order(house, PaymentMethod.COD)
    async with transaction() as tx:
        await states.step(made.id, "confirmed", by="test", clock=house.shop.clock, using=tx)
    return made.code


@thing("order with a parcel")
async def order_with_a_parcel(estate: Estate, house: House) -> str:
    """One whose parcel a courier has."""
    made, number = await _order(house, PaymentMethod.COD), estate.number()
    await Shipment.create(
        order_id=made.id, attempt=1, order_code=made.code, order_no=made.code, awb=f"AWB{house.store.id}{number:06}",
        state=ShipmentState.READY, courier_code="idx", service_code="03",
    )  # fmt: skip
    return made.code


@thing("followed order")
async def followed_order(estate: Estate, house: House) -> str:
    """One with a step ahead."""
    step = await FollowupStep.get(id=int(await follow_up(estate, house)))
    return (await Order.get(id=step.order_id)).code


async def _token(estate: Estate, house: House, method: PaymentMethod) -> tuple[Order, str]:
    """Place an order as its job does, and return its buyer's token."""
    draft = house.shop.draft(("KOPI", 1), method=method)
    async with transaction() as tx:
        job = await jobs.enqueue("orders.create", draft, store=house.store.id, using=tx)
    made = await house.shop.place(draft, job_id=job.id)
    secret = estate.app.settings.secret_key.get_secret_value()
    return await Order.get(id=made.id), buyer_token(job.id, secret=secret)


@thing("order's token")
async def token(estate: Estate, house: House) -> str:
    return (await _token(estate, house, PaymentMethod.COD))[1]


@thing("VA order's token")
async def token_of_va(estate: Estate, house: House) -> str:
    return (await _token(estate, house, PaymentMethod.VA))[1]


@thing("QRIS order's token")
async def token_of_qris(estate: Estate, house: House) -> str:
    made, found = await _token(estate, house, PaymentMethod.QRIS)
    await _pay(estate, made, qr_content="00020101021226", qr_url="https://example.com/qr.png")
    return found


@thing("payment")
async def payment(estate: Estate, house: House) -> str:
    """One that Winpay has opened."""
    return str((await _pay(estate, await _order(house, PaymentMethod.VA), va_number="9042000001")).id)


async def _pay(estate: Estate, made: Order, **shown: str) -> Payment:
    return await Payment.create(
        order_id=made.id,
        attempt=1,
        reference=f"{made.code}-1-{estate.number()}",
        method=made.payment_method.value,
        amount_idr=made.total_idr,
        state=PaymentState.PENDING,
        contract_id=f"contract-{estate.number()}",
        expires_at=datetime.now(UTC) + timedelta(hours=1),
        **shown,
    )


@thing("draft")
async def draft(estate: Estate, house: House) -> str:
    """A half-filled checkout, by its buyer's token."""
    selling = await forms.selling(house.shop.form.id, using=pool())
    filled = Filled(name="Putri", phone="081234567890", items=[CartLine(sku="KOPI", qty=1)])
    secret = estate.app.settings.secret_key.get_secret_value()
    _, found = await drafts.begin(selling, filled, sequence=1, now=datetime.now(UTC), secret=secret)
    return found


@thing("follow-up template")
async def follow_up_template(estate: Estate, house: House) -> str:
    return str((await _template(estate, house)).id)


async def _template(estate: Estate, house: House) -> FollowupTemplate:
    return await FollowupTemplate.create(
        store=house.store,
        sequence=100 + estate.number(),
        delay=timedelta(hours=1),
        text="Halo {customer_name}",
    )


@thing("unknown follow-up")
async def unknown_follow_up(estate: Estate, house: House) -> str:
    """One of which nobody knows whether it was sent."""
    number = await follow_up(estate, house)
    await FollowupStep.filter(id=int(number)).update(state=StepState.UNKNOWN)
    return number


@thing("follow-up")
async def follow_up(estate: Estate, house: House) -> str:
    """The next step of an order."""
    usable = {"store": house.store, "deleted_at": None, "active": True, "payment_kind": "any", "starts_with": "pending"}
    if not await FollowupTemplate.filter(**usable).exists():
        await _template(estate, house)
    made = await _order(house, PaymentMethod.TRANSFER)
    step = await FollowupStep.filter(order_id=made.id).order_by("step", "id").first()
    assert step is not None
    return str(step.id)


@thing("abandoned draft")
async def abandoned_draft(estate: Estate, house: House) -> str:
    """A checkout that was left, and told of."""
    found = await draft(estate, house)
    now = datetime.now(UTC)
    await Draft.filter(token_hash=hash_of(found)).update(state=DraftState.ABANDONED, abandoned_at=now)
    return found


@thing("suspected order")
async def suspected_order(estate: Estate, house: House) -> str:
    """One that a person should look at before it is sent."""
    made = await _order(house, PaymentMethod.COD)
    await Order.filter(id=made.id).update(suspected=["the buyer has returned parcels"])
    return made.code
