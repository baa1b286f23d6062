"""The sample store, as its buyers find it."""

from __future__ import annotations

from aiohttp.test_utils import TestClient, TestServer

from api.app import build
from bootstrap import App
from local import demo


class TestSampleStore:
    async def test_its_form_sells_and_thanks(self, app: App) -> None:
        assert await demo.load(app)
        async with TestClient(TestServer(build(app))) as client:
            page = await (await client.get(f"/checkout/{demo.SUBDOMAIN}/{demo.FORM_PATH}")).json()
        assert [product["sku"] for product in page["products"]] == ["ESB-001", "ESB-002"]
        assert page["order_bump"]["sku"] == "ESB-003"
        assert page["success_page"]["message"] == "Pesanan Kakak kami siapkan."

    async def test_it_is_made_once(self, app: App) -> None:
        assert await demo.load(app)
        assert not await demo.load(app)
