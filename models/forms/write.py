"""Making and changing forms."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tortoise.exceptions import IntegrityError

from models.accounts import turns
from models.catalog.tables import Product, Warehouse
from models.db import Connection, transaction
from models.errors import Conflict, Invalid
from models.forms.details import FormDetails
from models.forms.read import find
from models.forms.settings import SuccessPage
from models.forms.tables import Form, FormProduct, FormStaff

_RACE = "Somebody took this path_url at the same moment. Choose another."


async def create(store_id: int, details: FormDetails) -> Form:
    """Write a form and return it; raises ``Invalid`` naming every field that is wrong."""
    try:
        async with transaction() as tx:
            products = await _check(store_id, details, form_id=None, using=tx)
            form = await Form.create(store_id=store_id, **_columns(details), using_db=tx)
            await _write_rest(form, details, products, using=tx)
            return form
    except IntegrityError as race:
        raise Conflict(_RACE) from race


async def edit(store_id: int, form_id: int, details: FormDetails) -> Form:
    """Describe a form anew; raises ``NotFound`` and ``Invalid``."""
    try:
        async with transaction() as tx:
            form = await find(store_id, form_id, using=tx)
            await Form.filter(id=form.id).using_db(tx).select_for_update(no_key=True).get()
            products = await _check(store_id, details, form_id=form_id, using=tx)
            await form.update_from_dict(_columns(details)).save(using_db=tx)
            await _write_rest(form, details, products, using=tx)
            return form
    except IntegrityError as race:
        raise Conflict(_RACE) from race


async def set_active(store_id: int, form_id: int, *, active: bool, using: Connection) -> None:
    """Open a form to buyers, or close it."""
    form = await find(store_id, form_id, using=using)
    await Form.filter(id=form.id).using_db(using).update(active=active)


async def set_success_page(store_id: int, form_id: int, page: SuccessPage, *, using: Connection) -> None:
    """Change what buyers see after ordering."""
    form = await find(store_id, form_id, using=using)
    await Form.filter(id=form.id).using_db(using).update(success_page=page.model_dump(mode="json"))


async def delete(store_id: int, form_id: int, *, at: datetime, using: Connection) -> None:
    """Take a form away; its orders stay and its address is free again."""
    form = await find(store_id, form_id, using=using)
    await Form.filter(id=form.id).using_db(using).update(deleted_at=at, active=False)


async def _check(store_id: int, details: FormDetails, *, form_id: int | None, using: Connection) -> dict[str, int]:
    """Return the numbers of the products by SKU, or raise ``Invalid`` with all that is wrong."""
    errors = details.settings.wrong()
    found = await Product.filter(
        store_id=store_id, sku__in=[*details.skus, details.bump_sku or ""], deleted_at__isnull=True
    ).using_db(using)
    products = {product.sku: product.id for product in found}
    errors |= _wrong_products(details, products)
    errors |= await turns.wrong(store_id, details.turns, field="form_cs", using=using)
    if (
        details.warehouse_id is not None
        and not await Warehouse.filter(id=details.warehouse_id, store_id=store_id, deleted_at__isnull=True)
        .using_db(using)
        .exists()
    ):
        errors["warehouse_id"] = "is no warehouse of this store"
    taken = Form.filter(store_id=store_id, path_url=details.path_url, deleted_at__isnull=True)
    if await taken.exclude(id=form_id or 0).using_db(using).exists():
        errors["path_url"] = "is taken"
    if errors:
        raise Invalid(errors)
    return products


def _wrong_products(details: FormDetails, products: dict[str, int]) -> dict[str, str]:
    errors: dict[str, str] = {}
    for position, sku in enumerate(details.skus):
        if sku not in products:
            errors[f"products.{position}.sku"] = "is no product of this store"
        elif sku in details.skus[:position]:
            errors[f"products.{position}.sku"] = "stands here twice"
    if details.bump_sku is not None and details.bump_sku not in products:
        errors["order_bump.sku"] = "is no product of this store"
    elif details.bump_sku in details.skus:
        errors["order_bump.sku"] = "is sold by the form already"
    return errors


async def _write_rest(form: Form, details: FormDetails, products: dict[str, int], *, using: Connection) -> None:
    await FormProduct.filter(form_id=form.id).using_db(using).delete()
    offered = [(sku, False) for sku in details.skus]
    offered += [(details.bump_sku, True)] if details.bump_sku else []
    await FormProduct.bulk_create(
        [
            FormProduct(form_id=form.id, product_id=products[sku], position=position, is_bump=is_bump)
            for position, (sku, is_bump) in enumerate(offered)
        ],
        using_db=using,
    )
    await FormStaff.filter(form_id=form.id).using_db(using).delete()
    await FormStaff.bulk_create(
        [FormStaff(form_id=form.id, staff_id=one.staff_id, weight=one.weight) for one in details.turns],
        using_db=using,
    )


def _columns(details: FormDetails) -> dict[str, Any]:
    return {
        "name": details.name,
        "path_url": details.path_url,
        "active": details.active,
        "warehouse_id": details.warehouse_id,
        "settings": details.settings.model_dump(mode="json"),
        "success_page": details.success_page.model_dump(mode="json"),
        "payment_methods": [method.value for method in dict.fromkeys(details.payment_methods)],
        "couriers": list(dict.fromkeys(details.couriers)),
    }
