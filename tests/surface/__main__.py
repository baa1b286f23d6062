"""Send made-up requests to every operation of the OpenAPI document for some minutes; print those that break it.

Starts servers and an API of its own on free ports. Goes round all operations again and again, each time with another
seed, so that any time given is spent on all of them. Every find is printed as a command that sends the smallest such
request again. Exit code 1 where there is one.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import random
import sys
import time
import uuid
import warnings
from pathlib import Path

import asyncpg
from hypothesis.errors import HypothesisDeprecationWarning, HypothesisWarning
from rich.console import Console
from rich.progress import Progress

import logs
from bootstrap import open_app
from local import keys
from local.refusal import free_port
from settings import Settings
from tests.embedded import ROLE, TEMPLATE, Servers, serve
from tests.surface.asking import asking
from tests.surface.contract import Operation, platform
from tests.surface.fuzzing import fuzz
from tests.surface.stage import running

EXAMPLES = 20
"""Requests for an operation before the next one's turn."""


async def settings_for(servers: Servers) -> Settings:
    """Return settings with a database of this run's own."""
    name = f"fuzz_{uuid.uuid4().hex[:12]}"
    admin = await asyncpg.connect(servers.database_url("postgres", user="postgres"))
    await admin.execute(f'CREATE DATABASE "{name}" OWNER "{ROLE}" TEMPLATE "{TEMPLATE}"')
    await admin.close()
    files, port = keys.ensure(Path(servers.folder)), free_port()
    return Settings(
        database_url=servers.database_url(name),
        redis_url=f"redis://127.0.0.1:{servers.redis_port}/0",
        data_dir=Path(servers.folder) / "data",
        api_port=port,
        public_url=f"http://127.0.0.1:{port}",
        boscod_url=f"http://127.0.0.1:{free_port()}",
        boscod_calls_per_minute=1_000_000,
        winpay_calls_per_minute=1_000_000,
        winpay_url=f"http://127.0.0.1:{free_port()}",
        whatsapp_url=f"http://127.0.0.1:{free_port()}",
        winpay_private_key_file=files.ours_private,
        winpay_public_key_file=files.winpay_public,
        trust_forwarded_for=True,
    )


async def run(servers: Servers, given: argparse.Namespace, console: Console) -> int:
    """Fuzz until the time is over; return how many operations broke the contract."""
    contract, chance = platform(), random.Random(given.seed)  # noqa: S311 - a seed to repeat
    wanted = [one for one in contract.operations if given.only in str(one)]
    found: dict[Operation, str] = {}
    sent, until = 0, time.monotonic() + given.minutes * 60
    with Progress(console=console, transient=True) as bars:
        bar = bars.add_task("starting", total=given.minutes * 60)
        settings = await settings_for(servers)
        async with open_app(settings) as app, running(app) as (estate, _broken):
            while time.monotonic() < until and len(found) < len(wanted):
                for one in wanted:
                    if time.monotonic() >= until:
                        break
                    if one in found:
                        continue
                    told = f"{sent} requests, {len(found)} finds: {one}"
                    bars.update(bar, completed=given.minutes * 60 - (until - time.monotonic()), description=told)
                    base = await asking(contract, estate, estate.ours, one)
                    wrong = await fuzz(contract, estate, base, examples=EXAMPLES, number=chance.getrandbits(32))
                    sent += EXAMPLES
                    if wrong is not None:
                        found[one] = wrong
                        console.print(wrong, markup=False, soft_wrap=True, end="\n\n")
    console.print(f"{sent} requests to {len(wanted)} operations, {len(found)} of them broke the contract.")
    console.print(f"The same requests again: --seed {given.seed}")
    return len(found)


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.surface", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=5, help="how long (default 5)")
    parser.add_argument("--only", default="", metavar="TEXT", help="operations that contain it, such as /store/order")
    parser.add_argument("--seed", type=int, default=random.getrandbits(32), help="repeat a run's choices")
    given = parser.parse_args()
    # What is configured on this machine must not reach the run.
    for name in Settings.model_fields:
        os.environ.pop(name.upper(), None)
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore", HypothesisWarning)
    warnings.simplefilter("ignore", HypothesisDeprecationWarning)  # the API draws by chance beside it
    logs.configure(Settings(log_level="ERROR"))
    with serve() as servers:
        found = asyncio.run(run(servers, given, Console()))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
