"""The course of a soak: people and courier at work in bad weather and a storm, then calm until all has settled."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from models.db import DATABASE_AWAY
from tests.soak import here as ours
from tests.soak.courier import Courier
from tests.soak.here import Here
from tests.soak.ledgers import Ledgers
from tests.soak.line import Line
from tests.soak.people import People
from tests.soak.plans import plan
from tests.soak.reconcile import Difference, Expected, differences, enough
from tests.soak.storm import Storm
from tests.soak.weather import Weather
from tests.soak.world import ledger_files
from tests.world import PROVIDERS, World

LOOK_EVERY_S = 1.0
LEAST_MESSAGES = 0.5
"""Of each order, though most are written to two or three times: a reminder of what is paid by then is not sent."""


@dataclass(slots=True, kw_only=True)
class Course:
    """One soak. ``tell`` hears of its progress: a word for the stage."""

    world: World
    line: Line
    orders: int
    seconds: float
    settle_s: float
    strikes: int
    seed: int
    tell: Callable[[str], None]
    ledgers: Ledgers = field(init=False)
    people: People = field(init=False)
    storm: Storm = field(init=False)
    here: Here | None = field(init=False, default=None)
    calls: Counter[str] = field(init=False, default_factory=Counter)
    """To each sandbox while it failed."""
    settled_after_s: float | None = field(init=False, default=None)
    differences: list[Difference] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        self.ledgers = Ledgers(ledger_files(self.world))
        self.people = People(line=self.line, ledgers=self.ledgers, seed=self.seed)
        self.storm = Storm(world=self.world, seed=self.seed)

    async def run(self) -> None:
        """Drive, then settle; ``differences`` are what is left of them at the end."""
        await self._ready()
        now = asyncio.get_running_loop().time
        weather = Weather(line=self.line, over_at=now() + self.seconds + self.settle_s)
        courier = Courier(line=self.line, ledgers=self.ledgers, met=self.people.met, seed=self.seed)
        bad = asyncio.create_task(weather.keep())
        for_ever = [asyncio.create_task(courier.drive()), asyncio.create_task(self.people.book_anew())]
        raging = asyncio.create_task(self.storm.rage(self.seconds, times=self.strikes))
        lives: list[asyncio.Task[None]] = []
        try:
            start = now()
            for number in range(self.orders):
                await asyncio.sleep(max(0.0, start + number * self.seconds / self.orders - now()))
                lives.append(asyncio.create_task(self.people.follow(plan(number, seed=self.seed))))
                _raise_what_failed([bad, raging, *for_ever, *lives])
                self.tell("driving")
            await raging
            await asyncio.sleep(max(0.0, start + self.seconds - now()))
            bad.cancel()
            await weather.clear()
            self.ledgers.read()
            self.calls.update(self.ledgers.calls)
            await self._settle(lives, for_ever)
        finally:
            tasks = [bad, raging, *for_ever, *lives]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _ready(self) -> None:
        await self.line.buyer("GET", "/readyz")
        for provider in PROVIDERS:
            await self.line.sandbox(provider, "GET", "faults")

    async def _settle(self, lives: list[asyncio.Task[None]], for_ever: list[asyncio.Task[None]]) -> None:
        """Look until everything has come to an end and all is the same here and there, or the time is over."""
        now = asyncio.get_running_loop().time
        start = now()
        while True:
            _raise_what_failed([*for_ever, *lives])
            self.tell("settling")
            over = now() - start > self.settle_s
            try:
                self.here = await ours.read()
            except DATABASE_AWAY:
                # Struck last; a verdict needs it.
                await asyncio.sleep(LOOK_EVERY_S)
                continue
            self.ledgers.read()
            self.differences = [*self._unsettled(self.here), *self._compared(self.here)]
            if not self.differences:
                self.settled_after_s = now() - start
                return
            if over:
                return
            await asyncio.sleep(LOOK_EVERY_S)

    def _unsettled(self, here: Here) -> list[Difference]:
        left = {
            "jobs": f"{here.unfinished_jobs} are unfinished" if here.unfinished_jobs else "",
            "webhooks of ours": f"{here.unheard_webhooks} are not worked on" if here.unheard_webhooks else "",
            "webhooks of theirs": f"{self.ledgers.undelivered} are on their way" if self.ledgers.undelivered else "",
            **{f"order {number}": f"got no further than {stage}" for number, stage in self.people.met.stages.items()},
        }
        return [Difference(subject="unsettled", name=name, what=what) for name, what in left.items() if what]

    def _compared(self, here: Here) -> list[Difference]:
        met, there = self.people.met, self.ledgers.there()
        expected = Expected(
            orders=frozenset(met.orders),
            paid=frozenset(met.paid),
            to_send=frozenset(met.to_send),
            turned_away=frozenset(met.turned_away),
            least_messages=int(self.orders * LEAST_MESSAGES),
        )
        return [*differences(here, there), *enough(here, there, expected)]


def _raise_what_failed(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        if task.done() and not task.cancelled():
            task.result()
