"""The queue of steps ahead, as the seller sees and moves it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from models.db import Connection
from models.errors import Conflict, NotFound
from models.followups.claim import end_sequence
from models.followups.planning import start_next
from models.followups.tables import Channel, FollowupStep, FollowupTemplate, StepState
from models.keywords import pattern, phone_pattern
from models.orders import timeline
from models.orders.tables import Order
from models.sql import load

SortBy = Literal["due_at", "created_at"]

_AHEAD = (StepState.PLANNED, StepState.BLOCKED)


async def listing(
    store_id: int,
    *,
    cs_id: int | None,
    states: Sequence[str],
    start: int,
    limit: int,
    using: Connection,
    sort_by: SortBy = "due_at",
    descending: bool = False,
    keyword: str | None = None,
    until: datetime | None = None,
) -> tuple[list[dict[str, Any]], int]:
    """Return steps of the store in any of the states, and how many there are.

    ``keyword`` is sought in code, name and phone. What is not due yet at any moment stands last whatever the direction.
    """
    values = [store_id, [*dict.fromkeys(states)], until, start, limit]
    way = "DESC" if descending else "ASC"
    which = load(__file__, "queue_which")
    if keyword or cs_id is not None:
        values += [cs_id, pattern(keyword), phone_pattern(keyword)]
        page = load(__file__, "page_of_found")
    else:
        page = load(__file__, "page_in_order").replace("{beginning}", _beginning(which, sort_by).rstrip())
    nulls = "NULLS LAST" if sort_by == "due_at" else ""
    sql = load(__file__, "queue").replace("{page}", page.replace("{which}", which.rstrip()).rstrip())
    sql = sql.replace("{state}", "s.state = ANY ($2::text[])").replace("{way}", way)
    rows = await using.execute_query_dict(sql.replace("{order}", f"s.{sort_by} {way} {nulls}, s.id {way}"), values)
    total = max((int(row.pop("total")) for row in rows), default=0)
    if start and not rows:
        # A page behind the last one has no row that could say it.
        _, total = await listing(
            store_id, cs_id=cs_id, states=states, start=0, limit=1, using=using, keyword=keyword, until=until
        )
    return rows, total


def _beginning(which: str, sort_by: SortBy) -> str:
    which = which.replace("{state}", "s.state = one_of.state")
    part = load(__file__, "beginning")
    if sort_by == "created_at":
        return part.replace("{which}", which)
    # An index has what is not due first or last, by the direction: apart, both are read in order.
    part = part.replace("{order}", "s.due_at {way}, s.id {way}")
    return " UNION ALL ".join(part.replace("{which}", f"{which} AND s.due_at IS {known}NULL") for known in ("NOT ", ""))


async def skip(step_id: int, *, store_id: int, cs_id: int | None, by: str, now: datetime, using: Connection) -> None:
    """Pass over a step; the next one is due its delay from now."""
    step = await _ahead(step_id, store_id=store_id, cs_id=cs_id, using=using)
    step.state, step.reason, step.wake_at = StepState.SKIPPED, f"passed over by {by}", None
    await step.save(using_db=using)
    await start_next(step.order_id, after=now, using=using)


async def reschedule(step_id: int, due_at: datetime, *, store_id: int, cs_id: int | None, using: Connection) -> None:
    """Move a step to another moment. A blocked one is tried again then.

    Raises ``Conflict`` while a step before it is not sent: it would be sent first.
    """
    step = await _ahead(step_id, store_id=store_id, cs_id=cs_id, using=using)
    template = await FollowupTemplate.get(id=step.template_id, using_db=using)
    rows = await using.execute_query_dict(load(__file__, "before"), [step.id])
    if rows:
        msg = f"Follow-up {rows[0]['step']} of this order comes before it. Send it or pass it over first."
        raise Conflict(msg, step=rows[0]["step"])
    step.state, step.reason, step.due_at = StepState.PLANNED, None, due_at
    step.wake_at = due_at if template.channel is Channel.WHATSAPP else None
    await step.save(using_db=using)


async def cancel(step_id: int, *, store_id: int, cs_id: int | None, by: str, using: Connection) -> None:
    """End the sequence that the step belongs to."""
    step = await _ahead(step_id, store_id=store_id, cs_id=cs_id, using=using)
    template = await FollowupTemplate.get(id=step.template_id, using_db=using)
    await end_sequence(step.order_id, template.starts_with, reason=f"cancelled by {by}", using=using)


async def settle(
    step_id: int, *, was_sent: bool, store_id: int, cs_id: int | None, by: str, now: datetime, using: Connection
) -> None:
    """Write what a person found out about a step of which WhatsApp said nothing, at its order's timeline too.

    It is not sent again by itself either way, and what WhatsApp says later counts more. Raises ``Conflict`` for a step
    that is not unknown.
    """
    step = await _locked(step_id, store_id=store_id, cs_id=cs_id, using=using)
    if step.state is not StepState.UNKNOWN:
        msg = f"Follow-up {step_id} is {step.state.value}: only an unknown one is settled by a person."
        raise Conflict(msg, state=step.state.value)
    told = "sent" if was_sent else "not sent"
    step.state, step.reason = StepState.SENT if was_sent else StepState.FAILED, f"{told}, says {by}"
    step.sent_at = (step.sent_at or now) if was_sent else None
    await step.save(using_db=using)
    await timeline.note(step.order_id, "note", by=by, reason=f"follow-up {step.step} was {told}", at=now, using=using)


async def _ahead(step_id: int, *, store_id: int, cs_id: int | None, using: Connection) -> FollowupStep:
    step = await _locked(step_id, store_id=store_id, cs_id=cs_id, using=using)
    if step.state not in _AHEAD:
        raise Conflict(f"Follow-up {step_id} is {step.state.value} already.", state=step.state.value)
    return step


async def _locked(step_id: int, *, store_id: int, cs_id: int | None, using: Connection) -> FollowupStep:
    found = await FollowupStep.filter(id=step_id, store_id=store_id).using_db(using).first()
    if found is None:
        raise NotFound(f"There is no follow-up {step_id}.")
    order = await Order.filter(id=found.order_id).using_db(using).select_for_update().get()
    if cs_id is not None and order.cs_id != cs_id:
        raise NotFound(f"There is no follow-up {step_id}.")
    return await FollowupStep.filter(id=step_id).using_db(using).select_for_update().get()
