"""What WhatsApp says by webhook: statuses, replies, faults, marketing preferences."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from integrations.whatsapp import assumed
from integrations.whatsapp.errors import Verdict, judge

_Wamid = Annotated[str, StringConstraints(max_length=160)]
_Digits = Annotated[str, StringConstraints(max_length=19)]
_UserId = Annotated[str, StringConstraints(max_length=140)]
_Word = Annotated[str, StringConstraints(max_length=32)]
"""As long as what keeps them: one that is longer is not believed, and fails nothing beside it."""


class _Wire(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class ReportedError(_Wire):
    """An error that came by webhook: of a failed message, or of the account."""

    code: int = Field(gt=-(2**31), lt=2**31)
    title: str = ""
    message: str = ""
    details: str = ""

    @property
    def verdict(self) -> Verdict:
        """What it means."""
        return judge(self.code)


class StatusUpdate(_Wire):
    """A message's new status. ``reference`` is ours, if it was sent along: the only key to an unknown send."""

    wamid: _Wamid
    status: _Word
    at: datetime
    phone_number_id: str = ""
    recipient_id: str | None = None
    recipient_user_id: _UserId | None = None
    reference: str | None = None
    errors: tuple[ReportedError, ...] = ()

    @property
    def key(self) -> str:
        """What makes this update one and the same in every resend (WA-09)."""
        return f"{self.wamid}:{self.status}"


class InboundMessage(_Wire):
    """What a person wrote to us. All of ``sender``, ``wa_id`` and ``user_id`` may be missing (a hidden number)."""

    wamid: _Wamid
    type: _Word
    at: datetime
    phone_number_id: str = ""
    sender: _Digits | None = Field(None, description="Digits without +.")
    wa_id: _Digits | None = None
    user_id: _UserId | None = None
    name: str = Field("", description="Chosen by the sender: untrusted.")
    answers_to: str | None = Field(None, description="The wamid of our message that was answered.")
    words: tuple[str, ...] = Field((), description="Text, or a button's payload and label, in the order to test.")

    @property
    def text(self) -> str:
        """The words as one line to show."""
        return self.words[-1] if self.words else ""

    @property
    def is_reply(self) -> bool:
        """Whether it ends the follow-ups (WA-10)."""
        return self.type not in assumed.NOT_A_REPLY

    @property
    def opens_window(self) -> bool:
        """Whether it lets us write free text for 24 hours (WA-10)."""
        return self.type not in assumed.DOES_NOT_OPEN_THE_WINDOW

    def is_opt_out(self, words: Collection[str]) -> bool:
        """Whether the whole message is one of the words that end all messages (WA-10)."""
        ending = {form for word in words for form in _bare(word)}
        return any(not ending.isdisjoint(_bare(said)) for said in self.words)


class MarketingPreference(_Wire):
    """A person's switch for marketing messages in WhatsApp itself: ``stop`` or ``resume`` (WA-10)."""

    wa_id: _Digits
    value: str
    at: datetime


class TemplateStatus(_Wire):
    """One of our templates was approved, paused, disabled … (WA-12). ``account`` is the business account's id."""

    account: str
    name: str
    language: str
    status: str


class Odd(_Wire):
    """One thing of a webhook that makes no sense. ``why`` names fields, never their content."""

    why: str
    raw: bytes


class Notification(_Wire):
    """Everything that one webhook said, in its order; and what of it was not understood."""

    statuses: tuple[StatusUpdate, ...] = ()
    inbound: tuple[InboundMessage, ...] = ()
    errors: tuple[ReportedError, ...] = ()
    preferences: tuple[MarketingPreference, ...] = ()
    templates: tuple[TemplateStatus, ...] = ()
    odd: tuple[Odd, ...] = ()


def _bare(said: str) -> set[str]:
    """Return the lower-case words without punctuation and emoji: left out, and with a blank in the place of each."""
    forms = (
        "".join(letter if letter.isalnum() or letter.isspace() else blank for letter in said.lower())
        for blank in ("", " ")
    )
    return {" ".join(form.split()) for form in forms} - {""}
