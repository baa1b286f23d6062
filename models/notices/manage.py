"""Writing notices, and reading those that are shown now."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from tortoise.expressions import Q

from models.db import Connection
from models.errors import NotFound
from models.notices.tables import Notice, NoticeKind
from models.paging import page_of


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDetails:
    """A notice as an operator writes it."""

    title: str
    text: str
    link: str
    shown_from: datetime
    shown_until: datetime | None


async def shown(
    kind: NoticeKind,
    store_id: int,
    *,
    now: datetime,
    using: Connection,
    keyword: str | None,
    start: int,
    limit: int,
    until: datetime | None = None,
) -> tuple[list[Notice], int]:
    """Return a page of what the store's people see now, newest first, and how many there are."""
    found = Notice.filter(kind=kind, shown_from__lte=now).filter(Q(shown_until__isnull=True) | Q(shown_until__gt=now))
    found = found.filter(Q(store_id__isnull=True) | Q(store_id=store_id))
    if keyword:
        found = found.filter(Q(title__icontains=keyword) | Q(text__icontains=keyword))
    return await page_of(found.using_db(using), ("-shown_from", "-id"), start=start, limit=limit, until=until)


async def add(kind: NoticeKind, details: NoticeDetails, *, using: Connection) -> Notice:
    """Write a notice for every store."""
    return await Notice.create(kind=kind, **asdict(details), using_db=using)


async def tell(store_id: int, *, title: str, text: str, now: datetime, until: datetime, using: Connection) -> None:
    """Announce something to one store alone, in the transaction of what it tells; what was told before goes in time."""
    await Notice.filter(store_id=store_id, shown_until__lte=now).using_db(using).delete()
    details = NoticeDetails(title=title, text=text, link="", shown_from=now, shown_until=until)
    await Notice.create(kind=NoticeKind.ANNOUNCEMENT, store_id=store_id, **asdict(details), using_db=using)


async def change(kind: NoticeKind, notice_id: int, details: NoticeDetails, *, using: Connection) -> Notice:
    """Write a notice anew, or raise ``NotFound``."""
    notice = await Notice.filter(id=notice_id, kind=kind, store_id__isnull=True).using_db(using).first()
    if notice is None:
        raise _none(kind, notice_id)
    await notice.update_from_dict(asdict(details)).save(using_db=using)
    return notice


async def delete(kind: NoticeKind, notice_id: int, *, using: Connection) -> None:
    """Take a notice away, or raise ``NotFound``."""
    if not await Notice.filter(id=notice_id, kind=kind, store_id__isnull=True).using_db(using).delete():
        raise _none(kind, notice_id)


def _none(kind: NoticeKind, notice_id: int) -> NotFound:
    return NotFound(f"There is no {kind.value} {notice_id}.")
