"""What providers told us, stored once."""

from __future__ import annotations

from models.webhooks.store import done, keep, prune, put_by, read, take_in

__all__ = ["done", "keep", "prune", "put_by", "read", "take_in"]
