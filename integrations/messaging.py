"""A message to a buyer, and the two ways in which it can go: by our hand, or by the seller's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote

from integrations.outcome import Refused
from integrations.whatsapp import Template, WhatsAppClient
from integrations.whatsapp.messages import E164


@dataclass(frozen=True, slots=True, kw_only=True)
class OutgoingMessage:
    """What is to be said, and to whom. ``reference`` is our opaque id; a status brings it back.

    ``to`` is E.164. With a ``template`` that is what is sent; ``text`` is then what the seller sees.
    """

    reference: str
    to: str
    text: str
    template: Template | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """How a message left us. With a ``link`` nothing was sent: the seller opens it and sends the draft."""

    provider_id: str | None = None
    recipient_id: str | None = None
    link: str | None = None
    held: bool = False


class Messenger(Protocol):
    """A way to reach a buyer."""

    async def send(self, message: OutgoingMessage) -> Sent:
        """Send, or hand out. Raises ``Refused``, ``Unavailable``, and ``Unknown``, which is never repeated."""
        ...


class ClickToChat:
    """Makes the link that opens WhatsApp with the text as a draft. We send nothing and hear nothing."""

    async def send(self, message: OutgoingMessage) -> Sent:
        """Return the link."""
        return Sent(link=chat_link(message.to, message.text))


class CloudApi:
    """Sends by the WhatsApp Cloud API: the template if there is one, else free text."""

    def __init__(self, *, whatsapp: WhatsAppClient) -> None:
        self._whatsapp = whatsapp

    async def send(self, message: OutgoingMessage) -> Sent:
        """Send and return Meta's ids."""
        if message.template is not None:
            accepted = await self._whatsapp.send_template(
                to=message.to,
                template=message.template,
                reference=message.reference,
            )
        else:
            accepted = await self._whatsapp.send_text(to=message.to, text=message.text, reference=message.reference)
        return Sent(provider_id=accepted.wamid, recipient_id=accepted.wa_id, held=accepted.held)


def chat_link(to: str, text: str) -> str:
    """Return WhatsApp's click-to-chat link for an E.164 number. Raises ``Refused`` for any other form."""
    if not E164.fullmatch(to):
        reason = "the recipient's number must be + and 7 to 15 digits"
        raise Refused(provider="whatsapp", operation="chat_link", reason=reason, code="131009")
    return f"https://wa.me/{to.removeprefix('+')}?text={quote(text, safe='')}"
