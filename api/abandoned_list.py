"""Checkouts that were left, for the store's people."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import AwareDatetime, Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.shapes import Id, Listing, Page, Shown
from models.db import pool
from models.drafts import listing
from models.drafts.listing import LeftCheckout, SortBy
from models.drafts.tables import DraftState


class AbandonedWanted(Page):
    """Which of them to list."""

    form_id: Id | None = Field(None, examples=[7])
    status: Literal["abandoned", "ordered"] | None = Field(None, description="Ordered: the buyer came back.")
    since: AwareDatetime | None = Field(
        None, description="Last sign of life at this moment or later.", examples=["2025-06-15T00:00:00+07:00"]
    )
    sort_by: SortBy = "last_seen_at"


class AbandonedShown(Shown):
    """A checkout that was left."""

    id: int = Field(examples=[31])
    form_id: int = Field(examples=[7])
    form_name: str = Field(examples=["Kopi Gayo, giling sesuai selera"])
    customer_name: str = Field(examples=["Putri Anggraini"])
    customer_phone: str = Field(description="E.164; empty: none that is valid was typed.", examples=["+6281902114111"])
    cart: list[dict[str, Any]] = Field(
        description="What was chosen: `sku`, `qty`.", examples=[[{"sku": "ESB-001-01", "qty": 2}]]
    )
    status: Literal["abandoned", "ordered"] = Field(examples=["abandoned"])
    order_code: str = Field(description="Empty: not ordered.", examples=[""])
    last_seen_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    abandoned_at: datetime = Field(examples=["2025-06-15T10:15:07+07:00"])


@endpoint(
    "GET",
    "/store/order/abandoned",
    summary="Checkouts that were left",
    rights=Seller("orders", "read", administrator=True),
)
async def abandoned_list(call: Call, query: AbandonedWanted) -> Listing[AbandonedShown]:
    """Those that were ever abandoned, the latest first; the rows go 30 days after the last sign of life."""
    found, total = await listing.listing(
        call.store_id,
        using=pool(),
        form_id=query.form_id,
        state=DraftState(query.status) if query.status else None,
        since=query.since,
        sort_by=query.sort_by,
        until=query.until,
        **query.window(),
    )
    return Listing[AbandonedShown](data=[_shown(one) for one in found], total=total)


def _shown(left: LeftCheckout) -> AbandonedShown:
    draft = left.draft
    return AbandonedShown.model_validate(
        {
            "id": draft.id,
            "form_id": draft.form_id,
            "form_name": left.form_name,
            "customer_name": draft.name,
            "customer_phone": draft.phone,
            "cart": draft.data.get("items", []),
            "status": draft.state.value,
            "order_code": left.order_code,
            "last_seen_at": draft.last_seen_at,
            "abandoned_at": draft.abandoned_at,
        }
    )
