"""Server-sent events about jobs. News wakes a stream; what it sends is read from the rows."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Self
from uuid import UUID

from aiohttp import web

from api.job_shown import shown
from api.waiting import NEWS, tag_of
from models import jobs
from models.jobs import Job

if TYPE_CHECKING:
    from api.call import Call

_HEARTBEAT = timedelta(seconds=15)
"""A comment on a silent event stream, so that proxies keep it open."""

_LONGEST_STREAM = timedelta(minutes=30)
"""An event stream ends then; clients of server-sent events connect again by themselves."""

_OVERLAP = timedelta(seconds=5)
"""What a resumed stream repeats: a row is seen only after its commit, a little later than its own time says."""

_OLDEST = timedelta(hours=1)
"""A client that was away for longer starts afresh, with what is unfinished."""


def moment(last_event_id: str) -> datetime | None:
    """Read the id of an event of a store's stream; one that is not ours, or too old to resume from, is ``None``."""
    now = datetime.now(UTC)
    try:
        then = datetime.fromtimestamp(int(last_event_id) / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return min(then, now) if now - _OLDEST < then else None


async def follow_jobs(call: Call, ids: list[UUID]) -> web.StreamResponse:
    """Tell of these jobs until all of them have ended."""
    stream = await _Stream.open(call)
    open_ids = list(dict.fromkeys(ids))
    with contextlib.suppress(ConnectionResetError), stream.news.about(*open_ids) as event:
        while open_ids and stream.goes_on:
            event.clear()
            found, _ = await jobs.listing(store=call.store_id, ids=open_ids, limit=len(open_ids))
            for job in found:
                await stream.tell(job, tag_of(job))
            open_ids = [job.id for job in found if not job.is_final]
            if open_ids:
                await stream.rest(event)
        await stream.response.write_eof()
    return stream.response


async def follow_store(call: Call, *, since: datetime | None, may_see: Callable[[Job], bool]) -> web.StreamResponse:
    """Tell of a store's jobs for as long as the client listens.

    An event's id is the moment until which all ends have been told, wherever a stream breaks: news of a single job
    does not move it.
    """
    stream = await _StoreStream.open(call)
    stream.known, stream.may_see = since, may_see
    with contextlib.suppress(ConnectionResetError), stream.news.of_store(call.store_id) as ear:
        ear.wake()
        while stream.goes_on:
            ids = ear.take()
            if ids:
                for job in await jobs.named(call.store_id, ids):
                    await stream.tell_visible(job)
            # Silence while Redis is away means nothing: then everything is looked at again.
            if ids is None or not stream.news.is_heard:
                await stream.look(call.store_id, queued=True)
            elif stream.is_look_due:
                await stream.look(call.store_id, queued=False)
            await stream.rest(ear.event)
        await stream.response.write_eof()
    return stream.response


class _Stream:
    """One open response: knows what it has told, when it last said something, and when to end."""

    def __init__(self, *, call: Call, response: web.StreamResponse) -> None:
        self.response, self.news = response, call.request.app[NEWS]
        self._told: dict[UUID, str] = {}
        self._loop = asyncio.get_running_loop()
        self._quiet_since = self._loop.time()
        self._until = self._loop.time() + _LONGEST_STREAM.total_seconds()

    @classmethod
    async def open(cls, call: Call) -> Self:
        """Send the head."""
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        )
        await response.prepare(call.request)
        return cls(call=call, response=response)

    @property
    def goes_on(self) -> bool:
        """Whether neither the process nor the stream's time is over."""
        return not self.news.stopping and self._loop.time() < self._until

    async def tell(self, job: Job, event_id: str) -> None:
        """Send a job, unless this is how it was told last."""
        tag = tag_of(job)
        if self._told.get(job.id) == tag:
            return
        self._told[job.id] = tag
        data = shown(job).model_dump_json()
        await self.response.write(f"event: job\nid: {event_id}\ndata: {data}\n\n".encode())
        self._quiet_since = self._loop.time()

    @property
    def heartbeat(self) -> bytes:
        """What is said where there is nothing to say."""
        return b": still here\n\n"

    async def rest(self, event: asyncio.Event) -> None:
        """Wait for news for as long as silence can be trusted."""
        if self._loop.time() - self._quiet_since >= _HEARTBEAT.total_seconds():
            await self.response.write(self.heartbeat)
            self._quiet_since = self._loop.time()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.news.look_again.total_seconds()):
                await event.wait()


class _StoreStream(_Stream):
    """A stream of all that happens in a store. ``known`` is the moment until which all ends have been told."""

    known: datetime | None
    may_see: Callable[[Job], bool]

    def __init__(self, *, call: Call, response: web.StreamResponse) -> None:
        super().__init__(call=call, response=response)
        self._ended: dict[UUID, datetime] = {}
        self._looked_at = float("-inf")

    @property
    def is_look_due(self) -> bool:
        """Whether it is time for a look at what nobody has announced: what workers took back, or lost news."""
        return self._loop.time() - self._looked_at >= self.news.look_again.total_seconds()

    @property
    def heartbeat(self) -> bytes:
        """That all is quiet until now is worth knowing to who comes back in an hour."""
        return f": still here\nid: {self._known_id}\n\n".encode()

    @property
    def _known_id(self) -> str:
        return str(int(self.known.timestamp() * 1000)) if self.known is not None else ""

    async def look(self, store: int, *, queued: bool) -> None:
        """Tell what is not known yet; ``queued`` is whether to look at what waits, too."""
        self._looked_at = self._loop.time()
        since = self.known - _OVERLAP if self.known is not None else None
        async for known, job in jobs.told(store, since=since, queued=queued):
            self.known = max(self.known or known, known)
            if job is not None:
                await self.tell_visible(job)
            else:
                self._forget(known - _OVERLAP)

    async def tell_visible(self, job: Job) -> None:
        """Send a job, unless the client may not see it or knows it as it is."""
        if self.may_see(job):
            await self.tell(job, self._known_id)
            if job.finished_at is not None:
                self._ended[job.id] = job.finished_at

    def _forget(self, before: datetime) -> None:
        """Let go of what ended before all that is ever looked at again."""
        for job_id in [job_id for job_id, ended in self._ended.items() if ended < before]:
            del self._ended[job_id]
            self._told.pop(job_id, None)
