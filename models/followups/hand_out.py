"""A person takes a step into the own hands: a chat link with the text, or "send it now"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models import jobs
from models.db import Connection
from models.errors import Conflict, NotFound
from models.followups.planning import ALIVE, start_next
from models.followups.tables import Channel, FollowupStep, FollowupTemplate, StepState
from models.followups.text import fill, values_of
from models.orders.tables import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOut:
    """What the person gets: a text to send by a chat link, or the job that sends it."""

    order_code: str
    step: int
    template_id: int
    channel: Channel
    text: str
    phone: str
    job: jobs.Job | None


async def hand_out(
    order_code: str, *, store_id: int, cs_id: int | None, template_id: int | None, now: datetime, using: Connection
) -> HandedOut:
    """Hand out the next step of an order, or the one of a named template, passing over those before it.

    A chat link counts as sent: what the person does with it, nobody can see. A step of the WhatsApp channel is made due
    now and its job written. Raises ``NotFound``, and ``Conflict`` when nothing is ahead, a variable has no value, or
    the buyer wants no messages; a refusal leaves the steps as they are.
    """
    query = Order.filter(store_id=store_id, code=order_code).using_db(using).select_for_update()
    order = await (query if cs_id is None else query.filter(cs_id=cs_id)).first()
    if order is None:
        raise NotFound(f"There is no order {order_code}.")
    if await _opted_out(order, using=using):
        raise Conflict(f"The buyer of {order_code} wants no messages.", code=order_code)
    step, template = await _choose(order, template_id, using=using)
    filled = fill(template.text, (await values_of([order.id], using=using))[order.id])
    if filled.reason is not None:
        raise Conflict(filled.reason, missing=list(filled.missing))
    await _pass_over_before(step, template, using=using)
    job = None
    if template.channel is Channel.WHATSAPP:
        step.state, step.reason, step.due_at, step.wake_at = StepState.PLANNED, None, now, now
        await step.save(using_db=using)
        job = await jobs.enqueue("followups.send", {"step_id": step.id}, store=store_id, using=using)
    else:
        step.state, step.reason, step.text, step.claimed_at = StepState.SENT, None, filled.text, now
        step.sent_at, step.wake_at = now, None
        await step.save(using_db=using)
        await start_next(order.id, after=now, using=using)
    return HandedOut(
        order_code=order.code,
        step=step.step,
        template_id=template.id,
        channel=template.channel,
        text=filled.text,
        phone=order.receiver_phone,
        job=job,
    )


async def _opted_out(order: Order, *, using: Connection) -> bool:
    rows = await using.execute_query_dict(
        "SELECT 1 FROM followup_opt_outs WHERE store_id = $1 AND phone = $2", [order.store_id, order.receiver_phone]
    )
    return bool(rows)


async def _choose(order: Order, template_id: int | None, *, using: Connection) -> tuple[FollowupStep, FollowupTemplate]:
    ahead = FollowupStep.filter(order_id=order.id, state__in=[StepState.PLANNED, StepState.BLOCKED])
    if template_id is None:
        starts = [start for start, statuses in ALIVE.items() if order.status in statuses]
        step = await (
            ahead.filter(template__starts_with__in=starts, template__active=True, template__deleted_at__isnull=True)
            .using_db(using)
            .order_by("step", "id")
            .first()
        )
        if step is None:
            raise Conflict(f"Order {order.code} has no follow-up ahead.", code=order.code)
        return step, await FollowupTemplate.get(id=step.template_id, using_db=using)
    template = (
        await FollowupTemplate.filter(id=template_id, store_id=order.store_id, deleted_at__isnull=True)
        .using_db(using)
        .first()
    )
    if template is None:
        raise NotFound(f"There is no follow-up template {template_id}.")
    step = await FollowupStep.filter(order_id=order.id, template_id=template.id).using_db(using).first()
    if step is None:
        # The template is younger than the order, or of another sequence: the seller wants it all the same.
        step = await FollowupStep.create(
            store_id=order.store_id, order_id=order.id, template_id=template.id, step=template.sequence, using_db=using
        )
    if step.state not in (StepState.PLANNED, StepState.BLOCKED):
        raise Conflict(
            f"Follow Up {template.sequence} of {order.code} is {step.state.value} already.",
            code=order.code,
            state=step.state.value,
        )
    return step, template


async def _pass_over_before(step: FollowupStep, template: FollowupTemplate, *, using: Connection) -> None:
    before = (
        await FollowupStep.filter(
            order_id=step.order_id,
            step__lt=step.step,
            template__starts_with=template.starts_with,
            state__in=[StepState.PLANNED, StepState.BLOCKED],
        )
        .using_db(using)
        .values_list("id", flat=True)
    )
    await (
        FollowupStep.filter(id__in=list(before))
        .using_db(using)
        .update(state=StepState.SKIPPED, reason=f"passed over for Follow Up {step.step}", wake_at=None)
    )
