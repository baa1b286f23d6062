"""How a sandbox delivers its webhooks: at least once, sent again after pauses, within bounds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import timedelta

import aiohttp
import structlog
from aiohttp import web

from local.sandbox.ledger import Ledger

log = structlog.get_logger(__name__)

Accepts = Callable[[int, bytes], bool]


def any_2xx(status: int, _: bytes) -> bool:
    """Whether the status says that the event was taken."""
    return 200 <= status < 300  # noqa: PLR2004 - the class of statuses, as HTTP writes it


class WebhookSender:
    """Sends events to one URL, and again after each of ``intervals`` until it is accepted; then it is dropped.

    ``headers`` of an event are made anew for each send, since some providers sign the moment. At most
    ``largest_backlog`` events wait, ``at_once`` are under way. Every send is a line ``webhook`` in the ledger.
    """

    def __init__(
        self,
        *,
        url: str | None,
        ledger: Ledger,
        intervals: Sequence[timedelta] = (timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=30)),
        timeout: timedelta = timedelta(seconds=10),
        accepts: Accepts = any_2xx,
        at_once: int = 32,
        largest_backlog: int = 10_000,
    ) -> None:
        self.url = url
        self._ledger = ledger
        self._intervals = tuple(intervals)
        self._timeout = aiohttp.ClientTimeout(total=timeout.total_seconds())
        self._accepts = accepts
        self._places = asyncio.Semaphore(at_once)
        self._largest_backlog = largest_backlog
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    async def run(self, _: web.Application) -> AsyncIterator[None]:
        """Live as long as the application (for ``cleanup_ctx``)."""
        self._session = aiohttp.ClientSession(timeout=self._timeout)
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
        headers: Callable[[], Mapping[str, str]],
        url: str | None = None,
        after: timedelta = timedelta(0),
    ) -> None:
        """Deliver ``body`` in the background, first after ``after``. ``key`` names the event in the ledger."""
        target = url or self.url
        if target is None:
            return
        if len(self._tasks) >= self._largest_backlog:
            self._ledger.append("webhook", key, status=None, sent=False, reason="backlog full")
            return
        task = asyncio.create_task(self._deliver(key, target, body, headers, after), name=f"webhook {key}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    def forget(self) -> None:
        """Drop what is under way."""
        for task in self._tasks:
            task.cancel()

    async def _deliver(
        self,
        key: str,
        url: str,
        body: bytes,
        headers: Callable[[], Mapping[str, str]],
        after: timedelta,
    ) -> None:
        for pause in (after, *self._intervals):
            await asyncio.sleep(pause.total_seconds())
            if await self._post(key, url, body, headers()):
                return
        log.warning("sandbox.webhook.dropped", key=key, url=url)

    async def _post(self, key: str, url: str, body: bytes, headers: Mapping[str, str]) -> bool:
        assert self._session is not None, "add run() to the application's cleanup_ctx"  # noqa: S101
        try:
            async with (
                self._places,
                self._session.post(url, data=body, headers=headers, allow_redirects=False) as response,
            ):
                status, text = response.status, await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._ledger.append("webhook", key, status=None, sent=False, reason=type(error).__name__)
            return False
        accepted = self._accepts(status, text)
        self._ledger.append("webhook", key, status=status, sent=accepted)
        return accepted
