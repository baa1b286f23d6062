"""``bosonline sandbox``: serve the providers' sandboxes, play their couriers, banks and buyers, and let them fail."""

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
    help="Serve the providers' sandboxes, play their couriers, banks and buyers, and let them fail.",
    no_args_is_help=True,
)
out = Console()
_SERVE = "Serve one"
_PLAY = "Play its people"


Port = Annotated[
    int | None, typer.Option(help="Where to listen on loopback; default: as the setting says.", min=1, max=65535)
]


@commands.command("boscod", rich_help_panel=_SERVE)
def serve_boscod(port: Port = None) -> None:
    """Serve a Boscod on this machine until Ctrl-C, at BOSCOD_URL (port 8091 by default).

    It checks the bearer token, 600 requests a minute, every field of an order, what may be cancelled, and that an
    `order_code` is used once. It gives waybills, tells of them and of each status at PUBLIC_URL/webhooks/boscod, and
    sends again what was not taken.

    Faults: `bosonline sandbox fault boscod KIND --operation create_order --calls 3`; the kinds and operations are
    listed by `bosonline sandbox faults boscod`. By hand: `bosonline sandbox advance`, or the page at /__sandbox/.
    """
    _serve("boscod", port)


@commands.command("winpay", rich_help_panel=_SERVE)
def serve_winpay(port: Port = None) -> None:
    """Serve a Winpay on this machine until Ctrl-C, at WINPAY_URL (port 8092 by default).

    It checks the signature, the clock, the partner, that an `X-EXTERNAL-ID` is used once a day, the fields of each
    call, and that a reference is used once. It calls back at PUBLIC_URL + WINPAY_CALLBACK_PATH_PREFIX, signed with
    the key in DATA_DIR/keys.

    Faults: `bosonline sandbox fault winpay KIND --operation create_va --share 0.1`; the kinds and operations are
    listed by `bosonline sandbox faults winpay`. By hand: `bosonline sandbox pay`, or the page at /__sandbox/.
    """
    _serve("winpay", port)


@commands.command("whatsapp", rich_help_panel=_SERVE)
def serve_whatsapp(port: Port = None) -> None:
    """Serve a WhatsApp Cloud API on this machine until Ctrl-C, at WHATSAPP_URL (port 8093 by default).

    It checks the token, the number, each message, its template, 80 messages a second, the pace to one recipient, 250
    strangers a day, and the 24-hour window. It tells of what became of messages, and of what people write, at
    PUBLIC_URL/webhooks/whatsapp.

    Faults: `bosonline sandbox fault whatsapp KIND --operation send --calls 1`; the kinds and operations are listed
    by `bosonline sandbox faults whatsapp`. By hand: `bosonline sandbox answer`, or the page at /__sandbox/.
    """
    _serve("whatsapp", port)


@commands.command("advance", rich_help_panel=_PLAY)
def play_courier(
    parcel: Annotated[str, typer.Argument(help="The parcel's order number or waybill.")],
    status: Annotated[
        str | None,
        typer.Argument(help="0 pending, 1 in transit, 2 delivered, 3 problem, 4 return, 5 returned, 7 lost."),
    ] = None,
    *,
    quiet: Annotated[bool, typer.Option(help="Send no webhook.")] = False,
) -> None:
    """Play Boscod's courier: scan a parcel, and give it a new status."""
    body = {"order_no": parcel, "status": status, "webhook": not quiet}
    out.print_json(data=_ask_sandbox("boscod", "POST", "advance", body=body))


@commands.command("pay", rich_help_panel=_PLAY)
def play_payer(
    reference: Annotated[str, typer.Argument(help="Our reference of the account or code.")],
    *,
    amount_idr: Annotated[int | None, typer.Option(help="Another amount than was asked.", min=1)] = None,
    times: Annotated[int, typer.Option(help="How many payments.", min=1, max=10)] = 1,
    force: Annotated[bool, typer.Option(help="Although it is expired, closed or paid.")] = False,
) -> None:
    """Play Winpay's payer: pay a virtual account or a QRIS code."""
    body = {"reference": reference, "amount_idr": amount_idr, "times": times, "force": force}
    out.print_json(data=_ask_sandbox("winpay", "POST", "pay", body=body))


@commands.command("answer", rich_help_panel=_PLAY)
def play_buyer(
    number: Annotated[str, typer.Argument(help="Whose answer it is, as +628…")],
    text: Annotated[str, typer.Argument(help="What they write; STOP opts out.")],
) -> None:
    """Play a buyer on WhatsApp: write to us."""
    out.print_json(data=_ask_sandbox("whatsapp", "POST", "inbound", body={"from": number, "text": text}))


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
    kind: Annotated[str, typer.Argument(help="slow, refuse, timeout_before, reset, too_many, webhook_lost, …")],
    *,
    operation: Annotated[str | None, typer.Option(help="Only for this call; default: any.")] = None,
    calls: Annotated[int | None, typer.Option(help="For how many calls; default: until cleared.", min=1)] = None,
    share: Annotated[float | None, typer.Option(help="For which share of the calls, at random.", min=0, max=1)] = None,
    seconds: Annotated[float | None, typer.Option(help="How slow, how late, or what Retry-After says.", min=0)] = None,
    code: Annotated[str | None, typer.Option(help="With which error code it refuses.")] = None,
    status: Annotated[int | None, typer.Option(help="With which HTTP status it refuses.", min=400, max=599)] = None,
) -> None:
    """Let something go wrong at a provider."""
    rule = {
        "kind": kind,
        "operation": operation,
        "calls": calls,
        "share": share,
        "seconds": seconds,
        "code": code,
        "status": status,
    }
    body = {name: value for name, value in rule.items() if value is not None}
    out.print_json(data=_ask_sandbox(provider, "POST", "faults", body=body))


@commands.command("faults")
def sandbox_faults(provider: Annotated[Provider, typer.Argument(help="Whose sandbox.")]) -> None:
    """Show what goes wrong at a provider now, and what could: kinds, calls and webhooks."""
    out.print_json(data=_ask_sandbox(provider, "GET", "faults"))


@commands.command("clear")
def sandbox_clear(
    provider: Annotated[Provider, typer.Argument(help="Whose sandbox.")],
    kind: Annotated[str | None, typer.Argument(help="Only faults of this kind.")] = None,
) -> None:
    """Let everything go well again at a provider, or stop one kind of fault."""
    out.print_json(data=_ask_sandbox(provider, "DELETE", "faults", query={"kind": kind} if kind else None))


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


def _serve(provider: Provider, port: int | None) -> None:
    from local import running
    from local.sandbox.__main__ import serve

    settings = running.settings()
    if port is not None:
        settings = settings.model_copy(update={f"{provider}_url": f"http://127.0.0.1:{port}"})
    out.print(f"The page: {getattr(settings, f'{provider}_url')}/__sandbox/", soft_wrap=True)
    asyncio.run(serve([provider], settings))


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
            raise Refusal(
                f"The sandbox {provider} refused: {content.get('error') or content.get('message') or content}"
            )
        return content

    return asyncio.run(ask())
