"""Letters to the people who have an account.

``Mailer`` is what sends one: ``SmtpMailer`` hands it to a mail server, ``Outbox`` lays it into a folder (one machine).

No server says whether a letter was taken when the connection broke after its last byte. Every letter may therefore be
sent again, and its ``reference`` makes that harmless: it becomes the Message-ID, and what stands in a letter depends on
nothing but what it is about, so that a second copy says the same with the same link.
"""

from __future__ import annotations

from integrations.mail.letter import Letter, Mailer
from integrations.mail.outbox import Outbox
from integrations.mail.smtp import SmtpMailer

__all__ = ["Letter", "Mailer", "Outbox", "SmtpMailer"]
