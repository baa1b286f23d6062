"""One call to Boscod: the bearer token, the renewal of an old one, and what an answer means (B-11)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from http import HTTPStatus
from typing import Any, TypeVar

import orjson
from pydantic import TypeAdapter, ValidationError

from integrations.boscod import assumed
from integrations.boscod.tokens import TokenSource
from integrations.http import Answer, ProviderClient
from integrations.outcome import AccountBarred, Refused, Unknown, Unreadable

T = TypeVar("T")

_LONGEST_REASON = 500
_LIST = TypeAdapter(tuple[Any, ...])


class BoscodCalls:
    """Sends requests in the name of one Boscod account. ``booking_timeout`` bounds one attempt at Create Order."""

    def __init__(
        self,
        *,
        http: ProviderClient,
        token: TokenSource,
        account: str,
        booking_timeout: timedelta = assumed.BOOKING_TIMEOUT,
    ) -> None:
        self.booking_timeout = booking_timeout
        self.http = http
        self.token = token
        self.account = account

    async def get(
        self,
        operation: str,
        path: str,
        query: Mapping[str, object] | None = None,
        *,
        read: Callable[[Answer], T],
        reference: str = "",
    ) -> T:
        """Ask something: repeated freely, and refused unless the answer is 200."""

        def read_accepted(answer: Answer) -> T:
            return read(accepted(operation, answer))

        return await self.ask(operation, "GET", path, query=query, safe=True, read=read_accepted, reference=reference)

    async def ask(
        self,
        operation: str,
        method: str,
        path: str,
        *,
        safe: bool,
        read: Callable[[Answer], T],
        query: Mapping[str, object] | None = None,
        body: Mapping[str, Any] | None = None,
        reference: str = "",
        within: timedelta | None = None,
    ) -> T:
        """Send a request and return what ``read`` makes of the answer; an expired token is renewed once.

        ``within`` bounds one attempt, where the operation has a bound of its own.
        """
        token = await self.token.current()

        async def once(token: str) -> T:
            return await self.http.send(
                operation=operation,
                method=method,
                path=path,
                safe=safe,
                read=read,
                account=self.account,
                reference=reference,
                query={name: str(value) for name, value in (query or {}).items()},
                headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
                body=orjson.dumps(body) if body is not None else b"",
                within=within,
            )

        try:
            return await once(token)
        except AccountBarred as barred:
            newer = await self.renewed(barred, token)
            if newer is None:
                raise
        return await once(newer)

    async def renewed(self, barred: AccountBarred, token: str) -> str | None:
        """Return another token to ask again with, once, when Boscod says that ``token`` is old (B-02)."""
        if barred.code != assumed.TOKEN_EXPIRED:
            return None
        newer = await self.token.renew(token)
        return newer if newer != token else None

    def read(
        self, operation: str, answer: Answer, kind: TypeAdapter[T], *, safe: bool = True, reference: str = ""
    ) -> T:
        """Return the body as its type. Of nonsense nothing is believed: after an unsafe call it is open what happened.

        Raises ``Unreadable`` and ``Unknown``.
        """
        try:
            return kind.validate_json(answer.body)
        except ValidationError as error:
            raise self.unreadable(operation, answer.body, told(error), safe=safe, reference=reference) from error

    def read_each(self, operation: str, answer: Answer, kind: TypeAdapter[T]) -> tuple[T, ...]:
        """Return the elements of a list that make sense; the others are left out, each with its raw copy kept."""
        found = self.read(operation, answer, _LIST)
        read = (self.sensible(operation, one, kind) for one in found)
        return tuple(one for one in read if one is not None)

    def sensible(self, operation: str, one: object, kind: TypeAdapter[T]) -> T | None:
        """Return one element of a list, or none when it makes no sense."""
        try:
            return kind.validate_python(one)
        except ValidationError as error:
            self.http.odd(operation=operation, why=told(error), body=raw(one))
            return None

    def decided(self, operation: str, answer: Answer, *, reference: str = "") -> Answer:
        """Return a 200 to what changes something, and raise its clear no.

        After anything else (a redirect, another kind of success, a time-out of something between us) it is open what
        happened: ``Unknown``.
        """
        is_no = answer.status >= HTTPStatus.BAD_REQUEST and answer.status != HTTPStatus.REQUEST_TIMEOUT
        if answer.status != HTTPStatus.OK and not is_no:
            raise self.unreadable(operation, answer.body, f"HTTP {answer.status}", safe=False, reference=reference)
        return accepted(operation, answer)

    def unreadable(
        self, operation: str, body: bytes, why: str, *, safe: bool, reference: str = ""
    ) -> Unreadable | Unknown:
        """Keep an answer that makes no sense, and return the error to raise."""
        self.http.odd(operation=operation, why=why, body=body, reference=reference)
        failure = Unreadable if safe else Unknown
        return failure(provider="boscod", operation=operation, reason="an answer that makes no sense")


def raw(one: object) -> bytes:
    """Return an element of an answer as it was said. Unlike orjson it writes numbers of any length."""
    return json.dumps(one).encode()


def told(error: ValidationError) -> str:
    """Return which fields are wrong, and how; what stands in them may be personal."""
    wrong = error.errors(include_url=False, include_input=False, include_context=False)
    return "; ".join(f"{'.'.join(map(str, one['loc'])) or 'body'}: {one['msg']}" for one in wrong)[:_LONGEST_REASON]


def accepted(operation: str, answer: Answer) -> Answer:
    """Return a 200; anything else is a refusal."""
    if answer.status != HTTPStatus.OK:
        raise refusal(operation, answer)
    return answer


def content(answer: Answer) -> dict[str, Any]:
    """Return the body if it is a JSON object, else an empty one."""
    try:
        found = answer.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def error_code(answer: Answer) -> str:
    """Return Boscod's word for what is wrong, or the HTTP status when it gives none."""
    return str(content(answer).get("code") or f"HTTP_{answer.status}")


def refusal(operation: str, answer: Answer) -> Refused | AccountBarred:
    """Return the refusal that an answer means, with the fields that Boscod names; of the account, that it is barred."""
    body = content(answer)
    said = [str(body.get("message") or f"HTTP {answer.status}")]
    errors = body.get("errors")
    listed = [error for error in errors if isinstance(error, dict)] if isinstance(errors, list) else []
    said += [f"{error.get('field')}: {error.get('message')}" for error in listed]
    code = error_code(answer)
    if answer.status == HTTPStatus.NOT_FOUND and code.startswith("HTTP_"):
        code = assumed.NOT_FOUND
    reason = "; ".join(said)[:_LONGEST_REASON]
    if code in assumed.ACCOUNT_CODES or answer.status == HTTPStatus.UNAUTHORIZED:
        return AccountBarred(provider="boscod", operation=operation, reason=reason, code=code)
    return Refused(provider="boscod", operation=operation, reason=reason, code=code)
