"""WhatsApp's webhooks: is it from Meta, and what does it say."""

from __future__ import annotations

import hashlib
import hmac
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

import orjson
from pydantic import BaseModel, ValidationError

from integrations.nul import holds_nul
from integrations.whatsapp.said import (
    InboundMessage,
    MarketingPreference,
    Notification,
    Odd,
    ReportedError,
    StatusUpdate,
    TemplateStatus,
)

SIGNATURE_HEADER = "X-Hub-Signature-256"
CONTENT_TYPE = "application/json"

_ACTIVE_AGAIN = {"REINSTATED": "APPROVED"}
"""In the webhook; the list of templates has one word for it."""


def sign(app_secret: str, raw: bytes) -> str:
    """Return the signature header's value."""
    return "sha256=" + hmac.new(app_secret.encode(), raw, hashlib.sha256).hexdigest()


def verify(app_secret: str, headers: Mapping[str, str], raw: bytes) -> bool:
    """Whether the raw bytes were signed with the app secret. There is no time stamp: only keys stop replays."""
    given = next((value for name, value in headers.items() if name.lower() == SIGNATURE_HEADER.lower()), "")
    return hmac.compare_digest(sign(app_secret, raw).encode(), given.encode(errors="replace"))


def parse(raw: bytes) -> Notification:
    """Return what a webhook says, each thing read by itself: one that makes no sense takes none of the others along.

    Unknown fields and subscriptions are skipped. Raises ``ValueError`` when it is no notification, or when nothing in
    it makes sense.
    """
    try:
        entries = orjson.loads(raw)["entry"]
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a WhatsApp notification: {error!r}") from error
    if not isinstance(entries, list):
        raise ValueError("not a WhatsApp notification: its entries are no list")  # noqa: TRY004 - told like the others
    reading = _Reading(may_hold_nul=holds_nul(raw))
    reading.each(entries, reading.entry)
    said = Notification(**reading.found, odd=reading.odd)
    if reading.odd and not any(reading.found.values()):
        raise ValueError(f"nothing in it makes sense: {reading.odd[0].why}")
    return said


class _Reading:
    """What has been read of one webhook."""

    def __init__(self, *, may_hold_nul: bool) -> None:
        self.found: dict[str, list[BaseModel]] = defaultdict(list)
        self.odd: list[Odd] = []
        self._may_hold_nul = may_hold_nul

    def each(self, items: Any, read: Callable[[Any], object]) -> None:
        """Read each by itself."""
        if items is not None and not isinstance(items, list):
            self._note(items, "no list")
            return
        for item in items or ():
            try:
                read(item)
            except ValidationError:
                # Pydantic would quote what stands in the fields.
                self._note(item, "fields that make no sense")
            except ValueError as error:
                self._note(item, str(error))
            except (KeyError, TypeError, AttributeError) as error:
                self._note(item, f"not as WhatsApp writes it: {error!r}")

    def entry(self, entry: dict[str, Any]) -> None:
        self.each(entry["changes"], partial(self.change, str(entry.get("id", ""))))

    def change(self, account: str, change: dict[str, Any]) -> None:
        value = change.get("value") or {}
        match change.get("field"):
            case "messages":
                number = str(_object(value.get("metadata")).get("phone_number_id", ""))
                contacts = _contacts(value.get("contacts"))
                self._keep("statuses", value.get("statuses"), lambda item: _status(item, number))
                self._keep("inbound", value.get("messages"), lambda item: _inbound(item, number, contacts))
                self._keep("errors", value.get("errors"), _error)
            case "user_preferences":
                self._keep("preferences", value.get("user_preferences"), _preference)
            case "message_template_status_update":
                self._keep("templates", [value], lambda item: _template(item, account))
            case _:
                pass

    def _keep(self, kind: str, items: Any, read: Callable[[Any], BaseModel | None]) -> None:
        def keep(item: Any) -> None:
            found = read(item)
            if found is None:
                return
            if self._may_hold_nul and holds_nul(found.model_dump_json().encode()):
                raise ValueError("it holds a NUL character")
            self.found[kind].append(found)

        self.each(items, keep)

    def _note(self, item: Any, why: str) -> None:
        self.odd.append(Odd(why=why, raw=orjson.dumps(item)))


def _object(value: Any) -> dict[str, Any]:
    """Return what stands beside a thing, and is of no weight by itself: where it makes no sense, nothing."""
    return value if isinstance(value, dict) else {}


def _contacts(value: Any) -> dict[str | None, dict[str, Any]]:
    contacts = [contact for contact in value if isinstance(contact, dict)] if isinstance(value, list) else []
    return {contact.get("wa_id"): contact for contact in contacts if isinstance(contact.get("wa_id"), str | None)}


def _preference(item: dict[str, Any]) -> MarketingPreference | None:
    if item.get("category") != "marketing_messages" or not item.get("wa_id"):
        # Of somebody whose number is hidden there is nothing that could be stopped.
        return None
    return MarketingPreference(wa_id=item["wa_id"], value=item["value"], at=_moment(item["timestamp"]))


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
        name=_object(contact.get("profile")).get("name") or "",
        answers_to=_object(item.get("context")).get("id"),
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
    details = _object(item.get("error_data")).get("details") or ""
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
