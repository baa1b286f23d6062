"""The people of a store."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import EmailStr, Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.shapes import Asked, ById, Listing, Message, Page, Shown
from models.accounts import staff
from models.accounts.passwords import MAX_LENGTH, MIN_LENGTH
from models.accounts.rights import ROLES
from models.accounts.staff import Granter, Newcomer, Place, SortBy
from models.accounts.tables import Staff
from models.db import pool, transaction
from models.errors import Conflict, Forbidden, Invalid, NotFound
from models.phones import NotAPhone, e164

RightsAsked = Annotated[
    dict[str, list[str]],
    Field(
        description="Module to actions (create, read, update, delete). What is named here counts instead of the role.",
        examples=[{"products": ["read", "update"]}],
    ),
]


class StaffEdited(Asked):
    """What somebody is in the store."""

    name: str = Field(min_length=1, max_length=150, examples=["Dewi Lestari"])
    phone: str = Field("", max_length=32, examples=["081234567890"])
    role_id: int = Field(ge=1, le=32_767, description="1 Administrator, 2 Customer Service.", examples=[2])
    rights: RightsAsked = Field(default_factory=dict)
    on_duty: bool = Field(default=True, description="Takes part in the rotation of orders.")

    def place(self) -> Place:
        """Return it as the rules take it."""
        return Place(role_id=self.role_id, rights=self.rights, on_duty=self.on_duty)


class StaffWanted(StaffEdited):
    """Somebody who joins the store, with a password that they are told and may change."""

    email: EmailStr = Field(max_length=254, examples=["dewi@kopi-nusantara.example"])
    username: str | None = Field(None, pattern=r"^[A-Za-z0-9._-]{3,60}$", examples=["dewi"])
    password: str = Field(min_length=MIN_LENGTH, max_length=MAX_LENGTH, examples=["a long passphrase"])


class StaffShown(Shown):
    """Somebody of the store."""

    id: int = Field(examples=[789])
    name: str = Field(examples=["Dewi Lestari"])
    email: str = Field(examples=["dewi@kopi-nusantara.example"])
    username: str = Field(examples=["dewi"])
    phone: str = Field(examples=["+6281234567890"])
    role_id: int = Field(examples=[2])
    role: str = Field(examples=["Customer Service"])
    rights: dict[str, list[str]] = Field(examples=[{"products": ["read", "update"]}])
    active: bool = Field(examples=[True])
    on_duty: bool = Field(examples=[True])
    last_order_at: datetime | None = Field(examples=[None])


class PeopleWanted(Page):
    """Which people to list."""

    sort_by: SortBy = "created_at"


class ActiveWanted(Asked):
    """Whether they may come in."""

    active: bool = Field(examples=[False])


class DutyWanted(Asked):
    """Whether they take part in the rotation of orders."""

    on_duty: bool = Field(examples=[True])


class DutyShown(Shown):
    """Whether somebody takes part in the rotation of orders."""

    staff_id: int = Field(examples=[789])
    on_duty: bool = Field(examples=[True])


@endpoint("GET", "/staff", entry="Staff", summary="Staff", rights=Seller("staff", "read"))
async def staff_list(call: Call, query: PeopleWanted) -> Listing[StaffShown]:
    """Newest first unless asked otherwise; `keyword` is looked for in name and e-mail."""
    found, total = await staff.listing(
        call.store_id, using=pool(), sort_by=query.sort_by, until=query.until, **query.window()
    )
    return Listing[StaffShown](data=[_shown(one) for one in found], total=total)


@endpoint(
    "POST",
    "/staff",
    entry="Create",
    summary="Take somebody on",
    status=201,
    rights=Seller("staff", "create"),
    errors=(Invalid, Conflict, Forbidden),
)
async def add_staff(call: Call, body: StaffWanted) -> StaffShown:
    """They sign in with the e-mail or the username."""
    newcomer = Newcomer(
        name=body.name,
        email=str(body.email),
        username=body.username,
        phone=_phone(body.phone),
        password=body.password,
    )
    async with transaction() as tx:
        return _shown(await staff.hire(call.store_id, newcomer, body.place(), by=_by(call), using=tx))


@endpoint(
    "PUT",
    "/staff/{id}",
    entry="Staff",
    summary="Change what somebody may do",
    rights=Seller("staff", "update"),
    errors=(Invalid, Conflict, Forbidden, NotFound),
)
async def edit_staff(call: Call, path: ById, body: StaffEdited) -> StaffShown:
    """With another role or other rights they are signed out with this answer, and sign in again."""
    phone = _phone(body.phone)
    async with transaction() as tx:
        return _shown(
            await staff.change(
                call.store_id,
                path.id,
                body.place(),
                name=body.name,
                phone=phone,
                by=_by(call),
                now=call.now(),
                using=tx,
            )
        )


@endpoint(
    "PATCH",
    "/staff/{id}/status",
    entry="Edit Status",
    summary="Let somebody in or not",
    rights=Seller("staff", "update"),
    errors=(Conflict, Forbidden, NotFound),
    answer_example={"message": "Staff Status Updated"},
)
async def staff_status(call: Call, path: ById, body: ActiveWanted) -> Message:
    """Switched off, they are signed out with this answer and get no more orders."""
    async with transaction() as tx:
        await staff.switch(call.store_id, path.id, active=body.active, by=_by(call), now=call.now(), using=tx)
    return Message(message="Staff Status Updated")


@endpoint(
    "PATCH",
    "/staff/{id}/duty",
    summary="Put somebody on duty or not",
    rights=Seller("staff", "update"),
    errors=(NotFound,),
)
async def staff_duty(call: Call, path: ById, body: DutyWanted) -> DutyShown:
    """Who is not on duty gets no orders by rotation, and keeps those that they have."""
    return await _duty(call, path.id, body)


@endpoint("PATCH", "/profile/duty", summary="Go on duty or off", rights=Seller())
async def own_duty(call: Call, body: DutyWanted) -> DutyShown:
    """The same, for oneself."""
    return await _duty(call, call.staff_id, body)


async def _duty(call: Call, staff_id: int, wanted: DutyWanted) -> DutyShown:
    person = await staff.take_duty(call.store_id, staff_id, on_duty=wanted.on_duty, using=pool())
    return DutyShown(staff_id=person.id, on_duty=person.on_duty)


@endpoint(
    "DELETE",
    "/staff/{id}",
    entry="Delete",
    summary="See somebody off",
    rights=Seller("staff", "delete"),
    errors=(Conflict, Forbidden, NotFound),
    answer_example={"message": "Staff Deleted"},
)
async def delete_staff(call: Call, path: ById) -> Message:
    """They are signed out with this answer. Their orders go on naming them."""
    async with transaction() as tx:
        await staff.dismiss(call.store_id, path.id, by=_by(call), now=call.now(), using=tx)
    return Message(message="Staff Deleted")


def _by(call: Call) -> Granter:
    return Granter(role_id=call.caller.role_id, rights=call.caller.rights)


def _phone(entered: str) -> str:
    try:
        return e164(entered) if entered else ""
    except NotAPhone as wrong:
        raise Invalid({"phone": str(wrong)}) from wrong


def _shown(person: Staff) -> StaffShown:
    user = person.user
    return StaffShown(
        id=person.id,
        name=user.name,
        email=user.email,
        username=user.username,
        phone=user.phone,
        role_id=person.role_id,
        role=ROLES[person.role_id],
        rights=person.rights,
        active=person.active,
        on_duty=person.on_duty,
        last_order_at=person.last_order_at,
    )
