"""Tips and announcements: the platform's operators write them, sellers read them."""

from __future__ import annotations

from datetime import datetime

from pydantic import AwareDatetime, Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Operator, Seller
from api.shapes import Asked, ById, Growing, Listing, Message, Shown
from models.db import pool
from models.errors import Invalid, NotFound
from models.notices import manage
from models.notices.manage import NoticeDetails
from models.notices.tables import Notice, NoticeKind


class NoticeWanted(Asked):
    """A tip or an announcement."""

    title: str = Field(min_length=1, max_length=200, examples=["Jemputan tutup pada 17 Agustus"])
    text: str = Field(
        min_length=1,
        max_length=10_000,
        description="Plain text.",
        examples=["Kurir tidak menjemput pada hari libur nasional."],
    )
    link: str = Field("", max_length=500, pattern=r"^(https://\S+)?$", examples=["https://bosonline.example/libur"])
    shown_from: AwareDatetime | None = Field(
        None, description="Null: from now on.", examples=["2025-08-10T09:00:00+07:00"]
    )
    shown_until: AwareDatetime | None = Field(
        None, description="Null: until it is deleted.", examples=["2025-08-18T00:00:00+07:00"]
    )

    def details(self, now: datetime) -> NoticeDetails:
        """Return it as the rules take it; raises ``Invalid`` when it would be over before it begins."""
        if self.shown_until is not None and self.shown_until <= (self.shown_from or now):
            raise Invalid({"shown_until": "is not after shown_from, which is now where it is left out"})
        return NoticeDetails(
            title=self.title,
            text=self.text,
            link=self.link,
            shown_from=self.shown_from or now,
            shown_until=self.shown_until,
        )


class NoticeShown(Shown):
    """A tip or an announcement."""

    id: int = Field(examples=[7])
    title: str = Field(examples=["Jemputan tutup pada 17 Agustus"])
    text: str = Field(examples=["Kurir tidak menjemput pada hari libur nasional."])
    link: str = Field(examples=["https://bosonline.example/libur"])
    shown_from: datetime = Field(examples=["2025-08-10T09:00:00+07:00"])
    shown_until: datetime | None = Field(examples=["2025-08-18T00:00:00+07:00"])


class NoticesWanted(Growing):
    """Which part of the list."""

    keyword: str | None = Field(None, max_length=200, examples=["libur"])


@endpoint("GET", "/store/tips", entry="Tips", summary="Tips", rights=Seller())
async def tips(call: Call, query: NoticesWanted) -> Listing[NoticeShown]:
    """Those that are shown now, newest first."""
    return await _listed(call, NoticeKind.TIP, query)


@endpoint("GET", "/store/announcements", entry="Announcement", summary="Announcements", rights=Seller())
async def announcements(call: Call, query: NoticesWanted) -> Listing[NoticeShown]:
    """Those that are shown now, newest first."""
    return await _listed(call, NoticeKind.ANNOUNCEMENT, query)


@endpoint("POST", "/admin/tips", summary="Write a tip", status=201, rights=Operator())
async def add_tip(call: Call, body: NoticeWanted) -> NoticeShown:
    """Every seller sees it."""
    return _shown(await manage.add(NoticeKind.TIP, body.details(call.now()), using=pool()))


@endpoint("PUT", "/admin/tips/{id}", summary="Write a tip anew", rights=Operator(), errors=(NotFound,))
async def edit_tip(call: Call, path: ById, body: NoticeWanted) -> NoticeShown:
    """Everything is said anew."""
    return _shown(await manage.change(NoticeKind.TIP, path.id, body.details(call.now()), using=pool()))


@endpoint(
    "DELETE",
    "/admin/tips/{id}",
    summary="Take a tip away",
    rights=Operator(),
    errors=(NotFound,),
    answer_example={"message": "Tip Deleted"},
)
async def delete_tip(call: Call, path: ById) -> Message:  # noqa: ARG001 - no store is involved
    """Nobody sees it any more."""
    await manage.delete(NoticeKind.TIP, path.id, using=pool())
    return Message(message="Tip Deleted")


@endpoint("POST", "/admin/announcements", summary="Write an announcement", status=201, rights=Operator())
async def add_announcement(call: Call, body: NoticeWanted) -> NoticeShown:
    """Every seller sees it."""
    return _shown(await manage.add(NoticeKind.ANNOUNCEMENT, body.details(call.now()), using=pool()))


@endpoint(
    "PUT", "/admin/announcements/{id}", summary="Write an announcement anew", rights=Operator(), errors=(NotFound,)
)
async def edit_announcement(call: Call, path: ById, body: NoticeWanted) -> NoticeShown:
    """Everything is said anew."""
    return _shown(await manage.change(NoticeKind.ANNOUNCEMENT, path.id, body.details(call.now()), using=pool()))


@endpoint(
    "DELETE",
    "/admin/announcements/{id}",
    summary="Take an announcement away",
    rights=Operator(),
    errors=(NotFound,),
    answer_example={"message": "Announcement Deleted"},
)
async def delete_announcement(call: Call, path: ById) -> Message:  # noqa: ARG001 - no store is involved
    """Nobody sees it any more."""
    await manage.delete(NoticeKind.ANNOUNCEMENT, path.id, using=pool())
    return Message(message="Announcement Deleted")


async def _listed(call: Call, kind: NoticeKind, query: NoticesWanted) -> Listing[NoticeShown]:
    found, total = await manage.shown(
        kind,
        call.store_id,
        now=call.now(),
        using=pool(),
        keyword=query.keyword,
        start=query.start,
        limit=query.limit,
        until=query.until,
    )
    return Listing[NoticeShown](data=[_shown(one) for one in found], total=total)


def _shown(notice: Notice) -> NoticeShown:
    return NoticeShown.model_validate(
        {name: getattr(notice, name) for name in NoticeShown.model_fields}, from_attributes=True
    )
