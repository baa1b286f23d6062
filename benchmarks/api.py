"""How soon every read endpoint answers: at most 30 ms (p95), with 100,000 orders in the store and ten others as large.

Starts servers of its own, lets a shop be made through the API (``bosonline journey``), multiplies it inside PostgreSQL
with all that belongs to an order, and then asks one API process for everything that the OpenAPI document lets be read,
one request at a time: as it comes, and cut and sorted by each parameter. What is left out is said with its reason.

All questions are gone through three times, so that each is asked at three moments some minutes apart: a machine that
others share is slow for a while now and then, and whatever is asked in it is late.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import itertools
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final

import aiohttp
import asyncpg
import uvloop
from aiohttp import web
from rich.console import Console
from rich.progress import track

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.reading import fill  # noqa: E402 - the project is a folder beside this script, not installed
from benchmarks.reading.questions import Question, questions, read_values  # noqa: E402
from benchmarks.reading.report import Answered, Result, show, write_json  # noqa: E402
from bootstrap import open_app  # noqa: E402
from local import journey, keys  # noqa: E402
from local.journey import selling  # noqa: E402
from local.journey.goods import BIJI, DRIP  # noqa: E402
from local.journey.line import Line, opened  # noqa: E402
from local.journey.shop import Shop  # noqa: E402
from local.refusal import Refusal, free_port  # noqa: E402
from local.sandbox.__main__ import address, fitting  # noqa: E402
from models import recaps  # noqa: E402
from models.accounts import operators  # noqa: E402
from models.db import pool, transaction  # noqa: E402
from settings import Settings  # noqa: E402
from tests.embedded import Servers, serve  # noqa: E402
from tests.processes import running  # noqa: E402

ROUNDS: Final = 3
"""How often all questions are gone through: asked at one moment alone, each would be as late as that moment was."""
WARM_UP: Final = 6
"""Requests of each round that are not counted: statements are prepared, pages are read from the disk."""
ASKED: Final = 60
ASKED_SHORT: Final = 21
GIVE_UP_S: Final = 2.0
"""Seconds of a round after which a slow question is asked no more; what was measured until then counts."""
LEAST: Final = 5
READY_WITHIN: Final = timedelta(minutes=3)
WALKED_WITHIN: Final = timedelta(minutes=3)
RECEIVER: Final = "https://hooks.bench.example/in"
"""Nobody is there; what waits for it is listed all the same."""
OPERATOR: Final = ("operator@bench.example", "the bench's own operator")
NO_TOKEN: Final = ("/checkout", "/images", "/webhooks", "/healthz", "/readyz", "/docs", "/openapi.json")


def settings_for(servers: Servers, folder: Path) -> Settings:
    """Return the settings of this benchmark's platform."""
    files = keys.ensure(Path(servers.folder))
    port = free_port()
    return Settings(
        database_url=servers.database_url("bench"),
        redis_url=f"redis://127.0.0.1:{servers.redis_port}/0",
        data_dir=folder,
        api_port=port,
        public_url=f"http://127.0.0.1:{port}",
        log_level="INFO",
        trust_forwarded_for=True,
        boscod_calls_per_minute=1_000_000,
        winpay_calls_per_minute=1_000_000,
        boscod_url=f"http://127.0.0.1:{free_port()}",
        winpay_url=f"http://127.0.0.1:{free_port()}",
        whatsapp_url=f"http://127.0.0.1:{free_port()}",
        winpay_private_key_file=files.ours_private,
        winpay_public_key_file=files.winpay_public,
    )


@asynccontextmanager
async def started(settings: Settings, *modules: str) -> AsyncIterator[None]:
    """Run the API and these modules, each as a process that is killed at the end; inside, the API answers."""
    async with AsyncExitStack() as stack:
        for module in ("api", *modules):
            await stack.enter_async_context(running(module, settings=settings))
        async with aiohttp.ClientSession(settings.public_url) as http, asyncio.timeout(READY_WITHIN.total_seconds()):
            while not await _is_ready(http):  # noqa: ASYNC110 - another process becomes so
                await asyncio.sleep(0.2)
        yield


async def _is_ready(http: aiohttp.ClientSession) -> bool:
    try:
        async with http.get("/readyz") as answer:
            return answer.ok
    except aiohttp.ClientError:
        return False


@asynccontextmanager
async def sandboxes(settings: Settings) -> AsyncIterator[None]:
    """Serve the courier's and the bank's sandbox beside what asks."""
    async with AsyncExitStack() as stack:
        for provider in ("boscod", "winpay"):
            runner = web.AppRunner(fitting(provider, settings), access_log=None)
            stack.push_async_callback(runner.cleanup)
            await runner.setup()
            await web.TCPSite(runner, *address(settings, provider)).start()
        yield


async def measure(result: Result, *, servers: Servers, folder: Path, console: Console, asked: int) -> None:
    """Make the stores, ask everything, and write into ``result`` what there is."""
    settings = settings_for(servers, folder)
    admin = await asyncpg.connect(servers.database_url("postgres", user="postgres"))
    await admin.execute("CREATE DATABASE bench OWNER bosonline TEMPLATE migrated STRATEGY wal_log")
    await admin.close()
    database = await asyncpg.connect(servers.database_url("bench", user="postgres"))
    with console.status("a shop is made through the API") as status:
        async with sandboxes(settings):
            shop = await make_shop(settings, database)
            began = time.monotonic()
            await multiply(settings, database, result, tell=lambda what: status.update(f"multiplying: {what}"))
            console.print(f"{sum(result.rows.values()):,} rows in {time.monotonic() - began:.0f} s", highlight=False)
            async with started(settings):
                status.stop()
                await ask_all(result, settings, database, seller=shop.line.token, times=asked)
    await database.close()


async def make_shop(settings: Settings, database: asyncpg.Connection) -> Shop:
    """Let a shop be made, and the districts be walked, by all processes of the platform."""
    async with started(settings, "tasks", "scheduler"):
        shop = await journey.travel(settings, console=Console(file=io.StringIO()))
        # Somebody who has not paid yet, and somebody whom nobody has asked back yet.
        async with opened(settings, shop.line.console) as line:
            line.token, shop.line = shop.line.token, line
            await line.ask("POST", "/store/webhooks", body={"url": RECEIVER}, due=201)
            await selling.order(shop, "Joko Susilo", "0878-2323-4545", {BIJI: 1}, method="qris")
            await selling.order(shop, "Kartika Sari", "0895-6767-8989", {DRIP: 1}, method="cod")
            await pay_out(line)
        async with asyncio.timeout(WALKED_WITHIN.total_seconds()):
            while not await database.fetchval("SELECT EXISTS (SELECT 1 FROM regions)"):  # noqa: ASYNC110 - a worker does
                await asyncio.sleep(0.5)
    return shop


async def pay_out(line: Line) -> None:
    """Have a courier pay for the parcels that it carries."""
    carried = await line.ask("GET", "/store/order", query={"limit": "100"})
    rows = [f"{row['awb']},{row['total_idr']}" for row in carried["data"] if row["awb"]]
    form = aiohttp.FormData()
    form.add_field(
        "file", "\n".join(["No. Resi,Nilai COD", *rows]).encode(), filename="payout.csv", content_type="text/csv"
    )
    await line.job("POST", "/store/cod/payouts", form=form)


async def multiply(settings: Settings, database: asyncpg.Connection, result: Result, *, tell: fill.Tell) -> None:
    """Fill the store, count its days, and copy it."""
    store = await fill.fill(database, result.size, tell=tell)
    tell("its recaps")
    async with open_app(settings):
        async with transaction() as tx:
            await tx.execute_query("ANALYZE")
            await recaps.recompute(store, await recaps.days_of(store, using=tx), using=tx)
        await pool().execute_query("DELETE FROM recap_stale")
        await operators.appoint(email=OPERATOR[0], name="Operator", password=OPERATOR[1])
    await fill.fill_others(database, result.size, tell=tell)
    for row in await database.fetch("SELECT relname, reltuples::bigint AS rows FROM pg_class WHERE relkind = 'r'"):
        if row["rows"] > 0 and not row["relname"].startswith(("pg_", "sql_")):
            result.rows[row["relname"]] = row["rows"]


async def ask_all(result: Result, settings: Settings, database: asyncpg.Connection, *, seller: str, times: int) -> None:
    """Ask everything that the document lets be read."""
    store = int(await database.fetchval("SELECT min(id) FROM stores"))
    values = await read_values(database, store, secret=settings.secret_key.get_secret_value())
    async with aiohttp.ClientSession(settings.public_url) as http:
        async with http.get("/openapi.json") as answer:
            document = await answer.json()
        login = {"email": OPERATOR[0], "password": OPERATOR[1]}
        async with http.post("/auth/login", json=login) as answer:
            operator = (await answer.json())["token"]["access_token"]
        asker = Asker(http=http, seller=seller, operator=operator, asked=-(-times // ROUNDS))
        asked: list[tuple[Question, Answered]] = []
        for one in questions(document, values):
            if isinstance(one, Question):
                asked.append((one, Answered(path=one.path, name=one.name)))
            else:
                result.left_out[one[0]] = one[1]
        for question, answered in track(asked * ROUNDS, description="asking"):
            await asker.ask(question, answered)
        result.answered = [answered for _, answered in asked]


@dataclass(kw_only=True)
class Asker:
    """Asks one request after another, each from another address, so that no limit of one address is met."""

    http: aiohttp.ClientSession
    seller: str
    operator: str
    asked: int
    """Requests of each question that count in a round."""
    _count: itertools.count[int] = field(default_factory=itertools.count)

    async def ask(self, question: Question, answered: Answered) -> None:
        """Ask it often, and note how long the answers took."""
        began, counted = time.monotonic(), len(answered.ms)
        for turn in range(WARM_UP + self.asked):
            path, query = question.addresses[turn % len(question.addresses)]
            start = time.perf_counter()
            async with self.http.get(path, params=query, headers=self._headers(path), allow_redirects=False) as answer:
                text = await answer.text(errors="replace")
            took = (time.perf_counter() - start) * 1000
            if not answer.ok:
                answered.problem = f"{answer.status} at {answer.url.path_qs}: {text[:200]}"
                break
            if turn >= WARM_UP:
                answered.ms.append(took)
            if len(answered.ms) - counted >= LEAST and time.monotonic() - began > GIVE_UP_S:
                break

    def _headers(self, path: str) -> dict[str, str]:
        number = next(self._count)
        headers = {"X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"}
        if not path.startswith(NO_TOKEN):
            token = self.operator if path.startswith("/admin/") else self.seller
            headers["Authorization"] = f"Bearer {token}"
        return headers


def main() -> None:
    """Read the command line, measure, and show what there is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="5,000 orders and two other stores, within two minutes")
    parser.add_argument("--asked", type=int, help=f"requests that count (default {ASKED}, {ASKED_SHORT} if short)")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write all figures there as well")
    parser.add_argument("--strict", action="store_true", help="end with exit code 1 where a promise was missed")
    given = parser.parse_args()
    asked = given.asked or (ASKED_SHORT if given.short else ASKED)
    console, result = Console(), Result(size=fill.SHORT if given.short else fill.FULL)
    with serve(in_memory=given.short) as servers, tempfile.TemporaryDirectory(prefix="bosonline-bench-") as name:
        try:
            uvloop.run(measure(result, servers=servers, folder=Path(name), console=console, asked=asked))
        except (Refusal, TimeoutError, asyncpg.PostgresError) as error:
            console.print(f"Not measured: {str(error) or 'out of time'}", style="red", soft_wrap=True)
            sys.exit(1)
    show(console, result)
    if given.json is not None:
        write_json(given.json, result)
    sys.exit(int(bool(result.missed) and given.strict))


if __name__ == "__main__":
    main()
