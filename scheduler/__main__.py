"""``python -m scheduler``: the clock. Several may run; one leads."""

from __future__ import annotations

import argparse
import asyncio
import signal
from datetime import timedelta

import structlog
import uvloop
from prometheus_client import start_http_server

import bootstrap
import logs
from scheduler.cron import firing
from scheduler.duties import CRON, DUTIES
from scheduler.duty import Duty, on_duty
from scheduler.leader import LeadershipLost, lead
from settings import Settings

log = structlog.get_logger("scheduler")

CONFIRM_EVERY = 0.25
"""Seconds between two looks whether this process still leads; those who do not any more end their duties."""


async def main() -> None:
    """Lead, or wait to lead, until told to stop."""
    settings = Settings()
    logs.configure(settings)
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    if settings.metrics_port:
        start_http_server(settings.metrics_port, addr=settings.metrics_host)
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
    calendar = Duty(timedelta(seconds=1), firing(CRON))
    while True:
        try:
            async with lead(app.settings.database_url) as leadership, on_duty(app, [*DUTIES, calendar]):
                while True:
                    await leadership.confirm()
                    await asyncio.sleep(CONFIRM_EVERY)
        except LeadershipLost:
            log.warning("scheduler.leadership_lost")


if __name__ == "__main__":
    argparse.ArgumentParser(prog="python -m scheduler", description=__doc__).parse_args()
    uvloop.run(main())
