"""Booking parcels at Boscod: one, or many of one courier in one request, and what came of it (B-08, B-09)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from http import HTTPStatus

import orjson
from pydantic import TypeAdapter, ValidationError

from integrations.boscod import assumed
from integrations.boscod.calls import BoscodCalls, content, told
from integrations.boscod.parcel import REFERENCE, FieldsRefused, Parcel, request_body, wrong_fields
from integrations.boscod.wire import CreatedParcel
from integrations.http import Answer

_CREATED = TypeAdapter(tuple[CreatedParcel, ...])


async def create(
    calls: BoscodCalls, order_code: str, parcels: Sequence[Parcel], *, operation: str
) -> tuple[CreatedParcel, ...]:
    """Book parcels under one ``order_code``, all or none, and return what Boscod made, in the order of ``parcels``.

    Raises ``FieldsRefused`` (nothing sent), ``Refused`` (none made), ``Unavailable`` and ``Unknown``.
    """
    wrong = _wrong(order_code, parcels)
    if wrong:
        raise FieldsRefused(operation=operation, fields=wrong)

    def read(answer: Answer) -> tuple[CreatedParcel, ...]:
        if answer.status != HTTPStatus.CONFLICT:
            decided = calls.decided(operation, answer, reference=order_code)
            return _made(calls, decided, order_code, parcels, operation=operation)
        # The code is used, so there is a parcel, whatever of the answer can be read.
        made = _made(calls, answer, order_code, parcels, operation=operation)
        return tuple(order.model_copy(update={"created": False}) for order in made)

    return await calls.ask(
        operation,
        "POST",
        "/v1/order",
        safe=False,
        read=read,
        body=request_body(order_code, parcels),
        reference=order_code,
        within=calls.booking_timeout,
    )


def _wrong(order_code: str, parcels: Sequence[Parcel]) -> dict[str, str]:
    """Return what Boscod would refuse about a request, by our field's name."""
    if len(parcels) == 1 and parcels[0].order_code == order_code:
        return wrong_fields(parcels[0])
    wrong: dict[str, str] = {}
    if not REFERENCE.fullmatch(order_code):
        wrong["order_code"] = "1 to 50 letters, digits, - and _"
    if not 1 <= len(parcels) <= assumed.MOST_PARCELS_PER_REQUEST:
        wrong["parcels"] = f"1 to {assumed.MOST_PARCELS_PER_REQUEST} in one request"
    for name in _OF_ALL:
        if len({getattr(parcel, name) for parcel in parcels}) > 1:
            wrong[name] = "must be the same for all parcels of a request"
    twice = [code for code, times in Counter(parcel.order_code for parcel in parcels).items() if times > 1]
    if twice:
        wrong["parcels"] = f"the same code twice: {', '.join(twice)}"
    for position, parcel in enumerate(parcels):
        wrong |= {f"parcels[{position}].{name}": why for name, why in wrong_fields(parcel).items()}
    return wrong


_OF_ALL = (
    "courier_code",
    "sender_name",
    "sender_phone",
    "sender_address",
    "sender_district_id",
    "pickup_via",
    "hand_over",
)
"""What a request says once, above its parcels."""


def _made(
    calls: BoscodCalls, answer: Answer, order_code: str, parcels: Sequence[Parcel], *, operation: str
) -> tuple[CreatedParcel, ...]:
    """Return our parcels from the answer's list: by reference, or by position where references are missing."""
    try:
        made = _CREATED.validate_python(content(answer).get("orders"))
    except ValidationError as error:
        why = told(error)
        raise calls.unreadable(operation, answer.body, why, safe=False, reference=order_code) from error
    by_reference = {order.order_ref: order for order in made if order.order_ref}
    if all(parcel.order_code in by_reference for parcel in parcels):
        return tuple(by_reference[parcel.order_code] for parcel in parcels)
    if not by_reference and len(made) == len(parcels):
        return tuple(
            order.model_copy(update={"order_code": order_code, "order_ref": parcel.order_code})
            for order, parcel in zip(made, parcels, strict=True)
        )
    why = f"not the parcels that were asked for: {orjson.dumps(sorted(by_reference)).decode()}"
    raise calls.unreadable(operation, answer.body, why[:500], safe=False, reference=order_code)
