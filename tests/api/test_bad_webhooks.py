"""What comes to our addresses and should not: answered in the provider's words, counted, and without effect."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest
from prometheus_client import REGISTRY

from bootstrap import App
from models.db import pool, ring_with
from models.orders.tables import PaymentMethod
from models.payments.tables import Payment, PaymentState
from settings import Settings
from tests.api.calling import (
    ADDRESSES,
    BOSCOD,
    CHECKOUT,
    REFERENCE,
    SIGNED,
    SNAP,
    VA,
    Address,
    Client,
    named,
    received,
    sealed,
    send,
    send_raw,
)
from tests.shop import open_shop
from tests.tables import contents
from tests.work import one


@pytest.fixture(autouse=True)
async def payment(app: App) -> Payment:
    """The payment that the samples tell of. Nobody works on the jobs."""
    ring_with(None)
    shop = await open_shop()
    await shop.product("KOPI", stock=10)
    order = await shop.order(("KOPI", 1), method=PaymentMethod.VA)
    return await Payment.create(
        order=order,
        attempt=1,
        reference=REFERENCE,
        method="va",
        channel="BSI",
        amount_idr=order.total_idr,
        state=PaymentState.PENDING,
        expires_at=datetime.now(UTC) + timedelta(days=1),
    )


class Counts:
    """How the counter moves."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._before: dict[tuple[str, str, str], float] = {}

    async def since(self) -> dict[tuple[str, str, str], float]:
        """Return what was counted since the last time."""
        now = await received(self._client)
        moved = {name: value - self._before.get(name, 0) for name, value in now.items()}
        self._before = now
        return {name: value for name, value in moved.items() if value}


@pytest.fixture
async def counts(client: Client) -> Counts:
    counts = Counts(client)
    await counts.since()
    return counts


def kind(address: Address) -> str:
    """What a call is counted as before anybody could read it."""
    return "event" if address is BOSCOD else address.kind


def oddities(address: Address) -> float:
    return REGISTRY.get_sample_value("bosonline_provider_oddities_total", {"provider": address.provider}) or 0.0


class TestTaken:
    @pytest.mark.parametrize("address", **named(*ADDRESSES))
    async def test_a_genuine_one_is_answered_exactly_and_stored_with_its_job(
        self, client: Client, settings: Settings, counts: Counts, address: Address
    ) -> None:
        answer = await send(client, address, address.body, address.sign(settings, address.body))
        assert answer == address.taken
        assert await one("SELECT body FROM incoming_webhooks WHERE kind = $1", address.kind) == address.body
        assert await one("SELECT count(*) FROM jobs WHERE args ? 'webhook_id'") == 1
        assert await counts.since() == {(address.provider, address.kind, "taken"): 1}

    @pytest.mark.parametrize("address", **named(*SIGNED))
    async def test_taking_it_in_is_one_round_trip(
        self, client: Client, settings: Settings, address: Address, caplog: pytest.LogCaptureFixture
    ) -> None:
        headers = address.sign(settings, address.body)
        with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
            assert await send(client, address, address.body, headers) == address.taken
        asked = [record for record in caplog.records if record.name == "tortoise.db_client"]
        assert len(asked) == 1, [record.getMessage() for record in asked]

    @pytest.mark.parametrize("address", **named(*ADDRESSES))
    async def test_a_replay_is_answered_as_the_first_and_changes_no_table(
        self, client: Client, settings: Settings, counts: Counts, address: Address
    ) -> None:
        await send(client, address, address.body, address.sign(settings, address.body))
        before, _ = await contents(), await counts.since()
        for _ in range(3):
            answer = await send(client, address, address.body, address.sign(settings, address.body))
            assert answer == address.taken
        assert await contents() == before
        assert await counts.since() == {(address.provider, address.kind, "replay"): 3}


class TestForged:
    @pytest.mark.parametrize("address", **named(*SIGNED))
    async def test_one_that_somebody_else_signed_or_nobody_changes_no_table(
        self, client: Client, settings: Settings, counts: Counts, address: Address
    ) -> None:
        before = await contents()
        other = orjson.dumps({**address.sample, "more": 1})
        for body, headers in (
            (address.body, {}),
            (address.body, address.sign_as_a_stranger(settings, address.body)),
            (other, address.sign(settings, address.body)),
            (b"{", {}),
        ):
            assert await send(client, address, body, headers) == address.forged
        assert await contents() == before
        assert await counts.since() == {(address.provider, kind(address), "forged"): 4}

    @pytest.mark.parametrize("name", [b"X-Signature", b"X-Timestamp", b"X-Boscod-Signature", b"X-Boscod-Account"])
    async def test_headers_that_are_no_text_are_no_signature(
        self, client: Client, settings: Settings, name: bytes
    ) -> None:
        for address in (VA, BOSCOD):
            headers = address.sign_as_a_stranger(settings, address.body)
            assert await send_raw(client, address, {**_as_bytes(headers), name: b"\xff\xfe"}) == 401

    async def test_a_header_that_is_no_text_and_signs_nothing_keeps_no_call_out(
        self, client: Client, settings: Settings
    ) -> None:
        for address in SIGNED:
            headers = _as_bytes(address.sign(settings, address.body))
            assert await send_raw(client, address, {**headers, b"User-Agent": b"\xff\xfe"}) == 200


def _as_bytes(headers: dict[str, str]) -> dict[bytes, bytes]:
    return {name.encode(): value.encode() for name, value in headers.items()}


class TestStale:
    @pytest.mark.parametrize("late", [301 + 5, -301 - 5])
    async def test_boscod_s_of_another_hour_is_refused(
        self, client: Client, settings: Settings, counts: Counts, late: int
    ) -> None:
        before = await contents()
        headers = sealed(settings.boscod_webhook_secret.get_secret_value(), BOSCOD.body, late=late)
        assert (await send(client, BOSCOD, BOSCOD.body, headers))[0] == 401
        assert await contents() == before
        assert await counts.since() == {("boscod", "event", "stale"): 1}


class TestOversized:
    @pytest.mark.parametrize("address", **named(*ADDRESSES))
    @pytest.mark.parametrize("length", ["said", "not said"])
    async def test_it_is_answered_in_the_provider_s_words_and_changes_no_table(
        self, client: Client, settings: Settings, counts: Counts, address: Address, length: str
    ) -> None:
        before = await contents()
        body = orjson.dumps({**address.sample, "filling": "x" * address.limit})
        headers = address.sign(settings, body)
        given: Any = body if length == "said" else _in_pieces(body)
        assert await send(client, address, given, headers) == address.oversized
        assert await contents() == before
        assert await counts.since() == {(address.provider, kind(address), "oversized"): 1}

    @pytest.mark.parametrize("address", **named(*ADDRESSES))
    async def test_the_largest_is_taken(self, client: Client, settings: Settings, address: Address) -> None:
        body = orjson.dumps({**address.sample, "filling": ""})
        body = orjson.dumps({**address.sample, "filling": "x" * (address.limit - len(body))})
        assert len(body) == address.limit
        assert await send(client, address, body, address.sign(settings, body)) == address.taken


async def _in_pieces(body: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(body), 64 * 1024):
        yield body[start : start + 64 * 1024]


def _unreadable(address: Address) -> list[bytes]:
    """Return bodies that no provider of ours may send."""
    missing = {name: value for name, value in address.sample.items() if name not in _NEEDED}
    return [b"", b"{", b"[]", b"null", b"\xff\xfe", orjson.dumps(missing), _with_nul(address)]


_NEEDED = ("trxId", "originalPartnerReferenceNo", "uuid", "data", "entry")


def _with_nul(address: Address) -> bytes:
    body = address.body
    for text in (REFERENCE.encode(), b"delivered"):
        body = body.replace(text, text + rb"\u0000")
    return body


class TestMalformed:
    @pytest.mark.parametrize("address", **named(*SIGNED))
    async def test_signed_nonsense_is_kept_for_a_person_told_as_an_oddity_and_has_no_effect(
        self, client: Client, settings: Settings, counts: Counts, address: Address
    ) -> None:
        bodies = _unreadable(address)
        before, odd = await contents(but=("incoming_webhooks", "provider_oddities")), oddities(address)
        for body in bodies:
            assert await send(client, address, body, address.sign(settings, body)) == address.malformed, body
        assert await contents(but=("incoming_webhooks", "provider_oddities")) == before
        assert await counts.since() == {(address.provider, kind(address), "malformed"): len(bodies)}
        assert oddities(address) == odd + len(bodies)
        kept = await pool().execute_query_dict("SELECT body, processed_at FROM incoming_webhooks ORDER BY id")
        assert [row["body"] for row in kept] == bodies
        assert all(row["processed_at"] for row in kept)

    @pytest.mark.parametrize("address", **named(*SIGNED))
    @pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", ""])
    async def test_a_signed_one_that_does_not_say_that_it_is_json_is_nonsense(
        self, client: Client, settings: Settings, counts: Counts, address: Address, content_type: str
    ) -> None:
        before, odd = await contents(but=("incoming_webhooks", "provider_oddities")), oddities(address)
        headers = address.sign(settings, address.body)
        answer = await send(client, address, address.body, headers, content_type=content_type)
        assert answer == address.malformed
        assert await contents(but=("incoming_webhooks", "provider_oddities")) == before
        assert await counts.since() == {(address.provider, kind(address), "malformed"): 1}
        assert oddities(address) == odd + 1
        # Sent as it should be, it is taken after all.
        assert await send(client, address, address.body, headers) == address.taken
        assert await one("SELECT count(*) FROM jobs WHERE args ? 'webhook_id'") == 1

    @pytest.mark.parametrize("content_type", ["application/json; charset=utf-8", "Application/JSON"])
    async def test_json_may_say_how_it_is_written(self, client: Client, settings: Settings, content_type: str) -> None:
        for address in SIGNED:
            headers = address.sign(settings, address.body)
            assert await send(client, address, address.body, headers, content_type=content_type) == address.taken

    async def test_an_unsigned_one_of_the_checkout_page_is_not_kept_at_all(
        self, client: Client, counts: Counts
    ) -> None:
        before = await contents()
        bodies = _unreadable(CHECKOUT)
        for body in bodies:
            assert await send(client, CHECKOUT, body, {}) == CHECKOUT.malformed, body
        assert await send(client, CHECKOUT, CHECKOUT.body, {}, content_type="text/plain") == CHECKOUT.malformed
        assert await contents() == before
        assert await counts.since() == {("winpay", "checkout", "malformed"): len(bodies) + 1}

    @pytest.mark.parametrize(
        "change",
        [
            {"paidAmount": {"value": "enam puluh ribu", "currency": "IDR"}},
            {"paidAmount": {"value": "-10000.00", "currency": "IDR"}},
            {"paidAmount": {"value": "10000.00", "currency": "USD"}},
            {"paidAmount": {"value": "1" * 15, "currency": "IDR"}},
            {"paymentRequestId": "9" * 101},
            {"trxId": ["BO"]},
        ],
        ids=str,
    )
    async def test_money_that_makes_no_sense_is_told_at_the_edge_and_reaches_no_model(
        self, client: Client, settings: Settings, change: dict[str, Any]
    ) -> None:
        before, odd = await contents(but=("incoming_webhooks", "provider_oddities")), oddities(VA)
        body = orjson.dumps({**VA.sample, **change})
        assert await send(client, VA, body, VA.sign(settings, body)) == VA.malformed
        assert await contents(but=("incoming_webhooks", "provider_oddities")) == before
        assert oddities(VA) == odd + 1


class TestUnknownReference:
    @pytest.mark.parametrize("address", **named(*SNAP))
    async def test_winpay_s_is_404_and_kept_for_a_person(
        self, client: Client, settings: Settings, counts: Counts, address: Address
    ) -> None:
        before = await contents(but=("incoming_webhooks", "provider_oddities"))
        body = address.body.replace(REFERENCE.encode(), b"BO-ELSEWHERE")
        for _ in range(2):
            status, said = await send(client, address, body, address.sign(settings, body))
            assert (status, said["responseCode"][:3], said["responseCode"][5:]) == (404, "404", "01")
        assert await contents(but=("incoming_webhooks", "provider_oddities")) == before
        assert await one("SELECT outcome FROM incoming_webhooks") == "unknown reference"
        assert await counts.since() == {("winpay", address.kind, "unknown_reference"): 2}

    async def test_the_checkout_page_s_may_be_a_stranger_s_and_is_not_kept(
        self, client: Client, counts: Counts
    ) -> None:
        before = await contents()
        body = CHECKOUT.body.replace(REFERENCE.encode(), b"BO-ELSEWHERE")
        assert await send(client, CHECKOUT, body, {}) == (404, b"NOT FOUND")
        assert await contents() == before
        assert await counts.since() == {("winpay", "checkout", "unknown_reference"): 1}
