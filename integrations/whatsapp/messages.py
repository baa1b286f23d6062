"""What is sent: a text or a template, checked before it goes out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from integrations.whatsapp import assumed

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
LONGEST_REFERENCE = 512
E164 = re.compile(r"\+[1-9][0-9]{6,14}")
TEMPLATE_NAME = re.compile(r"[a-z0-9_]{1,512}")
VARIABLE_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """An approved template filled in.

    ``variables`` fill ``{{1}}``, ``{{2}}`` … in that order; ``named`` fill ``{{first_name}}`` … by their names. A
    template was approved with one or the other.
    """

    name: str
    language: str = "id"
    variables: tuple[str, ...] = ()
    named: Mapping[str, str] = field(default_factory=dict)
    header_image_link: str | None = None
    quick_replies: tuple[str, ...] = ()
    """What each quick-reply button sends back."""

    def to_wire(self) -> dict[str, Any]:
        """Return the template object: header first, then body, then buttons (WA-03)."""
        components: list[dict[str, Any]] = []
        if self.header_image_link is not None:
            image = {"type": "image", "image": {"link": self.header_image_link}}
            components.append({"type": "header", "parameters": [image]})
        values = [{"type": "text", "text": value} for value in self.variables]
        values += [{"type": "text", "parameter_name": name, "text": value} for name, value in self.named.items()]
        if values:
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
class Image:
    """A picture: JPEG or PNG of 5 MB at most, under a public ``link`` or uploaded before as ``media_id``."""

    link: str = ""
    media_id: str = ""
    caption: str = ""

    def to_wire(self) -> dict[str, str]:
        """Return the image object."""
        wire = {"id": self.media_id} if self.media_id else {"link": self.link}
        return {**wire, "caption": self.caption} if self.caption else wire


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownTemplate:
    """A template as Meta lists it. Only an ``APPROVED`` one can be sent."""

    name: str
    language: str
    status: str
    category: str


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
    if template.variables and template.named:
        return "a template's variables are numbered or named, not both"
    if not all(VARIABLE_NAME.fullmatch(name) for name in template.named):
        return "a variable's name is lower-case letters, digits and _"
    numbered = {str(number): value for number, value in enumerate(template.variables, start=1)}
    for name, value in (numbered | dict(template.named)).items():
        if assumed.BLANK_OR_BROKEN.search(value):
            return f"variable {name} is empty, or has a line break, a tab or more than four spaces in a row"
    return None


def wrong_image(image: Image) -> str | None:
    """Return what is wrong with an image."""
    if bool(image.link) == bool(image.media_id):
        return "an image has a link or the id of an upload, not both"
    if image.link and not image.link.startswith(("https://", "http://")):
        return "an image's link is a public http address"
    if len(image.caption) > LONGEST_CAPTION:
        return f"an image's caption has at most {LONGEST_CAPTION} characters"
    return None
