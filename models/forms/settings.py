"""What a form's ``settings`` and ``success_page`` hold, as types."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from models.forms.html import cleaned
from models.orders.rules import FieldName, OrderRules

ALWAYS_ASKED: frozenset[FieldName] = frozenset({"name", "phone"})
"""Without them there is no buyer."""


class Pixel(BaseModel):
    """An advertiser's pixel that the page fires."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    provider: Literal["meta", "tiktok", "google", "snack"]
    pixel_id: str = Field(min_length=1, max_length=100, pattern=r"^[A-Za-z0-9_-]+$", examples=["1184029384756"])
    events: list[Annotated[str, Field(min_length=1, max_length=60)]] = Field(
        default_factory=list, max_length=20, examples=[["Purchase"]]
    )


class BumpWords(BaseModel):
    """How the order bump is offered; the product itself stands among the form's products."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = Field("", max_length=150, examples=["Sekalian dripper-nya?"])
    text: str = Field("", max_length=1000, examples=["Dripper V60 keramik, hemat dikirim sekalian."])


LONGEST_MESSAGE = 5000
"""Characters of a success page's HTML, as it is kept."""


def _clean(message: Any) -> Any:
    return cleaned(message, longest=LONGEST_MESSAGE)


class SuccessPage(BaseModel):
    """What the buyer sees after ordering. The message is HTML, which is cleaned; all else is plain text."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str = Field("Terima kasih", max_length=150)
    # Cleaned before it is measured, so that what is kept can always be read again, and cleaned then too.
    message: Annotated[str, BeforeValidator(_clean, json_schema_input_type=str)] = Field(
        "",
        max_length=LONGEST_MESSAGE,
        description="HTML: text, links, pictures and tables. Whatever could run is taken out when it is written.",
        examples=["<p>Pesanan Kakak <strong>kami siapkan</strong>.</p>"],
    )
    button_label: str = Field("", max_length=60, examples=["Kembali ke toko"])
    redirect_url: str = Field(
        "", max_length=500, pattern=r"^(https?://[^\s<>\"']+)?$", examples=["https://kopi-nusantara.example"]
    )
    redirect_after_seconds: int = Field(0, ge=0, le=600, description="0: only when the button is pressed.")
    shows_whatsapp_button: bool = True


class FormSettings(OrderRules):
    """Everything that a form says beside its columns; the rules of its orders are part of it."""

    bump: BumpWords | None = None
    pixels: list[Pixel] = Field(default_factory=list, max_length=20)
    abandoned_after_minutes: int | None = Field(
        None, ge=5, le=1440, description="When a half-filled page counts as abandoned; else the store's, else 15."
    )

    def wrong(self) -> dict[str, str]:
        """Return what the types cannot say, by field."""
        names = [one.name for one in self.fields]
        errors = {
            f"fields.{position}.name": "stands here twice"
            for position, name in enumerate(names)
            if name in names[:position]
        }
        missing = sorted(ALWAYS_ASKED - {one.name for one in self.fields if one.required})
        if missing:
            errors["fields"] = f"must ask for {' and '.join(missing)}, as required fields"
        return errors


def settings_of(kept: dict[str, Any]) -> FormSettings:
    """Return a row's settings; what an older or newer release wrote beside is passed over."""
    return FormSettings.model_validate(kept, extra="ignore")


def success_page_of(kept: dict[str, Any]) -> SuccessPage:
    """Return a row's success page."""
    return SuccessPage.model_validate(kept, extra="ignore")
