"""What can be said of a table in ``holdings``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

ERASED: Final = "(erased)"
"""Stands where something has to stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A table that holds people. Its rows are called ``t`` in the conditions that say which are meant.

    ``by_order``: $1 is the numbers of orders. ``by_store``: $1 is the store. ``by_buyer``: $1 is the store, $2 the
    buyer's phone as E.164, $3 its digits without country and zero. An empty one: not in that way; of a whole store only
    those are done by order that are not done by store. ``last`` ones go when all else is gone, because that is found by
    what they hold. ``key`` is the type of the table's ``id``.
    """

    table: str
    by_order: str = ""
    by_store: str = ""
    by_buyer: str = ""
    last: bool = False
    key: str = "bigint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Emptied(Holding):
    """Rows stay, without what names people. ``empties`` says what each column becomes; ``keeps`` the other words."""

    empties: Mapping[str, str]
    keeps: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted(Holding):
    """Rows go."""


@dataclass(frozen=True, slots=True)
class Special:
    """A table that holds people and is seen to by ``models.erasure.batches`` or ``models.erasure.left``."""

    table: str
    how: str


@dataclass(frozen=True, slots=True)
class Harmless:
    """A table that holds nobody, or nobody of a store."""

    table: str
    why: str
