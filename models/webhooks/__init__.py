"""What providers told us, stored once."""

from __future__ import annotations

from models.webhooks.store import Event, Taken, done, prune, put_by, read, take_in

__all__ = ["Event", "Taken", "done", "prune", "put_by", "read", "take_in"]
