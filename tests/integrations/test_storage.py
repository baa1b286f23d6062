"""Files in a local folder: atomic, ranged, and nothing short."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from integrations.storage import Storage, StorageAway

BIG = 12 * 1024 * 1024


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "files"


@pytest.fixture
def storage(folder: Path) -> Storage:
    return Storage(f"file://{folder}")


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


async def fail_after(storage: Storage, key: str, data: bytes) -> None:
    async with storage.writer(key) as file:
        await file.write(data)
        raise RuntimeError


async def test_what_is_put_is_read_back_in_ranges(storage: Storage) -> None:
    assert await storage.put("exports/a.csv", b"0123456789") == 10
    assert await storage.size("exports/a.csv") == 10
    assert await storage.get_range("exports/a.csv", 2, 5) == b"234"
    assert await storage.get_range("exports/a.csv", 8, 100) == b"89"
    assert await storage.get_range("exports/a.csv", 10, 20) == b""
    assert await storage.get_range("exports/a.csv", 3, 3) == b""


async def test_a_stream_is_stored_and_read_in_pieces(storage: Storage) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for number in range(12):
            yield bytes([number]) * (1024 * 1024)

    assert await storage.put("big", pieces()) == BIG
    read = [piece async for piece in storage.read("big", 1, BIG)]
    assert (sum(map(len, read)), read[0][0], read[-1][-1]) == (BIG - 1, 0, 11)
    assert b"".join([piece async for piece in storage.read("big", 5, 8)]) == b"\x00\x00\x00"


async def test_a_writer_knows_size_and_checksum_and_the_key_appears_at_the_end(storage: Storage) -> None:
    async with storage.writer("slow") as file:
        for _ in range(6):
            await file.write(b"x" * (2 * 1024 * 1024))
        with pytest.raises(FileNotFoundError):
            await storage.size("slow")
    assert file.size == await storage.size("slow") == BIG
    assert file.sha256 == hashlib.sha256(b"x" * BIG).hexdigest()


@pytest.mark.parametrize("size", [3, BIG])
async def test_a_writer_that_fails_leaves_nothing(storage: Storage, folder: Path, size: int) -> None:
    with pytest.raises(RuntimeError):
        await fail_after(storage, "short", b"x" * size)
    assert files(folder) == []


async def test_a_writer_that_is_cancelled_leaves_nothing(storage: Storage, folder: Path) -> None:
    written = asyncio.Event()

    async def write() -> None:
        async with storage.writer("short") as file:
            await file.write(b"x" * BIG)
            written.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await written.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert files(folder) == []


async def test_a_failed_rewrite_keeps_the_old_file(storage: Storage) -> None:
    await storage.put("a", b"old")
    with pytest.raises(RuntimeError):
        await fail_after(storage, "a", b"new and longer")
    assert await storage.get_range("a", 0, 100) == b"old"


async def test_deleting_twice_is_fine_and_reading_what_is_gone_is_not(storage: Storage) -> None:
    await storage.put("a", b"1")
    await storage.delete("a")
    await storage.delete("a")
    for read in (storage.size("a"), storage.get_range("a", 0, 1)):
        with pytest.raises(FileNotFoundError):
            await read


async def test_no_key_leaves_the_folder(storage: Storage, folder: Path) -> None:
    folder.parent.joinpath("secret").write_bytes(b"secret")
    with pytest.raises(ValueError, match=r"\.\."):
        await storage.get_range("../secret", 0, 6)


async def test_a_storage_that_cannot_write_is_away(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "a").write_bytes(b"a file where a folder is needed")
    with pytest.raises(StorageAway):
        await Storage(str(tmp_path / "files")).put("a/b", b"x")


def test_addresses(tmp_path: Path) -> None:
    Storage(str(tmp_path / "plain path"))
    assert (tmp_path / "plain path").is_dir()
    Storage("s3://bucket/prefix")
    with pytest.raises(ValueError, match="ftp"):
        Storage("ftp://host/x")
