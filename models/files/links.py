"""Short signed links: whoever holds one may fetch one file until its time is over."""

from __future__ import annotations

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from uuid import UUID

from models.errors import Forbidden, Gone


def sign(file: UUID, *, secret: str, now: datetime, life: timedelta) -> tuple[str, datetime]:
    """Return the path and query of a link to ``file``, and when it ends."""
    until = int((now + life).timestamp())
    path = f"/files/{file}/download?expires={until}&signature={_signature(file, until, secret)}"
    return path, datetime.fromtimestamp(until, UTC)


def check(file: UUID, *, expires: int, signature: str, secret: str, now: datetime) -> None:
    """Raise ``Forbidden`` for a link we did not sign, ``Gone`` for one whose time is over."""
    if not hmac.compare_digest(_signature(file, expires, secret).encode(), signature.encode()):
        msg = "This link was not signed by us."
        raise Forbidden(msg)
    if expires <= now.timestamp():
        msg = "This link has expired. Fetch the file's entry again for a new one."
        raise Gone(msg)


def _signature(file: UUID, expires: int, secret: str) -> str:
    return hmac.new(secret.encode(), f"file\n{file}\n{expires}".encode(), hashlib.sha256).hexdigest()
