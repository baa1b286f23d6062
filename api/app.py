"""The web application: endpoints, middlewares and what lives as long as the process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

from aiohttp import web

from api import routes
from api.endpoint import MAX_BODY, Endpoint
from api.jobs import RIGHTS_BY_KIND
from api.middleware import MIDDLEWARES, add_headers
from api.news import News
from api.service import ENDPOINTS, STATIC
from api.serving import APP, serve
from api.waiting import NEWS

if TYPE_CHECKING:
    from bootstrap import App


def build(app: App, *, beside: Sequence[Endpoint] = ()) -> web.Application:
    """Return the web application around ``app``; ``beside`` are endpoints beyond those of ``api.routes``."""
    web_app = web.Application(middlewares=MIDDLEWARES, client_max_size=MAX_BODY)
    endpoints = (*beside, *routes.endpoints())
    web_app[APP] = app
    web_app[ENDPOINTS] = endpoints
    web_app[RIGHTS_BY_KIND] = {
        kind: [one.rights for one in endpoints if one.job == kind] for kind in {one.job for one in endpoints if one.job}
    }
    web_app.cleanup_ctx.append(_news)
    web_app.on_shutdown.append(_wake_who_waits)
    web_app.on_response_prepare.append(add_headers)
    for one in endpoints:
        _route(web_app, one)
    web_app.router.add_static("/docs/static", STATIC, name="static")
    return web_app


def _route(web_app: web.Application, endpoint: Endpoint) -> None:
    handler = serve(endpoint)
    for path in (endpoint.path, f"{endpoint.path}/"):
        for method in endpoint.methods:
            if method == "GET":
                web_app.router.add_get(path, handler, allow_head=True)
            else:
                web_app.router.add_route(method, path, handler)


async def _news(web_app: web.Application) -> AsyncIterator[None]:
    news = News(redis=web_app[APP].redis)
    web_app[NEWS] = news
    await news.start()
    yield
    await news.stop()


async def _wake_who_waits(web_app: web.Application) -> None:
    await web_app[NEWS].stop()
