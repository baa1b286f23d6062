"""What lies in a store's warehouses."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.product_shapes import Sku
from api.shapes import Asked, Id, Listing, Page, Shown
from models.db import pool, transaction
from models.errors import Conflict, Invalid
from models.stock import inventory
from models.stock.inventory import CountedLine, SortBy
from models.stock.tables import MovementKind


class InventoryWanted(Page):
    """Which lines to list."""

    warehouse_id: Id | None = Field(None, examples=[3])
    sort_by: SortBy = "sku"
    sort_dir: Literal["asc", "desc"] = "asc"


class LineShown(Shown):
    """Units of a variant in a warehouse."""

    sku: str = Field(examples=["ESB-001-01"])
    name: str = Field(examples=["Biji utuh"])
    warehouse_id: int = Field(examples=[3])
    warehouse_name: str = Field(examples=["Gudang Dago"])
    on_hand: int = Field(examples=[101])
    reserved: int = Field(description="Promised to orders that were not sent yet.", examples=[1])
    available: int = Field(examples=[100])


class LineCounted(Asked):
    """A variant in a warehouse."""

    sku: Sku = Field(examples=["ESB-001-01"])
    warehouse_id: Id | None = Field(None, description="Null: the default warehouse.", examples=[3])
    units: int = Field(ge=-1_000_000_000, le=1_000_000_000, examples=[120])


class InventoryUpdated(Asked):
    """A count, or a change: all lines or none."""

    mode: Literal["set", "change"] = Field(
        description="`set`: the units that lie there. `change`: the units to add, below zero to take away.",
        examples=["set"],
    )
    reason: str = Field(min_length=1, max_length=200, examples=["Stok opname Juni"])
    lines: list[LineCounted] = Field(min_length=1, max_length=1000)


class InventoryRecorded(Shown):
    """What was written."""

    message: str = Field(examples=["Inventory Updated"])
    lines: int = Field(examples=[1])


@endpoint("GET", "/store/inventory", entry="Inventory", summary="Inventory", rights=Seller("products", "read"))
async def inventory_list(call: Call, query: InventoryWanted) -> Listing[LineShown]:
    """A line per variant and warehouse, also where nothing lies; `keyword` is looked for in SKU and name."""
    found, total = await inventory.listing(
        call.store_id,
        using=pool(),
        warehouse_id=query.warehouse_id,
        sort_by=query.sort_by,
        until=query.until,
        **query.window(),
    )
    rows = [
        LineShown(
            sku=one.sku,
            name=one.name,
            warehouse_id=one.warehouse_id,
            warehouse_name=one.warehouse_name,
            on_hand=one.on_hand,
            reserved=one.reserved,
            available=one.on_hand - one.reserved,
        )
        for one in found
    ]
    return Listing[LineShown](data=rows, total=total)


@endpoint(
    "PUT",
    "/store/inventory",
    entry="Update Inventory",
    summary="Count or change the inventory",
    rights=Seller("products", "update"),
    errors=(Invalid, Conflict),
)
async def update_inventory(call: Call, body: InventoryUpdated) -> InventoryRecorded:
    """Every line becomes a stock movement with the reason and who said so. What orders have reserved must stay."""
    kind = MovementKind.SET if body.mode == "set" else MovementKind.CHANGED
    lines = [CountedLine(sku=one.sku, warehouse_id=one.warehouse_id, units=one.units) for one in body.lines]
    if kind is MovementKind.SET:
        below = {f"lines.{place}.units": "cannot be set below 0" for place, one in enumerate(lines) if one.units < 0}
        if below:
            raise Invalid(below)
    async with transaction() as tx:
        by = f"staff:{call.staff_id}"
        written = await inventory.record(call.store_id, lines, kind, by=by, reason=body.reason, at=call.now(), using=tx)
    return InventoryRecorded(message="Inventory Updated", lines=written)
