"""The first steps of a new store."""

from __future__ import annotations

from typing import Any

from tests.api.conftest import Person
from tests.api.selling import made, open_shop


async def seen(seller: Person) -> dict[str, Any]:
    return dict(await (await seller.get("/store/onboarding")).json())


def done(answer: dict[str, Any]) -> set[str]:
    return {step["name"] for step in answer["steps"] if step["done"]}


class TestOnboarding:
    async def test_what_is_done_is_seen_from_what_is_there(self, seller: Person) -> None:
        assert done(await seen(seller)) == set()
        await open_shop(seller)
        assert done(await seen(seller)) == {"warehouse", "product", "form"}
        await seller.send("PUT", "/store", json={"phone": "081234567890", "address": "Jalan Braga 10"})
        await made(seller, "/store/bank-accounts", {"bank_code": "014", "number": "8020123456", "holder": "Sari"})
        assert done(await seen(seller)) == {"store", "warehouse", "product", "form", "bank_account"}
        assert (await seen(seller))["finished"] is False

    async def test_what_is_skipped_counts_as_finished(self, seller: Person) -> None:
        every = [step["name"] for step in (await seen(seller))["steps"]]
        answer = await seller.send("PUT", "/store/onboarding", json={"skipped": every})
        assert (await answer.json())["finished"] is True
        await seller.send("PUT", "/store/onboarding", json={"skipped": ["form"]})
        assert [step["name"] for step in (await seen(seller))["steps"] if step["skipped"]] == ["form"]
        assert (await seller.send("PUT", "/store/onboarding", json={"skipped": ["gold"]})).status == 422
