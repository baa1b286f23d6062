"""Which tables hold people, and what a data deletion does to each. The one place where that is declared.

Every table with a column that can hold words stands here, once: ``Emptied`` and ``Deleted`` hold people, ``Special``
ones are seen to by code of their own, ``Harmless`` ones hold nobody. A test goes over the database's own list of
columns, so that neither a new table nor a new column escapes.

What makes up the books stays everywhere: amounts, dates, codes, states, numbers of rows.
"""

# ruff: noqa: S608 - conditions of our own, put together from each other; values are parameters

from __future__ import annotations

from typing import Final

from models.erasure.kinds import ERASED, Deleted, Emptied, Harmless, Special

_OF_STORE: Final = "t.store_id = $1"
_ITS_PEOPLE: Final = (
    "(SELECT u.id FROM users u JOIN staff s ON s.user_id = u.id WHERE s.store_id = $1 AND NOT u.is_operator"
    " AND NOT EXISTS (SELECT FROM staff o WHERE o.user_id = u.id AND o.store_id <> $1 AND o.deleted_at IS NULL))"
)
"""Whoever works in no other store."""
_ELSEWHERE: Final = "EXISTS (SELECT FROM orders o WHERE o.receiver_phone = t.phone AND o.store_id <> $1)"
"""Another store knows the buyer, too: what was written may have been for it."""
_ITS_OWN: Final = f"(SELECT u.email FROM users u WHERE u.id IN {_ITS_PEOPLE})"
_ITS_NAMES: Final = f"(SELECT u.username FROM users u WHERE u.id IN {_ITS_PEOPLE})"


def _unless_null(column: str) -> str:
    return f"CASE WHEN t.{column} IS NULL THEN NULL ELSE '{ERASED}' END"


HOLDINGS: Final[tuple[Emptied | Deleted, ...]] = (
    # The store and its people.
    Deleted(table="login_attempts", by_store=f"t.account IN {_ITS_OWN} OR t.account IN {_ITS_NAMES}"),
    Deleted(table="password_resets", by_store=f"t.user_id IN {_ITS_PEOPLE}"),
    Deleted(
        table="refresh_tokens",
        by_store=f"t.user_id IN {_ITS_PEOPLE} OR t.staff_id IN (SELECT id FROM staff WHERE store_id = $1)",
    ),
    Deleted(table="subdomains", by_store=_OF_STORE),
    Deleted(table="bank_accounts", by_store=_OF_STORE),
    # Its deliveries go with it.
    Deleted(table="webhooks", by_store=_OF_STORE),
    Emptied(
        table="users",
        by_store=f"t.id IN {_ITS_PEOPLE}",
        empties={
            "name": f"'{ERASED}'",
            "email": "'erased-' || t.id || '@erased.invalid'",
            "username": "'erased-' || t.id",
            "phone": "''",
            # The hash of no password; an empty one would be taken for nobody's.
            "password_hash": "'!'",
        },
        last=True,
    ),
    Emptied(
        table="stores",
        by_store="t.id = $1",
        empties={
            "name": f"'{ERASED}'",
            "phone": "''",
            "email": "''",
            "address": "''",
            "settings": "'{}'::jsonb",
            "onboarding": "'{}'::jsonb",
            "boscod_token": "NULL",
            "boscod_account": "NULL",
            "boscod_webhook_secret": "NULL",
        },
        keeps=("timezone",),
        last=True,
    ),
    Emptied(
        table="warehouses",
        by_store=_OF_STORE,
        empties={
            "name": "'Warehouse ' || t.id",
            "contact_name": "''",
            "phone": "''",
            "address": "''",
            "district_id": "NULL",
            "province": "''",
            "city": "''",
            "district": "''",
            "postal_code": "''",
        },
    ),
    Emptied(
        table="products",
        by_store=_OF_STORE,
        empties={"description": "''", "images": "'[]'::jsonb"},
        keeps=("sku", "name", "path_url", "attributes"),
    ),
    Emptied(
        table="forms",
        by_store=_OF_STORE,
        empties={
            "name": "'Form ' || t.id",
            "path_url": "'erased-' || t.id",
            "settings": "'{}'::jsonb",
            "success_page": "'{}'::jsonb",
        },
        keeps=("payment_methods", "couriers"),
    ),
    Emptied(
        table="followup_templates",
        by_store=_OF_STORE,
        empties={"name": "''", "text": "''", "active": "false"},
        keeps=("channel", "whatsapp_template", "language", "payment_kind", "starts_with"),
    ),
    Emptied(
        table="vouchers",
        by_store=_OF_STORE,
        empties={"description": "''"},
        keeps=("code", "kind", "payment_methods", "provinces", "couriers"),
    ),
    # Buyers, by their phone.
    Deleted(
        table="blocks",
        by_store=_OF_STORE,
        by_buyer="t.store_id = $1 AND t.kind = 'phone' AND t.value = $2",
        by_order="t.kind = 'address' AND EXISTS (SELECT FROM orders o WHERE o.id = ANY ($1::bigint[])"
        " AND o.store_id = t.store_id AND o.source_address = t.value)",
    ),
    Deleted(
        table="drafts",
        by_store=_OF_STORE,
        by_buyer="t.store_id = $1 AND (t.phone = $2 OR strpos(translate(t.data::text, ' -.()', ''), $3) > 0)",
        by_order="t.order_id = ANY ($1::bigint[])",
    ),
    Deleted(table="followup_opt_outs", by_store=_OF_STORE, by_buyer="t.store_id = $1 AND t.phone = $2"),
    Deleted(
        table="early_statuses",
        by_store="t.wamid IN (SELECT m.wamid FROM messages m WHERE m.store_id = $1)",
        by_buyer="t.wamid IN (SELECT m.wamid FROM messages m WHERE m.store_id = $1 AND m.phone = $2)",
    ),
    Deleted(
        table="inbound_messages",
        by_store="t.answers_id IN (SELECT m.id FROM messages m WHERE m.store_id = $1) OR NOT"
        f" {_ELSEWHERE} AND (t.phone IN (SELECT c.phone FROM customers c WHERE c.store_id = $1)"
        " OR t.phone IN (SELECT m.phone FROM messages m WHERE m.store_id = $1))",
        by_buyer=f"t.phone = $2 AND (NOT {_ELSEWHERE} OR t.answers_id IN"
        " (SELECT m.id FROM messages m WHERE m.store_id = $1))",
    ),
    Emptied(
        table="messages",
        key="uuid",
        by_store=_OF_STORE,
        by_buyer="t.store_id = $1 AND t.phone = $2",
        by_order="t.step_id IN (SELECT s.id FROM followup_steps s WHERE s.order_id = ANY ($1::bigint[]))",
        # A wamid is the buyer's number, written otherwise.
        empties={"phone": "''", "wamid": "NULL", "wa_id": "NULL", "user_id": "NULL", "error": _unless_null("error")},
        keeps=("sender_id", "template", "language", "state"),
    ),
    Emptied(
        table="customers",
        by_store=_OF_STORE,
        by_buyer="t.store_id = $1 AND t.phone = $2",
        empties={"phone": "'x' || t.id", "name": f"'{ERASED}'", "email": "''"},
        last=True,
    ),
    # What belongs to an order.
    Emptied(
        table="followup_steps",
        by_order="t.order_id = ANY ($1::bigint[])",
        empties={
            "text": "NULL",
            "reason": _unless_null("reason"),
            "state": "CASE WHEN t.state IN ('planned', 'blocked') THEN 'cancelled' ELSE t.state END",
        },
    ),
    Emptied(
        table="voucher_uses",
        by_order="t.order_id = ANY ($1::bigint[])",
        by_buyer="t.phone = $2 AND t.voucher_id IN (SELECT v.id FROM vouchers v WHERE v.store_id = $1)",
        empties={"phone": "''"},
    ),
    Emptied(
        table="order_fees",
        by_order="t.order_id = ANY ($1::bigint[])",
        empties={"label": "CASE WHEN t.kind = 'other' THEN '' ELSE t.label END"},
        keeps=("kind",),
    ),
    Emptied(
        table="order_events",
        by_order="t.order_id = ANY ($1::bigint[])",
        empties={"reason": "''"},
        keeps=("kind", "before", "after", "by"),
    ),
    Emptied(
        table="stock_movements",
        by_order="t.order_id = ANY ($1::bigint[])",
        by_store="t.warehouse_id IN (SELECT w.id FROM warehouses w WHERE w.store_id = $1)",
        empties={"reason": "''"},
        keeps=("kind", "by"),
    ),
    Emptied(
        table="payments",
        by_order="t.order_id = ANY ($1::bigint[])",
        empties={
            "va_number": "NULL",
            "va_raw": "NULL",
            "qr_url": "NULL",
            "qr_content": "NULL",
            "problem": _unless_null("problem"),
        },
        keeps=("reference", "method", "channel", "state", "contract_id", "payment_key"),
    ),
    Emptied(
        table="refunds",
        by_order="t.order_id = ANY ($1::bigint[])",
        empties={"reference": "''", "note": "''"},
        keeps=("by",),
    ),
    Emptied(
        table="payment_changes",
        by_order="t.order_id = ANY ($1::bigint[])",
        empties={"reason": "''"},
        keeps=("method", "channel", "state", "asked_by"),
    ),
    Emptied(
        table="shipments",
        by_order="t.order_id = ANY ($1::bigint[])",
        empties={"problem": _unless_null("problem")},
        keeps=("order_code", "state", "order_no", "awb", "courier_code", "service_code", "raw_status"),
    ),
    Emptied(
        table="shipment_events",
        by_order="t.shipment_id IN (SELECT s.id FROM shipments s WHERE s.order_id = ANY ($1::bigint[]))",
        empties={"note": "''", "description": "''", "branch": "''", "pod_photo": "NULL"},
        keeps=("hash", "source", "raw_status", "effect"),
    ),
    Emptied(
        table="bulk_rows",
        by_store="t.job_id IN (SELECT j.id FROM jobs j WHERE j.store_id = $1)",
        by_order="t.order_id = ANY ($1::bigint[])",
        empties={"reason": "''"},
        keeps=("code", "state"),
    ),
    Emptied(
        table="imports",
        key="uuid",
        by_store=_OF_STORE,
        by_order="t.id IN (SELECT r.source_id FROM imported_rows r WHERE r.order_id = ANY ($1::bigint[]))",
        # What was wrong with a row quotes it.
        empties={"name": "''", "report": "NULL"},
        keeps=("kind", "sha256", "by"),
    ),
    Emptied(
        table="cod_payouts",
        by_store=_OF_STORE,
        empties={"name": "''"},
        keeps=("sha256", "content", "storage_key", "sent_by"),
    ),
    Emptied(
        table="orders",
        by_order="t.id = ANY ($1::bigint[])",
        empties={
            # The buyer's link, which is made of them, shows it no more.
            "job": "NULL",
            "token_hash": "'erased-' || t.id",
            "payment_proof": "''",
            "receiver_name": f"'{ERASED}'",
            "receiver_phone": "''",
            "receiver_phone_entered": "''",
            "receiver_email": "''",
            "address": "''",
            "district_id": "NULL",
            "province": "''",
            "city": "''",
            "district": "''",
            "postal_code": "''",
            "note": "''",
            "suspected": "'[]'::jsonb",
            "source_address": "''",
        },
        keeps=(
            # Made of the code and of what is emptied, by the database.
            "words",
            "code",
            "status",
            "payment_method",
            "payment_channel",
            "payment_status",
            "courier_code",
            "service_code",
        ),
    ),
)

SPECIAL: Final = (
    Special("incoming_webhooks", "bodies and headers of those that tell of the orders, parcels or phones are emptied"),
    Special("idempotency_keys", "the store's are deleted; of a buyer those whose answer, key or job names them"),
    Special("jobs", "the store's ended jobs are deleted; of a buyer those that name them or placed their orders"),
    Special("job_history", "goes with its job"),
    Special("files", "the store's are deleted, bytes first; exports can be made again"),
    Special("images", "the store's are deleted, bytes first; of a buyer the proofs of their transfers"),
    Special("erasures", "the buyer's phone goes when the deletion has ended"),
)

HARMLESS: Final = (
    Harmless("aerich", "the schema's versions"),
    Harmless("categories", "names of shelves"),
    Harmless("cod_payout_lines", "waybill numbers and amounts"),
    Harmless("cron_slots", "names of entries"),
    Harmless("imported_rows", "a seller's own order numbers"),
    Harmless("ledger_entries", "references, amounts, and notes in our own words; never changed"),
    Harmless("notices", "what the platform tells its sellers"),
    Harmless("order_lines", "goods"),
    Harmless("payment_findings", "references and amounts"),
    Harmless("provider_calls", "our references; neither what was sent nor what came back"),
    Harmless("provider_oddities", "raw copies without what names people"),
    Harmless("recap_groups", "figures"),
    Harmless("recaps", "keys of figures"),
    Harmless("region_walks", "readings of a public map"),
    Harmless("regions", "places"),
    Harmless("rotations", "names of pools"),
    Harmless("senders", "our own numbers, and operators of the platform"),
    Harmless("staff", "numbers and rights; the person stands in users"),
    Harmless("variants", "goods"),
    Harmless("walked_regions", "places"),
    Harmless("webhook_deliveries", "what a receiver's machine answered"),
    Harmless("webhook_events", "codes, states and amounts"),
    Harmless("whatsapp_templates", "names of templates"),
)
