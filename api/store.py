"""The store's own settings."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from pydantic import EmailStr, Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.shapes import Asked, Id, Shown
from models.accounts import store as accounts
from models.accounts.store import StoreChange
from models.accounts.tables import Store
from models.db import transaction
from models.errors import Invalid
from models.phones import NotAPhone, e164
from models.vault import Vault

_BY_ITSELF = (
    "Book the courier at the moment an order is confirmed. Off in a new store: a booking sends a driver to the door "
    "and has a price, so the parcel should be packed first. Without it, orders are booked with "
    "`POST /boscod/shipments`."
)
_HUNDREDTH = Decimal("0.01")
_COD_FEE = (
    "What couriers keep of the money that they collect, in percent; the buyer pays it where the form says so. 3 in a "
    "new store. Orders that were placed keep theirs."
)
_INSURANCE = (
    "Parcels travel insured where the courier insures, and the buyer pays this share of the goods, in percent. 0: they "
    "do not. Orders that were placed keep theirs."
)
_QUIET = "When buyers get no follow-ups, by their own clocks: then they go out after the opening. Null: 20:00 to 08:00."
_CLOCK = "^([01][0-9]|2[0-3]):[0-5][0-9]$"
_ABANDONED = "When a half-filled form counts as abandoned, in minutes, unless the form says otherwise. Null: 15."


_COMPLETED = (
    "A delivered order is completed when its money is settled, or so many days after the delivery. Then it is over, "
    "and cannot come back. Null: 7."
)


class Recovery(Asked):
    """How buyers who left a half-filled form are asked back by WhatsApp."""

    whatsapp_template: str = Field(min_length=1, max_length=100, examples=["keranjang_tertinggal"])
    language: str = Field("id", min_length=2, max_length=10, examples=["id"])


class QuietHours(Asked):
    """When buyers are not written to, by their own clocks. Equal times: never quiet."""

    closes: str = Field(pattern=_CLOCK, examples=["20:00"])
    opens: str = Field(pattern=_CLOCK, examples=["08:00"])


def _unsaid() -> Any:
    """Return nothing. A default would be a lie: what is left out stays as it is, and null has a meaning of its own."""
    return None


class StoreEdited(Asked):
    """What is left out stays as it is."""

    name: str = Field(default_factory=_unsaid, min_length=1, max_length=150, examples=["Kopi Nusantara"])
    phone: str = Field(default_factory=_unsaid, max_length=32, examples=["081234567890"])
    email: EmailStr = Field(default_factory=_unsaid, max_length=254, examples=["owner@kopi-nusantara.example"])
    address: str = Field(default_factory=_unsaid, max_length=500, examples=["Jalan Braga 10, Bandung"])
    timezone: str = Field(
        default_factory=_unsaid,
        max_length=40,
        description="Whose days the figures are counted in. Another one has all figures computed again.",
        examples=["Asia/Jakarta"],
    )
    books_by_itself: bool = Field(default_factory=_unsaid, description=_BY_ITSELF, examples=[True])
    cod_fee_percent: Decimal = Field(
        default_factory=_unsaid, ge=0, le=10, decimal_places=2, description=_COD_FEE, examples=["3"]
    )
    insurance_percent: Decimal = Field(
        default_factory=_unsaid, ge=0, le=5, decimal_places=2, description=_INSURANCE, examples=["0.2"]
    )
    abandoned_after_minutes: int | None = Field(
        default_factory=_unsaid, ge=5, le=1440, description=_ABANDONED, examples=[15]
    )
    completed_after_days: int | None = Field(default_factory=_unsaid, ge=1, le=90, description=_COMPLETED, examples=[7])
    recovery: Recovery | None = Field(default_factory=_unsaid, description="Null: nobody is asked back.")
    quiet_hours: QuietHours | None = Field(default_factory=_unsaid, description=_QUIET)
    boscod_token: str | None = Field(
        default_factory=_unsaid,
        min_length=1,
        max_length=500,
        description="The token of the store's own Boscod account, which is kept sealed and never shown here. "
        "Null: parcels go by the platform's account.",
        examples=["token_from_boscod"],
    )
    boscod_account: str | None = Field(
        default_factory=_unsaid,
        pattern=r"^[A-Za-z0-9._:@-]{1,64}$",
        description="The account's id, as Boscod's webhooks name it in X-Boscod-Account. Goes with the webhook secret.",
        examples=["kopi-nusantara"],
    )
    boscod_webhook_secret: str | None = Field(
        default_factory=_unsaid,
        min_length=16,
        max_length=200,
        description="With it Boscod signs what it tells of that account's parcels. Kept sealed and never shown here.",
        examples=["secret_agreed_with_boscod"],
    )

    def change(self, *, secret: str) -> StoreChange:
        """Return what was said; raises ``Invalid`` for a phone that is none."""
        values = self.model_dump(exclude_unset=True)
        vault = Vault(secret)
        told = {name: values.pop(name) for name in ("boscod_token", "boscod_webhook_secret") if name in values}
        if values.get("phone"):
            try:
                values["phone"] = e164(values["phone"])
            except NotAPhone as wrong:
                raise Invalid({"phone": str(wrong)}) from wrong
        return StoreChange(
            values=values, sealed={name: vault.seal(text) if text else None for name, text in told.items()}
        )


class StoreShown(Shown):
    """The store."""

    id: Id
    name: str = Field(examples=["Kopi Nusantara"])
    phone: str = Field(description="E.164, or empty.", examples=["+6281234567890"])
    email: str = Field(examples=["owner@kopi-nusantara.example"])
    address: str = Field(examples=["Jalan Braga 10, Bandung"])
    timezone: str = Field(examples=["Asia/Jakarta"])
    books_by_itself: bool = Field(description=_BY_ITSELF, examples=[True])
    cod_fee_percent: Decimal = Field(description=_COD_FEE, examples=["3.00"])
    insurance_percent: Decimal = Field(description=_INSURANCE, examples=["0.00"])
    abandoned_after_minutes: int | None = Field(description=_ABANDONED, examples=[15])
    completed_after_days: int | None = Field(description=_COMPLETED, examples=[7])
    recovery: Recovery | None = Field(description="Null: nobody is asked back.")
    quiet_hours: QuietHours | None = Field(description=_QUIET)
    default_warehouse_id: int | None = Field(description="Null: it comes with the first product.", examples=[7])
    has_boscod_account: bool = Field(description="Parcels go by the store's own Boscod account.", examples=[False])
    boscod_account: str | None = Field(description="That account's id; null: it was not said.", examples=[None])


@endpoint("GET", "/store", entry="Store", summary="The store", rights=Seller("settings", "read"))
async def store(call: Call) -> StoreShown:
    """Its name and address, and how it works."""
    return _shown(await Store.get(id=call.store_id))


@endpoint(
    "PUT", "/store", entry="Store", summary="Change the store", rights=Seller("settings", "update"), errors=(Invalid,)
)
async def edit_store(call: Call, body: StoreEdited) -> StoreShown:
    """What is left out stays as it is. Orders that were confirmed before keep their way of being booked."""
    change = body.change(secret=call.settings.secret_key.get_secret_value())
    async with transaction() as tx:
        return _shown(await accounts.edit(call.store_id, change, using=tx))


def _shown(store: Store) -> StoreShown:
    settings: dict[str, Any] = store.settings
    recovery, quiet = settings.get("recovery"), settings.get("quiet_hours")
    return StoreShown(
        id=store.id,
        name=store.name,
        phone=store.phone,
        email=store.email,
        address=store.address,
        timezone=store.timezone,
        books_by_itself=store.books_by_itself,
        cod_fee_percent=store.cod_fee_percent.quantize(_HUNDREDTH),
        insurance_percent=store.insurance_percent.quantize(_HUNDREDTH),
        abandoned_after_minutes=settings.get("abandoned_after_minutes"),
        completed_after_days=settings.get("completed_after_days"),
        recovery=Recovery.model_validate(recovery) if recovery else None,
        quiet_hours=QuietHours.model_validate(quiet) if quiet else None,
        default_warehouse_id=store.default_warehouse_id,
        has_boscod_account=store.boscod_token is not None,
        boscod_account=store.boscod_account,
    )
