"""What stands before every endpoint: the token, the rate limit, the faults; and how the sandbox says no (B-11)."""

from __future__ import annotations

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any
from uuid import uuid4

import orjson
from aiohttp import web

from local.sandbox.base import CLOCK, Dialect, Fault, Handler, answer_json, with_fault
from local.sandbox.boscod_checks import BadRequest, Errors

AccountHandler = Callable[[web.Request, str], Awaitable[web.StreamResponse]]

_MESSAGES = {
    "VALIDATION_ERROR": (400, "Bad Request"),
    "UNAUTHENTICATED": (401, "Unauthorized"),
    "TOKEN_EXPIRED": (401, "Unauthorized"),
    "NOT_CANCELLABLE": (403, "Forbidden"),
    "FORBIDDEN": (403, "Forbidden"),
    "NOT_FOUND": (404, "Record Not Found"),
    "DUPLICATE_ORDER_CODE": (409, "Duplicate order code"),
    "RATE_LIMITED": (429, "Too Many Requests"),
    "INTERNAL": (500, "Internal Server Error"),
    "COURIER_UNAVAILABLE": (502, "Courier unavailable"),
}
AWB_REFUSED = "awb_refused"
_TOKEN_LIFE_S = 3600
_SEAL_BYTES = 32
_MINUTE_S = 60


def error(code: str, *, errors: Errors | None = None, status: int | None = None, **more: Any) -> web.Response:
    """Answer an error in Boscod's form."""
    usual, message = _MESSAGES.get(code, (400, "Bad Request"))
    body = {"code": code, "message": message, **({"errors": errors} if errors else {}), **more}
    return answer_json(body, status=status or usual)


class Gate:
    """Lets a request through in the name of an account, or not."""

    def __init__(
        self,
        *,
        tokens: Mapping[str, str],
        logins: Mapping[str, str],
        requests_per_minute: int | None,
    ) -> None:
        self._tokens = tokens
        self._logins = logins
        self._requests_per_minute = requests_per_minute
        self._recent: dict[str, deque[float]] = {}

    def guard(self, operation: str, handle: AccountHandler) -> Handler:
        """Return the handler of an endpoint called ``operation``."""
        return partial(self._enter, operation, handle)

    async def _enter(self, operation: str, handle: AccountHandler, request: web.Request) -> web.StreamResponse:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        account, good_until = self._issued(token) or (self._tokens.get(token, ""), float("inf"))
        now = request.app[CLOCK].now().timestamp()
        if not account:
            return error("UNAUTHENTICATED")
        if now >= good_until:
            return error("TOKEN_EXPIRED")
        wait = self._wait(token, now)
        if wait is not None:
            answer = error("RATE_LIMITED")
            answer.headers["Retry-After"] = str(int(wait) + 1)
            return answer
        return await with_fault(
            request,
            partial(self._answer, handle, account),
            operation=operation,
            dialect=_DIALECT,
            own=(AWB_REFUSED,),
            reference=await _reference(request),
        )

    async def _answer(self, handle: AccountHandler, account: str, request: web.Request) -> web.StreamResponse:
        try:
            return await handle(request, account)
        except BadRequest as bad:
            return error("VALIDATION_ERROR", errors=bad.errors)
        except orjson.JSONDecodeError:
            return error("VALIDATION_ERROR", errors=[{"field": "", "message": "not JSON"}])

    async def log_in(self, request: web.Request) -> web.Response:
        """Give a token for an e-mail and its password (B-02)."""
        try:
            asked = orjson.loads(await request.read())
            email, password = str(asked["email"]), asked["password"]
        except (orjson.JSONDecodeError, KeyError, TypeError):
            return error("VALIDATION_ERROR")
        if self._logins.get(email) != password:
            return error("UNAUTHENTICATED")
        now = request.app[CLOCK].now().timestamp()
        return answer_json(
            {
                "token_type": "Bearer",
                "access_token": _token(email, password, now + _TOKEN_LIFE_S),
                "expires_in": _TOKEN_LIFE_S,
                "issued_on": int(now),
            }
        )

    def _issued(self, token: str) -> tuple[str, float] | None:
        """Return whose token it is that a login gave, and until when it holds; none for any other."""
        try:
            raw = urlsafe_b64decode(token)
            seal, said = raw[:_SEAL_BYTES], raw[_SEAL_BYTES:]
            _, good_until, email = said.decode().split("|", 2)
        except ValueError:
            return None
        if not hmac.compare_digest(seal, _seal(said, self._logins.get(email, ""))) or email not in self._logins:
            return None
        return email, float(good_until)

    def _wait(self, token: str, now: float) -> float | None:
        """Count a request; return how long to wait when there were too many within a minute."""
        if self._requests_per_minute is None:
            return None
        recent = self._recent.setdefault(token, deque())
        while recent and recent[0] <= now - _MINUTE_S:
            recent.popleft()
        if len(recent) >= self._requests_per_minute:
            return recent[0] + _MINUTE_S - now
        recent.append(now)
        return None


def _token(email: str, password: str, good_until: float) -> str:
    """Return a token in which stands all that it means, so that those of an earlier process hold as well."""
    said = f"{uuid4().hex}|{good_until}|{email}".encode()
    return urlsafe_b64encode(_seal(said, password) + said).decode()


def _seal(said: bytes, password: str) -> bytes:
    return hmac.digest(password.encode(), said, "sha256")


async def _reference(request: web.Request) -> str:
    """Return whose call it is: the order's code or number, or the first of several; empty for none."""
    try:
        body = orjson.loads(await request.read() or b"{}")
        found = body.get("order_code") or (body.get("order_numbers") or [""])[0]
    except (ValueError, AttributeError, LookupError, TypeError):
        found = ""
    return str(found or request.query.get("order_code") or request.match_info.get("order_no", ""))


def _refuse(fault: Fault) -> web.Response:
    errors = [{"field": "courier_code", "message": "refused by the sandbox's fault"}]
    return error(fault.code or "VALIDATION_ERROR", errors=errors, status=fault.status)


_DIALECT = Dialect(
    refused=_refuse,
    expired=partial(error, "TOKEN_EXPIRED"),
    too_many=partial(error, "RATE_LIMITED"),
    unknown_statuses={"status": "99", "last_status": "99", "status_name": "Unheard Of"},
)
