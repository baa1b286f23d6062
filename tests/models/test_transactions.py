"""A transaction that cannot begin leaves nothing behind."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor

import asyncpg
import pytest

from bootstrap import App
from models.db import DATABASE_AWAY, pool, transaction
from tests.work import one


def end_sessions(database_url: str) -> None:
    """End every other session of the database."""

    async def end() -> None:
        admin = await asyncpg.connect(database_url)
        await admin.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        await admin.close()

    asyncio.run(end())


async def test_the_next_query_of_the_same_task_has_a_connection_that_lives(app: App) -> None:
    assert await one("SELECT 1") == 1
    # Waited for without the event loop, so that the pool cannot notice before it begins.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(end_sessions, app.settings.database_url).result()
    for _ in range(app.settings.database_pool_size):
        try:
            async with transaction():
                pytest.fail("PostgreSQL had ended the session")
        except DATABASE_AWAY:
            break
    assert await one("SELECT 1") == 1
    async with transaction() as tx:
        assert await tx.execute_query_dict("SELECT 1 AS one") == [{"one": 1}]
    assert pool().__class__.__name__ == "AsyncpgDBClient"
