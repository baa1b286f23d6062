"""What no source of Winpay confirms, in one place. Compare each with the provider when an account is opened.

The ids are the project's own (see ``docs/providers.md``). Values stand below. Rules stand beside the code that follows
them, under the same id:

* W-02, what is signed, raw bytes first: ``signing.py``, ``callbacks.py``
* W-06, replies to callbacks that are not taken: ``callbacks.py``
* W-08, where an e-wallet's callback comes in, and that status confirms it: ``callbacks.py``, ``tasks/confirmations.py``
* W-09, the Checkout callback proves nothing: ``invoices.py``, ``tasks/confirmations.py``
* W-10, statuses of e-wallets and cards are those of QRIS: ``answers.py``
* W-11, their error codes follow the table: ``codes.py``
* W-12, the code of a Checkout update that was done: ``codes.py``
* W-13, a used Checkout reference is looked for: ``checkout.py``
* W-15, amounts with two decimals, read as whole rupiah: ``naming.py``, ``snap.py``, ``callbacks.py``
* W-18, money for what had ended counts, and is looked at: ``models/payments/``
* W-19, answers bear no signature, and none is looked for: ``snap.py``
* W-20, key, addresses and rate limits come at onboarding: ``settings.py`` (``WINPAY_CALLS_PER_MINUTE``)
* W-21, QRIS is not refunded through Winpay: no call for it exists here; money goes back by hand (the refund list)
* W-22, Winpay's test system pays nothing by itself: ``local/sandbox/winpay*.py`` plays bank and payer
"""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import Final

SANDBOX_URL: Final = "https://sandbox-snap.winpay.id"
"""W-01: the base of Winpay's own test system, without a ``/snap`` prefix."""

TIMESTAMP_TOLERANCE: Final = timedelta(minutes=5)
"""W-03: how far ``X-TIMESTAMP`` may be off; our sandbox refuses beyond it."""

CALLBACK_MAX_AGE: Final[timedelta | None] = None
"""W-04: resends may carry the first send's timestamp, so age is not judged; replays meet a unique key."""

JAKARTA: Final = timezone(timedelta(hours=7))
"""W-05 and W-16: the zone of Winpay's days and of its times without a zone."""

CALLBACK_WAIT: Final = timedelta(seconds=10)
CALLBACK_GAP: Final = timedelta(seconds=60)
CALLBACK_SENDS: Final = 3
"""W-07: how long Winpay waits for our reply, how long until it sends again, and how many sends there are in all."""

UNEXPLAINED_STATUS: Final = "02"
"""W-14: ``paymentFlagStatus`` "check" and whatever is not in the tables: ask again later, decide nothing."""

UNEXPLAINED_FOR: Final = timedelta(hours=1)
"""W-14: past an account's deadline. What is still "check" then is told to a person; before, it may be on its way."""

SMALLEST_AMOUNT_IDR: Final = 10_000
"""W-17: the smallest VA."""

EXTERNAL_ID_LONGEST: Final = 36
"""W-23: ``X-EXTERNAL-ID`` takes letters, digits and ``-``, at most this many: a UUID fits."""

CHANNEL_ID: Final = "WEB"
"""The ``CHANNEL-ID`` header is free text as far as is known; Winpay's own code sends this."""

SHORTEST_LIFE: Final = timedelta(minutes=1)
LONGEST_LIFE: Final = timedelta(days=89)
"""Documented is "3 months"; the shortest three months of the calendar are 89 days."""

CALL_TIMEOUT: Final = timedelta(seconds=15)
"""No document says how long Winpay takes. Three attempts at a question end within the minute that a job has."""

REPORT_REFERENCES: Final = ("partnerReferenceNo", "trxId", "originalPartnerReferenceNo")
REPORT_MOMENTS: Final = ("dateTime", "transactionDate", "trxDateTime")
REPORT_PAID: Final = frozenset({"", "00", "SUCCESS", "PAID"})
"""W-24: where a line of the transaction report has our reference (in it, or in its ``additionalInfo``) and its time,
and the ``status`` of money that came; none is told as one that came.
"""
