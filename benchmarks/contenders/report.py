"""The figures as a table, as JSON, and as a chart."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from rich.console import Console
from rich.markup import escape as markup
from rich.table import Table

from benchmarks.contenders.field import OURS, Contender
from benchmarks.contenders.result import Row

COLOURS = {"ours": "#0f766e", "oban": "#94a3b8", "procrastinate": "#cbd5e1", "dramatiq": "#a8a29e"}
PANELS = {
    "drain_nothing": "Jobs done a second (do nothing)",
    "drain_nap": "Jobs done a second (await 50 ms)",
    "idle_p95": "Idle start, p95, ms",
    "fairness_p95": "Job beside another store's backlog, p95, ms",
    "recovery": "After SIGKILL of a worker, seconds",
}
BEGIN, END = "<!-- figures: python benchmarks/engine.py --table docs/engine.md -->", "<!-- end of figures -->"
WIDTH, LABEL, BAR, LINE, TITLE = 760, 130, 480, 22, 34


def show(console: Console, rows: Sequence[Row], field: Sequence[Contender], *, about: str) -> None:
    """Print the table with its footnotes."""
    rivals = [contender for contender in field if contender.name != OURS]
    table = Table(title=about, title_justify="left")
    table.add_column("")
    for name in ("BosOnline", *(rival.title for rival in rivals)):
        table.add_column(name, justify="right")
    table.add_column("promised")
    for row in rows:
        cells = [_ours(row), *(_beside(row, rival.name, "  [dim]{}[/dim]") for rival in rivals)]
        note = f"\n[yellow]{markup(row.note)}[/yellow]" if row.note else ""
        table.add_row(row.what, *cells, f"{row.promise.words if row.promise else ''}{_verdict(row)}{note}")
    console.print(table)
    console.print("[dim]… x: how many times better ours is, the median over the pairs of runs.[/dim]")
    for contender in field:
        console.print(f"[dim]{contender.title}: {contender.setup}. Keeps: {contender.keeps}.[/dim]")


def line(row: Row, field: Sequence[Contender]) -> str:
    """Return a row as one line, to be shown as soon as it is measured."""
    rivals = (f"{one.title} {cell}" for one in field if (cell := _beside(row, one.name, " ({})")))
    promised = f"promised {row.promise.words}{_verdict(row)}" if row.promise else ""
    note = f"[yellow]{markup(row.note)}[/yellow]" if row.note else ""
    return "; ".join(filter(None, [f"{row.what}: [bold]{_ours(row)}[/bold]", *rivals, promised, note]))


def missed(rows: Sequence[Row]) -> str:
    """Say which promises were missed or not measured, in one line; nothing where all were kept."""
    broken = [
        f"{row.what} ({_ours(row)}, promised {row.promise.words})" for row in rows if row.promise and not row.kept
    ]
    return f"Not kept: {'; '.join(broken)}." if broken else ""


def _verdict(row: Row) -> str:
    if row.promise is None:
        return ""
    return {True: " [green]kept[/green]", False: " [red]missed[/red]", None: " [red]not measured[/red]"}[row.kept]


def write_table(path: Path, rows: Sequence[Row], field: Sequence[Contender], *, about: str) -> None:
    """Put the table into a page, between the lines that say where it begins and ends."""
    rivals = [contender for contender in field if contender.name != OURS]
    lines = ["| " + " | ".join(["", "BosOnline", *(rival.title for rival in rivals), "promised"]) + " |"]
    lines.append("| --- " + "| ---: " * (len(rivals) + 1) + "| --- |")
    for row in rows:
        cells = [row.what, _ours(row), *(_beside(row, rival.name, " ({})") for rival in rivals)]
        promised = f"{row.promise.words}{'' if row.kept else ' **missed**'}" if row.promise else ""
        cells.append(" ".join(filter(None, [promised, f"({row.note})" if row.note else ""])))
        lines.append("| " + " | ".join(cells) + " |")
    page = path.read_text()
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{path} has no lines {BEGIN} and {END}")
    path.write_text(f"{before}{begin}\n{about}.\n\n" + "\n".join(lines) + f"\n{end}{after}")


def _beside(row: Row, rival: str, ratio_as: str) -> str:
    theirs, ratio = row.theirs(rival), row.ratio(rival)
    if theirs is None or ratio is None:
        return ""
    more = "> " if rival in row.capped else ""
    return f"{more}{_figure(row, theirs)}" + ratio_as.format(f"{more}{ratio:.1f}x")


def write_json(path: Path, rows: Sequence[Row], field: Sequence[Contender], *, form: str) -> None:
    """Write everything that was measured."""
    document = {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "form": form,
        "machine": {"cores": os.cpu_count(), "system": platform.system(), "python": platform.python_version()},
        "field": [{"name": one.name, "title": one.title, "setup": one.setup, "keeps": one.keeps} for one in field],
        "rows": [row.as_json() for row in rows],
    }
    path.write_text(json.dumps(document, indent=1) + "\n")


def write_chart(path: Path, rows: Sequence[Row], field: Sequence[Contender], *, about: str) -> None:
    """Draw the comparisons as bars, one panel each."""
    chosen = [row for row in rows if row.key in PANELS and row.pairs]
    drawn, top = [], 30
    for row in chosen:
        bars = [(one, row.ours if one.name == OURS else row.theirs(one.name)) for one in field]
        known = [(one, figure) for one, figure in bars if figure is not None]
        most = max(figure for _, figure in known)
        words = "more is better" if row.more_is_better else "less is better"
        drawn.append(f'<text x="0" y="{top + 18}" class="title">{escape(PANELS[row.key])}, {words}</text>')
        top += TITLE
        for one, figure in known:
            length = max(1.0, BAR * figure / most)
            capped = "&gt; " if one.name in row.capped else ""
            drawn.append(
                f'<text x="0" y="{top + 14}">{escape(one.title)}</text>'
                f'<rect x="{LABEL}" y="{top + 3}" width="{length:.0f}" height="{LINE - 8}" rx="2" '
                f'fill="{COLOURS[one.name]}"/>'
                f'<text x="{LABEL + length + 8:.0f}" y="{top + 14}">{capped}{_figure(row, figure)}</text>'
            )
            top += LINE
    style = (
        "text{font:13px system-ui,sans-serif;fill:#334155}.title{font-weight:600}.about{font-size:12px;fill:#64748b}"
        "@media (prefers-color-scheme:dark){text{fill:#cbd5e1}.about{fill:#94a3b8}}"
    )
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 0 {WIDTH + 20} {top + 16}" role="img" '
        f'aria-label="{escape(about)}"><style>{style}</style>'
        f'<text x="0" y="18" class="about">{escape(about)}</text>\n' + "\n".join(drawn) + "\n</svg>\n"
    )


def _ours(row: Row) -> str:
    if row.ours is None:
        return "-"
    return f"{'> ' if OURS in row.capped else ''}{_figure(row, row.ours)}"


def _figure(row: Row, value: float) -> str:
    if row.more_is_better:
        return f"{value:,.0f}"
    digits = 1 if value < 100 else 0
    return f"{value:,.{digits}f} {row.unit}"
