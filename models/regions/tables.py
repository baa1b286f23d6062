"""Tables of regions: a copy of the couriers' coverage area, and the walk that is making the next one."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from tortoise import fields
from tortoise.models import Model


class RegionKind(StrEnum):
    """What a region is. Each kind has numbers of its own at Boscod."""

    PROVINCE = "province"
    CITY = "city"
    DISTRICT = "district"
    """Where parcels go."""


class WalkOutcome(StrEnum):
    """How a walk ended."""

    KEPT = "kept"
    DOUBTED = "doubted"
    """It told of far fewer districts than are known, so nothing of it was believed."""
    REFUSED = "refused"
    LEFT = "left"
    """It was not at its end after a day: its first answers are old."""


class Region(Model):
    """A province, city or district as Boscod has it. One that Boscod tells no more of is marked, not deleted."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(RegionKind, max_length=16)
    boscod_id = fields.BigIntField(description="Only unique among its kind.")
    parent_id: int | None = fields.BigIntField(null=True, description="Boscod's id of the region above.")
    name = fields.CharField(100)
    code = fields.CharField(32, default="", description="Never a key: it may be missing.")
    words = fields.TextField(description="Its name and those above it, as a search compares them.")
    active = fields.BooleanField(default=True, description="Whether Boscod sends parcels there now.")
    seen_at: datetime = fields.DatetimeField(description="The last walk that met it.")
    gone_at: datetime | None = fields.DatetimeField(null=True, description="The first walk that did not.")

    class Meta:
        """The whole copy changes in one transaction, at the end of a walk."""

        table = "regions"
        unique_together = (("kind", "boscod_id"),)
        indexes = (("kind", "parent_id"),)


class RegionWalk(Model):
    """One reading of the whole coverage area. An open one goes on where it broke off."""

    id = fields.BigIntField(primary_key=True)
    begun_at: datetime = fields.DatetimeField(db_index=True)
    asked = fields.BooleanField(default=False, description="Whether its provinces are known.")
    ended_at: datetime | None = fields.DatetimeField(null=True)
    outcome: fields.Field[WalkOutcome | None] = fields.CharEnumField(  # type: ignore[assignment]  # as CharField, it may be null
        WalkOutcome, max_length=16, null=True
    )
    districts: int | None = fields.IntField(null=True, description="How many it found.")

    class Meta:
        """One is open at a time (a partial unique index in the migrations)."""

        table = "region_walks"


class WalkedRegion(Model):
    """What the open walk has been told so far. Nobody else reads it, so that no half of a copy is ever seen."""

    id = fields.BigIntField(primary_key=True)
    walk: fields.ForeignKeyRelation[RegionWalk] = fields.ForeignKeyField(
        "models.RegionWalk", related_name="regions", on_delete=fields.CASCADE
    )
    walk_id: int
    kind = fields.CharEnumField(RegionKind, max_length=16)
    boscod_id = fields.BigIntField()
    parent_id: int | None = fields.BigIntField(null=True)
    name = fields.CharField(100)
    code = fields.CharField(32, default="")
    words = fields.TextField(description="Of its own name alone.")
    active = fields.BooleanField(default=True)
    asked = fields.BooleanField(default=False, description="Whether the regions below it are known.")

    class Meta:
        """Empty between two walks."""

        table = "walked_regions"
        unique_together = (("walk", "kind", "boscod_id"),)
