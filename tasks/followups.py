"""Sending follow-ups."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from pydantic import BaseModel

from integrations.messaging import OutgoingMessage
from integrations.outcome import ProviderError, Unavailable, Unknown
from integrations.whatsapp import MessageRefused, SenderPaused, SendLater, Template
from models.db import transaction
from models.followups import claim, messages
from models.followups.claim import Claim, NotNow
from models.followups.due import LOOK_AGAIN
from models.followups.refused import Refusal, Then, refused
from models.followups.tables import Channel
from tasks.engine import Cancelled, Failed, JobContext, Snooze, job
from tasks.refusals import accept, refuse
from tasks.waiting import wait_for


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
        now = ctx.clock.now()
        claimed = await claim.claim(args.step_id, message_id=ctx.job.id, sender=ctx.app.sender, now=now, using=tx)
        if isinstance(claimed, NotNow):
            left = await messages.left_behind(ctx.job.id, using=tx)
            return Cancelled("An attempt before this one may have sent it." if left else claimed.reason)
    try:
        sent = await ctx.app.messenger(Channel.WHATSAPP).send(_message(claimed))
    except ProviderError as error:
        return await _not_sent(ctx, claimed, error)
    await accept(ctx, claimed.message_id, sent)
    return FollowupSent(message_id=claimed.message_id, outcome="accepted")


def _message(claimed: Claim) -> OutgoingMessage:
    template = None
    if claimed.whatsapp_template is not None:
        # WhatsApp takes no line breaks, tabs or runs of blanks in a value.
        values = tuple(" ".join(value.split()) for value in claimed.values)
        template = Template(name=claimed.whatsapp_template, language=claimed.language, variables=values)
    return OutgoingMessage(reference=str(claimed.message_id), to=claimed.phone, text=claimed.text, template=template)


async def _not_sent(
    ctx: JobContext, claimed: Claim, error: ProviderError
) -> FollowupSent | Cancelled | Failed | Snooze:
    now = ctx.clock.now()
    async with transaction() as tx:
        match error:
            case SendLater() | SenderPaused() | MessageRefused():
                template = (claimed.whatsapp_template, claimed.language) if claimed.whatsapp_template else None
                outcome = await refuse(
                    claimed.message_id,
                    error,
                    template=template,
                    number=ctx.app.sender,
                    caused_at=claimed.claimed_at,
                    now=now,
                    using=tx,
                )
                if isinstance(error, (SendLater, SenderPaused)):
                    # The step says when it is looked at next; a job that waited besides would only be a second one.
                    return Cancelled(error.reason)
                outcome = f"{outcome}: {error.reason}"
            case Unavailable():
                # While this job waits, the scheduler's is the same one; it looks in case this one is cancelled.
                await messages.give_back(claimed.message_id, again_at=now + LOOK_AGAIN, using=tx)
                return wait_for(error, ctx, until=claimed.useful_until)
            case Unknown():
                await messages.unknown(claimed.message_id, using=tx)
                outcome = "unknown"
            case _:
                # Ours, before anything was asked: the message breaks a rule that a person can mend.
                refusal = Refusal(code=None, reason=error.reason, then=Then.BLOCK)
                outcome = f"{await refused(claimed.message_id, refusal, now=now, using=tx)}: {error.reason}"
    return FollowupSent(message_id=claimed.message_id, outcome=outcome)
