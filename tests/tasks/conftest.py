"""A worker whose bells a test rings."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bootstrap import App
from models.db import ring_with
from tasks.engine.worker import Worker


@pytest.fixture
async def worker(app: App) -> AsyncIterator[Worker]:
    """A worker that hears no bells: a test rings it."""
    ring_with(None)
    worker = Worker(app=app, queues=["default"])
    yield worker
    await worker.stop()
