"""Parcels at the sandbox: booked, told, tracked and cancelled."""

from __future__ import annotations

import asyncio
import dataclasses
from datetime import timedelta
from pathlib import Path

import pytest

from integrations.boscod import AwbEvent, Parcel
from integrations.outcome import Refused, Unavailable, Unknown
from tests.integrations.boscod_bench import PARCEL, SOON, Bench, awaited, boscod


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
