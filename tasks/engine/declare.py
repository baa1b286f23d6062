"""``@job``: ten lines make a new kind of job."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from pydantic import BaseModel

from models import jobs
from models.db import Connection
from models.jobs.kinds import JobKind, declare
from tasks.engine.context import JobContext
from tasks.engine.outcome import Outcome

A = TypeVar("A", bound=BaseModel)
Handler = Callable[[JobContext, A], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class DeclaredJob(Generic[A]):
    """A kind together with its handler. Calling it runs the handler, as a test does."""

    kind: JobKind
    handler: Handler[A]

    async def __call__(self, ctx: JobContext, args: A) -> Outcome:
        """Run the handler in this task."""
        return await self.handler(ctx, args)

    async def enqueue(
        self, args: A, *, store: int | None, using: Connection, run_at: datetime | None = None
    ) -> jobs.Job:
        """Write a job of this kind in the caller's transaction."""
        return await jobs.enqueue(self.kind.name, args, store=store, using=using, run_at=run_at)


JOBS: dict[str, DeclaredJob[typing.Any]] = {}
"""Every kind with its handler, by name: ``models.jobs.kinds.KINDS``, and what the models must not know."""


def job(
    name: str,
    *,
    queue: str,
    max_attempts: int = 8,
    timeout: timedelta = timedelta(seconds=60),
    unique: str | None = None,
    ordered_by: str | None = None,
    per_store: int | None = None,
    version: int = 1,
) -> Callable[[Handler[A]], DeclaredJob[A]]:
    """Declare an ``async def handler(ctx: JobContext, args: SomeModel)`` as the kind ``name``.

    ``timeout`` must be longer than the sum of the handler's outside calls: it cancels the coroutine. ``unique`` names
    the field of the arguments of which only one job may be unfinished. ``ordered_by`` names the field whose jobs run
    one at a time. ``per_store`` bounds how many of a store's run at once. ``max_attempts`` counts crashes too.
    """

    def decorate(handler: Handler[A]) -> DeclaredJob[A]:
        hints = typing.get_type_hints(handler)
        parameters = list(inspect.signature(handler).parameters)
        args = hints.get(parameters[1]) if len(parameters) == 2 else None  # noqa: PLR2004 - ctx and args
        if not (isinstance(args, type) and issubclass(args, BaseModel)):
            msg = f"job {name!r}: a handler takes (ctx: JobContext, args: <a pydantic model>)"
            raise TypeError(msg)
        kind = JobKind(
            name=name,
            queue=queue,
            args=args,
            max_attempts=max_attempts,
            timeout=timeout,
            unique=unique,
            ordered_by=ordered_by,
            per_store=per_store,
            version=version,
        )
        declare(kind)
        JOBS[name] = DeclaredJob(kind, handler)
        return JOBS[name]

    return decorate
