"""A store's public addresses."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from api.answer import Accepted
from api.call import Call
from api.endpoint import endpoint
from api.idempotency import accept_job
from api.identity import Seller
from api.shapes import Asked, ById, Listing, Message, Short, Shown
from models.accounts import addresses
from models.accounts.tables import Subdomain
from models.db import pool, transaction
from models.errors import Conflict, Invalid, NotFound
from tasks.subdomains import VerifyDomain

_NAME = (
    "A label under the platform's domain, or with a dot a domain of the store's own, which counts once it is verified."
)


class NameAsked(Asked):
    """A name that somebody would like to use."""

    subdomain: str = Field(min_length=1, max_length=253, examples=["kopi-nusantara"])


class NameAnswer(Shown):
    """Whether it can be had."""

    available: bool = Field(examples=[False])
    reason: str = Field(description="Why not; empty: it can be had.", examples=["is taken"])


class AddressWanted(Asked):
    """An address."""

    subdomain: str = Field(min_length=1, max_length=253, description=_NAME, examples=["toko.kopi-nusantara.example"])


class AddressShown(Shown):
    """An address, and the record that proves a domain."""

    id: int = Field(examples=[7])
    subdomain: str = Field(examples=["toko.kopi-nusantara.example"])
    is_default: bool = Field(examples=[False])
    is_domain: bool = Field(description="A domain of the store's own.", examples=[True])
    verified_at: datetime | None = Field(description="Null: it does not work yet.", examples=[None])
    cname: str | None = Field(
        description="Where the domain's CNAME record has to point.", examples=["toko.bosonline.example"]
    )
    txt: str | None = Field(
        description="Or: what a TXT record at `_bosonline.` below the domain has to hold.",
        examples=["bosonline-3q2-7wE5oJd8pWZr1Yc0s9xKfT4uVb6n"],
    )


@endpoint(
    "GET",
    "/store/subdomains/check",
    entry="Cek SubDomain",
    summary="Whether an address can be had",
    rights=Seller("settings", "read"),
)
async def check_subdomain(call: Call, query: NameAsked) -> NameAnswer:  # noqa: ARG001 - the same for every store
    """Names that collide with the platform's own are reserved."""
    free, reason = await addresses.is_free(query.subdomain, using=pool())
    return NameAnswer(available=free, reason=reason)


@endpoint(
    "GET", "/store/subdomains", entry="Subdomain", summary="The store's addresses", rights=Seller("settings", "read")
)
async def subdomain_list(call: Call, query: Short) -> Listing[AddressShown]:
    """The default one first."""
    found, total = await addresses.listing(
        call.store_id, start=query.start, limit=query.limit, until=query.until, using=pool()
    )
    return Listing[AddressShown](data=[_shown(call, one) for one in found], total=total)


@endpoint(
    "POST",
    "/store/subdomains",
    entry="Create",
    summary="Add an address",
    status=201,
    rights=Seller("settings", "update"),
    errors=(Invalid, Conflict),
)
async def add_subdomain(call: Call, body: AddressWanted) -> AddressShown:
    """A label works at once. A domain of the store's own waits for one of its two records, and is then verified."""
    async with transaction() as tx:
        return _shown(call, await addresses.add(call.store_id, body.subdomain, now=call.now(), using=tx))


@endpoint(
    "PUT",
    "/store/subdomains/{id}",
    entry="Edit",
    summary="Rename an address",
    rights=Seller("settings", "update"),
    errors=(Invalid, Conflict, NotFound),
)
async def edit_subdomain(call: Call, path: ById, body: AddressWanted) -> AddressShown:
    """Links with the old name no longer work."""
    async with transaction() as tx:
        return _shown(call, await addresses.rename(call.store_id, path.id, body.subdomain, now=call.now(), using=tx))


@endpoint(
    "PATCH",
    "/store/subdomains/{id}/default",
    entry="Set Default Subdomain",
    summary="Make an address the default",
    rights=Seller("settings", "update"),
    errors=(Conflict, NotFound),
    answer_example={"message": "Default Subdomain Updated"},
)
async def default_subdomain(call: Call, path: ById) -> Message:
    """New links carry it; the others go on working."""
    async with transaction() as tx:
        await addresses.make_default(call.store_id, path.id, using=tx)
    return Message(message="Default Subdomain Updated")


@endpoint(
    "POST",
    "/store/subdomains/{id}/verify",
    entry="Verifikasi Subdomain",
    summary="Look a domain's record up",
    rights=Seller("settings", "update"),
    job="subdomains.verify",
    errors=(NotFound,),
)
async def verify_subdomain(call: Call, path: ById) -> Accepted:
    """The job succeeds once either record is seen; name servers may show a new one some hours late."""
    address = await addresses.find(call.store_id, path.id, using=pool())
    args = VerifyDomain(store_id=call.store_id, address_id=address.id)
    return await accept_job(call, "subdomains.verify", args)


def _shown(call: Call, address: Subdomain) -> AddressShown:
    is_domain = "." in address.name
    return AddressShown(
        id=address.id,
        subdomain=address.name,
        is_default=address.is_default,
        is_domain=is_domain,
        verified_at=address.verified_at,
        cname=call.settings.shops_host if is_domain else None,
        txt=address.proof if is_domain else None,
    )
