"""What a buyer's page asks before there is an order: form, couriers, rates, and whether a number is one."""

from __future__ import annotations

from datetime import timedelta

from api.answer import Answer
from api.call import Call
from api.endpoint import Limit, endpoint
from api.form_shapes import methods_of, shipping_of
from api.identity import Buyer, Seller
from api.shapes import Listing
from api.storefront_shapes import (
    BumpOffered,
    ByAddress,
    CourierShown,
    NumberAsked,
    NumberShown,
    OfForm,
    PageShown,
    RateShown,
    RatesShown,
    RatesWanted,
    StoreShown,
    courier_shown,
    offered,
)
from models import forms, phones
from models.accounts import store as accounts
from models.db import pool
from models.errors import Conflict, Invalid, NotFound
from models.forms import BumpWords
from models.orders.tables import PaymentMethod
from models.regions import check_served

_ASKING = Limit(120, per=timedelta(minutes=1))


@endpoint(
    "GET",
    "/checkout/{subdomain}/{path_url}",
    entry="Load checkout Form",
    summary="The page of a form",
    rights=Buyer(),
    etag=True,
    errors=(NotFound,),
)
async def load_form(_call: Call, path: ByAddress) -> Answer[PageShown]:
    """All that the page needs in one answer; `If-None-Match` makes loading it again cheap."""
    page = await forms.page(path.subdomain, path.path_url, using=pool())
    form, settings = page.form, page.settings
    words = settings.bump or BumpWords()
    bumps = [
        BumpOffered(
            sku=one.product.sku, name=one.product.name, title=words.title, text=words.text, product=offered(one)
        )
        for one in page.bumps
    ]
    content = PageShown(
        form=form.id,
        name=form.name,
        path_url=form.path_url,
        store=StoreShown(name=page.store.name, subdomain=path.subdomain.lower()),
        products=[offered(one) for one in page.products],
        order_bump=bumps[0] if bumps else None,
        fields=settings.fields,
        payment_methods=methods_of(form.payment_methods),
        couriers=form.couriers,
        shipping=shipping_of(settings),
        buyer_pays_cod_fee=settings.buyer_pays_cod_fee,
        cod_fee_percent=page.store.cod_fee_percent,
        insurance_percent=page.store.insurance_percent,
        payment_minutes=settings.payment_minutes,
        success_page=page.success_page,
        pixels=settings.pixels,
    )
    # Caches may keep it but ask each time: prices and stock on the page are those of the moment.
    return Answer(content=content, headers={"Cache-Control": "public, no-cache"})


@endpoint(
    "GET",
    "/checkout/rates",
    entry="Estimation Rates",
    summary="What couriers ask",
    rights=Buyer(),
    limit=_ASKING,
    errors=(NotFound, Conflict, Invalid),
)
async def rates(call: Call, query: RatesWanted) -> RatesShown:
    """From the form's warehouse to the district. Kept for ten minutes per route, courier and half kilogram."""
    selling = await forms.selling(query.form, using=pool())
    await check_served(query.destination_id, field="destination_id", using=pool())
    if selling.origin_district_id is None:
        msg = "The seller has not yet said where parcels leave from, so couriers cannot be asked."
        raise Conflict(msg, store=selling.store_id)
    wanted = [code for code in query.courier if not selling.couriers or code in selling.couriers]
    if query.courier and not wanted:
        return RatesShown(data=[], total=0, silent=[])
    quote = await call.app.rates_of(selling.store_id, selling.boscod_token).quote(
        origin_id=selling.origin_district_id,
        destination_id=query.destination_id,
        weight_g=query.weight,
        couriers=wanted or selling.couriers,
    )
    takes_cod = not selling.payment_methods or PaymentMethod.COD in selling.payment_methods
    data = [
        RateShown(
            courier_code=one.courier_code,
            courier_name=one.courier_name,
            service_code=one.service_code,
            service_name=one.service_name,
            price=one.price_idr,
            max_price=one.max_price_idr,
            etd=one.etd,
            cod=one.cod and takes_cod,
            insurance=one.insurance,
        )
        for one in quote.rates
    ]
    return RatesShown(data=data, total=len(data), silent=list(quote.silent))


@endpoint(
    "GET",
    "/checkout/couriers",
    entry="Courier List",
    summary="The couriers of a form",
    rights=Buyer(),
    limit=_ASKING,
    errors=(NotFound,),
)
async def couriers(call: Call, query: OfForm) -> Listing[CourierShown]:
    """Those that the form allows and that can be booked."""
    selling = await forms.selling(query.form, using=pool())
    found = [
        courier_shown(one)
        for one in await call.app.rates_of(selling.store_id, selling.boscod_token).couriers()
        if not selling.couriers or one.courier_code in selling.couriers
    ]
    return Listing[CourierShown](data=found, total=len(found))


@endpoint(
    "GET",
    "/store/order/couriers",
    entry="Courier List",
    summary="The couriers of the store",
    rights=Seller("orders", "read"),
)
async def store_couriers(call: Call) -> Listing[CourierShown]:
    """Those that the store's Boscod account can book, whichever of them its forms allow."""
    account = await accounts.boscod_account(call.store_id, using=pool())
    found = [courier_shown(one) for one in await call.app.rates_of(call.store_id, account).couriers()]
    return Listing[CourierShown](data=found, total=len(found))


@endpoint(
    "GET",
    "/checkout/validate-whatsapp",
    entry="Validation Number WA",
    summary="Whether a number is one",
    rights=Buyer(),
    limit=_ASKING,
)
async def validate_whatsapp(_call: Call, query: NumberAsked) -> NumberShown:
    """By the numbering plan: whether an account stands behind a number is known when a message arrives."""
    phone = phones.read(query.phone)
    return NumberShown(phone=phone.e164 or None, valid=phone.is_valid, reason=phone.reason or None)
