"""Every answer that a test's application gives is held against the document, whoever asked."""

from __future__ import annotations

from aiohttp import web

from api.service import ENDPOINTS
from tests.surface.contract import PROBLEM, contract_of

_BY_THE_ROUTER = frozenset({404, 405})

BROKEN_ON_PURPOSE = frozenset({"/errands/broken"})


def watch(web_app: web.Application) -> list[str]:
    """Return a list that fills with what the answers of an application do and the document does not say."""
    found: list[str] = []

    async def look(request: web.Request, response: web.StreamResponse) -> None:
        resource = request.match_info.route.resource
        path = resource.canonical if resource is not None else ""
        contract = contract_of(web_app[ENDPOINTS])
        operation = contract.find(request.method, path)
        if operation is None:
            # Static files, preflights, and what the router itself refuses.
            if response.status in _BY_THE_ROUTER and response.content_type != PROBLEM:
                found.append(f"{request.method} {request.path}: {response.status} as {response.content_type}")
            return
        if path in BROKEN_ON_PURPOSE:
            return
        body = response.body if isinstance(response, web.Response) and request.method != "HEAD" else None
        wrong = contract.broken_by(
            operation, response.status, response.headers, bytes(body) if isinstance(body, bytes | bytearray) else None
        )
        if wrong is not None:
            found.append(wrong)

    web_app.on_response_prepare.append(look)
    return found
