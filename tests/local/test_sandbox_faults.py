"""Every fault at every sandbox, seen by our real clients over HTTP: how the call ends, and what the ledger says."""

from __future__ import annotations

from collections.abc import Awaitable

import pytest

from integrations.outcome import Refused, Unavailable, Unknown
from local.sandbox.base import FAULTS
from local.sandbox.faults import OF_CALLS, OF_WEBHOOKS
from tests.local.sandboxes import APIS, TWICE, stage


async def ended(call: Awaitable[object]) -> str:
    try:
        await call
    except Refused:
        return "refused"
    except Unknown:
        return "unknown"
    except Unavailable:
        return "unavailable"
    return "done"


ACTING = {
    "slow": ("done", 1),
    "refuse": ("refused", 0),
    "timeout_before": ("unknown", 0),
    "timeout_after_success": ("unknown", 1),
    "reset": ("unknown", 1),
    "http_500": ("unknown", 0),
    "http_502": ("unknown", 0),
    "malformed_json": ("unknown", 1),
    "wrong_content_type": ("done", 1),
    "unknown_fields": ("done", 1),
    "unknown_status": ("done", 1),
    "expired_token": ("unavailable", 0),
    "too_many": ("unavailable", 0),
}
"""How a call ends that makes something, and how often it was made."""
ACTING_AT = {
    ("unknown_status", "winpay"): ("unknown", 1),
    ("unknown_status", "winpay_wallet"): ("unknown", 1),
    **{
        (kind, "winpay_checkout"): ("done", 1)
        for kind in ("timeout_after_success", "reset", "malformed_json", "unknown_status")
    },
}
"""Winpay's status is the answer's own code, so that one that nobody knows says nothing. An invoice that was made and
not told is found by its reference."""


def recorded(kind: str, ended: str) -> str:
    """Return what the record says of a call that was hit, and whose client ended so."""
    if kind in ("expired_token", "too_many"):
        return "refused"
    return "unknown" if ended == "unavailable" else ended


READING = {
    **dict.fromkeys(OF_CALLS, "unavailable"),
    **dict.fromkeys(("slow", "wrong_content_type", "unknown_fields", "unknown_status"), "done"),
    "refuse": "refused",
}
"""How a call ends that only asks."""
READING_AT = {("unknown_status", "winpay_wallet"): "unavailable"}
"""Of a report the answer's code is all the status there is."""

WEBHOOKS = {
    "webhook_duplicate": ([0, 0, 1], True),
    "webhook_late": ([1, 0], True),
    "webhook_lost": ([1], True),
    "webhook_reordered": ([1, 0], True),
    "webhook_bad_signature": ([0, 1], False),
}
"""Of two events of which the first is hit: which are heard, in this order, and whether the first is genuine."""


class TestCalls:
    def test_every_fault_is_in_the_matrix(self) -> None:
        assert OF_CALLS.keys() == ACTING.keys() == READING.keys()

    @pytest.mark.parametrize("kind", ACTING)
    @pytest.mark.parametrize("provider", APIS)
    async def test_one_that_makes_something(self, provider: str, kind: str) -> None:
        outcome, made = ACTING_AT.get((kind, provider), ACTING[kind])
        async with stage(provider) as here:
            here.fault(kind, calls=1, seconds=0.01)
            assert await ended(here.played.act()) == outcome
            assert here.done() == made
            looked_for = provider == "winpay_checkout" and (kind, provider) in ACTING_AT
            assert here.records[0].outcome == ("unknown" if looked_for else recorded(kind, outcome))
            hit, *others = [entry["fault"] for entry in here.ledger.entries("request")]
            assert hit == kind
            assert not any(others)
            assert not here.app[FAULTS].rules()
            # Only one call was to be hit; a 429 holds our own client back.
            assert kind == "too_many" or await ended(here.played.act()) == "done"

    @pytest.mark.parametrize("kind", READING)
    @pytest.mark.parametrize("provider", ["boscod", "winpay", "winpay_wallet"])
    async def test_one_that_only_asks(self, provider: str, kind: str) -> None:
        async with stage(provider) as here:
            assert here.played.read is not None
            here.fault(kind, calls=1, seconds=0.01)
            outcome = READING_AT.get((kind, provider), READING[kind])
            assert await ended(here.played.read()) == outcome
            assert here.done() == 0
            assert [record.outcome for record in here.records] == [recorded(kind, outcome)]

    @pytest.mark.parametrize("provider", APIS)
    async def test_a_share_of_the_calls_is_hit(self, provider: str) -> None:
        async with stage(provider) as here:
            here.fault("http_500", share=0.4)
            ends = [await ended(here.played.act()) for _ in range(20)]
            assert 2 <= ends.count("unknown") <= 14
            assert here.done() == ends.count("done") == 20 - ends.count("unknown")

    @pytest.mark.parametrize("provider", APIS)
    async def test_another_operation_is_not_hit_and_one_that_there_is_not_is_refused(self, provider: str) -> None:
        async with stage(provider) as here:
            here.fault("http_500", operation=here.played.webhook)
            assert await ended(here.played.act()) == "done"
            with pytest.raises(ValueError, match="unknown operation"):
                here.fault("http_500", operation="make_coffee")


class TestWebhooks:
    def test_every_fault_is_in_the_matrix(self) -> None:
        assert OF_WEBHOOKS.keys() == WEBHOOKS.keys()

    @pytest.mark.parametrize("kind", WEBHOOKS)
    @pytest.mark.parametrize("provider", TWICE)
    async def test_the_first_of_two_is_hit(self, provider: str, kind: str) -> None:
        order, genuine = WEBHOOKS[kind]
        async with stage(provider) as here:
            await here.played.act()
            here.fault(kind, operation=here.played.webhook, calls=1, seconds=0.3)
            bodies: list[bytes] = []
            for path, body in here.played.events:
                await here.control(path, body)
                planned = [entry for entry in here.ledger.entries("planned") if entry["event"] == here.played.webhook]
                bodies.append(planned[-1]["body"].encode())
                if kind not in ("webhook_late", "webhook_reordered"):
                    await here.over(len(planned))
            await here.over(len(planned))
            assert [raw for _, raw in here.heard] == [bodies[which] for which in order]
            assert [is_genuine for is_genuine, raw in here.heard if raw == bodies[0]] == [genuine] * order.count(0)
            assert all(is_genuine for is_genuine, raw in here.heard if raw == bodies[1])
            assert planned[0]["fault"] == kind

    @pytest.mark.parametrize("provider", APIS)
    async def test_one_that_nothing_follows_is_not_held_for_ever(self, provider: str) -> None:
        async with stage(provider) as here:
            await here.played.act()
            here.fault("webhook_reordered", operation=here.played.webhook, seconds=0.01)
            path, body = here.played.events[0]
            await here.control(path, body)
            [over] = await here.over(1)
        assert over["sent"]
