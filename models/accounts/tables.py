"""Tables of accounts: people, stores, who works where, and how they sign in."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model


class Store(Model):
    """A seller's business; the tenant that everything else belongs to."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(150)
    phone = fields.CharField(20, default="", description="E.164")
    email = fields.CharField(254, default="")
    address = fields.TextField(default="")
    timezone = fields.CharField(40, default="Asia/Jakarta", description="Whose days its figures are counted in.")
    settings: dict[str, Any] = fields.JSONField(default=dict)
    onboarding: dict[str, Any] = fields.JSONField(default=dict, description="Which first steps are done.")
    # Off until the seller says so: a booking sends a driver to the door and has a price, so the parcel is packed first.
    books_by_itself = fields.BooleanField(default=False, description="Books the courier once an order is confirmed.")
    cod_fee_percent = fields.DecimalField(
        5, 2, default=Decimal(3), description="What a courier keeps of the money that it collects."
    )
    insurance_percent = fields.DecimalField(
        5, 2, default=Decimal(0), description="Of the goods, added to orders whose courier insures; 0: not insured."
    )
    # No foreign key: warehouses point to their store, and a ring of keys cannot be created or deleted in one go.
    default_warehouse_id: int | None = fields.BigIntField(null=True)
    boscod_token: bytes | None = fields.BinaryField(null=True, description="Sealed by models.vault.")
    boscod_account: fields.Field[str | None] = fields.CharField(
        64, null=True, db_index=True, description="Its account's id at Boscod; stores of one owner may share it."
    )
    boscod_webhook_secret: bytes | None = fields.BinaryField(
        null=True, description="Sealed by models.vault; with it Boscod signs what it tells of that account's parcels."
    )
    closed_at: datetime | None = fields.DatetimeField(
        null=True, description="When its owner asked to have it erased: nobody comes in and nothing is sold since."
    )
    erased_at: datetime | None = fields.DatetimeField(null=True, description="When its personal data was erased.")
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    updated_at: datetime = fields.DatetimeField(auto_now=True)

    class Meta:
        """One row per store."""

        table = "stores"


class Subdomain(Model):
    """A public address of a store: a label under our domain, or a domain of its own."""

    id = fields.BigIntField(primary_key=True)
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="subdomains", on_delete=fields.RESTRICT
    )
    store_id: int
    name = fields.CharField(253, unique=True, description="Lower case; with a dot it is a custom domain.")
    is_default = fields.BooleanField(default=False)
    proof = fields.CharField(64, default="", description="What the TXT record of a custom domain must hold.")
    verified_at: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """One default per store (a partial unique index in the migrations)."""

        table = "subdomains"


class User(Model):
    """A person who signs in."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(150)
    email = fields.CharField(254, unique=True, description="Lower case.")
    username = fields.CharField(60, unique=True, description="Lower case, without @.")
    phone = fields.CharField(20, default="", description="E.164")
    password_hash = fields.TextField(description="Argon2id.")
    is_operator = fields.BooleanField(default=False, description="Works for the platform; made by the command line.")
    session_epoch = fields.BigIntField(
        default=0, description="Raised where sign-ins end: access tokens that carry a lower one are worth nothing."
    )
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    updated_at: datetime = fields.DatetimeField(auto_now=True)

    class Meta:
        """One row per person."""

        table = "users"


class Staff(Model):
    """A user's place in a store."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="staff", on_delete=fields.RESTRICT
    )
    user_id: int
    store: fields.ForeignKeyRelation[Store] = fields.ForeignKeyField(
        "models.Store", related_name="staff", on_delete=fields.RESTRICT
    )
    store_id: int
    role_id = fields.SmallIntField(description="1 administrator, 2 customer service (assumed).")
    rights: dict[str, list[str]] = fields.JSONField(default=dict, description="Module to actions; refines the role.")
    active = fields.BooleanField(default=True)
    on_duty = fields.BooleanField(default=True, description="Takes part in the rotation of orders.")
    last_order_at: datetime | None = fields.DatetimeField(null=True, description="The rotation's memory.")
    session_epoch = fields.BigIntField(
        default=0, description="Raised where sign-ins end: access tokens that carry a lower one are worth nothing."
    )
    deleted_at: datetime | None = fields.DatetimeField(null=True)
    created_at: datetime = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """A user works in a store once."""

        table = "staff"
        unique_together = (("user", "store"),)
        indexes = (("store", "active"),)


class RefreshToken(Model):
    """One refresh token of a family; a family is one sign-in."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="refresh_tokens", on_delete=fields.CASCADE
    )
    user_id: int
    staff: fields.ForeignKeyNullableRelation[Staff] = fields.ForeignKeyField(
        "models.Staff", related_name="refresh_tokens", on_delete=fields.CASCADE, null=True
    )
    staff_id: int | None
    family: UUID = fields.UUIDField(db_index=True)
    hash = fields.CharField(64, unique=True, description="SHA-256; the token itself is never kept.")
    created_at: datetime = fields.DatetimeField(auto_now_add=True)
    expires_at: datetime = fields.DatetimeField(db_index=True)
    used_at: datetime | None = fields.DatetimeField(null=True)
    revoked_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        """Rows go a while after their end."""

        table = "refresh_tokens"


class PasswordReset(Model):
    """A way back for somebody who forgot the password; works once. Also written for an account that nobody has."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyNullableRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="password_resets", on_delete=fields.CASCADE, null=True
    )
    user_id: int | None
    account = fields.CharField(254, description="As typed, lower case; counted to slow down those who ask.")
    address = fields.CharField(64)
    hash = fields.CharField(64, unique=True, description="SHA-256; the token itself is never kept.")
    created_at: datetime = fields.DatetimeField()
    expires_at: datetime = fields.DatetimeField()
    sent_at: datetime | None = fields.DatetimeField(null=True)
    voided_at: datetime | None = fields.DatetimeField(null=True, description="When a newer one took its place.")
    used_at: datetime | None = fields.DatetimeField(null=True)
    told_at: datetime | None = fields.DatetimeField(null=True, description="When the owner was told that it was used.")

    class Meta:
        """Rows go a while after their end."""

        table = "password_resets"
        indexes = (("account", "created_at"), ("user",))


class LoginAttempt(Model):
    """Somebody tried to sign in."""

    id = fields.BigIntField(primary_key=True)
    address = fields.CharField(64)
    agent = fields.CharField(300, default="")
    account = fields.CharField(254, description="As typed, lower case.")
    error = fields.CharField(40, null=True, description="Null: it succeeded.")
    created_at: datetime = fields.DatetimeField(auto_now_add=True)

    class Meta:
        """Kept for a while; read to slow down guessing."""

        table = "login_attempts"
        indexes = (("account", "created_at"),)
