"""What no provider can mean: refused where it comes in, kept raw, counted, and believed in no way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from prometheus_client import REGISTRY
from pydantic import TypeAdapter, ValidationError

from integrations.boscod import BoscodClient, LoginToken
from integrations.http import ProviderClient
from integrations.nul import holds_nul
from integrations.oddity import LARGEST_COPY, Oddity, log_oddity
from integrations.outcome import Unknown, Unreadable
from integrations.rupiah import Rupiah
from integrations.whatsapp import WhatsAppClient
from integrations.winpay import PaymentState, WinpayClient
from integrations.winpay.codes import Service
from tests.integrations.boscod_bench import PARCEL
from tests.integrations.test_boscod_stream import event, rate
from tests.integrations.test_boscod_webhooks import STATUS
from tests.integrations.winpay_bench import OURS, THEIRS_PUBLIC

GOOD = rate("idx")
NONSENSE = [-1, "ten", "1_000", 10_165.5, 10**11 + 1, None, "", True, "NaN", [1]]


@asynccontextmanager
async def saying(body: Any, *, status: int = 200) -> AsyncIterator[tuple[ProviderClient, list[Oddity]]]:
    """A provider that says one thing, whatever it is asked."""
    raw = body if isinstance(body, bytes) else orjson.dumps(body)

    async def answer(_: web.Request) -> web.Response:
        return web.Response(body=raw, status=status)

    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", answer)
    kept: list[Oddity] = []
    async with (
        TestServer(app, host="127.0.0.1") as server,
        ProviderClient(
            name="example", base_url=str(server.make_url("")).rstrip("/"), attempts=1, oddities=kept.append
        ) as http,
    ):
        yield http, kept


def boscod(http: ProviderClient) -> BoscodClient:
    return BoscodClient(http=http, token="t", webhook_secret="s")


def winpay(http: ProviderClient) -> WinpayClient:
    return WinpayClient(http=http, partner_id="1", private_key_pem=OURS, public_key_pem=THEIRS_PUBLIC)


async def rates(http: ProviderClient) -> list[str]:
    found = await boscod(http).rates(origin_id=1, destination_id=2, weight_kg=Decimal(1), courier_code="idx")
    return [one.courier_code for one in found]


class TestRupiah:
    @pytest.mark.parametrize("told", [0, 10_165, 10_165.0, "10165", "10165.00", 10**11])
    def test_whole_rupiah_are_read_however_they_are_written(self, told: object) -> None:
        assert TypeAdapter(Rupiah).validate_python(told) == int(float(str(told)))

    @pytest.mark.parametrize("told", NONSENSE)
    def test_anything_else_is_no_amount(self, told: object) -> None:
        with pytest.raises(ValidationError):
            TypeAdapter(Rupiah).validate_python(told)


class TestBoscod:
    @pytest.mark.parametrize("price", NONSENSE)
    async def test_a_rate_that_makes_no_sense_is_left_out_and_the_good_ones_kept(self, price: object) -> None:
        bad = GOOD | {"courier_code": "bad", "price": price}
        async with saying([bad, GOOD]) as (http, kept):
            assert await rates(http) == ["idx"]
        (odd,) = kept
        assert (odd.provider, odd.operation, orjson.loads(odd.body)) == ("example", "rates", bad)
        assert "price" in odd.why

    async def test_a_stream_leaves_it_out_too_and_still_knows_when_all_are_there(self) -> None:
        bad = rate("bad", -5)
        async with saying(event(2, bad) + event(2, bad, GOOD) + event(9, rate("late"))) as (http, kept):
            stream = boscod(http).rates_stream(origin_id=1, destination_id=2, weight_kg=Decimal(1))
            assert [one.courier_code async for news in stream for one in news] == ["idx"]
        assert [orjson.loads(odd.body) for odd in kept] == [bad]

    async def test_an_estimate_that_makes_no_sense_is_not_believed(self) -> None:
        async with saying({"price": "sepuluh ribu", "max_price": 10_700}) as (http, kept):
            with pytest.raises(Unreadable):
                await boscod(http).estimate(
                    courier_code="idx",
                    service_code="03",
                    sender_district_id=1,
                    receiver_district_id=2,
                    weight_kg=Decimal(1),
                    item_value_idr=1,
                )
        assert [(odd.operation, odd.body) for odd in kept] == [
            ("estimate", b'{"price":"sepuluh ribu","max_price":10700}')
        ]

    async def test_a_booking_answered_with_nonsense_is_unknown_and_its_answer_is_kept(self) -> None:
        async with saying({"orders": [{"order_ref": "another", "order_no": "B1"}]}) as (http, kept):
            with pytest.raises(Unknown):
                await boscod(http).create_order(PARCEL)
        assert [(odd.operation, odd.reference) for odd in kept] == [("create_order", PARCEL.order_code)]

    @pytest.mark.parametrize("number", ["", "B" * 65, "B\x001", None, ["B1"]])
    async def test_a_parcel_s_number_that_cannot_be_kept_is_not_believed(self, number: object) -> None:
        async with saying({"orders": [{"order_ref": PARCEL.order_code, "order_no": number}]}) as (http, kept):
            with pytest.raises(Unknown):
                await boscod(http).create_order(PARCEL)
        assert len(kept) == 1

    async def test_a_status_that_nobody_knows_is_told_and_passed_on_as_received(self) -> None:
        async with saying({"last_status": "42", "last_update": 1_733_106_237, "history": []}) as (http, kept):
            assert (await boscod(http).tracking("B1")).last_status == "42"
        assert [odd.why for odd in kept] == ["a status that nobody knows: 42"]

    @pytest.mark.parametrize("status", ["", "x" * 17, None, {"code": 1}, "a\nb"])
    async def test_what_is_no_status_code_at_all_is_not_believed(self, status: object) -> None:
        async with saying({"last_status": status, "last_update": 1_733_106_237, "history": []}) as (http, kept):
            with pytest.raises(Unreadable):
                await boscod(http).tracking("B1")
        assert len(kept) == 1

    @pytest.mark.parametrize("life", [b"1e999", b"-5", b'"soon"', b"null"])
    async def test_a_login_without_a_sensible_life_gives_no_token_and_no_copy_of_it(self, life: bytes) -> None:
        async with saying(b'{"access_token":"secret","expires_in":' + life + b"}") as (http, kept):
            with pytest.raises(Unreadable):
                await LoginToken(http=http, email="toko@example.com", password="rahasia").current()
        assert [odd.body for odd in kept] == [b""]


TOMORROW = datetime.now(UTC) + timedelta(days=1)
PAID = {"responseCode": "2005100", "latestTransactionStatus": "00", "paidTime": "2026-01-01T00:00:00+07:00"}


class TestWinpay:
    @pytest.mark.parametrize(
        "amount", [{"value": "ten ribu"}, {"value": "-5"}, {"value": "9", "currency": "USD"}, "50000", {}, []]
    )
    async def test_money_of_which_nobody_can_say_how_much_is_not_believed(self, amount: object) -> None:
        async with saying(PAID | {"amount": amount}) as (http, kept):
            with pytest.raises(Unreadable):
                await winpay(http).query_qris(reference="ORD-1", contract_id="qr1")
        (odd,) = kept
        assert (odd.operation, odd.reference, orjson.loads(odd.body)["amount"]) == ("query_qris", "ORD-1", amount)

    @pytest.mark.parametrize("key", ["", "k" * 81, "k\x00"])
    async def test_a_code_whose_key_cannot_be_kept_is_unknown(self, key: str) -> None:
        made = {"responseCode": "2004700", "qrUrl": "https://qr.example/1", "additionalInfo": {"contractId": key}}
        async with saying(made) as (http, kept):
            with pytest.raises(Unknown):
                await winpay(http).generate_qris(reference="ORD-1", amount_idr=10_000, expires_at=None)
        assert len(kept) == 1

    @pytest.mark.parametrize("number", ["", "9" * 41, "9\x00"])
    async def test_an_account_whose_number_cannot_be_kept_is_unknown(self, number: str) -> None:
        data = {"virtualAccountNo": number, "additionalInfo": {"contractId": "va1", "channel": "BSI"}}
        made = {"responseCode": "2002700", "virtualAccountData": data}
        async with saying(made) as (http, kept):
            with pytest.raises(Unknown):
                await winpay(http).create_va(
                    reference="ORD-1", name="Putri", channel="BSI", amount_idr=10_000, expires_at=TOMORROW
                )
        assert len(kept) == 1

    async def test_an_amount_that_is_not_told_is_another_thing(self) -> None:
        async with saying(PAID) as (http, kept):
            status = await winpay(http).query_qris(reference="ORD-1", contract_id="qr1")
        assert (status.state, status.amount_idr, kept) == (PaymentState.PAID, None, [])

    async def test_parts_of_a_rupiah_are_told_as_in_a_callback(self) -> None:
        async with saying(PAID | {"amount": {"value": "60000.50", "currency": "IDR"}}) as (http, _):
            status = await winpay(http).query_qris(reference="ORD-1", contract_id="qr1")
        assert (status.amount_idr, status.odd_amount) == (60_000, "60000.50")

    async def test_a_state_that_nobody_knows_decides_nothing(self) -> None:
        said = {"responseCode": "2002600", "virtualAccountData": {"paymentFlagStatus": "77"}}
        async with saying(said) as (http, kept):
            status = await winpay(http).va_status(reference="O-1234", contract_id="c", raw_number="1", channel="BSI")
        assert (status.state, len(kept)) == (PaymentState.UNKNOWN, 1)

    @pytest.mark.parametrize(("late", "told"), [(-1, 0), (0.9, 0), (1.1, 1)])
    async def test_what_winpay_still_checks_an_hour_after_the_deadline_is_told(self, late: float, told: int) -> None:
        said = {"responseCode": "2002600", "virtualAccountData": {"paymentFlagStatus": "02"}}
        async with saying(said) as (http, kept):
            status = await winpay(http).va_status(
                reference="O-1234",
                contract_id="c",
                raw_number="1",
                channel="BSI",
                expires_at=datetime.now(UTC) - timedelta(hours=late),
            )
        assert (status.state, len(kept)) == (PaymentState.UNKNOWN, told)

    @pytest.mark.parametrize("content", [7, ["00020101"], {"emv": "1"}, True, "0002\x00"])
    async def test_a_code_s_content_that_is_no_text_is_left_out_and_kept_raw(self, content: object) -> None:
        made = {
            "responseCode": "2004700",
            "qrContent": content,
            "qrUrl": "https://qr.example/1",
            "additionalInfo": {"contractId": "qr1"},
        }
        async with saying(made) as (http, kept):
            code = await winpay(http).generate_qris(reference="ORD-1", amount_idr=10_000, expires_at=None)
        assert (code.content, code.url) == (None, "https://qr.example/1")
        (odd,) = kept
        assert (odd.why, orjson.loads(odd.body)["qrContent"]) == ("qrContent: no text", content)

    async def test_a_code_of_which_nothing_can_be_shown_is_unknown(self) -> None:
        made = {"responseCode": "2004700", "qrContent": 7, "additionalInfo": {"contractId": "qr1"}}
        async with saying(made) as (http, kept):
            with pytest.raises(Unknown):
                await winpay(http).generate_qris(reference="ORD-1", amount_idr=10_000, expires_at=None)
        assert len(kept) == 2

    async def test_a_code_that_nobody_knows_is_told(self) -> None:
        async with saying({"responseCode": "2005199"}) as (http, kept):
            with pytest.raises(Exception, match="not in our table"):
                await winpay(http).query_qris(reference="ORD-1", contract_id="qr1")
        assert len(kept) == 1


def test_a_copy_is_cut_to_its_bounds_and_counted() -> None:
    def counted() -> float:
        return REGISTRY.get_sample_value("bosonline_provider_oddities_total", {"provider": "example"}) or 0

    before = counted()
    odd = Oddity(provider="example", operation="o", reference="r", why="w", body=b"x" * (LARGEST_COPY + 1))
    log_oddity(odd)
    assert len(odd.body) == LARGEST_COPY
    assert counted() == before + 1


class TestWebhooks:
    """Told at the edge, where they come in; the job that reads a stored one again tells nothing."""

    async def test_a_status_of_a_parcel_that_nobody_knows_is_told_and_passed_on(self) -> None:
        async with saying(b"") as (http, oddities):
            client = boscod(http)
            raw = STATUS.replace(b'"status":"2"', b'"status":"99"')
            assert client.hear(raw, content_type="application/json").data.status == "99"
            client.parse_webhook(raw)
        assert [(odd.operation, odd.reference, odd.body) for odd in oddities] == [("webhook", "BCD982319823", raw)]

    @pytest.mark.parametrize(("status", "odd"), [("00", 0), ("03", 0), ("07", 0), ("09", 1)])
    async def test_a_state_of_a_payment_that_nobody_knows_is_told_and_counts_nothing(
        self, status: str, odd: int
    ) -> None:
        notice = {
            "originalPartnerReferenceNo": "ORD-1",
            "latestTransactionStatus": status,
            "amount": {"value": "50000", "currency": "IDR"},
        }
        async with saying(b"") as (http, oddities):
            heard = winpay(http).hear(Service.QRIS_NOTICE, orjson.dumps(notice), content_type="application/json")
        assert (heard.state is PaymentState.PAID) is (status == "00")
        assert len(oddities) == odd

    async def test_what_is_wrong_names_fields_and_quotes_nobody(self) -> None:
        async with saying(b"") as (http, oddities):
            whatsapp = WhatsAppClient(http=http, version="v25.0", phone_number_id="1", token="t", app_secret="s")
            for hear, raw in (
                (boscod(http).hear, STATUS.replace(b"1733106237", b'"Putri Lestari"')),
                (whatsapp.hear, MESSAGE.replace(b"1733106300", b"Putri Lestari")),
                (whatsapp.hear, MESSAGE.replace(b'"wamid.X"', b'["Putri Lestari"]')),
            ):
                with pytest.raises(ValueError):  # noqa: PT011 - the promise is the type
                    hear(raw, content_type="application/json")
        assert len(oddities) == 3
        assert all("Putri" not in odd.why for odd in oddities)

    @pytest.mark.parametrize(
        ("raw", "holds"),
        [(rb'"\u0000"', True), (rb'"a\\\u0000"', True), (rb'"\\u0000"', False), (rb'"u0000"', False)],
    )
    def test_a_nul_is_told_from_a_backslash_that_somebody_wrote(self, raw: bytes, holds: bool) -> None:  # noqa: FBT001
        assert holds_nul(raw) is holds
        assert ("\x00" in orjson.loads(raw)) is holds


MESSAGE = (
    b'{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":'
    b'[{"from":"6281234567890","id":"wamid.X","timestamp":"1733106300","type":"text","text":{"body":"Halo"}}]}}]}]}'
)
