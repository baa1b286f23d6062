"""A shop is opened: account, first steps, addresses, warehouses, bank account, people with their rights."""

from __future__ import annotations

from typing import Final

from local.journey.line import Json
from local.journey.shop import PASSWORD, Shop

ORIGIN: Final[Json] = {
    "name": "Gudang Dago", "contact_name": "Sari Wulandari", "phone": "081234567890",
    "address": "Jl. Ir. H. Juanda No. 120", "province": "JAWA BARAT", "city": "BANDUNG", "district": "COBLONG",
    "district_id": 14900, "postal_code": "40132", "priority": 1,
}  # fmt: skip
"""Coblong, which every courier of the sandbox serves."""
_STEPS: Final = ["store", "warehouse", "product", "form", "bank_account", "order"]


async def open_shop(shop: Shop) -> None:
    """From a registration to people who may come in."""
    await _register(shop)
    await _first_steps(shop)
    await _settings(shop)
    await _addresses(shop)
    await _warehouses(shop)
    await _bank(shop)
    await _people(shop)


async def _register(shop: Shop) -> None:
    line = shop.line
    shop.subdomain = f"perjalanan-{shop.mark}"
    body = {
        "name": "Sari Wulandari", "email": shop.owner_email, "username": f"sari-{shop.mark}", "password": PASSWORD,
        "phone": "081234567890", "store_name": f"Kopi Perjalanan {shop.mark}", "subdomain": shop.subdomain,
    }  # fmt: skip
    made = await line.ask("POST", "/auth/register", body=body, due=201, token="")
    line.agree_all("the registered owner", made["user"], {"email": shop.owner_email, "role_id": 1})
    await line.ask("POST", "/auth/register", body=body, due=422, token="")
    await line.ask("POST", "/auth/login", body={"email": shop.owner_email, "password": "-"}, due=401, token="")
    await sign_in(shop, PASSWORD)
    line.agree("the store before a token", (await line.ask("GET", "/store", token="", due=401))["status"], 401)
    me = await line.ask("GET", "/me")
    line.agree_all("the holder of the token", me, {"store_id": made["user"]["store_id"], "role": "Administrator"})
    line.tell("registered", f"{me['store_name']}, store {me['store_id']}")


async def sign_in(shop: Shop, password: str) -> None:
    """Let the owner sign in, who then speaks; the refresh token is exchanged once."""
    body = {"email": shop.owner_email, "password": password}
    said = await shop.line.ask("POST", "/auth/login", body=body, token="")
    old = said["token"]["refresh_token"]
    said = await shop.line.ask("POST", "/auth/refresh", body={"refresh_token": old}, token="")
    shop.line.token = said["token"]["access_token"]


async def _first_steps(shop: Shop) -> None:
    seen = await shop.line.ask("GET", "/store/onboarding")
    shop.line.agree("the first steps", [one["name"] for one in seen["steps"]], _STEPS)
    skipped = await shop.line.ask("PUT", "/store/onboarding", body={"skipped": ["bank_account"]})
    passed = [one["name"] for one in skipped["steps"] if one["skipped"]]
    shop.line.agree("first steps that are passed over", passed, ["bank_account"])
    await shop.line.ask("PUT", "/store/onboarding", body={"skipped": []})
    shop.line.tell("first steps", f"{sum(one['done'] for one in seen['steps'])} of {len(_STEPS)} taken")


async def all_steps_taken(shop: Shop) -> None:
    """See that every first step is seen to be taken."""
    seen = await shop.line.ask("GET", "/store/onboarding")
    shop.line.agree("first steps not taken", [one["name"] for one in seen["steps"] if not one["done"]], [])
    shop.line.sure("the first steps are finished", seen["finished"])
    shop.line.tell("first steps", "all taken")


async def _settings(shop: Shop) -> None:
    said = {
        "phone": "+6281234567890", "email": shop.owner_email, "address": "Jalan Braga 10, Bandung",
        "books_by_itself": False, "abandoned_after_minutes": 20, "quiet_hours": {"closes": "21:00", "opens": "07:00"},
    }  # fmt: skip
    shop.line.agree_all("the store as it was said", await shop.line.ask("PUT", "/store", body=said), said)
    shop.line.agree_all("the store as it is read", await shop.line.ask("GET", "/store"), said)
    shop.line.tell("store", "phone, address, quiet hours; couriers are booked by hand")


async def _addresses(shop: Shop) -> None:
    line, name = shop.line, f"kopi-jalan-{shop.mark}"
    free = await line.ask("GET", "/store/subdomains/check", query={"subdomain": name})
    line.sure(f"{name} is free", free["available"])
    taken = await line.ask("GET", "/store/subdomains/check", query={"subdomain": shop.subdomain})
    line.sure(f"{shop.subdomain} is taken", not taken["available"])
    made = await line.ask("POST", "/store/subdomains", body={"subdomain": name}, due=201)
    renamed = await line.ask("PUT", f"/store/subdomains/{made['id']}", body={"subdomain": f"{name}-2"})
    line.agree("the renamed address", renamed["subdomain"], f"{name}-2")
    await line.ask("PATCH", f"/store/subdomains/{made['id']}/default")
    listed = await line.ask("GET", "/store/subdomains")
    names = [one["subdomain"] for one in listed["data"]]
    line.agree("addresses, the default first", names, [f"{name}-2", shop.subdomain])
    shop.subdomain = f"{name}-2"
    line.tell("addresses", f"{name}-2 is the default, beside {listed['data'][1]['subdomain']}")


async def _warehouses(shop: Shop) -> None:
    line = shop.line
    found = await line.ask("GET", "/boscod/regions", query={"keyword": "coblong"})
    line.sure("Boscod knows Coblong", ORIGIN["district_id"] in [one["id"] for one in found["data"]])
    main = await line.ask("POST", "/profile/warehouses", body=ORIGIN, due=201)
    line.agree_all("the first warehouse", main, ORIGIN | {"phone": "+6281234567890", "is_default": True})
    second = await line.ask("POST", "/profile/warehouses", body=ORIGIN | {"name": "Gudang Sukajadi"}, due=201)
    changed = ORIGIN | {"name": "Gudang Cadangan", "priority": 50}
    edited = await line.ask("PUT", f"/profile/warehouses/{second['id']}", body=changed)
    line.agree_all("the changed warehouse", edited, {"name": "Gudang Cadangan", "priority": 50, "is_default": False})
    await line.ask("PATCH", f"/profile/warehouses/{second['id']}/default")
    await line.ask("PATCH", f"/profile/warehouses/{main['id']}/default")
    await line.ask("POST", "/boscod/warehouses", body={"warehouse_id": main["id"]})
    listed = (await line.ask("GET", "/store/warehouses"))["data"]
    default = [(one["id"], one["is_pickup"]) for one in listed if one["is_default"]]
    line.agree("the default warehouse, where couriers fetch", default, [(main["id"], True)])
    shop.ids |= {"warehouse": main["id"], "second_warehouse": second["id"]}
    line.tell("warehouses", f"{len(listed)}, parcels are fetched at {main['name']}")


async def _bank(shop: Shop) -> None:
    line = shop.line
    codes = [one["code"] for one in (await line.ask("GET", "/banks"))["data"]]
    line.sure("BCA and Mandiri are among the banks", {"014", "008"} <= set(codes))
    said = {"bank_code": "014", "number": "8020123456", "holder": "Sari Wulandari", "active": True}
    kept = await line.ask("POST", "/store/bank-accounts", body=said, due=201)
    other = await line.ask("POST", "/store/bank-accounts", body=said | {"number": "8020999999"}, due=201)
    changed = {"bank_code": "008", "number": "1300011112222", "holder": "CV Kopi Perjalanan", "active": True}
    await line.ask("PUT", f"/store/bank-accounts/{other['id']}", body=changed)
    line.agree_all("the changed account", await line.ask("GET", f"/store/bank-accounts/{other['id']}"), changed)
    await line.ask("PATCH", f"/store/bank-accounts/{other['id']}/status", body={"active": False})
    third = await line.ask("POST", "/store/bank-accounts", body=said | {"number": "8020111111"}, due=201)
    await line.ask("DELETE", f"/store/bank-accounts/{third['id']}")
    await line.ask("GET", f"/store/bank-accounts/{third['id']}", due=404)
    listed = (await line.ask("GET", "/store/bank-accounts"))["data"]
    line.agree("the accounts that buyers see", [one["id"] for one in listed if one["active"]], [kept["id"]])
    line.tell("bank accounts", f"{kept['bank_name']} {kept['number']} is shown to buyers")


async def _people(shop: Shop) -> None:
    line = shop.line
    said = {
        "name": "Putri Lestari", "email": shop.cs_email, "username": f"putri-{shop.mark}", "password": PASSWORD,
        "phone": "081234567891", "role_id": 2, "rights": {},
    }  # fmt: skip
    cs = await line.ask("POST", "/staff", body=said, due=201)
    rights: dict[str, list[str]] = {"orders": ["read", "update"], "products": ["read"], "vouchers": []}
    place = {"name": "Putri Lestari", "phone": "081234567899", "role_id": 2, "rights": rights, "on_duty": True}
    edited = await line.ask("PUT", f"/staff/{cs['id']}", body=place)
    line.agree_all("the rights of Customer Service", edited, {"rights": rights, "phone": "+6281234567899"})
    gone = said | {"email": f"gone-{shop.mark}@toko.example", "username": f"gone-{shop.mark}"}
    other = await line.ask("POST", "/staff", body=gone, due=201)
    await line.ask("PATCH", f"/staff/{other['id']}/status", body={"active": False})
    login = {"email": gone["email"], "password": PASSWORD}
    await line.ask("POST", "/auth/login", body=login, due=401, token="")
    await line.ask("DELETE", f"/staff/{other['id']}")
    signed = await line.ask("POST", "/auth/login", body={"email": shop.cs_email, "password": PASSWORD}, token="")
    shop.cs_token, shop.ids["cs"] = signed["token"]["access_token"], cs["id"]
    await line.ask("GET", "/store/products", token=shop.cs_token)
    off = await line.ask("PATCH", f"/staff/{cs['id']}/duty", body={"on_duty": False})
    on = await line.ask("PATCH", "/profile/duty", body={"on_duty": True}, token=shop.cs_token)
    line.agree("off duty and on again", (off["on_duty"], on["on_duty"], on["staff_id"]), (False, True, cs["id"]))
    for path in ("/store/revenue", "/staff", "/store/vouchers"):
        await line.ask("GET", path, token=shop.cs_token, due=403)
    await line.ask("POST", "/store/products/dummy", token=shop.cs_token, due=403)
    line.tell("people", f"{cs['name']} reads products and works on orders; revenue, staff and vouchers are refused")
