"""The Boscod client against the sandbox, over HTTP."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.boscod import (
    AwbEvent,
    BoscodClient,
    FieldsRefused,
    LoginToken,
    Parcel,
    Sizes,
    StatusEvent,
    phone_digits,
    round_up_weight,
    wrong_fields,
)
from integrations.breaker import CircuitBreaker
from integrations.http import ProviderClient
from integrations.outcome import Refused, Unavailable, Unknown
from local.sandbox.base import FAULTS, LEDGER, Fault, Ledger
from local.sandbox.boscod import create_app

SECRET = "test-webhook-secret"
SOON = timedelta(milliseconds=400)

PARCEL = Parcel(
    order_code="INV-0001-1",
    courier_code="idx",
    service_code="03",
    sender_name="John Doe",
    sender_phone="081234567890",
    sender_address="Jl. Sudirman No. 123, Jakarta, 12345",
    sender_district_id=15780,
    receiver_name="Jane Smith",
    receiver_phone="087654321098",
    receiver_address="Jl. Thamrin No. 456, Bandung, 67890",
    receiver_district_id=14900,
    item_name="Shirt and Pants",
    item_qty=1,
    item_value_idr=100_000,
    weight_kg=Decimal("1.5"),
    sizes=Sizes(length_cm=20, width_cm=15, height_cm=10),
    cod_idr=115_000,
    insured=True,
)


class Receiver:
    """Our side of the webhooks: checks them as the API does, keeps them, and can be made to fail."""

    def __init__(self) -> None:
        self.events: asyncio.Queue[AwbEvent | StatusEvent] = asyncio.Queue()
        self.answers: list[int] = []
        self.client: BoscodClient | None = None

    async def handle(self, request: web.Request) -> web.Response:
        raw = await request.read()
        assert self.client is not None
        if not self.client.verify_webhook(request.headers, raw, datetime.now(UTC)):
            return web.Response(status=401)
        status = self.answers.pop(0) if self.answers else 200
        if status == 200:
            self.events.put_nowait(self.client.parse_webhook(raw))
        return web.Response(status=status)


@dataclasses.dataclass
class Bench:
    client: BoscodClient
    app: web.Application
    server: TestServer
    session: aiohttp.ClientSession
    receiver: Receiver

    @property
    def ledger(self) -> Ledger:
        return self.app[LEDGER]

    def fault(self, kind: str, **rule: Any) -> None:
        self.app[FAULTS].add(Fault(kind=kind, **rule))

    async def control(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        async with self.session.post(self.server.make_url(f"/__sandbox/{path}"), json=body) as response:
            assert response.status == 200, await response.text()
            return dict(await response.json())


@asynccontextmanager
async def boscod(*, total: timedelta = timedelta(seconds=5), attempts: int = 1, **options: Any) -> AsyncIterator[Bench]:
    receiver = Receiver()
    ours = web.Application()
    ours.router.add_post("/webhooks/boscod", receiver.handle)
    async with TestServer(ours, host="127.0.0.1") as mine:
        options.setdefault("ledger_path", None)
        options.setdefault("token", "good-token")
        app = create_app(
            webhook_url=str(mine.make_url("/webhooks/boscod")),
            webhook_secret=SECRET,
            webhook_intervals=[timedelta(0)] * 3,
            awb_after=timedelta(0),
            reply=timedelta(0),
            **{"requests_per_minute": None, **options},
        )
        async with (
            TestServer(app, host="127.0.0.1") as server,
            aiohttp.ClientSession() as session,
            ProviderClient(
                name="boscod",
                base_url=str(server.make_url("")),
                total_timeout=total,
                attempts=attempts,
                first_pause=timedelta(milliseconds=1),
                breaker=CircuitBreaker(failures_to_open=10_000),
            ) as http,
        ):
            receiver.client = BoscodClient(http=http, token="good-token", webhook_secret=SECRET)
            yield Bench(receiver.client, app, server, session, receiver)


async def awaited(queue: asyncio.Queue[AwbEvent | StatusEvent]) -> AwbEvent | StatusEvent:
    return await asyncio.wait_for(queue.get(), timeout=10)


class TestReading:
    async def test_provinces_are_all_and_keep_the_ids_of_the_reference(self) -> None:
        async with boscod() as bench:
            provinces = await bench.client.provinces()
        assert len(provinces) == 34
        assert [(p.name, p.id) for p in provinces[:6]] == [
            ("BALI", 28),
            ("BANTEN", 2),
            ("BENGKULU", 7),
            ("D.I. ACEH", 8),
            ("DI YOGYAKARTA", 5),
            ("DKI JAKARTA", 1),
        ]

    async def test_cities_and_districts_keep_the_ids_of_the_reference(self) -> None:
        async with boscod() as bench:
            cities = await bench.client.cities(1)
            districts = await bench.client.districts(38)
        assert len(cities) == 6
        assert [(c.name, c.code, c.id) for c in cities[:2]] == [
            ("JAKARTA BARAT", "JKTB", 37),
            ("JAKARTA PUSAT", "JKTP", 38),
        ]
        assert len(districts) == 8
        assert [(d.name, d.code, d.id) for d in districts[:2]] == [
            ("CEMPAKA PUTIH", "JKTP01", 14909),
            ("GAMBIR", "JKTP02", 14910),
        ]

    async def test_search_finds_a_district_with_the_names_above_it(self) -> None:
        async with boscod() as bench:
            found = await bench.client.search("cempaka putih")
            with pytest.raises(FieldsRefused):
                await bench.client.search("ce")
        assert found.total == 1
        assert (found.data[0].id, found.data[0].city_name, found.data[0].province_name) == (
            14909,
            "JAKARTA PUSAT",
            "DKI JAKARTA",
        )

    async def test_an_unknown_city_is_refused(self) -> None:
        async with boscod() as bench:
            with pytest.raises(Refused) as caught:
                await bench.client.districts(999_999)
        assert caught.value.code == "NOT_FOUND"

    async def test_couriers_come_with_their_services(self) -> None:
        async with boscod() as bench:
            couriers = {courier.courier_code: courier for courier in await bench.client.couriers()}
        assert couriers["idx"].courier_name == "IDEXPRESS"
        assert couriers["idx"].services[0].service_code == "03"
        assert len(couriers) == 8

    async def test_a_rate_is_the_sample_of_the_reference(self) -> None:
        async with boscod() as bench:
            rates = await bench.client.rates(
                origin_id=15780,
                destination_id=14900,
                weight_kg=Decimal("0.7"),
                courier_code="idx",
            )
        assert [(r.price_idr, r.max_price_idr, r.cod, r.etd, r.drop_off) for r in rates] == [
            (10_165, 10_700, True, "2-3", False),
        ]

    async def test_a_rate_survives_being_kept_in_a_cache(self) -> None:
        async with boscod() as bench:
            rate = (
                await bench.client.rates(
                    origin_id=15780,
                    destination_id=14900,
                    weight_kg=Decimal(1),
                    courier_code="idx",
                )
            )[0]
        assert type(rate).model_validate_json(rate.model_dump_json()) == rate

    async def test_a_route_that_is_not_served_has_no_rates(self) -> None:
        async with boscod() as bench:
            jayapura = (await bench.client.search("abepura")).data[0].id
            rates = await bench.client.rates(
                origin_id=15780,
                destination_id=jayapura,
                weight_kg=Decimal(1),
                courier_code="sicepat",
            )
        assert rates == ()

    @pytest.mark.parametrize("weight", [Decimal(0), Decimal("99.5")])
    async def test_a_weight_out_of_bounds_is_not_sent(self, weight: Decimal) -> None:
        async with boscod() as bench:
            with pytest.raises(FieldsRefused) as caught:
                await bench.client.rates(origin_id=15780, destination_id=14900, weight_kg=weight, courier_code="idx")
            assert bench.ledger.count("request") == 0
        assert list(caught.value.fields) == ["weight_kg"]

    async def test_the_stream_ends_with_every_couriers_rates(self) -> None:
        async with boscod() as bench:
            route = {"origin_id": 15780, "destination_id": 14900, "weight_kg": Decimal(1)}
            pieces = [news async for news in bench.client.rates_stream(**route)]
        keys = [rate.key for news in pieces for rate in news]
        assert len(pieces) == 8
        assert len(keys) == len(set(keys)) == 9

    async def test_a_stream_refuses_before_its_first_event(self) -> None:
        async with boscod() as bench:
            with pytest.raises(Refused):
                async for _ in bench.client.rates_stream(origin_id=1, destination_id=14900, weight_kg=Decimal(1)):
                    pass
            bench.fault("http_502", calls=1)
            with pytest.raises(Unavailable):
                async for _ in bench.client.rates_stream(origin_id=15780, destination_id=14900, weight_kg=Decimal(1)):
                    pass

    async def test_an_estimate_is_the_sample_of_the_contract(self) -> None:
        async with boscod() as bench:
            estimate = await bench.client.estimate(
                courier_code="idx",
                service_code="03",
                sender_district_id=15780,
                receiver_district_id=14900,
                weight_kg=Decimal(1),
                item_value_idr=100_000,
                cod_idr=115_000,
                insured=True,
            )
        assert estimate.model_dump() == {
            "price_idr": 10_165,
            "max_price_idr": 10_700,
            "insurance_idr": 200,
            "cod_fee_idr": 3_450,
            "total_idr": 13_815,
        }


class TestAccounts:
    async def test_a_wrong_token_is_refused(self) -> None:
        async with boscod() as bench:
            with pytest.raises(Refused) as caught:
                await bench.client.for_account("other", token="wrong").couriers()
        assert caught.value.code == "UNAUTHENTICATED"

    async def test_another_account_sees_nothing(self) -> None:
        async with boscod(token={"good-token": "one", "other-token": "two"}) as bench:
            made = await bench.client.create_order(PARCEL)
            other = bench.client.for_account("two", token="other-token")
            assert await other.find_by_code(PARCEL.order_code) is None
            with pytest.raises(Refused) as caught:
                await other.detail(made.order_no)
            assert (await other.create_order(PARCEL)).created
        assert caught.value.code == "NOT_FOUND"

    async def test_an_expired_token_is_renewed_once_and_the_call_repeated(self) -> None:
        async with boscod(logins={"toko@example.com": "rahasia"}) as bench:
            http = bench.client._calls.http
            source = LoginToken(http=http, email="toko@example.com", password="rahasia")
            client = bench.client.for_account("login", token=source)
            await client.couriers()
            first = await source.current()
            await bench.control("clock", {"seconds": 4000})
            await client.couriers()
            assert await source.current() != first

    async def test_too_many_requests_say_when_to_come_back(self) -> None:
        async with boscod(requests_per_minute=2) as bench:
            await bench.client.couriers()
            await bench.client.couriers()
            with pytest.raises(Unavailable) as caught:
                await bench.client.couriers()
        assert caught.value.after is not None
        assert timedelta(seconds=50) < caught.value.after <= timedelta(seconds=61)


class TestBooking:
    async def test_a_parcel_is_booked_and_its_waybill_comes_by_webhook(self) -> None:
        async with boscod() as bench:
            made = await bench.client.create_order(PARCEL)
            event = await awaited(bench.receiver.events)
            detail = await bench.client.detail(made.order_no)
        assert made.created
        assert made.status == "0"
        assert isinstance(event, AwbEvent)
        assert event.data.order_no == made.order_no
        assert event.data.awb == detail.awb == "IDX0000000001"
        assert (detail.price_idr, detail.max_price_idr) == (15_248, 16_050)
        assert (detail.insurance_fee_idr, detail.cod_fee_idr, detail.total_idr) == (200, 3_450, 18_898)

    async def test_the_same_code_again_gives_the_first_parcel(self) -> None:
        async with boscod() as bench:
            first = await bench.client.create_order(PARCEL)
            again = await bench.client.create_order(PARCEL)
            assert bench.ledger.count("order") == 1
        assert again.order_no == first.order_no
        assert (first.created, again.created) == (True, False)

    async def test_a_refusal_names_the_field(self) -> None:
        async with boscod() as bench:
            with pytest.raises(Refused) as caught:
                await bench.client.create_order(dataclasses.replace(PARCEL, service_code="99"))
        assert "items[0].service_code" in caught.value.reason
        assert caught.value.code == "VALIDATION_ERROR"

    async def test_a_refused_waybill_is_told(self) -> None:
        async with boscod() as bench:
            bench.fault("awb_refused", calls=1)
            await bench.client.create_order(PARCEL)
            event = await awaited(bench.receiver.events)
        assert isinstance(event, AwbEvent)
        assert (event.data.awb, event.data.status) == (None, "6")
        assert event.data.error

    async def test_a_time_out_after_success_is_unknown_and_the_code_settles_it(self) -> None:
        async with boscod(total=SOON) as bench:
            bench.fault("timeout_after_success", operation="create_order", calls=1)
            with pytest.raises(Unknown):
                await bench.client.create_order(PARCEL)
            found = await bench.client.find_by_code(PARCEL.order_code)
            again = await bench.client.create_order(PARCEL)
            assert bench.ledger.count("order") == 1
        assert found is not None
        assert found.order_no == again.order_no

    async def test_a_time_out_before_anything_leaves_no_parcel(self) -> None:
        async with boscod(total=SOON) as bench:
            bench.fault("timeout_before", operation="create_order", calls=1)
            with pytest.raises(Unknown):
                await bench.client.create_order(PARCEL)
            assert await bench.client.find_by_code(PARCEL.order_code) is None

    @pytest.mark.parametrize("kind", ["http_500", "http_502"])
    async def test_a_broken_answer_is_unknown_for_a_booking_and_unavailable_for_a_reading(self, kind: str) -> None:
        async with boscod() as bench:
            bench.fault(kind, calls=2)
            with pytest.raises(Unknown):
                await bench.client.create_order(PARCEL)
            with pytest.raises(Unavailable):
                await bench.client.find_by_code(PARCEL.order_code)

    async def test_a_thousand_bookings_of_which_a_tenth_time_out_give_a_thousand_parcels(self) -> None:
        """Promise 29, at the client: settle the code first, then book again."""
        parcels = [dataclasses.replace(PARCEL, order_code=f"INV-{n:04}-1") for n in range(1000)]
        places = asyncio.Semaphore(50)

        async def book(bench: Bench, parcel: Parcel) -> tuple[str, int]:
            unknowns, asked = 0, False
            while True:
                try:
                    async with places:
                        found = await bench.client.find_by_code(parcel.order_code) if asked else None
                        asked = True
                        made = found or await bench.client.create_order(parcel)
                except (Unknown, Unavailable) as error:
                    unknowns += isinstance(error, Unknown)
                else:
                    return made.order_no, unknowns

        async with boscod(total=timedelta(seconds=1)) as bench:
            bench.fault("timeout_after_success", operation="create_order", share=0.1)
            booked = await asyncio.gather(*(book(bench, parcel) for parcel in parcels))
            told = [await awaited(bench.receiver.events) for _ in parcels]
            made = bench.ledger.entries("order")
        assert sum(unknowns for _, unknowns in booked) >= 60
        assert len(made) == len({entry["order_code"] for entry in made}) == 1000
        assert {number for number, _ in booked} == {entry["key"] for entry in made}
        assert len({event.data.awb for event in told}) == 1000


class TestAfterwards:
    async def test_a_delivered_parcel_is_told_and_tracked(self) -> None:
        async with boscod() as bench:
            made = await bench.client.create_order(PARCEL)
            await awaited(bench.receiver.events)
            fresh = await bench.client.tracking(made.order_no)
            await bench.control("advance", {"order_code": PARCEL.order_code, "status": "1"})
            await bench.control("advance", {"order_no": made.order_no})
            await bench.control("advance", {"order_no": made.order_no, "status": "2"})
            events = [await awaited(bench.receiver.events), await awaited(bench.receiver.events)]
            tracking = await bench.client.tracking(made.order_no)
        assert (fresh.last_status, fresh.history) == ("0", ())
        assert {event.data.status for event in events} == {"1", "2"}
        assert tracking.last_status == "2"
        assert [scan.status for scan in tracking.history] == ["2", None, "1"]
        assert tracking.history[0].pod_photo

    async def test_a_webhook_comes_again_until_it_is_taken(self) -> None:
        async with boscod() as bench:
            bench.receiver.answers = [503, 500]
            await bench.client.create_order(PARCEL)
            event = await awaited(bench.receiver.events)
            assert [entry["status"] for entry in bench.ledger.entries("webhook", str(event.event_id))][:2] == [503, 500]

    async def test_only_what_waits_for_pickup_can_be_cancelled(self) -> None:
        async with boscod() as bench:
            first = await bench.client.create_order(PARCEL)
            second = await bench.client.create_order(dataclasses.replace(PARCEL, order_code="INV-0002-1"))
            await bench.control("advance", {"order_no": second.order_no, "status": "1"})
            with pytest.raises(Refused) as late:
                await bench.client.cancel(first.order_no, second.order_no, reason="Alamat pickup salah")
            assert (await bench.client.detail(first.order_no)).status == "0"
            cancelled = await bench.client.cancel(first.order_no, reason="Alamat pickup salah")
            with pytest.raises(Refused) as again:
                await bench.client.cancel(first.order_no, reason="Alamat pickup salah")
            with pytest.raises(Refused) as missing:
                await bench.client.cancel("NOBODY", reason="Alamat pickup salah")
        assert late.value.code == again.value.code == "NOT_CANCELLABLE"
        assert second.order_no in late.value.reason
        assert cancelled == {first.order_no}
        assert missing.value.code == "NOT_FOUND"

    async def test_a_sandbox_started_again_still_knows_its_parcels(self, tmp_path: Path) -> None:
        async with boscod(ledger_path=tmp_path / "boscod.jsonl") as bench:
            made = await bench.client.create_order(PARCEL)
            await awaited(bench.receiver.events)
            await bench.control("advance", {"order_no": made.order_no, "status": "1"})
        async with boscod(ledger_path=tmp_path / "boscod.jsonl") as bench:
            again = await bench.client.create_order(PARCEL)
            detail = await bench.client.detail(made.order_no)
        assert not again.created
        assert (detail.status, detail.awb) == ("1", "IDX0000000001")

    async def test_reset_forgets(self) -> None:
        async with boscod() as bench:
            await bench.client.create_order(PARCEL)
            await bench.control("reset", {})
            assert await bench.client.find_by_code(PARCEL.order_code) is None


class TestLimits:
    def test_the_contracts_own_parcel_is_well(self) -> None:
        assert wrong_fields(PARCEL) == {}

    def test_the_body_has_nine_fields_and_an_item_of_sixteen(self) -> None:
        body = PARCEL.to_wire()
        assert len(body) == 9
        assert len(body["items"][0]) == 16
        assert body["sender_addr_id"] == "15780"
        assert body["items"][0]["item_weight"] == 1.5
        assert body["items"][0]["note"] is None

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("order_code", ""),
            ("order_code", "a" * 51),
            ("order_code", "kode baru"),
            ("sender_name", ""),
            ("sender_name", "x" * 51),
            ("receiver_name", "x" * 51),
            ("sender_address", "x" * 9),
            ("sender_address", "x" * 501),
            ("receiver_address", "x" * 9),
            ("receiver_address", "x" * 201),
            ("receiver_address", " " * 20),
            ("sender_phone", "+6281234567890"),
            ("receiver_phone", "0712345678"),
            ("receiver_phone", "62812345678901234"),
            ("receiver_phone", "081234"),
            ("receiver_phone", "08१२३४५६७"),
            ("item_name", ""),
            ("item_name", "x" * 101),
            ("item_qty", 0),
            ("item_value_idr", -1),
            ("cod_idr", -1),
            ("weight_kg", Decimal(0)),
            ("weight_kg", Decimal("99.1")),
            ("note", "x" * 201),
            ("sender_district_id", 0),
            ("service_code", ""),
        ],
    )
    async def test_a_field_out_of_bounds_is_named_and_nothing_is_sent(self, field: str, value: Any) -> None:
        async with boscod() as bench:
            with pytest.raises(FieldsRefused) as caught:
                await bench.client.create_order(dataclasses.replace(PARCEL, **{field: value}))
            assert bench.ledger.entries() == []
        assert list(caught.value.fields) == [field]

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("sender_name", "x" * 50),
            ("sender_address", "x" * 10),
            ("sender_address", "x" * 500),
            ("receiver_address", "x" * 10),
            ("receiver_address", "x" * 200),
            ("receiver_phone", "62" + "1" * 13),
            ("receiver_phone", "08123456"),
            ("item_name", "x" * 100),
            ("weight_kg", Decimal(99)),
            ("note", "x" * 200),
            ("order_code", "A" * 50),
        ],
    )
    async def test_a_field_at_its_bound_is_taken(self, field: str, value: Any) -> None:
        async with boscod() as bench:
            assert (await bench.client.create_order(dataclasses.replace(PARCEL, **{field: value}))).created

    @pytest.mark.parametrize(
        ("weight", "charged"),
        [
            ("0.1", "0.5"),
            ("0.5", "0.5"),
            ("0.51", "1.0"),
            ("1", "1.0"),
            ("1.2", "1.5"),
            ("98.7", "99.0"),
        ],
    )
    def test_weight_goes_up_to_the_next_half_kilogram(self, weight: str, charged: str) -> None:
        assert round_up_weight(Decimal(weight)) == Decimal(charged)

    def test_a_phone_number_is_sent_without_its_plus(self) -> None:
        assert phone_digits("+62 812-3456-7890") == "6281234567890"
