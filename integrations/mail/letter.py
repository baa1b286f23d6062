"""What a letter is, and what sends one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter to one person. ``reference`` is the same for every copy of it: letters, digits and hyphens."""

    to: str = field(repr=False)
    subject: str
    text: str = field(repr=False)
    reference: str
    at: datetime

    def message(self, *, sender: str) -> EmailMessage:
        """Return it as it travels, from ``sender`` (``Name <address>``). A break in subject or address is refused."""
        message = EmailMessage()
        message["From"] = sender
        message["To"] = self.to
        message["Subject"] = self.subject
        message["Date"] = format_datetime(self.at)
        message["Message-ID"] = f"<{self.reference}@{parseaddr(sender)[1].rpartition('@')[2]}>"
        # So that nobody's holiday answers it (RFC 3834).
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(self.text)
        return message


class Mailer(Protocol):
    """What sends letters."""

    async def send(self, letter: Letter) -> None:
        """Hand a letter over. Raises ``Refused`` where it will never be taken, ``Unavailable`` to be sent again."""
