"""Every error code of WhatsApp's, in the answer and in a webhook, and what it means for step and number."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from aiohttp.test_utils import TestServer

from bootstrap import App
from integrations.whatsapp import VERDICTS
from local.sandbox.base import FAULTS, Fault
from models.followups.tables import FollowupStep, Message, StepState
from models.senders.tables import KnownTemplate, Sender
from tasks.engine.worker import Worker
from tests.shop import Shop
from tests.steps import due_step, fresh_number, hear, send, sent, status

HOUR = timedelta(hours=1)

RETRY_SOON = "sent again after 1 s"
RETRY_LATER = "sent again after 30 s"
FIVE_MINUTES = "number paused for 5 min, step waits"
QUARTER = "number paused for 15 min, step waits"
SLOWER = "number slowed down, step waits"
A_DAY = "number paused for 1440 min and until a person releases it, step waits"
A_PERSON = "number paused until a person releases it, step waits"
GIVEN_UP = "given up"
MENDED = "blocked until a person mends it"
BY_TEMPLATE = "sent again as a template"
TEMPLATE_AWAITED = "waits for the template"
UNKNOWN = "unknown"

ANSWERED: dict[int, str] = {
    **dict.fromkeys((0, 190, 3, 10, 131005, 200, 299, 131045, 133010, 33), FIVE_MINUTES),
    **dict.fromkeys((4, 80007), QUARTER),
    130429: SLOWER,
    131056: RETRY_SOON,
    131048: A_DAY,
    **dict.fromkeys((368, 131031, 131042), A_PERSON),
    **dict.fromkeys((130497, 131026, 131049, 131050, 130472, 131021), GIVEN_UP),
    131047: BY_TEMPLATE,
    **dict.fromkeys((131030, 100, 131008, 131009, 131051, 131053, 132000, 132001), MENDED),
    **dict.fromkeys((132005, 132007, 132012, 135000, 999), MENDED),
    **dict.fromkeys((132015, 132016), TEMPLATE_AWAITED),
    1: UNKNOWN,
    **dict.fromkeys((2, 131000, 131016, 133004), RETRY_LATER),
    131057: "sent again after 60 s",
}
"""What the contract's table says of each code; 200 and 299 stand for their range, 999 for a code that nobody knows."""

TOLD = ANSWERED | {1: GIVEN_UP, 999: GIVEN_UP}
"""The same in a webhook, which says for certain that the message failed (WA-07)."""

OTHER_STATUSES = {(999, 429): SLOWER, (999, 503): RETRY_LATER}


async def what_became_of(step: FollowupStep, *, now: datetime) -> str:  # noqa: PLR0911 - one line for each end
    """Say in the words above what became of a step and of the number."""
    await step.refresh_from_db()
    number = await Sender.get()
    message = await Message.filter(step_id=step.id, replaced=False).first()
    if step.state is StepState.FAILED:
        return GIVEN_UP
    if step.state is StepState.BLOCKED:
        assert step.reason
        return MENDED
    if step.state is StepState.CLAIMED:
        assert message is not None
        return str(message.state)
    assert step.state is StepState.PLANNED
    assert message is None
    assert step.wake_at is not None
    assert step.reason
    if number.pause_code == 130429 or number.slowed or (number.pause_reason or "").startswith("it sent"):
        return SLOWER
    if number.pause_code is not None:
        parts = []
        if number.paused_until is not None:
            parts.append(f"for {(number.paused_until - now) // timedelta(minutes=1)} min")
        if number.needs_release:
            parts.append("until a person releases it")
        return f"number paused {' and '.join(parts)}, step waits"
    if await KnownTemplate.filter(name="follow_up_2", status__in=["PAUSED", "DISABLED"]).exists():
        return TEMPLATE_AWAITED
    if step.as_template:
        return BY_TEMPLATE
    return f"sent again after {(step.wake_at - now) // timedelta(seconds=1)} s"


class TestEveryCode:
    def test_none_of_the_contract_is_left_out(self) -> None:
        assert set(VERDICTS) == set(ANSWERED) - {200, 299, 999}

    async def test_in_an_answer(self, shop: Shop, timed: App, worker: Worker, whatsapp_sandbox: TestServer) -> None:
        faults, became = whatsapp_sandbox.app[FAULTS], {}
        rows = [(code, None) for code in ANSWERED] + list(OTHER_STATUSES)
        for code, http_status in rows:
            step = await due_step(shop, wrote=code == 131047)
            faults.add(Fault(kind="refuse", code=str(code), status=http_status, calls=1))
            await send(timed, worker)
            became[code, http_status] = await what_became_of(step, now=shop.clock.now())
            await fresh_number()
        assert became == {(code, None): end for code, end in ANSWERED.items()} | OTHER_STATUSES

    async def test_in_a_webhook(self, shop: Shop, timed: App, worker: Worker) -> None:
        became = {}
        for code in TOLD:
            step = await due_step(shop, wrote=code == 131047)
            message = await sent(shop, step)
            await hear(timed, worker, {"statuses": [status(str(message.wamid), "failed", shop.clock.now(), code=code)]})
            became[code] = await what_became_of(step, now=shop.clock.now())
            await fresh_number()
        assert became == TOLD

    async def test_an_account_that_may_not_write_to_a_country_is_reported(
        self, shop: Shop, timed: App, worker: Worker
    ) -> None:
        for code, reports in ((130497, ["whatsapp.needs_a_person"]), (131026, [])):
            message = await sent(shop, await due_step(shop))
            said = status(str(message.wamid), "failed", shop.clock.now(), code=code)
            with structlog.testing.capture_logs() as logged:
                await hear(timed, worker, {"statuses": [said]})
            assert [one["event"] for one in logged if one["log_level"] == "error"] == reports
            await fresh_number()
