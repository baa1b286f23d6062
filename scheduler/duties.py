"""What the leader does, and how often. Each duty is short, set-based and harmless to repeat."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import structlog

from bootstrap import App
from models import drafts, files, idempotency, retention, webhooks
from models.db import pool, transaction
from models.followups import messages
from models.followups.due import take_due as take_due_followups
from models.followups.left import find_left as find_left_messages
from models.followups.left import find_unsettled as find_unsettled_messages
from models.hooks import watch
from models.hooks.deliver import take_due as take_due_deliveries
from models.jobs import KINDS, queue
from models.orders.complete import take_over as take_over_orders
from models.orders.expire import take_due as take_due_holds
from models.payments.change import take_wanted
from models.payments.silent import take_silent as take_silent_payments
from models.payments.stranded import take_unasked, take_unclosed
from models.recaps.refresh import take_stale
from models.regions import take_unwalked
from models.shipping.asking import asking_of
from models.shipping.late import take_unwanted
from models.shipping.silent import take_silent as take_silent_parcels
from scheduler.cron import Entry
from scheduler.duty import Duty

log = structlog.get_logger(__name__)

JOBS_KEPT = timedelta(days=7)
BATCH = 500
"""Rows that one run takes; what is left comes with the next, which begins at once (see ``Duty``)."""
DELETED_AT_ONCE = 20
"""Files whose bytes are removed side by side."""


async def take_back_lost(app: App) -> int:
    """Jobs whose worker stopped renewing go back, or end after their last attempt."""
    lost = await queue.take_back_lost(using=pool(), limit=BATCH, lease=app.settings.job_lease)
    if lost:
        log.warning("jobs.lost_leases", jobs=[str(row["id"]) for row in lost][:20], count=len(lost))
        app.bells.ring({row["kind"] for row in lost})
        await app.announce_all([(row["id"], row["store_id"]) for row in lost])
    return len(lost)


async def ring_due(app: App) -> int:
    """Ring every kind with work due.

    This one sweep covers a crash between commit and ring, a lost Redis, a due retry, and a job that was given back.
    """
    kinds = await queue.due_kinds(list(KINDS), using=pool())
    app.bells.remind(kinds)
    return len(kinds)


async def mark_held(_app: App) -> int:
    """Due jobs of a kind or version that this code does not know say that they wait for a newer worker."""
    held = await queue.mark_held(KINDS, using=pool(), limit=BATCH)
    if held:
        log.warning("jobs.held", jobs=held, next_step="deploy workers that know them")
    return sum(held.values())


async def prune_jobs(_app: App) -> int:
    """Finished jobs go after their retention, a small batch at a time."""
    return await queue.prune(keep=JOBS_KEPT, using=pool(), limit=BATCH)


async def send_followups(app: App) -> int:
    """Follow-up steps whose time has come get their jobs, as many as our number has room for."""
    async with transaction() as tx:
        return await take_due_followups(app.sender, now=app.clock.now(), limit=BATCH, using=tx)


async def expire_holds(app: App) -> int:
    """Orders unpaid at their deadline get the job that gives their stock back."""
    async with transaction() as tx:
        return await take_due_holds(app.clock.now(), BATCH, tx)


async def complete_orders(app: App) -> int:
    """Delivered orders that are settled, or old enough, get the job that ends them."""
    async with transaction() as tx:
        return await take_over_orders(app.clock.now(), BATCH, tx)


async def announce_abandoned(app: App) -> int:
    """Half-filled checkouts that were left get the job that calls the buyer back."""
    async with transaction() as tx:
        return len(await drafts.take_abandoned(app.clock.now(), BATCH, tx))


async def ask_about_payments(app: App) -> int:
    """Payments without news are asked about at the provider."""
    async with transaction() as tx:
        return await take_silent_payments(
            now=app.clock.now(),
            after=app.settings.payment_inquiry_after,
            every=app.settings.payment_inquiry_every,
            limit=BATCH,
            using=tx,
        )


async def ask_for_payments_again(app: App) -> int:
    """Orders that wait for money, and whose job that asks for it is gone, get another one."""
    async with transaction() as tx:
        orders = await take_unasked(now=app.clock.now(), limit=BATCH, using=tx)
    if orders:
        log.warning("payments.asked_again", orders=orders)
    return orders


async def close_payments_again(app: App) -> int:
    """Orders that nobody should pay any more, and whose job that closes their account is gone, get another one.

    It puts on the refund list what was paid for those that were cancelled.
    """
    async with transaction() as tx:
        orders = await take_unclosed(now=app.clock.now(), limit=BATCH, using=tx)
    if orders:
        log.warning("payments.closed_again", orders=orders)
    return orders


async def take_parcels_back_again(_app: App) -> int:
    """Cancelled orders whose parcel can still be fetched, and whose job that takes it back is gone, get another one."""
    async with transaction() as tx:
        orders = await take_unwanted(limit=BATCH, using=tx)
    if orders:
        log.warning("shipping.taken_back_again", orders=orders)
    return orders


async def change_payments_again(app: App) -> int:
    """Wishes to pay in another way, and whose job is gone, get another one."""
    async with transaction() as tx:
        wishes = await take_wanted(now=app.clock.now(), limit=BATCH, using=tx)
    if wishes:
        log.warning("payments.changed_again", wishes=wishes)
    return wishes


async def give_up_left_messages(app: App) -> int:
    """Messages whose sender is gone are unknown."""
    left = await find_left_messages(now=app.clock.now(), limit=BATCH, using=pool())
    for message_id in left:
        # One at a time, as whoever settles a message does: locks on two orders could be held crosswise.
        async with transaction() as tx:
            await messages.unknown(message_id, using=tx)
    if left:
        log.warning("messages.left_behind", messages=[str(message_id) for message_id in left][:20], count=len(left))
    return len(left)


async def go_on_without_word(app: App) -> int:
    """Sequences go on past messages of which no word came; a person sees them as unknown."""
    ended = 0
    within = app.settings.whatsapp_word_within
    for message_id in await find_unsettled_messages(now=app.clock.now(), within=within, limit=BATCH, using=pool()):
        async with transaction() as tx:
            ended += await messages.stay_unknown(message_id, now=app.clock.now(), using=tx)
    if ended:
        log.warning("messages.stay_unknown", count=ended)
    return ended


async def ask_about_parcels(app: App) -> int:
    """Parcels without a waybill number or news, and bookings of which nobody knows the end, are asked about."""
    async with transaction() as tx:
        return await take_silent_parcels(now=app.clock.now(), limit=BATCH, using=tx, asking=asking_of(app.settings))


async def walk_regions(app: App) -> int:
    """Where there is no copy of the couriers' districts, or a walk broke off, there is a job that goes on."""
    async with transaction() as tx:
        return await take_unwalked(now=app.clock.now(), using=tx)


async def refresh_recaps(_app: App) -> int:
    """Stores with stale days get the job that recomputes them."""
    async with transaction() as tx:
        return await take_stale(limit=BATCH, using=tx)


async def deliver_hooks(app: App) -> int:
    """Webhooks of stores with something due get the job that sends it."""
    async with transaction() as tx:
        return await take_due_deliveries(now=app.clock.now(), limit=BATCH, using=tx)


async def look_after_hooks(app: App) -> int:
    """Owners hear of webhooks that fail for long, and of those that are switched off for it."""
    now = app.clock.now()
    async with transaction() as tx:
        off = await watch.switch_off(now=now, limit=BATCH, using=tx)
    async with transaction() as tx:
        warned = await watch.warn(now=now, limit=BATCH, using=tx)
    if off or warned:
        log.warning("hooks.failing", switched_off=off, warned=warned)
    return max(off, warned)


async def prune_keys(_app: App) -> int:
    """Idempotency keys go after their life."""
    return await idempotency.prune(batch=BATCH)


async def prune_webhooks(app: App) -> int:
    """What providers sent us goes after its retention."""
    async with transaction() as tx:
        return await webhooks.prune(now=app.clock.now(), using=tx, limit=BATCH)


async def prune_drafts(app: App) -> int:
    """Half-filled checkouts go 30 days after their last sign of life: they hold personal data."""
    return await drafts.prune(app.clock.now(), BATCH, pool())


async def prune_old_rows(app: App) -> int:
    """Rows that only time removes."""
    async with transaction() as tx:
        return await retention.prune(now=app.clock.now(), using=tx, limit=BATCH)


async def delete_old_files(app: App) -> int:
    """Generated files go after a week: the bytes first, so that no row is lost while its bytes remain.

    One that cannot be deleted is tried again at the next run, and holds up none behind it.
    """
    now, gone = app.clock.now(), 0
    last: files.StoredFile | None = None
    left: dict[str, str] = {}
    while old := await files.expired(now=now, after=last, batch=DELETED_AT_ONCE):
        last = old[-1]
        ends = await asyncio.gather(*(app.storage.delete(file.storage_key) for file in old), return_exceptions=True)
        failed = {str(file.id): str(end) for file, end in zip(old, ends, strict=True) if end is not None}
        async with transaction() as tx:
            await files.forget([file.id for file in old if str(file.id) not in failed], using=tx)
        gone += len(old) - len(failed)
        left |= failed
    if left:
        log.warning("files.not_deleted", files=list(left)[:20], count=len(left), error=next(iter(left.values())))
    return gone


DUTIES: tuple[Duty, ...] = (
    Duty(timedelta(seconds=1), take_back_lost, BATCH),
    Duty(timedelta(seconds=1), ring_due),
    # Oftener than the others: what a number may send in a second goes in four parts, not at once.
    Duty(timedelta(milliseconds=250), send_followups, BATCH),
    Duty(timedelta(seconds=1), expire_holds, BATCH),
    Duty(timedelta(seconds=2), announce_abandoned, BATCH),
    Duty(timedelta(seconds=1), deliver_hooks, BATCH),
    # A full run names the same stores again while their jobs wait; the others come two seconds later.
    Duty(timedelta(seconds=2), refresh_recaps),
    Duty(timedelta(seconds=30), ask_about_payments, BATCH),
    Duty(timedelta(seconds=30), ask_about_parcels, BATCH),
    Duty(timedelta(minutes=1), ask_for_payments_again, BATCH),
    Duty(timedelta(minutes=1), close_payments_again, BATCH),
    Duty(timedelta(minutes=1), take_parcels_back_again, BATCH),
    Duty(timedelta(minutes=1), change_payments_again, BATCH),
    Duty(timedelta(minutes=1), give_up_left_messages, BATCH),
    Duty(timedelta(minutes=1), complete_orders, BATCH),
    Duty(timedelta(minutes=1), walk_regions),
    Duty(timedelta(minutes=1), look_after_hooks, BATCH),
    Duty(timedelta(minutes=1), go_on_without_word, BATCH),
    Duty(timedelta(seconds=10), mark_held, BATCH),
    Duty(timedelta(seconds=10), prune_jobs, BATCH),
    Duty(timedelta(minutes=1), prune_keys, BATCH),
    Duty(timedelta(minutes=1), prune_webhooks, BATCH),
    Duty(timedelta(minutes=1), prune_drafts, BATCH),
    Duty(timedelta(minutes=1), prune_old_rows, BATCH),
    Duty(timedelta(minutes=1), delete_old_files),
)

CRON: tuple[Entry, ...] = (
    Entry(name="regions.walk", expression="0 2 * * *", kind="regions.walk"),
    Entry(name="stock.check", expression="30 3 * * *", kind="stock.check"),
    # Yesterday's money, when Winpay has had some hours to book it.
    Entry(name="payments.reconcile", expression="0 5 * * *", kind="payments.reconcile", catch_up=timedelta(hours=18)),
    Entry(name="whatsapp.templates", expression="17 * * * *", kind="whatsapp.templates"),
)
"""Entries that write a job at moments of the calendar."""
