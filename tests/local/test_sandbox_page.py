"""The page of each sandbox: every button, the ledger as it is written, and who may not use it."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import aiohttp
import orjson
import pytest

from local.sandbox import page
from tests.local.sandboxes import PROVIDERS, Stage, stage

NASTY = "</script><img src=x onerror=alert(1)>"


async def things(here: Stage, sought: str = "") -> list[dict[str, Any]]:
    async with here.http.get(here.server.make_url("/__sandbox/things"), params={"q": sought}) as answer:
        return list((await answer.json())["things"])


async def events(here: Stage, count: int, *, after: int | None = None) -> list[tuple[int, dict[str, Any]]]:
    """Return the first events of a stream, with their ids."""
    headers = {} if after is None else {"Last-Event-ID": str(after)}
    found: list[tuple[int, dict[str, Any]]] = []
    async with (
        asyncio.timeout(10),
        here.http.get(here.server.make_url("/__sandbox/events"), headers=headers) as answer,
    ):
        assert answer.content_type == "text/event-stream"
        seq = 0
        async for line in answer.content:
            if line.startswith(b"id: "):
                seq = int(line[4:])
            elif line.startswith(b"data: "):
                found.append((seq, orjson.loads(line[6:])))
                if len(found) == count:
                    break
    return found


class TestButtons:
    @pytest.mark.parametrize(
        ("provider", "label", "state"),
        [
            ("boscod", "Next scan", "In Transit"),
            ("boscod", "Deliver", "Delivered"),
            ("boscod", "Problem", "Problem"),
            ("boscod", "Return", "Return In Transit"),
            ("boscod", "Lose", "Lost"),
            ("winpay", "Pay", "Paid"),
            ("winpay", "Pay short", "Paid"),
            ("winpay", "Pay twice", "Paid 2 times"),
            ("whatsapp", "Reply", "Window open"),
            ("whatsapp", "STOP", "Window open"),
        ],
    )
    async def test_one_does_what_it_says_and_the_webhook_is_heard(self, provider: str, label: str, state: str) -> None:
        async with stage(provider) as here:
            await here.played.act()
            thing = (await things(here))[0]
            await self.press(here, thing, label)
            assert (await things(here, thing["title"]))[0]["state"] == state
            await here.over(2 if label == "Pay twice" else 1)
            assert all(genuine for genuine, _ in here.heard)

    async def test_a_returned_parcel_arrives_with_the_next_scan_and_offers_nothing_more(self) -> None:
        async with stage("boscod") as here:
            await here.played.act()
            for label in ("Next scan", "Next scan", "Return", "Next scan"):
                await self.press(here, (await things(here))[0], label)
            parcel = (await things(here))[0]
        assert (parcel["state"], parcel["actions"]) == ("Returned", [])
        assert parcel["facts"]["Scans"] == "Pickup scan → Unloading scan → Return scan → Return POD scan"

    async def test_a_payers_amounts_are_whole_short_and_double(self) -> None:
        async with stage("winpay") as here:
            for label in ("Pay", "Pay short", "Pay twice"):
                await here.played.act()
                await self.press(here, (await things(here))[0], label)
            await self.press(here, (await things(here))[0], "Call back again")
            await here.over(5)
            assert [paid["amount_idr"] for paid in here.ledger.entries("paid")] == [125_000, 124_000, 125_000, 125_000]
            assert len({raw for _, raw in here.heard}) == 4

    async def press(self, here: Stage, thing: dict[str, Any], label: str) -> None:
        [action] = [action for action in thing["actions"] if action["label"] == label]
        await here.control(action["path"], action["body"])

    @pytest.mark.parametrize("provider", PROVIDERS)
    async def test_each_fault_is_set_and_cleared(self, provider: str) -> None:
        async with stage(provider) as here:
            url = here.server.make_url("/__sandbox/faults")
            async with here.http.get(url) as answer:
                kinds = list((await answer.json())["kinds"])
            for kind in kinds:
                async with here.http.post(url, json={"kind": kind, "calls": 3}) as answer:
                    assert kind in [rule["kind"] for rule in (await answer.json())["rules"]]
            for left, kind in reversed(list(enumerate(kinds))):
                async with here.http.delete(url, params={"kind": kind}) as answer:
                    assert len((await answer.json())["rules"]) == left


class TestLedger:
    async def test_lines_come_as_they_are_written_and_a_reader_goes_on_where_it_was(self) -> None:
        async with stage("whatsapp") as here:
            first = [here.ledger.append("first", str(number)) for number in range(3)]
            assert await events(here, 3) == [(entry["seq"], entry) for entry in first]
            waiting = asyncio.create_task(events(here, 2, after=2))
            await asyncio.sleep(0)
            second = here.ledger.append("second", "x")
            assert await waiting == [(3, first[2]), (4, second)]

    async def test_it_goes_on_counting_when_everything_is_forgotten(self) -> None:
        async with stage("whatsapp") as here:
            here.ledger.append("first", "x")
            await here.control("reset", {})
            assert [(seq, entry["kind"]) for seq, entry in await events(here, 1, after=1)] == [(2, "reset")]

    async def test_a_reader_from_another_life_gets_what_there_is(self) -> None:
        async with stage("whatsapp") as here:
            here.ledger.append("first", "x")
            assert [seq for seq, _ in await events(here, 1, after=99)] == [1]


class TestSafety:
    @pytest.mark.parametrize("file", ["", "page.css", "page.js"])
    async def test_nothing_comes_from_elsewhere(self, file: str) -> None:
        async with stage("whatsapp") as here, here.http.get(here.server.make_url(f"/__sandbox/{file}")) as answer:
            text = await answer.text()
            policy = answer.headers["Content-Security-Policy"]
        assert answer.status == 200
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "//" not in re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)

    def test_the_script_writes_text_only(self) -> None:
        script = (Path(page.__file__).parent / "page_files" / "page.js").read_text()
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|srcdoc", script)

    async def test_what_a_buyer_writes_stays_data(self) -> None:
        async with stage("whatsapp") as here:
            await here.control("inbound", {"from": "628123456789", "text": NASTY})
            async with here.http.get(here.server.make_url("/__sandbox/things")) as answer:
                assert answer.content_type == "application/json"
            assert (await things(here))[0]["facts"]["Last from them"] == NASTY

    @pytest.mark.parametrize("provider", PROVIDERS)
    async def test_other_sites_pages_are_turned_away(self, provider: str) -> None:
        async with stage(provider) as here:
            url = here.server.make_url("/__sandbox/reset")
            own = {"Origin": str(here.server.make_url("")).rstrip("/")}
            for headers, status in (({"Origin": "https://evil.example"}, 403), ({"Origin": "null"}, 403), (own, 200)):
                async with aiohttp.ClientSession() as http, http.post(url, headers=headers) as answer:
                    assert answer.status == status
