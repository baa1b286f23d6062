"""The job engine beside Oban for Python, Procrastinate and bare Dramatiq: same servers, same machine, same run.

Starts a PostgreSQL (durable, as in production) and a Redis of its own in a temporary folder, gives each contender an
environment of its own below .var/bench (made from benchmarks/contenders/<name>/requirements.lock on first use), two
worker processes and a feeder, and measures ours, theirs, ours, theirs. Oban for Python needs a Python 3.12 on PATH and
is left out without one. Everything that was started is ended, also on Ctrl-C.

Every measurement has its time, all of them together less than fourteen minutes: a slow machine gets fewer rounds, and
the table says so. Rows are shown as they are measured; Ctrl-C shows the table of what there is.

  python benchmarks/engine.py --short              does it work? about two minutes
  python benchmarks/engine.py --only drain         one measurement; may be given several times
  python benchmarks/engine.py --without oban       leave a contender out
  python benchmarks/engine.py --svg docs/engine.svg --table docs/engine.md      for the record
"""

from __future__ import annotations

import argparse
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn, TimeElapsedColumn
from rich.text import Text

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.contenders import arena, claims, clients, delays, rates, report
from benchmarks.contenders.field import FIELD, OURS, PLACE, Absent, Contender, interpreter
from benchmarks.contenders.result import Row
from benchmarks.contenders.size import FULL, SHORT, Size
from benchmarks.contenders.stage import OutOfTime, Stage, breaking_off


@dataclass(frozen=True, slots=True)
class Measure:
    """``run`` fills rows; it may take ``seconds``, and what those before it have left over."""

    run: Callable[[arena.Arena, Size, Stage], None]
    seconds: float


MEASURES: dict[str, Measure] = {
    "enqueue": Measure(rates.enqueue, 50),
    "drain": Measure(rates.drain, 160),
    "idle": Measure(delays.idle, 65),
    "fairness": Measure(delays.fairness, 200),
    "recovery": Measure(delays.recovery, 75),
    "wait": Measure(clients.wait, 25),
    "cancel": Measure(clients.cancel, 25),
    "stop": Measure(clients.stop, 40),
    "claim": Measure(claims.claim, 180),
}
"""In this order. Together thirteen and a half minutes: with the start of the servers below fourteen."""


@dataclass(slots=True, kw_only=True)
class Run:
    """What was measured so far, and who took part; it is there also when the run was stopped."""

    rows: list[Row] = field(default_factory=list)
    field: list[Contender] = field(default_factory=list)


class TimeLeft(ProgressColumn):
    """What the measurement may still take."""

    def render(self, task: Task) -> Text:
        """Show minutes and seconds."""
        left = max(0, round(task.fields["until"] - time.monotonic()))
        return Text(f"at most {left // 60}:{left % 60:02d} more")


def measure(run: Run, console: Console, *, size: Size, chosen: list[str], without: list[str]) -> None:
    """Measure into ``run``, row by row."""
    columns = (BarColumn(20), TextColumn("{task.completed}/{task.total}"), TimeElapsedColumn(), TimeLeft())
    with (
        Progress(TextColumn("{task.description}"), *columns, console=console, transient=True) as progress,
        arena.opened() as place,
    ):
        whole = sum(MEASURES[name].seconds for name in chosen)
        task = progress.add_task("starting", total=len(chosen), until=time.monotonic() + whole)
        for contender in FIELD:
            if contender.name not in without:
                progress.update(task, description=f"preparing {contender.title}")
                try:
                    place.admit(contender, interpreter(contender))
                except Absent as absent:
                    console.print(f"{contender.title} is left out: {absent}.", markup=False)
                else:
                    run.field.append(contender)
        until = time.monotonic()
        for name in chosen:
            until += MEASURES[name].seconds
            progress.update(task, until=until)
            stage = Stage(until=until, say=lambda words: progress.update(task, description=words), rows=run.rows)
            begun = len(run.rows)
            if problem := _measured(MEASURES[name], place, size, stage):
                for row in run.rows[begun:]:
                    row.note = row.note or ("" if row.ours is not None else problem)
                progress.update(task, description="getting ready again")
                place.recover()
            for row in run.rows[begun:]:
                console.print(report.line(row, run.field), highlight=False)
            progress.advance(task)


def _measured(what: Measure, place: arena.Arena, size: Size, stage: Stage) -> str:
    """Return why it was broken off, or nothing."""
    try:
        with breaking_off(stage.left):
            what.run(place, size, stage)
    except OutOfTime:
        return "out of time"
    except Exception as error:  # noqa: BLE001 - whatever it was, the others are measured and the table says so
        return f"broken off: {str(error) or type(error).__name__}"
    return ""


def main() -> None:
    """Read the command line, measure, and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="fewer jobs, one round, a shorter patience")
    parser.add_argument("--only", action="append", choices=list(MEASURES), help="measure this (default: everything)")
    parser.add_argument(
        "--without", action="append", default=[], choices=[one.name for one in FIELD if one.name != OURS],
        help="leave a contender out",
    )  # fmt: skip
    parser.add_argument("--rounds", type=int, help="pairs of runs for rates")
    parser.add_argument("--finished", type=int, help="finished jobs beside which claims are timed")
    parser.add_argument("--strict", action="store_true", help="end with exit code 1 where a promise was missed")
    parser.add_argument("--table", type=Path, metavar="PATH", help="put the table into this page, between its marks")
    parser.add_argument("--svg", type=Path, metavar="PATH", default=PLACE / "engine.svg", help="default: %(default)s")
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
    run, stopped = Run(), False
    try:
        measure(run, console, size=size, chosen=chosen, without=given.without)
    except KeyboardInterrupt:
        stopped = True
        for row in run.rows:
            row.note = row.note or ("" if row.ours is not None else "stopped")
        console.print("Stopped; everything that was started has ended.")
    form = "short form" if given.short else "full form"
    about = f"The engine beside others, two worker processes each, {form}, median of {size.rounds} rounds"
    report.show(console, run.rows, run.field, about=about)
    given.json.parent.mkdir(parents=True, exist_ok=True)
    report.write_json(given.json, run.rows, run.field, form=f"{form}, stopped" if stopped else form)
    report.write_chart(given.svg, run.rows, run.field, about=about)
    console.print(f"Every run is in {given.json}, the chart in {given.svg}.")
    if given.table is not None and not stopped:
        report.write_table(given.table, run.rows, run.field, about=about)
        console.print(f"The table is in {given.table}.")
    missed = report.missed(run.rows)
    console.print(missed or "Every promise that was measured is kept.", style="red" if missed else "green")
    sys.exit(130 if stopped else int(bool(missed) and given.strict))


if __name__ == "__main__":
    main()
