"""One call to Boscod: the bearer token, the renewal of an old one, and what an answer means (B-11)."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, TypeVar

import orjson
from pydantic import TypeAdapter, ValidationError

from integrations.boscod import assumed
from integrations.boscod.tokens import TokenSource
from integrations.http import Answer, ProviderClient
from integrations.outcome import AccountBarred, ProviderError, Refused, Unavailable, Unknown

T = TypeVar("T")

_LONGEST_REASON = 500


class BoscodCalls:
    """Sends requests in the name of one Boscod account."""

    def __init__(self, *, http: ProviderClient, token: TokenSource, account: str) -> None:
        self.http = http
        self.token = token
        self.account = account

    async def get(self, operation: str, path: str, query: Mapping[str, object] | None = None) -> Answer:
        """Read something: repeated freely, and refused unless the answer is 200."""
        return accepted(operation, await self.ask(operation, "GET", path, query=query, safe=True))

    async def ask(
        self,
        operation: str,
        method: str,
        path: str,
        *,
        safe: bool,
        query: Mapping[str, object] | None = None,
        body: Mapping[str, Any] | None = None,
        reference: str = "",
    ) -> Answer:
        """Send a request and return the answer, whatever it is; an expired token is renewed once."""
        token = await self.token.current()
        while True:
            answer = await self.http.send(
                operation=operation,
                method=method,
                path=path,
                safe=safe,
                account=self.account,
                reference=reference,
                query={name: str(value) for name, value in (query or {}).items()},
                headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json"},
                body=orjson.dumps(body) if body is not None else b"",
            )
            if answer.status != HTTPStatus.UNAUTHORIZED or error_code(answer) != assumed.TOKEN_EXPIRED:
                return answer
            newer = await self.token.renew(token)
            if newer is None or newer == token:
                return answer
            token = newer


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


def read(operation: str, answer: Answer, kind: TypeAdapter[T], *, safe: bool = True) -> T:
    """Return the body as its type. An unreadable answer to an unsafe call leaves open what happened."""
    try:
        return kind.validate_json(answer.body)
    except ValidationError as error:
        raise unreadable(operation, safe=safe) from error


def unreadable(operation: str, *, safe: bool) -> ProviderError:
    """Return the error for an answer that makes no sense."""
    failure = Unavailable if safe else Unknown
    return failure(provider="boscod", operation=operation, reason="unreadable answer")
