"""What all sandboxes share: the ledger, the faults, webhooks that are sent again, and that they serve loopback only."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from local.sandbox.__main__ import address
from local.sandbox.base import Fault, Faults, Ledger, SandboxClock, WebhookSender, add_control_routes
from settings import Settings


class TestLedger:
    def test_lines_outlive_the_process(self, tmp_path: Path) -> None:
        ledger = Ledger(tmp_path / "a" / "ledger.jsonl")
        ledger.append("order", "A", price=1)
        ledger.append("order", "B", price=2)
        ledger.append("order", "A", price=3)
        ledger.close()
        again = Ledger(tmp_path / "a" / "ledger.jsonl")
        assert [entry["price"] for entry in again.entries("order", "A")] == [1, 3]
        assert again.last("order", "B") == again.entries()[1]
        assert (again.count("order"), again.last("order", "C")) == (3, None)
        again.close()

    def test_a_line_cut_short_is_dropped_and_writing_goes_on(self, tmp_path: Path) -> None:
        path = tmp_path / "ledger.jsonl"
        ledger = Ledger(path)
        ledger.append("order", "A")
        ledger.close()
        path.write_bytes(path.read_bytes() + b'{"seq":2,"kind":"or')
        ledger = Ledger(path)
        ledger.append("order", "B")
        ledger.close()
        again = Ledger(path)
        assert [entry["key"] for entry in again.entries()] == ["A", "B"]
        again.close()

    async def test_the_first_line_of_a_kind_is_waited_for(self) -> None:
        ledger = Ledger()
        ledger.append("request", "R")
        async with asyncio.timeout(10), asyncio.TaskGroup() as waits:
            first, second = waits.create_task(ledger.first("order")), waits.create_task(ledger.first("webhook"))
            asyncio.get_running_loop().call_soon(ledger.append, "webhook", "W")
            asyncio.get_running_loop().call_soon(ledger.append, "order", "A")
        assert (first.result()["key"], second.result()["key"]) == ("A", "W")


class TestFaults:
    def test_a_rule_hits_its_operation_as_often_as_asked(self) -> None:
        faults = Faults()
        faults.add(Fault(kind="slow", operation="create", calls=2))
        assert faults.take("read") is None
        assert [faults.take("create") is not None for _ in range(3)] == [True, True, False]
        assert faults.rules() == []

    def test_a_share_is_random_but_repeatable(self) -> None:
        def hits(seed: int) -> list[bool]:
            faults = Faults(seed=seed)
            faults.add(Fault(kind="http_500", share=0.1))
            return [faults.take("any") is not None for _ in range(1000)]

        assert 60 < sum(hits(7)) < 140
        assert hits(7) == hits(7) != hits(8)

    def test_facts_must_match_and_kinds_be_known(self) -> None:
        faults = Faults(own={"own": "does as it likes"})
        faults.add(Fault(kind="own", match={"to": "62812"}))
        assert faults.take("send", to="62813") is None
        assert faults.take("send", to="62812") is not None
        assert faults.take("send", among={"slow"}, to="62812") is None
        with pytest.raises(ValueError, match="unknown kind"):
            faults.add(Fault(kind="other"))


class TestWebhooks:
    async def test_an_event_comes_again_until_taken_and_is_dropped_in_the_end(self) -> None:
        answers, seen = [500, 302, 200, *[503] * 9], []

        async def receive(request: web.Request) -> web.Response:
            seen.append((request.headers["X-Try"], await request.read()))
            return web.Response(status=answers.pop(0), headers={"Location": "/elsewhere"})

        ours, theirs, ledger, tries = web.Application(), web.Application(), Ledger(), iter(range(100))
        ours.router.add_post("/hook", receive)
        async with TestServer(ours, host="127.0.0.1") as mine:
            faults, clock = Faults(), SandboxClock()
            sender = WebhookSender(
                url=str(mine.make_url("/hook")),
                ledger=ledger,
                faults=faults,
                sign=lambda _: {"X-Try": str(next(tries))},
                clock=clock,
                intervals=[timedelta(0)] * 3,
            )
            add_control_routes(theirs, ledger=ledger, faults=faults, clock=clock)
            theirs.cleanup_ctx.append(sender.run)
            async with TestServer(theirs, host="127.0.0.1"):
                sender.send("taken", b"1", event="e", about="a", facts={})
                await asyncio.wait_for(sender.idle(), 10)
                sender.send("dropped", b"2", event="e", about="a", facts={})
                await asyncio.wait_for(sender.idle(), 10)
                assert [entry["status"] for entry in ledger.entries("webhook", "taken")] == [500, 302, 200]
                assert [entry["sent"] for entry in ledger.entries("webhook", "dropped")] == [False] * 4
        assert seen == [(str(n), b"1" if n < 3 else b"2") for n in range(7)]


class TestAddress:
    def test_a_sandbox_serves_loopback_on_a_named_port(self) -> None:
        assert address(Settings(boscod_url="http://127.0.0.1:8091"), "boscod") == ("127.0.0.1", 8091)
        for url in ("http://0.0.0.0:8091", "http://192.0.2.1:8091", "http://127.0.0.1"):
            with pytest.raises(SystemExit, match="loopback"):
                address(Settings(boscod_url=url), "boscod")
