"""Where a job is run twice: the application, its providers as sandboxes over HTTP, and the list of scenarios."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer

from api.app import build
from bootstrap import App
from local.sandbox.base import FAULTS, LEDGER, Entry, Fault
from models import jobs
from models.db import transaction
from models.jobs import Job, State
from tests.shop import jobs_of
from tests.work import at_work, finish

_NO_EFFECT = frozenset({"request", "refused", "external_id", "planned", "webhook", "dropped"})
"""Lines of a provider's ledger that only say that it was asked, or that it told us: nothing came into being by them."""


async def _nothing() -> None:
    """Nothing happens between the two runs."""


@dataclass(frozen=True, kw_only=True)
class Play:
    """A job that waits for its first run.

    ``did`` asserts what that run has to change; before it, it must fail. ``app`` is what the worker runs with, ``ends``
    the state in which the first run ends, and ``meanwhile`` what happens between the two runs.
    """

    job: Job
    did: Callable[[], Awaitable[None]]
    app: App
    ends: State = "succeeded"
    meanwhile: Callable[[], Awaitable[None]] = _nothing


@dataclass(frozen=True, kw_only=True)
class Stage:
    """The application and the sandboxes' applications; what a scenario enters on ``stack`` ends with the test."""

    app: App
    boscod: web.Application
    winpay: web.Application
    whatsapp: web.Application
    stack: AsyncExitStack

    async def serve_api(self, app: App) -> None:
        """Serve the API at its public address, so that the providers' webhooks arrive."""
        server = TestServer(build(app), host="127.0.0.1", port=urlsplit(app.settings.public_url).port)
        await server.start_server()
        self.stack.push_async_callback(server.close)

    async def write(self, kind: str, args: Any, *, store: int | None) -> Job:
        """Enqueue a job."""
        async with transaction() as tx:
            return await jobs.enqueue(kind, args, store=store, using=tx)

    async def newest(self, kind: str) -> Job:
        """Return the job of a kind that was written last."""
        return await jobs.find((await jobs_of(kind))[-1]["id"])

    async def settle(self, *kinds: str) -> None:
        """Run jobs of these kinds to their ends: they are part of the scene, not of the play."""
        async with at_work(self.app) as worker:
            await finish(worker, *kinds)

    async def ask(self, provider: str, what: str, **content: Any) -> None:
        """Do at a sandbox what its people do."""
        url = f"{getattr(self.app.settings, f'{provider}_url')}/__sandbox/{what}"
        async with aiohttp.ClientSession() as session, session.post(url, json=content) as answer:
            assert answer.status < 300, await answer.text()

    def effects(self) -> list[Entry]:
        """Return what the providers did for us, as their ledgers say."""
        return [
            entry
            for provider in (self.boscod, self.winpay, self.whatsapp)
            for entry in provider[LEDGER].entries()
            if entry["kind"] not in _NO_EFFECT
        ]


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """How the stage is set for one job of ``kind``."""

    kind: str
    about: str
    set_stage: Callable[..., Awaitable[Play]]
    given: dict[str, Any]

    def __str__(self) -> str:
        return "-".join([self.kind, self.about, *map(str, self.given.values())])

    async def prepare(self, stage: Stage) -> Play:
        """Do all that comes before the job's first run."""
        return await self.set_stage(stage, **self.given)


SCENARIOS: list[Scenario] = []
"""Filled by the modules beside this one."""


def scenario(kind: str, **given: Any) -> Callable[[Callable[..., Awaitable[Play]]], Callable[..., Awaitable[Play]]]:
    """Register ``async def what_it_does(stage: Stage, **given) -> Play`` for a kind; a kind may have several."""

    def register(set_stage: Callable[..., Awaitable[Play]]) -> Callable[..., Awaitable[Play]]:
        SCENARIOS.append(Scenario(kind=kind, about=set_stage.__name__, set_stage=set_stage, given=given))
        return set_stage

    return register


def fault(of: web.Application, kind: str, operation: str | None = None, **more: Any) -> None:
    """Have something go wrong at a sandbox."""
    of[FAULTS].add(Fault(kind=kind, operation=operation, **more))
