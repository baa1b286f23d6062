"""The job engine: how work is woken, claimed, run, retried and watched. It knows no subject."""

from tasks.engine.context import JobContext, LeaseLost
from tasks.engine.declare import DeclaredJob, job
from tasks.engine.outcome import Cancelled, Failed, Retry, Snooze, backoff

__all__ = ["Cancelled", "DeclaredJob", "Failed", "JobContext", "LeaseLost", "Retry", "Snooze", "backoff", "job"]
