"""What the WhatsApp sandbox refuses, in Meta's words and order (WA-16)."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from aiohttp import web
from pydantic import BaseModel, ConfigDict

from local.sandbox.base import answer_json

_TITLES = {
    190: "Access token has expired",
    100: "Invalid parameter",
    131008: "Required parameter is missing",
    131009: "Parameter value is not valid",
    131051: "Unsupported message type",
    130429: "Rate limit hit",
    131056: "(Business Account, Consumer Account) pair rate limit hit",
    132001: "Template does not exist",
    132000: "Template param count mismatch",
    132012: "Template parameter format mismatch",
    132015: "Template is paused",
    132016: "Template is disabled",
    131047: "Re-engagement message",
    131026: "Message undeliverable",
    131048: "Spam rate limit hit",
    131000: "Something went wrong",
}
_STATUSES = {
    0: 401,
    190: 401,
    3: 500,
    10: 403,
    131005: 403,
    130429: 429,
    4: 429,
    368: 403,
    131031: 403,
    130497: 403,
    131045: 500,
    131057: 500,
    132001: 404,
    2: 503,
    131000: 500,
    131016: 500,
    133004: 503,
}
_BURST = 45
_PAIR = timedelta(seconds=6)


class Problem(Exception):
    """The request is answered with an error."""

    def __init__(self, code: int, details: str = "", *, status: int | None = None, data: bool = True) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details
        self.status = status or _STATUSES.get(code, 400)
        self.data = data

    def answer(self) -> web.Response:
        """Return the error in Meta's form."""
        error: dict[str, Any] = {
            "message": f"(#{self.code}) {title(self.code)}",
            "code": self.code,
            "fbtrace_id": "AzSandbox",
            "type": "OAuthException" if self.data or self.code != 100 else "GraphMethodException",  # noqa: PLR2004
        }
        if self.data:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self.details}
        return answer_json({"error": error}, status=self.status)


class SeededTemplate(BaseModel):
    """A template as it is known to the sandbox's account."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    language: str = "id"
    variables: int = 0
    header: Literal["none", "image"] = "none"
    status: Literal["APPROVED", "PENDING", "PAUSED", "DISABLED"] = "APPROVED"
    category: Literal["marketing", "utility"] = "marketing"


TEMPLATES = (
    SeededTemplate(name="follow_up_1", variables=2, header="image"),
    SeededTemplate(name="follow_up_2", variables=2),
    SeededTemplate(name="follow_up_3", variables=2),
    SeededTemplate(name="follow_up_4", variables=2),
    SeededTemplate(name="follow_up_5", variables=2),
    SeededTemplate(name="abandoned_checkout", variables=3),
    SeededTemplate(name="payment_reminder", variables=3, category="utility"),
    SeededTemplate(name="order_shipped", variables=3, category="utility"),
    SeededTemplate(name="waits_for_approval", status="PENDING"),
    SeededTemplate(name="paused_for_quality", variables=1, status="PAUSED"),
)
"""What the account has before anything is added."""


def title(code: int) -> str:
    """Return what Meta calls an error."""
    return _TITLES.get(code, "Error")


@dataclass(frozen=True, slots=True)
class Request:
    """A message that passed the checks of its form."""

    to: str
    """As sent."""
    digits: str
    type: str
    content: dict[str, Any]
    reference: str | None


def check_message(body: object) -> Request:
    """Return the message, or raise ``Problem``."""
    if not isinstance(body, dict):
        raise Problem(100, "The request body is not valid JSON")
    if body.get("messaging_product") != "whatsapp":
        raise Problem(100, "messaging_product must be whatsapp")
    to = body.get("to")
    if not isinstance(to, str) or not to:
        raise Problem(131008, "Missing parameter: to")
    digits = re.sub(r"[+\s()-]", "", to)
    if not re.fullmatch(r"[0-9]{7,15}", digits):
        raise Problem(131009, "to is not a phone number")
    kind = body.get("type", "text")
    if kind not in ("text", "template", "image"):
        raise Problem(131051, f"Message type {kind} is not supported")
    content = body.get(kind)
    if not isinstance(content, dict):
        raise Problem(131008, f"Missing parameter: {kind}")
    reference = body.get("biz_opaque_callback_data")
    if reference is not None and (not isinstance(reference, str) or len(reference) > 512):  # noqa: PLR2004 - documented
        raise Problem(131009, "biz_opaque_callback_data is longer than 512")
    _check_content(kind, content)
    return Request(to=to, digits=digits, type=kind, content=content, reference=reference)


def _check_content(kind: str, content: dict[str, Any]) -> None:
    if kind == "text":
        text = content.get("body")
        if not isinstance(text, str) or not text:
            raise Problem(131008, "Missing parameter: text.body")
        if len(text) > 4096:  # noqa: PLR2004 - documented
            raise Problem(131009, "text.body is longer than 4096")
    elif kind == "image":
        if ("link" in content) == ("id" in content):
            raise Problem(131009, "image needs link or id")
        if len(str(content.get("caption") or "")) > 1024:  # noqa: PLR2004 - documented
            raise Problem(131009, "image.caption is longer than 1024")
    elif not isinstance(content.get("name"), str) or not isinstance(content.get("language"), dict):
        raise Problem(131008, "Missing parameter: template.name or template.language")


def check_template(content: dict[str, Any], known: dict[tuple[str, str], SeededTemplate]) -> SeededTemplate:
    """Return the template that a message names, or raise ``Problem``."""
    name, language = content["name"], str(content["language"].get("code"))
    template = known.get((name, language))
    if template is None or template.status == "PENDING":
        raise Problem(132001, f"template name ({name}) does not exist in {language}")
    if template.status in ("PAUSED", "DISABLED"):
        raise Problem(132015 if template.status == "PAUSED" else 132016, f"template {name} is {template.status}")
    given: dict[str, list[dict[str, Any]]] = {"header": [], "body": []}
    for component in content.get("components") or ():
        given.setdefault(str(component.get("type")).lower(), []).extend(component.get("parameters") or ())
    if (template.header == "image") != any(value.get("type") == "image" for value in given["header"]):
        raise Problem(132012, f"header: expected {template.header}")
    if len(given["body"]) != template.variables:
        raise Problem(132000, f"body: {len(given['body'])} variables, expected {template.variables}")
    for value in given["body"]:
        text = value.get("text")
        if not isinstance(text, str) or not text.strip() or re.search(r"[\n\t]| {5,}", text):
            raise Problem(132012, "a variable is empty, or has a line break, a tab or more than four spaces")
    return template


class Limits:
    """Meta's limits: of the number, of each pair, and of strangers in a day."""

    def __init__(self, *, per_second: int, strangers_a_day: int | None) -> None:
        self._per_second = per_second
        self._strangers_a_day = strangers_a_day
        self.forget()

    def forget(self) -> None:
        """Begin anew."""
        self._recent: deque[datetime] = deque()
        self._pairs: dict[str, tuple[datetime, int]] = {}
        self._strangers: dict[str, datetime] = {}

    def take(self, digits: str, now: datetime) -> None:
        """Count a message, or raise ``Problem`` for throughput or the pair."""
        while self._recent and self._recent[0] <= now - timedelta(seconds=1):
            self._recent.popleft()
        if len(self._recent) >= self._per_second:
            raise Problem(130429, "Cloud API message throughput has been reached.")
        first, sent = self._pairs.get(digits, (now - _PAIR, 0))
        if now >= first + max(sent, 1) * _PAIR:
            first, sent = now, 0
        elif now >= first + _PAIR or sent >= _BURST:
            raise Problem(131056, "Too many messages to this recipient")
        self._pairs[digits] = (first, sent + 1)
        self._recent.append(now)

    def stranger(self, digits: str, now: datetime) -> bool:
        """Count somebody who is written to outside the window; whether that is within the day's limit (WA-11)."""
        for known, since in list(self._strangers.items()):
            if since <= now - timedelta(hours=24):
                del self._strangers[known]
        full = self._strangers_a_day is not None and len(self._strangers) >= self._strangers_a_day
        if full and digits not in self._strangers:
            return False
        self._strangers[digits] = now  # a recipient of the last 24 hours, as of the latest message
        return True
