"""Every guess and choice about the WhatsApp Cloud API, in one place, each with the id under which it is discussed."""

from __future__ import annotations

import re
from datetime import timedelta

CONNECT_TIMEOUT = timedelta(seconds=5)  # WA-01
READ_TIMEOUT = timedelta(seconds=30)  # WA-01
UNSETTLED_WAIT = timedelta(minutes=30)  # WA-13: how long a status may still settle an unknown send
ACCOUNT_PAUSE = timedelta(minutes=15)  # WA-06: after 4 and 80007, when the answer names no time
SPAM_PAUSE = timedelta(hours=24)  # WA-04
WINDOW = timedelta(hours=24)
WINDOW_CLOSES_EARLY = timedelta(minutes=5)  # WA-11
PAIR_INTERVAL = timedelta(seconds=6)
MESSAGES_PER_SECOND = 10  # WA-15: per own number; Meta's own limit is 80, replies included
PORTFOLIO_DAILY_RECIPIENTS = 250  # WA-11: unique recipients of templates outside the window in a moving 24 h
LARGEST_WEBHOOK_BYTES = 3 * 1024 * 1024  # WA-19

BLANK_OR_BROKEN = re.compile(r"\A\s*\Z|[\n\r\t]| {5,}")
"""WA-03: what a template's variable may not be or hold."""

OPT_OUT_WORDS = frozenset({"stop", "berhenti", "unsubscribe", "unsub", "batal langganan", "stop promo"})
"""WA-10: an opt-out when the whole message is one of these, without case, punctuation and emoji."""

NOT_A_REPLY = frozenset({"system"})  # WA-10
DOES_NOT_OPEN_THE_WINDOW = frozenset({"reaction", "system"})  # WA-10
