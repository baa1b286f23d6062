"""The NUL character: valid in JSON, and in no column of a database."""

from __future__ import annotations

import re
from typing import Final

_NUL: Final = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


def holds_nul(raw: bytes) -> bool:
    """Whether a JSON text holds a NUL character; a backslash that somebody wrote before ``u0000`` makes none."""
    return _NUL.search(raw) is not None
