"""How soon the jobs of a killed worker ran again, and that asking a worker to stop cost no attempt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from models.db import pool
from models.jobs import KINDS
from tests.strikes import ALONE, ASKED, ASKED_ALL, CRASHED, FROZEN, KILLED, Strike

AWAY_S = 5.0
"""How long what was struck is away: its stop, the supervisor's pause, and its start."""
FROZEN_S = 18.0
"""How long a scheduler is away that was stopped: if it led, nobody leads until it goes on."""
STUCK_S = 12.0
"""How long a job of the storm keeps its process, which ends by it, from its other jobs."""
TAKEN_ALONG_S = 15.0
"""Whoever takes the job and is struck before it began makes it wait for a lease and the sweep once more."""
AFTER_A_CRASH_S = 15.0
"""How long after PostgreSQL's crash a lost lease, or an attempt that met it, is no graceful stop's fault."""

RECOVERIES = """
SELECT DISTINCT ON (b.job_id) b.job_id, b.kind, next.happened_at AS again, next.attempt - b.attempt - 1 AS between
FROM chaos_begun b
JOIN chaos_begun next ON next.job_id = b.job_id AND next.attempt > b.attempt
WHERE b.pid = $1 AND b.happened_at < $2 AND next.happened_at > $2
  AND NOT EXISTS (SELECT FROM chaos_begun ended WHERE ended.job_id = b.job_id AND ended.attempt > b.attempt
                  AND ended.happened_at < $2)
  AND NOT EXISTS (SELECT FROM job_history h WHERE h.job_id = b.job_id AND h.attempt = b.attempt AND h.event <> 'lost')
  AND b.kind NOT IN ('chaos.snooze', 'chaos.stuck', 'chaos.deaf', 'chaos.poison')
ORDER BY b.job_id, next.attempt
"""

SPENT = """
SELECT b.job_id, b.kind, h.event, h.happened_at FROM chaos_begun b
JOIN job_history h ON h.job_id = b.job_id AND h.attempt = b.attempt AND h.happened_at > $2
WHERE b.pid = $1 AND b.happened_at < $2 + interval '1 second'
  AND b.kind <> 'chaos.deaf' AND (h.event = 'lost' OR h.event = 'retrying' AND b.kind <> 'chaos.flaky')
"""
GIVEN_BACK = """
SELECT count(*) AS n FROM chaos_begun b JOIN jobs j ON j.id = b.job_id AND j.attempt > b.attempt
WHERE b.pid = $1 AND b.kind <> 'chaos.snooze'
  AND NOT EXISTS (SELECT FROM job_history h WHERE h.job_id = b.job_id AND h.attempt = b.attempt
                  AND h.event <> 'cancel_asked')
"""
BROKEN_OFF = "SELECT count(*) AS n FROM chaos_begun WHERE pid = $1 AND kind IN ('chaos.poison', 'chaos.stuck')"

Span = tuple[datetime, datetime]


@dataclass(slots=True, kw_only=True)
class Recovery:
    """Kills and the jobs they met. ``slowest_s`` is the whole time, ``slowest_own_s`` without the storm's share."""

    promised_s: float
    jobs: int = 0
    slowest_s: float | None = None
    slowest_own_s: float | None = None
    jobs_alone: int = 0
    slowest_alone_s: float | None = None
    wrong: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Stops:
    """Graceful stops of workers that nothing else disturbed, and the attempts that they gave back unspent."""

    judged: int = 0
    given_back: int = 0
    wrong: list[str] = field(default_factory=list)


async def measure(strikes: list[Strike], *, within_s: float) -> Recovery:
    """Return how soon jobs ran again after each kill of their worker; what the storm itself held is taken off."""
    found = Recovery(promised_s=within_s)
    own = await _ends_by_jobs()
    for strike in strikes:
        if strike.what not in {KILLED, ALONE} or not strike.target.startswith("worker"):
            continue
        for row in await pool().execute_query_dict(RECOVERIES, [strike.pid, strike.at]):
            queue = KINDS[row["kind"]].queue
            took_s = (row["again"] - strike.at).total_seconds()
            others = [span for other in strikes if other is not strike and (span := _held(other, queue))]
            own_s = took_s - _within((strike.at, row["again"]), [*others, *own.get(queue, [])])
            own_s = max(0.0, own_s - row["between"] * TAKEN_ALONG_S)
            found.jobs += 1
            found.slowest_s = max(took_s, found.slowest_s or 0.0)
            found.slowest_own_s = max(own_s, found.slowest_own_s or 0.0)
            if strike.what == ALONE:
                found.jobs_alone += 1
                found.slowest_alone_s = max(took_s, found.slowest_alone_s or 0.0)
            if own_s > within_s:
                found.wrong.append(
                    f"job {row['job_id']} ({row['kind']}) ran again {took_s:.1f} s after its worker was killed, "
                    f"of which the storm held {took_s - own_s:.1f} s"
                )
    if not found.jobs_alone:
        found.wrong.append("no recovery from a kill with nothing else near was measured")
    return found


async def graceful_stops(strikes: list[Strike]) -> Stops:
    """Look after each worker that was asked to stop: its jobs ended or were given back, and no attempt was spent.

    Not judged: workers that a job of theirs ended, and what PostgreSQL's crash kept from being written.
    """
    found = Stops()
    crashes = [strike.at for strike in strikes if strike.what == CRASHED]
    for strike in strikes:
        if strike.what not in {ASKED, ASKED_ALL} or not strike.target.startswith("worker"):
            continue
        if (await pool().execute_query_dict(BROKEN_OFF, [strike.pid]))[0]["n"]:
            continue
        found.judged += 1
        found.given_back += (await pool().execute_query_dict(GIVEN_BACK, [strike.pid]))[0]["n"]
        for row in await pool().execute_query_dict(SPENT, [strike.pid, strike.at]):
            if not any(0 <= (row["happened_at"] - crash).total_seconds() < AFTER_A_CRASH_S for crash in crashes):
                found.wrong.append(
                    f"job {row['job_id']} ({row['kind']}) was {row['event']} after {strike.target} was {strike.what}"
                )
    return found


def _held(strike: Strike, queue: str) -> Span | None:
    """Return while which time a strike kept jobs of that queue from running again."""
    if strike.target == "api" or (strike.target.startswith("worker") and f"-{queue}-" not in strike.target):
        return None
    frozen = strike.what == FROZEN and strike.target.startswith("scheduler")
    return strike.at, strike.at + timedelta(seconds=FROZEN_S if frozen else AWAY_S)


async def _ends_by_jobs() -> dict[str, list[Span]]:
    spans: dict[str, list[Span]] = {}
    for row in await pool().execute_query_dict(
        "SELECT kind, happened_at FROM chaos_begun WHERE kind = 'chaos.poison' OR kind = 'chaos.stuck' AND attempt = 1"
    ):
        over = row["happened_at"] + timedelta(seconds=STUCK_S)
        spans.setdefault(KINDS[row["kind"]].queue, []).append((row["happened_at"], over))
    return spans


def _within(whole: Span, parts: Iterable[Span]) -> float:
    """Return how many seconds of ``whole`` lie in at least one of the ``parts``."""
    seconds, at = 0.0, whole[0]
    for begin, end in sorted(parts):
        begins, ends = max(at, begin), min(whole[1], end)
        if ends > begins:
            seconds += (ends - begins).total_seconds()
            at = ends
    return seconds
