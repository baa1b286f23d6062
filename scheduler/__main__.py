"""``python -m scheduler``: the clock. Several may run; one leads."""

from __future__ import annotations

import argparse
import asyncio
import signal
import time
from datetime import datetime

import structlog
import uvloop
from prometheus_client import start_http_server

import bootstrap
from models.db import DATABASE_AWAY
from scheduler.cron import fire_due
from scheduler.duties import CRON, DUTIES, Duty
from scheduler.leader import LeadershipLost, lead
from settings import Settings

log = structlog.get_logger("scheduler")

TICK = 0.25
"""Seconds between two looks at what is due."""


async def main() -> None:
    """Lead, or wait to lead, until told to stop."""
    settings = Settings()
    bootstrap.configure_logging(settings)
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    if settings.metrics_port:
        start_http_server(settings.metrics_port, addr="127.0.0.1")
    async with bootstrap.open_app(settings, global_context=True) as app:
        working = asyncio.create_task(_work_for_ever(app))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait([working, stopping], return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        working.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)
        if not stop.is_set():
            working.result()


async def _work_for_ever(app: bootstrap.App) -> None:
    while True:
        try:
            async with lead(app.settings.database_url) as leadership:
                due: dict[Duty, float] = dict.fromkeys(DUTIES, 0.0)
                fired: dict[str, datetime] = {}
                while True:
                    await leadership.confirm()
                    await _round(app, due, fired)
                    await asyncio.sleep(TICK)
        except LeadershipLost:
            log.warning("scheduler.leadership_lost")


async def _round(app: bootstrap.App, due: dict[Duty, float], fired: dict[str, datetime]) -> None:
    for duty, moment in due.items():
        if time.monotonic() < moment:
            continue
        due[duty] = time.monotonic() + duty.every.total_seconds()
        try:
            await duty.do(app)
        except DATABASE_AWAY as error:
            log.warning("scheduler.waits_for_database", duty=duty.do.__name__, error=type(error).__name__)
        except Exception:
            # One broken duty must not keep the sweeps from running.
            log.exception("scheduler.duty_failed", duty=duty.do.__name__)
    try:
        await fire_due(CRON, fired, app.clock.now())
    except DATABASE_AWAY as error:
        log.warning("scheduler.waits_for_database", duty="cron", error=type(error).__name__)


if __name__ == "__main__":
    argparse.ArgumentParser(prog="python -m scheduler", description=__doc__).parse_args()
    uvloop.run(main())
