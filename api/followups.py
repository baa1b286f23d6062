"""Follow-ups: who is to be written to next, with what, and the queue of steps ahead."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime, Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.job_shown import JobShown, shown
from api.shapes import Asked, ById, Growing, Id, Listing, Message, Page, Shown
from integrations.messaging import OutgoingMessage
from models.db import pool, transaction
from models.errors import Conflict, NotFound
from models.followups import attempts as lists
from models.followups import hand_out as hands
from models.followups import queue
from models.followups.tables import Channel, StepState

MOST = 100


class AttemptsAsked(Growing):
    """Which orders; all of them up to a hundred when no paging is asked."""

    sku: str | None = Field(None, max_length=64, examples=["ESB-001"], description="Of a product or a variant.")
    limit: int = Field(MOST, ge=1, le=MOST, description="How many to show.")


class AttemptShown(Shown):
    """An order that still has a follow-up ahead. The spelling of the first field is published, and kept."""

    folowup_attempts: int = Field(description="Follow-ups sent or handed out so far.", examples=[1])
    customer_name: str = Field(examples=["Putri Anggraini"])
    customer_phone: str = Field(description="As the buyer entered it.", examples=["0819-0211-4111"])
    followup_text: str = Field(
        description="The next follow-up, written for this order.",
        examples=["Kak Putri Anggraini, pesanan BO-7K3M9Q masih menunggu pembayaran Rp196.000."],
    )
    order_code: str = Field(examples=["BO-7K3M9Q"])
    followup: int = Field(description="Its place in the sequence: 1 is Follow Up 1.", examples=[2])
    template_id: int = Field(examples=[12])
    channel: Channel = Field(examples=["click_to_chat"])
    due_at: datetime | None = Field(examples=["2025-06-16T10:00:07+07:00"])
    blocked_reason: str | None = Field(
        description="Why it cannot be sent as it stands; null when it can.", examples=[None]
    )


class AttemptsShown(Shown):
    """The orders, newest first."""

    data: list[AttemptShown]


@endpoint(
    "GET",
    "/store/order/followup-attempts",
    entry="Follow Up Attempts",
    summary="Orders to be followed up",
    rights=Seller("followups", "read"),
    errors=(NotFound,),
)
async def followup_attempts(call: Call, query: AttemptsAsked) -> AttemptsShown:
    """Newest first, by number. Customer Service sees the own orders. 404 when `sku` names no product of the store."""
    rows = await lists.attempts(
        call.store_id,
        cs_id=_own(call),
        sku=query.sku,
        start=query.start,
        limit=query.limit,
        until=query.until,
        using=pool(),
    )
    return AttemptsShown(
        data=[
            AttemptShown(
                folowup_attempts=row.done,
                customer_name=row.customer_name,
                customer_phone=row.customer_phone,
                followup_text=row.text,
                order_code=row.order_code,
                followup=row.step,
                template_id=row.template_id,
                channel=Channel(row.channel),
                due_at=row.due_at,
                blocked_reason=row.blocked_reason,
            )
            for row in rows
        ]
    )


class FollowUpAsked(Asked):
    """The order, and which template; the next one when none is named."""

    order: str = Field(max_length=32, description="The order's code.", examples=["BO-7K3M9Q"])
    template: Id | None = Field(None, description="Those before it are passed over.", examples=[12])


class FollowUpShown(Shown):
    """What was handed out: a link that opens a chat with the text, or the job that sends it."""

    order_code: str = Field(examples=["BO-7K3M9Q"])
    followup: int = Field(examples=[2])
    template_id: int = Field(examples=[12])
    channel: Channel = Field(examples=["click_to_chat"])
    customer_phone: str = Field(examples=["0819-0211-4111"])
    followup_text: str = Field(examples=["Kak Putri Anggraini, pesanan BO-7K3M9Q masih menunggu pembayaran Rp196.000."])
    link: str | None = Field(examples=["https://wa.me/6281902114111?text=Kak%20Putri%20Anggraini"])
    job: JobShown | None = Field(examples=[None])


@endpoint(
    "POST",
    "/store/order/followup",
    entry="Follow Up",
    summary="Hand out or send a follow-up",
    rights=Seller("followups", "create"),
    errors=(NotFound, Conflict),
)
async def follow_up(call: Call, body: FollowUpAsked) -> FollowUpShown:
    """The next follow-up of an order, or a named one. A chat link counts as sent once it is handed out."""
    async with transaction() as tx:
        given = await hands.hand_out(
            body.order, store_id=call.store_id, cs_id=_own(call), template_id=body.template, now=call.now(), using=tx
        )
    link = None
    if given.job is None:
        message = OutgoingMessage(reference=given.order_code, to=given.phone, text=given.text)
        link = (await call.app.messenger(given.channel).send(message)).link
    return FollowUpShown(
        order_code=given.order_code,
        followup=given.step,
        template_id=given.template_id,
        channel=given.channel,
        customer_phone=given.phone,
        followup_text=given.text,
        link=link,
        job=shown(given.job) if given.job is not None else None,
    )


class QueueAsked(Page):
    """Which steps; those ahead when no state is named. `keyword` is in the order's code, the buyer's name or phone."""

    sort_by: queue.SortBy = "due_at"
    sort_dir: Literal["asc", "desc"] = "asc"
    state: list[StepState] = Field(default_factory=lambda: [StepState.PLANNED, StepState.BLOCKED], max_length=10)


class StepShown(Shown):
    """One step of an order."""

    id: int = Field(examples=[481])
    step: int = Field(examples=[2])
    state: StepState = Field(examples=["planned"])
    due_at: datetime | None = Field(examples=["2025-06-16T10:00:07+07:00"])
    sent_at: datetime | None = Field(examples=[None])
    reason: str | None = Field(description="Why it waits, is blocked or has ended.", examples=[None])
    template_id: int = Field(examples=[12])
    channel: Channel = Field(examples=["click_to_chat"])
    order_code: str = Field(examples=["BO-7K3M9Q"])
    customer_name: str = Field(examples=["Putri Anggraini"])


@endpoint("GET", "/store/followups", summary="The queue of follow-ups", rights=Seller("followups", "read"))
async def followup_queue(call: Call, query: QueueAsked) -> Listing[StepShown]:
    """The soonest due first unless asked otherwise. Customer Service sees the own orders."""
    rows, total = await queue.listing(
        call.store_id,
        cs_id=_own(call),
        states=[state.value for state in query.state],
        sort_by=query.sort_by,
        until=query.until,
        **query.window(),
        using=pool(),
    )
    return Listing[StepShown](data=[StepShown.model_validate(row) for row in rows], total=total)


@endpoint(
    "POST",
    "/store/followups/{id}/skip",
    summary="Pass over a follow-up",
    rights=Seller("followups", "update"),
    errors=(NotFound, Conflict),
    answer_example={"message": "Follow-up passed over"},
)
async def skip_followup(call: Call, path: ById) -> Message:
    """The next one is due its delay from now."""
    async with transaction() as tx:
        await queue.skip(path.id, store_id=call.store_id, cs_id=_own(call), by=_who(call), now=call.now(), using=tx)
    return Message(message="Follow-up passed over")


class Moved(Asked):
    """When it is due instead."""

    due_at: AwareDatetime = Field(examples=["2025-06-16T15:00:00+07:00"])


@endpoint(
    "POST",
    "/store/followups/{id}/reschedule",
    summary="Move a follow-up to another moment",
    rights=Seller("followups", "update"),
    errors=(NotFound, Conflict),
    answer_example={"message": "Follow-up moved"},
)
async def reschedule_followup(call: Call, path: ById, body: Moved) -> Message:
    """Quiet hours still hold at that moment. A blocked one is tried again then."""
    async with transaction() as tx:
        await queue.reschedule(path.id, body.due_at, store_id=call.store_id, cs_id=_own(call), using=tx)
    return Message(message="Follow-up moved")


@endpoint(
    "POST",
    "/store/followups/{id}/cancel",
    summary="End an order's sequence of follow-ups",
    rights=Seller("followups", "update"),
    errors=(NotFound, Conflict),
    answer_example={"message": "Follow-ups ended"},
)
async def cancel_followup(call: Call, path: ById) -> Message:
    """This step and all after it."""
    async with transaction() as tx:
        await queue.cancel(path.id, store_id=call.store_id, cs_id=_own(call), by=_who(call), using=tx)
    return Message(message="Follow-ups ended")


class Settled(Asked):
    """What a person found out, in the chat with the buyer say."""

    sent: bool = Field(description="Whether the buyer has it.", examples=[True])


@endpoint(
    "POST",
    "/store/followups/{id}/settle",
    summary="Say whether an unknown follow-up was sent",
    rights=Seller("followups", "update"),
    errors=(NotFound, Conflict),
    answer_example={"message": "Follow-up settled"},
)
async def settle_followup(call: Call, path: ById, body: Settled) -> Message:
    """It leaves the worklist, and the order's timeline says who settled it. It is not sent again by itself."""
    async with transaction() as tx:
        await queue.settle(
            path.id,
            was_sent=body.sent,
            store_id=call.store_id,
            cs_id=_own(call),
            by=_who(call),
            now=call.now(),
            using=tx,
        )
    return Message(message="Follow-up settled")


def _own(call: Call) -> int | None:
    """Customer Service works on the own orders; an administrator on all."""
    return None if call.caller.is_administrator else call.staff_id


def _who(call: Call) -> str:
    return f"staff:{call.staff_id}"
