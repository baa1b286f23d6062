"""How every process logs: one event a line, and no personal data."""

from __future__ import annotations

import logging
import re
import sys
from typing import Any

import orjson
import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from settings import Settings

# PostgreSQL quotes the row in what follows: "DETAIL:  Key (store_id, phone)=(1, +62…) already exists." It goes up to
# the next exception or traceback, or to the end: the row's own text may have lines too.
_DETAIL = re.compile(
    r"\s*\bDETAIL:.*?(?=\n\nThe above exception was the direct|\n\nDuring handling of the above|\nTraceback \(most|\Z)",
    re.DOTALL,
)

# asyncpg quotes the value that it cannot send, and what it says behind it stands in the traceback's cause as well:
# "invalid input for query argument $1: '+62…' (expected int, got str)", "invalid UUID '+62…': length must be …".
_ARGUMENT = re.compile(r"(query argument \$\d+|invalid UUID)\b.*")
# pydantic quotes what it refuses: "[type=int_parsing, input_value='+62…', input_type=str]".
_INPUT = re.compile(r"input_value=.*(, input_type=\w+\])")


def without_values(text: str) -> str:
    """Return what is said of an exception without the values that PostgreSQL, asyncpg and pydantic quote in it."""
    return _INPUT.sub(r"input_value=…\1", _ARGUMENT.sub(r"\1", _DETAIL.sub("", text)))


def _without_values(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    return {name: without_values(value) if isinstance(value, str) else value for name, value in event.items()}


class Formatter(logging.Formatter):
    """For libraries that use Python's own logging."""

    def __init__(self) -> None:
        super().__init__("%(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one text, with its traceback."""
        return without_values(super().format(record))


def processors(*, at_terminal: bool) -> list[Processor]:
    """Return what an event goes through: to columns at a terminal, else to JSON. Tracebacks show no variables."""
    renderer: Any = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if at_terminal
        else structlog.processors.JSONRenderer(serializer=lambda value, **_: orjson.dumps(value, default=str).decode())
    )
    return [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _without_values,
        renderer,
    ]


def configure(settings: Settings) -> None:
    """Write to stderr from ``settings.log_level`` on; libraries that use Python's own logging, from warnings on."""
    level = logging.getLevelNamesMapping()[settings.log_level]
    structlog.configure(
        processors=processors(at_terminal=sys.stderr.isatty()),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Formatter())
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler])
