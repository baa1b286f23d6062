"""Meta's answers with HTTP 429: the code in them decides, and the pause that they name."""

from __future__ import annotations

from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.http import ProviderClient
from integrations.outcome import Unavailable
from integrations.whatsapp import SenderPaused, WhatsAppClient
from tests.integrations.whatsapp_bench import FOLLOW_UP, NUMBER, SECRET, SITI


@pytest.mark.parametrize(
    ("code", "headers", "after"),
    [
        (130429, {}, timedelta(seconds=1)),
        (4, {}, timedelta(minutes=15)),
        (
            4,
            {"X-Business-Use-Case-Usage": '{"1":[{"estimated_time_to_regain_access":7}]}'},
            timedelta(minutes=7),
        ),
        (4, {"Retry-After": "90"}, timedelta(seconds=90)),
        (999, {}, timedelta(seconds=1)),
    ],
)
async def test_too_many_requests_still_says_metas_code_and_its_pause(
    code: int, headers: dict[str, str], after: timedelta
) -> None:
    async def full(_: web.Request) -> web.Response:
        return web.json_response({"error": {"code": code, "message": "m"}}, status=429, headers=headers)

    app = web.Application()
    app.router.add_post("/{tail:.*}", full)
    async with (
        TestServer(app, host="127.0.0.1") as server,
        ProviderClient(name="whatsapp", base_url=str(server.make_url("")).rstrip("/")) as http,
    ):
        client = WhatsAppClient(http=http, version="v25.0", phone_number_id=NUMBER, token="t", app_secret=SECRET)
        with pytest.raises(Unavailable) as caught:
            await client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
    assert caught.value.after == after
    assert isinstance(caught.value, SenderPaused) is (code == 4)
