"""Faults of every kind at every sandbox, for as long as the soak drives; a sandbox that starts again gets them anew."""

from __future__ import annotations

import asyncio
from typing import Any

from integrations.outcome import MENDED_WITHIN
from local.sandbox.faults import OF_CALLS, OF_WEBHOOKS
from tests.soak.line import Line
from tests.world import PROVIDERS

SHARE = 0.1
"""Of the calls to each sandbox, and of its webhooks, that a fault hits."""
LOOK_EVERY_S = 0.5
OWN = {"boscod": [{"kind": "awb_refused", "operation": "create_order", "share": 0.01}]}
"""A courier that gives no waybill number is no fault of the line, but part of the trade."""
_MORE: dict[tuple[str, str], dict[str, Any]] = {
    ("whatsapp", "refuse"): {"code": "131026"},  # the buyer has no WhatsApp
}
_SECONDS = {"slow": 2.0, "webhook_late": 5.0, "webhook_reordered": 5.0, "too_many": 1.0}
_BARRED_FOR = {"winpay": 1.3}
"""Who turns the account away is asked again minutes later; at Boscod we sign in anew, at once.

So much of that time must be left."""


class Weather:
    """Keeps the rules at the sandboxes. ``over_at`` is when all must have settled, by the loop's clock."""

    def __init__(self, *, line: Line, over_at: float) -> None:
        self._line, self._over_at = line, over_at

    async def keep(self) -> None:
        """Keep it bad until cancelled."""
        while True:
            for provider in PROVIDERS:
                wanted = rules(provider, barred=self._may_bar(provider))
                found = await self._line.sandbox(provider, "GET", "faults")
                if len(found.content["rules"]) != len(wanted):
                    await self._line.sandbox(provider, "DELETE", "faults")
                    await self._line.sandbox(provider, "POST", "faults", json=wanted)
            await asyncio.sleep(LOOK_EVERY_S)

    async def clear(self) -> None:
        """Let nothing go wrong any more."""
        for provider in PROVIDERS:
            await self._line.sandbox(provider, "DELETE", "faults")

    def _may_bar(self, provider: str) -> bool:
        """Whether what is turned away now would still be asked again in time."""
        left = self._over_at - asyncio.get_running_loop().time()
        return left > _BARRED_FOR.get(provider, 0.0) * MENDED_WITHIN.total_seconds()


def calls_of(provider: str) -> list[str]:
    """Return the faults that hit calls to a provider.

    Not an account that WhatsApp turns away: the number would pause for five minutes, and meet none of the others.
    """
    return [kind for kind in OF_CALLS if (provider, kind) != ("whatsapp", "expired_token")]


def rules(provider: str, *, barred: bool) -> list[dict[str, Any]]:
    """Return the rules of a sandbox: together they hit ``SHARE`` of its calls, and of its webhooks."""
    calls = [kind for kind in calls_of(provider) if barred or kind != "expired_token"]
    made = [_rule(provider, kind, 1 / len(calls)) for kind in calls]
    return OWN.get(provider, []) + made + [_rule(provider, kind, 1 / len(OF_WEBHOOKS)) for kind in OF_WEBHOOKS]


def _rule(provider: str, kind: str, part: float) -> dict[str, Any]:
    # Of many rules the first that hits is the one: so together they hit what one of the whole share would.
    rule: dict[str, Any] = {"kind": kind, "share": 1 - (1 - SHARE) ** part}
    if kind in _SECONDS:
        rule["seconds"] = _SECONDS[kind]
    return rule | _MORE.get((provider, kind), {})
