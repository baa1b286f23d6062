"""The job engine beside Oban for Python, Procrastinate and bare Dramatiq: same servers, same machine, same run.

Starts a PostgreSQL (durable, as in production) and a Redis of its own in a temporary folder, gives each contender an
environment of its own below .var/bench (made from benchmarks/contenders/<name>/requirements.lock on first use), two
worker processes and a feeder, and measures ours, theirs, ours, theirs. Oban for Python needs a Python 3.12 on PATH and
is left out without one. Everything that was started is ended, also on Ctrl-C.

  python benchmarks/engine.py --short              does it work? about two minutes
  python benchmarks/engine.py --only drain         one measurement; may be given several times
  python benchmarks/engine.py --without oban       leave a contender out
  python benchmarks/engine.py --svg docs/engine.svg --table docs/engine.md      for the record
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.contenders import arena, claims, clients, delays, rates, report
from benchmarks.contenders.field import FIELD, OURS, PLACE, Contender, interpreter
from benchmarks.contenders.result import Row
from benchmarks.contenders.size import FULL, SHORT, Size

Measure = Callable[[arena.Arena, Size, rates.Step], list[Row]]

MEASURES: dict[str, Measure] = {
    "enqueue": rates.enqueue,
    "drain": rates.drain,
    "idle": delays.idle,
    "fairness": delays.fairness,
    "recovery": delays.recovery,
    "wait": clients.wait,
    "cancel": clients.cancel,
    "stop": clients.stop,
    "claim": claims.claim,
}


def run(console: Console, *, size: Size, chosen: list[str], without: list[str]) -> tuple[list[Row], list[Contender]]:
    """Measure, and return the rows and who took part."""
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed}/{task.total}"))
    rows: list[Row] = []
    taking_part: list[Contender] = []
    with Progress(*columns, TimeElapsedColumn(), console=console, transient=True) as progress, arena.opened() as place:
        task = progress.add_task("starting", total=len(chosen))
        for contender in FIELD:
            if contender.name in without:
                continue
            progress.update(task, description=f"preparing {contender.title}")
            python = interpreter(contender)
            if python is None:
                assert contender.python is not None
                needed = ".".join(map(str, contender.python))
                console.print(f"{contender.title} is left out: it needs Python {needed}, and none was found.")
                continue
            place.admit(contender, python)
            taking_part.append(contender)
        for name in chosen:
            rows += MEASURES[name](place, size, lambda words: progress.update(task, description=words))
            progress.advance(task)
    return rows, taking_part


def main() -> None:
    """Read the command line, measure, and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="fewer jobs, one round, a shorter patience")
    parser.add_argument("--only", action="append", choices=list(MEASURES), help="measure this (default: everything)")
    parser.add_argument(
        "--without", action="append", default=[], choices=[one.name for one in FIELD if one.name != OURS],
        help="leave a contender out",
    )  # fmt: skip
    parser.add_argument("--rounds", type=int, help="pairs of runs for rates and idle start")
    parser.add_argument("--finished", type=int, help="finished jobs beside which claims are timed")
    parser.add_argument("--svg", type=Path, metavar="PATH", help="draw the comparisons")
    parser.add_argument("--table", type=Path, metavar="PATH", help="put the table into this page, between its marks")
    parser.add_argument("--json", type=Path, metavar="PATH", default=PLACE / "engine.json", help="default: %(default)s")
    given = parser.parse_args()
    # SIGTERM ends the benchmark as Ctrl-C does, with everything that it started; a shell's background job would ignore
    # the latter.
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, signal.default_int_handler)
    size = (SHORT if given.short else FULL).with_(rounds=given.rounds, finished=given.finished)
    console = Console()
    console.width = max(console.width, 120)
    chosen = [name for name in MEASURES if given.only is None or name in given.only]
    try:
        rows, field = run(console, size=size, chosen=chosen, without=given.without)
    except KeyboardInterrupt:
        raise SystemExit("stopped; everything that was started has ended") from None
    form = "short form" if given.short else "full form"
    about = f"The engine beside others, two worker processes each, {form}, median of {size.rounds} rounds"
    report.show(console, rows, field, about=about)
    report.write_json(given.json, rows, field, form=form)
    console.print(f"Every run is in {given.json}.")
    if given.table is not None:
        report.write_table(given.table, rows, field, about=about)
        console.print(f"The table is in {given.table}.")
    if given.svg is not None:
        report.write_chart(given.svg, rows, field, about=about)
        console.print(f"The chart is in {given.svg}.")


if __name__ == "__main__":
    main()
