"""Tables of what was seen of the providers. Both hold no secret and no personal data, and go after their time."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model


class ProviderCall(Model):
    """One attempt at one call to a provider.

    Written by: the process that made the call, in batches, after it. Kept: 7 days.
    """

    id = fields.BigIntField(primary_key=True)
    record_id = fields.UUIDField(unique=True, description="Given by who made the call: written twice, it is kept once.")
    at = fields.DatetimeField(db_index=True, description="When it began.")
    provider = fields.TextField()
    account = fields.TextField(description="Whose; empty: the platform's own.")
    operation = fields.TextField()
    reference = fields.TextField(description="An order code, a trxId, a message's id; empty where the call has none.")
    method = fields.TextField()
    path = fields.TextField(description="With {} for each part that is no word.")
    attempt = fields.IntField()
    status = fields.IntField(null=True, description="HTTP's; empty where no answer came.")
    outcome = fields.CharField(16, description="done, refused, unknown, not_sent")
    reason = fields.TextField(description="In our own words, or the provider's code.")
    took_ms = fields.FloatField()
    sent_bytes = fields.BigIntField()
    received_bytes = fields.BigIntField()
    job_id = fields.UUIDField(null=True)
    store_id = fields.BigIntField(null=True)
    request_id = fields.TextField(null=True)

    class Meta:
        table = "provider_calls"


class ProviderOddity(Model):
    """What a provider said that makes no sense: one row for each kind of it and day, with the first one's raw copy.

    Written by: the process that read it, in batches. Kept: 30 days after the last one.
    """

    id = fields.BigIntField(primary_key=True)
    provider = fields.TextField()
    operation = fields.TextField(description="The call that was answered so, or the webhook.")
    what = fields.TextField(description="Which fields are wrong, and how.")
    day = fields.DateField(description="In UTC.")
    times = fields.BigIntField()
    reference = fields.TextField(description="The first one's.")
    raw_copy = fields.BinaryField(description="The first one's bytes, cut to 64 kB, without what names people.")
    first_at = fields.DatetimeField()
    last_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "provider_oddities"
        unique_together = (("provider", "operation", "day", "what"),)
