"""What must be true after the storm, read from the rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from models.db import pool
from models.jobs import KINDS
from tests.chaos import recoveries
from tests.chaos.driver import Driver
from tests.chaos.kinds import STEPS
from tests.strikes import Strike

UNFINISHED = """SELECT count(*) FROM jobs
WHERE state IN ('queued', 'running') AND (kind LIKE 'chaos.%' OR kind = 'orders.create')"""

OVERLAPS = """
WITH ran AS (
    SELECT b.job_id, b.ordering_key, b.kind, b.store_id, b.happened_at AS began, e.happened_at AS wrote
    FROM chaos_begun b JOIN chaos_effects e USING (job_id, attempt)
)
SELECT
    (SELECT count(*) FROM ran a JOIN ran b ON a.ordering_key = b.ordering_key AND a.job_id <> b.job_id
     AND b.began > a.began AND b.began < a.wrote) AS of_a_key,
    (SELECT coalesce(max(beside), 0) FROM (
        SELECT (SELECT count(*) FROM ran b WHERE b.kind = a.kind AND b.store_id = a.store_id
                AND b.began <= a.began AND b.wrote > a.began) AS beside
        FROM ran a WHERE a.kind = 'chaos.roomy') AS counted) AS of_a_store
"""

ATTEMPTS = """
SELECT j.id, j.kind, j.state, j.attempt, j.max_attempts,
       (SELECT count(*) FROM job_history h WHERE h.job_id = j.id
        AND h.event IN ('retrying', 'lost', 'failed', 'cancelled')) AS noted,
       (SELECT count(*) FROM job_history h WHERE h.job_id = j.id AND h.event = 'lost') AS lost
FROM jobs j
"""

RESERVED = "SELECT order_id, count(*) AS times FROM stock_movements WHERE kind = 'reserved' GROUP BY order_id"


@dataclass(slots=True, kw_only=True)
class Effects:
    """How often what was asked for happened."""

    once: int = 0
    lost: int = 0
    doubled: int = 0

    def count(self, times: int) -> None:
        """Add an effect that was wanted once and happened so often."""
        self.once += times == 1
        self.lost += times == 0
        self.doubled += times > 1


@dataclass(slots=True, kw_only=True)
class Attempts:
    """What attempts became. ``given_back`` are those that a graceful stop or a snooze returned."""

    begun: int = 0
    lost: int = 0
    returned: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was found. ``wrong`` is empty where every promise held."""

    accepted: Counter[str]
    states: Counter[tuple[str, str]]
    effects: Effects
    attempts: Attempts
    stops: recoveries.Stops
    recovery: recoveries.Recovery
    wrong: list[str]

    def as_json(self) -> dict[str, Any]:
        """Return everything that was found."""
        return {
            "accepted": dict(self.accepted),
            "ended": [{"kind": kind, "state": state, "jobs": n} for (kind, state), n in sorted(self.states.items())],
            "effects": asdict(self.effects),
            "attempts": asdict(self.attempts),
            "graceful_stops": asdict(self.stops),
            "recovery": asdict(self.recovery),
            "wrong": self.wrong,
        }


async def judge(driver: Driver, strikes: list[Strike], *, recovered_within_s: float) -> Verdict:
    """Compare what was asked for with what stands in the rows."""
    rows = await pool().execute_query_dict(ATTEMPTS)
    found = {row["id"]: row for row in rows if row["kind"].startswith("chaos.")}
    done: Counter[tuple[UUID, int]] = Counter(
        (row["job_id"], row["part"])
        for row in await pool().execute_query_dict("SELECT job_id, part FROM chaos_effects")
    )
    wrong = [f"job {job} ({kind}) is gone" for job, kind in driver.accepted.items() if job not in found]
    wrong += [f"job {job} was written and never accepted" for job in found.keys() - driver.accepted.keys()]
    effects = Effects()
    for row in found.values():
        wrong += _ended_well(row, done, effects, driver)
    for row in await pool().execute_query_dict(RESERVED):
        effects.count(row["times"])
    wrong += await _orders(driver, effects)
    wrong += [f"job {job} did part {part} {times} times" for (job, part), times in done.items() if times > 1]
    wrong += await _overlaps()
    wrong += [line for row in rows for line in _accounted(row)]
    stops = await recoveries.graceful_stops(strikes)
    recovery = await recoveries.measure(strikes, within_s=recovered_within_s)
    return Verdict(
        accepted=Counter(driver.accepted.values()) + Counter({"orders": len(driver.orders)}),
        states=Counter((row["kind"], row["state"]) for row in rows),
        effects=effects,
        attempts=Attempts(
            begun=sum(row["attempt"] for row in rows),
            lost=sum(row["lost"] for row in rows),
            returned=sum(_returned(row) for row in rows),
        ),
        stops=stops,
        recovery=recovery,
        wrong=[*wrong, *stops.wrong, *recovery.wrong],
    )


def _ended_well(row: dict[str, Any], done: Counter[tuple[UUID, int]], effects: Effects, driver: Driver) -> list[str]:
    """Say how a job may have ended, and count the effects that this takes."""
    kind, state, job = row["kind"], row["state"], row["id"]
    wanted = range(STEPS) if kind == "chaos.steps" else range(1)
    if state == "cancelled" and job in driver.cancelled:
        return []
    if kind == "chaos.poison":
        return [] if state == "failed" else [f"job {job} ({kind}) ended {state} after {row['attempt']} attempts"]
    for part in wanted:
        effects.count(done[job, part])
    if state == "succeeded" and all(done[job, part] for part in wanted):
        return []
    parts = [part for part in wanted if done[job, part]]
    return [f"job {job} ({kind}) ended {state} after {row['attempt']} attempts, with parts {parts} done"]


def _accounted(row: dict[str, Any]) -> list[str]:
    """Every attempt either was returned, or stands in the history, or is the one that succeeded or still runs."""
    known = _returned(row) + row["noted"] + (row["state"] in {"succeeded", "running"})
    if known == row["attempt"]:
        return []
    return [
        f"job {row['id']} ({row['kind']}, {row['state']}) used {row['attempt']} attempts, {known} are accounted for"
    ]


def _returned(row: dict[str, Any]) -> int:
    return int(row["max_attempts"] - KINDS[row["kind"]].max_attempts)


async def _overlaps() -> list[str]:
    wrong = []
    overlaps = (await pool().execute_query_dict(OVERLAPS))[0]
    if overlaps["of_a_key"]:
        wrong.append(f"{overlaps['of_a_key']} times two jobs of one ordering key overlapped")
    if overlaps["of_a_store"] > 2:
        wrong.append(f"{overlaps['of_a_store']} chaos.roomy jobs of one store ran at once")
    return wrong


async def _orders(driver: Driver, effects: Effects) -> list[str]:
    counted = await pool().execute_query_dict(
        "SELECT (SELECT count(*) FROM orders) AS orders, "
        "(SELECT count(*) FROM jobs WHERE kind = 'orders.create') AS jobs, "
        "(SELECT count(*) FROM jobs WHERE kind = 'orders.create' AND state = 'succeeded') AS done, "
        "(SELECT count(DISTINCT order_id) FROM stock_movements WHERE kind = 'reserved') AS reserved"
    )
    wanted = len(driver.orders)
    effects.lost += max(0, wanted - counted[0]["reserved"])
    return [
        f"{wanted} orders were accepted, {number} are {name}" for name, number in counted[0].items() if number != wanted
    ]
