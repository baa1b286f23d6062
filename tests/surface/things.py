"""What a store keeps beside its orders, each in a state in which most operations on it succeed."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from models import files, jobs
from models.accounts.rights import CUSTOMER_SERVICE
from models.accounts.tables import Subdomain
from models.banks.tables import BankAccount
from models.catalog.tables import Category, Warehouse
from models.customers.tables import Block
from models.db import pool, transaction
from models.exports import OrderFilter
from models.files import NewFile, links
from models.forms.tables import Form, FormProduct
from models.hooks.tables import DeliveryState, Webhook, WebhookDelivery, WebhookEvent
from models.images.tables import Image
from models.notices.tables import Notice, NoticeKind
from models.payouts.tables import CodPayout, CodPayoutLine, LineOutcome
from models.vault import Vault
from models.vouchers.tables import Voucher, VoucherKind
from tasks.exports import orders_export
from tests.surface.estate import Estate, House, hire
from tests.surface.naming import thing


@thing("subdomain's name")
async def subdomain_name(estate: Estate, house: House) -> str:
    return (await Subdomain.get(store=house.store, is_default=True)).name


@thing("form's address")
async def form_address(estate: Estate, house: House) -> str:
    return (await Form.get(id=int(await form(estate, house)))).path_url


@thing("form")
async def form(estate: Estate, house: House) -> str:
    """One that sells coffee."""
    number = estate.number()
    made = await Form.create(
        store=house.store, name=f"Form {number}", path_url=f"kopi-{number}", payment_methods=["cod", "va", "qris"]
    )
    first = await FormProduct.filter(form=house.shop.form).first()
    assert first is not None
    await FormProduct.create(form=made, product_id=first.product_id)
    return str(made.id)


@thing("product")
async def product(estate: Estate, house: House) -> str:
    """One with a variant of the same SKU, on sale."""
    sku = f"SKU-{estate.number()}"
    await house.shop.product(sku, stock=10)
    return sku


@thing("category")
async def category(estate: Estate, house: House) -> str:
    return str((await Category.create(store=house.store, name=f"Category {estate.number()}")).id)


@thing("warehouse")
async def warehouse(estate: Estate, house: House) -> str:
    """One that parcels can be fetched at."""
    return str(
        (
            await Warehouse.create(
                store=house.store,
                name=f"Gudang {estate.number()}",
                contact_name="Gudang Kopi",
                phone="+6281234567000",
                address="Jalan Asia Afrika 8, Bandung",
                district_id=house.shop.warehouse.district_id,
            )
        ).id
    )


@thing("staff")
async def staff(estate: Estate, house: House) -> str:
    return str((await hire(house.store, CUSTOMER_SERVICE)).id)


@thing("bank account")
async def bank_account(estate: Estate, house: House) -> str:
    number = str(8_020_000_000 + estate.number())
    return str((await BankAccount.create(store=house.store, bank_code="014", number=number, holder="Sari")).id)


@thing("domain")
async def domain(estate: Estate, house: House) -> str:
    """A domain of the store's own that nobody has looked up yet."""
    name = f"toko-{estate.number()}-{uuid.uuid4().hex[:6]}.example.com"
    return str((await Subdomain.create(store=house.store, name=name, proof="bosonline-proof")).id)


@thing("verified domain")
async def verified_domain(estate: Estate, house: House) -> str:
    name = f"toko-{estate.number()}-{uuid.uuid4().hex[:6]}"
    return str((await Subdomain.create(store=house.store, name=name, verified_at=datetime.now(UTC))).id)


@thing("voucher")
async def voucher(estate: Estate, house: House) -> str:
    now = datetime.now(UTC)
    return (
        await Voucher.create(
            store=house.store,
            code=f"HEMAT{estate.number()}",
            kind=VoucherKind.PRODUCT,
            percent=10,
            stok=5,
            starts_at=now - timedelta(days=1),
            ends_at=now + timedelta(days=1),
        )
    ).code


@thing("job")
async def job(estate: Estate, house: House) -> str:
    """An export that waits for its turn."""
    async with transaction() as tx:
        args = orders_export(house.store.id, OrderFilter(keyword=f"{estate.number()}"), for_excel=True)
        return str((await jobs.enqueue("orders.export", args, store=house.store.id, using=tx)).id)


@thing("failed job")
async def failed_job(estate: Estate, house: House) -> str:
    made = await job(estate, house)
    await pool().execute_query(
        "UPDATE jobs SET state = 'failed', attempt = 1, finished_at = now(), "
        """error = '{"type": "internal", "title": "Failed", "detail": "It failed."}' WHERE id = $1""",
        [uuid.UUID(made)],
    )
    return made


@thing("file")
async def file(estate: Estate, house: House) -> str:
    """A complete one, with its bytes."""
    new, data = uuid.uuid4(), b"code,total\n"
    await estate.app.storage.put(f"files/{new}", data)
    async with transaction() as tx:
        await files.keep(
            NewFile(
                id=new,
                store_id=house.store.id,
                name="pesanan.csv",
                content_type="text/csv",
                size=len(data),
                sha256=sha256(data).hexdigest(),
                storage_key=f"files/{new}",
                expires_at=datetime.now(UTC) + timedelta(days=7),
            ),
            using=tx,
        )
    return str(new)


def signed(estate: Estate, made: str) -> dict[str, str]:
    """Return the query of a link to a file."""
    path, _ = links.sign(
        uuid.UUID(made),
        secret=estate.app.settings.secret_key.get_secret_value(),
        now=datetime.now(UTC),
        life=timedelta(minutes=15),
    )
    return dict(part.split("=") for part in path.partition("?")[2].split("&"))


@thing("block")
async def block(estate: Estate, house: House) -> str:
    return str((await Block.create(store=house.store, kind="phone", value=f"+62812{estate.number():08d}")).id)


@thing("image")
async def image(estate: Estate, house: House) -> str:
    return await _picture(estate, house, is_proof=False)


@thing("proof")
async def proof(estate: Estate, house: House) -> str:
    return await _picture(estate, house, is_proof=True)


async def _picture(estate: Estate, house: House, *, is_proof: bool) -> str:
    name = f"1750661540-{estate.number():012d}.jpg"
    await estate.app.storage.put(f"images/{name}", b"\xff\xd8\xff")
    await Image.create(
        store=house.store,
        file_name=name,
        content_type="image/jpeg",
        width=1,
        height=1,
        size=3,
        sha256=sha256(b"\xff\xd8\xff").hexdigest(),
        storage_key=f"images/{name}",
        thumbnail_key=f"images/{name}",
        is_proof=is_proof,
    )
    return name


async def _notice(kind: NoticeKind) -> str:
    return str((await Notice.create(kind=kind, title="Libur", text="Kurir libur.", shown_from=datetime.now(UTC))).id)


@thing("announcement")
async def announcement(estate: Estate, house: House) -> str:
    return await _notice(NoticeKind.ANNOUNCEMENT)


@thing("tip")
async def tip(estate: Estate, house: House) -> str:
    return await _notice(NoticeKind.TIP)


@thing("province")
async def province(estate: Estate, house: House) -> str:
    return str((await _region("province"))["boscod_id"])


@thing("city")
async def city(estate: Estate, house: House) -> str:
    return str((await _region("city"))["boscod_id"])


async def _region(kind: str) -> dict[str, Any]:
    [found] = await pool().execute_query_dict("SELECT * FROM regions WHERE kind = $1 ORDER BY id LIMIT 1", [kind])
    return dict(found)


@thing("webhook")
async def webhook(estate: Estate, house: House) -> str:
    """An address that is told of one kind of event alone, so that little is sent there."""
    now, url = datetime.now(UTC), f"http://127.0.0.1:9/told/{estate.number()}"
    secret = Vault(estate.app.settings.secret_key.get_secret_value()).seal(
        "whsec_c2VjcmV0IG9mIGEgdGVzdCwgMzIgYnl0ZXMgbG9uZw=="
    )
    made = await Webhook.create(
        store=house.store, url=url, events=["order.delivered"], secret=secret, created_at=now, updated_at=now
    )
    return str(made.id)


@thing("delivery")
async def delivery(estate: Estate, house: House) -> str:
    """One that did not go well, to the webhook that was made last."""
    now = datetime.now(UTC)
    told = await Webhook.filter(store=house.store).order_by("-id").first()
    assert told is not None
    event = await WebhookEvent.create(store=house.store, type="order.delivered", data={}, happened_at=now)
    made = await WebhookDelivery.create(
        webhook=told, event=event, state=DeliveryState.FAILED, tries=12, ended_at=now, created_at=now
    )
    return str(made.id)


@thing("payout")
async def payout(estate: Estate, house: House) -> str:
    """A file that nobody has taken in yet."""
    made = await CodPayout.create(
        store=house.store,
        sha256=sha256(str(estate.number()).encode()).hexdigest(),
        name="payout.csv",
        storage_key="payouts/none",
        sent_by="staff:1",
        created_at=datetime.now(UTC),
    )
    return str(made.id)


@thing("payout line")
async def payout_line(estate: Estate, house: House) -> str:
    """A line of the payout that was made last."""
    told = await CodPayout.filter(store=house.store).order_by("-id").first()
    assert told is not None
    number = estate.number()
    made = await CodPayoutLine.create(
        payout=told, store_id=house.store.id, line=number, key=f"{number:064}", awb=f"AWB{number}",
        outcome=LineOutcome.UNKNOWN,
    )  # fmt: skip
    return str(made.id)
