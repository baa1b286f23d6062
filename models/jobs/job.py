"""A job as everybody sees it: the row, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from operator import itemgetter
from typing import Any, Literal, NamedTuple
from uuid import UUID

import orjson

State = Literal["queued", "running", "succeeded", "failed", "cancelled"]

FINAL: frozenset[str] = frozenset({"succeeded", "failed", "cancelled"})


class Job(NamedTuple):
    """One row of ``jobs``. ``attempt`` only counts up; a repeat or an explicit retry goes back to ``queued`` under it.

    ``store_id`` is ``None`` for the platform's own work. ``asked_by`` are the members of staff whose requests it
    answers; ``None`` where it came of another job, a buyer or a clock. ``error`` has ``type``, ``title``, ``detail``,
    fields such as ``sku``, and ``again``: whether it will be tried again by itself. ``progress`` has ``done``,
    ``total``, ``percent``, ``message``.
    """

    id: UUID
    kind: str
    queue: str
    store_id: int | None
    state: State
    args: dict[str, Any]
    args_version: int
    attempt: int
    max_attempts: int
    unique_key: str | None
    ordering_key: str | None
    run_at: datetime
    worker: str | None
    progress: dict[str, Any] | None
    result: dict[str, Any] | None
    error: dict[str, Any] | None
    request_id: str | None
    asked_by: list[int] | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    cancel_requested_at: datetime | None

    @property
    def is_final(self) -> bool:
        """Whether nothing more happens to it by itself."""
        return self.state in FINAL


_values = itemgetter(*Job._fields)
_JSON = tuple(Job._fields.index(name) for name in ("args", "progress", "result", "error"))
_STORE = Job._fields.index("store_id")


def from_row(row: Mapping[str, Any]) -> Job:
    """Read a row of ``jobs`` as raw SQL gives it (``jsonb`` as text)."""
    values = [*_values(row)]
    for at in _JSON:
        if isinstance(values[at], str):
            values[at] = orjson.loads(values[at])
    values[_STORE] = values[_STORE] or None
    return Job(*values)
