"""Every guess and choice about the WhatsApp Cloud API, in one place, each with the id under which it is discussed.

Those about what we do by ourselves stand with it: the pace and the day's budget (WA-11, WA-15) in `models.senders`; how
long word of a message is awaited (WA-13) and the words of an opt-out (WA-10) in `settings`. So do rules without a
value:

* WA-02, `+` and the full number: `messages.py`
* WA-05, each code is read alike in an answer and in a webhook; WA-07, codes that nobody knows: `errors.py`
* WA-08, our reference comes back on every status: `webhooks.py`
* WA-09, statuses only move up, early ones are kept for a day: `models.followups.messages`
* WA-12, templates are known by webhook and by the list of every hour: `models.senders.templates`
* WA-14, users without a number are known by what they answer: `models.followups.inbound`
* WA-16, WA-17, WA-18, what the sandbox checks, tells and can be made to do: `local/sandbox/whatsapp*.py`
* WA-20, calls, groups, flows, catalogues, payments, inbound media and the making of templates are no part of this
"""

from __future__ import annotations

import re
from datetime import timedelta

CONNECT_TIMEOUT = timedelta(seconds=5)  # WA-01
READ_TIMEOUT = timedelta(seconds=30)  # WA-01
ACCOUNT_PAUSE = timedelta(minutes=15)  # WA-06: after 4 and 80007, when the answer names no time
SPAM_PAUSE = timedelta(hours=24)  # WA-04
WINDOW = timedelta(hours=24)
LARGEST_WEBHOOK_BYTES = 3 * 1024 * 1024  # WA-19

BLANK_OR_BROKEN = re.compile(r"\A\s*\Z|[\n\r\t]| {5,}")
"""WA-03: what a template's variable may not be or hold."""

NOT_A_REPLY = frozenset({"system"})  # WA-10
DOES_NOT_OPEN_THE_WINDOW = frozenset({"reaction", "system"})  # WA-10
