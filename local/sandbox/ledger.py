"""What a sandbox was asked and what it did, kept as lines of JSON."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import orjson

Entry = dict[str, Any]


class Ledger:
    """Append-only lines of JSON, each with ``seq``, ``at``, ``kind`` and ``key``; the index lives in memory.

    With a ``path`` the lines outlive the process: a sandbox started again reads them and knows what it did.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._entries: list[Entry] = []
        self._by_key: dict[tuple[str, str], list[Entry]] = defaultdict(list)
        self._written = asyncio.Event()
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._read(path)
        self._file = path.open("ab") if path is not None else None

    def append(self, kind: str, key: str, /, **facts: Any) -> Entry:
        """Write one line and return it."""
        entry: Entry = {"seq": len(self._entries) + 1, "at": time.time(), "kind": kind, "key": key, **facts}
        if self._file is not None:
            self._file.write(orjson.dumps(entry) + b"\n")
            self._file.flush()
        self._index(entry)
        self._written.set()
        return entry

    async def first(self, kind: str) -> Entry:
        """Return the oldest line of a kind, once there is one."""
        while not (found := self.entries(kind)):
            self._written.clear()
            await self._written.wait()
        return found[0]

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
        """Forget everything, on disk too."""
        self._entries.clear()
        self._by_key.clear()
        if self._file is not None:
            self._file.truncate(0)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _read(self, path: Path) -> None:
        """Read the lines, and cut off one that a kill left unfinished: what it was about was never answered."""
        text = path.read_bytes() if path.exists() else b""
        whole = text[: text.rfind(b"\n") + 1]
        for line in whole.splitlines():
            self._index(orjson.loads(line))
        if len(whole) < len(text):
            path.write_bytes(whole)

    def _index(self, entry: Entry) -> None:
        self._entries.append(entry)
        self._by_key[entry["kind"], entry["key"]].append(entry)
