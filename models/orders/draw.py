"""``python -m models.orders.draw`` brings the diagrams in ``docs/states.md`` up to date."""

from __future__ import annotations

import re
from pathlib import Path

from models.orders.states import mermaid

DRAWING = Path(__file__).parents[2] / "docs" / "states.md"

_BLOCK = re.compile(r"(?<=```mermaid\n).*?(?=\n```)", re.DOTALL)


def redrawn(text: str) -> str:
    """Return the document with its diagrams as the tables have them now."""
    diagrams = iter(mermaid().split("\n\n"))
    return _BLOCK.sub(lambda _: next(diagrams), text)


if __name__ == "__main__":
    DRAWING.write_text(redrawn(DRAWING.read_text(encoding="utf-8")), encoding="utf-8")
