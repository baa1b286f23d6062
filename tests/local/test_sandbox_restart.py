"""A sandbox that is killed still delivers what it had planned, byte for byte."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.boscod import BoscodClient
from integrations.http import ProviderClient
from integrations.whatsapp import WhatsAppClient
from integrations.winpay import InvalidSignature, WinpayClient
from local import keys
from local.refusal import free_port
from local.sandbox.base import Faults, Ledger, SandboxClock, WebhookSender
from settings import Settings
from tests.integrations.boscod_bench import PARCEL
from tests.integrations.winpay_bench import create
from tests.processes import running

Heard = asyncio.Queue[tuple[web.Request, bytes]]

LATE = {"kind": "webhook_late", "seconds": 5.0}
"""Long enough to be killed in."""


@pytest.fixture
async def receiver() -> AsyncIterator[tuple[TestServer, Heard]]:
    heard: Heard = asyncio.Queue()

    async def take(request: web.Request) -> web.Response:
        heard.put_nowait((request, await request.read()))
        return web.json_response({"responseCode": "2002500", "responseMessage": "Successful"})

    app = web.Application()
    app.router.add_post("/{tail:.*}", take)
    async with TestServer(app, host="127.0.0.1") as server:
        yield server, heard


@pytest.fixture
def settings(receiver: tuple[TestServer, Heard], tmp_path: Path) -> Settings:
    files = keys.ensure(tmp_path)
    return Settings(
        data_dir=tmp_path,
        public_url=str(receiver[0].make_url("")).rstrip("/"),
        winpay_private_key_file=files.ours_private,
        winpay_public_key_file=files.winpay_public,
        **{f"{provider}_url": f"http://127.0.0.1:{free_port()}" for provider in ("boscod", "winpay", "whatsapp")},
    )


async def control(url: str, path: str, body: dict[str, Any]) -> None:
    async with aiohttp.ClientSession() as http, http.post(f"{url}/__sandbox/{path}", json=body) as answer:
        assert answer.status == 200, await answer.text()


async def served(url: str) -> None:
    """Wait until a sandbox answers."""
    async with asyncio.timeout(60), aiohttp.ClientSession() as http:
        while True:
            with contextlib.suppress(aiohttp.ClientConnectorError):
                async with http.get(f"{url}/__sandbox/faults"):
                    return
            await asyncio.sleep(0.05)


async def book(settings: Settings) -> Callable[[web.Request, bytes], bool]:
    """Have a parcel made, whose waybill will be told."""
    async with ProviderClient(name="boscod", base_url=settings.boscod_url) as http:
        secret = settings.boscod_webhook_secret.get_secret_value()
        client = BoscodClient(http=http, token=settings.boscod_token.get_secret_value(), webhook_secret=secret)
        await client.create_order(PARCEL)
    return lambda request, raw: client.verify_webhook(request.headers, raw, datetime.now(UTC))


async def pay(settings: Settings) -> Callable[[web.Request, bytes], bool]:
    """Have a payer pay."""
    assert settings.winpay_private_key_file is not None
    assert settings.winpay_public_key_file is not None
    async with ProviderClient(name="winpay", base_url=settings.winpay_url) as http:
        client = WinpayClient(
            http=http,
            partner_id=settings.winpay_partner_id,
            private_key_pem=settings.winpay_private_key_file.read_bytes(),
            public_key_pem=settings.winpay_public_key_file.read_bytes(),
            callback_path_prefix=settings.winpay_callback_path_prefix,
        )
        await create(client)
    await control(settings.winpay_url, "pay", {"reference": "ORD-1001-1"})

    def genuine(request: web.Request, raw: bytes) -> bool:
        try:
            client.verify_callback("POST", request.path, request.headers, raw)
        except InvalidSignature:
            return False
        return True

    return genuine


async def write(settings: Settings) -> Callable[[web.Request, bytes], bool]:
    """Have a buyer write, in letters that a body escapes."""
    await control(settings.whatsapp_url, "inbound", {"from": "6281234567890", "text": "Boleh? 🙏 “ya”"})
    client = WhatsAppClient(
        http=ProviderClient(name="whatsapp", base_url=settings.whatsapp_url),
        version="v25.0",
        phone_number_id=settings.whatsapp_phone_number_id,
        token="t",
        app_secret=settings.whatsapp_app_secret.get_secret_value(),
    )
    return lambda request, raw: client.verify_signature(request.headers, raw)


async def planned(file: Path) -> bytes:
    """Return the body of the one planned webhook, once the file has it."""
    async with asyncio.timeout(30):
        while True:
            lines = [orjson.loads(line) for line in (await asyncio.to_thread(file.read_bytes)).splitlines()]
            if found := [line["body"].encode() for line in lines if line["kind"] == "planned"]:
                return bytes(found[0])
            await asyncio.sleep(0.01)


class TestAKilledSandbox:
    @pytest.mark.parametrize(("provider", "happen"), [("boscod", book), ("winpay", pay), ("whatsapp", write)])
    async def test_delivers_after_its_restart_what_it_had_planned(
        self,
        settings: Settings,
        receiver: tuple[TestServer, Heard],
        provider: str,
        happen: Callable[[Settings], Awaitable[Callable[[web.Request, bytes], bool]]],
    ) -> None:
        _, heard = receiver
        file = settings.data_dir / "sandbox" / f"{provider}.jsonl"
        async with running("local.sandbox", provider, settings=settings) as process:
            url = getattr(settings, f"{provider}_url")
            await served(url)
            await control(url, "faults", LATE)
            genuine = await happen(settings)
            body = await planned(file)
            await process.kill()
        assert heard.empty()
        async with running("local.sandbox", provider, settings=settings):
            request, raw = await asyncio.wait_for(heard.get(), 60)
        assert raw == body
        assert genuine(request, raw)

    async def test_does_not_deliver_again_what_was_taken_and_counts_earlier_sends(self, tmp_path: Path) -> None:
        answers, seen = [200, 503, 503, 503], []

        async def receive(request: web.Request) -> web.Response:
            seen.append(await request.read())
            return web.Response(status=answers.pop(0))

        app = web.Application()
        app.router.add_post("/hook", receive)
        async with TestServer(app, host="127.0.0.1") as server:

            def start(*pauses: timedelta) -> tuple[Ledger, WebhookSender]:
                ledger = Ledger(tmp_path / "ledger.jsonl")
                return ledger, WebhookSender(
                    url=str(server.make_url("/hook")),
                    ledger=ledger,
                    faults=Faults(),
                    sign=lambda _: {},
                    clock=SandboxClock(),
                    intervals=pauses,
                )

            ledger, sender = start(timedelta(0), timedelta(hours=1))
            async with asynccontextmanager(sender.run)(web.Application()):
                for key, sends in (("taken", 1), ("tried twice", 2)):
                    sender.send(key, key.encode(), event="e", about=key, facts={})
                    while len(ledger.entries("webhook", key)) < sends:
                        await asyncio.wait_for(ledger.after(ledger.seq), 10)
            ledger.close()

            ledger, sender = start(timedelta(0), timedelta(0))
            async with asynccontextmanager(sender.run)(web.Application()):
                await asyncio.wait_for(sender.idle(), 10)
            assert seen == [b"taken", *[b"tried twice"] * 3]
            assert [entry["key"] for entry in ledger.entries("dropped")] == ["tried twice"]
            ledger.close()

    async def test_each_of_two_senders_of_one_ledger_goes_on_with_its_own(self, tmp_path: Path) -> None:
        seen: list[tuple[str, bytes]] = []

        async def receive(request: web.Request) -> web.Response:
            seen.append((request.headers["Signed-By"], await request.read()))
            return web.Response()

        app = web.Application()
        app.router.add_post("/hook", receive)
        async with TestServer(app, host="127.0.0.1") as server:

            def start(ledger: Ledger, event: str) -> WebhookSender:
                return WebhookSender(
                    url=str(server.make_url("/hook")),
                    ledger=ledger,
                    faults=Faults(),
                    sign=lambda _: {"Signed-By": event},
                    clock=SandboxClock(),
                    events=(event,),
                )

            ledger = Ledger(tmp_path / "ledger.jsonl")
            for event in ("payment", "debit"):
                sender = start(ledger, event)
                async with asynccontextmanager(sender.run)(web.Application()):
                    sender.send(event, event.encode(), event=event, about=event, after=timedelta(0), facts={})
            assert ledger.count("planned") == 2
            ledger.close()

            ledger = Ledger(tmp_path / "ledger.jsonl")
            senders = [start(ledger, event) for event in ("payment", "debit")]
            async with (
                asynccontextmanager(senders[0].run)(web.Application()),
                asynccontextmanager(senders[1].run)(web.Application()),
            ):
                for sender in senders:
                    await asyncio.wait_for(sender.idle(), 10)
            ledger.close()
        assert sorted(seen) == [("debit", b"debit"), ("payment", b"payment")]
