"""The first steps of a new store: which are done is seen from what is there; which are passed over is remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from models.accounts.tables import Store
from models.db import Connection
from models.sql import load

STEPS: Final = ("store", "warehouse", "product", "form", "bank_account", "order")
"""In the order in which they are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStep:
    """One step. ``is_skipped``: the seller does not want to see it."""

    name: str
    is_done: bool
    is_skipped: bool


async def first_steps(store_id: int, *, using: Connection) -> list[FirstStep]:
    """Return the store's first steps."""
    store = await Store.filter(id=store_id).using_db(using).get()
    done = (await using.execute_query_dict(load(__file__, "onboarding"), [store_id]))[0]
    skipped = set(store.onboarding.get("skipped", ()))
    return [FirstStep(name=name, is_done=bool(done[name]), is_skipped=name in skipped) for name in STEPS]


async def skip(store_id: int, names: Sequence[str], *, using: Connection) -> None:
    """Pass over these steps and no others, inside the caller's transaction."""
    store = await Store.filter(id=store_id).using_db(using).select_for_update(no_key=True).get()
    store.onboarding["skipped"] = [name for name in STEPS if name in names]
    await store.save(using_db=using, update_fields=["onboarding"])
