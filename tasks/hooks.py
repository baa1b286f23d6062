"""Telling stores' receivers what happened, by their webhooks."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Final

import structlog
from prometheus_client import Counter
from pydantic import BaseModel

from integrations.receivers import NotReached
from models.hooks import deliver, signing
from models.hooks.deliver import Message, Tried
from models.vault import Unreadable, Vault
from tasks.engine import JobContext, job

log = structlog.get_logger(__name__)

LONG_ENOUGH: Final = timedelta(seconds=15)
"""A job begins no round after this: a receiver that takes its time holds a place no longer than others can spare."""
TRIES = Counter("bosonline_hook_tries_total", "Tries to deliver an event to a store's receiver.", ["outcome"])


class DeliverHooks(BaseModel, frozen=True):
    """The webhook whose due deliveries are tried."""

    webhook_id: int


class HooksDelivered(BaseModel, frozen=True):
    """How many tries there were, and how many went well."""

    tried: int
    delivered: int


@job(
    "hooks.deliver",
    queue="default",
    max_attempts=5,
    timeout=timedelta(seconds=60),
    unique="webhook_id",
    per_store=2,
)
async def deliver_due(ctx: JobContext, args: DeliverHooks) -> HooksDelivered:
    """Try what is due, a few at a time, until nothing is, nobody is there, or the time is over; more comes later."""
    tried = delivered = 0
    turn = asyncio.get_running_loop()
    over = turn.time() + LONG_ENOUGH.total_seconds()
    while turn.time() < over:
        async with ctx.transaction() as tx:
            begun = await deliver.begin(args.webhook_id, now=ctx.clock.now(), using=tx)
        if begun is None:
            break
        keys = _opened(ctx, begun.secrets)
        ends = await asyncio.gather(*(_send(ctx, begun.url, keys, message) for message in begun.messages))
        async with ctx.transaction() as tx:
            await deliver.settle(args.webhook_id, ends, now=ctx.clock.now(), using=tx)
        tried += len(ends)
        delivered += sum(end.delivered for end in ends)
    return HooksDelivered(tried=tried, delivered=delivered)


async def _send(ctx: JobContext, url: str, keys: list[str], message: Message) -> Tried:
    if not keys:
        return _noted(message, problem="its secret cannot be opened any more; have it made anew")
    signed = signing.headers(
        keys, message_id=message.message_id, timestamp=int(ctx.clock.now().timestamp()), body=message.body
    )
    headers = {
        **signed,
        "content-type": "application/json",
        "x-bosonline-delivery": str(message.delivery_id),
        "x-bosonline-try": str(message.tries),
    }
    try:
        receipt = await ctx.app.receivers.post(url, body=message.body, headers=headers)
    except NotReached as away:
        return _noted(message, problem=str(away))
    if receipt.taken:
        return _noted(message, delivered=True, code=receipt.code)
    problem = f"the receiver answered {receipt.code}"
    return _noted(message, code=receipt.code, problem=problem, put_off=receipt.put_off)


def _noted(
    message: Message,
    *,
    delivered: bool = False,
    code: int | None = None,
    problem: str = "",
    put_off: timedelta | None = None,
) -> Tried:
    """Count a try and say how it went; an address may hold its owner's secrets, so none stands in the log."""
    TRIES.labels("delivered" if delivered else "not_reached" if code is None else "refused").inc()
    said = log.debug if delivered else log.info
    said("hooks.tried", delivery=message.delivery_id, tries=message.tries, code=code, problem=problem)
    return Tried(
        delivery_id=message.delivery_id,
        tries=message.tries,
        delivered=delivered,
        code=code,
        problem=problem,
        put_off=put_off,
    )


def _opened(ctx: JobContext, sealed: tuple[bytes, ...]) -> list[str]:
    """Return the secrets that can be opened; none can after the installation's own secret was changed."""
    vault = Vault(ctx.app.settings.secret_key.get_secret_value())
    keys = []
    for one in sealed:
        try:
            keys.append(vault.open(one))
        except Unreadable:
            log.warning("hooks.unreadable_secret", job=str(ctx.job.id))
    return keys
