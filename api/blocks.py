"""The block list of the form shield: whose orders a store wants to look at before they are sent."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.shapes import Asked, ById, Listing, Page, Shown
from models.customers import blocks
from models.customers.blocks import SortBy
from models.customers.tables import Block, BlockKind
from models.db import pool, transaction
from models.errors import Conflict, Invalid, NotFound


class BlockWanted(Asked):
    """Whose orders are to be marked."""

    kind: BlockKind = Field(description="`address` is the network address that an order comes from.")
    value: str = Field(
        min_length=1, max_length=64, description="A phone, or an IPv4 or IPv6 address.", examples=["081234567890"]
    )
    reason: str = Field("", max_length=500, examples=["Tiga paket kembali tanpa alasan."])


class BlockShown(Shown):
    """Whose orders are marked."""

    id: int = Field(examples=[7])
    kind: BlockKind
    value: str = Field(description="E.164, or a network address.", examples=["+6281234567890"])
    reason: str = Field(examples=["Tiga paket kembali tanpa alasan."])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])


class BlocksWanted(Page):
    """Which blocks to list."""

    kind: BlockKind | None = None
    sort_by: SortBy = "created_at"


@endpoint("GET", "/store/blocks", summary="The block list", rights=Seller("settings", "read"))
async def block_list(call: Call, query: BlocksWanted) -> Listing[BlockShown]:
    """Newest first unless asked otherwise; `keyword` is looked for in value and reason."""
    found, total = await blocks.listing(
        call.store_id, using=pool(), kind=query.kind, sort_by=query.sort_by, until=query.until, **query.window()
    )
    return Listing[BlockShown](data=[_shown(one) for one in found], total=total)


@endpoint(
    "POST",
    "/store/blocks",
    summary="Block a phone or a network address",
    status=201,
    rights=Seller("settings", "update"),
    errors=(Invalid, Conflict),
)
async def add_block(call: Call, body: BlockWanted) -> BlockShown:
    """Its orders are still taken, and marked: `suspected` says `phone_blocked` or `address_blocked`."""
    async with transaction() as tx:
        return _shown(await blocks.add(call.store_id, body.kind, body.value, reason=body.reason, using=tx))


@endpoint(
    "DELETE",
    "/store/blocks/{id}",
    summary="Take from the block list",
    rights=Seller("settings", "update"),
    errors=(NotFound,),
)
async def lift_block(call: Call, path: ById) -> None:
    """Orders that were marked before stay marked."""
    await blocks.lift(call.store_id, path.id, using=pool())


def _shown(block: Block) -> BlockShown:
    return BlockShown(id=block.id, kind=block.kind, value=block.value, reason=block.reason, created_at=block.created_at)
