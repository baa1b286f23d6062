"""Warehouses: where a store's parcels leave from."""

from __future__ import annotations

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.shapes import Asked, ById, Id, Listing, Message, Short, Shown
from models import catalog
from models.catalog import WarehouseDetails
from models.catalog.tables import Warehouse
from models.db import pool, transaction
from models.errors import Invalid, NotFound
from models.phones import NotAPhone, e164


class WarehouseWanted(Asked):
    """A warehouse. `district_id` is a district's number as the regions list it; couriers are asked from there."""

    name: str = Field(min_length=1, max_length=100, examples=["Gudang Dago"])
    contact_name: str = Field("", max_length=100, examples=["Sari Wulandari"])
    phone: str = Field("", max_length=32, examples=["081234567890"])
    address: str = Field("", max_length=500, examples=["Jl. Ir. H. Juanda No. 120"])
    district_id: Id | None = Field(None, examples=[14900])
    province: str = Field("", max_length=80, examples=["JAWA BARAT"])
    city: str = Field("", max_length=80, examples=["BANDUNG"])
    district: str = Field("", max_length=80, examples=["COBLONG"])
    postal_code: str = Field("", max_length=10, pattern=r"^[0-9]*$", examples=["40132"])
    priority: int = Field(100, ge=0, le=10_000, description="Lower is tried first.")
    is_default: bool = False

    def details(self) -> WarehouseDetails:
        """Return what the catalogue is asked for; raises ``Invalid`` for a phone that is none."""
        try:
            phone = e164(self.phone) if self.phone else ""
        except NotAPhone as wrong:
            raise Invalid({"phone": str(wrong)}) from wrong
        return WarehouseDetails(**{**self.model_dump(exclude={"is_default"}), "phone": phone})


class WarehouseShown(Shown):
    """A warehouse; `is_pickup` once it was checked as a courier's pickup address."""

    id: int = Field(examples=[3])
    name: str = Field(examples=["Gudang Dago"])
    contact_name: str = Field(examples=["Sari Wulandari"])
    phone: str = Field(examples=["+6281234567890"])
    address: str = Field(examples=["Jl. Ir. H. Juanda No. 120"])
    district_id: int | None = Field(examples=[14900])
    province: str = Field(examples=["JAWA BARAT"])
    city: str = Field(examples=["BANDUNG"])
    district: str = Field(examples=["COBLONG"])
    postal_code: str = Field(examples=["40132"])
    priority: int = Field(examples=[1])
    is_default: bool = Field(examples=[True])
    is_pickup: bool = Field(examples=[True])


async def _listed(call: Call, query: Short) -> Listing[WarehouseShown]:
    found, total, default = await catalog.list_warehouses(
        call.store_id, start=query.start, limit=query.limit, until=query.until, using=pool()
    )
    return Listing[WarehouseShown](
        data=[warehouse_shown(one, is_default=one.id == default) for one in found], total=total
    )


@endpoint("GET", "/profile/warehouses", entry="Warehouse", summary="Warehouses", rights=Seller("warehouses", "read"))
async def profile_warehouses(call: Call, query: Short) -> Listing[WarehouseShown]:
    """In the order in which they are tried; a new store's first one comes with its first product."""
    return await _listed(call, query)


@endpoint("GET", "/store/warehouses", entry="Warehouse", summary="Warehouses", rights=Seller("warehouses", "read"))
async def store_warehouses(call: Call, query: Short) -> Listing[WarehouseShown]:
    """The same list as in the profile."""
    return await _listed(call, query)


@endpoint(
    "POST",
    "/profile/warehouses",
    entry="Warehouse",
    summary="Add a warehouse",
    status=201,
    rights=Seller("warehouses", "create"),
    errors=(Invalid,),
)
async def add_warehouse(call: Call, body: WarehouseWanted) -> WarehouseShown:
    """A store's first becomes its default."""
    details = body.details()
    async with transaction() as tx:
        added = await catalog.open_warehouse(call.store_id, details, is_default=body.is_default, using=tx)
        _, default = await catalog.warehouses_of(call.store_id, using=tx)
    return warehouse_shown(added, is_default=added.id == default)


@endpoint(
    "PUT",
    "/profile/warehouses/{id}",
    entry="Edit Warehouse",
    summary="Change a warehouse",
    rights=Seller("warehouses", "update"),
    errors=(NotFound, Invalid),
)
async def edit_warehouse(call: Call, path: ById, body: WarehouseWanted) -> WarehouseShown:
    """The default stays what it is unless `is_default` is true."""
    details = body.details()
    async with transaction() as tx:
        edited = await catalog.edit_warehouse(call.store_id, path.id, details, is_default=body.is_default, using=tx)
        _, default = await catalog.warehouses_of(call.store_id, using=tx)
    return warehouse_shown(edited, is_default=edited.id == default)


@endpoint(
    "PATCH",
    "/profile/warehouses/{id}/default",
    entry="Default Warehouse",
    summary="Fill orders from here first",
    rights=Seller("warehouses", "update"),
    errors=(NotFound,),
    answer_example={"message": "Default Warehouse Updated"},
)
async def default_warehouse(call: Call, path: ById) -> Message:
    """A form may still name another."""
    await catalog.make_default(call.store_id, path.id, using=pool())
    return Message(message="Default Warehouse Updated")


def warehouse_shown(warehouse: Warehouse, *, is_default: bool) -> WarehouseShown:
    """Return a warehouse as its store sees it."""
    return WarehouseShown(
        id=warehouse.id,
        name=warehouse.name,
        contact_name=warehouse.contact_name,
        phone=warehouse.phone,
        address=warehouse.address,
        district_id=warehouse.district_id,
        province=warehouse.province,
        city=warehouse.city,
        district=warehouse.district,
        postal_code=warehouse.postal_code,
        priority=warehouse.priority,
        is_default=is_default,
        is_pickup=warehouse.is_pickup,
    )
