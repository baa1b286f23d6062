"""Waiting for what the platform's processes write: the database tells of it, so that nobody sleeps to wait."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from models.db import DATABASE_AWAY, pool

TELL = """
CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY told; RETURN NULL; END $$;
CREATE TRIGGER tell AFTER INSERT ON chaos_begun FOR EACH STATEMENT EXECUTE FUNCTION tell();
CREATE TRIGGER tell AFTER INSERT ON job_history FOR EACH STATEMENT EXECUTE FUNCTION tell();
"""
"""A job began; an attempt was lost or did not succeed."""
CONNECT_AGAIN_S = 0.1


class News:
    """Listens for as long as it is open; a crash of PostgreSQL is news like any other."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Event] = set()

    def tell(self, *_about: object) -> None:
        """Let everybody who waits look again."""
        for told in self._waiting:
            told.set()

    async def until(self, sql: str, *values: object, seconds: float) -> Any:
        """Return the first true answer of the query's column ``so``, asked after each news, or ``None``."""
        told = asyncio.Event()
        self._waiting.add(told)
        try:
            async with asyncio.timeout(seconds):
                while not (answer := await self._ask(sql, *values)):
                    await told.wait()
                    told.clear()
        except TimeoutError:
            return None
        else:
            return answer
        finally:
            self._waiting.discard(told)

    @staticmethod
    async def _ask(sql: str, *values: object) -> Any:
        # A statement's own time-out is PostgreSQL's absence as well; that of ``until`` cancels, and is not swallowed.
        with contextlib.suppress(*DATABASE_AWAY):
            return (await pool().execute_query_dict(sql, list(values)))[0]["so"]
        return None


@asynccontextmanager
async def listening(database_url: str) -> AsyncIterator[News]:
    """Listen until the end of the block, through every crash of PostgreSQL."""
    news = News()
    listener = asyncio.create_task(_listen(news, database_url))
    try:
        yield news
    finally:
        listener.cancel()
        await asyncio.gather(listener, return_exceptions=True)


async def _listen(news: News, database_url: str) -> None:
    while True:
        with contextlib.suppress(*DATABASE_AWAY):
            connection = await asyncpg.connect(database_url)
            gone = asyncio.Event()
            connection.add_termination_listener(lambda _connection, gone=gone: gone.set())
            try:
                await connection.add_listener("told", news.tell)
                # What was written while nobody listened.
                news.tell()
                await gone.wait()
            finally:
                connection.terminate()
        await asyncio.sleep(CONNECT_AGAIN_S)
