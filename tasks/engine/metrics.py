"""What a worker counts. Depth and age per kind come from the database, in ``api``'s ``/metrics``."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

ENDED = Counter("bosonline_jobs_ended_total", "Attempts that ended, by state.", ["kind", "queue", "state"])
RUN_SECONDS = Histogram("bosonline_job_run_seconds", "How long an attempt ran.", ["kind", "queue"])
WAIT_SECONDS = Histogram(
    "bosonline_job_wait_seconds",
    "From due to started.",
    ["kind", "queue"],
    buckets=(0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300),
)
LEASES_LOST = Counter(
    "bosonline_job_leases_lost_total", "Attempts whose lease was lost while they ran.", ["kind", "queue"]
)
BELL_LAG_SECONDS = Histogram(
    "bosonline_bell_lag_seconds",
    "From a bell's ringing to its hearing, by the clocks of the two machines.",
    ["queue"],
    buckets=(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5, 30),
)
RUNNING = Gauge("bosonline_jobs_running_here", "Jobs that this process runs now.")
