"""Speaking to the API as a client does, and saying at once where an answer is not the one that is due."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final, TypeAlias

import aiohttp
from rich.console import Console

from local.refusal import Refusal
from settings import Settings

PATIENCE: Final = timedelta(seconds=60)
"""How long a consequence may take: a sandbox sends a webhook again after seconds, a busy machine works slowly."""
LOOK_EVERY: Final = timedelta(milliseconds=100)

Json = dict[str, Any]


Query: TypeAlias = Mapping[str, str] | Sequence[tuple[str, str]]
"""Pairs where a name comes more than once."""


class Disagreement(Refusal):
    """An answer is not the one that is due. The message says of what, what came, and what was due."""


@dataclass(slots=True, kw_only=True)
class Line:
    """Asks the API and the sandboxes, checks, and tells the audience."""

    http: aiohttp.ClientSession
    settings: Settings
    console: Console
    token: str = ""
    """Of the seller who speaks."""
    asked: int = 0
    agreed: int = 0
    visited: set[tuple[str, str]] = field(default_factory=set)
    """Method and path of what the API was asked."""

    async def ask(
        self,
        method: str,
        path: str,
        *,
        body: object = None,
        query: Query | None = None,
        form: aiohttp.FormData | None = None,
        due: int = 200,
        token: str | None = None,
        key: str | None = None,
    ) -> Any:
        """Return the JSON of an answer, which has to have the status that is ``due``.

        ``token`` speaks for somebody else than the seller, empty: for nobody. ``key`` repeats an intent.
        """
        self.visited.add((method, path))
        speaks_for = self.token if token is None else token
        headers = {"Authorization": f"Bearer {speaks_for}"} if speaks_for else {}
        if method == "POST" and not path.startswith("/auth/"):
            headers["Idempotency-Key"] = key or str(uuid.uuid4())
        url = f"{self.settings.public_url}{path}"
        async with self._sent(method, url, json=body, params=query, data=form, headers=headers) as answer:
            text = await answer.text()
            if answer.status != due:
                raise Disagreement(f"{method} {path} answered {answer.status} where {due} was due: {text[:500]}")
            if not text:
                return {}
            try:
                return await answer.json(content_type=None)
            except ValueError as error:
                raise Disagreement(f"{method} {path} answered no JSON: {text[:200]}") from error

    async def job(self, method: str, path: str, **more: Any) -> Json:
        """Start a job and return it once it has succeeded."""
        job: Json = await self.ask(method, path, due=202, **more)
        deadline = _now() + PATIENCE.total_seconds()
        while job["status"] in ("queued", "running") and _now() < deadline:
            job = await self.ask("GET", job["links"]["self"], query={"wait": "20"})
        self.agree(f"the job of {method} {path} ({job['error']})", job["status"], "succeeded")
        return job

    async def fetch(self, url: str, *, kind: str) -> bytes:
        """Return the bytes behind an address that needs no token; they have to be of this content type."""
        async with self._sent("GET", url) as answer:
            data = await answer.read()
            self.agree(f"{url} as {kind}", (answer.status, answer.content_type), (200, kind))
            return data

    async def sandbox(self, provider: str, method: str, path: str, **more: Any) -> Json:
        """Return the answer of a provider's sandbox to what only a sandbox is asked."""
        url = f"{getattr(self.settings, f'{provider}_url')}/__sandbox/{path}"
        async with self._sent(method, url, **more) as answer:
            content: Json = await answer.json(content_type=None)
            self.agree(f"{method} {url} ({content if not answer.ok else ''})", answer.status, 200)
            return content

    async def until(self, path: str, happened: Callable[[Any], object], *, what: str, **more: Any) -> Any:
        """Look at ``path`` until something has happened there."""
        deadline = _now() + PATIENCE.total_seconds()
        while not happened(found := await self.ask("GET", path, **more)):
            if _now() > deadline:
                raise Disagreement(f"{what} did not happen within {PATIENCE.total_seconds():g} s: {path} says {found}")
            await asyncio.sleep(LOOK_EVERY.total_seconds())
        return found

    def agree(self, what: str, found: object, due: object) -> None:
        """Go on if the two are the same."""
        self.agreed += 1
        if found != due:
            raise Disagreement(f"{what}: {_short(found)}, where {_short(due)} is due")

    def sure(self, what: str, holds: object) -> None:
        """Go on if it is so."""
        self.agreed += 1
        if not holds:
            raise Disagreement(f"{what}: it is not so")

    def agree_all(self, what: str, found: Mapping[str, Any], due: Mapping[str, object]) -> None:
        """Go on if everything that is ``due`` is found under its name."""
        for name, value in due.items():
            self.agree(f"{what}, {name}", found.get(name), value)

    def tell(self, what: str, how: str) -> None:
        """Say that a step is done and was found right."""
        self.console.print(f"[bold green]✓[/] [bold]{what:<16}[/] {how}", highlight=False, soft_wrap=True)

    def title(self, text: str) -> None:
        """Begin another chapter."""
        self.console.print(f"\n[bold]{text}[/]", highlight=False)

    @asynccontextmanager
    async def _sent(self, method: str, url: str, **more: Any) -> AsyncIterator[aiohttp.ClientResponse]:
        self.asked += 1
        try:
            async with self.http.request(method, url, **more) as answer:
                yield answer
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Refusal(f"{url} does not answer ({type(error).__name__}). Is 'make up' running?") from error


@asynccontextmanager
async def opened(settings: Settings, console: Console) -> AsyncIterator[Line]:
    """Open a line to the platform that the settings name."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=40)) as http:
        yield Line(http=http, settings=settings, console=console)


def rupiah(amount_idr: int) -> str:
    """Return an amount as it is written in Indonesia."""
    return f"Rp {amount_idr:,}".replace(",", ".")


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


_LONGEST = 400


def _now() -> float:
    return asyncio.get_running_loop().time()
