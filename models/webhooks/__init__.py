"""What providers told us, stored once."""

from __future__ import annotations

from models.webhooks.store import done, keep, prune, read

__all__ = ["done", "keep", "prune", "read"]
