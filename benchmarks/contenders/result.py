"""What was measured, and whether it is what was promised."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that at least this share of the values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * round(share * 1000) // 1000) - 1)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What is promised of a row, in words, and whether the row keeps it."""

    words: str
    kept: Callable[[Row], bool]


@dataclass(slots=True, kw_only=True)
class Row:
    """One thing measured. ``pairs`` holds (ours, theirs) of runs that followed each other, by contender."""

    key: str
    what: str
    unit: str
    more_is_better: bool = False
    promise: Promise | None = None
    alone: list[float] = field(default_factory=list)
    """Runs of ours without a counterpart."""
    pairs: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    capped: set[str] = field(default_factory=set)
    """Contenders whose figure is where we stopped waiting."""
    note: str = ""
    """What the reader must know of these figures: fewer rounds than usual, or why there are none."""

    def add(self, ours: float, rival: str | None = None, theirs: float | None = None) -> None:
        """Add a run."""
        if rival is None or theirs is None:
            self.alone.append(ours)
        else:
            self.pairs.setdefault(rival, []).append((ours, theirs))

    @property
    def ours(self) -> float | None:
        """The median of our runs; ``None`` where there was none."""
        runs = [*self.alone, *(ours for pairs in self.pairs.values() for ours, _ in pairs)]
        return statistics.median(runs) if runs else None

    def theirs(self, rival: str) -> float | None:
        """Return the median of a contender's runs."""
        pairs = self.pairs.get(rival)
        return statistics.median(theirs for _, theirs in pairs) if pairs else None

    def ratio(self, rival: str) -> float | None:
        """Return how many times better we are: the median over the pairs."""
        pairs = self.pairs.get(rival)
        if not pairs:
            return None
        return statistics.median(ours / theirs if self.more_is_better else theirs / ours for ours, theirs in pairs)

    @property
    def kept(self) -> bool | None:
        """Whether the promise is kept; ``None`` where nothing is promised, or nothing was measured."""
        return self.promise.kept(self) if self.promise is not None and self.ours is not None else None

    def as_json(self) -> dict[str, Any]:
        """Return everything that was measured."""
        return {
            "key": self.key,
            "what": self.what,
            "unit": self.unit,
            "more_is_better": self.more_is_better,
            "ours": self.ours,
            "alone": self.alone,
            "promised": self.promise.words if self.promise else None,
            "kept": self.kept,
            "note": self.note,
            "rivals": {
                name: {
                    "pairs": pairs, "theirs": self.theirs(name), "ratio": self.ratio(name),
                    "capped": name in self.capped,
                }
                for name, pairs in self.pairs.items()
            },
        }  # fmt: skip


def at_most(limit: float, unit: str) -> Promise:
    """Promise that our figure is no greater."""
    return Promise(words=f"≤ {limit:g} {unit}", kept=lambda row: row.ours is not None and row.ours <= limit)


def times(limits: dict[str, float]) -> Promise:
    """Promise how many times better we are than each; who did not take part is not asked."""

    def kept(row: Row) -> bool:
        ratios = ((row.ratio(rival), least) for rival, least in limits.items())
        return all(ratio is None or ratio >= least for ratio, least in ratios)

    return Promise(words=", ".join(f"≥ {least:g}x {rival}" for rival, least in limits.items()), kept=kept)
