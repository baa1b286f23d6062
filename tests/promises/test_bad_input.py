"""Promise 41: whatever is sent, no 500, no hang, and no answer that the document does not have.

Generated from the OpenAPI document: requests that fit it, that nearly fit it, and such as nobody would send, over HTTP
to the running API beside Boscod's sandbox. The same requests each time; ``make fuzz`` makes new ones for as long as one
likes.
"""

from __future__ import annotations

import pytest

from bootstrap import open_app
from settings import Settings
from tests.surface.asking import asking
from tests.surface.contract import platform
from tests.surface.fuzzing import fuzz
from tests.surface.stage import running

CONTRACT = platform()

EXAMPLES = 5
"""Requests for each operation."""

SHARES = 2
"""Tests among which the operations are dealt, so that several processes share them."""


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """An address of its own for each request, as a proxy would tell it: limits are not what is tested."""
    return settings.model_copy(update={"trust_forwarded_for": True})


# The API runs on the loop beside hypothesis, and may draw by chance while a request is made up.
@pytest.mark.filterwarnings("ignore:Do not use the `random` module:hypothesis.errors.HypothesisDeprecationWarning")
class TestEveryOperation:
    @pytest.mark.parametrize("share", range(SHARES))
    async def test_answers_whatever_is_sent(self, settings: Settings, share: int) -> None:
        found = []
        async with open_app(settings) as app, running(app) as (estate, _broken):
            for operation in CONTRACT.operations[share::SHARES]:
                base = await asking(CONTRACT, estate, estate.ours, operation)
                wrong = await fuzz(CONTRACT, estate, base, examples=EXAMPLES)
                if wrong is not None:
                    found.append(wrong)
        assert not found, "\n\n".join(found)
