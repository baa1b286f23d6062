"""Data deletion: a person is erased everywhere, and the books are kept.

``ask_for_store`` and ``ask_for_buyer`` take the wish in; ``run`` does it, batch by batch, and may be run again at any
point. What becomes of each table is declared in ``holdings``.
"""

from __future__ import annotations

from models.erasure.ask import Asker, ask_for_buyer, ask_for_store
from models.erasure.run import Waiting, is_of_store, run
from models.erasure.subject import Subject

__all__ = ["Asker", "Subject", "Waiting", "ask_for_buyer", "ask_for_store", "is_of_store", "run"]
