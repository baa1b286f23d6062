"""Proving that a domain belongs to the store that added it."""

from __future__ import annotations

from datetime import timedelta

from pydantic import BaseModel

from integrations.dns import PROOF_LABEL, LookupFailed
from models.accounts import addresses
from models.db import pool, transaction
from models.errors import Conflict, NotFound
from tasks.engine import Cancelled, Failed, JobContext, Retry, job


class VerifyDomain(BaseModel, frozen=True):
    """The address whose domain is looked up."""

    store_id: int
    address_id: int


class DomainVerified(BaseModel, frozen=True):
    """The domain works from now on."""

    domain: str


@job("subdomains.verify", queue="default", max_attempts=5, timeout=timedelta(seconds=30), unique="address_id")
async def verify(ctx: JobContext, args: VerifyDomain) -> DomainVerified | Cancelled | Failed | Retry:
    """Look for either record: a CNAME to our host, or the proof as a TXT record. Only the zone is asked."""
    try:
        address = await addresses.find(args.store_id, args.address_id, using=pool())
    except NotFound as gone:
        return Cancelled(gone.detail)
    if address.verified_at is not None:
        return DomainVerified(domain=address.name)
    try:
        records = await ctx.app.resolver.look_up(address.name)
    except LookupFailed as failed:
        return Retry(str(failed))
    host = ctx.app.settings.shops_host
    if host not in records.cnames and address.proof not in records.texts:
        msg = (
            f"{address.name} has neither a CNAME to {host} nor the TXT record {address.proof} at "
            f"{PROOF_LABEL}.{address.name}. A new record may take some hours to be seen; then verify again."
        )
        return Failed(Conflict(msg, domain=address.name))
    async with transaction() as tx:
        kept = await addresses.prove(address.id, address.name, now=ctx.clock.now(), using=tx)
    return DomainVerified(domain=address.name) if kept else Cancelled("The address has another name by now.")
