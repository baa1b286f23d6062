"""Tortoise makes the filters of every table anew at each start, 50 ms of a core that thousands of tests would pay."""

from __future__ import annotations

from tortoise.models import MetaInfo


def keep_filters() -> None:
    """Make a table's filters once in this process: they depend on the table and the driver, which do not change."""
    make = MetaInfo._generate_filters

    def make_once(table: MetaInfo) -> None:
        if table.filters.keys() != table._filters.keys():
            make(table)

    MetaInfo._generate_filters = make_once  # type: ignore[method-assign]
