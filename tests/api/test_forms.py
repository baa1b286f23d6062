"""Forms: made, listed, edited, closed, and sealed from other stores."""

from __future__ import annotations

from models.forms.tables import Form
from tests.api.conftest import Person
from tests.api.selling import made, open_shop


class TestForms:
    async def test_says_what_it_sells_and_how(self, seller: Person) -> None:
        cs = seller.answer["user"]["staff_id"]
        shop = await open_shop(
            seller,
            payment_methods=["cod", "va"],
            couriers=["jne"],
            form_cs=[{"cs_id": cs, "weight": 3}],
            success_page={"title": "Makasih"},
            pixels=[{"provider": "meta", "pixel_id": "123"}],
            shipping={"kind": "flat", "flat": 9000},
            abandoned_after_minutes=5,
        )
        form = await (await seller.get(f"/store/forms/{shop.form_id}")).json()
        assert form == shop.form
        assert form["products"] == [{"sku": "KOPI", "name": "Kopi"}]
        assert form["order_bump"] == {"sku": "GULA", "name": "Gula", "title": "Tambah gula?", "text": ""}
        assert (form["payment_methods"], form["couriers"]) == (["cod", "va"], ["jne"])
        assert form["form_cs"] == [{"cs_id": cs, "weight": 3}]
        assert form["shipping"] == {"kind": "flat", "flat": 9000}
        assert [one["name"] for one in form["fields"]][:4] == ["name", "phone", "address", "district"]

    async def test_an_address_is_used_once_per_store(self, seller: Person, another_seller: Person) -> None:
        await open_shop(seller)
        again = await seller.post("/store/forms", json={"name": "b", "path_url": "kopi", "products": [{"sku": "KOPI"}]})
        assert (await again.json())["errors"] == [{"field": "path_url", "message": "is taken"}]
        await open_shop(another_seller)

    async def test_every_wrong_field_is_named(self, seller: Person) -> None:
        await open_shop(seller)
        body = {
            "name": "b",
            "path_url": "b",
            "products": [{"sku": "NO"}, {"sku": "KOPI"}, {"sku": "KOPI"}],
            "order_bump": {"sku": "KOPI"},
            "form_cs": [{"cs_id": 999}],
            "warehouse_id": 999,
            "fields": [{"name": "name"}, {"name": "phone", "required": False}],
        }
        response = await seller.post("/store/forms", json=body)
        assert response.status == 422
        assert {one["field"] for one in (await response.json())["errors"]} == {
            "products.0.sku",
            "products.2.sku",
            "order_bump.sku",
            "form_cs.0.cs_id",
            "warehouse_id",
            "fields",
        }

    async def test_is_edited_listed_closed_and_deleted(self, seller: Person) -> None:
        shop = await open_shop(seller)
        path = f"/store/forms/{shop.form_id}"
        body = {"name": "Gula saja", "path_url": "gula", "products": [{"sku": "GULA"}]}
        edited = await (await seller.send("PUT", path, json=body)).json()
        assert (edited["products"], edited["order_bump"]) == ([{"sku": "GULA", "name": "Gula"}], None)
        await made(seller, "/store/forms", {"name": "Kopi", "path_url": "kopi", "products": [{"sku": "KOPI"}]})
        listed = await (await seller.get("/store/forms?keyword=gula")).json()
        assert ([one["path_url"] for one in listed["data"]], listed["total"]) == (["gula"], 1)
        assert (await seller.send("PATCH", f"{path}/status", json={"active": False})).status == 200
        assert (await seller.client.get(f"/checkout/{shop.subdomain}/gula")).status == 404
        page = {"title": "Hore", "message": "<p onclick=x()>Makasih</p><script>x()</script>"}
        assert (await seller.send("PUT", f"{path}/success-page", json=page)).status == 200
        assert (await Form.get(id=shop.form_id)).success_page["message"] == "<p>Makasih</p>"
        assert (await (await seller.get(f"{path}/success-page")).json())["title"] == "Hore"
        assert (await seller.send("DELETE", path)).status == 200
        assert (await seller.get(path)).status == 404
        await made(seller, "/store/forms", body)

    async def test_another_stores_form_is_not_there(self, seller: Person, another_seller: Person) -> None:
        shop = await open_shop(seller)
        path = f"/store/forms/{shop.form_id}"
        assert (await another_seller.get(path)).status == 404
        assert (await another_seller.send("DELETE", path)).status == 404
        assert (await (await another_seller.get("/store/forms")).json())["total"] == 0
