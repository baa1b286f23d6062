"""What is sent: a text or a template, checked before it goes out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from integrations.whatsapp import assumed

LONGEST_TEXT = 4096
LONGEST_REFERENCE = 512
E164 = re.compile(r"\+[1-9][0-9]{6,14}")
TEMPLATE_NAME = re.compile(r"[a-z0-9_]{1,512}")
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """An approved template filled in. ``variables`` fill ``{{1}}``, ``{{2}}`` … in that order."""

    name: str
    language: str = "id"
    variables: tuple[str, ...] = ()
    header_image_link: str | None = None
    quick_replies: tuple[str, ...] = ()
    """What each quick-reply button sends back."""

    def to_wire(self) -> dict[str, Any]:
        """Return the template object: header first, then body, then buttons (WA-03)."""
        components: list[dict[str, Any]] = []
        if self.header_image_link is not None:
            image = {"type": "image", "image": {"link": self.header_image_link}}
            components.append({"type": "header", "parameters": [image]})
        if self.variables:
            values = [{"type": "text", "text": value} for value in self.variables]
            components.append({"type": "body", "parameters": values})
        components += [
            {
                "type": "button",
                "sub_type": "quick_reply",
                "index": str(index),
                "parameters": [{"type": "payload", "payload": payload}],
            }
            for index, payload in enumerate(self.quick_replies)
        ]
        template: dict[str, Any] = {"name": self.name, "language": {"code": self.language}}
        return {**template, "components": components} if components else template


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedMessage:
    """Accepted by Meta, which is neither sent nor delivered: that comes by webhook under ``wamid``.

    ``wa_id`` is the recipient's WhatsApp id, which may differ from the number. ``held``: kept back for a check.
    """

    wamid: str
    wa_id: str | None
    held: bool = False


def text_to_wire(text: str, *, preview_url: bool) -> dict[str, Any]:
    """Return the text object."""
    return {"preview_url": preview_url, "body": text}


def wrong_address(to: str, reference: str) -> str | None:
    """Return what is wrong with a recipient or our reference."""
    if not E164.fullmatch(to):
        return "the recipient's number must be + and 7 to 15 digits"
    if not 0 < len(reference) <= LONGEST_REFERENCE:
        return f"the reference must have 1 to {LONGEST_REFERENCE} characters"
    return None


def wrong_text(text: str) -> str | None:
    """Return what is wrong with a text."""
    if not text.strip() or len(text) > LONGEST_TEXT:
        return f"the text must have 1 to {LONGEST_TEXT} characters"
    return None


def wrong_template(template: Template) -> str | None:
    """Return what is wrong with a template's name, language or variables."""
    if not TEMPLATE_NAME.fullmatch(template.name):
        return "a template's name is lower-case letters, digits and _"
    if not LANGUAGE.fullmatch(template.language):
        return "a template's language is a code such as id or en_US"
    for number, value in enumerate(template.variables, start=1):
        if assumed.BLANK_OR_BROKEN.search(value):
            return f"variable {number} is empty, or has a line break, a tab or more than four spaces in a row"
    return None
