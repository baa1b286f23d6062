"""Erasing personal data: the whole store's, or one buyer's."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, Self

from pydantic import Field, model_validator

from api import reading
from api.answer import Accepted
from api.call import Call
from api.endpoint import Limit, endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.shapes import Asked
from models import erasure
from models.accounts import profile
from models.accounts.passwords import MAX_LENGTH
from models.db import Connection, pool
from models.erasure import Asker
from models.errors import Conflict, Forbidden, Invalid
from models.phones import NotAPhone, e164
from tasks.erasure import Erase


class DeletionWanted(Asked):
    """Whose data, and that it is meant."""

    scope: Literal["store", "buyer"] = Field(
        description="`store`: everything of the store, by its owner. `buyer`: one buyer of it, by an administrator.",
        examples=["buyer"],
    )
    phone: str | None = Field(None, max_length=32, description="The buyer's, with `buyer`.", examples=["081234567890"])
    password: str = Field(
        min_length=1, max_length=MAX_LENGTH, description="Of whoever asks.", examples=["a long passphrase"]
    )
    confirm: Literal["HAPUS"] = Field(description="The word HAPUS: what is erased cannot be had back.")

    @model_validator(mode="after")
    def _a_phone_for_a_buyer(self) -> Self:
        if (self.scope == "buyer") != bool(self.phone):
            msg = "phone is needed with the scope buyer, and only there"
            raise ValueError(msg)
        return self


@endpoint(
    "POST",
    "/profile/data-deletion",
    entry="Data Deletion",
    summary="Erase personal data, keep the books",
    rights=Seller(administrator=True),
    job="accounts.erase",
    limit=Limit(10),
    errors=(Invalid, Conflict, Forbidden),
)
async def delete_data(call: Call, body: DeletionWanted) -> Accepted:
    """Names, phones, addresses, messages and files are erased everywhere; amounts, dates and codes stay.

    A **store** is closed at once: every session of it ends with this answer, its forms sell nothing, and its data is
    erased when the work under way has ended. A **buyer** is found by phone; the store's generated files (exports,
    labels) go with them, and can be made again. While orders are under way, can still be paid, or wait for their money
    to go back, the answer is 409 and names them in `open`.
    """
    phone = _phone(body.phone)
    await profile.check_password(call.caller.user_id, body.password, using=pool())

    async def prepare(using: Connection) -> Erase:
        asker = Asker(store_id=call.store_id, staff_id=call.staff_id)
        if phone is None:
            made = await erasure.ask_for_store(asker, now=call.now(), using=using)
        else:
            made = await erasure.ask_for_buyer(asker, phone, now=call.now(), using=using)
        return Erase(erasure_id=made.id, store_id=made.store_id)

    # What is kept of the request must not be what a password can be guessed by.
    return await accept_job(replace(call, body_hash=_meant(call, body)), "accounts.erase", prepare)


def _meant(call: Call, body: DeletionWanted) -> str:
    return reading.fingerprint(
        method=call.request.method,
        path=call.request.path,
        query=call.request.query_string,
        content=body.model_dump(exclude={"password"}),
    )


def _phone(entered: str | None) -> str | None:
    try:
        return e164(entered) if entered else None
    except NotAPhone as wrong:
        raise Invalid({"phone": str(wrong)}) from wrong
