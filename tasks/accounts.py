"""Letters about accounts: the way back for who forgot the password, and word that it was used."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from pydantic import BaseModel

from integrations.mail import Letter
from integrations.outcome import Refused, Unavailable
from models.accounts import resets
from models.db import pool
from models.errors import Conflict
from tasks.engine import Cancelled, Failed, JobContext, Snooze, job
from tasks.waiting import wait_for

TELL_FOR: Final = timedelta(days=1)
"""Word of a new password that could not be sent for so long is given up."""


class AboutReset(BaseModel, frozen=True):
    """The way back. Neither the account nor the token is among the arguments."""

    reset_id: int


class LetterSent(BaseModel, frozen=True):
    """The mail server has the letter."""

    sent_at: datetime


@job("accounts.send_reset", queue="critical", max_attempts=12, timeout=timedelta(seconds=90), unique="reset_id")
async def send_reset(ctx: JobContext, args: AboutReset) -> LetterSent | Cancelled | Failed | Snooze:
    """Send the link. An answer that was lost is no harm: a second letter has the same link."""
    now, secret = ctx.clock.now(), ctx.app.settings.secret_key.get_secret_value()
    way = await resets.to_send(args.reset_id, secret=secret, now=now, using=pool())
    if way is None:
        return Cancelled("There is nobody to write to, or the link is of no use any more.")
    letter = Letter(
        to=way.email,
        subject="Kata sandi baru untuk BosOnline / A new password for BosOnline",
        text=_the_way(ctx.app.settings.password_page, way.token),
        reference=f"password-reset-{way.reset_id}-{way.created_at:%Y%m%d%H%M%S}",
        at=way.created_at,
    )
    ended = await _send(ctx, letter, until=way.expires_at)
    if ended is not None:
        return ended
    async with ctx.transaction() as tx:
        await resets.sent(way.reset_id, now=now, using=tx)
    return LetterSent(sent_at=now)


@job("accounts.tell_reset", queue="default", max_attempts=12, timeout=timedelta(seconds=90), unique="reset_id")
async def tell_reset(ctx: JobContext, args: AboutReset) -> LetterSent | Cancelled | Failed | Snooze:
    """Tell the owner that the password was changed, so that one who did not do it hears of it."""
    now = ctx.clock.now()
    found = await resets.to_tell(args.reset_id, using=pool())
    if found is None:
        return Cancelled("The owner knows, or is gone.")
    email, used_at = found
    letter = Letter(
        to=email,
        subject="Kata sandi BosOnline Anda diganti / Your BosOnline password was changed",
        text=_CHANGED,
        reference=f"password-changed-{args.reset_id}-{used_at:%Y%m%d%H%M%S}",
        at=used_at,
    )
    ended = await _send(ctx, letter, until=used_at + TELL_FOR)
    if ended is not None:
        return ended
    async with ctx.transaction() as tx:
        await resets.told(args.reset_id, now=now, using=tx)
    return LetterSent(sent_at=now)


async def _send(ctx: JobContext, letter: Letter, *, until: datetime) -> Failed | Snooze | None:
    try:
        await ctx.app.mailer.send(letter)
    except Refused as no:
        return Failed(Conflict("The mail server takes no letter for this account.", code=no.code))
    except Unavailable as away:
        return wait_for(away, ctx, until=until)
    return None


def _the_way(page: str, token: str) -> str:
    # Behind a #: what stands there is sent to no server, and so into no log.
    way = f"{page}#token={token}" if page else f"Token: {token}"
    return f"""Ada yang meminta kata sandi baru untuk akun BosOnline Anda. Buat di sini, dalam 30 menit:

{way}

Bukan Anda? Abaikan surat ini; kata sandi Anda tidak berubah.

Somebody asked for a new password for your BosOnline account. Set it with the above within 30 minutes; it works once.
If it was not you, do nothing: your password stays as it is.
"""


_CHANGED: Final = """Kata sandi akun BosOnline Anda baru saja diganti, dan semua sesi masuk diakhiri.
Bukan Anda? Segera minta kata sandi baru di halaman masuk.

The password of your BosOnline account was just changed, and every sign-in was ended.
If it was not you, ask for a new password at once.
"""
