"""Half-filled checkouts."""

from __future__ import annotations

from models.drafts.links import hash_of, token_of
from models.drafts.recover import NoRecovery, Recovery, claim_recovery, message_of, withdraw
from models.drafts.save import (
    ANNOUNCE,
    KEPT,
    CartLine,
    Filled,
    Missing,
    Saved,
    begin,
    find,
    missing,
    prune,
    save,
    take_abandoned,
)

__all__ = [
    "ANNOUNCE",
    "KEPT",
    "CartLine",
    "Filled",
    "Missing",
    "NoRecovery",
    "Recovery",
    "Saved",
    "begin",
    "claim_recovery",
    "find",
    "hash_of",
    "message_of",
    "missing",
    "prune",
    "save",
    "take_abandoned",
    "token_of",
    "withdraw",
]
