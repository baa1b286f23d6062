"""The order forms of a store."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.form_shapes import FormShown, FormWanted, shown
from api.identity import Seller
from api.shapes import Asked, ById, Id, Listing, Message, Page, Shown
from models import forms
from models.db import pool
from models.errors import Conflict, Invalid, NotFound
from models.forms import SuccessPage
from models.forms.duplicate import duplicate, duplicate_one


class FormsWanted(Page):
    """Which forms to list."""

    sort_by: Literal["created_at", "name"] = "created_at"


class StatusWanted(Asked):
    """Whether buyers can order."""

    active: bool = Field(examples=[True])


class FormsNamed(Asked):
    """Forms of the store."""

    ids: list[Id] = Field(min_length=1, max_length=100, examples=[[7]])


class FormsDuplicated(Shown):
    """The copies, in the order of their originals."""

    ids: list[int] = Field(examples=[[8]])


@endpoint(
    "POST",
    "/store/forms",
    entry="Form",
    summary="Add a form",
    status=201,
    rights=Seller("forms", "create"),
    errors=(Invalid, Conflict),
)
async def add_form(call: Call, body: FormWanted) -> FormShown:
    """It sells at once under the store's subdomain, unless `active` is false."""
    form = await forms.create(call.store_id, body.details())
    return shown(await forms.detail(call.store_id, form.id, using=pool()))


@endpoint("GET", "/store/forms", entry="Form list", summary="Forms", rights=Seller("forms", "read"))
async def form_list(call: Call, query: FormsWanted) -> Listing[FormShown]:
    """Newest first unless asked otherwise; `keyword` is looked for in the name."""
    found, total = await forms.listing(
        call.store_id, using=pool(), sort_by=query.sort_by, until=query.until, **query.window()
    )
    return Listing[FormShown](data=[shown(one) for one in found], total=total)


@endpoint(
    "GET",
    "/store/forms/{id}",
    entry="Form Detail",
    summary="One form",
    rights=Seller("forms", "read"),
    errors=(NotFound,),
)
async def form_detail(call: Call, path: ById) -> FormShown:
    """With everything that the editor sends back."""
    return shown(await forms.detail(call.store_id, path.id, using=pool()))


@endpoint(
    "PUT",
    "/store/forms/{id}",
    entry="Edit Form",
    summary="Change a form",
    rights=Seller("forms", "update"),
    errors=(NotFound, Invalid, Conflict),
)
async def edit_form(call: Call, path: ById, body: FormWanted) -> FormShown:
    """The body says all of the form; what is left out goes back to its default."""
    await forms.edit(call.store_id, path.id, body.details())
    return shown(await forms.detail(call.store_id, path.id, using=pool()))


@endpoint(
    "PATCH",
    "/store/forms/{id}/status",
    entry="Edit Status Form",
    summary="Open or close a form",
    rights=Seller("forms", "update"),
    errors=(NotFound,),
    answer_example={"message": "Form Status Updated"},
)
async def form_status(call: Call, path: ById, body: StatusWanted) -> Message:
    """Orders that were placed go on."""
    await forms.set_active(call.store_id, path.id, active=body.active, using=pool())
    return Message(message="Form Status Updated")


@endpoint(
    "DELETE",
    "/store/forms/{id}",
    entry="Delete Form",
    summary="Delete a form",
    rights=Seller("forms", "delete"),
    errors=(NotFound,),
    answer_example={"message": "Form Deleted"},
)
async def delete_form(call: Call, path: ById) -> Message:
    """Its orders stay, and its address is free again."""
    await forms.delete(call.store_id, path.id, at=call.now(), using=pool())
    return Message(message="Form Deleted")


@endpoint(
    "POST",
    "/store/forms/{id}/duplicate",
    entry="Duplicate form",
    summary="Copy a form",
    status=201,
    rights=Seller("forms", "create"),
    errors=(NotFound, Invalid, Conflict),
)
async def duplicate_form(call: Call, path: ById) -> FormShown:
    """The copy is closed until it is opened, and has an address of its own."""
    copy = await duplicate_one(call.store_id, path.id)
    return shown(await forms.detail(call.store_id, copy.id, using=pool()))


@endpoint(
    "POST",
    "/store/forms/duplicate",
    entry="Duplicate form batch",
    summary="Copy several forms",
    status=201,
    rights=Seller("forms", "create"),
    errors=(Invalid, Conflict),
)
async def duplicate_forms(call: Call, body: FormsNamed) -> FormsDuplicated:
    """All of them or none. The copies are closed until they are opened, and have addresses of their own."""
    copies = await duplicate(call.store_id, body.ids)
    return FormsDuplicated(ids=[copy.id for copy in copies])


@endpoint(
    ("POST", "PUT"),
    "/store/forms/{id}/success-page",
    entry="Custom Success Page",
    summary="Set the success page",
    rights=Seller("forms", "update"),
    errors=(NotFound,),
)
async def set_success_page(call: Call, path: ById, body: SuccessPage) -> SuccessPage:
    """What buyers see after ordering."""
    await forms.set_success_page(call.store_id, path.id, body, using=pool())
    return body


@endpoint(
    "GET",
    "/store/forms/{id}/success-page",
    entry="Edit Success Page",
    summary="The success page",
    rights=Seller("forms", "read"),
    errors=(NotFound,),
)
async def success_page(call: Call, path: ById) -> SuccessPage:
    """As its editor sends it back."""
    return (await forms.detail(call.store_id, path.id, using=pool())).success_page
