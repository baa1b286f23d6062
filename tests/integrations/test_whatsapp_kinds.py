"""Other kinds of messages, and the list of templates, against the sandbox."""

from __future__ import annotations

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from integrations.http import ProviderClient
from integrations.outcome import Refused, Unreadable
from integrations.whatsapp import Image, MessageRefused, SenderPaused, Template, WhatsAppClient
from tests.integrations.whatsapp_bench import FOLLOW_UP, NUMBER, SECRET, SITI, whatsapp

WABA = "102290129340398"


class TestImage:
    @pytest.mark.parametrize(
        "image", [Image(link="https://cdn.example.com/p/1.jpg", caption="Kopi"), Image(media_id="7")]
    )
    async def test_goes_within_the_window(self, image: Image) -> None:
        async with whatsapp() as bench:
            await bench.written()
            accepted = await bench.client.send_image(to=SITI, image=image, reference="r-1")
            (sent,) = bench.ledger.entries("message")
            assert {status.reference for status in await bench.statuses(3)} == {"r-1"}
        assert (sent["key"], sent["type"], sent["content"]) == (accepted.wamid, "image", image.to_wire())

    @pytest.mark.parametrize(
        "image",
        [
            Image(),
            Image(link="https://x", media_id="7"),
            Image(link="file:///x"),
            Image(media_id="7", caption="x" * 1025),
        ],
    )
    async def test_one_that_breaks_a_rule_is_not_sent(self, image: Image) -> None:
        async with whatsapp() as bench:
            with pytest.raises(Refused):
                await bench.client.send_image(to=SITI, image=image, reference="r")
            assert bench.ledger.entries() == []


class TestNamedVariables:
    async def test_go_by_their_names(self) -> None:
        template = Template(name="follow_up_2", named={"first_name": "Siti", "product": "Kopi Gayo 250 g"})
        async with whatsapp() as bench:
            await bench.client.send_template(to=SITI, template=template, reference="r")
            (sent,) = bench.ledger.entries("message")
        assert sent["content"]["components"] == [
            {
                "type": "body",
                "parameters": [
                    {"type": "text", "parameter_name": "first_name", "text": "Siti"},
                    {"type": "text", "parameter_name": "product", "text": "Kopi Gayo 250 g"},
                ],
            }
        ]

    @pytest.mark.parametrize(
        "template",
        [
            Template(name="x", named={"first_name": " "}),
            Template(name="x", named={"First Name": "Siti"}),
            Template(name="x", variables=("Siti",), named={"product": "Kopi"}),
        ],
    )
    async def test_one_that_breaks_a_rule_is_not_sent(self, template: Template) -> None:
        async with whatsapp() as bench:
            with pytest.raises(Refused):
                await bench.client.send_template(to=SITI, template=template, reference="r")
            assert bench.ledger.entries() == []


class TestTold:
    async def test_a_template_that_is_paused_and_a_switch_for_marketing_are_told(self) -> None:
        async with whatsapp() as bench:
            await bench.control("templates", {"name": "follow_up_2", "variables": 2, "status": "PAUSED"})
            [told] = (await bench.notification()).templates
            with pytest.raises(MessageRefused) as caught:
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
            await bench.control("preference", {"from": SITI, "value": "stop"})
            [switched] = (await bench.notification()).preferences
        assert (told.name, told.language, told.status) == ("follow_up_2", "id", "PAUSED")
        assert caught.value.verdict.template_is == "PAUSED"
        assert (switched.wa_id, switched.value) == ("6281234567890", "stop")


class TestTemplates:
    async def test_are_listed_with_their_status(self) -> None:
        async with whatsapp() as bench:
            found = {one.name: one for one in await bench.client.templates(waba_id=WABA)}
        assert (found["follow_up_1"].status, found["follow_up_1"].language) == ("APPROVED", "id")
        assert found["paused_for_quality"].status == "PAUSED"

    async def test_a_wrong_token_pauses_the_sender(self) -> None:
        async with whatsapp(token="another") as bench:
            with pytest.raises(SenderPaused):
                await bench.client.templates(waba_id=WABA)

    async def test_all_pages_are_read_and_nonsense_is_not_believed(self) -> None:
        asked: list[str] = []

        async def pages(request: web.Request) -> web.Response:
            after = request.query.get("after", "")
            asked.append(after)
            if after == "c":
                return web.json_response({"data": "none"})
            data = [{"name": f"t{len(asked)}", "language": "id", "status": "APPROVED"}]
            following = {"": "a", "a": "b", "b": "c"}[after]
            more = {"cursors": {"after": following}, **({"next": "https://…"} if following != last else {})}
            return web.json_response({"data": data, "paging": more})

        app = web.Application()
        app.router.add_get("/{tail:.*}", pages)
        async with (
            TestServer(app) as server,
            ProviderClient(name="whatsapp", base_url=str(server.make_url("")).rstrip("/")) as http,
        ):
            client = WhatsAppClient(http=http, version="v25.0", phone_number_id=NUMBER, token="t", app_secret=SECRET)
            last = "b"
            assert [one.name for one in await client.templates(waba_id=WABA)] == ["t1", "t2"]
            last = ""
            with pytest.raises(Unreadable):
                await client.templates(waba_id=WABA)
