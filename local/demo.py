"""The sample store: a coffee roaster in Bandung with products, variants, stock, a form, staff and follow-ups."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from bootstrap import App
from models.accounts.passwords import hash_password
from models.accounts.register import Registration, register
from models.accounts.rights import CUSTOMER_SERVICE
from models.accounts.tables import Staff, Store, Subdomain, User
from models.catalog.tables import Category, Product, ProductStaff, ProductVariant, Variant, Warehouse
from models.db import Connection, transaction
from models.followups.tables import Channel, FollowupTemplate
from models.forms.tables import Form, FormProduct, FormStaff
from models.stock.count import Counted, count
from models.stock.tables import MovementKind

SUBDOMAIN = "kopi-nusantara"
FORM_PATH = "kopi-gayo"
OWNER_EMAIL = "owner@kopi-nusantara.example"
CS_EMAIL = "cs@kopi-nusantara.example"
PASSWORD = "kopi-nusantara-demo"  # noqa: S105 - of a store that exists on this machine only
PLENTY = 500
"""Units of each variant: enough for many demos."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sample:
    """A product of the sample store, with its variants by name and price."""

    sku: str
    name: str
    description: str
    weight_g: int
    hpp_idr: int
    price_idr: int
    publish_rate_idr: int
    variants: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Followup:
    """A text of the sample store's sequences, whatever the payment."""

    starts_with: str
    delay: timedelta
    text: str


_PRODUCTS = (
    _Sample(
        sku="ESB-001", name="Kopi Gayo Arabica 250 gr", description="Sangrai medium dari dataran tinggi Gayo, Aceh.",
        weight_g=300, hpp_idr=52_000, price_idr=89_000, publish_rate_idr=110_000,
        variants={"Biji utuh": 89_000, "Giling halus": 91_000, "Giling kasar": 91_000},
    ),
    _Sample(
        sku="ESB-002", name="Kopi Toraja Robusta 250 gr", description="Pekat dan rendah asam, untuk kopi susu.",
        weight_g=300, hpp_idr=41_000, price_idr=69_000, publish_rate_idr=85_000,
        variants={"Biji utuh": 69_000, "Giling halus": 71_000},
    ),
    _Sample(
        sku="ESB-003", name="Dripper V60 Keramik", description="Satu sampai dua cangkir, putih.",
        weight_g=450, hpp_idr=60_000, price_idr=115_000, publish_rate_idr=0,
        variants={"Putih": 115_000},
    ),
)  # fmt: skip

_FOLLOWUPS = (
    _Followup(
        starts_with="pending",
        delay=timedelta(minutes=30),
        text="Halo Kak {customer_name}, pesanan {order_code} di {store_name} kami terima: {product_name}, {total}.",
    ),
    _Followup(
        starts_with="pending",
        delay=timedelta(days=1),
        text="Kak {customer_name}, pesanan {order_code} masih menunggu pembayaran {total} lewat {payment_method}.",
    ),
    _Followup(
        starts_with="pending",
        delay=timedelta(days=2),
        text="Kak {customer_name}, stok {product_name} untuk {order_code} segera kami lepas. Jadi dipesan?",
    ),
    _Followup(
        starts_with="delivered",
        delay=timedelta(hours=4),
        text="Paket {order_code} sudah sampai ya, Kak {customer_name}? Selamat menikmati!",
    ),
)


async def load(app: App) -> bool:
    """Make the sample store with everything that belongs to it, unless it exists; say whether it was made.

    All of it or nothing: a kill in the middle leaves no half store behind.
    """
    if await Subdomain.filter(name=SUBDOMAIN).exists():
        return False
    now = app.clock.now()
    cs_password = await hash_password(PASSWORD)
    async with transaction() as tx:
        owner = await register(
            Registration(
                name="Sari Wulandari", email=OWNER_EMAIL, password=PASSWORD, store_name="Kopi Nusantara",
                phone="+6281234567890", subdomain=SUBDOMAIN,
            ),
            now=now,
        )  # fmt: skip
        place = await Staff.get(user_id=owner.id, using_db=tx).select_related("store")
        cs = await _customer_service(place.store, cs_password, using=tx)
        warehouse = await _warehouse(place.store, using=tx)
        products = await _products(place.store, warehouse, cs, now=now, using=tx)
        await _form(place.store, warehouse, products, cs, using=tx)
        await _followups(place.store, using=tx)
    return True


async def _customer_service(store: Store, password_hash: str, *, using: Connection) -> Staff:
    user = await User.create(
        name="Putri Lestari", email=CS_EMAIL, username="putri-kopi-nusantara", phone="+6281234567891",
        password_hash=password_hash, using_db=using,
    )  # fmt: skip
    return await Staff.create(user_id=user.id, store_id=store.id, role_id=CUSTOMER_SERVICE, using_db=using)


async def _warehouse(store: Store, *, using: Connection) -> Warehouse:
    warehouse = await Warehouse.create(
        store_id=store.id, name="Gudang Dago", contact_name="Sari Wulandari", phone="+6281234567890",
        address="Jl. Ir. H. Juanda No. 120", province="JAWA BARAT", city="BANDUNG", district="COBLONG",
        district_id=14900, postal_code="40132", priority=1, is_pickup=True, using_db=using,
    )  # fmt: skip
    store.default_warehouse_id = warehouse.id
    store.books_by_itself = True
    await store.save(using_db=using, update_fields=["default_warehouse_id", "books_by_itself"])
    return warehouse


async def _products(
    store: Store, warehouse: Warehouse, cs: Staff, *, now: datetime, using: Connection
) -> list[Product]:
    category = await Category.create(store_id=store.id, name="Kopi", using_db=using)
    products: list[Product] = []
    counted: list[Counted] = []
    for sample in _PRODUCTS:
        product = await Product.create(
            store_id=store.id, category_id=category.id, sku=sample.sku, name=sample.name,
            description=sample.description, path_url=sample.name.lower().replace(" ", "-"),
            price_idr=sample.price_idr, publish_rate_idr=sample.publish_rate_idr, hpp_idr=sample.hpp_idr,
            weight_g=sample.weight_g, length_cm=20, width_cm=12, height_cm=8, using_db=using,
            attributes=[{"name": "Pilihan", "items": list(sample.variants), "priority": 1}],
        )  # fmt: skip
        await ProductStaff.create(product_id=product.id, staff_id=cs.id, using_db=using)
        for position, (name, price_idr) in enumerate(sample.variants.items(), start=1):
            variant = await Variant.create(
                store_id=store.id, product_id=product.id, sku=f"{sample.sku}-{position:02}",
                name=name, price_idr=price_idr, publish_rate_idr=sample.publish_rate_idr, hpp_idr=sample.hpp_idr,
                weight_g=sample.weight_g, length_cm=20, width_cm=12, height_cm=8, using_db=using,
            )  # fmt: skip
            await ProductVariant.create(product_id=product.id, variant_id=variant.id, position=position, using_db=using)
            counted.append(Counted(warehouse_id=warehouse.id, variant_id=variant.id, units=PLENTY))
        products.append(product)
    await count(counted, MovementKind.SET, by="system", reason="first count of the sample store", at=now, using=using)
    return products


async def _form(store: Store, warehouse: Warehouse, products: list[Product], cs: Staff, *, using: Connection) -> None:
    form = await Form.create(
        store_id=store.id, warehouse_id=warehouse.id, name="Kopi Gayo, giling sesuai selera", path_url=FORM_PATH,
        payment_methods=["va", "qris", "cod", "transfer"], couriers=[], using_db=using,
        success_page={"title": "Terima kasih!", "message": "Pesanan Kakak kami siapkan."},
    )  # fmt: skip
    for position, product in enumerate(products):
        await FormProduct.create(
            form_id=form.id, product_id=product.id, position=position, is_bump=position == len(products) - 1,
            using_db=using,
        )  # fmt: skip
    await FormStaff.create(form_id=form.id, staff_id=cs.id, using_db=using)


async def _followups(store: Store, *, using: Connection) -> None:
    sequences: Counter[str] = Counter()
    for sample in _FOLLOWUPS:
        sequences[sample.starts_with] += 1
        sequence = sequences[sample.starts_with]
        await FollowupTemplate.create(
            store_id=store.id, sequence=sequence, name=f"Follow Up {sequence}", delay=sample.delay, text=sample.text,
            channel=Channel.CLICK_TO_CHAT, payment_kind="any", starts_with=sample.starts_with, using_db=using,
        )  # fmt: skip
