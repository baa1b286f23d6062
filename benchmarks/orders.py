"""How soon an accepted order exists, and how soon an idle worker starts a job.

Starts a platform of its own on free ports (``bosonline up``, fresh data), sends orders through HTTP, and reads the
moments from the rows: a job's ``created_at`` and ``started_at`` are the database's clock, so nothing is compared
across clocks. Each part has its time (see ``--seconds``); what does not end in it is said in the table.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import socket
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import aiohttp
import asyncpg
from rich.console import Console
from rich.progress import track
from rich.table import Table

ROOT = Path(__file__).parent.parent
READY_WITHIN = 120.0
ANSWERED_WITHIN = 20.0
"""Seconds that one order's answer may take."""
DONE_WITHIN = 60.0
"""Seconds that accepted orders may take to be made before they are given up."""
ONE_AT_A_TIME, PAUSE_S = 100, 0.1
COLD_S = 3
"""Seconds after a quiet spell in which connections are opened and statements prepared; a row of their own."""
UNLIMITED = 1_000_000
"""Orders a minute: all buyers come from one address here."""
PERCENTILES = """
SELECT percentile_cont(ARRAY[0.5, 0.95, 0.99]) WITHIN GROUP (ORDER BY ms) AS ms, count(*) AS n FROM (
    SELECT extract(epoch FROM {until} - created_at) * 1000 AS ms
    FROM jobs WHERE kind = 'orders.create' AND state = 'succeeded' AND created_at >= $1
) AS waits
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """Where the platform under test is."""

    api: str
    database_url: str


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def platform(folder: Path) -> AsyncIterator[Platform]:
    """Run ``bosonline up`` in ``folder`` on free ports, and stop it by its process id at the end."""
    procfile = folder / "Procfile"
    lines = (ROOT / "Procfile").read_text().splitlines()
    procfile.write_text(
        "\n".join(" ".join(word for word in line.split(" ") if not word.startswith("METRICS_PORT=")) for line in lines)
    )
    api_port, postgres_port = _free_port(), _free_port()
    api = f"http://127.0.0.1:{api_port}"
    environment = os.environ | {
        "DATA_DIR": str(folder),
        "API_PORT": str(api_port),
        "PUBLIC_URL": api,
        "LOG_LEVEL": "WARNING",
        "CHECKOUT_ORDERS_PER_MINUTE": str(UNLIMITED),
        "POSTGRES_PORT": str(postgres_port),
        "REDIS_PORT": str(_free_port()),
        **{f"{name}_URL": f"http://127.0.0.1:{_free_port()}" for name in ("BOSCOD", "WINPAY", "WHATSAPP")},
    }
    log = (folder / "log").open("wb")
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "cli",
        "up",
        "--procfile",
        str(procfile),
        cwd=ROOT,
        env=environment,
        stdout=log,
        stderr=log,
    )
    try:
        await _until_ready(api, process)
        yield Platform(api=api, database_url=f"postgres://bosonline@127.0.0.1:{postgres_port}/bosonline")
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
            await process.wait()
        log.close()


async def _until_ready(api: str, process: asyncio.subprocess.Process) -> None:
    deadline = time.monotonic() + READY_WITHIN
    async with aiohttp.ClientSession() as http:
        while time.monotonic() < deadline and process.returncode is None:
            try:
                async with http.get(f"{api}/readyz") as answer:
                    if answer.ok:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.2)
    raise SystemExit("the platform did not become ready; run `make up` to see why")


class Buyers:
    """Buyers of the sample store, each with a phone of its own."""

    def __init__(self, *, http: aiohttp.ClientSession, api: str, form: int, sku: str) -> None:
        self._http, self._api, self._form, self._sku = http, api, form, sku
        self.accepted_ms: list[float] = []
        self._count = 0

    async def order(self) -> None:
        """Send one COD order, with a key of its own, and note how long its acceptance took."""
        self._count += 1
        number = self._count
        body = {
            "form": self._form,
            "items": [{"sku": self._sku, "qty": 1}],
            "payment_method": "cod",
            "customer": {
                "name": f"Pembeli {number}",
                "phone": f"0812{number:08d}",
                "address": "Jalan Melati nomor 7",
                "district_id": 14910,
                "province": "DKI JAKARTA",
                "city": "JAKARTA PUSAT",
                "district": "GAMBIR",
            },
            "courier": {"code": "idx", "service": "03"},
        }
        start = time.perf_counter()
        async with self._http.post(
            f"{self._api}/checkout/orders", json=body, headers={"Idempotency-Key": f"bench-{os.getpid()}-{number}"}
        ) as answer:
            text = await answer.text()
            if answer.status != 202:
                raise SystemExit(f"order {number}: {answer.status} {text}")
        self.accepted_ms.append((time.perf_counter() - start) * 1000)


@dataclass(slots=True, kw_only=True)
class Figure:
    """A row of the table: three percentiles in milliseconds, ``None`` where it was not measured."""

    what: str
    promised_p95: float | None
    ms: list[float] | None = None
    count: int = 0
    note: str = "not measured"

    @property
    def kept(self) -> bool:
        """Whether the promise is kept, if there is one; what was not measured keeps none."""
        return self.promised_p95 is None or (self.ms is not None and self.ms[1] <= self.promised_p95)


class Figures:
    """What is measured, row by row; the table shows what there is at any time."""

    def __init__(self, rate: int) -> None:
        self.idle = Figure(what="idle worker: written to started", promised_p95=20)
        self.cold = Figure(what=f"{rate}/s, the first {COLD_S} s: accepted to created", promised_p95=None)
        self.answer = Figure(what=f"{rate}/s: answer of POST /checkout/orders", promised_p95=50)
        self.created = Figure(what=f"{rate}/s: accepted to created", promised_p95=500)

    @property
    def rows(self) -> tuple[Figure, ...]:
        """In the order of the table."""
        return self.idle, self.cold, self.answer, self.created

    def table(self) -> Table:
        """Draw it."""
        return table(self.rows, title="Orders, in milliseconds")


def table(rows: Sequence[Figure], *, title: str) -> Table:
    """Draw figures, and whether their promises are kept."""
    drawn = Table("what", "p50", "p95", "p99", "promised p95", "of", title=title)
    for row in rows:
        figures = [f"{value:.1f}" for value in row.ms] if row.ms else ["-", "-", row.note]
        kept = "[green]kept[/green]" if row.kept else "[red]missed[/red]"
        promised = "" if row.promised_p95 is None else f"{row.promised_p95:g} {kept}"
        drawn.add_row(row.what, *figures, promised, str(row.count))
    return drawn


async def measure(figures: Figures, *, rate: int, seconds: int) -> None:
    """Measure into ``figures``."""
    with tempfile.TemporaryDirectory(prefix="bosonline-bench-") as name:
        folder = Path(name)
        os.chmod(name, 0o755)  # noqa: PTH101, S103 - PostgreSQL runs under another account
        limit = aiohttp.ClientTimeout(total=ANSWERED_WITHIN)
        with Console().status("starting a platform"):
            async with AsyncExitStack() as stack:
                target = await stack.enter_async_context(platform(folder))
                running = stack.pop_all()
        async with running, aiohttp.ClientSession(timeout=limit) as http:
            database = await asyncpg.connect(target.database_url)
            try:
                form, sku = await stock_up(database)
                buyers = Buyers(http=http, api=target.api, form=form, sku=sku)
                since = await database.fetchval("SELECT clock_timestamp()")
                for _ in track(range(ONE_AT_A_TIME), description="one order at a time"):
                    await buyers.order()
                    await asyncio.sleep(PAUSE_S)
                await until_done(database)
                await _read(figures.idle, database, "started_at", since)
                since = await database.fetchval("SELECT clock_timestamp()")
                await _at_rate(buyers, rate=rate, seconds=COLD_S)
                await until_done(database)
                await _read(figures.cold, database, "finished_at", since)
                buyers.accepted_ms.clear()
                since = await database.fetchval("SELECT clock_timestamp()")
                await _at_rate(buyers, rate=rate, seconds=seconds)
                accepted = sorted(buyers.accepted_ms)
                figures.answer.ms = [accepted[int(len(accepted) * share)] for share in (0.5, 0.95, 0.99)]
                figures.answer.count = len(accepted)
                await until_done(database)
                await _read(figures.created, database, "finished_at", since)
            finally:
                await database.close()


async def _read(figure: Figure, database: asyncpg.Connection, until: str, since: datetime) -> None:
    row = await database.fetchrow(PERCENTILES.format(until=until), since)
    figure.ms, figure.count = row["ms"], row["n"]


async def stock_up(database: asyncpg.Connection) -> tuple[int, str]:
    """Put enough of something on sale, and return the form and the SKU."""
    row = await database.fetchrow("""
        SELECT f.id, v.sku, v.id AS variant FROM forms f JOIN form_products fp ON fp.form_id = f.id
        JOIN variants v ON v.product_id = fp.product_id ORDER BY f.id, v.id LIMIT 1""")
    await database.execute("UPDATE stock SET on_hand = 1000000 WHERE variant_id = $1", row["variant"])
    return row["id"], row["sku"]


async def _at_rate(buyers: Buyers, *, rate: int, seconds: int) -> None:
    start = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number in track(range(rate * seconds), description=f"{rate} orders a second"):
            await asyncio.sleep(max(0.0, start + number / rate - time.perf_counter()))
            group.create_task(buyers.order())


async def until_done(database: asyncpg.Connection) -> None:
    """Wait until every order is made.

    Raises:
        TimeoutError: they are not within their time; the rows that need them stay unmeasured.
    """
    sql = "SELECT count(*) FROM jobs WHERE kind = 'orders.create' AND finished_at IS NULL"
    with Console().status("until the last order is made"):
        async with asyncio.timeout(DONE_WITHIN):
            while await database.fetchval(sql):  # noqa: ASYNC110 - other processes make them
                await asyncio.sleep(0.1)


def main() -> None:
    """Read the command line, measure, and show what there is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rate", type=int, default=50, help="orders a second (default 50)")
    parser.add_argument("--seconds", type=int, default=20, help="how long (default 20)")
    parser.add_argument("--strict", action="store_true", help="end with exit code 1 where a promise was missed")
    given = parser.parse_args()
    figures, problem = Figures(given.rate), ""
    try:
        asyncio.run(measure(figures, rate=given.rate, seconds=given.seconds))
    except (KeyboardInterrupt, SystemExit, TimeoutError, aiohttp.ClientError) as error:
        problem = {KeyboardInterrupt: "stopped", TimeoutError: "out of time"}.get(type(error), str(error))
    for row in figures.rows:
        row.note = problem or row.note
    console = Console()
    console.print(figures.table())
    missed = [row.what for row in figures.rows if not row.kept]
    if missed:
        console.print(f"Not kept: {'; '.join(missed)}.", style="red")
    sys.exit(130 if problem == "stopped" else int(bool(missed) and given.strict))


if __name__ == "__main__":
    main()
