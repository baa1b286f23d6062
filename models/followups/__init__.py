"""Messages that follow an order, step by step."""

from __future__ import annotations

from models.followups.planning import plan

__all__ = ["plan"]
