"""How much is measured: the full form for the record, the short one to see that it works."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Numbers of jobs, and of repetitions."""

    rounds: int
    nap_rounds: int
    """Where the jobs wait more than the library works, runs differ little."""
    singles: int
    nothing: int
    naps: int
    idle: int
    backlog: int
    beside_backlog: int
    between_s: float
    """Seconds between two single jobs beside the backlog."""
    finished: int
    recoveries: int
    patience_s: float
    """Seconds after which a job that does not begin is no longer waited for: "> 45 s" in the table."""
    waits: int
    cancels: int

    def with_(self, **changed: int | None) -> Size:
        """Return this size with what is given changed."""
        return replace(self, **{name: value for name, value in changed.items() if value is not None})


FULL = Size(
    rounds=3, nap_rounds=1, singles=500, nothing=20_000, naps=3_000, idle=60, backlog=100_000, beside_backlog=40,
    between_s=0.1, finished=10_000_000, recoveries=3, patience_s=45, waits=200, cancels=10,
)  # fmt: skip
SHORT = Size(
    rounds=1, nap_rounds=1, singles=100, nothing=4_000, naps=1_000, idle=20, backlog=5_000, beside_backlog=20,
    between_s=0.01, finished=200_000, recoveries=1, patience_s=20, waits=30, cancels=3,
)  # fmt: skip
