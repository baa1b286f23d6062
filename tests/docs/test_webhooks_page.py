"""``docs/webhooks.md`` names every type of event and every gap between the tries."""

from __future__ import annotations

import re
from pathlib import Path

from models.hooks.kinds import EventType
from models.hooks.schedule import TRIES

PAGE = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text(encoding="utf-8")


def test_every_type_has_its_line_and_no_other() -> None:
    rows = [line for line in PAGE.splitlines() if re.match(r"\| `(order|payment|shipment)\.", line)]
    named = [name for line in rows for name in re.findall(r"`([a-z_]+\.[a-z_]+)`", line.split("|")[1])]
    assert sorted(named) == sorted(kind.value for kind in EventType)


def test_every_try_has_its_line() -> None:
    assert re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE) == [str(n) for n in range(1, TRIES + 1)]
