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
import random
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

import logs
from bootstrap import open_app
from models.db import DATABASE_AWAY
from settings import Settings
from tests.chaos import report
from tests.chaos.driver import Driver
from tests.chaos.news import CONNECT_AGAIN_S, listening
from tests.chaos.storm import Storm
from tests.chaos.verdict import UNFINISHED, judge
from tests.chaos.world import world
from tests.work import until
from tests.world import place

CALM_S = 120.0
"""How long after the storm the last job may take; beyond it a job is stuck."""


async def run(given: argparse.Namespace, console: Console) -> bool:
    """Do it all; return whether every promise held."""
    with place("bosonline-chaos-") as folder, Progress(console=console, transient=True) as bars:
        bar = bars.add_task("starting", total=given.jobs)
        async with (
            world(folder) as under_test,
            open_app(under_test.settings),
            listening(under_test.settings.database_url) as news,
        ):
            driver = Driver(world=under_test, news=news, seed=given.seed)
            storm = Storm(world=under_test, news=news, ask_for=driver.ask_for, seed=given.seed, every_s=given.every)
            asking = asyncio.create_task(driver.ask(given.jobs, seconds=given.seconds))
            raging = asyncio.create_task(storm.rage(given.seconds))
            while not (asking.done() and raging.done()):
                accepted = len(driver.accepted) + len(driver.orders)
                bars.update(bar, completed=accepted, description=f"storm, {len(storm.strikes)} strikes")
                await asyncio.wait([asking, raging], timeout=0.5, return_when=asyncio.FIRST_EXCEPTION)
                for done in (asking, raging):
                    if done.done():
                        done.result()
            bars.update(bar, total=None, description="calm")
            stuck = "" if await _calm() else f"jobs were unfinished {CALM_S:g} s after the storm"
            verdict = await judge(driver, storm.strikes, recovered_within_s=given.recovery)
    if stuck:
        verdict.wrong.append(stuck)
    report.show(console, storm.strikes, verdict)
    if given.json is not None:
        report.write_json(given.json, storm.strikes, verdict, seed=given.seed, seconds=given.seconds)
        console.print(f"All of this is in {given.json}.")
    return not verdict.wrong


async def _calm() -> bool:
    """Return whether the last job ended in time; a PostgreSQL that the storm struck last may still be starting."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(CALM_S):
            while True:
                try:
                    await until(UNFINISHED, 0, seconds=2 * CALM_S)
                except DATABASE_AWAY:
                    await asyncio.sleep(CONNECT_AGAIN_S)
                else:
                    return True
    return False


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
        help="seconds within which a killed worker's jobs must run again, beside what the storm holds (default 15)",
    )
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the verdict there as well")
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
