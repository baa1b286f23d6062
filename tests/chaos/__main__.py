"""Drive jobs and orders through the platform while everything that can die does, then count.

Starts a platform of its own on free ports. Kills workers, API and schedulers, stops them for longer than a lease,
asks them to stop one by one and all together, crashes PostgreSQL, flushes and kills Redis. At the end every accepted
job must have ended, with each of its effects exactly once. Exit code 1 where that does not hold.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import os
import random
import sys
import tempfile
from collections import Counter
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

import logs
from bootstrap import open_app
from models.db import DATABASE_AWAY, pool
from settings import Settings
from tests.chaos.driver import Driver
from tests.chaos.storm import Storm, Strike
from tests.chaos.verdict import UNFINISHED, Verdict, judge
from tests.chaos.world import world

CALM_S = 120.0
"""How long after the storm the last job may take; beyond it a job is stuck."""


async def run(given: argparse.Namespace, console: Console) -> bool:
    """Do it all; return whether every promise held."""
    with tempfile.TemporaryDirectory(prefix="bosonline-chaos-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        os.chmod(name, 0o755)  # noqa: PTH101, S103 - PostgreSQL may run under another account
        async with world(folder) as under_test, open_app(under_test.settings):
            driver = Driver(world=under_test, seed=given.seed)
            storm = Storm(world=under_test, seed=given.seed, every_s=given.every)
            with Progress(console=console, transient=True) as bars:
                raging = asyncio.create_task(storm.rage(given.seconds))
                asking = asyncio.create_task(driver.ask(given.jobs, seconds=given.seconds))
                bar = bars.add_task("storm", total=given.jobs)
                while not asking.done():
                    bars.update(bar, completed=len(driver.accepted) + len(driver.orders))
                    await asyncio.wait([asking, raging], timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
                    if raging.done():
                        raging.result()
                raging.cancel()
                await asyncio.gather(raging, return_exceptions=True)
                await asking
                bar = bars.add_task("calm", total=None)
                await _until_calm()
            verdict = await judge(driver, storm.strikes, recovered_within=timedelta(seconds=given.recovery))
    _show(console, storm.strikes, verdict)
    return not verdict.wrong


async def _until_calm() -> None:
    async with asyncio.timeout(CALM_S):
        while True:
            with contextlib.suppress(*DATABASE_AWAY):
                if (await pool().execute_query_dict(UNFINISHED))[0]["n"] == 0:
                    return
            await asyncio.sleep(0.2)


def _show(console: Console, strikes: list[Strike], verdict: Verdict) -> None:
    struck = Table("what", "struck", "times", title=f"{len(strikes)} strikes")
    counted = Counter((strike.what, strike.target.rsplit("-", 1)[0]) for strike in strikes)
    for (what, target), times in sorted(counted.items()):
        struck.add_row(what, target, str(times))
    jobs = Table("kind", "succeeded", "failed", "cancelled", title=f"{sum(verdict.accepted.values())} accepted")
    for kind in sorted({kind for kind, _ in verdict.states}):
        ends = [verdict.states[kind, state] for state in ("succeeded", "failed", "cancelled")]
        jobs.add_row(kind, *(str(end or "") for end in ends))
    console.print(struck, jobs)
    slowest = "not measured" if verdict.slowest is None else f"{verdict.slowest.total_seconds():.1f} s"
    console.print(f"attempts {verdict.attempts}, leases lost {verdict.lost_leases}")
    console.print(f"slowest recovery from a kill: {slowest} ({verdict.measured} measured)")
    for line in verdict.wrong[:50]:
        console.print(line, style="bold red")
    console.print("every effect exactly once" if not verdict.wrong else f"{len(verdict.wrong)} wrong", style="bold")


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.chaos", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=float, default=300, help="how long to ask for work (default 300)")
    parser.add_argument("--jobs", type=int, default=6000, help="how much work to ask for (default 6000)")
    parser.add_argument("--every", type=float, default=3, help="seconds between two strikes, on average (default 3)")
    parser.add_argument(
        "--recovery",
        type=float,
        default=15,
        help="seconds within which a killed worker's jobs must run again (default 15)",
    )
    parser.add_argument("--seed", type=int, default=None, help="repeat a run's choices (default: another each time)")
    given = parser.parse_args()
    # The driver outlives all that dies: what its own pool says of that is no news.
    logging.disable(logging.CRITICAL)
    logs.configure(Settings(log_level="ERROR"))
    given.seed = random.SystemRandom().randrange(1 << 32) if given.seed is None else given.seed
    console = Console()
    console.print(f"seed {given.seed}")
    sys.exit(0 if asyncio.run(run(given, console)) else 1)


if __name__ == "__main__":
    main()
