"""The shapes that requests and answers are made of."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Generic, Literal, TypedDict, TypeVar

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

T = TypeVar("T")

MAX_BIGINT = 2**63 - 1
"""The largest number that a column of ours holds."""


class Asked(BaseModel):
    """What a client sends: unknown fields are refused, strings are trimmed and bounded."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, str_max_length=20_000)


class Shown(BaseModel):
    """What a client gets. Built from keyword arguments, or with ``model_validate(row, from_attributes=True)``."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Id = Annotated[int, Field(ge=1, le=MAX_BIGINT, examples=[7])]
"""The number of a row."""

Rupiah = Annotated[int, Field(ge=0, le=10**13, examples=[89_000])]
"""A price or a sum, in whole rupiah."""


def _day(value: Any) -> Any:
    if isinstance(value, str) and value.count("/") == 2:  # noqa: PLR2004 - DD/MM/YYYY has two slashes
        return datetime.strptime(value, "%d/%m/%Y").date()  # noqa: DTZ007 - a calendar day has no zone
    return value


Day = Annotated[
    date,
    BeforeValidator(_day, json_schema_input_type=str),
    Field(
        ge=date(2000, 1, 1),
        le=date(2100, 12, 31),
        examples=["2025-06-01", "01/06/2025"],
        description="YYYY-MM-DD or DD/MM/YYYY, in the store's time zone; from 2000 to 2100.",
    ),
]
"""A calendar day in the store's zone, in either of the two spellings. A day later there is still a day."""


class ById(Asked):
    """A path that ends in the number of a row."""

    id: Id


class Window(TypedDict):
    """Which part of a list is wanted, as the models' lists take it."""

    keyword: str | None
    descending: bool
    start: int
    limit: int


class Growing(Asked):
    """The query of a list to which rows are added while it is read; ``api.paging`` fills in ``until``."""

    start: int = Field(0, ge=0, le=10_000_000, description="How many to pass over.")
    limit: int = Field(10, ge=1, le=100, description="How many to show.")
    until: AwareDatetime | None = Field(
        None,
        description="Leave out what was added later, so that pages do not shift. By default, for the pages after the "
        "first, the moment at which the caller last asked for the first one.",
        examples=["2025-06-15T10:00:07+07:00"],
    )


class Short(Growing):
    """The query of a list that is rarely long: all of it, up to a hundred, when no paging is asked."""

    limit: int = Field(100, ge=1, le=100, description="How many to show.")


class Page(Growing):
    """The query of every list. A list narrows ``sort_by`` to its own columns with a ``Literal``."""

    keyword: str | None = Field(None, max_length=200, examples=["kopi"])
    sort_by: str | None = Field(None, max_length=40, examples=["created_at"])
    sort_dir: Literal["asc", "desc"] = "desc"

    def window(self) -> Window:
        """Return all but the column, whose type is each list's own."""
        return Window(keyword=self.keyword, descending=self.sort_dir == "desc", start=self.start, limit=self.limit)


class Listing(Shown, Generic[T]):
    """A page of a list, and how many there are in all."""

    data: list[T]
    total: int = Field(ge=0, examples=[1])


class Message(Shown):
    """An answer that only says that it is done."""

    message: str = Field(examples=["Updated"])
