"""What must be true after the storm, read from the rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from models.db import pool
from tests.chaos.driver import Driver
from tests.chaos.kinds import STEPS
from tests.chaos.storm import ALONE, Strike

UNFINISHED = """SELECT count(*) AS n FROM jobs
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

RECOVERIES = """
SELECT DISTINCT ON (b.job_id) b.job_id, extract(epoch FROM next.happened_at - $2::timestamptz)::float8 AS seconds
FROM chaos_begun b
JOIN chaos_begun next ON next.job_id = b.job_id AND next.attempt > b.attempt
WHERE b.pid = $1 AND b.happened_at < $2 AND next.happened_at > $2
  AND NOT EXISTS (SELECT FROM chaos_begun ended WHERE ended.job_id = b.job_id AND ended.attempt > b.attempt
                  AND ended.happened_at < $2)
  AND NOT EXISTS (SELECT FROM job_history h WHERE h.job_id = b.job_id AND h.attempt = b.attempt AND h.event <> 'lost')
  AND b.kind NOT IN ('chaos.snooze', 'chaos.stuck', 'chaos.deaf')
ORDER BY b.job_id, next.attempt
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was found. ``wrong`` is empty where every promise held."""

    accepted: Counter[str]
    states: Counter[tuple[str, str]]
    attempts: int
    lost_leases: int
    slowest: timedelta | None
    measured: int
    wrong: list[str]


async def judge(driver: Driver, strikes: list[Strike], *, recovered_within: timedelta) -> Verdict:
    """Compare what was asked for with what stands in the rows."""
    rows = await pool().execute_query_dict("SELECT id, kind, state, attempt FROM jobs")
    found = {row["id"]: row for row in rows}
    wrong = [f"job {job} ({kind}) is gone" for job, kind in driver.accepted.items() if job not in found]
    effects: Counter[tuple[UUID, int]] = Counter(
        (row["job_id"], row["part"])
        for row in await pool().execute_query_dict("SELECT job_id, part FROM chaos_effects")
    )
    wrong += [f"job {job} did part {part} {count} times" for (job, part), count in effects.items() if count > 1]
    for row in rows:
        if row["kind"].startswith("chaos."):
            wrong += _ended_well(row, {part for job, part in effects if job == row["id"]}, driver)
    wrong += [f"job {job} was written and never accepted" for job in _chaos(found) - driver.accepted.keys()]
    wrong += await _orders(driver)
    overlaps = (await pool().execute_query_dict(OVERLAPS))[0]
    if overlaps["of_a_key"]:
        wrong.append(f"{overlaps['of_a_key']} times two jobs of one ordering key overlapped")
    if overlaps["of_a_store"] > 2:
        wrong.append(f"{overlaps['of_a_store']} chaos.roomy jobs of one store ran at once")
    recoveries = await _recoveries(strikes)
    slowest = max(recoveries, default=None)
    if slowest is not None and slowest > recovered_within:
        wrong.append(f"a killed worker's job ran again only after {slowest.total_seconds():.1f} s")
    lost = await pool().execute_query_dict("SELECT count(*) AS n FROM job_history WHERE event = 'lost'")
    return Verdict(
        accepted=Counter(driver.accepted.values()) + Counter({"orders": len(driver.orders)}),
        states=Counter((row["kind"], row["state"]) for row in rows),
        attempts=sum(row["attempt"] for row in rows),
        lost_leases=lost[0]["n"],
        slowest=slowest,
        measured=len(recoveries),
        wrong=wrong,
    )


def _chaos(found: dict[UUID, dict[str, object]]) -> set[UUID]:
    return {job for job, row in found.items() if str(row["kind"]).startswith("chaos.")}


def _ended_well(row: dict[str, object], parts: set[int], driver: Driver) -> list[str]:
    """Say how a job may have ended, and which effects that takes."""
    kind, state, job = row["kind"], row["state"], row["id"]
    if kind == "chaos.poison":
        expected, needed = "failed", set[int]()
    elif state == "cancelled" and job in driver.cancelled:
        return []
    else:
        expected, needed = "succeeded", set(range(STEPS)) if kind == "chaos.steps" else {0}
    wrong = [] if state == expected else [f"job {job} ({kind}) ended {state} after {row['attempt']} attempts"]
    return wrong + ([] if parts == needed else [f"job {job} ({kind}) did parts {sorted(parts)}, not {sorted(needed)}"])


async def _orders(driver: Driver) -> list[str]:
    counted = await pool().execute_query_dict(
        "SELECT (SELECT count(*) FROM orders) AS orders, "
        "(SELECT count(*) FROM jobs WHERE kind = 'orders.create') AS jobs, "
        "(SELECT count(*) FROM jobs WHERE kind = 'orders.create' AND state = 'succeeded') AS done, "
        "(SELECT count(DISTINCT order_id) FROM stock_movements WHERE kind = 'reserved') AS reserved"
    )
    wanted = len(driver.orders)
    return [
        f"{wanted} orders were accepted, {number} are {name}" for name, number in counted[0].items() if number != wanted
    ]


async def _recoveries(strikes: list[Strike]) -> list[timedelta]:
    seconds: list[float] = []
    for strike in strikes:
        if strike.what == ALONE:
            rows = await pool().execute_query_dict(RECOVERIES, [strike.pid, strike.at])
            seconds += [row["seconds"] for row in rows]
    return [timedelta(seconds=one) for one in seconds]
