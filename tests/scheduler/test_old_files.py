"""The bytes of old files are removed, and one that cannot be is no reason to keep the others."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

from bootstrap import App
from models import files
from models.db import transaction
from models.files import StoredFile
from scheduler.duties import DELETED_AT_ONCE, delete_old_files
from tests.shop import open_shop

NOW = datetime.now(UTC)


async def keep(app: App, store_id: int, *, key: str | None = None, ago: timedelta) -> UUID:
    """A file that was to be kept until ``ago``."""
    id_ = uuid4()
    key = key or f"exports/{id_}.csv"
    if not key.startswith(".."):
        await app.storage.put(key, b"a,b\n")
    async with transaction() as tx:
        await files.keep(
            files.NewFile(
                id=id_,
                store_id=store_id,
                name="orders.csv",
                content_type="text/csv",
                size=4,
                sha256="",
                storage_key=key,
                expires_at=NOW - ago,
            ),
            using=tx,
        )
    return id_


async def test_rows_and_bytes_go_and_those_behind_one_that_cannot_be_deleted_too(app: App) -> None:
    store = (await open_shop()).store.id
    # No storage deletes what lies outside of it: the oldest fill the first batch, and more.
    stuck = {await keep(app, store, key="../outside.csv", ago=timedelta(days=2)) for _ in range(DELETED_AT_ONCE + 1)}
    old = [await keep(app, store, ago=timedelta(hours=n)) for n in range(3)]
    young = await keep(app, store, ago=timedelta(hours=-1))
    assert await delete_old_files(app) == 3
    assert {file.id for file in await StoredFile.all()} == stuck | {young}
    left = [path.stem for path in (app.settings.data_dir / "files" / "exports").iterdir()]
    assert left == [str(young)]
    assert not set(left) & {str(id_) for id_ in old}
