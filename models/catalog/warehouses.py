"""Where a store's goods lie. Every store that sells has a default warehouse; this module sees to it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from models.accounts.tables import Store
from models.catalog.tables import Warehouse
from models.db import Connection
from models.errors import Invalid, NotFound
from models.paging import page_of
from models.regions import check_served

FIRST_NAME = "Gudang Utama"
"""Name of the warehouse that a store gets with its first product; the seller may rename it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WarehouseDetails:
    """A warehouse as its seller describes it. ``district_id`` is Boscod's; rates and bookings start from it."""

    name: str
    contact_name: str = ""
    phone: str = ""
    address: str = ""
    district_id: int | None = None
    province: str = ""
    city: str = ""
    district: str = ""
    postal_code: str = ""
    priority: int = 100


async def ensure_default_warehouse(store_id: int, *, using: Connection) -> Warehouse:
    """Return the store's default warehouse; make one where there is none. Call it inside a transaction.

    A new store can sell at once: its first warehouse has a name and nothing else, and couriers can be asked for
    rates once the seller has given it a district.
    """
    store = await _lock(store_id, using=using)
    if store.default_warehouse_id is not None:
        found = (
            await Warehouse.filter(id=store.default_warehouse_id, store_id=store_id, deleted_at__isnull=True)
            .using_db(using)
            .first()
        )
        if found is not None:
            return found
    first = (
        await Warehouse.filter(store_id=store_id, deleted_at__isnull=True)
        .using_db(using)
        .order_by("priority", "id")
        .first()
    )
    if first is None:
        first = await Warehouse.create(store_id=store_id, name=FIRST_NAME, phone=store.phone, using_db=using)
    await _make_default(store_id, first.id, using=using)
    return first


async def open_warehouse(store_id: int, details: WarehouseDetails, *, is_default: bool, using: Connection) -> Warehouse:
    """Add a warehouse; a store's first becomes its default. Call it inside a transaction.

    Raises ``Invalid`` for a district that no courier goes to.
    """
    await check_served(details.district_id, field="district_id", using=using)
    store = await _lock(store_id, using=using)
    warehouse = await Warehouse.create(store_id=store_id, **asdict(details), using_db=using)
    if is_default or store.default_warehouse_id is None:
        await _make_default(store_id, warehouse.id, using=using)
    return warehouse


async def edit_warehouse(
    store_id: int, warehouse_id: int, details: WarehouseDetails, *, is_default: bool, using: Connection
) -> Warehouse:
    """Describe a warehouse anew. Another address is no checked pickup address any more.

    Raises ``NotFound``, and ``Invalid`` for another district that no courier goes to.
    """
    await _lock(store_id, using=using)
    warehouse = await find_warehouse(store_id, warehouse_id, using=using)
    if warehouse.district_id != details.district_id:
        await check_served(details.district_id, field="district_id", using=using)
    moved = (warehouse.address, warehouse.district_id) != (details.address, details.district_id)
    warehouse.update_from_dict(asdict(details))
    if moved:
        warehouse.is_pickup = False
    await warehouse.save(using_db=using)
    if is_default:
        await _make_default(store_id, warehouse_id, using=using)
    return warehouse


async def make_default(store_id: int, warehouse_id: int, *, using: Connection) -> None:
    """Fill orders from this warehouse first. Raises ``NotFound``."""
    await find_warehouse(store_id, warehouse_id, using=using)
    await _make_default(store_id, warehouse_id, using=using)


async def find_warehouse(store_id: int, warehouse_id: int, *, using: Connection) -> Warehouse:
    """Return a warehouse of the store, or raise ``NotFound``."""
    found = await Warehouse.filter(id=warehouse_id, store_id=store_id, deleted_at__isnull=True).using_db(using).first()
    if found is None:
        msg = f"There is no warehouse {warehouse_id}."
        raise NotFound(msg)
    return found


async def warehouses_of(store_id: int, *, using: Connection) -> tuple[list[Warehouse], int | None]:
    """Return the store's warehouses in the order in which they are tried, and the default's number."""
    store = await Store.filter(id=store_id).using_db(using).get()
    found = Warehouse.filter(store_id=store_id, deleted_at__isnull=True).using_db(using)
    return await found.order_by("priority", "id"), store.default_warehouse_id


async def list_warehouses(
    store_id: int, *, start: int, limit: int, using: Connection, until: datetime | None = None
) -> tuple[list[Warehouse], int, int | None]:
    """Return a page of them in that order, how many there are, and the default's number."""
    store = await Store.filter(id=store_id).using_db(using).get()
    found = Warehouse.filter(store_id=store_id, deleted_at__isnull=True).using_db(using)
    page, count = await page_of(found, ("priority", "id"), start=start, limit=limit, until=until)
    return page, count, store.default_warehouse_id


async def check_warehouse(store_id: int, warehouse_id: int, *, using: Connection) -> None:
    """Raise ``Invalid`` for ``warehouse_id`` where the store has no such warehouse."""
    try:
        await find_warehouse(store_id, warehouse_id, using=using)
    except NotFound as missing:
        raise Invalid({"warehouse_id": "is no warehouse of this store"}) from missing


async def _lock(store_id: int, *, using: Connection) -> Store:
    """Lock the store's row: two first products at once must not make two default warehouses."""
    return await Store.filter(id=store_id).using_db(using).select_for_update(no_key=True).get()


async def _make_default(store_id: int, warehouse_id: int, *, using: Connection) -> None:
    await Store.filter(id=store_id).using_db(using).update(default_warehouse_id=warehouse_id)
