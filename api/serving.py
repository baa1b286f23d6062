"""From a request to a handler and back: what every endpoint has in common."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import structlog
from aiohttp import web
from aiohttp.hdrs import METH_GET, METH_HEAD
from pydantic import BaseModel

from api import idempotency, identity, limits, paging, reading
from api.answer import Accepted, Answer
from api.call import Call
from api.endpoint import Endpoint, Limit
from api.identity import Anyone, Identity
from api.job_shown import shown
from api.shapes import Growing
from models.accounts import sessions
from models.db import pool
from models.errors import Unauthorized

if TYPE_CHECKING:
    from bootstrap import App

APP: web.AppKey[App] = web.AppKey("app")
"""Where the parts built by ``bootstrap`` stand in the web application."""


def serve(endpoint: Endpoint) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return the aiohttp handler of ``endpoint``."""

    async def handle(request: web.Request) -> web.StreamResponse:
        app = request.app[APP]
        address = address_of(request, trust=app.settings.trust_forwarded_for)
        await _limit(endpoint, request, app, address)
        caller = _caller(request, app)
        endpoint.rights.check(caller)
        if caller is not None and not isinstance(endpoint.rights, Anyone):
            await _stands(caller)
        if caller is not None and caller.staff_id is not None:
            # They stand in every log line, job and call to a provider that follows.
            structlog.contextvars.bind_contextvars(staff_id=caller.staff_id, store_id=caller.store_id)
        try:
            inputs, content = await _read(endpoint, request)
            if isinstance(inputs.get("query"), Growing):
                inputs["query"] = await paging.steady(app, endpoint, caller, inputs["query"])
        except reading.TooLarge:
            if endpoint.too_large is None:
                raise
            return endpoint.too_large()
        call = Call(
            request=request,
            app=app,
            endpoint=endpoint,
            identity=caller,
            address=address,
            body_hash=reading.fingerprint(
                method=request.method, path=request.path, query=request.query_string, content=content
            ),
        )

        async def answer() -> web.StreamResponse:
            return _respond(endpoint, request, await endpoint.handler(call, **inputs))

        if endpoint.idempotent and request.method == "POST":
            return await idempotency.once(call, inputs.get("body"), answer)
        return await answer()

    return handle


def address_of(request: web.Request, *, trust: bool) -> str:
    """Return the client's address: the last hop of ``X-Forwarded-For`` where a proxy of ours is trusted to set it."""
    forwarded = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip() if trust else ""
    return forwarded[:64] or request.remote or ""


async def _limit(endpoint: Endpoint, request: web.Request, app: App, address: str) -> None:
    limit = endpoint.limit
    if limit is None:
        return
    if not isinstance(limit, Limit):
        limit = limit(app.settings)
    await limits.take(app.redis, what=endpoint.name, whom=f"address:{address}", limit=limit)
    token = request.headers.get("Authorization", "")
    if token:
        await limits.take(app.redis, what=endpoint.name, whom=f"token:{token}", limit=limit)


def _caller(request: web.Request, app: App) -> Identity | None:
    header = request.headers.get("Authorization")
    if header is None:
        return None
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        msg = "Send the access token as 'Authorization: Bearer …'."
        raise Unauthorized(msg)
    return identity.read(token.strip(), secret=app.settings.secret_key.get_secret_value(), now=app.clock.now())


async def _stands(caller: Identity) -> None:
    """Raise ``Unauthorized`` where the sign-in that the token is of was ended since."""
    await sessions.check(
        user_id=caller.user_id,
        staff_id=caller.staff_id,
        store_id=caller.store_id,
        operator=caller.operator,
        epoch=caller.epoch,
        family=caller.family,
        using=pool(),
    )


async def _read(endpoint: Endpoint, request: web.Request) -> tuple[dict[str, Any], Any]:
    """Return the handler's inputs, and the content of the body for its fingerprint."""
    inputs: dict[str, Any] = {}
    content: Any = b""
    if endpoint.path_model is not None:
        inputs["path"] = reading.read_path(endpoint.path_model, request.match_info)
    query = reading.read_query(endpoint.query_model, request.query) if _reads_query(endpoint) else None
    if query is not None:
        inputs["query"] = query
    if endpoint.body_kind == "json" and endpoint.body_model is not None:
        content = await reading.read_json(request, endpoint)
        inputs["body"] = reading.check(endpoint.body_model, content)
    elif endpoint.body_kind == "upload":
        upload = await reading.read_upload(request, endpoint)
        inputs["body"] = upload
        content = hashlib.sha256(upload.data).digest() + repr((upload.name, sorted(upload.fields.items()))).encode()
    elif endpoint.body_kind == "raw":
        content = inputs["body"] = await reading.read_bytes(request, endpoint.max_body)
    elif request.body_exists:
        await reading.read_bytes(request, endpoint.max_body)
    return inputs, content


def _reads_query(endpoint: Endpoint) -> bool:
    # Providers add parameters of their own to the addresses they call; those are not ours to refuse.
    return endpoint.query_model is not None or endpoint.body_kind != "raw"


def _respond(endpoint: Endpoint, request: web.Request, returned: Any) -> web.StreamResponse:
    status, headers, content = endpoint.status, {}, returned
    if isinstance(returned, web.StreamResponse):
        return returned
    if isinstance(returned, Accepted):
        return _json(202, _job_body(returned), returned.headers)
    if isinstance(returned, Answer):
        status, headers, content = returned.status or status, dict(returned.headers), returned.content
    if isinstance(content, Accepted):
        return _json(202, _job_body(content), {**content.headers, **headers})
    if content is None and endpoint.content_type in (None, type(None)):
        return web.Response(status=status, headers=headers)
    body = _write(endpoint, content)
    if endpoint.etag and request.method in (METH_GET, METH_HEAD):
        return _with_etag(request, status, body, headers)
    return _json(status, body, headers)


def _write(endpoint: Endpoint, content: Any) -> bytes:
    """Return the content as JSON; a model of the declared type is valid by its construction, all else is checked."""
    declared = endpoint.content_type
    if not (isinstance(declared, type) and issubclass(declared, BaseModel) and isinstance(content, declared)):
        content = endpoint.answers.validate_python(content, from_attributes=True)
    return endpoint.answers.dump_json(content, by_alias=True)


def _job_body(accepted: Accepted) -> bytes:
    return shown(accepted.job).model_dump_json().encode()


def _with_etag(request: web.Request, status: int, body: bytes, headers: dict[str, str]) -> web.Response:
    tag = hashlib.sha256(body).hexdigest()[:32]
    headers = {"Cache-Control": "private, no-cache", **headers, "ETag": f'"{tag}"'}
    wanted = request.if_none_match or ()
    if any(one.value in (tag, "*") for one in wanted):
        return web.Response(status=304, headers=headers)
    return _json(status, body, headers)


def _json(status: int, body: bytes, headers: dict[str, str]) -> web.Response:
    return web.Response(status=status, body=body, content_type="application/json", headers=headers)
