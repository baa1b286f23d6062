"""Raw copies of nonsense keep what was said, and nobody's name."""

from __future__ import annotations

import pytest

from integrations.oddity import LARGEST_COPY, blotted


class TestBlotting:
    @pytest.mark.parametrize(
        ("said", "kept"),
        [
            (
                '{"receiver_name" : "Si\\"ti", "price": -5, "name": 7}',
                '{"receiver_name" : "…", "price": -5, "name": 7}',
            ),
            ('{"Address":"Jl. Merdeka 17', '{"Address":"…"'),
            ('{"customerPhone":"x","access_token":"y"}', '{"customerPhone":"…","access_token":"…"}'),
            ('{"from":"6281","text":{"body":"halo"},"to":[1]}', '{"from":"…","text":{"body":"…"},"to":[1]}'),
            ("call 0812-3456-7890, +62 812 3456 7890 or a.b@toko.co.id", "call …, … or …"),
            ('{"phones":["6281234567890"]}', '{"phones":["…"]}'),
            (
                '{"order_no":"BOS081234567890","total":"10165.00","status":"99"}',
                '{"order_no":"BOS081234567890","total":"10165.00","status":"99"}',
            ),
        ],
    )
    def test_what_names_people_goes_and_the_rest_stays_as_it_was_said(self, said: str, kept: str) -> None:
        assert blotted(said.encode()).decode() == kept

    @pytest.mark.timeout(5)
    @pytest.mark.parametrize("said", [b'"' + b"name" * 20_000, b'"name":"' * 9_000, b'"name":"' + b"\\" * 70_000])
    def test_no_copy_takes_long(self, said: bytes) -> None:
        assert blotted(said[:LARGEST_COPY])
