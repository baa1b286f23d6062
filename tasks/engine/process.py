"""A worker process from start to graceful stop: ``python -m tasks --queue critical``."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import dramatiq
import structlog
from prometheus_client import start_http_server

from models.db import DATABASE_AWAY
from tasks.engine.broker import DoorbellBroker, declare_actors
from tasks.engine.metrics import BELL_LAG_SECONDS
from tasks.engine.watchdog import EXIT_CODE, Watchdog
from tasks.engine.worker import Worker

if TYPE_CHECKING:
    from bootstrap import App

log = structlog.get_logger(__name__)

RENEW_EVERY = 3.0
"""Seconds; a lease lasts ten, so two renewals may fail."""
HEED_EVERY = 1.0
"""Seconds; a cancel is promised within two."""
LOOK_EVERY = 0.5
"""Seconds; how late another kind's job finds a process that one kind fills, since a full one leaves bells to others."""


async def run(app: App, queues: list[str]) -> None:
    """Run until SIGTERM or SIGINT, once or many times, then stop within twenty seconds without losing a job."""
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    worker = Worker(app=app, queues=queues)
    bellboy = _Bellboy(app=app, worker=worker, loop=loop, queues=set(queues))
    if app.settings.metrics_port:
        start_http_server(app.settings.metrics_port, addr=app.settings.metrics_host)
    loops = [
        loop.create_task(every(RENEW_EVERY, worker.renew_leases)),
        loop.create_task(every(HEED_EVERY, worker.heed_cancellations)),
        loop.create_task(every(LOOK_EVERY, worker.look)),
        loop.create_task(Watchdog().run()),
    ]
    bellboy.start()
    for kind in app.kinds_on(queues):
        worker.ring(kind)
    log.info("worker.ready", queues=queues, worker=worker.name)
    # A duty goes on for ever; where one ends all the same, the process must not go on without it.
    until = [*loops, loop.create_task(stop.wait()), loop.create_task(worker.stuck.wait())]
    await asyncio.wait(until, return_when=asyncio.FIRST_COMPLETED)
    log.info("worker.stopping", running=len(worker.running))
    bellboy.deafen()
    if not await worker.stop():
        # The loop cannot be closed while a job on it refuses to end; that job runs elsewhere when its lease is over.
        log.error("worker.leaves_a_job_that_does_not_stop")
        os._exit(EXIT_CODE)
    for task in until:
        task.cancel()
    await asyncio.gather(*until, return_exceptions=True)
    await loop.run_in_executor(None, bellboy.stop)
    log.info("worker.stopped")


async def every(seconds: float, duty: Callable[[], Awaitable[None]]) -> None:
    """Do ``duty`` again and again, whatever becomes of one turn of it."""
    while True:
        await asyncio.sleep(seconds)
        try:
            await duty()
        except DATABASE_AWAY as error:
            log.warning("worker.duty_waits_for_database", duty=duty.__name__, error=type(error).__name__)
        except Exception:
            # Without its next turn every job here would lose its lease.
            log.exception("worker.duty_failed", duty=duty.__name__)


class _Lag(dramatiq.Middleware):
    """Measures how long a bell was on its way."""

    def before_process_message(self, _broker: dramatiq.Broker, message: dramatiq.MessageProxy) -> None:
        lag = time.time() - message.message_timestamp / 1000
        BELL_LAG_SECONDS.labels(message.queue_name).observe(max(0.0, lag))


class _Bellboy:
    """Dramatiq's own worker, in threads: takes messages off Redis and rings on the event loop.

    While every slot is taken it leaves the bells to other processes.
    """

    LISTEN_AGAIN = 0.05

    def __init__(self, *, app: App, worker: Worker, loop: asyncio.AbstractEventLoop, queues: set[str]) -> None:
        self._worker, self._loop = worker, loop
        self._deaf = threading.Event()
        broker = DoorbellBroker(app.settings.redis_url, namespace=app.namespace)
        broker.add_middleware(_Lag())
        declare_actors(broker, self._hear)
        self._dramatiq = dramatiq.Worker(broker, queues=queues, worker_threads=1, worker_timeout=1000)
        # With more in hand than one, bells would lie here while another process is idle.
        self._dramatiq.queue_prefetch = 1

    def _hear(self, kind: str) -> None:
        self._loop.call_soon_threadsafe(self._worker.ring, kind)
        while self._worker.is_full and not self._deaf.wait(self.LISTEN_AGAIN):
            pass

    def start(self) -> None:
        self._dramatiq.start()

    def deafen(self) -> None:
        """Take no more messages (returns at once)."""
        self._deaf.set()
        for thread in self._dramatiq.workers:
            thread.stop()

    def stop(self) -> None:
        self._dramatiq.stop(timeout=5000)
