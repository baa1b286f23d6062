"""Every guess and choice about the WhatsApp Cloud API, in one place, each with the id under which it is discussed.

Those about what we do by ourselves stand with it: the pace and the day's budget (WA-11, WA-15) in `models.senders`; how
long word of a message is awaited (WA-13) and the words of an opt-out (WA-10) in `settings`.
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
