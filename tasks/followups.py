"""Sending follow-ups, and hearing what became of them."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from uuid import UUID

import structlog
from pydantic import BaseModel

from integrations.messaging import OutgoingMessage, Sent
from integrations.outcome import ProviderError, Unavailable, Unknown
from integrations.whatsapp import Action, InboundMessage, MessageRefused, Notification, StatusUpdate, Template
from models import webhooks
from models.db import Connection, transaction
from models.followups import claim, inbound, messages
from models.followups.claim import Claim, NotNow
from models.followups.due import LOOK_AGAIN
from models.followups.inbound import Written
from models.followups.messages import Told
from models.followups.tables import Channel
from tasks.engine import Cancelled, Failed, JobContext, Snooze, job
from tasks.waiting import wait_for

log = structlog.get_logger(__name__)


class SendFollowup(BaseModel, frozen=True):
    """The step that is due."""

    step_id: int


class FollowupSent(BaseModel, frozen=True):
    """What is known of the message."""

    message_id: UUID
    outcome: str


@job("followups.send", queue="default", max_attempts=5, timeout=timedelta(seconds=90), unique="step_id")
async def send(ctx: JobContext, args: SendFollowup) -> FollowupSent | Cancelled | Failed | Snooze:
    """Send a step, at most once.

    The claim is committed before anything goes out. A worker that dies in between leaves a claimed step, which the next
    attempt finds and calls unknown: nobody can tell whether it went out, so nobody sends it again.
    """
    async with ctx.transaction() as tx:
        claimed = await claim.claim(args.step_id, message_id=ctx.job.id, now=ctx.clock.now(), using=tx)
        if isinstance(claimed, NotNow):
            left = await messages.left_behind(ctx.job.id, now=ctx.clock.now(), using=tx)
            return Cancelled("An attempt before this one may have sent it." if left else claimed.reason)
    try:
        sent = await ctx.app.messenger(Channel.WHATSAPP).send(_message(claimed))
    except ProviderError as error:
        return await _not_sent(ctx, claimed, error)
    return await _accepted(ctx, claimed, sent)


def _message(claimed: Claim) -> OutgoingMessage:
    template = None
    if claimed.whatsapp_template is not None:
        # WhatsApp takes no line breaks, tabs or runs of blanks in a value.
        values = tuple(" ".join(value.split()) for value in claimed.values)
        template = Template(name=claimed.whatsapp_template, language=claimed.language, variables=values)
    return OutgoingMessage(reference=str(claimed.message_id), to=claimed.phone, text=claimed.text, template=template)


async def _accepted(ctx: JobContext, claimed: Claim, sent: Sent) -> FollowupSent:
    # Not fenced: whoever holds the lease now, this message is out, and that must be kept.
    async with transaction() as tx:
        await messages.accepted(
            claimed.message_id, wamid=sent.provider_id or "", wa_id=sent.recipient_id, now=ctx.clock.now(), using=tx
        )
    return FollowupSent(message_id=claimed.message_id, outcome="accepted")


async def _not_sent(ctx: JobContext, claimed: Claim, error: ProviderError) -> FollowupSent | Failed | Snooze:
    now = ctx.clock.now()
    async with transaction() as tx:
        match error:
            case Unavailable():
                # While this job waits, the scheduler's is the same one; it looks in case this one is cancelled.
                await messages.give_back(claimed.message_id, again_at=now + LOOK_AGAIN, using=tx)
                return wait_for(error, ctx, until=claimed.useful_until)
            case Unknown():
                await messages.unknown(claimed.message_id, now=now, using=tx)
                outcome = "unknown"
            case MessageRefused() if error.verdict.action is Action.FIX:
                log.error("followups.needs_a_person", code=error.verdict.code, reason=error.reason)
                await messages.block(claimed.message_id, reason=error.reason, using=tx)
                outcome = f"blocked: {error.reason}"
            case _:
                code = error.verdict.code if isinstance(error, MessageRefused) else None
                await messages.failed(claimed.message_id, code=code, reason=error.reason, now=now, using=tx)
                if isinstance(error, MessageRefused) and error.verdict.opts_out:
                    await messages.opt_out(claimed.message_id, now=now, using=tx)
                outcome = f"failed: {error.reason}"
    return FollowupSent(message_id=claimed.message_id, outcome=outcome)


class HearWhatsApp(BaseModel, frozen=True):
    """The stored webhook."""

    webhook_id: int


class Heard(BaseModel, frozen=True):
    """How much it said."""

    statuses: int
    messages: int


@job("whatsapp.event", queue="critical", max_attempts=20, timeout=timedelta(seconds=60), unique="webhook_id")
async def event(ctx: JobContext, args: HearWhatsApp) -> Heard:
    """Apply what one webhook said: statuses of our messages, what buyers wrote, and their marketing switch."""
    async with ctx.transaction() as tx:
        webhook = await webhooks.read(args.webhook_id, using=tx)
        said: Notification = ctx.app.whatsapp.parse_webhook(webhook.body)
        for status in said.statuses:
            await _status(ctx, status, tx)
        for message in said.inbound:
            await _inbound(ctx, message, tx)
        for preference in said.preferences:
            phone = f"+{preference.wa_id}"
            if preference.value == "stop":
                await inbound.opt_out(phone, store_id=None, source="whatsapp_setting", now=preference.at, using=tx)
            else:
                await inbound.opt_in(phone, using=tx)
        for error in said.errors:
            log.error("whatsapp.account_error", code=error.code, meaning=error.verdict.meaning)
        outcome = f"{len(said.statuses)} statuses, {len(said.inbound)} messages"
        await webhooks.done(webhook.id, outcome=outcome, now=ctx.clock.now(), using=tx)
    return Heard(statuses=len(said.statuses), messages=len(said.inbound))


async def _status(ctx: JobContext, status: StatusUpdate, tx: Connection) -> None:
    reference = None
    with contextlib.suppress(ValueError):
        reference = UUID(status.reference) if status.reference else None
    error = status.errors[0] if status.errors else None
    reason = (error.details or error.title or error.verdict.meaning) if error is not None else None
    outcome = await messages.merge(
        Told(
            wamid=status.wamid,
            status=status.status,
            at=status.at,
            reference=reference,
            error_code=error.code if error is not None else None,
            error=reason,
        ),
        now=ctx.clock.now(),
        using=tx,
    )
    log.info("whatsapp.status", status=status.status, outcome=outcome)
    if error is not None and error.verdict.opts_out and reference is not None:
        await messages.opt_out(reference, now=ctx.clock.now(), using=tx)


async def _inbound(ctx: JobContext, message: InboundMessage, tx: Connection) -> None:
    digits = message.sender or message.wa_id
    outcome = await inbound.hear(
        Written(
            wamid=message.wamid,
            phone=f"+{digits}" if digits is not None else None,
            kind=message.type,
            at=message.at,
            answers=message.answers_to,
            is_reply=message.is_reply,
            opens_window=message.opens_window,
            is_opt_out=message.is_opt_out(),
        ),
        now=ctx.clock.now(),
        using=tx,
    )
    log.info("whatsapp.inbound", kind=message.type, outcome=outcome)
