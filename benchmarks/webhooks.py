"""How soon a provider's call is answered: 200 signed webhooks a second, and workers that work on them meanwhile.

Starts a platform of its own on free ports (``bosonline up``, fresh data), with orders that wait for their money,
parcels that wait for the courier and messages that were sent; then Winpay, Boscod and WhatsApp tell in turn of each of
them, once, over HTTP. Each call is signed before the clock starts. An answer counts from the moment of its request to
its last byte; anything but the provider's own reply ends the run.

  python benchmarks/webhooks.py --short              does it work? ten seconds of load
  python benchmarks/webhooks.py --json PATH          the figures for a machine to read
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import aiohttp
import asyncpg
import orjson
from rich.console import Console
from rich.progress import track
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.callers import Providers, Told, make
from benchmarks.orders import (
    ANSWERED_WITHIN,
    Buyers,
    Figure,
    platform,
    stock_up,
    table,
    until_done,
)
from settings import Settings

PROMISED_P95 = 50.0
SECONDS, SHORT_SECONDS, LONGEST = 60, 10, 240
WARM_UP = 90
"""Calls before the clock starts, whose connections and prepared statements the others find."""
EFFECT_WITHIN = 180.0
"""Seconds after the last answer that the work behind the answers is waited for."""
EFFECTS = """
SELECT (SELECT count(*) FROM payments WHERE state = 'paid') AS paid,
       (SELECT count(*) FROM shipments WHERE state = 'shipped') AS shipped,
       (SELECT count(*) FROM messages WHERE state = 'delivered') AS delivered
"""
AT_ONCE = 200
"""Connections at most: providers keep theirs open, too."""


class Figures:
    """What is measured, row by row."""

    def __init__(self, rate: int) -> None:
        self.rows = tuple(
            Figure(what=f"{rate}/s: {what}", promised_p95=PROMISED_P95)
            for what in (
                "all of them",
                "Winpay: an account was paid",
                "Boscod: a parcel's status",
                "WhatsApp: a status",
            )
        )

    def fill(self, answered: dict[str, list[float]]) -> None:
        """Take the milliseconds that each provider waited."""
        waits = ([ms for one in answered.values() for ms in one], *answered.values())
        for row, ms in zip(self.rows, map(sorted, waits), strict=True):
            row.ms, row.count = [ms[int(len(ms) * share)] for share in (0.5, 0.95, 0.99)], len(ms)

    def table(self) -> Table:
        """Draw it."""
        return table(self.rows, title="Webhooks: answer, in milliseconds")

    def as_json(self, **run: Any) -> bytes:
        """Return it for a machine to read."""
        rows = [
            {"what": row.what, "ms": row.ms, "promised_p95": row.promised_p95, "kept": row.kept, "count": row.count}
            for row in self.rows
        ]
        return orjson.dumps({**run, "percentiles": [50, 95, 99], "rows": rows}, option=orjson.OPT_INDENT_2)


async def tell(http: aiohttp.ClientSession, api: str, told: Told) -> float:
    """Make one call, and return the milliseconds until it was answered."""
    start = time.perf_counter()
    headers = {"Content-Type": "application/json", **told.headers}
    async with http.post(api + told.path, data=told.body, headers=headers) as answer:
        said = await answer.read()
        if answer.status != 200 or said != told.reply:
            raise SystemExit(f"{told.provider}: {answer.status} {said.decode()}")
    return (time.perf_counter() - start) * 1000


async def measure(figures: Figures, *, rate: int, seconds: int) -> str:
    """Measure into ``figures``; say how the work behind the answers went."""
    with tempfile.TemporaryDirectory(prefix="bosonline-bench-") as name:
        folder = Path(name)
        os.chmod(name, 0o755)  # noqa: PTH101, S103 - PostgreSQL runs under another account
        with Console().status("starting a platform"):
            async with AsyncExitStack() as stack:
                target = await stack.enter_async_context(platform(folder))
                running = stack.pop_all()
        connections = aiohttp.TCPConnector(limit=AT_ONCE)
        limit = aiohttp.ClientTimeout(total=ANSWERED_WITHIN)
        async with running, aiohttp.ClientSession(connector=connections, timeout=limit) as http:
            database = await asyncpg.connect(target.database_url)
            try:
                form, sku = await stock_up(database)
                await Buyers(http=http, api=target.api, form=form, sku=sku).order()
                await until_done(database)
                key = (folder / "keys" / "winpay-private.pem").read_bytes()
                providers = Providers(settings=Settings(), private_key_pem=key)
                wanted = WARM_UP + rate * seconds
                calls = (await make(database, providers, -(-wanted // 3)))[:wanted]
                for told in calls[:WARM_UP]:
                    await tell(http, target.api, told)
                figures.fill(await _at_rate(http, target.api, calls[WARM_UP:], rate=rate))
                return await _until_worked_on(database, len(calls))
            finally:
                await database.close()


async def _at_rate(http: aiohttp.ClientSession, api: str, calls: list[Told], *, rate: int) -> dict[str, list[float]]:
    """Make the calls at their moments, whether or not those before are answered; return who waited how long."""
    answered: dict[str, list[float]] = {"winpay": [], "boscod": [], "whatsapp": []}

    async def one(told: Told) -> None:
        answered[told.provider].append(await tell(http, api, told))

    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number, told in enumerate(track(calls, description=f"{rate} webhooks a second")):
            await asyncio.sleep(max(0.0, start + number / rate - time.perf_counter()))
            group.create_task(one(told))
    return answered


async def _until_worked_on(database: asyncpg.Connection, count: int) -> str:
    """Wait until every event has had its effect, and say when that was; how soon is no promise of the answers'."""
    start = time.perf_counter()
    left = count
    with Console().status("until the last of them has had its effect"):
        while left and time.perf_counter() - start < EFFECT_WITHIN:
            await asyncio.sleep(0.1)
            left = await database.fetchval("SELECT count(*) FROM incoming_webhooks WHERE processed_at IS NULL")
    after = time.perf_counter() - start
    if left:
        return f"{left} of {count} had had no effect {after:.0f} s after the last answer."
    done = await database.fetchrow(EFFECTS)
    if sum(done.values()) != count:
        raise SystemExit(f"{count} events were told, and did: {dict(done)}")
    return f"All {count} had their effect, once, {after:.1f} s after the last answer."


def main() -> None:
    """Read the command line, measure, and show what there is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rate", type=int, default=200, help="webhooks a second (default 200)")
    parser.add_argument("--seconds", type=int, default=SECONDS, help=f"how long (default {SECONDS})")
    parser.add_argument("--short", action="store_true", help=f"{SHORT_SECONDS} seconds of load")
    parser.add_argument("--strict", action="store_true", help="end with exit code 1 where a promise was missed")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the figures there, too")
    given = parser.parse_args()
    if given.seconds > LONGEST:
        parser.error(f"--seconds: {LONGEST} at most, since Boscod's signatures hold for 300")
    seconds = SHORT_SECONDS if given.short else given.seconds
    figures, problem, effect = Figures(given.rate), "", ""
    try:
        effect = asyncio.run(measure(figures, rate=given.rate, seconds=seconds))
    except BaseExceptionGroup as group:
        problem = str(group.exceptions[0])
    except (KeyboardInterrupt, SystemExit, TimeoutError, aiohttp.ClientError) as error:
        problem = {KeyboardInterrupt: "stopped", TimeoutError: "out of time"}.get(type(error), str(error))
    for row in figures.rows:
        row.note = problem or row.note
    console = Console()
    console.print(figures.table())
    console.print(effect or f"[red]{problem}[/red]")
    if given.json is not None:
        given.json.parent.mkdir(parents=True, exist_ok=True)
        given.json.write_bytes(figures.as_json(rate=given.rate, seconds=seconds, problem=problem))
        console.print(f"The figures are in {given.json}.")
    missed = [row.what for row in figures.rows if not row.kept]
    if missed:
        console.print(f"Not kept: {'; '.join(missed)}.", style="red")
    failed = bool(problem) or (bool(missed) and given.strict)
    sys.exit(130 if problem == "stopped" else int(failed))


if __name__ == "__main__":
    main()
