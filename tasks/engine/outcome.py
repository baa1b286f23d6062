"""How a job ends is a value. One ``match``, here, turns it into a state of the row.

===================  =======================  =========================================
a handler …          the row becomes          attempt
===================  =======================  =========================================
returns a result     ``succeeded``            counts
``Retry``            ``queued``, or failed    counts; the last one fails
``Snooze``           ``queued``               does not count
``Cancelled``        ``cancelled``            counts
``Failed``           ``failed``               counts
raises DomainError   ``failed``               a rule said no: the same input gives the same answer
raises else          as ``Retry``             counts
runs too long        as ``Retry``             counts
is given back        ``queued``               does not count: the process stops
===================  =======================  =========================================
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import islice
from typing import Any

import orjson
from pydantic import BaseModel

from models.errors import DomainError
from models.jobs.job import Job
from models.jobs.queue import End

FIRST_WAIT = timedelta(seconds=1)
LONGEST_WAIT = timedelta(minutes=15)
LARGEST_VALUE = 64 * 1024
"""Bytes of a result or error that a row keeps; a larger one is cut, with a mark."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Try again after ``after`` (``None``: exponential with full jitter). Uses up an attempt."""

    reason: str
    after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Snooze:
    """Nothing to do before ``until``. Uses up no attempt."""

    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Somebody, or the state of things, made the work needless."""

    reason: str


@dataclass(frozen=True, slots=True)
class Failed:
    """It cannot work, however often it is tried. ``error`` is said to the seller; ``result`` is what was done of it."""

    error: DomainError
    result: BaseModel | None = None


@dataclass(frozen=True, slots=True)
class TimedOut:
    """The attempt took longer than its kind allows and was stopped."""

    after: timedelta


@dataclass(frozen=True, slots=True)
class GivenBack:
    """The process stops; another one takes the job. Uses up no attempt."""


@dataclass(frozen=True, slots=True)
class Crashed:
    """The handler raised something that is no rule of the business."""

    error: BaseException


Outcome = BaseModel | Retry | Snooze | Cancelled | Failed | TimedOut | GivenBack | Crashed | None


def backoff(attempt: int, *, longest: timedelta = LONGEST_WAIT) -> timedelta:
    """Return a random wait up to twice the one before (full jitter), at most ``longest``."""
    ceiling = min(FIRST_WAIT * (1 << min(attempt, 20)), longest)
    return ceiling * random.random()  # noqa: S311 - spreads load, guards nothing


def end_of(job: Job, outcome: object) -> End:  # noqa: PLR0911 - one arm for each way to end
    """Turn an ``Outcome`` into the end that is written to the row; raise where it is none, or is no JSON."""
    end = partial(End, id=job.id, attempt=job.attempt, store_id=job.store_id)
    match outcome:
        case None:
            return end(state="succeeded", result={})
        case BaseModel():
            return end(state="succeeded", result=_kept(outcome.model_dump(mode="json")))
        case Retry(reason, after):
            return _again(end, job, after, kind="retry", title="It did not work this time", detail=reason)
        case TimedOut(after):
            detail = f"Stopped after {after.total_seconds():g} s."
            return _again(end, job, None, kind="timeout", title="It took too long", detail=detail)
        case Crashed(error):
            # What went wrong inside stands in the log under the job's id; a seller is told that it is our fault.
            title, detail = "Something went wrong on our side", f"The cause is in the log under job {job.id}."
            return _again(end, job, None, kind="internal", title=title, detail=detail, cause=type(error).__name__)
        case Snooze(until, reason):
            waiting = _error("waiting", "Waiting", reason, again=True)
            return end(state="queued", attempts_returned=1, run_at=until, error=waiting)
        case GivenBack():
            return end(state="queued", attempts_returned=1, delay=0.0)
        case Cancelled(reason):
            return end(state="cancelled", error=_error("cancelled", "Cancelled", reason, again=False))
        case Failed(error, result):
            told = _error(error.slug, error.title, error.detail, again=False, **error.fields)
            done = _kept(result.model_dump(mode="json")) if result is not None else None
            return end(state="failed", result=done, error=told)
        case _:
            msg = f"a handler answers with a model, an outcome or nothing, not with {type(outcome).__name__}"
            raise TypeError(msg)


def _again(
    end: Callable[..., End], job: Job, after: timedelta | None, *, kind: str, title: str, detail: str, **fields: Any
) -> End:
    again = job.attempt < job.max_attempts
    wait = (backoff(job.attempt) if after is None else after).total_seconds()
    return end(
        state="queued" if again else "failed",
        delay=wait if again else None,
        error=_error(kind, title, detail, again=again, **fields),
    )


def _error(kind: str, title: str, detail: str, *, again: bool, **fields: Any) -> dict[str, Any]:
    return _kept({**fields, "type": kind, "title": title, "detail": detail, "again": again})


def _kept(value: dict[str, Any]) -> dict[str, Any]:
    size = len(orjson.dumps(value, default=str))
    if size <= LARGEST_VALUE:
        return value
    short = {name: item[:1000] for name, item in value.items() if isinstance(item, str)}
    flags = {name: item for name, item in value.items() if isinstance(item, bool)}
    first = dict(islice((flags | short).items(), LARGEST_VALUE // 8000))
    return {**first, "truncated": True, "bytes": size}
