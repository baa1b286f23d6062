"""What ``bosonline jobs stats`` and ``bosonline jobs top`` show."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from rich import box
from rich.console import Console, Group
from rich.live import Live
from rich.table import Table

from local.operating import short_span
from models.jobs import KINDS, QUEUES
from models.jobs.depth import Ended, Process, Unfinished, ended, processes, unfinished

LATELY = timedelta(minutes=1)
"""How far back the live view looks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The platform's work at one moment."""

    unfinished: list[Unfinished]
    ended: list[Ended]
    processes: list[Process]


async def look(since: timedelta) -> Look:
    """Read what lies there now and what ended within ``since``."""
    return Look(unfinished=await unfinished(), ended=await ended(since), processes=await processes())


async def watch(every_s: float, *, console: Console) -> None:
    """Show the work until the task is cancelled."""
    with Live(console=console, screen=console.is_terminal, auto_refresh=False) as live:
        while True:
            now = await look(LATELY)
            head = f"{datetime.now().astimezone():%H:%M:%S}   Ctrl-C ends"
            live.update(Group(head, table(now, LATELY), _process_table(now.processes)), refresh=True)
            await asyncio.sleep(every_s)


def table(now: Look, since: timedelta) -> Table:
    """Return one line per kind that has or had work, the most urgent queue first."""
    waits = {one.kind: one for one in now.unfinished if one.state == "queued"}
    runs = {one.kind: one for one in now.unfinished if one.state == "running"}
    done = {one.kind: one for one in now.ended}
    shown = Table(
        title=f"Jobs; ended within {short_span(since)}",
        caption="waited and ran: ms, half of the jobs / 95 of 100",
        box=box.SIMPLE_HEAD,
        padding=0,
    )
    for name in ("kind", "queue"):
        shown.add_column(name, no_wrap=True)
    for name in ("due", "oldest", "runs", "done", "failed", "cancelled", "waited", "ran"):
        shown.add_column(name, justify="right", no_wrap=True)

    def urgency(kind: str) -> tuple[int, str]:
        return (QUEUES.index(KINDS[kind].queue) if kind in KINDS else len(QUEUES), kind)

    for kind in sorted({*waits, *runs, *done}, key=urgency):
        end = done.get(kind)
        shown.add_row(
            kind,
            KINDS[kind].queue if kind in KINDS else "held",
            str(waits[kind].count) if kind in waits else "",
            short_span(waits[kind].age) if kind in waits else "",
            str(runs[kind].count) if kind in runs else "",
            str(end.succeeded or "") if end else "",
            str(end.failed or "") if end else "",
            str(end.cancelled or "") if end else "",
            _milliseconds(end.wait) if end else "",
            _milliseconds(end.run) if end else "",
            style="bold red" if end and end.failed else "",
        )
    return shown


def _process_table(processes: list[Process]) -> Table:
    shown = Table("worker process", "running", "lease left", title="Processes with jobs")
    for process in processes:
        shown.add_row(process.name, str(process.running), f"{process.lease_left.total_seconds():.1f} s")
    return shown


def _milliseconds(pair: tuple[timedelta, timedelta] | None) -> str:
    return " / ".join(f"{one.total_seconds() * 1000:.0f}" for one in pair) if pair else ""
