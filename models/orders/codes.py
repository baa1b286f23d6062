"""The two names of an order: the code that people read aloud, and the buyer's secret."""

from __future__ import annotations

import base64
import hashlib
import hmac
from uuid import UUID

from models.errors import NotFound

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Nothing that sounds or looks like something else: no 0, O, 1, I, L, U."""

_LENGTH = 6
_FACTOR = 418_654_337
_SHIFT = 271_828_183
_SEAL_BYTES = 16
_ID_BYTES = 16


def code_of(order_id: int) -> str:
    """Return the order's code, such as ``BO-7K3M9Q``.

    It is the number in a shuffled order: two orders never share one, so none has to be tried twice, and a buyer
    cannot tell from it how many orders there are. After 729 million orders it grows by a letter.
    """
    length = _LENGTH
    while order_id >= len(_LETTERS) ** length:
        length += 1
    # One-to-one within its length, because the factor shares no divisor with 30.
    number = (order_id * _FACTOR + _SHIFT) % len(_LETTERS) ** length
    letters = ""
    for _ in range(length):
        number, place = divmod(number, len(_LETTERS))
        letters = _LETTERS[place] + letters
    return f"BO-{letters}"


def buyer_token(job_id: UUID, *, secret: str) -> str:
    """Return the secret that reads the order of this job alone.

    It is made from the job, not stored: a repeat of the request gets the same one again.
    """
    return base64.urlsafe_b64encode(job_id.bytes + _seal(job_id.bytes, secret)).decode().rstrip("=")


def job_of(token: str, *, secret: str) -> UUID:
    """Return the job that a buyer's token names; raises ``NotFound`` for one that is not ours."""
    msg = "There is no such order."
    try:
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except ValueError as wrong:
        raise NotFound(msg) from wrong
    body, seal = raw[:_ID_BYTES], raw[_ID_BYTES:]
    if len(raw) != _ID_BYTES + _SEAL_BYTES or not hmac.compare_digest(seal, _seal(body, secret)):
        raise NotFound(msg)
    return UUID(bytes=body)


def token_hash(token: str) -> str:
    """Return what is kept of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def _seal(body: bytes, secret: str) -> bytes:
    return hmac.digest(secret.encode(), b"buyer's order:" + body, "sha256")[:_SEAL_BYTES]
