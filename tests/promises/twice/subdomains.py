"""A domain that a store proves to be its own."""

from __future__ import annotations

from dataclasses import replace

from integrations.dns import PROOF_LABEL, Resolver
from models.accounts import addresses
from models.accounts.tables import Subdomain
from models.db import transaction
from tests.dns import serve_zone
from tests.promises.twice.stage import Play, Stage, scenario
from tests.shop import open_shop

DOMAIN = "toko.kopi-nusantara.example"


@scenario("subdomains.verify")
async def notes_when_the_proof_was_seen(stage: Stage) -> Play:
    zone = await stage.stack.enter_async_context(serve_zone())
    shop = await open_shop()
    async with transaction() as tx:
        address = await addresses.add(shop.store.id, DOMAIN, now=shop.clock.now(), using=tx)
    zone.records[f"{PROOF_LABEL}.{DOMAIN}", "TXT"] = f'"{address.proof}"'

    async def did() -> None:
        assert (await Subdomain.get(id=address.id)).verified_at is not None

    args = {"store_id": shop.store.id, "address_id": address.id}
    job = await stage.write("subdomains.verify", args, store=shop.store.id)
    return Play(job=job, did=did, app=replace(stage.app, resolver=Resolver(zone.address)))
