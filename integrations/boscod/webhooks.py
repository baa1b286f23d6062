"""Boscod's webhooks: is it from Boscod, and what does it say (B-14 to B-16)."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal
from uuid import UUID

import orjson
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from integrations.boscod import assumed
from integrations.boscod.wire import Number, NumberOrNothing, Status
from integrations.nul import holds_nul


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True, coerce_numbers_to_str=True)


class AwbData(_Event):
    """A waybill number, or why the courier gave none (then ``awb`` is none and ``error`` says why)."""

    order_code: str
    order_ref: str
    order_no: Number
    courier_code: str
    service_code: str
    awb: NumberOrNothing
    status: Status
    error: str | None = None


class StatusData(_Event):
    """A parcel's new status, and the scan that brought it."""

    order_code: str
    order_ref: str
    order_no: Number
    courier_code: str
    awb: NumberOrNothing
    status: Status
    status_name: str = ""
    note: str = ""
    description: str = ""
    branch: str = ""
    happened_at: datetime = Field(validation_alias="update_on")
    pod_photo: str | None = None


class AwbEvent(_Event):
    """A parcel got its waybill number, or was refused. ``event_id`` is the same in every resend."""

    event: Literal["awb"]
    event_id: UUID
    created_at: datetime = Field(validation_alias="created_on")
    data: AwbData


class StatusEvent(_Event):
    """A parcel's status changed. Events come in no guaranteed order: go by ``data.happened_at``."""

    event: Literal["status"]
    event_id: UUID
    created_at: datetime = Field(validation_alias="created_on")
    data: StatusData


_EVENT: TypeAdapter[AwbEvent | StatusEvent] = TypeAdapter(
    Annotated[AwbEvent | StatusEvent, Field(discriminator="event")]
)


def sign(secret: str, timestamp: str, raw: bytes) -> str:
    """Return the signature header's value for a body sent at ``timestamp`` (Unix seconds as text)."""
    mac = hmac.new(secret.encode(), timestamp.encode() + b"." + raw, hashlib.sha256)
    return f"sha256={mac.hexdigest()}"


class Seal(StrEnum):
    """Whether a webhook is from who holds the secret."""

    GENUINE = "genuine"
    FORGED = "forged"
    STALE = "stale"
    """Signed, for a moment too far away: somebody may have kept it."""


def judge(secret: str, headers: Mapping[str, str], raw: bytes, now: datetime) -> Seal:
    """Say whether ``raw`` was signed with ``secret``, for a moment at most 300 s away from ``now``."""
    lower = {name.lower(): value for name, value in headers.items()}
    timestamp = lower.get(assumed.TIMESTAMP_HEADER.lower(), "")
    given = lower.get(assumed.SIGNATURE_HEADER.lower(), "")
    if not (timestamp.isascii() and timestamp.isdecimal() and len(timestamp) <= 12):  # noqa: PLR2004 - seconds
        return Seal.FORGED
    if not hmac.compare_digest(sign(secret, timestamp, raw).encode(), given.encode(errors="replace")):
        return Seal.FORGED
    off = abs(now.astimezone(UTC).timestamp() - int(timestamp))
    return Seal.GENUINE if off <= assumed.WEBHOOK_TOLERANCE.total_seconds() else Seal.STALE


def parse(raw: bytes) -> AwbEvent | StatusEvent:
    """Return the event. Raises ``ValueError`` when it is malformed or of a kind that we do not know."""
    if holds_nul(raw):
        raise ValueError("it holds a NUL character")
    content: Any = orjson.loads(raw)
    return _EVENT.validate_python(content)
