"""Boscod's endpoints as calls. Each returns its answer, or raises ``Refused``, ``Unknown`` or ``Unavailable``."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing
from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any, Generic, TypeVar
from urllib.parse import quote

from pydantic import BaseModel, TypeAdapter, ValidationError

from integrations.boscod import assumed, booking, webhooks
from integrations.boscod.calls import BoscodCalls, content, told
from integrations.boscod.parcel import FieldsRefused, Parcel, Sizes, round_up_weight, wrong_measures
from integrations.boscod.stream import RATE, stream_rates
from integrations.boscod.tokens import StaticToken, TokenSource
from integrations.boscod.wire import Area, Courier, CreatedParcel, Estimate, ParcelDetail, Place, Rate, Tracking
from integrations.http import Answer, ProviderClient

T = TypeVar("T")


class Page(BaseModel, Generic[T]):
    """A part of a list, and how long the whole list is."""

    total: int
    data: tuple[T, ...]


_COURIER = TypeAdapter(Courier)
_ESTIMATE = TypeAdapter(Estimate)
_DETAIL = TypeAdapter(ParcelDetail)
_TRACKING = TypeAdapter(Tracking)
_PLACE = TypeAdapter(Place)
_PLACES = TypeAdapter(Page[Any])
_AREAS = TypeAdapter(Page[Area])
_DETAILS = TypeAdapter(Page[ParcelDetail])
_NUMBERS = TypeAdapter(tuple[str, ...])

_EMPTY_SIZES = Sizes()


class BoscodClient:
    """Boscod in the name of one account.

    ``token`` is the account's bearer token, a function that gives it, or a source that can renew it.
    ``webhook_secret`` is shared with Boscod. ``account`` names the account in logs and keeps its circuit and pace
    apart; it is never a secret.
    """

    def __init__(
        self,
        *,
        http: ProviderClient,
        token: str | Callable[[], str] | TokenSource,
        webhook_secret: str,
        account: str = "",
        booking_timeout: timedelta = assumed.BOOKING_TIMEOUT,
    ) -> None:
        source = StaticToken(token) if isinstance(token, str) or callable(token) else token
        self._calls = BoscodCalls(http=http, token=source, account=account, booking_timeout=booking_timeout)
        self._webhook_secret = webhook_secret

    def for_account(
        self,
        account: str,
        *,
        token: str | Callable[[], str] | TokenSource,
        webhook_secret: str | None = None,
    ) -> BoscodClient:
        """Return a client of another account over the same connections."""
        return BoscodClient(
            http=self._calls.http,
            token=token,
            account=account,
            webhook_secret=webhook_secret or self._webhook_secret,
            booking_timeout=self._calls.booking_timeout,
        )

    async def couriers(self) -> tuple[Courier, ...]:
        """Return the couriers of the account, with their services."""
        calls, path = self._calls, assumed.COURIERS_PATH
        return await calls.get("couriers", path, read=lambda answer: calls.read_each("couriers", answer, _COURIER))

    async def rates(
        self,
        *,
        origin_id: int,
        destination_id: int,
        weight_kg: Decimal,
        courier_code: str,
        sizes: Sizes = _EMPTY_SIZES,
    ) -> tuple[Rate, ...]:
        """Return one courier's rates between two districts; none when it does not serve the route.

        A rate that makes no sense is left out.
        """
        query = _route_query("rates", origin_id, destination_id, weight_kg, sizes) | {"courier_code": courier_code}
        calls, path = self._calls, "/v1/courier/rates"
        return await calls.get("rates", path, query, read=lambda answer: calls.read_each("rates", answer, RATE))

    async def rates_stream(
        self,
        *,
        origin_id: int,
        destination_id: int,
        weight_kg: Decimal,
        sizes: Sizes = _EMPTY_SIZES,
    ) -> AsyncGenerator[tuple[Rate, ...], None]:
        """Yield what is new or changed as each courier replies; ends by itself, after 30 s at the latest (B-07)."""
        query = _route_query("rates_stream", origin_id, destination_id, weight_kg, sizes)
        async with aclosing(stream_rates(self._calls, query)) as told:
            async for rates in told:
                yield rates

    async def estimate(
        self,
        *,
        courier_code: str,
        service_code: str,
        sender_district_id: int,
        receiver_district_id: int,
        weight_kg: Decimal,
        item_value_idr: int,
        sizes: Sizes = _EMPTY_SIZES,
        cod_idr: int = 0,
        insured: bool = False,
    ) -> Estimate:
        """Return what one parcel would cost with all its fees."""
        _check_measures("estimate", weight_kg, sizes)
        query: dict[str, Any] = {
            "courier_code": courier_code,
            "service_code": service_code,
            "item_value": item_value_idr,
            "item_weight": round_up_weight(weight_kg),
            "item_length": sizes.length_cm,
            "item_width": sizes.width_cm,
            "item_height": sizes.height_cm,
            "insurance": int(insured),
            "sender_addr_id": sender_district_id,
            "receiver_addr_id": receiver_district_id,
        }
        if cod_idr:
            query["cod"] = cod_idr

        calls, path = self._calls, "/v1/order/estimation_rates"
        return await calls.get("estimate", path, query, read=lambda answer: calls.read("estimate", answer, _ESTIMATE))

    async def create_order(self, parcel: Parcel) -> CreatedParcel:
        """Book one parcel.

        ``parcel.order_code`` is the idempotency key: if Boscod already has it, the parcel made the first time is
        returned. Raises ``FieldsRefused`` (nothing sent) and ``Unknown``: then ask ``find_by_code`` before anything
        else, or send the very same parcel again.
        """
        (made,) = await booking.create(self._calls, parcel.order_code, [parcel], operation="create_order")
        return made

    async def create_orders(self, order_code: str, parcels: Sequence[Parcel]) -> tuple[CreatedParcel, ...]:
        """Book up to 50 parcels of one courier and one sender, all or none, and return them in their order.

        ``order_code`` is the request's own and its idempotency key; each parcel's code tells the parcels apart. If
        Boscod already has it, the parcels made the first time are returned. Raises as ``create_order`` does; after
        ``Unknown`` ask ``find_all_by_code``, or send the very same parcels again.
        """
        return await booking.create(self._calls, order_code, parcels, operation="create_orders")

    async def find_by_code(self, order_code: str) -> ParcelDetail | None:
        """Return the parcel that was booked under our ``order_code``; none: it was never accepted (B-10)."""
        found = await self.find_all_by_code(order_code)
        return next((parcel for parcel in found if parcel.order_ref in ("", order_code)), None)

    async def find_all_by_code(self, order_code: str) -> tuple[ParcelDetail, ...]:
        """Return the parcels that were booked in one request; none: it was never accepted (B-10)."""
        query = {"order_code": order_code, "limit": assumed.LONGEST_PAGE}

        def read(answer: Answer) -> tuple[ParcelDetail, ...]:
            found = self._calls.read("find_by_code", answer, _DETAILS, reference=order_code).data
            for parcel in found:
                self._look_at_status("find_by_code", parcel.status, answer.body, order_code)
            return found

        return await self._calls.get("find_by_code", assumed.DETAIL_PATH, query, read=read, reference=order_code)

    async def detail(self, order_no: str) -> ParcelDetail:
        """Return a parcel by Boscod's number. Raises ``Refused`` with ``NOT_FOUND``."""

        def read(answer: Answer) -> ParcelDetail:
            found = self._calls.read("detail", answer, _DETAIL, reference=order_no)
            self._look_at_status("detail", found.status, answer.body, order_no)
            return found

        path = f"{assumed.DETAIL_PATH}/{quote(order_no, safe='')}"
        return await self._calls.get("detail", path, read=read, reference=order_no)

    async def tracking(self, order_no: str) -> Tracking:
        """Return a parcel's history by Boscod's number. Raises ``Refused`` with ``NOT_FOUND``."""

        def read(answer: Answer) -> Tracking:
            found = self._calls.read("tracking", answer, _TRACKING, reference=order_no)
            for status in {found.last_status, *(scan.status for scan in found.history if scan.status is not None)}:
                self._look_at_status("tracking", status, answer.body, order_no)
            return found

        path = f"/v1/order/tracking/{quote(order_no, safe='')}"
        return await self._calls.get("tracking", path, read=read, reference=order_no)

    def _look_at_status(self, operation: str, status: str, body: bytes, reference: str) -> None:
        """Keep what names a status that is not in the table: it is passed on as received, and decides nothing."""
        if status not in assumed.STATUSES:
            why = f"a status that nobody knows: {status}"
            self._calls.http.odd(operation=operation, why=why, body=body, reference=reference)

    async def cancel(self, *order_numbers: str, reason: str) -> frozenset[str]:
        """Cancel parcels that are not yet picked up, all or none, and return those that really were cancelled.

        Raises ``Refused`` with ``NOT_CANCELLABLE`` or ``NOT_FOUND``, and ``Unknown``: then ask ``detail``.
        """

        def read(answer: Answer) -> frozenset[str]:
            said = content(self._calls.decided("cancel", answer)).get("cancelled")
            try:
                return frozenset(_NUMBERS.validate_python(said)) & frozenset(order_numbers)
            except ValueError as error:
                raise self._calls.unreadable("cancel", answer.body, "no list of numbers", safe=False) from error

        return await self._calls.ask(
            "cancel",
            "POST",
            "/v1/order/cancel",
            safe=False,
            read=read,
            reference=order_numbers[0] if order_numbers else "",
            body={"order_numbers": list(order_numbers), "reason": reason},
        )

    async def provinces(self) -> tuple[Place, ...]:
        """Return all provinces."""
        return await self._places("provinces", "/v1/address/provinces")

    async def cities(self, province_id: int) -> tuple[Place, ...]:
        """Return all cities of a province."""
        return await self._places("cities", f"/v1/address/cities/{province_id}")

    async def districts(self, city_id: int) -> tuple[Place, ...]:
        """Return all districts of a city."""
        return await self._places("districts", f"/v1/address/districts/{city_id}")

    async def search(self, keyword: str, *, start: int = 0, limit: int = 10) -> Page[Area]:
        """Return districts whose name, city or province holds ``keyword`` (three characters or more)."""
        if len(keyword) < assumed.SEARCH_SHORTEST_KEYWORD:
            raise FieldsRefused(operation="search", fields={"keyword": "3 characters or more"})
        query = {"keyword": keyword, "start": start, "limit": min(limit, assumed.LONGEST_PAGE)}

        calls, path = self._calls, assumed.SEARCH_PATH
        return await calls.get("search", path, query, read=lambda answer: calls.read("search", answer, _AREAS))

    async def _places(self, operation: str, path: str) -> tuple[Place, ...]:
        """Return the whole of a list; a place that makes no sense is left out. Raises ``Unreadable`` for half of it."""
        calls = self._calls
        listed: list[Any] = []

        def read(answer: Answer) -> Page[Any]:
            page = calls.read(operation, answer, _PLACES)
            if not page.data and len(listed) < page.total:
                why = f"data: {len(listed)} of a total of {page.total}"
                raise calls.unreadable(operation, answer.body, why, safe=True)
            return page

        while True:
            query = {"start": len(listed), "limit": assumed.LONGEST_PAGE}
            page = await calls.get(operation, path, query, read=read)
            listed.extend(page.data)
            if len(listed) >= page.total:
                sensible = (calls.sensible(operation, one, _PLACE) for one in listed)
                return tuple(place for place in sensible if place is not None)

    def verify_webhook(self, headers: Mapping[str, str], raw: bytes, now: datetime) -> bool:
        """Whether a webhook's raw body is Boscod's, sent within 300 s of ``now``."""
        return self.judge_webhook(headers, raw, now) is webhooks.Seal.GENUINE

    def judge_webhook(self, headers: Mapping[str, str], raw: bytes, now: datetime) -> webhooks.Seal:
        """Say whether it is Boscod's, and if it is, whether it comes in time."""
        return webhooks.judge(self._webhook_secret, headers, raw, now)

    def hear(self, raw: bytes, *, content_type: str) -> webhooks.AwbEvent | webhooks.StatusEvent:
        """Return a genuine webhook's event; what makes no sense is kept raw. Raises as ``parse_webhook`` does."""
        odd = partial(self._calls.http.odd, operation="webhook", body=raw)
        try:
            if content_type != assumed.WEBHOOK_TYPE:
                raise ValueError("it does not say that it is JSON")  # noqa: TRY301 - told like the others
            event = webhooks.parse(raw)
        except ValueError as error:
            odd(why=told(error) if isinstance(error, ValidationError) else str(error))
            raise
        if event.data.status not in assumed.STATUSES:
            odd(why=f"a status that nobody knows: {event.data.status}", reference=event.data.order_code)
        return event

    @staticmethod
    def parse_webhook(raw: bytes) -> webhooks.AwbEvent | webhooks.StatusEvent:
        """Return a webhook's event. Raises ``ValueError`` when it is malformed or of an unknown kind."""
        return webhooks.parse(raw)


def _check_measures(operation: str, weight_kg: Decimal, sizes: Sizes) -> None:
    fields = wrong_measures(weight_kg, sizes)
    if fields:
        raise FieldsRefused(operation=operation, fields=fields)


def _route_query(
    operation: str,
    origin_id: int,
    destination_id: int,
    weight_kg: Decimal,
    sizes: Sizes,
) -> dict[str, object]:
    _check_measures(operation, weight_kg, sizes)
    return {
        "origin_id": origin_id,
        "destination_id": destination_id,
        "weight": round_up_weight(weight_kg),
        "length": sizes.length_cm,
        "width": sizes.width_cm,
        "height": sizes.height_cm,
    }
