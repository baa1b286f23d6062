"""What the operator's commands have in common: the running platform, spans of time, moments."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

import typer
from pydantic import TypeAdapter, ValidationError

if TYPE_CHECKING:
    from bootstrap import App

Answer = TypeVar("Answer")


def with_app(work: Callable[[App], Awaitable[Answer]]) -> Answer:
    """Do ``work`` with the application of the environment, or of a running ``bosonline up``."""
    from bootstrap import open_app  # noqa: PLC0415 - so that --help answers at once
    from local import running  # noqa: PLC0415 - as above

    async def run() -> Answer:
        async with open_app(running.settings()) as app:
            return await work(app)

    return asyncio.run(run())


def span(text: str) -> timedelta:
    """Read 90s, 15m, 2h, 3d or an ISO 8601 duration."""
    short = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
    try:
        if text[-1:] in short:
            return timedelta(**{short[text[-1]]: float(text[:-1])})
        return TypeAdapter(timedelta).validate_python(text)
    except (ValueError, ValidationError):
        msg = f"{text!r} is no span of time; write 90s, 15m, 2h or 3d"
        raise typer.BadParameter(msg) from None


def local_time(moment: datetime) -> str:
    """Return a moment as the clock on this machine's wall shows it."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def short_span(span: timedelta) -> str:
    """Return a span in its largest unit."""
    seconds = span.total_seconds()
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds:.1f} s"
