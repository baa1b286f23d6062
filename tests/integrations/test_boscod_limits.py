"""What Boscod takes of a parcel's fields, refused here before anything is sent."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import Any

import pytest

from integrations.boscod import FieldsRefused, phone_digits, round_up_weight, wrong_fields
from tests.integrations.boscod_bench import PARCEL, boscod


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
