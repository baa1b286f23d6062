"""Registering, signing in and out, and who one is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import EmailStr, Field, model_validator

from api import identity
from api.call import Call
from api.endpoint import Limit, endpoint
from api.identity import Anyone, Identity, Known
from api.shapes import Asked, Message, Shown
from models.accounts import tokens
from models.accounts.login import Attempt
from models.accounts.login import login as sign_in
from models.accounts.members import Member, member
from models.accounts.passwords import MAX_LENGTH, MIN_LENGTH
from models.accounts.register import Registration
from models.accounts.register import register as open_store
from models.accounts.rights import ROLES
from models.accounts.tables import User
from models.db import pool
from models.errors import Conflict, Forbidden, TooMany, Unauthorized
from models.vault import Unreadable, Vault

# The published sample of issued_at carries +07: Western Indonesia's time.
_JAKARTA = ZoneInfo("Asia/Jakarta")

GUESSES = Limit(30, per=timedelta(minutes=1))
"""Per address; an office behind one address signs in at nine o'clock."""

Password = Annotated[str, Field(min_length=MIN_LENGTH, max_length=MAX_LENGTH, examples=["a long passphrase"])]


class RegisterWanted(Asked):
    """Who wants to sell, and under which name."""

    name: str = Field(min_length=1, max_length=150, examples=["Sari Wulandari"])
    email: EmailStr = Field(max_length=254, examples=["owner@kopi-nusantara.example"])
    username: str | None = Field(None, pattern=r"^[A-Za-z0-9._-]{3,60}$", examples=["sari"])
    password: Password
    phone: str = Field("", max_length=20, pattern=r"^[0-9+ -]*$", examples=["081234567890"])
    store_name: str = Field(min_length=1, max_length=150, examples=["Kopi Nusantara"])
    subdomain: str | None = Field(None, max_length=63, examples=["kopi-nusantara"])


class LoginWanted(Asked):
    """An account, by e-mail or username, and its password."""

    email: str | None = Field(
        None,
        max_length=254,
        description="An e-mail address; a username is understood, too.",
        examples=["owner@kopi-nusantara.example"],
    )
    username: str | None = Field(None, max_length=254)
    password: str = Field(min_length=1, max_length=MAX_LENGTH, examples=["a long passphrase"])

    @model_validator(mode="after")
    def _one_account(self) -> Self:
        if bool(self.email) == bool(self.username):
            msg = "give either email or username"
            raise ValueError(msg)
        return self


class RefreshWanted(Asked):
    """A refresh token."""

    refresh_token: str = Field(min_length=1, max_length=500, examples=["kZ0y1Vn4cJ8wq7m2T5bR9sD3fG6hL1xA"])


class TokenShown(Shown):
    """The tokens of a sign-in."""

    access_token: str = Field(examples=["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjMifQ.4b2c1d"])
    refresh_token: str = Field(examples=["kZ0y1Vn4cJ8wq7m2T5bR9sD3fG6hL1xA"])
    expires_in: int = Field(description="Seconds.", examples=[3600])
    issued_at: str = Field(examples=["2025-06-15 03:00:07.429721+07"])
    token_type: str = "Bearer"  # noqa: S105 - the name of a scheme


class UserShown(Shown):
    """Who signed in, and where they work."""

    id: int = Field(examples=[123])
    name: str = Field(examples=["Sari Wulandari"])
    email: str = Field(examples=["owner@kopi-nusantara.example"])
    role_id: int | None = Field(examples=[1])
    store_id: int | None = Field(examples=[456])
    staff_id: int | None = Field(examples=[789])
    store_name: str | None = Field(examples=["Kopi Nusantara"])
    boscod: str | None = Field(description="The store's Boscod token, for administrators only.", examples=[None])


class SignedIn(Shown):
    """The answer of login and refresh."""

    message: str = Field(examples=["Login successful"])
    token: TokenShown
    user: UserShown


class MeShown(Shown):
    """The holder of the access token."""

    id: int = Field(examples=[123])
    name: str = Field(examples=["Sari Wulandari"])
    email: str = Field(examples=["owner@kopi-nusantara.example"])
    username: str = Field(examples=["sari"])
    role_id: int | None = Field(examples=[1])
    role: str | None = Field(examples=["Administrator"])
    rights: dict[str, list[str]] = Field(
        examples=[{"orders": ["read", "update"], "products": ["create", "read", "update", "delete"]}]
    )
    store_id: int | None = Field(examples=[456])
    staff_id: int | None = Field(examples=[789])
    store_name: str | None = Field(examples=["Kopi Nusantara"])
    is_operator: bool = Field(examples=[False])


@endpoint(
    "POST",
    "/auth/register",
    entry="Register",
    summary="Open a store",
    rights=Anyone(),
    status=201,
    limit=Limit(20, per=timedelta(minutes=1)),
    errors=(Conflict,),
)
async def register(call: Call, body: RegisterWanted) -> SignedIn:
    """Make user, store, owner and default subdomain in one transaction, and sign the owner in."""
    wish = Registration(**{**body.model_dump(), "email": str(body.email)})
    user = await open_store(wish, now=call.now())
    found = await member(user)
    if found is None:
        msg = "This account is switched off."
        raise Forbidden(msg)
    return await _signed_in(call, found, "Registration successful")


@endpoint(
    "POST",
    "/auth/login",
    entry="Login",
    summary="Sign in",
    rights=Anyone(),
    limit=GUESSES,
    errors=(Unauthorized, TooMany),
)
async def login(call: Call, body: LoginWanted) -> SignedIn:
    """Every attempt is recorded; the answer to a wrong one says nothing about what was wrong."""
    attempt = Attempt(
        account=body.email or body.username or "",
        password=body.password,
        address=call.address,
        agent=call.request.headers.get("User-Agent", ""),
    )
    _, found = await sign_in(attempt, now=call.now())
    return await _signed_in(call, found, "Login successful")


@endpoint(
    "POST",
    "/auth/refresh",
    entry="Refresh Token",
    summary="Exchange a refresh token for new tokens",
    rights=Anyone(),
    limit=GUESSES,
    errors=(Unauthorized,),
)
async def refresh(call: Call, body: RefreshWanted) -> SignedIn:
    """A refresh token works once. Seen a second time, it is in two hands: its whole family is revoked."""
    grown = await tokens.rotate(body.refresh_token, now=call.now(), life=call.settings.refresh_token_life)
    user = await User.get_or_none(id=grown.user_id)
    found = await member(user, staff=grown.staff_id) if user is not None else None
    if found is None:
        msg = "This account is switched off."
        raise Unauthorized(msg)
    return _show(call, replace(found, epoch=grown.epoch), grown, "Login successful")


@endpoint(
    "POST",
    "/auth/logout",
    entry="Logout",
    summary="Sign out",
    rights=Anyone(),
    answer_example={"message": "Logout successful"},
)
async def logout(call: Call, body: RefreshWanted) -> Message:
    """End the sign-in: the refresh token and all access tokens that came of it are worth nothing any more."""
    await tokens.revoke(body.refresh_token, now=call.now())
    return Message(message="Logout successful")


@endpoint("GET", "/me", entry="Me", summary="Who the token belongs to", rights=Known(), errors=(Unauthorized,))
async def me(call: Call) -> MeShown:
    """Read from the database, so that a change of name or role shows at once."""
    user = await User.get_or_none(id=call.caller.user_id)
    found = await member(user, staff=call.caller.staff_id) if user is not None else None
    if found is None:
        msg = "This account is switched off."
        raise Unauthorized(msg)
    return MeShown(
        id=found.user_id,
        name=found.name,
        email=found.email,
        username=found.username,
        role_id=found.role_id,
        role=ROLES.get(found.role_id or 0),
        rights=found.rights,
        store_id=found.store_id,
        staff_id=found.staff_id,
        store_name=found.store_name,
        is_operator=found.is_operator,
    )


async def _signed_in(call: Call, found: Member, message: str) -> SignedIn:
    planted = await tokens.plant(
        user=found.user_id, staff=found.staff_id, now=call.now(), life=call.settings.refresh_token_life, using=pool()
    )
    return _show(call, found, planted, message)


def _show(call: Call, found: Member, planted: tokens.Planted, message: str) -> SignedIn:
    now, life = call.now(), call.settings.access_token_life
    secret = call.settings.secret_key.get_secret_value()
    holder = Identity(
        user_id=found.user_id,
        store_id=found.store_id,
        staff_id=found.staff_id,
        role_id=found.role_id,
        rights=found.rights,
        operator=found.is_operator,
        epoch=found.epoch,
        family=planted.family,
    )
    return SignedIn(
        message=message,
        token=TokenShown(
            access_token=identity.issue(holder, secret=secret, now=now, life=life),
            refresh_token=planted.token,
            expires_in=int(life.total_seconds()),
            issued_at=issued_at(now),
        ),
        user=UserShown(
            id=found.user_id,
            name=found.name,
            email=found.email,
            role_id=found.role_id,
            store_id=found.store_id,
            staff_id=found.staff_id,
            store_name=found.store_name,
            boscod=_opened(found.boscod_sealed, secret),
        ),
    )


def issued_at(moment: datetime) -> str:
    """Return a moment as the published sample writes it: PostgreSQL's spelling, with hours of offset alone."""
    local = moment.astimezone(_JAKARTA)
    return f"{local:%Y-%m-%d %H:%M:%S.%f}+07"


def _opened(sealed: bytes | None, secret: str) -> str | None:
    if sealed is None:
        return None
    try:
        return Vault(secret).open(sealed)
    except Unreadable:
        return None
