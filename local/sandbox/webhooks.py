"""How a sandbox delivers its webhooks: at least once, sent again after pauses, within bounds, over restarts too."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

import aiohttp
import structlog
from aiohttp import web

from local.sandbox.clock import SandboxClock
from local.sandbox.faults import OF_WEBHOOKS, Faults
from local.sandbox.ledger import Entry, Ledger

log = structlog.get_logger(__name__)

Accepts = Callable[[int, bytes], bool]


def any_2xx(status: int, _: bytes) -> bool:
    """Whether the status says that the event was taken."""
    return 200 <= status < 300  # noqa: PLR2004 - the class of statuses, as HTTP writes it


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One event on its way to one address, and all that its headers are made of."""

    id: str
    key: str
    event: str
    url: str
    body: bytes
    planned_at: datetime
    """By the sandbox's clock."""
    forged: bool
    """To be signed by somebody else."""


Signer = Callable[[Delivery], Mapping[str, str]]
"""Makes a delivery's headers, anew for each send, since some providers sign the moment."""


class WebhookSender:
    """Sends events to one URL, and again after each of ``intervals`` until it is accepted; then it is dropped.

    The ledger is the outbox: a line ``planned`` for each delivery, ``webhook`` for each send, ``dropped`` for one that
    is given up. What is planned and neither accepted nor dropped is resumed when the sandbox starts again, with the
    same bytes. At most ``largest_backlog`` deliveries wait, ``at_once`` are under way.

    Several senders may share a ledger if each names its ``events``: it resumes no other's.
    """

    def __init__(
        self,
        *,
        url: str | None,
        ledger: Ledger,
        faults: Faults,
        sign: Signer,
        clock: SandboxClock,
        events: Collection[str] | None = None,
        intervals: Sequence[timedelta] = (timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=30)),
        timeout: timedelta = timedelta(seconds=10),
        accepts: Accepts = any_2xx,
        at_once: int = 32,
        largest_backlog: int = 10_000,
    ) -> None:
        self.url = url
        self._ledger = ledger
        self._faults = faults
        self._sign = sign
        self._clock = clock
        self._events = events
        self._intervals = tuple(intervals)
        self._timeout = aiohttp.ClientTimeout(total=timeout.total_seconds())
        self._accepts = accepts
        self._places = asyncio.Semaphore(at_once)
        self._largest_backlog = largest_backlog
        self._tasks: set[asyncio.Task[None]] = set()
        self._held: dict[str, asyncio.Event] = {}
        self._session: aiohttp.ClientSession | None = None

    async def run(self, _: web.Application) -> AsyncIterator[None]:
        """Live as long as the application (for ``cleanup_ctx``), and go on with what an earlier process planned."""
        self._session = aiohttp.ClientSession(timeout=self._timeout)
        self._resume()
        yield
        self.forget()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._session.close()
        self._session = None

    def send(
        self,
        key: str,
        body: bytes,
        *,
        event: str,
        about: str,
        url: str | None = None,
        after: timedelta = timedelta(0),
        copies: int = 1,
        forged: bool = False,
        facts: Mapping[str, str],
    ) -> None:
        """Deliver ``body`` in the background, first after ``after``.

        ``key`` names the event in the ledger; ``event`` is what faults call it, with ``facts`` to match on; ``about``
        is its subject, among whose events it may be reordered.
        """
        target = url or self.url
        if target is None:
            return
        fault = self._faults.take(event, among=OF_WEBHOOKS, **facts)
        kind = fault.kind if fault is not None else None
        seconds = fault.seconds if fault is not None else 0.0
        due = time.time() + after.total_seconds() + (seconds if kind == "webhook_late" else 0.0)
        for _ in range(copies * 2 if kind == "webhook_duplicate" else copies):
            delivery = Delivery(
                id=uuid.uuid4().hex,
                key=key,
                event=event,
                url=target,
                body=body,
                planned_at=self._clock.now(),
                forged=forged or kind == "webhook_bad_signature",
            )
            self._plan(delivery, due=due, fault=kind)
            if kind == "webhook_lost":
                self._drop(delivery, "lost")
            elif len(self._tasks) >= self._largest_backlog:
                self._drop(delivery, "backlog full")
            elif kind == "webhook_reordered" and about not in self._held:
                overtaken = self._held[about] = asyncio.Event()
                self._begin(self._deliver_behind(delivery, about, overtaken, due=due, longest=seconds))
            else:
                self._begin(self._deliver(delivery, due=due, overtakes=self._held.pop(about, None)))

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    def forget(self) -> None:
        """Drop what is under way."""
        self._held.clear()
        for task in self._tasks:
            task.cancel()

    def _plan(self, delivery: Delivery, *, due: float, fault: str | None) -> None:
        self._ledger.append(
            "planned",
            delivery.key,
            delivery=delivery.id,
            event=delivery.event,
            url=delivery.url,
            body=delivery.body.decode(),
            planned_at=delivery.planned_at.isoformat(),
            forged=delivery.forged,
            due=due,
            fault=fault,
        )

    def _drop(self, delivery: Delivery, reason: str) -> None:
        self._ledger.append("dropped", delivery.key, delivery=delivery.id, reason=reason)

    def _resume(self) -> None:
        """Begin again what the ledger knows as planned and not as over."""
        over = {entry["delivery"] for entry in self._ledger.entries("dropped")}
        sends: dict[str, list[Entry]] = {}
        for entry in self._ledger.entries("webhook"):
            sends.setdefault(entry["delivery"], []).append(entry)
            if entry["sent"]:
                over.add(entry["delivery"])
        for entry in self._ledger.entries("planned"):
            mine = self._events is None or entry["event"] in self._events
            if not mine or entry["delivery"] in over:
                continue
            delivery = Delivery(
                id=entry["delivery"],
                key=entry["key"],
                event=entry["event"],
                url=entry["url"],
                body=entry["body"].encode(),
                planned_at=datetime.fromisoformat(entry["planned_at"]),
                forged=entry["forged"],
            )
            tried = sends.get(delivery.id, [])
            due = entry["due"]
            if tried:
                due = tried[-1]["at"] + self._pause_after(len(tried)).total_seconds()
            self._begin(self._deliver(delivery, due=due, tried=len(tried)))

    def _pause_after(self, tried: int) -> timedelta:
        return self._intervals[tried - 1] if tried <= len(self._intervals) else timedelta(0)

    def _begin(self, delivering: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(delivering)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver_behind(
        self, delivery: Delivery, about: str, overtaken: asyncio.Event, *, due: float, longest: float
    ) -> None:
        """Let the next event about the same pass first, if it comes in time."""
        with suppress(TimeoutError):
            async with asyncio.timeout(max(0.0, due - time.time()) + longest):
                await overtaken.wait()
        if self._held.get(about) is overtaken:
            del self._held[about]
        await self._deliver(delivery, due=due)

    async def _deliver(
        self, delivery: Delivery, *, due: float, tried: int = 0, overtakes: asyncio.Event | None = None
    ) -> None:
        pause = due - time.time()
        for attempt in range(tried, len(self._intervals) + 1):
            await asyncio.sleep(max(0.0, pause))
            taken = await self._post(delivery)
            if overtakes is not None:
                overtakes.set()
            if taken:
                return
            pause = self._pause_after(attempt + 1).total_seconds()
        self._drop(delivery, "never taken")
        log.warning("sandbox.webhook.dropped", key=delivery.key, url=delivery.url)

    async def _post(self, delivery: Delivery) -> bool:
        assert self._session is not None, "add run() to the application's cleanup_ctx"  # noqa: S101
        about = {"delivery": delivery.id, "event": delivery.event}
        try:
            async with (
                self._places,
                self._session.post(
                    delivery.url, data=delivery.body, headers=self._sign(delivery), allow_redirects=False
                ) as response,
            ):
                status, text = response.status, await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._ledger.append("webhook", delivery.key, status=None, sent=False, reason=type(error).__name__, **about)
            return False
        accepted = self._accepts(status, text)
        self._ledger.append("webhook", delivery.key, status=status, sent=accepted, **about)
        return accepted
