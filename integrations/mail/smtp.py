"""Mail by way of a mail server (RFC 5321)."""

from __future__ import annotations

import ssl
from datetime import timedelta
from typing import Final
from urllib.parse import unquote, urlsplit

import aiosmtplib
from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPDataError,
    SMTPException,
    SMTPRecipientsRefused,
    SMTPResponseException,
)

from integrations.mail.letter import Letter
from integrations.outcome import AccountBarred, NotNow, ProviderError, Refused, Unavailable

PROVIDER: Final = "mail"
PATIENCE: Final = timedelta(seconds=20)
"""What the server may take for each step: connecting, and each of its answers."""
SEND_WITHIN: Final = timedelta(seconds=60)
"""What it may take for a letter altogether."""

_FOR_GOOD: Final = 500
"""SMTP's codes from here on say no for good, those below for now (RFC 5321, 4.2.1)."""


class SmtpMailer:
    """Sends each letter over a connection of its own: letters are few, and a kept connection is one more thing to fail.

    Args:
        url: ``smtps://user:password@host:465`` (TLS from the first byte) or ``smtp://user:password@host:587``; special
            characters of user and password as ``%XX``.
        sender: ``Name <address>``.
        tls: Whether ``smtp://`` has to become TLS (STARTTLS) before anything is said. Without it a server that offers
            TLS is still taken up on it.
        context: What certificates are checked against; by default the machine's.
    """

    def __init__(self, url: str, *, sender: str, tls: bool = True, context: ssl.SSLContext | None = None) -> None:
        parts = urlsplit(url)
        self._host = parts.hostname or ""
        self._implicit = parts.scheme == "smtps"
        self._port = parts.port or (465 if self._implicit else 587)
        self._username = unquote(parts.username) if parts.username else None
        self._password = unquote(parts.password) if parts.password else None
        self._sender = sender
        self._tls = tls
        self._context = context

    async def send(self, letter: Letter) -> None:
        """Hand the letter to the server, once.

        Raises ``Refused`` where it will not be taken for this person. Everything else may be sent again, whether the
        server has it or not: ``NotNow``, ``AccountBarred`` where our own account or sender is turned away, else
        ``Unavailable``. What a server writes may quote people: only its code is kept.
        """
        try:
            await aiosmtplib.send(
                letter.message(sender=self._sender),
                hostname=self._host,
                port=self._port,
                username=self._username,
                password=self._password,
                use_tls=self._implicit,
                start_tls=None if self._implicit or not self._tls else True,
                tls_context=self._context,
                timeout=PATIENCE.total_seconds(),
            )
        except (SMTPException, OSError, TimeoutError) as error:
            raise _meaning(error) from error


def _meaning(error: Exception) -> ProviderError:
    if isinstance(error, SMTPRecipientsRefused) and error.recipients:
        return _said_no(error.recipients[0].code, of_recipient=True)
    if isinstance(error, SMTPAuthenticationError):
        return _said_no(error.code, of_recipient=False)
    if isinstance(error, SMTPResponseException):
        return _said_no(error.code, of_recipient=isinstance(error, SMTPDataError))
    return Unavailable(provider=PROVIDER, operation="send", reason=f"no clear answer ({type(error).__name__})")


def _said_no(code: int, *, of_recipient: bool) -> ProviderError:
    reason = f"the mail server said {code}"
    if code < _FOR_GOOD:
        return NotNow(provider=PROVIDER, operation="send", reason=reason)
    if of_recipient:
        return Refused(provider=PROVIDER, operation="send", reason=reason, code=str(code))
    return AccountBarred(provider=PROVIDER, operation="send", reason=reason, code=str(code))
