"""Endpoints that exist for these tests: one of each kind, so that the declaration is tested and no subject is."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Annotated

from pydantic import Field

from api.answer import Accepted
from api.call import Call
from api.endpoint import Endpoint, Limit, endpoint
from api.idempotency import accept_job
from api.identity import Anyone, Operator, Seller
from api.shapes import Asked, Day, Id, Listing, Page, Shown
from models.accounts.tables import Subdomain
from models.db import transaction
from models.errors import Conflict, OutOfStock
from models.jobs.kinds import KINDS, JobKind, declare

KIND = "errands.run"


class Errand(Asked):
    """The arguments of the job, and the body that starts it."""

    what: str = Field(min_length=1)


if KIND not in KINDS:
    declare(
        JobKind(
            name=KIND, queue="bulk", args=Errand, max_attempts=3, timeout=timedelta(seconds=5), unique=None, version=1
        )
    )


class Item(Asked):
    """A line."""

    sku: str
    qty: int = Field(ge=1)


class Basket(Asked):
    """Lines, and when."""

    items: Annotated[list[Item], Field(min_length=1)]
    day: Day | None = None


class Echo(Shown):
    """What was understood."""

    skus: list[str]
    day: str | None = None


class Wanted(Page):
    """A list's query with a column and many values of one."""

    tags: list[str] = Field(default_factory=list)


class BySubdomain(Asked):
    """A path with a variable."""

    name: str


class ByNumber(Asked):
    """A path with a number."""

    id: Id


class Named(Asked):
    """A name."""

    name: str


class Count(Shown):
    """How many."""

    count: int


runs: Counter[str] = Counter()
began: dict[str, asyncio.Event] = {}
go_on: dict[str, asyncio.Event] = {}


@endpoint("POST", "/errands/basket", summary="Echo", rights=Anyone())
async def basket(call: Call, body: Basket) -> Echo:
    """Say what was read."""
    return Echo(skus=[item.sku for item in body.items], day=body.day.isoformat() if body.day else None)


@endpoint("GET", "/errands/{id}", summary="A number", rights=Anyone(), etag=True)
async def by_number(call: Call, path: ByNumber) -> Count:
    """Say the number."""
    return Count(count=path.id)


@endpoint("GET", "/errands/fixed", summary="A static path beside a variable one", rights=Anyone())
async def fixed(call: Call, query: Wanted) -> Listing[str]:
    """List the tags."""
    return Listing[str](data=query.tags, total=len(query.tags))


@endpoint("POST", "/errands/refused", summary="Refused", rights=Anyone(), errors=(OutOfStock,))
async def refused(call: Call) -> None:
    """Run out of stock."""
    raise OutOfStock("ESB-001", asked=2, available=1)


@endpoint("POST", "/errands/broken", summary="Broken", rights=Anyone())
async def broken(call: Call) -> None:
    """Fail in a way nobody foresaw."""
    msg = "secret-in-a-trace"
    raise RuntimeError(msg)


@endpoint("POST", "/errands/subdomains", summary="Writes a row", rights=Seller("settings", "create"), status=201)
async def write_row(call: Call, body: Named) -> Count:
    """Write a row in a transaction of its own, waiting at a door where the test asks for it."""
    runs[body.name] += 1
    async with transaction() as tx:
        await Subdomain.create(store_id=call.store_id, name=body.name, using_db=tx)
    if body.name in began:
        began[body.name].set()
        await go_on[body.name].wait()
    if body.name.startswith("refused") and runs[body.name] == 1:
        msg = "not the first time"
        raise Conflict(msg)
    return Count(count=await Subdomain.filter(store_id=call.store_id).count())


@endpoint("POST", "/errands", summary="Start a job", rights=Seller("orders", "create"), job=KIND)
async def start(call: Call, body: Errand) -> Accepted:
    """Accept the job."""
    return await accept_job(call, KIND, body)


@endpoint("GET", "/errands/limited", summary="Limited", rights=Anyone(), limit=Limit(3, per=timedelta(hours=1)))
async def limited(call: Call) -> Count:
    """Count to nothing."""
    return Count(count=0)


@endpoint("GET", "/errands/operators", summary="For operators", rights=Operator())
async def operators(call: Call) -> Count:
    """Count to nothing."""
    return Count(count=0)


ENDPOINTS = [one for one in vars().values() if isinstance(one, Endpoint)]
