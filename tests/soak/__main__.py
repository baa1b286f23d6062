"""Drive orders through the API and the sandboxes while these fail and everything is killed, then compare the books.

Starts a platform of its own on free ports, with sandboxes that write their ledgers into files. Buyers order and pay,
the seller confirms and cancels, a courier brings parcels to their doors or back, WhatsApp reminds. Then faults end, and
when all has settled our database must agree with the three ledgers: no payment, waybill or message lost or doubled.
Exit code 1 where it does not.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

import logs
from bootstrap import open_app
from settings import Settings
from tests.soak import report
from tests.soak.course import Course
from tests.soak.line import open_line
from tests.soak.world import world
from tests.world import place

STRIKE_EVERY_S = 8.0


async def run(given: argparse.Namespace, console: Console) -> bool:
    """Do it all; return whether here and there are the same."""
    seconds = given.minutes * 60
    with place("bosonline-soak-", keep=given.keep) as folder, Progress(console=console, transient=True) as bars:
        bar = bars.add_task("starting", total=given.orders)
        async with world(folder) as under_test, open_app(under_test.settings), open_line(under_test.settings) as line:

            def tell(stage: str) -> None:
                met, ledgers = course.people.met, course.ledgers
                told = f"{len(met.paid)} paid, {len(ledgers.parcels)} parcels, {len(ledgers.messages)} messages"
                description = f"{stage}: {told}, {len(course.storm.strikes)} strikes"
                bars.update(bar, completed=len(met.orders), description=description)

            course = Course(
                world=under_test,
                line=line,
                orders=given.orders,
                seconds=seconds,
                settle_s=given.settle,
                strikes=given.strikes if given.strikes is not None else max(1, int(seconds / STRIKE_EVERY_S)),
                seed=given.seed,
                tell=tell,
            )
            await course.run()
    found = report.wrong(course)
    report.show(console, course, found)
    if given.json is not None:
        report.write_json(given.json, course, found)
        console.print(f"All of this is in {given.json}.")
    return not found


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.soak", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=5, help="how long to order (default 5)")
    parser.add_argument("--orders", type=int, default=2000, help="how many orders in that time (default 2000)")
    parser.add_argument("--strikes", type=int, default=None, help="how many kills (default: one every 8 s)")
    parser.add_argument("--settle", type=float, default=240, help="seconds until all must have settled (default 240)")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the verdict there as well")
    parser.add_argument("--keep", type=Path, metavar="PATH", help="leave logs, ledgers and data there")
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
