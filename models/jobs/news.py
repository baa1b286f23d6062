"""What is said on Redis when something happens to jobs: which ones, and of which stores. The rows say what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from struct import Struct
from typing import Final
from uuid import UUID

CHANNEL: Final = "jobs"
"""The one channel of it all: a message may name many jobs."""

_ENTRY: Final = Struct("!16sq")
"""A job's id and its store's; at thousands of jobs a second text would cost workers and API several times as much."""


def pack(changed: Iterable[tuple[UUID, int | None]]) -> bytes:
    """Write jobs with their stores (``None`` is the platform) as one message."""
    return b"".join([_ENTRY.pack(job.bytes, store or 0) for job, store in changed])


def unpack(message: bytes) -> Iterator[tuple[bytes, int]]:
    """Read the jobs' ids (the 16 bytes of each) and stores; what is no message of ours names none."""
    return iter(()) if len(message) % _ENTRY.size else _ENTRY.iter_unpack(message)
