"""One leader, each slot once, and duties that find what is due."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import aiohttp

from bootstrap import App
from local.refusal import free_port
from models import jobs
from models.db import ring_with
from models.jobs import cron
from scheduler.cron import Entry, fire_due
from scheduler.leader import lead
from settings import Settings
from tests.processes import running
from tests.tasks import engine_kinds as kinds

NIGHTLY = Entry(name="nightly", expression="0 2 * * *", kind="test.echo", args={"n": 1})


class TestCron:
    def test_the_slot_is_the_latest_moment_in_the_entrys_zone(self) -> None:
        now = datetime(2026, 3, 1, 20, 30, tzinfo=UTC)
        assert NIGHTLY.last_slot(now) == datetime(2026, 3, 1, 19, 0, tzinfo=UTC)

    def test_a_slot_is_due_at_its_very_moment(self) -> None:
        moment = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
        assert NIGHTLY.last_slot(moment) == moment

    async def test_schedulers_that_fire_at_once_write_one_job(self, app: App) -> None:
        ring_with(None)
        slot = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
        fired = await asyncio.gather(*(cron.fire("nightly", slot, kind="test.echo", args={"n": 1}) for _ in range(3)))
        assert sum(job is not None for job in fired) == 1
        assert (await jobs.listing(kind=kinds.echo.kind.name))[1] == 1

    async def test_a_slot_missed_long_ago_is_left_out(self, app: App) -> None:
        ring_with(None)
        late = datetime(2026, 3, 1, 19, 0, tzinfo=UTC) + timedelta(hours=5)
        assert await fire_due((NIGHTLY,), {}, late) == []

    async def test_an_entry_may_be_made_up_for_later(self, app: App) -> None:
        ring_with(None)
        late = datetime(2026, 3, 1, 19, 0, tzinfo=UTC) + timedelta(hours=5)
        patient = replace(NIGHTLY, catch_up=timedelta(hours=6))
        assert await fire_due((patient,), {}, late) == ["nightly"]

    async def test_a_slot_missed_by_minutes_is_fired_late(self, app: App) -> None:
        ring_with(None)
        late = datetime(2026, 3, 1, 19, 0, tzinfo=UTC) + timedelta(minutes=20)
        assert await fire_due((NIGHTLY,), {}, late) == ["nightly"]
        assert await fire_due((NIGHTLY,), {}, late) == []


class TestLeader:
    async def test_a_second_scheduler_leads_as_soon_as_the_first_is_gone(self, app: App) -> None:
        second_leads = asyncio.Event()

        async def second() -> None:
            async with lead(app.settings.database_url) as leadership:
                await leadership.confirm()
                second_leads.set()

        async with lead(app.settings.database_url):
            waiting = asyncio.create_task(second())
            # The first holds the lock: the second cannot have it, however often it asks.
            await asyncio.wait([waiting], timeout=0.2)
            assert not second_leads.is_set()
        await asyncio.wait_for(waiting, timeout=10)
        assert second_leads.is_set()


async def test_its_metrics_are_served_where_the_settings_say(settings: Settings) -> None:
    port = free_port()
    async with running("scheduler", settings=settings, metrics_host="127.0.0.2", metrics_port=port) as scheduler:
        await scheduler.says("scheduler.leads")
        async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.2:{port}/metrics") as response:
            assert "python_info" in await response.text()
