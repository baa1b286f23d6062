"""``bosonline sandbox``: what the providers' sandboxes saw, and what shall go wrong there."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import aiohttp
import typer
from rich.console import Console

from local.refusal import Refusal

Provider = Literal["boscod", "winpay", "whatsapp"]

commands = typer.Typer(
    help="Control the providers' sandboxes: what they saw, what shall go wrong.", no_args_is_help=True
)
out = Console()


@commands.command("ledger")
def sandbox_ledger(
    provider: Annotated[Provider, typer.Argument(help="Whose sandbox.")],
    kind: Annotated[str | None, typer.Option(help="Only entries of this kind.")] = None,
    key: Annotated[str | None, typer.Option(help="Only entries about this order, payment or recipient.")] = None,
) -> None:
    """Show what a sandbox was asked and what it did."""
    query = {name: value for name, value in (("kind", kind), ("key", key)) if value is not None}
    out.print_json(data=_ask_sandbox(provider, "GET", "ledger", query=query))


@commands.command("fault")
def sandbox_fault(
    provider: Annotated[Provider, typer.Argument(help="Whose sandbox.")],
    kind: Annotated[str, typer.Argument(help="slow, refuse, timeout_before, timeout_after_success, http_500, …")],
    *,
    operation: Annotated[str | None, typer.Option(help="Only for this call; default: any.")] = None,
    calls: Annotated[int | None, typer.Option(help="For how many calls; default: until cleared.", min=1)] = None,
    share: Annotated[float | None, typer.Option(help="For which share of the calls, at random.", min=0, max=1)] = None,
    seconds: Annotated[float | None, typer.Option(help="How slow, for 'slow'.", min=0)] = None,
) -> None:
    """Let something go wrong at a provider."""
    rule = {"kind": kind, "operation": operation, "calls": calls, "share": share, "seconds": seconds}
    body = {name: value for name, value in rule.items() if value is not None}
    out.print_json(data=_ask_sandbox(provider, "POST", "faults", body=body))


@commands.command("faults")
def sandbox_faults(provider: Annotated[Provider, typer.Argument(help="Whose sandbox.")]) -> None:
    """Show what goes wrong at a provider now."""
    out.print_json(data=_ask_sandbox(provider, "GET", "faults"))


@commands.command("clear")
def sandbox_clear(provider: Annotated[Provider, typer.Argument(help="Whose sandbox.")]) -> None:
    """Let everything go well again at a provider."""
    out.print_json(data=_ask_sandbox(provider, "DELETE", "faults"))


@commands.command("clock")
def sandbox_clock(
    provider: Annotated[Provider, typer.Argument(help="Whose sandbox.")],
    seconds: Annotated[float, typer.Argument(help="How far to move its clock.")],
) -> None:
    """Move a sandbox's clock."""
    out.print_json(data=_ask_sandbox(provider, "POST", "clock", body={"seconds": seconds}))


@commands.command("reset")
def sandbox_reset(provider: Annotated[Provider, typer.Argument(help="Whose sandbox.")]) -> None:
    """Let a sandbox forget everything: ledger, faults, clock."""
    out.print_json(data=_ask_sandbox(provider, "POST", "reset"))


def _ask_sandbox(
    provider: Provider, method: str, path: str, *, body: object = None, query: Mapping[str, str] | None = None
) -> Any:
    from local import running

    url = f"{getattr(running.settings(), f'{provider}_url')}/__sandbox/{path}"

    async def ask() -> Any:
        timeout = aiohttp.ClientTimeout(total=10)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as http,
                http.request(method, url, json=body, params=query) as answer,
            ):
                content = await answer.json()
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Refusal(f"The sandbox {provider} does not answer at {url}. Is 'bosonline up' running?") from error
        if not answer.ok:
            raise Refusal(f"The sandbox {provider} refused: {content.get('error', content)}")
        return content

    return asyncio.run(ask())
