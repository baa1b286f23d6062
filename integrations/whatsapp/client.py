"""The WhatsApp Cloud API in the name of one own number."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from datetime import timedelta
from http import HTTPStatus
from typing import Any, NoReturn

import orjson
from pydantic import BaseModel, TypeAdapter, ValidationError

from integrations.http import Answer, ProviderClient
from integrations.outcome import Refused, Unknown, Unreadable
from integrations.whatsapp import webhooks
from integrations.whatsapp.errors import as_error, judge
from integrations.whatsapp.messages import (
    AcceptedMessage,
    Image,
    KnownTemplate,
    Template,
    text_to_wire,
    wrong_address,
    wrong_image,
    wrong_template,
    wrong_text,
)
from integrations.whatsapp.said import Notification

_MOST_PAGES = 100
"""Of a hundred templates each: more than Meta lets an account have."""


class _Template(BaseModel):
    name: str
    language: str
    status: str
    category: str = ""


class _Page(BaseModel):
    """One page of the list; ``paging`` names the next one, if there is one."""

    data: tuple[_Template, ...]
    paging: dict[str, Any] = {}

    @property
    def after(self) -> str:
        """Where the next page begins; empty on the last."""
        cursors = self.paging.get("cursors")
        here = cursors.get("after") if isinstance(cursors, dict) else None
        return str(here) if here and self.paging.get("next") else ""


_PAGE = TypeAdapter(_Page)


class WhatsAppClient:
    """Sends messages and reads webhooks.

    A send that ended in ``Unknown`` is never repeated: there is no idempotency key and no look-up. Only a status
    webhook that echoes our ``reference`` settles it.
    """

    def __init__(
        self,
        *,
        http: ProviderClient,
        version: str,
        phone_number_id: str,
        token: str,
        app_secret: str,
        verify_token: str = "",
    ) -> None:
        self._http = http
        self._version = version
        self._phone_number_id = phone_number_id
        self._token = token
        self._app_secret = app_secret
        self._verify_token = verify_token

    async def send_text(
        self,
        *,
        to: str,
        text: str,
        reference: str,
        answers_to: str | None = None,
        preview_url: bool = False,
    ) -> AcceptedMessage:
        """Send free text, allowed within 24 hours of the recipient's last message.

        ``to`` is E.164, ``reference`` comes back in every status. Raises ``MessageRefused``, ``SenderPaused``,
        ``Unavailable`` and ``Unknown``.
        """
        wrong = wrong_address(to, reference) or wrong_text(text)
        message = {"type": "text", "text": text_to_wire(text, preview_url=preview_url)}
        return await self._send("send_text", to, reference, message, wrong=wrong, answers_to=answers_to)

    async def send_template(self, *, to: str, template: Template, reference: str) -> AcceptedMessage:
        """Send an approved template, allowed at any time. Raises as ``send_text`` does."""
        wrong = wrong_address(to, reference) or wrong_template(template)
        message = {"type": "template", "template": template.to_wire()}
        return await self._send("send_template", to, reference, message, wrong=wrong)

    async def send_image(
        self, *, to: str, image: Image, reference: str, answers_to: str | None = None
    ) -> AcceptedMessage:
        """Send a picture, allowed when free text is. Raises as ``send_text`` does."""
        wrong = wrong_address(to, reference) or wrong_image(image)
        message = {"type": "image", "image": image.to_wire()}
        return await self._send("send_image", to, reference, message, wrong=wrong, answers_to=answers_to)

    async def templates(self, *, waba_id: str) -> tuple[KnownTemplate, ...]:
        """Return the templates of the business account ``waba_id``, whatever their status (WA-12: ask once an hour).

        Raises ``MessageRefused``, ``SenderPaused`` and ``Unavailable``.
        """
        found: list[KnownTemplate] = []
        after = ""
        for _ in range(_MOST_PAGES):
            page = await self._http.send(
                operation="templates",
                method="GET",
                path=f"/{self._version}/{waba_id}/message_templates",
                query={"limit": "100", **({"after": after} if after else {})},
                safe=True,
                read=self._read_page,
                headers={"Authorization": f"Bearer {self._token}"},
                account=self._phone_number_id,
                answers=lambda one: _error(one) is not None,
            )
            found += [
                KnownTemplate(name=one.name, language=one.language, status=one.status, category=one.category)
                for one in page.data
            ]
            after = page.after
            if not after:
                break
        return tuple(found)

    def _read_page(self, answer: Answer) -> _Page:
        if answer.status != HTTPStatus.OK:
            _raise("templates", answer)
        try:
            return _PAGE.validate_json(answer.body)
        except ValidationError as error:
            self._http.odd(operation="templates", why="no list of templates", body=answer.body)
            raise Unreadable(provider="whatsapp", operation="templates", reason="unreadable answer") from error

    def verify_signature(self, headers: Mapping[str, str], raw: bytes) -> bool:
        """Whether a webhook's raw body is Meta's."""
        return webhooks.verify(self._app_secret, headers, raw)

    def hear(self, raw: bytes, *, content_type: str) -> Notification:
        """Return what a genuine webhook says; what makes no sense is kept raw. Raises as ``parse_webhook`` does."""
        try:
            if content_type != webhooks.CONTENT_TYPE:
                raise ValueError("it does not say that it is JSON")  # noqa: TRY301 - told like the others
            said = webhooks.parse(raw)
        except ValueError as error:
            self._http.odd(operation="webhook", why=str(error), body=raw)
            raise
        for odd in said.odd:
            self._http.odd(operation="webhook", why=odd.why, body=odd.raw)
        return said

    @staticmethod
    def parse_webhook(raw: bytes) -> Notification:
        """Return what a webhook says. Raises ``ValueError`` when it is no notification."""
        return webhooks.parse(raw)

    def challenge(self, query: Mapping[str, str]) -> str | None:
        """Return what to answer to the GET that verifies our address; none: it is not Meta, answer 403."""
        known = hmac.compare_digest(query.get("hub.verify_token", "").encode(), self._verify_token.encode())
        if not self._verify_token or not known or query.get("hub.mode") != "subscribe":
            return None
        return query.get("hub.challenge")

    async def _send(
        self,
        operation: str,
        to: str,
        reference: str,
        message: dict[str, Any],
        *,
        wrong: str | None,
        answers_to: str | None = None,
    ) -> AcceptedMessage:
        if wrong is not None:
            raise Refused(provider="whatsapp", operation=operation, reason=wrong, code="131009")
        body: dict[str, Any] = {
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": to,
            **message,
            "biz_opaque_callback_data": reference,
        }
        if answers_to is not None:
            body["context"] = {"message_id": answers_to}
        return await self._http.send(
            operation=operation,
            method="POST",
            path=f"/{self._version}/{self._phone_number_id}/messages",
            safe=False,
            read=lambda answer: self._read_accepted(operation, answer, reference),
            headers={"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"},
            body=orjson.dumps(body),
            account=self._phone_number_id,
            reference=reference,
            answers=lambda found: _error(found) is not None,
        )

    def _read_accepted(self, operation: str, answer: Answer, reference: str) -> AcceptedMessage:
        if answer.status != HTTPStatus.OK:
            _raise(operation, answer)
        try:
            content = answer.json()
            sent, contacts = content["messages"][0], content.get("contacts") or [{}]
            return AcceptedMessage(
                wamid=str(sent["id"]),
                wa_id=contacts[0].get("wa_id"),
                held=sent.get("message_status") == "held_for_quality_assessment",
            )
        except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
            self._http.odd(
                operation=operation, why="accepted, without a message id", body=answer.body, reference=reference
            )
            raise Unknown(provider="whatsapp", operation=operation, reason="unreadable answer") from error


def _error(answer: Answer) -> dict[str, Any] | None:
    """Return the JSON error of an answer, if it has one."""
    try:
        error = answer.json()["error"]
    except (ValueError, KeyError, TypeError):
        return None
    return error if isinstance(error, dict) and isinstance(error.get("code"), int) else None


def _raise(operation: str, answer: Answer) -> NoReturn:
    error = _error(answer)
    if error is None:
        raise Unknown(provider="whatsapp", operation=operation, reason=f"HTTP {answer.status} without an error code")
    data = error.get("error_data")
    details = str(data.get("details") or "") if isinstance(data, dict) else str(error.get("message") or "")
    verdict = judge(error["code"], status=answer.status)
    raise as_error(operation, verdict, details=details[:500], after=_asked_pause(answer))


def _asked_pause(answer: Answer) -> timedelta | None:
    """Return the pause an answer names: ``Retry-After``, or Meta's estimate in minutes (WA-06)."""
    after = answer.headers.get("Retry-After", "")
    if after.isascii() and after.isdecimal():
        return timedelta(seconds=min(int(after), 86_400))
    try:
        usage = orjson.loads(answer.headers.get("X-Business-Use-Case-Usage", ""))
        minutes = max(
            float(item.get("estimated_time_to_regain_access") or 0) for items in usage.values() for item in items
        )
    except (ValueError, AttributeError, TypeError):
        return None
    return timedelta(minutes=min(minutes, 1440)) if minutes > 0 else None
