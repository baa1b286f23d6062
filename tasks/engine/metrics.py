"""What a worker counts. Depth and age per kind come from the database, in ``api``'s ``/metrics``."""

from __future__ import annotations

from prometheus_client import Counter, Histogram

ENDED = Counter("bosonline_jobs_ended_total", "Attempts that ended, by state.", ["kind", "queue", "state"])
RUN_SECONDS = Histogram("bosonline_job_run_seconds", "How long an attempt ran.", ["kind", "queue"])
WAIT_SECONDS = Histogram(
    "bosonline_job_wait_seconds",
    "From due to started.",
    ["kind", "queue"],
    buckets=(0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300),
)
