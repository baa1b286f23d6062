"""What is kept of the providers: found by what one knows of it, counted rather than repeated, and gone in time."""

from __future__ import annotations

import base64
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bootstrap import App
from models import providers, retention
from models.db import pool
from models.errors import NotFound
from models.providers.oddities import KINDS_A_DAY, OTHERS

NOW = datetime(2026, 5, 1, 9, tzinfo=UTC)


def call(**said: Any) -> dict[str, Any]:
    return {
        "id": uuid.uuid4(),
        "at": datetime.now(UTC),
        "provider": "boscod",
        "account": "",
        "operation": "create_order",
        "reference": "INV-1",
        "method": "POST",
        "path": "/v1/order",
        "attempt": 1,
        "status": 200,
        "outcome": "done",
        "reason": "",
        "took_ms": 12.5,
        "sent_bytes": 3,
        "received_bytes": 5,
        "job_id": None,
        "store_id": None,
        "request_id": None,
        **said,
    }


def oddity(what: str = "price: too small", **said: Any) -> dict[str, Any]:
    raw = base64.b64encode(said.pop("raw_copy", b"{}")).decode()
    about = {"provider": "boscod", "operation": "rates", "reference": "", "at": NOW}
    return {**about, "what": what, "raw_copy": raw, **said}


async def keep_calls(*calls: dict[str, Any]) -> None:
    await providers.keep_calls(calls, using=pool())


async def keep(*oddities: dict[str, Any]) -> None:
    await providers.keep_oddities(oddities, using=pool())


class TestCalls:
    async def test_they_are_found_by_all_that_is_known_of_them_the_newest_first(self, app: App) -> None:
        job = uuid.uuid4()
        now = datetime.now(UTC)
        await keep_calls(
            call(reference="1", at=now - timedelta(hours=3), outcome="unknown"),
            call(reference="2", at=now - timedelta(minutes=1), provider="winpay", operation="create_va"),
            call(reference="3", account="store:7", job_id=job, outcome="unknown", at=now - timedelta(minutes=2)),
        )

        async def found(**asked: Any) -> list[str]:
            return [one.reference for one in await providers.list_calls(**asked)]

        assert await found() == ["2", "3", "1"]
        assert await found(limit=1) == ["2"]
        assert await found(provider="winpay") == await found(operation="create_va") == ["2"]
        assert await found(account="store:7") == await found(job=job) == ["3"]
        assert await found(account="") == ["2", "1"]
        assert await found(outcome="unknown") == ["3", "1"]
        assert await found(reference="1") == ["1"]
        assert await found(since=timedelta(hours=1), outcome="unknown") == ["3"]

    async def test_a_batch_that_is_written_again_is_kept_once(self, app: App) -> None:
        batch = [call(), call()]
        await keep_calls(*batch)
        await keep_calls(*batch, call())
        assert len(await providers.list_calls()) == 3

    async def test_one_that_is_not_there_is_not_found(self, app: App) -> None:
        with pytest.raises(NotFound):
            await providers.find_call(7)

    async def test_figures_tell_how_an_operation_goes(self, app: App) -> None:
        outcomes = ["done"] * 5 + ["refused"] * 2 + ["unknown"] * 2
        await keep_calls(
            *(call(outcome=outcome, took_ms=float(ms)) for ms, outcome in enumerate(outcomes)),
            call(outcome="not_sent", took_ms=5_000.0),
            call(at=datetime.now(UTC) - timedelta(hours=2), outcome="unknown"),
            call(provider="winpay", operation="va_status", outcome="not_sent"),
        )
        boscod, winpay = await providers.stats(timedelta(hours=1))
        assert (boscod.calls, boscod.refused, boscod.unknown, boscod.not_sent) == (10, 2, 2, 1)
        assert boscod.took_ms == pytest.approx((4, 7.6))
        assert (winpay.operation, winpay.calls, winpay.took_ms) == ("va_status", 1, None)


class TestOddities:
    async def test_one_kind_on_one_day_is_one_row_with_the_first_copy(self, app: App) -> None:
        await keep(
            oddity(raw_copy=b"second", reference="2", at=NOW + timedelta(hours=1)),
            oddity(raw_copy=b"first", reference="1"),
            oddity(operation="estimate"),
        )
        await keep(oddity(raw_copy=b"third", at=NOW + timedelta(hours=2)), oddity(at=NOW + timedelta(days=1)))
        next_day, day, estimate = await providers.list_oddities()
        assert (day.raw_copy, day.reference, day.times) == (b"first", "1", 3)
        assert (day.first_at, day.last_at) == (NOW, NOW + timedelta(hours=2))
        assert (next_day.what, next_day.times, estimate.operation) == (day.what, 1, "estimate")
        assert await providers.find_oddity(day.id) == day
        with pytest.raises(NotFound):
            await providers.find_oddity(0)

    async def test_a_provider_gone_mad_fills_no_disk(self, app: App) -> None:
        kinds = [oddity(f"status {number}", at=NOW + timedelta(seconds=number)) for number in range(KINDS_A_DAY + 5)]
        await keep(*kinds[:10])
        await keep(*kinds)
        await keep(*kinds, oddity("another", operation="estimate"))
        found = {one.what: one.times for one in await providers.list_oddities(limit=100)}
        known = {f"status {number}": 3 if number < 10 else 2 for number in range(KINDS_A_DAY)}
        assert found == known | {OTHERS: 10, "another": 1}


async def test_calls_go_after_a_week_and_oddities_after_a_month(app: App) -> None:
    day = timedelta(days=1)
    await keep_calls(call(reference="old", at=NOW - 8 * day), call(reference="young", at=NOW - 6 * day))
    await keep(oddity("old", at=NOW - 31 * day), oddity("young", at=NOW - 29 * day))
    assert await retention.prune(now=NOW, using=pool()) == 2
    assert [one.reference for one in await providers.list_calls()] == ["young"]
    assert [one.what for one in await providers.list_oddities()] == ["young"]
