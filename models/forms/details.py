"""A form as its seller describes it."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.accounts.turns import Turn
from models.forms.settings import FormSettings, SuccessPage
from models.orders.tables import PaymentMethod


@dataclass(frozen=True, slots=True, kw_only=True)
class FormDetails:
    """What is asked of ``create`` and ``edit``. Products by SKU; no couriers are all couriers."""

    name: str
    path_url: str
    skus: tuple[str, ...]
    bump_sku: str | None = None
    payment_methods: tuple[PaymentMethod, ...] = tuple(PaymentMethod)
    couriers: tuple[str, ...] = ()
    warehouse_id: int | None = None
    turns: tuple[Turn, ...] = ()
    settings: FormSettings = field(default_factory=FormSettings)
    success_page: SuccessPage = field(default_factory=SuccessPage)
    active: bool = True
