"""Messages that follow an order, step by step.

``plan`` is called where an order changes, ``plan_new`` where orders begin. The other verbs stand in their modules:
``claim`` decides that a step is sent, ``messages`` keeps what became of it, ``inbound`` hears the buyer, ``hand_out``
gives a step to a person.
"""

from __future__ import annotations

from models.followups.planning import plan, plan_new, start_next

__all__ = ["plan", "plan_new", "start_next"]
