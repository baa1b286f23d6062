"""What the Boscod client reads from the sandbox, and as whom."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from integrations.boscod import FieldsRefused, LoginToken, Sizes
from integrations.outcome import AccountBarred, Refused, Unavailable
from tests.integrations.boscod_bench import PARCEL, boscod


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
            stream = bench.client.rates_stream(origin_id=15780, destination_id=14900, weight_kg=Decimal(1))
            pieces = [news async for news in stream]
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

    async def test_an_estimate_without_cod_and_insurance_is_the_price_alone(self) -> None:
        async with boscod() as bench:
            estimate = await bench.client.estimate(
                courier_code="idx",
                service_code="03",
                sender_district_id=15780,
                receiver_district_id=14900,
                weight_kg=Decimal(1),
                item_value_idr=100_000,
                sizes=Sizes(length_cm=30, width_cm=20, height_cm=20),
            )
            with pytest.raises(Refused):
                await bench.client.estimate(
                    courier_code="idx",
                    service_code="99",
                    sender_district_id=15780,
                    receiver_district_id=14900,
                    weight_kg=Decimal(1),
                    item_value_idr=100_000,
                )
        assert (estimate.insurance_idr, estimate.cod_fee_idr) == (0, 0)
        assert estimate.total_idr == estimate.price_idr == 20_330, "two kilograms by its size"


class TestAccounts:
    async def test_a_token_is_renewed_a_minute_before_its_end(self) -> None:
        moment = datetime(2026, 1, 1, tzinfo=UTC)
        async with boscod(logins={"toko@example.com": "rahasia"}) as bench:
            source = LoginToken(
                http=bench.client._calls.http, email="toko@example.com", password="rahasia", now=lambda: moment
            )
            first = await source.current()
            moment += timedelta(seconds=3539)
            assert await source.current() == first
            moment += timedelta(seconds=1)
            assert await source.current() != first

    async def test_many_calls_at_once_log_in_once(self) -> None:
        async with boscod(logins={"toko@example.com": "rahasia"}) as bench:
            source = LoginToken(http=bench.client._calls.http, email="toko@example.com", password="rahasia")
            tokens = await asyncio.gather(*(source.current() for _ in range(10)))
            first = tokens[0]
            assert set(tokens) == {first}
            renewed = await asyncio.gather(*(source.renew(first) for _ in range(10)))
        assert len(set(renewed)) == 1
        assert renewed[0] != first

    async def test_a_wrong_password_bars_the_account(self) -> None:
        async with boscod(logins={"toko@example.com": "rahasia"}) as bench:
            source = LoginToken(http=bench.client._calls.http, email="toko@example.com", password="salah")
            with pytest.raises(AccountBarred):
                await bench.client.for_account("login", token=source).couriers()

    async def test_a_wrong_token_is_refused(self) -> None:
        async with boscod() as bench:
            with pytest.raises(AccountBarred) as caught:
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

    async def test_a_token_outlives_the_sandbox_that_gave_it_and_a_forged_one_is_none(self) -> None:
        logins = {"toko@example.com": "rahasia"}
        async with boscod(logins=logins) as bench, boscod(logins=logins) as started_again:
            http = bench.client._calls.http
            token = await LoginToken(http=http, email="toko@example.com", password="rahasia").current()
            assert await started_again.client.for_account("login", token=token).couriers()
            with pytest.raises(AccountBarred):
                await started_again.client.for_account("forged", token=f"A{token[1:]}").couriers()

    async def test_too_many_requests_say_when_to_come_back(self) -> None:
        async with boscod(requests_per_minute=2) as bench:
            await bench.client.couriers()
            await bench.client.couriers()
            with pytest.raises(Unavailable) as caught:
                await bench.client.couriers()
        assert caught.value.after is not None
        assert timedelta(seconds=50) < caught.value.after <= timedelta(seconds=61)
