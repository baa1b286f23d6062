"""How questions were answered, as a table and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

import orjson
from rich.console import Console
from rich.table import Table

from benchmarks.reading.fill import Size

PROMISED_MS: Final = 30.0
SLOWEST: Final = 5


@dataclass(slots=True, kw_only=True)
class Answered:
    """How a question was answered."""

    path: str
    name: str
    ms: list[float] = field(default_factory=list, repr=False)
    problem: str = ""

    def share(self, part: float) -> float:
        """Return a percentile in milliseconds."""
        return sorted(self.ms)[min(len(self.ms) - 1, int(len(self.ms) * part))] if self.ms else 0.0

    @property
    def kept(self) -> bool:
        """Whether it was answered, and soon enough."""
        return not self.problem and self.share(0.95) <= PROMISED_MS


@dataclass(slots=True, kw_only=True)
class Result:
    """All of it."""

    size: Size
    answered: list[Answered] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)

    @property
    def missed(self) -> list[Answered]:
        """What keeps the promise not."""
        return [one for one in self.answered if not one.kept]


def show(console: Console, result: Result) -> None:
    """Draw a line per endpoint, the slowest questions, and what was left out."""
    by_path: dict[str, list[Answered]] = {}
    for one in result.answered:
        by_path.setdefault(one.path, []).append(one)
    size = result.size
    title = f"{size.orders:,} orders and {size.products:,} products, {size.stores} other stores as large; milliseconds"
    all_of = Table("GET", "as it comes, p95", "slowest of", "p95", f"≤ {PROMISED_MS:g}", title=title)
    for path, some in sorted(by_path.items()):
        worst = max(some, key=lambda one: (bool(one.problem), one.share(0.95)))
        kept = "[green]kept[/]" if worst.kept else "[red]missed[/]"
        all_of.add_row(path, _ms(some[0]), str(len(some)), _ms(worst), kept)
    console.print(all_of)
    console.print(_slowest(result.answered))
    for path, reason in sorted(result.left_out.items()):
        console.print(f"Left out: {path}, since {reason}.", highlight=False, soft_wrap=True)
    for one in result.missed:
        why = one.problem or f"{one.share(0.95):.1f} ms (p95)"
        console.print(f"Missed: {one.name}: {why}", style="red", highlight=False, soft_wrap=True)


def _slowest(answered: Sequence[Answered]) -> Table:
    table = Table("the slowest", "p50", "p95", "highest", "of")
    for one in sorted(answered, key=lambda one: one.share(0.95), reverse=True)[:SLOWEST]:
        figures = [f"{one.share(part):.1f}" for part in (0.5, 0.95, 1)]
        table.add_row(one.name, *figures, str(len(one.ms)))
    return table


def _ms(one: Answered) -> str:
    return f"{one.share(0.95):.1f}" if one.ms else "-"


def write_json(path: Path, result: Result) -> None:
    """Write all of it."""
    document: dict[str, Any] = {
        "size": asdict(result.size),
        "promised_p95_ms": PROMISED_MS,
        "rows": result.rows,
        "left_out": result.left_out,
        "answered": [
            {
                "name": one.name,
                "path": one.path,
                "asked": len(one.ms),
                **{f"p{part:g}_ms": round(one.share(part / 100), 2) for part in (50, 95, 99)},
                "kept": one.kept,
                "problem": one.problem,
            }
            for one in result.answered
        ],
        "missed": [one.name for one in result.missed],
    }
    path.write_bytes(orjson.dumps(document, option=orjson.OPT_INDENT_2))
