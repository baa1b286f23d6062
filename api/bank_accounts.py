"""Banks, and the accounts to which a store's buyers transfer."""

from __future__ import annotations

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Known, Seller
from api.shapes import Asked, ById, Listing, Message, Page, Shown
from models.banks import manage
from models.banks.known import BANKS
from models.banks.manage import AccountDetails, SortBy
from models.banks.tables import BankAccount
from models.db import pool, transaction
from models.errors import Conflict, Invalid, NotFound


class BankShown(Shown):
    """A bank."""

    code: str = Field(description="What transfers between banks call it.", examples=["014"])
    name: str = Field(examples=["Bank Central Asia (BCA)"])


class AccountWanted(Asked):
    """A bank account of the store."""

    bank_code: str = Field(pattern=r"^[0-9]{3}$", description="As `GET /banks` lists it.", examples=["014"])
    number: str = Field(pattern=r"^[0-9]{5,34}$", description="Digits.", examples=["8020123456"])
    holder: str = Field(min_length=1, max_length=150, examples=["Sari Wulandari"])
    active: bool = Field(default=True, description="Shown to buyers.")

    def details(self) -> AccountDetails:
        """Return it as the rules take it."""
        return AccountDetails(**self.model_dump())


class AccountShown(Shown):
    """A bank account of the store."""

    id: int = Field(examples=[7])
    bank_code: str = Field(examples=["014"])
    bank_name: str = Field(examples=["Bank Central Asia (BCA)"])
    number: str = Field(examples=["8020123456"])
    holder: str = Field(examples=["Sari Wulandari"])
    active: bool = Field(examples=[True])


class AccountsWanted(Page):
    """Which accounts to list."""

    sort_by: SortBy = "created_at"


class ActiveWanted(Asked):
    """Whether buyers see it."""

    active: bool = Field(examples=[False])


@endpoint("GET", "/banks", entry="Bank List", summary="Banks", rights=Known(), etag=True)
async def banks(call: Call) -> Listing[BankShown]:  # noqa: ARG001 - the same for everybody
    """By name."""
    found = [BankShown(code=code, name=name) for code, name in sorted(BANKS.items(), key=lambda one: one[1])]
    return Listing[BankShown](data=found, total=len(found))


@endpoint(
    "GET",
    "/store/bank-accounts",
    entry="Rekening list",
    summary="Bank accounts",
    rights=Seller("bank-accounts", "read"),
)
async def bank_accounts(call: Call, query: AccountsWanted) -> Listing[AccountShown]:
    """Newest first unless asked otherwise; `keyword` is looked for in number and holder."""
    found, total = await manage.listing(
        call.store_id, using=pool(), sort_by=query.sort_by, until=query.until, **query.window()
    )
    return Listing[AccountShown](data=[account_shown(one) for one in found], total=total)


@endpoint(
    "POST",
    "/store/bank-accounts",
    entry="Rekening create",
    summary="Add a bank account",
    status=201,
    rights=Seller("bank-accounts", "create"),
    errors=(Invalid, Conflict),
)
async def add_bank_account(call: Call, body: AccountWanted) -> AccountShown:
    """Buyers who pay by transfer are shown it from now on."""
    async with transaction() as tx:
        return account_shown(await manage.add(call.store_id, body.details(), using=tx))


@endpoint(
    "GET",
    "/store/bank-accounts/{id}",
    entry="Rekening detail",
    summary="One bank account",
    rights=Seller("bank-accounts", "read"),
    errors=(NotFound,),
)
async def bank_account(call: Call, path: ById) -> AccountShown:
    """The account."""
    return account_shown(await manage.find(call.store_id, path.id, using=pool()))


@endpoint(
    "PUT",
    "/store/bank-accounts/{id}",
    entry="Rekening edit",
    summary="Change a bank account",
    rights=Seller("bank-accounts", "update"),
    errors=(NotFound, Invalid, Conflict),
)
async def edit_bank_account(call: Call, path: ById, body: AccountWanted) -> AccountShown:
    """Everything is said anew."""
    async with transaction() as tx:
        return account_shown(await manage.change(call.store_id, path.id, body.details(), using=tx))


@endpoint(
    "PATCH",
    "/store/bank-accounts/{id}/status",
    entry="Rekening status",
    summary="Show a bank account to buyers or not",
    rights=Seller("bank-accounts", "update"),
    errors=(NotFound,),
    answer_example={"message": "Bank Account Status Updated"},
)
async def bank_account_status(call: Call, path: ById, body: ActiveWanted) -> Message:
    """Orders that wait for a transfer show what is switched on."""
    await manage.switch(call.store_id, path.id, active=body.active, using=pool())
    return Message(message="Bank Account Status Updated")


@endpoint(
    "DELETE",
    "/store/bank-accounts/{id}",
    entry="Rekening delete",
    summary="Delete a bank account",
    rights=Seller("bank-accounts", "delete"),
    errors=(NotFound,),
    answer_example={"message": "Bank Account Deleted"},
)
async def delete_bank_account(call: Call, path: ById) -> Message:
    """Nobody is shown it any more."""
    await manage.delete(call.store_id, path.id, now=call.now(), using=pool())
    return Message(message="Bank Account Deleted")


def account_shown(account: BankAccount) -> AccountShown:
    """Return an account as people of the store see it."""
    return AccountShown(
        id=account.id,
        bank_code=account.bank_code,
        bank_name=BANKS[account.bank_code],
        number=account.number,
        holder=account.holder,
        active=account.active,
    )
