"""Reading forms: as their sellers edit them, and as a page that sells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

import orjson

from models.accounts.tables import Store, Subdomain
from models.accounts.turns import Turn
from models.catalog.read import ProductFacts, variants_of
from models.catalog.tables import Product
from models.db import Connection
from models.errors import NotFound
from models.forms.settings import FormSettings, SuccessPage, settings_of, success_page_of
from models.forms.tables import Form, FormProduct, FormStaff
from models.orders.rules import ShippingRule
from models.paging import order_of, page_of
from models.sql import load

SortBy = Literal["created_at", "name"]

SHORTEST_IDLE, LONGEST_IDLE = timedelta(minutes=5), timedelta(minutes=1440)
"""How soon a half-filled page may count as abandoned, and how late."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFacts:
    """A form with its products (SKU, name, bump or not) and the staff among whom its orders rotate."""

    form: Form
    products: tuple[tuple[str, str, bool], ...]
    turns: tuple[Turn, ...]
    settings: FormSettings
    success_page: SuccessPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Selling:
    """What the buyer's entries need of a form that takes orders. No couriers: all of them."""

    form_id: int
    store_id: int
    couriers: tuple[str, ...]
    payment_methods: tuple[str, ...]
    warehouse_id: int | None
    origin_district_id: int | None
    boscod_token: bytes | None
    shipping: ShippingRule
    idle: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class SellingPage:
    """Everything that the page of a form shows."""

    form: Form
    store: Store
    settings: FormSettings
    success_page: SuccessPage
    products: tuple[ProductFacts, ...]
    bumps: tuple[ProductFacts, ...]


async def find(store_id: int, form_id: int, *, using: Connection) -> Form:
    """Return a form of the store, or raise ``NotFound``."""
    found = await Form.filter(id=form_id, store_id=store_id, deleted_at__isnull=True).using_db(using).first()
    if found is None:
        msg = f"There is no form {form_id}."
        raise NotFound(msg)
    return found


async def detail(store_id: int, form_id: int, *, using: Connection) -> FormFacts:
    """Return a form with everything that its seller edits, or raise ``NotFound``."""
    [facts] = await _facts([await find(store_id, form_id, using=using)], using=using)
    return facts


async def listing(
    store_id: int,
    *,
    using: Connection,
    keyword: str | None = None,
    sort_by: SortBy = "created_at",
    descending: bool = True,
    start: int = 0,
    limit: int = 10,
    until: datetime | None = None,
) -> tuple[list[FormFacts], int]:
    """Return a page of forms and how many there are; ``keyword`` is looked for in the name."""
    found = Form.filter(store_id=store_id, deleted_at__isnull=True).using_db(using)
    if keyword:
        found = found.filter(name__icontains=keyword)
    order = order_of("id" if sort_by == "created_at" else sort_by, descending=descending)
    forms, count = await page_of(found, order, start=start, limit=limit, until=until)
    return await _facts(forms, using=using), count


async def selling(form_id: int, *, using: Connection) -> Selling:
    """Return a form that takes orders at this moment, or raise ``NotFound``."""
    rows = await using.execute_query_dict(load(__file__, "selling"), [form_id])
    if not rows:
        msg = f"There is no form {form_id} that takes orders."
        raise NotFound(msg)
    [row] = rows
    idle = timedelta(minutes=row.pop("abandoned_after_minutes"))
    return Selling(
        **{
            **row,
            "couriers": tuple(orjson.loads(row["couriers"])),
            "shipping": ShippingRule.model_validate(orjson.loads(row["shipping"])),
            "payment_methods": tuple(orjson.loads(row["payment_methods"])),
        },
        idle=min(max(idle, SHORTEST_IDLE), LONGEST_IDLE),
    )


async def page(subdomain: str, path_url: str, *, using: Connection) -> SellingPage:
    """Return the page at an address, or raise ``NotFound``. Products that are not sold now are left out."""
    address = (
        await Subdomain.filter(name=subdomain.lower(), verified_at__isnull=False, store__erased_at__isnull=True)
        .using_db(using)
        .select_related("store")
        .first()
    )
    form = (
        None
        if address is None
        else await Form.filter(
            store_id=address.store_id, path_url=path_url.lower(), active=True, deleted_at__isnull=True
        )
        .using_db(using)
        .first()
    )
    if address is None or form is None:
        msg = "There is no page at this address."
        raise NotFound(msg)
    links = (
        await FormProduct.filter(form_id=form.id, product__status=1, product__deleted_at__isnull=True)
        .using_db(using)
        .order_by("position", "id")
        .select_related("product")
    )
    variants = await variants_of(form.store_id, [link.product_id for link in links], using=using)
    offered = [
        (
            link.is_bump,
            ProductFacts(
                product=link.product,
                variants=tuple(one for one in variants if one.product_id == link.product_id and one.status),
            ),
        )
        for link in links
    ]
    return SellingPage(
        form=form,
        store=address.store,
        settings=settings_of(form.settings),
        success_page=success_page_of(form.success_page),
        products=tuple(facts for is_bump, facts in offered if not is_bump),
        bumps=tuple(facts for is_bump, facts in offered if is_bump),
    )


async def _facts(forms: Sequence[Form], *, using: Connection) -> list[FormFacts]:
    ids = [form.id for form in forms]
    links = await FormProduct.filter(form_id__in=ids).using_db(using).order_by("position", "id")
    products = await Product.all().using_db(using).in_bulk([link.product_id for link in links], "id")
    staff = await FormStaff.filter(form_id__in=ids).using_db(using).order_by("id")
    return [
        FormFacts(
            form=form,
            products=tuple(
                (products[link.product_id].sku, products[link.product_id].name, link.is_bump)
                for link in links
                if link.form_id == form.id
            ),
            turns=tuple(Turn(staff_id=one.staff_id, weight=one.weight) for one in staff if one.form_id == form.id),
            settings=settings_of(form.settings),
            success_page=success_page_of(form.success_page),
        )
        for form in forms
    ]
