"""Our own numbers at WhatsApp: how fast each may send, to how many, whether it may at all, and with which templates.

``take`` is asked in the transaction that claims a message, so that all processes together keep to one pace; ``pause``
stops a number and ``release`` is a person's word that it may go on.
"""

from __future__ import annotations

from models.senders.number import Number
from models.senders.pace import Held, state_of, take
from models.senders.pauses import NumberBarred, bar, listing, release, set_limits, slow_down
from models.senders.templates import note_templates

__all__ = [
    "Held",
    "Number",
    "NumberBarred",
    "bar",
    "listing",
    "note_templates",
    "release",
    "set_limits",
    "slow_down",
    "state_of",
    "take",
]
