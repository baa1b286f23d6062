"""What the tests of the rules start from."""

from __future__ import annotations

import pytest

from bootstrap import App
from tests.shop import Shop, open_shop


@pytest.fixture
async def shop(app: App) -> Shop:
    """A store with a form."""
    return await open_shop()
