"""A visit to a running platform: what is asked of it and of the sandboxes, and what the audience is told."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Final

import aiohttp
from rich.console import Console

from local import demo
from local.refusal import Refusal
from settings import Settings

PATIENCE: Final = timedelta(seconds=30)
"""How long a step of the platform may take before the demo says that it did not happen."""
LOOK_EVERY: Final = timedelta(milliseconds=300)

Json = dict[str, Any]
Fault = tuple[str, str, str]
"""Provider, kind and operation; the next call or webhook of it is hit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Speaks to the platform and the sandboxes, and tells the audience."""

    http: aiohttp.ClientSession
    settings: Settings
    console: Console
    token: str = ""
    """Of the seller."""

    async def ask(self, method: str, url: str, *, body: object = None, query: Mapping[str, str] | None = None) -> Json:
        """Return the JSON answer of the platform (a path) or a sandbox (an address), or raise ``Refusal``."""
        ours = "://" not in url
        address = f"{self.settings.public_url}{url}" if ours else url
        headers = {"Authorization": f"Bearer {self.token}"} if self.token and ours else {}
        if method == "POST":
            headers["Idempotency-Key"] = str(uuid.uuid4())
        try:
            async with self.http.request(method, address, json=body, params=query, headers=headers) as answer:
                content: Json = await answer.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            kind = type(error).__name__
            raise Refusal(f"{address} does not answer ({kind}). Is 'make up' running?") from error
        if not answer.ok:
            raise Refusal(f"{method} {url} was refused: {content.get('detail') or content}")
        return content

    async def sandbox(self, provider: str, method: str, path: str, **more: Any) -> Json:
        """Return the answer of a provider's sandbox, or raise ``Refusal``."""
        return await self.ask(method, f"{getattr(self.settings, f'{provider}_url')}/__sandbox/{path}", **more)

    async def spoil(self, faults: Sequence[Fault]) -> None:
        """Let the next call or webhook of each go wrong, and say so."""
        for provider, kind, operation in faults:
            answer = await self.sandbox(
                provider, "POST", "faults", body={"kind": kind, "operation": operation, "calls": 1}
            )
            self.console.print(
                f"[bold red]✗[/] [bold]{'fault':<10}[/] {provider}, {operation}: {answer['kinds'][kind]}",
                highlight=False,
                soft_wrap=True,
            )

    async def until(self, url: str, happened: Callable[[Json], object], *, what: str) -> Json:
        """Look at ``url`` until something has happened there; raise ``Refusal`` after ``PATIENCE``."""
        deadline = asyncio.get_running_loop().time() + PATIENCE.total_seconds()
        while not happened(found := await self.ask("GET", url)):
            if asyncio.get_running_loop().time() > deadline:
                raise Refusal(
                    f"{what} did not happen within {PATIENCE.total_seconds():g} s; see 'bosonline jobs list'."
                )
            await asyncio.sleep(LOOK_EVERY.total_seconds())
        return found

    def tell(self, what: str, how: str) -> None:
        """Say that a step is done."""
        self.console.print(f"[bold green]✓[/] [bold]{what:<10}[/] {how}", highlight=False, soft_wrap=True)

    def title(self, text: str) -> None:
        """Begin another order."""
        self.console.print(f"\n[bold]{text}[/]", highlight=False)


@asynccontextmanager
async def signed_in(settings: Settings, console: Console) -> AsyncIterator[Visit]:
    """Visit as the owner of the sample store; at the end the providers' faults are cleared, whatever happened."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=40)) as http:
        visit = Visit(http=http, settings=settings, console=console)
        answer = await visit.ask("POST", "/auth/login", body={"email": demo.OWNER_EMAIL, "password": demo.PASSWORD})
        visit.tell("sign in", f"{answer['user']['name']}, {answer['user']['store_name']}")
        visit = replace(visit, token=str(answer["token"]["access_token"]))
        try:
            yield visit
        finally:
            for provider in ("boscod", "winpay"):
                await visit.sandbox(provider, "DELETE", "faults")


def rupiah(amount_idr: int) -> str:
    """Return an amount as it is written in Indonesia."""
    return f"Rp {amount_idr:,}".replace(",", ".")
