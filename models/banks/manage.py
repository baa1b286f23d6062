"""A store's bank accounts, as its people list, add, change and delete them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Literal

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from models.banks.known import BANKS
from models.banks.tables import BankAccount
from models.db import Connection
from models.errors import Conflict, Invalid, NotFound
from models.paging import order_of, page_of

SortBy = Literal["created_at", "bank_code", "holder"]

_COLUMNS: dict[SortBy, str] = {"created_at": "id", "bank_code": "bank_code", "holder": "holder"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDetails:
    """An account as its seller describes it."""

    bank_code: str
    number: str
    holder: str
    active: bool


async def listing(
    store_id: int,
    *,
    using: Connection,
    keyword: str | None = None,
    sort_by: SortBy = "created_at",
    descending: bool = True,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[BankAccount], int]:
    """Return a page of accounts and how many there are; ``keyword`` is sought in number and holder."""
    found = BankAccount.filter(store_id=store_id, deleted_at__isnull=True).using_db(using)
    if keyword:
        found = found.filter(Q(number__icontains=keyword) | Q(holder__icontains=keyword))
    order = order_of(_COLUMNS[sort_by], descending=descending)
    return await page_of(found, order, start=start, limit=limit, until=until)


async def offered(store_id: int, *, using: Connection) -> list[BankAccount]:
    """Return the accounts that buyers are shown, oldest first."""
    shown = BankAccount.filter(store_id=store_id, active=True, deleted_at__isnull=True)
    return await shown.using_db(using).order_by("id")


async def find(store_id: int, account_id: int, *, using: Connection) -> BankAccount:
    """Return an account of the store, or raise ``NotFound``."""
    found = BankAccount.filter(id=account_id, store_id=store_id, deleted_at__isnull=True)
    account = await found.using_db(using).first()
    if account is None:
        msg = f"There is no bank account {account_id}."
        raise NotFound(msg)
    return account


async def add(store_id: int, details: AccountDetails, *, using: Connection) -> BankAccount:
    """Add an account; raises ``Invalid`` for a bank that is none, ``Conflict`` for an account that is there."""
    _check(details)
    try:
        return await BankAccount.create(store_id=store_id, **asdict(details), using_db=using)
    except IntegrityError as twice:
        raise _twice(details) from twice


async def change(store_id: int, account_id: int, details: AccountDetails, *, using: Connection) -> BankAccount:
    """Describe an account anew; raises as ``add`` does, and ``NotFound``."""
    _check(details)
    account = await find(store_id, account_id, using=using)
    try:
        await account.update_from_dict(asdict(details)).save(using_db=using)
    except IntegrityError as twice:
        raise _twice(details) from twice
    return account


async def switch(store_id: int, account_id: int, *, active: bool, using: Connection) -> None:
    """Show an account to buyers or not; raises ``NotFound``."""
    account = await find(store_id, account_id, using=using)
    await BankAccount.filter(id=account.id).using_db(using).update(active=active)


async def delete(store_id: int, account_id: int, *, now: datetime, using: Connection) -> None:
    """Take an account away; raises ``NotFound``. The row stays, for orders that were paid to it."""
    account = await find(store_id, account_id, using=using)
    await BankAccount.filter(id=account.id).using_db(using).update(deleted_at=now, active=False)


def _check(details: AccountDetails) -> None:
    if details.bank_code not in BANKS:
        raise Invalid({"bank_code": "is no bank that GET /banks lists"})


def _twice(details: AccountDetails) -> Conflict:
    bank = BANKS[details.bank_code]
    return Conflict(f"The store has account {details.number} at {bank} already.", bank_code=details.bank_code)
