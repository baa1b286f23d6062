"""Files and their links."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import pytest

from models import files
from models.db import transaction
from models.files import NewFile, links
from models.files.tables import StoredFile
from tests.api.conftest import Person

DATA = b"0123456789" * 100


async def keep(app: Any, person: Person, data: bytes = DATA) -> UUID:
    """Store a file of the person's store."""
    new = uuid4()
    await app.storage.put(f"files/{new}", data)
    async with transaction() as tx:
        await files.keep(
            NewFile(
                id=new,
                store_id=person.store_id,
                name="pesanan 1.csv",
                content_type="text/csv",
                size=len(data),
                sha256=sha256(data).hexdigest(),
                storage_key=f"files/{new}",
                expires_at=datetime.now(UTC) + timedelta(days=7),
            ),
            using=tx,
        )
    return new


async def link(person: Person, file: UUID) -> str:
    """Return path and query of a fresh link."""
    url = urlsplit((await (await person.get(f"/files/{file}")).json())["url"])
    return f"{url.path}?{url.query}"


class TestLinks:
    """Whoever holds one may fetch one file, for a while."""

    async def test_a_link_gives_the_bytes_without_a_token(self, app: Any, seller: Person) -> None:
        response = await seller.client.get(await link(seller, await keep(app, seller)))
        assert (response.status, await response.read()) == (200, DATA)
        assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''pesanan%201.csv"

    async def test_another_store_gets_404(self, app: Any, seller: Person, another_seller: Person) -> None:
        assert (await another_seller.get(f"/files/{await keep(app, seller)}")).status == 404

    async def test_a_forged_link_is_403_and_an_old_one_410(self, app: Any, seller: Person) -> None:
        file = await keep(app, seller)
        good = await link(seller, file)
        other = good.replace(str(file), str(await keep(app, seller)))
        later = good.replace("expires=", "expires=9")
        old, _ = links.sign(
            file,
            secret=app.settings.secret_key.get_secret_value(),
            life=timedelta(minutes=15),
            now=datetime.now(UTC) - timedelta(minutes=16),
        )
        statuses = [(await seller.client.get(one)).status for one in (other, later, old)]
        assert statuses == [403, 403, 410]

    async def test_a_file_is_410_after_its_time(self, app: Any, seller: Person) -> None:
        file = await keep(app, seller)
        good = await link(seller, file)
        await StoredFile.filter(id=file).update(expires_at=datetime.now(UTC))
        assert (await seller.client.get(good)).status == (await seller.get(f"/files/{file}")).status == 410

    async def test_a_row_without_bytes_is_an_honest_410(self, app: Any, seller: Person) -> None:
        file = await keep(app, seller)
        await app.storage.delete(f"files/{file}")
        assert (await seller.client.get(await link(seller, file))).status == 410


class TestRanges:
    """A broken download goes on."""

    @pytest.mark.parametrize(
        ("asked", "start", "end"),
        [
            ("bytes=0-9", 0, 10),
            ("bytes=990-", 990, 1000),
            ("bytes=-5", 995, 1000),
            ("bytes=995-2000", 995, 1000),
        ],
    )
    async def test_a_part_is_206(self, app: Any, seller: Person, asked: str, start: int, end: int) -> None:
        good = await link(seller, await keep(app, seller))
        response = await seller.client.get(good, headers={"Range": asked})
        assert (response.status, await response.read()) == (206, DATA[start:end])
        assert response.headers["Content-Range"] == f"bytes {start}-{end - 1}/1000"

    async def test_a_range_beyond_the_end_is_416(self, app: Any, seller: Person) -> None:
        good = await link(seller, await keep(app, seller))
        response = await seller.client.get(good, headers={"Range": "bytes=1000-"})
        assert (response.status, response.headers["Content-Range"]) == (416, "bytes */1000")

    async def test_a_range_of_an_older_file_gives_the_whole(self, app: Any, seller: Person) -> None:
        good = await link(seller, await keep(app, seller))
        response = await seller.client.get(good, headers={"Range": "bytes=0-9", "If-Range": '"older"'})
        assert response.status == 200

    async def test_a_file_larger_than_a_piece_arrives_whole(self, app: Any, seller: Person) -> None:
        data = bytes(range(256)) * 12_000
        response = await seller.client.get(await link(seller, await keep(app, seller, data)))
        assert sha256(await response.read()).hexdigest() == sha256(data).hexdigest()
