"""Where couriers fetch parcels: a warehouse, checked against what they take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from models import regions
from models.accounts.tables import Store
from models.catalog.tables import Warehouse
from models.catalog.warehouses import find_warehouse, warehouses_of
from models.db import Connection
from models.errors import Conflict, Invalid
from models.regions import District

_LONGEST_NAME: Final = 50

_ASKED_AS: Final = {"name": "contact_name"}
"""What a seller knows a sender's field as, where that is another word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who sends from a warehouse, as a courier is told. ``phone`` is E.164; a missing district is 0."""

    name: str
    phone: str
    address: str
    district_id: int


def sender_of(warehouse: Warehouse, store: Store) -> Sender:
    """Return the sender: the warehouse's own name and phone, or else the store's."""
    parts = (warehouse.address, warehouse.district, warehouse.city, warehouse.postal_code)
    return Sender(
        name=(warehouse.contact_name or store.name)[:_LONGEST_NAME],
        phone=warehouse.phone or store.phone,
        address=", ".join(part.strip() for part in parts if part.strip()),
        district_id=warehouse.district_id or 0,
    )


async def make_pickup(
    store_id: int, warehouse_id: int, *, wrong: Callable[[Sender], dict[str, str]], using: Connection
) -> Warehouse:
    """Mark a warehouse as a pickup address once couriers would take it. Call it inside a transaction.

    ``wrong`` says what they would not take of a sender, by its field. A district that is told by its names alone gets
    its number, and one that has its number gets its names. Raises ``NotFound`` and ``Invalid``.
    """
    store = await Store.filter(id=store_id).using_db(using).select_for_update(no_key=True).get()
    warehouse = await find_warehouse(store_id, warehouse_id, using=using)
    district = await _district_of(warehouse, using=using)
    if district is not None:
        warehouse.district_id, warehouse.district = district.id, district.name
        warehouse.city, warehouse.province = district.city_name, district.province_name
    refused = wrong(sender_of(warehouse, store))
    if refused:
        raise Invalid({_ASKED_AS.get(field, field): why for field, why in refused.items()})
    warehouse.is_pickup = True
    await warehouse.save(using_db=using)
    return warehouse


async def origin_of(store_id: int, *, using: Connection) -> int:
    """Return the district that the store's parcels leave from unless somebody says otherwise. Raises ``Conflict``."""
    found, default = await warehouses_of(store_id, using=using)
    warehouse = next((one for one in found if one.id == default), found[0] if found else None)
    if warehouse is None or warehouse.district_id is None:
        msg = "The store has not said yet where its parcels leave from: give its default warehouse a district."
        raise Conflict(msg)
    return warehouse.district_id


async def _district_of(warehouse: Warehouse, *, using: Connection) -> District | None:
    if warehouse.district_id is not None:
        looked = await regions.look(warehouse.district_id, using=using)
        if looked.wrong is not None:
            raise Invalid({"district_id": looked.wrong})
        return looked.district
    if not warehouse.district:
        return None
    return await regions.named(
        district=warehouse.district, city=warehouse.city, province=warehouse.province, using=using
    )
