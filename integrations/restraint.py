"""Whether a call may go out now: the account's pace, the provider's own ``Retry-After``, and the circuit breaker."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

from integrations.breaker import CircuitBreaker
from integrations.pace import Turns


class HeldBack(Exception):
    """The call is not to go out now: why, and for how long."""

    def __init__(self, reason: str, after: timedelta) -> None:
        super().__init__(reason)
        self.reason = reason
        self.after = after


class Restraint:
    """What stands before every call of one provider, per account. Waits up to ``patience``, else says no."""

    def __init__(self, *, breaker: CircuitBreaker, pace: Turns | None, patience: timedelta) -> None:
        self.breaker = breaker
        self._pace = pace
        self._patience = patience
        self._held_until: dict[str, float] = {}

    async def enter(self, account: str) -> None:
        """Return when a call may go out; it then owes the breaker a word. Raises ``HeldBack``."""
        asked = timedelta(seconds=max(0.0, self._held_until.get(account, 0.0) - time.monotonic()))
        if asked > self._patience:
            raise HeldBack("the provider asked us to wait", asked)
        wait = asked
        if self._pace is not None:
            taken, turn = await self._pace.turn(account, patience=self._patience)
            if not taken:
                raise HeldBack("over the account's rate", turn)
            wait = max(asked, turn)
        if wait:
            await asyncio.sleep(wait.total_seconds())
        closed_for = self.breaker.wait(account)
        if closed_for is not None:
            raise HeldBack("circuit open after failures in a row", closed_for)

    def hold(self, account: str, after: timedelta) -> None:
        """Let no call of the account out for so long: the provider asked for it."""
        self._held_until[account] = time.monotonic() + after.total_seconds()
