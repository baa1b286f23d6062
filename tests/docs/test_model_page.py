"""``docs/model.md`` knows every table, who writes it and how long its rows are kept."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path

from tortoise.models import Model

from bootstrap import table_modules

PAGE = Path(__file__).parents[2] / "docs" / "model.md"


def tables() -> set[str]:
    """Return the names of all declared tables."""
    modules = [importlib.import_module(name) for name in table_modules()]
    return {
        member._meta.db_table
        for module in modules
        for member in vars(module).values()
        if inspect.isclass(member) and issubclass(member, Model) and member.__module__ == module.__name__
    }


def test_every_table_has_its_writers_and_its_retention() -> None:
    rows = [line.strip("|").split("|") for line in PAGE.read_text().splitlines() if line.startswith("| `")]
    described = {cells[0].strip().strip("`"): cells for cells in rows}
    assert set(described) == tables()
    assert all(cell.strip() for cells in described.values() for cell in cells)
