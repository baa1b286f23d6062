"""What a worker counts. Depth and age per kind come from the database, in ``api``'s ``/metrics``."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

from models.jobs.job import Job
from models.jobs.kinds import JobKind

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


class KindMeter:
    """The series of one kind, looked up once."""

    def __init__(self, kind: JobKind) -> None:
        self._names = kind.name, kind.queue
        self._waits, self._runs = WAIT_SECONDS.labels(*self._names), RUN_SECONDS.labels(*self._names)
        self._succeeded = ENDED.labels(*self._names, "succeeded")

    def began(self, job: Job) -> None:
        """Count how long it waited, by the database's clock."""
        if job.started_at is not None:
            self._waits.observe(max(0.0, (job.started_at - job.run_at).total_seconds()))

    def ended(self, state: str, *, seconds: float) -> None:
        """Count an attempt whose end is in its row."""
        self._runs.observe(seconds)
        (self._succeeded if state == "succeeded" else ENDED.labels(*self._names, state)).inc()

    def lost(self, *, seconds: float) -> None:
        """Count an attempt that was no longer ours when it ended."""
        self.ended("lost", seconds=seconds)
        LEASES_LOST.labels(*self._names).inc()
