"""``docs/model.md`` knows every table, who writes it and how long its rows are kept."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path

from tortoise.models import Model

from bootstrap import table_modules
from models.erasure.holdings import HOLDINGS, SPECIAL

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
    page = PAGE.read_text().partition("## What a data deletion does")[0]
    rows = [line.strip("|").split("|") for line in page.splitlines() if line.startswith("| `")]
    described = {cells[0].strip().strip("`"): cells for cells in rows}
    assert set(described) == tables()
    assert all(cell.strip() for cells in described.values() for cell in cells)


def test_what_a_data_deletion_does_to_each_table_is_told() -> None:
    told = PAGE.read_text().partition("## What a data deletion does")[2]
    untold = [one.table for one in (*HOLDINGS, *SPECIAL) if f"`{one.table}`" not in told]
    assert not untold
