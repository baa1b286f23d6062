"""Abandoned checkouts: calling the buyer back."""

from __future__ import annotations

from datetime import timedelta

from pydantic import BaseModel

from integrations.messaging import OutgoingMessage
from integrations.outcome import ProviderError, Unavailable, Unknown
from integrations.whatsapp import MessageRefused, SenderPaused, SendLater, Template
from models import drafts
from models.db import transaction
from models.drafts import NoRecovery, Recovery
from models.followups import messages
from models.followups.claim import USEFUL
from models.followups.refused import Refusal, Then, refused
from models.followups.tables import Channel
from models.senders.pace import TEMPLATE_LOOK_AGAIN
from tasks.engine import Cancelled, Failed, JobContext, Snooze, job
from tasks.refusals import accept, hold_number, refuse
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
    async with ctx.transaction() as tx:
        claimed = await drafts.claim_recovery(args.draft_id, sender=ctx.app.sender, now=now, using=tx)
        if isinstance(claimed, NoRecovery):
            if claimed.claimed_before:
                await messages.unknown(drafts.message_of(args.draft_id), using=tx)
            if claimed.until is not None and now < ctx.job.created_at + USEFUL:
                return Snooze(claimed.until, claimed.reason)
            return Cancelled(claimed.reason)
    try:
        sent = await ctx.app.messenger(Channel.WHATSAPP).send(_message(ctx, claimed))
    except ProviderError as error:
        return await _not_sent(ctx, claimed, error)
    await accept(ctx, claimed.message_id, sent)
    return Announced(outcome="accepted")


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


async def _not_sent(ctx: JobContext, claimed: Recovery, error: ProviderError) -> Announced | Failed | Snooze:
    now = ctx.clock.now()
    async with transaction() as tx:
        match error:
            case Unavailable():
                await drafts.withdraw(claimed, using=tx)
                if isinstance(error, (SendLater, SenderPaused)):
                    reason, number = error.reason, ctx.app.sender
                    await hold_number(
                        number, error.verdict, reason=reason, caused_at=now, now=now, using=tx, after=error.after
                    )
                return wait_for(error, ctx, until=ctx.job.created_at + USEFUL)
            case Unknown():
                await messages.unknown(claimed.message_id, using=tx)
                return Announced(outcome="unknown")
            case MessageRefused():
                template = (claimed.template, claimed.language)
                number = ctx.app.sender
                outcome = await refuse(
                    claimed.message_id, error, template=template, number=number, caused_at=now, now=now, using=tx
                )
                if outcome in (Then.AGAIN, Then.BLOCK):
                    # A template or a setting that comes back, or that a person mends.
                    return wait_for(error, ctx, until=ctx.job.created_at + USEFUL, at_least=TEMPLATE_LOOK_AGAIN)
            case _:
                refusal = Refusal(code=None, reason=error.reason, then=Then.GIVE_UP)
                await refused(claimed.message_id, refusal, now=now, using=tx)
    return Announced(outcome=f"failed: {error.reason}")
