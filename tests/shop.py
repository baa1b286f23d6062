"""A small store to order from: one warehouse, one form, and products made as a test needs them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from models.accounts.tables import Staff, Store, User
from models.catalog.tables import Product, ProductVariant, Variant, Warehouse
from models.db import pool, transaction
from models.forms.tables import Form, FormProduct
from models.orders.draft import DraftLine, OrderDraft, Receiver
from models.orders.place import PlacedOrder, place
from models.orders.tables import Order, PaymentMethod
from models.stock.count import Counted, count
from models.stock.tables import MovementKind, Stock
from tasks.orders import LIMITS

NOON = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
"""Noon in Jakarta."""


@dataclass(slots=True)
class Moved:
    """A clock that a test moves."""

    time: datetime = NOON

    def now(self) -> datetime:
        return self.time

    def pass_by(self, span: timedelta) -> None:
        self.time += span


@dataclass(slots=True, kw_only=True)
class Shop:
    """A store with a form."""

    store: Store
    warehouse: Warehouse
    form: Form
    clock: Moved = field(default_factory=Moved)

    async def product(self, sku: str, *, stock: int, price_idr: int = 50_000, **variant: Any) -> Variant:
        """Sell a product with one variant of the same SKU."""
        money: dict[str, Any] = {"price_idr": price_idr, "hpp_idr": price_idr // 2}
        product = await Product.create(store=self.store, sku=sku, name=f"Product {sku}", **money)
        made = await Variant.create(
            store=self.store, product=product, sku=sku, name=f"Variant {sku}", weight_g=500, **(money | variant)
        )
        await self.sell(product, made)
        await self.put(made, stock)
        return made

    async def sell(self, product: Product, variant: Variant) -> None:
        await ProductVariant.create(product=product, variant=variant)
        await FormProduct.get_or_create(form=self.form, product=product)

    async def another_product_with(self, variant: Variant, *, sku: str) -> Product:
        """Sell the variant in a second product: both draw on one stock."""
        product = await Product.create(store=self.store, sku=sku, name=f"Product {sku}", price_idr=variant.price_idr)
        await self.sell(product, variant)
        return product

    async def put(self, variant: Variant, units: int, *, warehouse: Warehouse | None = None) -> None:
        """Count so many units."""
        line = Counted(warehouse_id=(warehouse or self.warehouse).id, variant_id=variant.id, units=units)
        async with transaction() as tx:
            await count([line], MovementKind.SET, by="test", reason="counted", at=self.clock.now(), using=tx)

    async def cs(self, name: str) -> Staff:
        """Hire somebody for customer service."""
        user = await User.create(name=name, email=f"{name}@shop.example", username=name, password_hash="-")
        return await Staff.create(user=user, store=self.store, role_id=2)

    def draft(
        self,
        *items: tuple[str, int] | tuple[str, int, str],
        method: PaymentMethod = PaymentMethod.COD,
        phone: str = "+6281234567890",
        **fields: Any,
    ) -> OrderDraft:
        """Ask for (SKU, quantity[, SKU of the product])."""
        lines = tuple(DraftLine(sku=item[0], qty=item[1], product=item[2] if len(item) > 2 else "") for item in items)
        receiver = Receiver(
            name="Putri Lestari",
            phone=phone,
            address="Jalan Merdeka 17, Bandung",
            province="Jawa Barat",
            city="Bandung",
            district="Sumur Bandung",
            district_id=11,
        )
        return OrderDraft(
            **(
                {
                    "store_id": self.store.id,
                    "form_id": self.form.id,
                    "lines": lines,
                    "receiver": receiver,
                    "payment_method": method,
                    "courier_code": "idx",
                    "service_code": "03",
                    "shipping_idr": 10_000,
                }
                | fields
            )
        )

    async def place(self, draft: OrderDraft, *, job_id: uuid.UUID | None = None) -> PlacedOrder:
        """Place it in a transaction of its own."""
        async with transaction() as tx:
            return await place(
                draft,
                job_id=job_id or uuid.uuid4(),
                token_hash=uuid.uuid4().hex,
                limits=LIMITS,
                clock=self.clock,
                using=tx,
            )

    async def order(self, *items: tuple[str, int], **wanted: Any) -> Order:
        """Place an order and read it back."""
        placed = await self.place(self.draft(*items, **wanted))
        return await Order.get(id=placed.id)

    async def stock_of(self, variant: Variant, *, warehouse: Warehouse | None = None) -> tuple[int, int]:
        """Return (on hand, reserved)."""
        row = await Stock.get(variant_id=variant.id, warehouse_id=(warehouse or self.warehouse).id)
        return row.on_hand, row.reserved


async def open_shop(**form: Any) -> Shop:
    """Open a store with a form that takes every payment."""
    store = await Store.create(name="Kopi Nusantara")
    warehouse = await Warehouse.create(store=store, name="Bandung", district_id=7)
    store.default_warehouse_id = warehouse.id
    await store.save()
    given: dict[str, Any] = {
        "store": store,
        "name": "Kopi",
        "path_url": "kopi",
        "payment_methods": ["cod", "transfer", "va", "qris"],
    }
    made = await Form.create(**(given | form))
    return Shop(store=store, warehouse=warehouse, form=made)


async def jobs_of(kind: str) -> list[dict[str, Any]]:
    """Return the jobs of a kind, oldest first."""
    return await pool().execute_query_dict("SELECT * FROM jobs WHERE kind = $1 ORDER BY id", [kind])
