"""What nobody confirmed is written down twice: for whoever connects a provider, and where the code keeps it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def ids(prefix: str, text: str) -> set[int]:
    """Return the numbers of the assumptions in a text; ``B-14 to B-17`` names four."""
    found = {int(number) for number in re.findall(rf"\b{prefix}-(\d\d)\b", text)}
    for first, last in re.findall(rf"\b{prefix}-(\d\d) to {prefix}-(\d\d)\b", text):
        found |= set(range(int(first), int(last) + 1))
    return found


def rows(prefix: str) -> str:
    """Return the first column of the providers page, where it names assumptions."""
    page = (ROOT / "docs" / "providers.md").read_text()
    return "\n".join(re.findall(rf"^\| ({prefix}-\d\d[^|]*) \|", page, re.MULTILINE))


@pytest.mark.parametrize(
    ("prefix", "module", "last"),
    [("W", "winpay/assumptions.py", 24), ("B", "boscod/assumed.py", 19), ("WA", "whatsapp/assumed.py", 20)],
)
def test_every_assumption_stands_in_the_docs_and_in_its_module(prefix: str, module: str, last: int) -> None:
    wanted = set(range(1, last + 1))
    assert ids(prefix, rows(prefix)) == wanted
    assert ids(prefix, (ROOT / "integrations" / module).read_text()) == wanted
