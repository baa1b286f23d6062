"""An event and its job are one: both are written, or neither, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from bootstrap import App
from models import jobs, webhooks
from models.db import pool, ring_with, transaction
from models.webhooks import Event, Taken
from tests.work import one

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
EVENT = Event(provider="boscod", kind="awb", key="k", body=b"{}", at=NOW, headers={"user-agent": "Boscod"})

REFUSE_JOBS = """
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
CREATE TRIGGER refuse BEFORE INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION refuse();
"""


async def counted() -> tuple[int, int]:
    return await one("SELECT count(*) FROM incoming_webhooks"), await one("SELECT count(*) FROM jobs")


class TestTakeIn:
    async def test_its_job_is_the_row_that_enqueue_would_have_written(self, app: App) -> None:
        assert await webhooks.take_in(EVENT, job="shipping.event", stores=(7,)) is Taken.NEW
        stored = await one("SELECT id FROM incoming_webhooks")
        async with transaction() as tx:
            args = {"webhook_id": stored, "stores": (7,)}
            await jobs.enqueue("shipping.event", args, store=None, using=tx, unique_key="another")
        ours, theirs = await pool().execute_query_dict("SELECT * FROM jobs ORDER BY id")
        assert ours["unique_key"] == f"webhook_id={stored}"
        for of_the_moment in ("id", "unique_key", "run_at", "created_at"):
            ours.pop(of_the_moment)
            theirs.pop(of_the_moment)
        assert ours == theirs

    async def test_a_replay_changes_nothing_and_another_provider_s_key_is_no_replay(self, app: App) -> None:
        assert await webhooks.take_in(EVENT, job="shipping.event") is Taken.NEW
        assert await webhooks.take_in(replace(EVENT, body=b"[]"), job="shipping.event") is Taken.REPLAY
        assert await counted() == (1, 1)
        assert await one("SELECT body FROM incoming_webhooks") == b"{}"
        assert await webhooks.take_in(replace(EVENT, provider="whatsapp"), job="whatsapp.event") is Taken.NEW

    async def test_where_the_job_cannot_be_written_there_is_no_event_either(self, app: App) -> None:
        await pool().execute_script(REFUSE_JOBS)
        with pytest.raises(Exception, match="no"):
            await webhooks.take_in(EVENT, job="shipping.event")
        assert await counted() == (0, 0)

    async def test_args_that_do_not_fit_fail_before_anything_is_written(self, app: App) -> None:
        with pytest.raises(ValidationError):
            await webhooks.take_in(EVENT, job="shipping.event", stores=("Bandung",))
        assert await counted() == (0, 0)

    async def test_a_payment_that_is_none_of_ours_is_kept_for_a_person_and_gets_no_job(self, app: App) -> None:
        for _ in range(2):
            taken = await webhooks.take_in(EVENT, job="payments.settle", payment="BO-0-1")
            assert taken is Taken.UNKNOWN_REFERENCE
        assert await counted() == (1, 0)
        assert await one("SELECT outcome FROM incoming_webhooks WHERE processed_at = $1", NOW) == "unknown reference"

    async def test_keys_that_only_their_ends_tell_apart_are_two(self, app: App) -> None:
        for end in "ab":
            event = replace(EVENT, key="k" * 300 + end)
            assert await webhooks.take_in(event, job="shipping.event") is Taken.NEW
        assert await counted() == (2, 2)


class TestBell:
    async def test_it_rings_once_for_what_is_new_and_only_when_it_is_committed(self, app: App) -> None:
        rung: list[frozenset[str]] = []
        ring_with(rung.append)
        async with transaction():
            await webhooks.take_in(EVENT, job="shipping.event")
            assert rung == []
        assert rung == [{"shipping.event"}]
        await webhooks.take_in(EVENT, job="shipping.event")
        await webhooks.take_in(replace(EVENT, key="2"), job="payments.settle", payment="BO-0-1")
        assert len(rung) == 1
        await webhooks.take_in(replace(EVENT, key="3"), job="shipping.event")
        assert rung == [{"shipping.event"}] * 2


class TestPutBy:
    async def test_it_is_kept_once_with_the_reason_and_no_job(self, app: App) -> None:
        for why in ("not understood", "again"):
            await webhooks.put_by(EVENT, why=why)
        assert await counted() == (1, 0)
        assert await one("SELECT outcome FROM incoming_webhooks") == "not understood"
