"""Kinds of job that only the engine's tests use. Each is as small as what it shows."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta

from pydantic import BaseModel

from models.errors import OutOfStock
from tasks.engine import Cancelled, JobContext, Retry, Snooze, job


class Number(BaseModel):
    """One number."""

    n: int


class Text(BaseModel):
    """One text."""

    text: str


order: list[int] = []
started: dict[int, asyncio.Event] = {}
released: dict[int, asyncio.Event] = {}
stopped: list[int] = []


@job("test.echo", queue="default")
async def echo(_ctx: JobContext, args: Number) -> Number:
    return args


@job("test.unique", queue="default", unique="n")
async def unique(_ctx: JobContext, args: Number) -> Number:
    return args


@job("test.retry", queue="default", max_attempts=3)
async def always_retry(_ctx: JobContext, _args: Number) -> Retry:
    return Retry("not yet", timedelta(0))


@job("test.snooze", queue="default")
async def snooze(_ctx: JobContext, _args: Number) -> Snooze:
    return Snooze(datetime(2100, 1, 1, tzinfo=UTC), "later")


@job("test.give-up", queue="default")
async def give_up(_ctx: JobContext, _args: Number) -> Cancelled:
    return Cancelled("needless")


@job("test.rule", queue="default")
async def breaks_a_rule(_ctx: JobContext, _args: Number) -> None:
    raise OutOfStock("ESB-1", asked=2, available=1)


@job("test.crash", queue="default", max_attempts=2)
async def crash(_ctx: JobContext, _args: Number) -> None:
    raise RuntimeError("a secret that no seller should read")


@job("test.text", queue="default")
async def say(_ctx: JobContext, args: Text) -> Text:
    return args


@job("test.unwritable", queue="default")
async def unwritable(_ctx: JobContext, _args: Number) -> Text:
    return Text(text="PostgreSQL keeps no \x00 in a text")


@job("test.unsayable", queue="default", max_attempts=2)
async def unsayable(_ctx: JobContext, _args: Number) -> Text:
    return Text.model_construct(text="half a pair: \ud800")


@job("test.cancels-itself", queue="default", max_attempts=2)
async def cancels_itself(_ctx: JobContext, _args: Number) -> None:
    inner = asyncio.ensure_future(asyncio.Event().wait())
    inner.cancel()
    await inner


@job("test.hang", queue="default", timeout=timedelta(milliseconds=50), max_attempts=1)
async def hang(_ctx: JobContext, args: Number) -> None:
    try:
        await asyncio.Event().wait()
    finally:
        stopped.append(args.n)


@job("test.wait", queue="default", timeout=timedelta(minutes=5))
async def wait(_ctx: JobContext, args: Number) -> Number:
    started[args.n].set()
    await released[args.n].wait()
    return args


@job("test.note", queue="default")
async def note(_ctx: JobContext, args: Number) -> None:
    order.append(args.n)


@job("test.wait-ordered", queue="default", ordered_by="n")
async def wait_in_order(_ctx: JobContext, args: Number) -> None:
    started[args.n].set()
    await released[args.n].wait()


@job("test.ordered", queue="default", ordered_by="n")
async def ordered(_ctx: JobContext, args: Number) -> Number:
    return args


@job("test.ordered-too", queue="default", ordered_by="n")
async def ordered_too(_ctx: JobContext, args: Number) -> Number:
    return args


@job("test.roomy", queue="default", per_store=2)
async def roomy(_ctx: JobContext, args: Number) -> Number:
    return args


@job("test.unique-rule", queue="default", unique="n")
async def breaks_a_rule_once(_ctx: JobContext, _args: Number) -> None:
    raise OutOfStock("ESB-1", asked=2, available=1)


@job("test.deaf", queue="default", timeout=timedelta(milliseconds=20))
async def deaf(_ctx: JobContext, args: Number) -> None:
    while not released[args.n].is_set():
        with contextlib.suppress(asyncio.CancelledError):
            await released[args.n].wait()
