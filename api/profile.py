"""The account of whoever is signed in."""

from __future__ import annotations

from pydantic import EmailStr, Field

from api.call import Call
from api.endpoint import Limit, endpoint
from api.identity import Known
from api.shapes import Asked, Shown
from models.accounts import profile
from models.accounts.passwords import MAX_LENGTH, MIN_LENGTH
from models.accounts.profile import ProfileChange
from models.accounts.tables import User
from models.db import pool, transaction
from models.errors import Conflict, Invalid
from models.phones import NotAPhone, e164


class ProfileEdited(Asked):
    """What is left out, or null, stays as it is."""

    name: str | None = Field(None, min_length=1, max_length=150, examples=["Sari Wulandari"])
    email: EmailStr | None = Field(None, max_length=254, examples=["owner@kopi-nusantara.example"])
    phone: str | None = Field(None, max_length=32, description="Empty: none.", examples=["081234567890"])
    password: str | None = Field(
        None, min_length=MIN_LENGTH, max_length=MAX_LENGTH, description="A new one.", examples=[None]
    )
    present_password: str | None = Field(
        None, max_length=MAX_LENGTH, description="Needed for another e-mail or password.", examples=[None]
    )


class ProfileShown(Shown):
    """The account of whoever is signed in."""

    id: int = Field(examples=[123])
    name: str = Field(examples=["Sari Wulandari"])
    email: str = Field(examples=["owner@kopi-nusantara.example"])
    username: str = Field(examples=["sari"])
    phone: str = Field(description="E.164, or empty.", examples=["+6281234567890"])


@endpoint("GET", "/profile", entry="Profile", summary="One's own account", rights=Known())
async def own_profile(call: Call) -> ProfileShown:
    """Name, e-mail and phone."""
    return _shown(await profile.find(call.caller.user_id, using=pool()))


@endpoint(
    "PUT",
    "/profile",
    entry="Profile",
    summary="Change one's own account",
    rights=Known(),
    limit=Limit(30),
    errors=(Invalid, Conflict),
)
async def edit_profile(call: Call, body: ProfileEdited) -> ProfileShown:
    """Another password ends every sign-in of the account: sign in again with it."""
    wish = ProfileChange(
        name=body.name,
        email=str(body.email) if body.email is not None else None,
        phone=_phone(body.phone),
        password=body.password,
        present_password=body.present_password,
    )
    async with transaction() as tx:
        return _shown(await profile.change(call.caller.user_id, wish, now=call.now(), using=tx))


def _phone(entered: str | None) -> str | None:
    try:
        return e164(entered) if entered else entered
    except NotAPhone as wrong:
        raise Invalid({"phone": str(wrong)}) from wrong


def _shown(user: User) -> ProfileShown:
    return ProfileShown(id=user.id, name=user.name, email=user.email, username=user.username, phone=user.phone)
