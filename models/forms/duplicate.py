"""Copies of forms."""

from __future__ import annotations

from collections.abc import Sequence

from models.db import Connection, transaction
from models.errors import Invalid, NotFound
from models.forms.details import FormDetails
from models.forms.read import FormFacts, detail
from models.forms.tables import Form
from models.forms.write import create
from models.orders.tables import PaymentMethod

_LONGEST_NAME = 150
_LONGEST_PATH = 120


async def duplicate(store_id: int, form_ids: Sequence[int]) -> list[Form]:
    """Write a copy of each form, all or none, and return them in the same order.

    A copy is closed until its seller opens it, and its address ends in ``-salinan``. Raises ``Invalid`` naming every
    form that is not there; a deleted product of the original is refused by name, as a new form would be.
    """
    async with transaction() as tx:
        originals: list[FormFacts] = []
        wrong: dict[str, str] = {}
        for place, form_id in enumerate(form_ids):
            try:
                originals.append(await detail(store_id, form_id, using=tx))
            except NotFound:
                wrong[f"ids.{place}"] = "is no form of this store"
        if wrong:
            raise Invalid(wrong)
        return [await _copy(store_id, one, using=tx) for one in originals]


async def duplicate_one(store_id: int, form_id: int) -> Form:
    """Write a copy of a form and return it, or raise ``NotFound``; see ``duplicate``."""
    async with transaction() as tx:
        return await _copy(store_id, await detail(store_id, form_id, using=tx), using=tx)


async def _copy(store_id: int, facts: FormFacts, *, using: Connection) -> Form:
    form = facts.form
    details = FormDetails(
        name=f"{form.name[: _LONGEST_NAME - 10]} (salinan)",
        path_url=await _free_path(store_id, form.path_url, using=using),
        skus=tuple(sku for sku, _, is_bump in facts.products if not is_bump),
        bump_sku=next((sku for sku, _, is_bump in facts.products if is_bump), None),
        payment_methods=tuple(PaymentMethod(one) for one in form.payment_methods),
        couriers=tuple(form.couriers),
        warehouse_id=form.warehouse_id,
        turns=facts.turns,
        settings=facts.settings,
        success_page=facts.success_page,
        active=False,
    )
    return await create(store_id, details)


async def _free_path(store_id: int, path_url: str, *, using: Connection) -> str:
    stem = f"{path_url[: _LONGEST_PATH - 20]}-salinan"
    taken = await Form.filter(store_id=store_id, path_url__startswith=stem, deleted_at__isnull=True).using_db(using)
    paths = {one.path_url for one in taken}
    number, path = 1, stem
    while path in paths:
        number += 1
        path = f"{stem}-{number}"
    return path
