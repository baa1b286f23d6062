"""What buyers send, and what they see."""

from __future__ import annotations

from datetime import datetime

from pydantic import EmailStr, Field

from api.bill_shown import BillShown, bill_shown
from api.job_shown import JobErrorShown
from api.order_shown import PaymentChangeShown, change_shown
from api.shapes import Asked, Id, Shown
from models.banks.known import BANKS
from models.jobs import Job, State
from models.orders.buyer import BuyersOrder
from models.orders.draft import MOST_LINES, MOST_UNITS
from models.orders.tables import OrderStatus, PaymentMethod, PaymentStatus
from models.payments.states import OPEN
from models.payments.tables import Payment


class ItemAsked(Asked):
    """Units of a variant."""

    sku: str = Field(min_length=1, max_length=64, description="Of the variant.", examples=["ESB-001-01"])
    product: str = Field(
        "",
        max_length=64,
        description="Of the product, where several of the form share the variant.",
        examples=["ESB-001"],
    )
    qty: int = Field(ge=1, le=MOST_UNITS, examples=[2])


class CustomerAsked(Asked):
    """Who gets the parcel, and where."""

    name: str = Field(min_length=1, max_length=150, examples=["Putri Anggraini"])
    phone: str = Field(min_length=1, max_length=32, description="08…, 62… or +62…", examples=["0819-0211-4111"])
    email: EmailStr | None = Field(None, examples=["putri@example.com"])
    address: str = Field("", max_length=1000, examples=["Jl. Jenderal Sudirman Kav. 21, lantai 3"])
    district_id: Id | None = Field(None, examples=[15780])
    province: str = Field("", max_length=80, examples=["DKI JAKARTA"])
    city: str = Field("", max_length=80, examples=["JAKARTA SELATAN"])
    district: str = Field("", max_length=80, examples=["SETIABUDI"])
    postal_code: str = Field("", max_length=10, examples=["12910"])


class CourierAsked(Asked):
    """A service that `GET /checkout/rates` offered."""

    code: str = Field(min_length=1, max_length=32, examples=["sap"])
    service: str = Field(min_length=1, max_length=32, examples=["UDRREG"])


class OrderAsked(Asked):
    """An order, as the form's page sends it. Prices are not sent: they are looked up."""

    form: Id = Field(examples=[1])
    items: list[ItemAsked] = Field(min_length=1, max_length=MOST_LINES)
    customer: CustomerAsked
    payment_method: PaymentMethod = Field(examples=["va"])
    bank: str = Field("", max_length=32, description="Of a virtual account, such as BSI.", examples=["BSI"])
    courier: CourierAsked | None = Field(None, description="Needed unless the form sends at a fixed price.")
    voucher: str = Field("", max_length=40, examples=[""])
    note: str = Field("", max_length=1000, examples=["Tolong dibungkus kado."])
    draft: str = Field(
        "",
        max_length=200,
        description="Token of the autosaved draft, if there is one.",
        examples=[""],
    )


class OrderAccepted(Shown):
    """The order is being made."""

    token: str = Field(
        description="Reads this order alone; keep it.", examples=["AZnTp41Q0nudoD8sYbjnRVqPx1c7mQ2eR9sT4uV6wX8"]
    )
    status: State = Field(description="Of the job that makes the order.", examples=["queued"])
    order: str = Field(
        description="Where the order will be.",
        examples=["/checkout/orders/AZnTp41Q0nudoD8sYbjnRVqPx1c7mQ2eR9sT4uV6wX8"],
    )


class AccountToPay(Shown):
    """A bank account of the seller."""

    bank_name: str = Field(examples=["Bank Central Asia (BCA)"])
    number: str = Field(examples=["8020123456"])
    holder: str = Field(examples=["Sari Wulandari"])


class ToPay(Shown):
    """What to pay, and how."""

    method: PaymentMethod = Field(examples=["va"])
    status: PaymentStatus = Field(examples=["requested"])
    amount_idr: int = Field(examples=[196_000])
    until: datetime | None = Field(
        description="The order is cancelled then, if it is not paid.", examples=["2025-06-16T10:00:07+07:00"]
    )
    bank: str = Field("", examples=["BSI"])
    va_number: str | None = Field(None, examples=["904200000009"])
    qr_content: str | None = None
    qr_image: str | None = Field(None, description="The QR as an image.")
    accounts: list[AccountToPay] = Field(description="Where to transfer it, one of these.", examples=[[]])
    problem: str | None = Field(None, description="Why there is no way to pay, or why what came is not enough.")


class Parcel(Shown):
    """Where the parcel is."""

    courier_code: str = Field(examples=["jne"])
    service_code: str = Field(examples=["REG"])
    awb: str | None = Field(examples=[None])
    state: str | None = Field(description="Null: not handed to a courier yet.", examples=[None])


class BuyersView(Shown):
    """An order as its buyer sees it."""

    code: str = Field(examples=["BO-7K3M9Q"])
    status: OrderStatus = Field(examples=["pending"])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    receiver_name: str = Field(examples=["Putri Anggraini"])
    address: str = Field(examples=["Jl. Jenderal Sudirman Kav. 21, lantai 3"])
    bill: BillShown
    payment_method: PaymentMethod
    payment_status: PaymentStatus
    to_pay: ToPay | None = Field(description="Null: there is nothing to pay, or nothing any more.")
    payment_change: PaymentChangeShown | None = Field(
        description="Another way to pay that was asked for, until it is the order's; or why it is not.", examples=[None]
    )
    parcel: Parcel


class CheckoutOrder(Shown):
    """An order, or how far the job is that makes it."""

    status: State = Field(
        description="Of the job that makes the order: the order is there when it succeeded.", examples=["succeeded"]
    )
    error: JobErrorShown | None = Field(
        None, description="Why there is no order, with the SKU where that is it.", examples=[None]
    )
    order: BuyersView | None = None


def order_shown(found: BuyersOrder | None, job: Job | None) -> CheckoutOrder:
    """Return the order, or what is known of the job while there is none."""
    if found is None:
        error = JobErrorShown.model_validate(job.error) if job and job.error else None
        return CheckoutOrder(status=job.state if job else "queued", error=error)
    order, parcel = found.detail.order, found.shipment
    return CheckoutOrder(
        status="succeeded",
        order=BuyersView(
            code=order.code,
            status=order.status,
            created_at=order.created_at,
            receiver_name=order.receiver_name,
            address=order.address,
            bill=bill_shown(found.detail),
            payment_method=order.payment_method,
            payment_status=order.payment_status,
            to_pay=_to_pay(found) if found.owes else None,
            payment_change=change_shown(found.detail.payment_change) if found.owes else None,
            parcel=Parcel(
                courier_code=parcel.courier_code if parcel else order.courier_code,
                service_code=parcel.service_code if parcel else order.service_code,
                awb=parcel.awb if parcel else None,
                state=parcel.state if parcel else None,
            ),
        ),
    )


def _to_pay(found: BuyersOrder) -> ToPay:
    order = found.detail.order
    said = found.payment
    # What is paid or over is not offered for payment again.
    payment: Payment | None = said if said and said.state in OPEN else None
    return ToPay(
        method=order.payment_method,
        status=order.payment_status,
        amount_idr=order.total_idr,
        until=order.unpaid_until,
        bank=payment.channel if payment else "",
        va_number=payment.va_number if payment else None,
        qr_content=payment.qr_content if payment else None,
        qr_image=payment.qr_url if payment else None,
        accounts=[
            AccountToPay(bank_name=BANKS[one.bank_code], number=one.number, holder=one.holder) for one in found.accounts
        ],
        problem=said.problem if said else None,
    )
