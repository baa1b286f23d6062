"""The kinds of job of the benchmark, declared like any other."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from pydantic import BaseModel

from benchmarks.contenders import track
from tasks.engine import JobContext, job

_LONG = timedelta(seconds=2 * track.HOLD)


class Numbered(BaseModel, frozen=True):
    """Which one it is."""

    number: int


@job("bench.nothing", queue="default")
async def nothing(_ctx: JobContext, _args: Numbered) -> None:
    """Do nothing."""


@job("bench.nap", queue="default")
async def nap(_ctx: JobContext, _args: Numbered) -> None:
    """Await a moment."""
    await asyncio.sleep(track.NAP)


@job("bench.doze", queue="default")
async def doze(_ctx: JobContext, _args: Numbered) -> None:
    """Await long enough for somebody to begin to wait for it."""
    await asyncio.sleep(5 * track.NAP)


@job("bench.tell", queue="default")
async def tell(_ctx: JobContext, args: Numbered) -> None:
    """Say when it begins."""
    track.mark(args.number)


@job("bench.hold", queue="default", timeout=_LONG)
async def hold(_ctx: JobContext, args: Numbered) -> None:
    """Say when it begins, and go on for longer than anything here."""
    track.mark(args.number)
    await asyncio.sleep(track.HOLD)


KINDS = {"nothing": nothing, "nap": nap, "doze": doze, "tell": tell, "hold": hold}
