"""Logs hold no personal data that PostgreSQL quotes from a row, whoever writes them."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

import logs
from bootstrap import App
from models.customers.tables import Customer
from tests.shop import open_shop

PHONE = "+6281234567890"
NOW = datetime(2026, 5, 1, tzinfo=UTC)


async def a_second_customer_of_one_phone() -> IntegrityError:
    store = (await open_shop()).store
    siti = {"store": store, "phone": PHONE, "name": "Siti", "created_at": NOW, "updated_at": NOW}
    await Customer.create(**siti)
    with pytest.raises(IntegrityError) as refused:
        await Customer.create(**siti)
    assert PHONE in str(refused.value)
    return refused.value


@pytest.mark.parametrize("at_terminal", [True, False])
async def test_an_exception_is_logged_without_the_row_and_without_variables(app: App, *, at_terminal: bool) -> None:
    error = await a_second_customer_of_one_phone()
    said: Any = {"event": "test.failed", "exc_info": error, "error": str(error)}
    for processor in logs.processors(at_terminal=at_terminal):
        said = processor(None, "error", said)
    assert "UniqueViolationError" in said
    assert "IntegrityError" in said
    assert PHONE not in said
    assert "locals" not in said


async def test_by_pythons_own_logging_too(app: App) -> None:
    error = await a_second_customer_of_one_phone()
    told = (type(error), error, error.__traceback__)
    record = logging.LogRecord("asyncio", logging.ERROR, "", 0, "Nobody asked how it ended: %s", (error,), told)
    said = logs.Formatter().format(record)
    assert "UniqueViolationError" in said
    assert PHONE not in said


def test_what_comes_after_in_a_chain_stays() -> None:
    cause = "\n\nThe above exception was the direct cause of the following exception:\n\nOther: why"
    text = f"UniqueViolationError: twice\nDETAIL:  Key (phone)=({PHONE}) exists.\nHINT:  none{cause}"
    assert logs.without_details(text) == f"UniqueViolationError: twice{cause}"
