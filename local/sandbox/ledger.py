"""What a sandbox was asked and what it did, kept as lines of JSON."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
from aiohttp import web

Entry = dict[str, Any]


class Ledger:
    """Append-only lines of JSON, each with ``seq``, ``at``, ``kind`` and ``key``; the index lives in memory.

    With a ``path`` the lines outlive the process: a sandbox started again reads them and knows what it did. ``seq``
    only grows, also over ``clear``, so that a reader who knows the last one can always go on from there.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._entries: list[Entry] = []
        self._by_key: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        self._written = asyncio.Event()
        self.seq = 0
        """The newest line's."""
        self._unwritten: list[bytes] | None = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._read(path)
        self._file = path.open("ab") if path is not None else None

    def append(self, kind: str, key: str, /, **facts: Any) -> Entry:
        """Write one line and return it."""
        entry: Entry = {"seq": self.seq + 1, "at": time.time(), "kind": kind, "key": key, **facts}
        line = orjson.dumps(entry) + b"\n"
        if self._unwritten is not None:
            self._unwritten.append(line)
        else:
            self._write(line)
        self._index(entry)
        self._written.set()
        return entry

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write the lines of the block at once at its end, so that a kill keeps all of them or none. Never awaits."""
        if self._unwritten is not None:
            yield
            return
        self._unwritten = []
        try:
            yield
        finally:
            lines, self._unwritten = self._unwritten, None
            self._write(b"".join(lines))

    async def first(self, kind: str) -> Entry:
        """Return the oldest line of a kind, once there is one."""
        while not (found := self.entries(kind)):
            await self._next()
        return found[0]

    async def after(self, seq: int) -> list[Entry]:
        """Return the lines behind ``seq``, oldest first, once there are any."""
        while self.seq <= seq:
            await self._next()
        oldest = self._entries[0]["seq"]
        return self._entries[max(0, seq + 1 - oldest) :]

    def entries(self, kind: str | None = None, key: str | None = None) -> list[Entry]:
        """Return the lines of a kind, of a key, of both, or all, oldest first."""
        if kind is not None and key is not None:
            return list(self._by_key.get((kind, key), ()))
        return [e for e in self._entries if kind in (None, e["kind"]) and key in (None, e["key"])]

    def last(self, kind: str, key: str) -> Entry | None:
        """Return the newest line of a kind and key."""
        entries = self._by_key.get((kind, key))
        return entries[-1] if entries else None

    def count(self, kind: str) -> int:
        """Return how many lines of a kind there are."""
        return sum(entry["kind"] == kind for entry in self._entries)

    def clear(self) -> None:
        """Forget everything, on disk too, but that it was forgotten: a line ``reset``."""
        self._entries.clear()
        self._by_key.clear()
        if self._file is not None:
            self._file.truncate(0)
        self.append("reset", "")

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    async def _next(self) -> None:
        self._written.clear()
        await self._written.wait()

    def _write(self, lines: bytes) -> None:
        if self._file is not None:
            self._file.write(lines)
            self._file.flush()

    def _read(self, path: Path) -> None:
        """Read the lines, and cut off one that a kill left unfinished: what it was about was never answered."""
        text = path.read_bytes() if path.exists() else b""
        whole = text[: text.rfind(b"\n") + 1]
        for line in whole.splitlines():
            self._index(orjson.loads(line))
        if len(whole) < len(text):
            path.write_bytes(whole)

    def _index(self, entry: Entry) -> None:
        self.seq = entry["seq"]
        self._entries.append(entry)
        self._by_key[entry["kind"], entry["key"]].append(entry)


LEDGER = web.AppKey("ledger", Ledger)
