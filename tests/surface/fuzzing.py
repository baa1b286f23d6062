"""Requests that hypothesis makes up for one operation, and what an answer to any of them must not be.

An answer must come within ``PATIENCE``, with a status and content that the document has for it, and never as a 500.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import aiohttp
import orjson
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tests.surface.asking import PICTURE, Asking
from tests.surface.contract import Contract, Operation
from tests.surface.estate import Answered, Estate
from tests.surface.shapes import NASTY, NASTY_TEXTS, changed, fitting

PATIENCE = timedelta(seconds=5)
"""An answer that takes longer counts as none."""

_ADDRESSES = itertools.count(1)
"""Each request comes from an address of its own, so that limits do not hide what is behind them."""

_SHORT_WAITS = st.sampled_from(["0", "0.05", "-1", "31", "NaN", "x", ""])
"""A long poll answers late on purpose."""

_GARBAGE_TOKENS = ("Bearer", "Bearer x.y.z", "Basic eDp5", "Bearer ", "")
_GARBAGE = (b"", b"{", b"\xff\xfe", b"[" * 500, b'{"a":' * 200 + b"1" + b"}" * 200, b"NaN", b"1e999", b'"\\ud800"')
_FILES = (PICTURE, b"", b"GIF87a", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, PICTURE[:-5], b"x" * 100)
_STRANGE_PATHS = (*[one for one in NASTY_TEXTS if one], "0", "1", "-1", str(2**63), "1.5", "..", "a/b")
_LONGEST_LINE = 8_000
_MOST_SHOWN = 2_000
_SERVER_ERROR = 500
_AWAY = 503


@dataclass(frozen=True, kw_only=True)
class Made:
    """A request as it goes over the wire."""

    method: str
    path: str
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    data: bytes | None = None

    @property
    def is_short(self) -> bool:
        """Whether the server reads its first line at all; a longer one never becomes a request."""
        return len(self.path) + len(urlencode(self.query)) < _LONGEST_LINE

    def as_curl(self, url: str) -> str:
        """Return a command that sends it again."""
        query = f"?{urlencode(self.query)}" if self.query else ""
        parts = ["curl", "-i", "-X", self.method, shlex.quote(f"{url}{self.path}{query}")]
        for name, value in self.headers.items():
            parts += ["-H", shlex.quote(f"{name}: {value}")]
        if self.data is not None:
            text = self.data.decode(errors="backslashreplace")
            parts += ["--data-binary", shlex.quote(text if len(text) < _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…")]
        return " ".join(parts)


class Broken(AssertionError):
    """An answer broke the contract; the message holds the request."""


def requests(contract: Contract, base: Asking, tokens: Mapping[str, str]) -> SearchStrategy[Made]:
    """Return what makes requests that are near to ``base``, or far from it."""
    operation = base.operation

    @st.composite
    def make(draw: st.DrawFn) -> Made:
        path = {name: _path(draw, value) for name, value in base.path.items()}
        headers = _headers(draw, operation, tokens)
        data, content_type = _body(draw, contract, base)
        if data is not None:
            headers["Content-Type"] = content_type
        return Made(
            method=operation.method,
            path=operation.at(path),
            query=_query(draw, contract, base),
            headers=headers,
            data=data,
        )

    return make().filter(lambda made: made.is_short)


def _path(draw: st.DrawFn, value: str) -> str:
    if draw(st.integers(0, 3)):
        return value
    return draw(st.one_of(st.sampled_from(_STRANGE_PATHS), st.text(min_size=1, max_size=30), st.uuids().map(str)))


def _headers(draw: st.DrawFn, operation: Operation, tokens: Mapping[str, str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    who = draw(st.sampled_from(["right"] * 12 + ["service", "none", "garbage"]))
    if operation.needs_token or who == "garbage":
        token = tokens["operator"] if operation.path.startswith("/admin/") else tokens["owner"]
        match who:
            case "garbage":
                headers["Authorization"] = draw(st.sampled_from(_GARBAGE_TOKENS))
            case "service":
                headers["Authorization"] = f"Bearer {tokens['service']}"
            case "right":
                headers["Authorization"] = f"Bearer {token}"
    for one in operation.parameters("header"):
        if not draw(st.integers(0, 3)):
            headers[one["name"]] = draw(
                st.sampled_from([str(one["example"]), "", "x" * 300, '"', "bytes=5-1", "bytes=-0", "W/*", "é", "-1"])
            )
    return headers


def _query(draw: st.DrawFn, contract: Contract, base: Asking) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for one in base.operation.parameters("query"):
        name, usual = one["name"], base.query.get(one["name"])
        what = draw(st.integers(0, 9))
        if name == "wait":
            pairs += [(name, draw(_SHORT_WAITS))] if what < 5 else []
        elif usual is not None and what < 6:
            pairs.append((name, str(usual)))
        elif what < 5 or (usual is not None and what < 8):
            value = draw(st.one_of(fitting(one["schema"], contract.schemas), NASTY))
            pairs += [(name, _as_text(member)) for member in (value if isinstance(value, list) else [value])]
    if not draw(st.integers(0, 19)):
        pairs.append((draw(st.sampled_from(("unknown", "", "start", "a\x00"))), draw(st.sampled_from(NASTY_TEXTS))))
    return pairs


def _as_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value).lower() if isinstance(value, bool) else str(value)


def _body(draw: st.DrawFn, contract: Contract, base: Asking) -> tuple[bytes | None, str]:
    operation = base.operation
    if operation.takes_file:
        return _form(draw)
    if operation.body is None:
        return (b"x" * 10, "text/plain") if operation.changes and not draw(st.integers(0, 19)) else (None, "")
    what = draw(st.integers(0, 19))
    if what == 0:
        return draw(st.sampled_from(_GARBAGE)), "application/json"
    if what == 1:
        return orjson.dumps(base.body), draw(st.sampled_from(("text/plain", "application/xml", "x", "")))
    schema = operation.body["schema"]
    if what < 5 and schema:
        content = draw(fitting(schema, contract.schemas))
    elif what == 5:
        content = draw(NASTY)
    else:
        content = draw(changed(base.body, schema, contract.schemas))
    return json.dumps(content).encode(), "application/json"


def _form(draw: st.DrawFn) -> tuple[bytes, str]:
    head = 'Content-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'
    file = draw(st.sampled_from(_FILES))
    whole = b"--b\r\n" + head.encode() + file + b"\r\n--b--\r\n"
    cut = (whole[:-8], b"", b"--b\r\n\r\nx", whole.replace(b"file", b"\xff"))
    data = draw(st.sampled_from((whole, whole, whole, *cut)))
    kinds = ("multipart/form-data; boundary=b", "multipart/form-data", "multipart/form-data; boundary=c", "image/png")
    return data, draw(st.sampled_from((kinds[0], kinds[0], kinds[0], *kinds)))


async def send(contract: Contract, estate: Estate, operation: Operation, made: Made) -> None:
    """Send it; raises ``Broken`` when the answer is none that the document has."""
    try:
        answer = await _answer(estate, operation, made)
    except TimeoutError as late:
        msg = f"{operation}: no answer within {PATIENCE.total_seconds():.0f} s\n{made.as_curl(estate.url)}"
        raise Broken(msg) from late
    except (ValueError, aiohttp.InvalidURL):
        return  # our own client would not send it
    wrong = contract.broken_by(operation, answer.status, answer.headers, None if operation.streams else answer.body)
    if answer.status >= _SERVER_ERROR and answer.status != _AWAY:
        wrong = f"{operation}: {answer.status}: {answer.body[:300]!r}"
    if wrong is not None:
        msg = f"{wrong}\n{made.as_curl(estate.url)}"
        raise Broken(msg)


async def _answer(estate: Estate, operation: Operation, made: Made) -> Answered:
    """Return what came within ``PATIENCE``. Asked twice: a machine that was busy is not so again, a hang is."""
    for last in (False, True):
        headers = {**made.headers, "X-Forwarded-For": f"10.0.{next(_ADDRESSES)}.1"}
        try:
            return await estate.ask(
                made.method,
                made.path,
                query=made.query,
                stream=operation.streams,
                headers=headers,
                data=made.data,
                patience=PATIENCE,
            )
        except TimeoutError:
            if last:
                raise
    raise AssertionError


async def fuzz(
    contract: Contract,
    estate: Estate,
    base: Asking,
    *,
    examples: int,
    number: int | None = None,
) -> str | None:
    """Send ``examples`` requests; return what the smallest one that broke the contract did, or ``None``.

    Hypothesis runs beside the event loop, which serves the requests. Without a ``number`` they are the same each time.
    """
    loop = asyncio.get_running_loop()
    operation = base.operation
    tokens = {"owner": estate.ours.owner, "service": estate.ours.service, "operator": estate.operator}

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=number is None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    @given(requests(contract, base, tokens))
    def each(made: Made) -> None:
        asyncio.run_coroutine_threadsafe(send(contract, estate, operation, made), loop).result()

    run: Callable[[], None] = each if number is None else seed(number)(each)
    try:
        await asyncio.to_thread(run)
    except Broken as found:
        return str(found)
    except BaseExceptionGroup as found:
        # It broke in several ways, or not every time: the API remembers what was sent before.
        broken = found.subgroup(Broken)
        if broken is None:
            raise
        return "\n".join(str(one) for one in broken.exceptions)
    return None
