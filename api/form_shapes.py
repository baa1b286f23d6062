"""A form on the wire."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from api.product_shapes import ProductCs, Sku
from api.product_shown import CsShown
from api.shapes import Asked, Id, Rupiah, Shown
from models.forms import (
    BumpWords,
    FieldAsked,
    FormDetails,
    FormFacts,
    FormSettings,
    Pixel,
    SuccessPage,
    usual_fields,
)
from models.orders.rules import ShippingRule
from models.orders.tables import PaymentMethod

CourierCode = Annotated[str, Field(min_length=1, max_length=32, pattern=r"^[A-Za-z0-9_-]+$")]


class Sold(Asked):
    """A product that the form sells."""

    sku: Sku = Field(examples=["ESB-001"])


class Bump(Asked):
    """A further product that the page offers on top, at its own price."""

    sku: Sku = Field(examples=["ESB-003"])
    title: str = Field("", max_length=150, examples=["Sekalian dripper-nya?"])
    text: str = Field("", max_length=1000, examples=["Dripper V60 keramik, hemat dikirim sekalian."])


class Shipping(Asked):
    """Who says what shipping costs: the courier (`rates`), the seller (`flat`), or nobody pays it (`free`)."""

    kind: Literal["rates", "flat", "free"] = "rates"
    flat: Rupiah = Field(0, examples=[0])


class Shield(Asked):
    """The form shield: beyond these an order is taken, marked `suspected`, and waits for a look."""

    min_name_length: int = Field(3, ge=0, le=100, examples=[3])
    min_address_length: int = Field(10, ge=0, le=500, examples=[10])
    orders_per_phone_and_hour: int = Field(3, ge=1, le=1000, examples=[3])
    suspicious_returns: int = Field(2, ge=1, le=1000, description="Parcels of a buyer that came back.", examples=[2])


class FormWanted(Asked):
    """A page that sells. No `couriers` are all couriers."""

    name: str = Field(min_length=1, max_length=150, examples=["Kopi Gayo, giling sesuai selera"])
    path_url: str = Field(min_length=1, max_length=120, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", examples=["kopi-arabica"])
    products: Annotated[list[Sold], Field(min_length=1, max_length=50)]
    order_bump: Bump | None = None
    fields: Annotated[list[FieldAsked], Field(min_length=1, max_length=20)] = Field(
        default_factory=usual_fields, examples=[[one.model_dump(mode="json") for one in usual_fields()]]
    )
    payment_methods: Annotated[list[PaymentMethod], Field(min_length=1, max_length=4)] = Field(
        default_factory=lambda: list(PaymentMethod), examples=[["va", "qris", "cod", "transfer"]]
    )
    couriers: list[CourierCode] = Field(default_factory=list, max_length=50, examples=[["jne", "sicepat"]])
    warehouse_id: Id | None = Field(
        None, description="Where its orders are filled from; else the default warehouse.", examples=[3]
    )
    form_cs: list[ProductCs] = Field(
        default_factory=list,
        max_length=200,
        description="Among whom its orders rotate, those on duty. Nobody: those of the order's first product, else the "
        "whole customer service.",
    )
    success_page: SuccessPage = Field(default_factory=SuccessPage)
    pixels: list[Pixel] = Field(default_factory=list, max_length=20)
    shipping: Shipping = Field(default_factory=Shipping)
    buyer_pays_cod_fee: bool = True
    shield: Shield = Field(default_factory=Shield)
    payment_minutes: int = Field(1440, ge=5, le=43_200, description="How long an unpaid order holds its stock.")
    abandoned_after_minutes: int | None = Field(
        None, ge=5, le=1440, description="Else the store's, else 15.", examples=[15]
    )
    active: bool = True

    def details(self) -> FormDetails:
        """Return what the forms' rules are asked for."""
        bump = self.order_bump
        return FormDetails(
            name=self.name,
            path_url=self.path_url,
            skus=tuple(one.sku for one in self.products),
            bump_sku=bump.sku if bump else None,
            payment_methods=tuple(self.payment_methods),
            couriers=tuple(self.couriers),
            warehouse_id=self.warehouse_id,
            turns=tuple(one.turn() for one in self.form_cs),
            success_page=self.success_page,
            active=self.active,
            settings=FormSettings(
                fields=self.fields,
                pixels=self.pixels,
                payment_minutes=self.payment_minutes,
                buyer_pays_cod_fee=self.buyer_pays_cod_fee,
                abandoned_after_minutes=self.abandoned_after_minutes,
                shipping=ShippingRule(kind=self.shipping.kind, flat_idr=self.shipping.flat),
                **self.shield.model_dump(),
                bump=BumpWords(title=bump.title, text=bump.text) if bump else None,
            ),
        )


class SoldShown(Shown):
    """A product that the form sells."""

    sku: str = Field(examples=["ESB-001"])
    name: str = Field(examples=["Kopi Gayo Arabica 250 gr"])


class BumpShown(Shown):
    """The order bump."""

    sku: str = Field(examples=["ESB-003"])
    name: str = Field(examples=["Dripper V60 Keramik"])
    title: str = Field(examples=["Sekalian dripper-nya?"])
    text: str = Field(examples=["Dripper V60 keramik, hemat dikirim sekalian."])


class ShippingShown(Shown):
    """Who says what shipping costs."""

    kind: Literal["rates", "flat", "free"]
    flat: int = Field(examples=[0])


class FormShown(Shown):
    """A form with everything that its editor sends back, and where buyers find it."""

    id: int = Field(examples=[7])
    name: str = Field(examples=["Kopi Gayo, giling sesuai selera"])
    path_url: str = Field(examples=["kopi-gayo"])
    active: bool = Field(examples=[True])
    products: list[SoldShown]
    order_bump: BumpShown | None
    fields: list[FieldAsked]
    payment_methods: list[PaymentMethod] = Field(examples=[["va", "qris", "cod", "transfer"]])
    couriers: list[str] = Field(examples=[["jne", "sicepat"]])
    warehouse_id: int | None = Field(examples=[3])
    form_cs: list[CsShown]
    success_page: SuccessPage
    pixels: list[Pixel]
    shipping: ShippingShown
    buyer_pays_cod_fee: bool = Field(examples=[True])
    shield: Shield
    payment_minutes: int = Field(examples=[1440])
    abandoned_after_minutes: int | None = Field(examples=[15])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    updated_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])


def shown(facts: FormFacts) -> FormShown:
    """Return a form as its seller sees it."""
    form, settings = facts.form, facts.settings
    words = settings.bump or BumpWords()
    bumps = [
        BumpShown(sku=sku, name=name, title=words.title, text=words.text)
        for sku, name, is_bump in facts.products
        if is_bump
    ]
    return FormShown(
        id=form.id,
        name=form.name,
        path_url=form.path_url,
        active=form.active,
        products=[SoldShown(sku=sku, name=name) for sku, name, is_bump in facts.products if not is_bump],
        order_bump=bumps[0] if bumps else None,
        fields=settings.fields,
        payment_methods=methods_of(form.payment_methods),
        couriers=form.couriers,
        warehouse_id=form.warehouse_id,
        form_cs=CsShown.of(facts.turns),
        success_page=facts.success_page,
        pixels=settings.pixels,
        shipping=shipping_of(settings),
        buyer_pays_cod_fee=settings.buyer_pays_cod_fee,
        shield=Shield(**{name: getattr(settings, name) for name in Shield.model_fields}),
        payment_minutes=settings.payment_minutes,
        abandoned_after_minutes=settings.abandoned_after_minutes,
        created_at=form.created_at,
        updated_at=form.updated_at,
    )


def shipping_of(settings: FormSettings) -> ShippingShown:
    """Return who says what shipping costs."""
    return ShippingShown(kind=settings.shipping.kind, flat=settings.shipping.flat_idr)


def methods_of(kept: list[str]) -> list[PaymentMethod]:
    """Return the payment methods of a form; none kept are all."""
    return [PaymentMethod(one) for one in kept] or list(PaymentMethod)
