"""Products, their variants, and the warehouses where they lie."""

from __future__ import annotations

from models.catalog.details import ProductDetails, VariantDetails
from models.catalog.pickup import Sender, make_pickup, origin_of, sender_of
from models.catalog.read import ProductFacts, SortBy, VariantFacts, detail, find, listing, variants_of
from models.catalog.warehouses import (
    WarehouseDetails,
    check_warehouse,
    edit_warehouse,
    ensure_default_warehouse,
    find_warehouse,
    list_warehouses,
    make_default,
    open_warehouse,
    warehouses_of,
)
from models.catalog.write import create, delete, edit, set_status, sku_is_free

__all__ = [
    "ProductDetails",
    "ProductFacts",
    "Sender",
    "SortBy",
    "VariantDetails",
    "VariantFacts",
    "WarehouseDetails",
    "check_warehouse",
    "create",
    "delete",
    "detail",
    "edit",
    "edit_warehouse",
    "ensure_default_warehouse",
    "find",
    "find_warehouse",
    "list_warehouses",
    "listing",
    "make_default",
    "make_pickup",
    "open_warehouse",
    "origin_of",
    "sender_of",
    "set_status",
    "sku_is_free",
    "variants_of",
    "warehouses_of",
]
