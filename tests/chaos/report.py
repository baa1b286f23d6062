"""The verdict as tables, and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.chaos.verdict import Verdict
from tests.strikes import Strike, counted

SHOWN = 50
"""Lines about what is wrong; more of them say nothing new."""


def show(console: Console, strikes: list[Strike], verdict: Verdict) -> None:
    """Print what was struck, what became of the jobs, and the verdict."""
    struck = Table("what", "struck", "times", title=f"{len(strikes)} strikes")
    for (what, target), times in sorted(counted(strikes).items()):
        struck.add_row(what, target, str(times))
    jobs = Table("kind", "succeeded", "failed", "cancelled", title=f"{sum(verdict.accepted.values())} accepted")
    for kind in sorted({kind for kind, _ in verdict.states}):
        ends = [verdict.states[kind, state] for state in ("succeeded", "failed", "cancelled")]
        if any(ends):
            jobs.add_row(kind, *(str(end or "") for end in ends))
    effects, attempts, recovery = verdict.effects, verdict.attempts, verdict.recovery
    found = Table("", "found", "promised", title="The verdict")
    found.add_row("effects exactly once", str(effects.once), "all")
    found.add_row("effects lost", str(effects.lost), "0")
    found.add_row("effects doubled", str(effects.doubled), "0")
    found.add_row("attempts begun", str(attempts.begun), "")
    found.add_row("attempts lost with their process", str(attempts.lost), "")
    found.add_row("attempts returned (snooze, graceful stop)", str(attempts.returned), "")
    found.add_row("graceful stops judged, no attempt spent", str(verdict.stops.judged), "")
    found.add_row("attempts that they gave back", str(verdict.stops.given_back), "")
    found.add_row("jobs that ran again after a kill", str(recovery.jobs), "")
    promised = f"≤ {recovery.promised_s:g} s"
    found.add_row("slowest, without what the storm held", _seconds(recovery.slowest_own_s), promised)
    found.add_row("slowest, with it", _seconds(recovery.slowest_s), "")
    alone = f"slowest of {recovery.jobs_alone} with nothing else near"
    found.add_row(alone, _seconds(recovery.slowest_alone_s), "")
    console.print(struck, jobs, found)
    for line in verdict.wrong[:SHOWN]:
        console.print(line, style="bold red", highlight=False)
    console.print("every effect exactly once" if not verdict.wrong else f"{len(verdict.wrong)} wrong", style="bold")


def write_json(path: Path, strikes: list[Strike], verdict: Verdict, *, seed: int, seconds: float) -> None:
    """Write all of it."""
    struck = [{"what": what, "target": target, "times": n} for (what, target), n in sorted(counted(strikes).items())]
    document = {"seed": seed, "seconds": seconds, "strikes": struck, **verdict.as_json()}
    path.write_text(json.dumps(document, indent=1) + "\n")


def _seconds(value: float | None) -> str:
    return "not measured" if value is None else f"{value:.1f} s"
