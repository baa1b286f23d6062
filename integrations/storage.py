"""Files: a local folder, S3 or Google Cloud Storage, by address.

A key appears only when its last byte is stored: a writer that fails, is cancelled or dies leaves nothing under the key.
(An upload that died with its process leaves invisible parts at S3 and GCS: let a lifecycle rule there remove them.)
"""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, from_url

if TYPE_CHECKING:
    from obstore.store import ObjectStore

_PART_BYTES = 5 * 1024 * 1024
"""The smallest part that S3 takes; 10,000 parts make 48 GiB."""
_PARTS_AT_ONCE = 2
"""Keeps a writer's memory near 15 MiB however large the file."""
_READ_BYTES = 1024 * 1024
_LISTED_AT_ONCE = 500


class StorageAway(Exception):
    """The storage did not do what was asked, for a reason of its own; try again later."""


class Writer:
    """A file being written. ``size`` and ``sha256`` tell what has been written so far."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self._hash = hashlib.sha256()
        self.size = 0

    @property
    def sha256(self) -> str:
        """The SHA-256 of what has been written, in lower-case hex."""
        return self._hash.hexdigest()

    async def write(self, data: bytes) -> None:
        """Add ``data`` at the end. Raises ``StorageAway``."""
        try:
            await self._file.write(data)
        except (BaseError, OSError) as error:
            raise StorageAway(_reason(error)) from error
        self._hash.update(data)
        self.size += len(data)


class Storage:
    """Keys and bytes below one address: ``file:///folder``, a plain path, ``s3://bucket/prefix`` or ``gs://bucket/prefix``.

    Credentials of S3 and GCS come from their usual environment variables. A missing key raises ``FileNotFoundError``,
    a key that leaves the folder ``ValueError``, and any other fault ``StorageAway``.
    """

    def __init__(self, url: str) -> None:
        self._store = _store(url)

    @asynccontextmanager
    async def writer(self, key: str) -> AsyncIterator[Writer]:
        """Write a file of any size piece by piece. Leaving the block stores it; an exception leaves nothing."""
        upload = obstore.open_writer_async(
            self._store,
            key,
            buffer_size=_PART_BYTES,
            max_concurrency=_PARTS_AT_ONCE,
        )
        file = await upload.__aenter__()
        try:
            yield Writer(file)
        except BaseException as error:
            with suppress(BaseError, OSError):  # what went wrong first is what the caller must see
                await upload.__aexit__(type(error), error, error.__traceback__)
            raise
        try:
            await upload.__aexit__(None, None, None)
        except (BaseError, OSError) as error:
            raise StorageAway(_reason(error)) from error

    async def put(self, key: str, data: bytes | AsyncIterable[bytes]) -> int:
        """Store ``data`` under ``key``, replacing what was there, and return its size in bytes."""
        async with self.writer(key) as file:
            if isinstance(data, bytes):
                await file.write(data)
            else:
                async for piece in data:
                    await file.write(piece)
        return file.size

    async def get_range(self, key: str, start: int, end: int) -> bytes:
        """Return the bytes from ``start`` up to, not including, ``end``; what lies beyond the file is left out."""
        if start >= end:
            return b""
        try:
            return bytes(await obstore.get_range_async(self._store, key, start=start, end=end))
        except FileNotFoundError:
            raise
        except (BaseError, OSError) as error:
            if start >= await self.size(key):
                return b""
            raise StorageAway(_reason(error)) from error

    async def read(self, key: str, start: int = 0, end: int | None = None) -> AsyncIterator[bytes]:
        """Yield a file, or a part of it, in pieces of at most 1 MiB."""
        last = await self.size(key) if end is None else end
        for at in range(start, last, _READ_BYTES):
            piece = await self.get_range(key, at, min(at + _READ_BYTES, last))
            if not piece:
                return
            yield piece

    async def size(self, key: str) -> int:
        """Return a file's size in bytes."""
        try:
            return int((await obstore.head_async(self._store, key))["size"])
        except FileNotFoundError:
            raise
        except (BaseError, OSError) as error:
            raise StorageAway(_reason(error)) from error

    async def delete(self, key: str) -> None:
        """Remove a file; one that is not there is fine."""
        try:
            await obstore.delete_async(self._store, key)
        except FileNotFoundError:
            return
        except (BaseError, OSError) as error:
            raise StorageAway(_reason(error)) from error

    async def delete_below(self, folder: str, *, before: datetime | None = None) -> int:
        """Remove every file below ``folder/`` that was stored before then, and return how many; none is fine."""
        gone = 0
        try:
            async for found in obstore.list(self._store, prefix=folder, chunk_size=_LISTED_AT_ONCE):
                paths = [one["path"] for one in found if before is None or one["last_modified"] < before]
                await obstore.delete_async(self._store, paths)
                gone += len(paths)
        except FileNotFoundError:
            return gone
        except (BaseError, OSError) as error:
            raise StorageAway(_reason(error)) from error
        return gone


def _store(url: str) -> ObjectStore:
    parts = urlsplit(url)
    match parts.scheme:
        case "" | "file":
            folder = Path(unquote(parts.path) if parts.scheme else url)
            return LocalStore(folder.absolute(), mkdir=True)
        case "s3" | "gs":
            return from_url(url)
        case other:
            raise ValueError(f"storage at {other}:// is not known; use file:///, s3:// or gs://")


def _reason(error: BaseException) -> str:
    """Return the first line: the rest is the library's debug output."""
    return f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
