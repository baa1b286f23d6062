"""Winpay's Checkout page against its sandbox, over real HTTP."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.http import ProviderClient
from integrations.outcome import AccountBarred, Refused, Unavailable, Unknown
from integrations.winpay import NotThere, PaymentState, UnreadableCallback, signing
from integrations.winpay.checkout import CheckoutClient, InvoiceDraft, Product
from integrations.winpay.invoices import CHECKOUT_REPLY, parse_notice, read
from tests.integrations.winpay_bench import Scene, scene

LIFE = timedelta(hours=2)
DRAFT = InvoiceDraft(
    reference="ORD-1001-1",
    customer_name="Siti Nurhaliza",
    customer_phone="081234567890",
    products=(Product(name="Kopi Gayo", qty=2, price_idr=60_000), Product(name="Ongkir", qty=1, price_idr=10_000)),
    back_url="https://toko.example.com",
)


@pytest.fixture
async def here() -> AsyncIterator[Scene]:
    async with scene() as opened:
        yield opened


class TestInvoice:
    async def test_lives_from_create_to_paid(self, here: Scene) -> None:
        made = await here.checkout.create(DRAFT, life=LIFE)
        assert made.url.startswith("http")
        assert (made.state, made.reference, made.products) == (PaymentState.UNPAID, "ORD-1001-1", DRAFT.products)
        assert made.created_at is not None
        assert made.created_at.utcoffset() == timedelta(hours=7)
        assert made.expires_at(LIFE) == made.created_at + LIFE
        await here.control("pay_invoice", reference=DRAFT.reference)
        notice = await here.shop.invoices.get()
        assert notice.references[0] == DRAFT.reference
        paid = await here.checkout.find(made.id)
        assert paid.state is PaymentState.PAID
        assert paid.payment is not None
        assert (paid.payment.amount_idr, paid.payment.fee_idr) == (130_000, 4_000)

    async def test_is_found_by_its_reference_changed_and_deleted(self, here: Scene) -> None:
        made = await here.checkout.create(DRAFT, life=LIFE)
        cheaper = dataclasses.replace(DRAFT, products=DRAFT.products[:1])
        await here.checkout.update(made.id, cheaper)
        assert (await here.checkout.find_by_reference(DRAFT.reference)).products == cheaper.products
        await here.checkout.delete(made.id)
        for gone in (
            here.checkout.find(made.id),
            here.checkout.delete(made.id),
            here.checkout.delete_by_reference(DRAFT.reference),
            here.checkout.update(made.id, DRAFT),
        ):
            with pytest.raises(NotThere):
                await gone
        again = await here.checkout.create(DRAFT, life=LIFE)
        assert again.id != made.id
        await here.checkout.delete_by_reference(DRAFT.reference)

    async def test_a_paid_one_is_neither_deleted_nor_changed(self, here: Scene) -> None:
        made = await here.checkout.create(DRAFT, life=LIFE)
        await here.control("pay_invoice", reference=DRAFT.reference, deliver=False)
        with pytest.raises(Refused, match="already paid") as caught:
            await here.checkout.delete(made.id)
        assert caught.value.code == "4000302"
        with pytest.raises(Refused):
            await here.checkout.update(made.id, DRAFT)

    async def test_an_expired_one_is_still_told_as_unpaid_and_takes_no_money(self, here: Scene) -> None:
        made = await here.checkout.create(DRAFT, life=timedelta(minutes=1))
        await here.control("clock", seconds=70)
        assert (await here.checkout.find(made.id)).state is PaymentState.UNPAID
        assert (await here.control("pay_invoice", reference=DRAFT.reference))["status"] == 409

    @pytest.mark.parametrize(
        "changes",
        [
            {"reference": ""},
            {"customer_phone": ""},
            {"products": ()},
            {"products": (Product(name="", qty=1, price_idr=1),)},
            {"products": (Product(name="x", qty=1, price_idr=0),)},
            {"back_url": ""},
        ],
    )
    async def test_a_broken_rule_is_refused_before_sending(self, here: Scene, changes: Any) -> None:
        with pytest.raises(Refused):
            await here.checkout.create(dataclasses.replace(DRAFT, **changes), life=LIFE)
        assert here.records == []

    async def test_a_life_below_a_minute_is_refused_before_sending(self, here: Scene) -> None:
        with pytest.raises(Refused, match="life"):
            await here.checkout.create(DRAFT, life=timedelta(seconds=59))


class TestLostAnswers:
    async def test_a_create_whose_answer_was_lost_is_found_by_its_reference(self, here: Scene) -> None:
        await here.control("faults", kind="timeout_after_success", operation="create_invoice", calls=1)
        made = await here.checkout.create(DRAFT, life=LIFE)
        assert (await here.checkout.find_by_reference(DRAFT.reference)).id == made.id
        assert len(here.ledger("invoice_ref")) == 1

    async def test_a_create_that_did_not_happen_stays_unknown_and_can_be_repeated(self, here: Scene) -> None:
        await here.control("faults", kind="timeout_before", operation="create_invoice", calls=1)
        with pytest.raises(Unknown):
            await here.checkout.create(DRAFT, life=LIFE)
        assert (await here.checkout.create(DRAFT, life=LIFE)).id

    async def test_the_same_draft_again_gives_the_first_invoice(self, here: Scene) -> None:
        first = await here.checkout.create(DRAFT, life=LIFE)
        assert (await here.checkout.create(DRAFT, life=LIFE)).id == first.id

    async def test_an_invoice_that_asks_for_something_else_is_not_taken(self, here: Scene) -> None:
        await here.checkout.create(DRAFT, life=LIFE)
        with pytest.raises(Refused, match="taken") as caught:
            await here.checkout.create(dataclasses.replace(DRAFT, products=DRAFT.products[:1]), life=LIFE)
        assert caught.value.code == "4000301"

    @pytest.mark.parametrize("kind", ["http_500", "http_502", "timeout_before"])
    async def test_a_question_is_asked_again(self, here: Scene, kind: str) -> None:
        made = await here.checkout.create(DRAFT, life=LIFE)
        await here.control("faults", kind=kind, operation="find_invoice", calls=1)
        assert (await here.checkout.find(made.id)).id == made.id

    async def test_a_status_that_the_sandbox_makes_up_decides_nothing(self, here: Scene) -> None:
        made = await here.checkout.create(DRAFT, life=LIFE)
        rule = {"kind": "unknown_status", "operation": "find_invoice", "match": {"reference": DRAFT.reference}}
        await here.control("faults", **rule)
        assert (await here.checkout.find(made.id)).state is PaymentState.UNKNOWN

    async def test_a_sandbox_that_is_away_is_unavailable(self, here: Scene) -> None:
        await here.server.close()
        with pytest.raises(Unavailable):
            await here.checkout.create(DRAFT, life=LIFE)


class TestSignature:
    async def test_another_secret_is_turned_away(self) -> None:
        async with scene(secret="another") as here:
            with pytest.raises(AccountBarred) as caught:
                await here.checkout.create(DRAFT, life=LIFE)
        assert caught.value.code == "4010300"

    @pytest.mark.parametrize(
        ("at", "signature"),
        [
            ("2026-11-24T17:07:05+07:00", "a6b6e8d1c645c6714073daecf54a0240b2b11e6b76776c36ac730f60f9c0ea56"),
            ("2024-01-01T12:00:00+07:00", "9abf5929a33396f2c5606139f6c46dd628b98d66a4271501401b19d8bfa3e5bd"),
        ],
    )
    async def test_the_vectors_go_over_http_as_they_are_printed(self, at: str, signature: str) -> None:
        class Then:
            def now(self) -> datetime:
                return datetime.fromisoformat(at)

        seen: list[dict[str, str]] = []

        async def keep(request: web.Request) -> web.Response:
            seen.append(dict(request.headers))
            return web.json_response({"responseCode": "4040300"}, status=404)

        app = web.Application()
        app.router.add_get("/{tail:.*}", keep)
        async with (
            TestServer(app) as server,
            ProviderClient(name="winpay", base_url=str(server.make_url("")).rstrip("/")) as http,
        ):
            client = CheckoutClient(http=http, client_key="the-key", secret="test-secret-key", clock=Then())
            with pytest.raises(NotThere):
                await client.find("1")
        assert seen[0]["X-Winpay-Timestamp"] == at
        assert seen[0]["X-Winpay-Key"] == "the-key"
        assert seen[0]["X-Winpay-Signature"] == signature


class TestCallback:
    async def test_comes_four_times_in_all_until_it_is_accepted_in_plain_text(self, here: Scene) -> None:
        here.shop.checkout_replies = [b'{"status":"0000"}', b"OK", b"accepted"]
        await here.checkout.create(DRAFT, life=LIFE)
        await here.control("pay_invoice", reference=DRAFT.reference)
        heard = [await here.shop.invoices.get() for _ in range(4)]
        assert len({notice.key for notice in heard}) == 1
        assert CHECKOUT_REPLY.body == b"ACCEPTED"

    async def test_may_come_twice_and_is_then_the_same(self, here: Scene) -> None:
        await here.checkout.create(DRAFT, life=LIFE)
        await here.control("faults", kind="webhook_duplicate", operation="invoice_paid")
        await here.control("pay_invoice", reference=DRAFT.reference)
        heard = [await here.shop.invoices.get() for _ in range(2)]
        assert heard[0].key == heard[1].key

    @pytest.mark.parametrize(
        "body", [b"", b"{", b"[]", b"{}", b'{"uuid":"1","amount":"ten","ref":"x"}', b'{"uuid":"1","amount":5}']
    )
    def test_what_makes_no_sense_is_a_bad_request(self, body: bytes) -> None:
        with pytest.raises(UnreadableCallback) as caught:
            parse_notice(body)
        assert caught.value.reply.status == 400

    def test_the_invoices_reference_comes_before_the_outer_one(self) -> None:
        notice = parse_notice(
            orjson.dumps({"uuid": "1", "ref": "a", "amount": 5, "invoice": {"uuid": "2", "ref": "b"}})
        )
        assert notice.references == ("b", "a")


class TestReading:
    GOOD = b'{"responseData":{"id":"1","ref":"r","status":"PAID","payment":{"paid_amount":"5000.00"}}}'

    @pytest.mark.parametrize("amount", [b'"ten"', b"-5", b"null", b'"5000.50"'])
    def test_a_paid_invoice_needs_an_amount_that_can_be_read(self, amount: bytes) -> None:
        with pytest.raises(ValueError, match="paid_amount"):
            read(self.GOOD.replace(b'"5000.00"', amount))

    def test_a_paid_invoice_without_a_payment_makes_no_sense(self) -> None:
        with pytest.raises(ValueError, match="nothing said"):
            read(self.GOOD.replace(b'"payment"', b'"other"'))

    def test_a_status_that_nobody_knows_decides_nothing(self) -> None:
        assert read(self.GOOD.replace(b"PAID", b"HALF")).state is PaymentState.UNKNOWN

    def test_prices_are_read_as_integers_and_as_decimals(self) -> None:
        for price in (b"20000", b'"20000.00"'):
            raw = b'{"responseData":{"id":"1","ref":"r","products":[{"name":"x","qty":1,"price":' + price + b"}]}}"
            assert read(raw).products[0].price_idr == 20_000


async def test_the_sandbox_refuses_an_unsigned_call_and_a_body_that_breaks_a_rule(here: Scene) -> None:
    at = signing.checkout_headers(
        client_key="local-checkout-key", secret="local-checkout-secret", moment=datetime.now().astimezone()
    )
    async with aiohttp.ClientSession() as session:
        url = here.server.make_url("/api/create")
        async with session.post(url, data=b"{}") as unsigned:
            assert unsigned.status == 401
        async with session.post(url, data=b"{}", headers=at) as empty:
            told = await empty.json()
        assert (empty.status, told["responseCode"]) == (400, "4000301")
        assert any("customer" in text for text in told["responseData"])
