"""The kinds of job there are. ``tasks`` declares them; ``models`` may enqueue any of them by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from pydantic import BaseModel

QUEUES = ("critical", "default", "bulk")
"""By how soon work must run: orders, payments, webhooks and booking; follow-ups; exports, imports and recaps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobKind:
    """What is fixed about a kind: its name, queue, arguments, how often and how long it may run.

    ``unique`` names the argument under which a second enqueue returns the first job while that is unfinished.
    ``ordered_by`` names the argument whose jobs run one at a time, within a kind as they fall due; kinds that name the
    same argument share its key, so that booking and cancelling one order's parcel cannot overlap. ``per_store`` is how
    many jobs of a store may run at once (``None``: any number). ``version`` is raised when the arguments change; rows
    of a version that a worker does not know wait for a newer one.
    """

    name: str
    queue: str
    args: type[BaseModel]
    max_attempts: int
    timeout: timedelta
    unique: str | None
    version: int
    ordered_by: str | None = None
    per_store: int | None = None


KINDS: dict[str, JobKind] = {}


class UnknownKind(LookupError):
    """No job of that name is declared. Import ``tasks`` first, or mend the name."""


def declare(kind: JobKind) -> None:
    """Add a kind. Two declarations of one name are a mistake, said at import."""
    if kind.name in KINDS:
        msg = f"job kind {kind.name!r} is declared twice"
        raise ValueError(msg)
    if kind.queue not in QUEUES:
        msg = f"job kind {kind.name!r}: queue {kind.queue!r} is none of {', '.join(QUEUES)}"
        raise ValueError(msg)
    for option in ("unique", "ordered_by"):
        field = getattr(kind, option)
        if field is not None and field not in kind.args.model_fields:
            msg = f"job kind {kind.name!r}: {option}={field!r} is no field of {kind.args.__name__}"
            raise ValueError(msg)
    KINDS[kind.name] = kind


def kind_of(name: str) -> JobKind:
    """Return the kind of that name, or raise ``UnknownKind``."""
    try:
        return KINDS[name]
    except KeyError:
        msg = f"no job kind {name!r}; known: {', '.join(sorted(KINDS)) or 'none (tasks is not imported)'}"
        raise UnknownKind(msg) from None
