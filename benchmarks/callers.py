"""Who calls in the benchmark of webhooks: what they tell of, made in the database, and how each of them signs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

import asyncpg
import orjson
from rich.progress import track

from api import provider_samples
from integrations.boscod import webhooks as boscod
from integrations.whatsapp import webhooks as whatsapp
from integrations.winpay import VA_PAYMENT_PATH, VA_PAYMENT_REPLY, signing
from settings import Settings
from tests.tables import COLUMNS, with_columns

MAKE_WITHIN = 120.0
"""Seconds that PostgreSQL may take to make what is told of."""

ORDERS = """
WITH one AS (SELECT * FROM orders ORDER BY id LIMIT 1), made AS (
    INSERT INTO orders ({columns}) SELECT {filled}
    FROM one o, generate_series(1, $1::int) n, jsonb_populate_record(NULL::orders, to_jsonb(o) || jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('orders', 'id')), 'code', 'H-' || $2::text || n,
        'token_hash', md5($2::text || n), 'job', gen_random_uuid()) || $3::jsonb) filled
    RETURNING id
), lines AS (
    INSERT INTO order_lines (order_id, product_id, variant_id, warehouse_id, position, sku, name, qty, price_idr,
                             hpp_idr, weight_g, is_bump)
    SELECT made.id, l.product_id, l.variant_id, l.warehouse_id, l.position, l.sku, l.name, l.qty, l.price_idr,
           l.hpp_idr, l.weight_g, l.is_bump
    FROM made, order_lines l WHERE l.order_id = (SELECT id FROM one)
)
SELECT id FROM made
"""
HOLDS = """
UPDATE stock s SET reserved = s.reserved + $1::int
FROM order_lines l WHERE l.order_id = (SELECT min(id) FROM orders)
 AND s.variant_id = l.variant_id AND s.warehouse_id = l.warehouse_id
"""
PAYMENTS = """
INSERT INTO payments (order_id, attempt, reference, method, channel, amount_idr, state, calls, contract_id, va_number,
                      va_raw, expires_at, refund_due_idr, created_at, updated_at)
SELECT id, 1, 'BENCH-' || id, 'va', 'BSI', total_idr, 'pending', 1, 'si' || id, id::text, id::text,
       now() + interval '1 day', 0, now(), now()
FROM orders WHERE id = ANY ($1::bigint[])
RETURNING reference, amount_idr
"""
PARCELS = """
INSERT INTO shipments (order_id, attempt, order_code, state, asked_at, order_no, awb, courier_code, service_code,
                       cod_idr, by_hand, created_at, updated_at)
SELECT id, 1, 'BENCH-' || id, 'ready', now(), 'BOS' || id, 'IDX' || id, 'idx', '03', total_idr, false, now(), now()
FROM unnest($1::bigint[]) AS id JOIN orders USING (id)
RETURNING order_code, order_no, awb
"""
MESSAGES = """
INSERT INTO messages (replaced, id, store_id, phone, state, wamid, created_at, accepted_at)
SELECT false, gen_random_uuid(), (SELECT store_id FROM orders ORDER BY id LIMIT 1), '+6281234567890', 'accepted',
       'wamid.BENCH' || n, now(), now()
FROM generate_series(1, $1::int) AS n
RETURNING id::text, wamid
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One call of a provider, signed, and the reply that it wants."""

    provider: str
    path: str
    body: bytes
    headers: dict[str, str]
    reply: bytes


class Providers:
    """Who tells of what was made, each in its own way."""

    def __init__(self, *, settings: Settings, private_key_pem: bytes) -> None:
        self._settings = settings
        self._key = signing.private_key(private_key_pem)

    def winpay(self, payment: asyncpg.Record) -> Told:
        """Tell that a virtual account was paid."""
        path, at = self._settings.winpay_callback_path_prefix + VA_PAYMENT_PATH, signing.timestamp(_now())
        body = signing.body_of(
            provider_samples.VA_PAYMENT
            | {
                "trxId": payment["reference"],
                "paymentRequestId": payment["reference"][-12:],
                "paidAmount": {"value": f"{payment['amount_idr']}.00", "currency": "IDR"},
                "trxDateTime": at,
            }
        )
        text = signing.string_to_sign(method="POST", path=path, body=body, at=at)
        headers = {"X-Timestamp": at, "X-Partner-ID": "170041", "X-Signature": signing.sign(self._key, text)}
        return Told(provider="winpay", path=path, body=body, headers=headers, reply=VA_PAYMENT_REPLY.body)

    def boscod(self, parcel: asyncpg.Record) -> Told:
        """Tell that the courier has fetched a parcel."""
        now = int(_now().timestamp())
        data: dict[str, Any] = provider_samples.PARCEL_STATUS["data"] | {
            "order_code": parcel["order_code"],
            "order_ref": parcel["order_code"],
            "order_no": parcel["order_no"],
            "awb": parcel["awb"],
            "status": "1",
            "update_on": now,
        }
        event_id = f"00000000-0000-4000-8000-{int(parcel['order_no'][3:]):012d}"
        body = orjson.dumps({"event": "status", "event_id": event_id, "created_on": now, "data": data})
        secret = self._settings.boscod_webhook_secret.get_secret_value()
        headers = {"X-Boscod-Timestamp": str(now), "X-Boscod-Signature": boscod.sign(secret, str(now), body)}
        return Told(provider="boscod", path="/webhooks/boscod", body=body, headers=headers, reply=_OK)

    def whatsapp(self, message: asyncpg.Record) -> Told:
        """Tell that a message is on the phone."""
        status = {
            "id": message["wamid"],
            "status": "delivered",
            "timestamp": str(int(_now().timestamp())),
            "recipient_id": "6281234567890",
            "biz_opaque_callback_data": message["id"],
        }
        number = {"display_phone_number": "622150000000", "phone_number_id": self._settings.whatsapp_phone_number_id}
        value = {"messaging_product": "whatsapp", "metadata": number, "statuses": [status]}
        entry = {"id": self._settings.whatsapp_waba_id, "changes": [{"value": value, "field": "messages"}]}
        body = orjson.dumps({"object": "whatsapp_business_account", "entry": [entry]})
        secret = self._settings.whatsapp_app_secret.get_secret_value()
        headers = {whatsapp.SIGNATURE_HEADER: whatsapp.sign(secret, body)}
        return Told(provider="whatsapp", path="/webhooks/whatsapp", body=body, headers=headers, reply=_OK)


_OK = b'{"message": "ok"}'


def _now() -> datetime:
    return datetime.now().astimezone()


async def make(database: asyncpg.Connection, providers: Providers, count: int) -> list[Told]:
    """Make what is told of, ``count`` of each, and sign the calls; in turn, as they will come."""
    unpaid = orjson.dumps({"payment_method": "va", "payment_channel": "BSI", "payment_status": "requested"}).decode()
    sent = orjson.dumps({"status": "ready", "unpaid_until": None}).decode()
    await database.execute(HOLDS, 2 * count)
    making = with_columns(ORDERS, await database.fetchrow(COLUMNS))
    orders = [
        [row["id"] for row in await database.fetch(making, count, mark, changed, timeout=MAKE_WITHIN)]
        for mark, changed in (("V", unpaid), ("P", sent))
    ]
    payments = await database.fetch(PAYMENTS, orders[0], timeout=MAKE_WITHIN)
    parcels = await database.fetch(PARCELS, orders[1], timeout=MAKE_WITHIN)
    messages = await database.fetch(MESSAGES, count, timeout=MAKE_WITHIN)
    await database.execute("ANALYZE", timeout=MAKE_WITHIN)
    kinds: list[tuple[Callable[[asyncpg.Record], Told], list[asyncpg.Record]]] = [
        (providers.winpay, payments),
        (providers.boscod, parcels),
        (providers.whatsapp, messages),
    ]
    signed: Iterator[Iterator[Told]] = (map(tell, rows) for tell, rows in kinds)
    turns = zip(*signed, strict=True)
    return list(chain.from_iterable(track(turns, total=count, description="signing")))
