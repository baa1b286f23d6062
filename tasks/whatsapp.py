"""Hearing WhatsApp: what became of our messages, what buyers wrote, and what it says of our templates."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from uuid import UUID

import structlog
from pydantic import BaseModel

from integrations.outcome import Refused, Unavailable, Unknown
from integrations.whatsapp import InboundMessage, MarketingPreference, Notification, StatusUpdate
from models import senders, webhooks
from models.db import Connection
from models.errors import Conflict
from models.followups import inbound
from models.followups.inbound import Written
from models.followups.messages import Told
from tasks.engine import Failed, JobContext, Snooze, job
from tasks.refusals import hear_all, hold_number
from tasks.waiting import wait_for

log = structlog.get_logger(__name__)


class HearWhatsApp(BaseModel, frozen=True):
    """The stored webhook."""

    webhook_id: int


class Heard(BaseModel, frozen=True):
    """How much it said."""

    statuses: int
    messages: int


@job("whatsapp.event", queue="critical", max_attempts=20, timeout=timedelta(seconds=60), unique="webhook_id")
async def event(ctx: JobContext, args: HearWhatsApp) -> Heard:
    """Apply what one webhook said: statuses of our messages, what buyers wrote, their marketing switch, our templates.

    What concerns our number comes last: its row is what every claim waits for.
    """
    async with ctx.transaction() as tx:
        webhook = await webhooks.read(args.webhook_id, using=tx)
        said: Notification = ctx.app.whatsapp.parse_webhook(webhook.body)
        number, now = ctx.app.sender, ctx.clock.now()
        for message in said.inbound:
            await _inbound(ctx, message, tx)
        for preference in said.preferences:
            await _preference(preference, tx)
        await hear_all(number, [_told(status) for status in said.statuses], now=now, using=tx)
        for template in said.templates:
            log.warning("whatsapp.template", name=template.name, language=template.language, status=template.status)
            told = [(template.name, template.language, template.status)]
            await senders.note_templates(template.account or number.account, told, now=now, using=tx)
        for error in said.errors:
            reason = error.details or error.title or error.verdict.meaning
            log.error("whatsapp.account_error", code=error.code, meaning=error.verdict.meaning, reason=reason)
            came = webhook.received_at
            await hold_number(number, error.verdict, reason=reason, caused_at=came, now=now, using=tx)
        outcome = f"{len(said.statuses)} statuses, {len(said.inbound)} messages"
        outcome += f", {len(said.odd)} not understood" if said.odd else ""
        await webhooks.done(webhook.id, outcome=outcome, now=now, using=tx)
    return Heard(statuses=len(said.statuses), messages=len(said.inbound))


def _told(status: StatusUpdate) -> Told:
    reference = None
    with contextlib.suppress(ValueError):
        reference = UUID(status.reference) if status.reference else None
    error = status.errors[0] if status.errors else None
    return Told(
        wamid=status.wamid,
        status=status.status,
        at=status.at,
        reference=reference,
        user_id=status.recipient_user_id,
        error_code=error.code if error is not None else None,
        error=(error.details or error.title or error.verdict.meaning) if error is not None else None,
    )


async def _inbound(ctx: JobContext, message: InboundMessage, tx: Connection) -> None:
    outcome = await inbound.hear(
        Written(
            wamid=message.wamid,
            phone=_number(message.sender),
            account=_number(message.wa_id),
            user_id=message.user_id,
            kind=message.type,
            at=message.at,
            answers=message.answers_to,
            is_reply=message.is_reply,
            opens_window=message.opens_window,
            is_opt_out=message.is_opt_out(ctx.app.settings.whatsapp_opt_out_words),
        ),
        now=ctx.clock.now(),
        using=tx,
    )
    log.info("whatsapp.inbound", kind=message.type, outcome=outcome)


def _number(digits: str | None) -> str | None:
    return f"+{digits}" if digits else None


async def _preference(preference: MarketingPreference, tx: Connection) -> None:
    phones = await inbound.numbers_of(_number(preference.wa_id), using=tx)
    if preference.value == "stop":
        await inbound.opt_out(phones, store_id=None, source="whatsapp_setting", now=preference.at, using=tx)
    elif preference.value == "resume":
        await inbound.opt_in(phones, at=preference.at, using=tx)


class ReadTemplates(BaseModel, frozen=True):
    """Those of the one account that there is."""

    of: str = "account"


class TemplatesRead(BaseModel, frozen=True):
    """How many there are, and how many have another status than an hour ago."""

    templates: int
    changed: int


@job("whatsapp.templates", queue="default", max_attempts=4, timeout=timedelta(minutes=5), unique="of")
async def templates(ctx: JobContext, _args: ReadTemplates) -> TemplatesRead | Failed | Snooze:
    """Read what has become of our templates, once an hour: a webhook that says so may have been lost (WA-12)."""
    number = ctx.app.sender
    try:
        known = await ctx.app.whatsapp.templates(waba_id=number.account)
    except (Unavailable, Unknown) as away:
        return wait_for(away, ctx, until=ctx.job.created_at + timedelta(hours=1))
    except Refused as no:
        return Failed(Conflict(f"WhatsApp does not show its templates: {no.reason}."))
    told = [(one.name, one.language, one.status) for one in known]
    async with ctx.transaction() as tx:
        changed = await senders.note_templates(number.account, told, now=ctx.clock.now(), using=tx)
    return TemplatesRead(templates=len(known), changed=changed)
