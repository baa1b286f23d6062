"""Half-filled checkouts: saved as the buyer types, and opened again from the recovery link."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from pydantic import Field

from api.call import Call
from api.endpoint import Limit, endpoint
from api.identity import Buyer
from api.shapes import MAX_BIGINT, Asked, Id, Shown
from models import drafts, forms
from models.accounts.tables import Subdomain
from models.db import pool
from models.drafts import Filled, Saved
from models.errors import Gone, NotFound
from models.forms.tables import Form

_TYPING = Limit(240, per=timedelta(minutes=1))
"""A page saves every few seconds, and several buyers stand behind one address of a phone network."""

DraftStatus = Literal["open", "abandoned", "ordered", "expired"]


class DraftSaved(Asked):
    """What is on the page now. `sequence` rises with every save, so that a late one cannot undo a newer one."""

    form: Id
    sequence: int = Field(ge=0, le=MAX_BIGINT, examples=[3])
    filled: Filled = Field(default_factory=Filled)


class ByToken(Asked):
    """The token of a draft."""

    token: str = Field(max_length=100, examples=["c9Xw3v5YqL2mR8tK1nB7dA"])


class DraftKept(Shown):
    """What is kept. `saved` is false when what was sent was not newer than it, or came after the order."""

    token: str = Field(examples=["c9Xw3v5YqL2mR8tK1nB7dA"])
    sequence: int = Field(examples=[3])
    status: DraftStatus = Field(examples=["open"])
    saved: bool = Field(examples=[True])


class Gap(Shown):
    """A line that cannot be ordered as it is: no longer sold, or fewer units than asked for."""

    sku: str = Field(examples=["ESB-002-01"])
    qty: int = Field(examples=[2])
    available: int = Field(examples=[0])
    reason: Literal["not sold", "too few"] = Field(examples=["too few"])


class DraftShown(Shown):
    """A draft to go on with, and what of its cart is gone."""

    token: str = Field(examples=["c9Xw3v5YqL2mR8tK1nB7dA"])
    sequence: int = Field(examples=[3])
    status: DraftStatus = Field(examples=["abandoned"])
    form: int = Field(examples=[7])
    subdomain: str = Field(examples=["kopi-nusantara"])
    path_url: str = Field(examples=["kopi-gayo"])
    open: bool = Field(description="Whether the form still takes orders.", examples=[True])
    filled: Filled
    gone: list[Gap]
    saved_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])


@endpoint(
    "POST",
    "/checkout/abandoned",
    entry="Request Create Order Abandoned",
    summary="Save a half-filled form",
    status=201,
    rights=Buyer(),
    limit=_TYPING,
    errors=(NotFound,),
)
async def begin_draft(call: Call, body: DraftSaved) -> DraftKept:
    """The answer's `token` is what the page saves under from now on, and what it names in the order."""
    form = await forms.selling(body.form, using=pool())
    draft, token = await drafts.begin(form, body.filled, sequence=body.sequence, now=call.now(), secret=_secret(call))
    return _kept(draft, token)


@endpoint(
    "PUT",
    "/checkout/abandoned/{token}",
    entry="Updated Order Abandoned",
    summary="Save it again",
    rights=Buyer(),
    limit=_TYPING,
    errors=(NotFound, Gone),
)
async def save_draft(call: Call, path: ByToken, body: DraftSaved) -> DraftKept:
    """An older save never overwrites a newer one, and a save after the order changes nothing; neither is an error."""
    form = await forms.selling(body.form, using=pool())
    draft = await drafts.save(path.token, form, body.filled, sequence=body.sequence, now=call.now(), using=pool())
    return _kept(draft, path.token)


@endpoint(
    "GET",
    "/checkout/abandoned/{token}",
    entry="Updated Order Abandoned",
    summary="Open it again",
    rights=Buyer(),
    limit=_TYPING,
    errors=(NotFound, Gone),
)
async def open_draft(call: Call, path: ByToken) -> DraftShown:
    """Form and cart as they were left, up to 30 days ago, and what of the cart is gone since."""
    draft = await drafts.find(path.token, now=call.now(), using=pool())
    form = await Form.filter(id=draft.form_id).get()
    address = (
        await Subdomain.filter(store_id=draft.store_id, verified_at__isnull=False).order_by("-is_default", "id").first()
    )
    gaps = [
        Gap(sku=one.sku, qty=one.qty, available=max(one.available, 0), reason="too few" if one.is_sold else "not sold")
        for one in await drafts.missing(draft, using=pool())
    ]
    return DraftShown(
        token=path.token,
        sequence=draft.sequence,
        status=draft.state.value,
        form=draft.form_id,
        subdomain=address.name if address else "",
        path_url=form.path_url,
        open=form.active and form.deleted_at is None,
        filled=draft.filled,
        gone=gaps,
        saved_at=draft.last_seen_at,
    )


def _kept(draft: Saved, token: str) -> DraftKept:
    return DraftKept(token=token, sequence=draft.sequence, status=draft.state.value, saved=draft.is_saved)


def _secret(call: Call) -> str:
    return call.settings.secret_key.get_secret_value()
