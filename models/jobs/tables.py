"""The table ``jobs``. Tortoise declares it; the engine's statements in ``sql/`` work on it.

Written by: whoever enqueues (in their own transaction), workers, the scheduler's sweeps. Kept: 7 days after the end.
"""

from __future__ import annotations

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model


class JobRow(Model):
    """One durable unit of work. ``store_id`` 0 is the platform itself, so that fairness needs no special case."""

    id = fields.UUIDField(primary_key=True, description="UUIDv7: sorts by creation.")
    kind = fields.TextField()
    queue = fields.TextField()
    store_id = fields.BigIntField()
    state = fields.CharField(max_length=16)
    args = fields.JSONField[dict[str, object]]()
    args_version = fields.IntField()
    attempt = fields.IntField()
    max_attempts = fields.IntField()
    unique_key = fields.TextField(null=True)
    ordering_key = fields.TextField(null=True, description="Of the jobs under one key at most one runs.")
    run_at = fields.DatetimeField()
    leased_until = fields.DatetimeField(null=True, description="By the database's clock.")
    worker = fields.TextField(null=True)
    cancel_requested_at = fields.DatetimeField(null=True)
    progress = fields.JSONField[dict[str, object]](null=True)
    result = fields.JSONField[dict[str, object]](null=True)
    error = fields.JSONField[dict[str, object]](null=True)
    request_id = fields.TextField(null=True)
    asked_by = ArrayField("bigint", null=True, description="The members of staff whose requests it answers.")
    created_at = fields.DatetimeField()
    started_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "jobs"


class JobHistory(Model):
    """What happened to a job beside its success: an attempt that failed or lost its lease, a person's cancel or retry.

    Written by: the statement that makes it happen. Kept: as long as the job.
    """

    id = fields.BigIntField(primary_key=True)
    job_id = fields.UUIDField(db_index=True)
    attempt = fields.IntField()
    event = fields.CharField(max_length=16, description="retrying, failed, cancelled, lost, cancel_asked, retried")
    actor = fields.TextField(null=True, description="Who asked for it; empty where it happened by itself.")
    error = fields.JSONField[dict[str, object]](null=True)
    happened_at = fields.DatetimeField()

    class Meta:
        table = "job_history"


class CronSlot(Model):
    """A moment at which a cron entry was due and its job was written: the key makes a second firing impossible.

    Written by: the scheduler. Kept: 30 days.
    """

    id = fields.BigIntField(primary_key=True)
    name = fields.TextField()
    slot = fields.DatetimeField()
    job_id = fields.UUIDField()

    class Meta:
        table = "cron_slots"
        unique_together = (("name", "slot"),)
