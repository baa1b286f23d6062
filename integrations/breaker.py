"""The circuit breaker: after a row of failures, stop asking for a while, then let one call try.

::

    closed ──failures in a row──▶ open ──pause over──▶ half-open (one trial) ──well──▶ closed
                                    ▲                        │
                                    └────────failed──────────┘

One circuit per key, so that one store's broken account does not silence the others. The state is this process's own;
``on_change`` lets others see it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum


class CircuitState(StrEnum):
    """What a circuit lets through."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


OnChange = Callable[[str, CircuitState], None]


@dataclass(slots=True)
class _Circuit:
    failures: int = 0
    opened_at: float = 0.0
    trial_since: float | None = None
    state: CircuitState = CircuitState.CLOSED


@dataclass(kw_only=True)
class CircuitBreaker:
    """Counts failures in a row per key, and says when a call is pointless.

    ``failures_to_open`` calls in a row that were unavailable or unknown open a circuit for ``pause``. A refusal is an
    answer, and closes it. A trial that has not ended within ``pause`` is given to the next caller.
    """

    failures_to_open: int = 5
    pause: timedelta = timedelta(seconds=30)
    on_change: OnChange | None = None
    monotonic: Callable[[], float] = time.monotonic
    _circuits: dict[str, _Circuit] = field(default_factory=dict, init=False, repr=False)

    def state(self, key: str) -> CircuitState:
        """Return what the circuit of ``key`` lets through now."""
        circuit = self._circuits.get(key)
        return circuit.state if circuit is not None else CircuitState.CLOSED

    def wait(self, key: str) -> timedelta | None:
        """Return ``None`` when a call may go out, else how long none will. Claims the trial of a half-open circuit."""
        circuit = self._circuits.get(key)
        if circuit is None or circuit.state is CircuitState.CLOSED:
            return None
        now, pause = self.monotonic(), self.pause.total_seconds()
        if circuit.state is CircuitState.OPEN:
            left = circuit.opened_at + pause - now
            if left > 0:
                return timedelta(seconds=left)
        elif circuit.trial_since is not None and now - circuit.trial_since < pause:
            return timedelta(seconds=circuit.trial_since + pause - now)
        circuit.trial_since = now
        self._enter(key, circuit, CircuitState.HALF_OPEN)
        return None

    def worked(self, key: str) -> None:
        """Note a call that was answered: the circuit closes."""
        circuit = self._circuits.pop(key, None)
        if circuit is not None:
            self._enter(key, circuit, CircuitState.CLOSED)

    def failed(self, key: str) -> None:
        """Note a call without an answer: enough in a row, or a failed trial, open the circuit."""
        circuit = self._circuits.setdefault(key, _Circuit())
        circuit.failures += 1
        if circuit.state is CircuitState.HALF_OPEN or circuit.failures >= self.failures_to_open:
            circuit.opened_at, circuit.trial_since = self.monotonic(), None
            self._enter(key, circuit, CircuitState.OPEN)

    def abandoned(self, key: str) -> None:
        """Note a call that was cancelled from outside: it says nothing, but frees the trial."""
        circuit = self._circuits.get(key)
        if circuit is not None:
            circuit.trial_since = None

    def _enter(self, key: str, circuit: _Circuit, state: CircuitState) -> None:
        if circuit.state is not state:
            circuit.state = state
            if self.on_change is not None:
                self.on_change(key, state)
