"""Logs hold no personal data that an exception quotes, from a row or from what was given, whoever writes them."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError
from tortoise.exceptions import IntegrityError, OperationalError

import logs
from bootstrap import App
from models.customers.tables import Customer
from models.db import pool
from models.orders.draft import DraftLine
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


async def a_phone_for_a_number() -> OperationalError:
    with pytest.raises(OperationalError) as refused:
        await pool().execute_query("SELECT $1::int", [PHONE])
    return refused.value


async def a_phone_for_an_id() -> OperationalError:
    with pytest.raises(OperationalError) as refused:
        await pool().execute_query("SELECT $1::uuid", [PHONE])
    return refused.value


async def a_phone_for_a_field() -> ValidationError:
    with pytest.raises(ValidationError) as refused:
        DraftLine.model_validate({"sku": "KOPI", "qty": PHONE.replace("+", "x")})
    return refused.value


def logged(error: Exception, *, at_terminal: bool) -> str:
    """Return an exception's line as every process writes it."""
    said: Any = {"event": "test.failed", "exc_info": error, "error": str(error)}
    for processor in logs.processors(at_terminal=at_terminal):
        said = processor(None, "error", said)
    return str(said)


@pytest.mark.parametrize("at_terminal", [True, False])
async def test_an_exception_is_logged_without_the_row_and_without_variables(app: App, *, at_terminal: bool) -> None:
    said = logged(await a_second_customer_of_one_phone(), at_terminal=at_terminal)
    assert "UniqueViolationError" in said
    assert "IntegrityError" in said
    assert PHONE not in said
    assert "locals" not in said


@pytest.mark.parametrize(
    ("refuse", "still_said"),
    [
        (a_phone_for_a_number, "query argument $1"),
        (a_phone_for_an_id, "invalid UUID"),
        (a_phone_for_a_field, "type=int_parsing"),
    ],
)
@pytest.mark.parametrize("at_terminal", [True, False])
async def test_what_was_given_is_not_quoted(
    app: App, refuse: Callable[[], Awaitable[Exception]], still_said: str, *, at_terminal: bool
) -> None:
    error = await refuse()
    assert PHONE[1:] in str(error)
    said = logged(error, at_terminal=at_terminal)
    assert still_said in said
    assert PHONE[1:] not in said


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
    assert logs.without_values(text) == f"UniqueViolationError: twice{cause}"
