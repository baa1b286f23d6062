"""The token of a draft: what the page saves under, and what the recovery link carries.

It is a signature over the draft's number, so that a link can be written for a draft long after its page was closed,
and only its hash is kept: whoever reads the table cannot open a draft.
"""

from __future__ import annotations

import base64
import hashlib
import hmac


def token_of(draft_id: int, *, secret: str) -> str:
    """Return the token of a draft, the same every time."""
    signature = hmac.new(secret.encode(), f"draft\n{draft_id}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(signature).decode().rstrip("=")


def hash_of(token: str) -> str:
    """Return what of a token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()
