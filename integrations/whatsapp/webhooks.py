"""WhatsApp's webhooks: is it from Meta, and what does it say: statuses, replies, faults, marketing preferences."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

import orjson
from pydantic import BaseModel, ConfigDict, Field

from integrations.nul import holds_nul
from integrations.whatsapp import assumed
from integrations.whatsapp.errors import Verdict, judge

SIGNATURE_HEADER = "X-Hub-Signature-256"
CONTENT_TYPE = "application/json"

_ACTIVE_AGAIN = {"REINSTATED": "APPROVED"}
"""In the webhook; the list of templates has one word for it."""


class _Wire(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class ReportedError(_Wire):
    """An error that came by webhook: of a failed message, or of the account."""

    code: int
    title: str = ""
    message: str = ""
    details: str = ""

    @property
    def verdict(self) -> Verdict:
        """What it means."""
        return judge(self.code)


class StatusUpdate(_Wire):
    """A message's new status. ``reference`` is ours, if it was sent along: the only key to an unknown send."""

    wamid: str
    status: str
    at: datetime
    phone_number_id: str = ""
    recipient_id: str | None = None
    recipient_user_id: str | None = None
    reference: str | None = None
    errors: tuple[ReportedError, ...] = ()

    @property
    def key(self) -> str:
        """What makes this update one and the same in every resend (WA-09)."""
        return f"{self.wamid}:{self.status}"


class InboundMessage(_Wire):
    """What a person wrote to us. All of ``sender``, ``wa_id`` and ``user_id`` may be missing (a hidden number)."""

    wamid: str
    type: str
    at: datetime
    phone_number_id: str = ""
    sender: str | None = Field(None, description="Digits without +.")
    wa_id: str | None = None
    user_id: str | None = None
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

    wa_id: str
    value: str
    at: datetime


class TemplateStatus(_Wire):
    """One of our templates was approved, paused, disabled … (WA-12). ``account`` is the business account's id."""

    account: str
    name: str
    language: str
    status: str


class Notification(_Wire):
    """Everything that one webhook said, in its order."""

    statuses: tuple[StatusUpdate, ...] = ()
    inbound: tuple[InboundMessage, ...] = ()
    errors: tuple[ReportedError, ...] = ()
    preferences: tuple[MarketingPreference, ...] = ()
    templates: tuple[TemplateStatus, ...] = ()


def sign(app_secret: str, raw: bytes) -> str:
    """Return the signature header's value."""
    return "sha256=" + hmac.new(app_secret.encode(), raw, hashlib.sha256).hexdigest()


def verify(app_secret: str, headers: Mapping[str, str], raw: bytes) -> bool:
    """Whether the raw bytes were signed with the app secret. There is no time stamp: only keys stop replays."""
    given = next((value for name, value in headers.items() if name.lower() == SIGNATURE_HEADER.lower()), "")
    return hmac.compare_digest(sign(app_secret, raw).encode(), given.encode(errors="replace"))


def parse(raw: bytes) -> Notification:
    """Return what a webhook says; unknown fields and subscriptions are skipped. Raises ``ValueError``."""
    if holds_nul(raw):
        raise ValueError("it holds a NUL character")
    try:
        changes = [(entry, change) for entry in orjson.loads(raw)["entry"] for change in entry["changes"]]
        found: dict[str, list[Any]] = {"statuses": [], "inbound": [], "errors": [], "preferences": [], "templates": []}
        for entry, change in changes:
            value = change.get("value") or {}
            if change.get("field") == "messages":
                number = str((value.get("metadata") or {}).get("phone_number_id", ""))
                contacts = {contact.get("wa_id"): contact for contact in value.get("contacts") or ()}
                found["statuses"] += [_status(item, number) for item in value.get("statuses") or ()]
                found["inbound"] += [_inbound(item, number, contacts) for item in value.get("messages") or ()]
                found["errors"] += [_error(item) for item in value.get("errors") or ()]
            elif change.get("field") == "user_preferences":
                found["preferences"] += [
                    MarketingPreference(wa_id=item["wa_id"], value=item["value"], at=_moment(item["timestamp"]))
                    for item in value.get("user_preferences") or ()
                    # Of somebody whose number is hidden there is nothing that could be stopped.
                    if item.get("category") == "marketing_messages" and item.get("wa_id")
                ]
            elif change.get("field") == "message_template_status_update":
                found["templates"].append(_template(value, str(entry.get("id", ""))))
        return Notification(**found)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a WhatsApp notification: {error!r}") from error


def _status(item: dict[str, Any], number: str) -> StatusUpdate:
    return StatusUpdate(
        wamid=item["id"],
        status=item["status"],
        at=_moment(item["timestamp"]),
        phone_number_id=number,
        recipient_id=item.get("recipient_id"),
        recipient_user_id=item.get("recipient_user_id"),
        reference=item.get("biz_opaque_callback_data"),
        errors=tuple(_error(error) for error in item.get("errors") or ()),
    )


def _inbound(item: dict[str, Any], number: str, contacts: Mapping[str | None, dict[str, Any]]) -> InboundMessage:
    contact = contacts.get(item.get("from")) or (next(iter(contacts.values())) if len(contacts) == 1 else {})
    return InboundMessage(
        wamid=item["id"],
        type=item["type"],
        at=_moment(item["timestamp"]),
        phone_number_id=number,
        sender=item.get("from"),
        wa_id=contact.get("wa_id"),
        user_id=item.get("from_user_id") or contact.get("user_id"),
        name=(contact.get("profile") or {}).get("name") or "",
        answers_to=(item.get("context") or {}).get("id"),
        words=_words(item),
    )


def _template(value: dict[str, Any], account: str) -> TemplateStatus:
    return TemplateStatus(
        account=account,
        name=value["message_template_name"],
        language=value["message_template_language"],
        status=_ACTIVE_AGAIN.get(value["event"], value["event"]),
    )


def _words(item: dict[str, Any]) -> tuple[str, ...]:
    """Return what was said; of a button its payload first, since its label is only a label."""
    content = item.get(item["type"]) or {}
    match item["type"]:
        case "text":
            said = [content.get("body")]
        case "button":
            said = [content.get("payload"), content.get("text")]
        case "interactive":
            reply = content.get(content.get("type")) or {}
            said = [reply.get("id"), reply.get("title")]
        case "image" | "video" | "document":
            said = [content.get("caption")]
        case _:
            said = []
    return tuple(word for word in said if isinstance(word, str))


def _error(item: dict[str, Any]) -> ReportedError:
    details = (item.get("error_data") or {}).get("details") or ""
    return ReportedError(
        code=item["code"],
        title=item.get("title") or "",
        message=item.get("message") or "",
        details=details,
    )


def _moment(seconds: str | int) -> datetime:
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError("a timestamp that is no moment") from error


def _bare(said: str) -> set[str]:
    """Return the lower-case words without punctuation and emoji: left out, and with a blank in the place of each."""
    forms = (
        "".join(letter if letter.isalnum() or letter.isspace() else blank for letter in said.lower())
        for blank in ("", " ")
    )
    return {" ".join(form.split()) for form in forms} - {""}
