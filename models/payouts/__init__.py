"""What couriers pay out of the money that they collected, beside the parcels that it is for.

``open_payout`` and ``take_in`` write, ``find``, ``totals`` and ``lines`` read, ``copy_result`` makes the file that says
line by line what became of it.
"""

from __future__ import annotations

from models.payouts.read import Total, copy_result, find, lines, note_result, totals
from models.payouts.tables import CodPayout, LineOutcome
from models.payouts.take_in import open_payout, take_in

__all__ = [
    "CodPayout",
    "LineOutcome",
    "Total",
    "copy_result",
    "find",
    "lines",
    "note_result",
    "open_payout",
    "take_in",
    "totals",
]
