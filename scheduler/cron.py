"""Work that is due by the clock: which entry, when, as which job."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from cronsim import CronSim

from bootstrap import App
from models.jobs import cron

CATCH_UP = timedelta(hours=1)
"""A slot missed while no scheduler ran is fired late, if no later than this; an entry may say otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A job of ``kind`` at every moment of ``expression`` (five fields, in ``zone``)."""

    name: str
    expression: str
    kind: str
    args: Mapping[str, Any] = field(default_factory=dict)
    zone: str = "Asia/Jakarta"
    catch_up: timedelta = CATCH_UP

    def last_slot(self, now: datetime) -> datetime:
        """Return the latest moment of the expression that is not after ``now``."""
        moments = CronSim(self.expression, now.astimezone(ZoneInfo(self.zone)) + timedelta(seconds=1), reverse=True)
        return next(moments)


def firing(entries: tuple[Entry, ...]) -> Callable[[App], Coroutine[Any, Any, int]]:
    """Return the duty that fires these entries; it returns how many."""
    fired: dict[str, datetime] = {}

    async def fire_cron(app: App) -> int:
        return len(await fire_due(entries, fired, app.clock.now()))

    return fire_cron


async def fire_due(entries: tuple[Entry, ...], fired: dict[str, datetime], now: datetime) -> list[str]:
    """Fire every entry whose slot has come; ``fired`` remembers, so that a quiet minute asks the database nothing."""
    names = []
    for entry in entries:
        slot = entry.last_slot(now)
        if fired.get(entry.name) == slot or now - slot > entry.catch_up:
            continue
        if await cron.fire(entry.name, slot, kind=entry.kind, args=entry.args) is not None:
            names.append(entry.name)
        fired[entry.name] = slot
    return names
