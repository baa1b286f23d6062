"""SQL that matters stands in a ``.sql`` file beside its model, one verb per file."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def load(beside: str, name: str) -> str:
    """Return the text of ``sql/<name>.sql`` in the folder of the module file ``beside`` (pass ``__file__``)."""
    return (Path(beside).parent / "sql" / f"{name}.sql").read_text(encoding="utf-8")
