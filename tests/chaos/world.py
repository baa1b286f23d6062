"""The world of the storm: two workers a queue that know its kinds of job, two schedulers, the API and the sandboxes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bootstrap import App
from local import demo
from models.db import pool
from tests import world as worlds
from tests.chaos.kinds import TABLES
from tests.chaos.news import TELL
from tests.world import PROVIDERS, World

WORKERS = {"critical": 2, "default": 2, "bulk": 2}
SCHEDULERS = 2
SHORT_GRACE = {"JOB_GRACE": "PT1S"}
"""Shorter than chaos.slow, so that a graceful stop has jobs to give back."""


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """Start all of it below ``folder``, with the sample store; stop it at the end."""
    async with worlds.world(folder, programs=_modules(), environment=SHORT_GRACE, furnish=_furnish) as made:
        yield made


async def _furnish(app: App) -> None:
    await demo.load(app)
    await pool().execute_script(TABLES + TELL)
    await pool().execute_script("UPDATE stock SET on_hand = 1000000")


def _modules() -> dict[str, tuple[str, ...]]:
    ours: dict[str, tuple[str, ...]] = {"api": ("tests.chaos.run", "api")}
    for queue, count in WORKERS.items():
        ours |= {f"worker-{queue}-{n}": ("tests.chaos.run", "tasks", "--queue", queue) for n in range(count)}
    ours |= {f"scheduler-{n}": ("tests.chaos.run", "scheduler") for n in range(SCHEDULERS)}
    return ours | {provider: ("local.sandbox", provider) for provider in PROVIDERS}
