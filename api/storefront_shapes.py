"""What a buyer's page asks and gets before there is an order."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from api.form_shapes import BumpShown, ShippingShown
from api.product_shown import ImageShown
from api.shapes import Asked, Id, Shown
from integrations.boscod import Courier
from models.catalog import ProductFacts, VariantFacts
from models.forms import FieldAsked, Pixel, SuccessPage
from models.orders.tables import PaymentMethod

_MOST_SHOWN = 99
"""Units that a page shows at most: enough for "only 3 left", and no public figure of a store's stock."""

HEAVIEST_G = 99_000
"""What Boscod's couriers carry."""


class ByAddress(Asked):
    """A page's address."""

    subdomain: str = Field(max_length=253, examples=["kopi-nusantara"])
    path_url: str = Field(max_length=120, examples=["kopi-gayo"])


class OfForm(Asked):
    """A form that takes orders."""

    form: Id


class RatesWanted(OfForm):
    """A parcel from the form's warehouse."""

    destination_id: Id = Field(description="District, as the regions list it.", examples=[15780])
    weight: int = Field(ge=1, le=HEAVIEST_G, description="Grams.", examples=[600])
    courier: list[Annotated[str, Field(max_length=32)]] = Field(
        default_factory=list, max_length=50, examples=[["jne", "sicepat"]]
    )


class NumberAsked(Asked):
    """A number as typed."""

    phone: str = Field(max_length=64, examples=["0819-0211-4111"])


class StoreShown(Shown):
    """Whose page it is."""

    name: str = Field(examples=["Kopi Nusantara"])
    subdomain: str = Field(examples=["kopi-nusantara"])


class VariantOffered(Shown):
    """A variant that can be ordered. `available` is what can be sent now; 99 stands for 99 or more."""

    sku: str = Field(examples=["ESB-001-01"])
    name: str = Field(examples=["Biji utuh"])
    price: int = Field(examples=[89_000])
    publish_rate: int = Field(examples=[110_000])
    weight: int = Field(examples=[300])
    min_qty: int = Field(examples=[1])
    available: int = Field(examples=[99])


class ProductOffered(Shown):
    """A product on the page."""

    sku: str = Field(examples=["ESB-001"])
    name: str = Field(examples=["Kopi Gayo Arabica 250 gr"])
    description: str = Field(examples=["Sangrai medium dari dataran tinggi Gayo, Aceh."])
    image: list[ImageShown]
    attributes: list[dict[str, object]] = Field(
        examples=[[{"name": "Pilihan", "items": ["Biji utuh", "Giling halus"], "priority": 1}]]
    )
    price: int = Field(examples=[89_000])
    publish_rate: int = Field(examples=[110_000])
    variants: list[VariantOffered]


class BumpOffered(BumpShown):
    """The order bump with its variants and prices."""

    product: ProductOffered


class PageShown(Shown):
    """Everything that the page needs."""

    form: int = Field(description="To be named in rates, drafts and the order.", examples=[7])
    name: str = Field(examples=["Kopi Gayo, giling sesuai selera"])
    path_url: str = Field(examples=["kopi-gayo"])
    store: StoreShown
    products: list[ProductOffered]
    order_bump: BumpOffered | None
    fields: list[FieldAsked]
    payment_methods: list[PaymentMethod] = Field(examples=[["va", "qris", "cod", "transfer"]])
    couriers: list[str] = Field(description="Empty: all.", examples=[["jne", "sicepat"]])
    shipping: ShippingShown
    buyer_pays_cod_fee: bool = Field(examples=[True])
    cod_fee_percent: Decimal = Field(description="Of what the courier collects.", examples=["3.00"])
    insurance_percent: Decimal = Field(
        description="Of the goods, where the courier insures. 0: parcels are not insured.", examples=["0.00"]
    )
    payment_minutes: int = Field(examples=[1440])
    success_page: SuccessPage
    pixels: list[Pixel]


class RateShown(Shown):
    """What one service asks. `price` is what the buyer pays, `max_price` the price before discount."""

    courier_code: str = Field(examples=["jne"])
    courier_name: str = Field(examples=["JNE"])
    service_code: str = Field(examples=["REG"])
    service_name: str = Field(examples=["JNE Reguler"])
    price: int = Field(examples=[18_000])
    max_price: int = Field(examples=[20_000])
    etd: str = Field(description="Days, as 2-3 or 1.", examples=["2-3"])
    cod: bool = Field(
        description="Cash on delivery can be had: the courier covers it there and the form allows it.", examples=[True]
    )
    insurance: bool = Field(examples=[True])


class RatesShown(Shown):
    """Rates, cheapest first. `silent` names couriers that gave no answer this time."""

    data: list[RateShown]
    total: int = Field(examples=[1])
    silent: list[str] = Field(examples=[["idx"]])


class ServiceShown(Shown):
    """A courier's service."""

    service_code: str = Field(examples=["REG"])
    service_name: str = Field(examples=["JNE Reguler"])


class CourierShown(Shown):
    """A courier that the form sends with."""

    courier_code: str = Field(examples=["jne"])
    courier_name: str = Field(examples=["JNE"])
    cod: bool = Field(examples=[True])
    insurance: bool = Field(examples=[True])
    services: list[ServiceShown]


class NumberShown(Shown):
    """What a number is. `phone` is E.164 once it can be dialled, `reason` says why WhatsApp would not reach it."""

    phone: str | None = Field(examples=["+6281902114111"])
    valid: bool = Field(examples=[True])
    reason: str | None = Field(examples=[None])


def courier_shown(courier: Courier) -> CourierShown:
    """Return a courier as buyers and sellers see it."""
    return CourierShown(
        courier_code=courier.courier_code,
        courier_name=courier.courier_name,
        cod=courier.cod,
        insurance=courier.insurance,
        services=[
            ServiceShown(service_code=service.service_code, service_name=service.service_name)
            for service in courier.services
        ],
    )


def offered(facts: ProductFacts) -> ProductOffered:
    """Return a product as its buyers see it."""
    product = facts.product
    return ProductOffered(
        sku=product.sku,
        name=product.name,
        description=product.description,
        image=[ImageShown.model_validate(one) for one in product.images],
        attributes=product.attributes,
        price=product.price_idr,
        publish_rate=product.publish_rate_idr,
        variants=[_variant(one) for one in facts.variants],
    )


def _variant(facts: VariantFacts) -> VariantOffered:
    return VariantOffered(
        sku=facts.sku,
        name=facts.name,
        price=facts.price_idr,
        publish_rate=facts.publish_rate_idr,
        weight=facts.weight_g,
        min_qty=facts.min_qty,
        available=max(0, min(facts.most, _MOST_SHOWN)),
    )
