"""What WhatsApp says of a message: that it was accepted, and each error, in an answer and in a webhook alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import structlog

from integrations.messaging import Sent
from integrations.whatsapp import Action, MessageRefused, Scope, SenderPaused, SendLater, Verdict, judge
from models import senders
from models.db import Connection, transaction
from models.followups import messages
from models.followups.messages import Told
from models.followups.refused import Refusal, Then, refused
from models.senders import Number, NumberBarred
from models.senders.pace import LOOK_AGAIN, TEMPLATE_LOOK_AGAIN
from tasks.engine import JobContext

log = structlog.get_logger(__name__)

NamedError = SendLater | SenderPaused | MessageRefused
"""Errors that name Meta's code."""


async def accept(ctx: JobContext, message_id: UUID, sent: Sent) -> None:
    """Keep that a message was accepted, and what was told of it before this answer came.

    Not fenced: whoever holds the job's lease now, this message is out, and that must be kept.
    """
    async with transaction() as tx:
        now = ctx.clock.now()
        early = await messages.accepted(
            message_id, wamid=sent.provider_id or "", wa_id=sent.recipient_id, now=now, using=tx
        )
        await hear_all(ctx.app.sender, early, now=now, using=tx)


async def hear_all(number: Number, statuses: list[Told], *, now: datetime, using: Connection) -> None:
    """Apply statuses of messages. What concerns the number comes last: its row is what every claim waits for."""
    verdicts = [await _hear(told, now=now, using=using) for told in statuses]
    for told, verdict in zip(statuses, verdicts, strict=True):
        if verdict is None:
            continue
        template = await messages.template_of(told.wamid, using=using) if verdict.template_is is not None else None
        await _note_template(number, verdict, template, now=now, using=using)
        reason = told.error or verdict.meaning
        await hold_number(number, verdict, reason=reason, caused_at=told.at, now=now, using=using)


async def _hear(told: Told, *, now: datetime, using: Connection) -> Verdict | None:
    """Apply one status, and return what its error means, if it has one."""
    verdict = judge(told.error_code) if told.error_code is not None else None
    if verdict is not None:
        reason = told.error or verdict.meaning
        told = replace(told, error=reason, refusal=_refusal(verdict, reason))
    outcome = await messages.merge(told, now=now, using=using)
    if verdict is not None and verdict.opts_out:
        await messages.opt_out(told.wamid, now=now, using=using)
    log.info("whatsapp.status", status=told.status, outcome=outcome)
    return verdict


async def refuse(
    message_id: UUID,
    error: NamedError,
    *,
    template: tuple[str, str] | None,
    number: Number,
    caused_at: datetime,
    now: datetime,
    using: Connection,
) -> str:
    """Apply an error that came in the answer to a message; say what became of its step.

    ``template`` is the name and language it was sent with, where it was; ``caused_at`` when it was claimed.
    """
    verdict = error.verdict
    after = error.after if isinstance(error, (SendLater, SenderPaused)) else None
    refusal = _refusal(verdict, error.reason, after=after)
    outcome = await refused(message_id, refusal, now=now, using=using)
    if verdict.opts_out:
        await messages.opt_out(message_id, now=now, using=using)
    await _note_template(number, verdict, template, now=now, using=using)
    await hold_number(number, verdict, reason=error.reason, caused_at=caused_at, now=now, using=using, after=after)
    return outcome


async def hold_number(
    number: Number,
    verdict: Verdict,
    *,
    reason: str,
    caused_at: datetime,
    now: datetime,
    using: Connection,
    after: timedelta | None = None,
) -> None:
    """Pause the number or its account, or slow it down, where an error says so, and raise the alarm.

    ``caused_at`` is when the message went out that met it, ``after`` the pause that the answer named.
    """
    if not verdict.known:
        log.error("whatsapp.unknown_code", code=verdict.code, reason=reason)
    if verdict.pauses is not None:
        barred = NumberBarred(
            code=verdict.code,
            reason=f"{verdict.code}: {verdict.meaning}",
            whole_account=verdict.pauses is Scope.ACCOUNT,
            lasts=after or verdict.after,
            needs_release=verdict.needs_release,
        )
        await senders.bar(number, barred, caused_at=caused_at, now=now, using=using)
    elif verdict.slows is Scope.NUMBER and verdict.after is not None:
        first = verdict.after
        await senders.slow_down(
            number, code=verdict.code, first=first, asked=after, caused_at=caused_at, now=now, using=using
        )
    elif verdict.action is Action.FIX or verdict.reported:
        log.error("whatsapp.needs_a_person", code=verdict.code, reason=reason)


def _refusal(verdict: Verdict, reason: str, *, after: timedelta | None = None) -> Refusal:
    """Return what an error means for the step. ``after`` is the pause that the answer named, if it did."""
    code, pause = verdict.code, after or verdict.after or timedelta(0)
    if verdict.pauses is not None:
        # The number is paused: when there is room again is decided where the step is claimed.
        wait = LOOK_AGAIN if verdict.needs_release else pause
        return Refusal(code=code, reason=reason, then=Then.AGAIN, after=wait, counts=False)
    if verdict.template_is is not None:
        return Refusal(code=code, reason=reason, then=Then.AGAIN, after=TEMPLATE_LOOK_AGAIN, counts=False)
    if verdict.wants_template:
        return Refusal(code=code, reason=reason, then=Then.AS_TEMPLATE)
    match verdict.action:
        case Action.RETRY:
            return Refusal(
                code=code,
                reason=reason,
                then=Then.AGAIN,
                after=pause,
                growth=verdict.growth,
                tries=verdict.tries,
                spares_buyer=verdict.slows is Scope.RECIPIENT,
            )
        case Action.FIX:
            return Refusal(code=code, reason=reason, then=Then.BLOCK)
        case _:
            return Refusal(code=code, reason=reason, then=Then.GIVE_UP)


async def _note_template(
    number: Number, verdict: Verdict, template: tuple[str, str] | None, *, now: datetime, using: Connection
) -> None:
    if verdict.template_is is not None and template is not None:
        told = [(*template, verdict.template_is)]
        await senders.note_templates(number.account, told, now=now, using=using)
