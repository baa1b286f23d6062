"""Abandoned checkouts: calling the buyer back."""

from __future__ import annotations

from datetime import timedelta

from pydantic import BaseModel

from integrations.messaging import OutgoingMessage, Sent
from integrations.outcome import ProviderError, Unavailable, Unknown
from integrations.whatsapp import MessageRefused, Template
from models import drafts
from models.db import transaction
from models.drafts import NoRecovery, Recovery
from models.followups import messages
from models.followups.claim import USEFUL
from models.followups.quiet import next_opening, zone_of
from models.followups.tables import Channel
from tasks.engine import Cancelled, Failed, JobContext, Snooze, job
from tasks.waiting import wait_for

_NAMELESS = "Kak"
"""How a shop addresses a buyer who gave no name; WhatsApp takes no empty value."""


class AnnounceDraft(BaseModel, frozen=True):
    """The draft that was left."""

    draft_id: int


class Announced(BaseModel, frozen=True):
    """What became of the recovery message."""

    outcome: str


@job("drafts.announce", queue="default", max_attempts=5, timeout=timedelta(seconds=90), unique="draft_id")
async def announce(ctx: JobContext, args: AnnounceDraft) -> Announced | Cancelled | Failed | Snooze:
    """Send the link back to the cart, at most once per draft and never in quiet hours.

    The message's row is committed before anything goes out. A worker that dies in between leaves it, and the next
    attempt calls it unknown instead of sending it again.
    """
    now = ctx.clock.now()
    opening = next_opening(now, zone_of(None), spread_by=args.draft_id)
    if opening > now:
        return Snooze(opening, "quiet hours")
    async with ctx.transaction() as tx:
        claimed = await drafts.claim_recovery(args.draft_id, now=now, using=tx)
        if isinstance(claimed, NoRecovery):
            if claimed.claimed_before:
                await messages.unknown(drafts.message_of(args.draft_id), now=now, using=tx)
            return Cancelled(claimed.reason)
    try:
        sent = await ctx.app.messenger(Channel.WHATSAPP).send(_message(ctx, claimed))
    except ProviderError as error:
        return await _not_sent(ctx, claimed, error)
    return await _accepted(ctx, claimed, sent)


def _message(ctx: JobContext, claimed: Recovery) -> OutgoingMessage:
    settings = ctx.app.settings
    token = drafts.token_of(claimed.draft_id, secret=settings.secret_key.get_secret_value())
    link = f"{settings.public_url}/checkout/abandoned/{token}"
    # WhatsApp takes no line breaks, tabs or runs of blanks in a value.
    values = tuple(" ".join(value.split()) for value in (claimed.name or _NAMELESS, claimed.store_name, link))
    return OutgoingMessage(
        reference=str(claimed.message_id),
        to=claimed.phone,
        text=link,
        template=Template(name=claimed.template, language=claimed.language, variables=values),
    )


async def _accepted(ctx: JobContext, claimed: Recovery, sent: Sent) -> Announced:
    # Not fenced: whoever holds the lease now, this message is out, and that must be kept.
    async with transaction() as tx:
        await messages.accepted(
            claimed.message_id, wamid=sent.provider_id or "", wa_id=sent.recipient_id, now=ctx.clock.now(), using=tx
        )
    return Announced(outcome="accepted")


async def _not_sent(ctx: JobContext, claimed: Recovery, error: ProviderError) -> Announced | Failed | Snooze:
    now = ctx.clock.now()
    async with transaction() as tx:
        match error:
            case Unavailable():
                await drafts.withdraw(claimed, using=tx)
                return wait_for(error, ctx, until=ctx.job.created_at + USEFUL)
            case Unknown():
                await messages.unknown(claimed.message_id, now=now, using=tx)
                return Announced(outcome="unknown")
            case _:
                code = error.verdict.code if isinstance(error, MessageRefused) else None
                await messages.failed(claimed.message_id, code=code, reason=error.reason, now=now, using=tx)
                if isinstance(error, MessageRefused) and error.verdict.opts_out:
                    await messages.opt_out(claimed.message_id, now=now, using=tx)
                return Announced(outcome=f"failed: {error.reason}")
