"""What follows from a declaration: routes, parsing, refusals, limits, headers."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from aiohttp.test_utils import TestClient

from api.endpoint import endpoint
from api.identity import Anyone
from tests.api.conftest import Person, Registrar
from tests.api.errands import ByNumber

Client = TestClient[Any, Any]


class TestRoutes:
    """Paths and methods."""

    @pytest.mark.parametrize("path", ["/errands/7", "/errands/7/"])
    async def test_a_trailing_slash_is_accepted(self, client: Client, path: str) -> None:
        response = await client.get(path)
        assert (response.status, await response.json()) == (200, {"count": 7})

    async def test_a_static_path_wins_over_a_variable_one(self, client: Client) -> None:
        response = await client.get("/errands/fixed", params=[("tags", "a,b"), ("tags", "c")])
        assert (await response.json())["data"] == ["a", "b", "c"]

    async def test_an_unknown_path_and_a_wrong_method_are_problems(self, client: Client) -> None:
        nowhere, wrong = await client.get("/nowhere"), await client.delete("/errands/7")
        assert (nowhere.status, wrong.status) == (404, 405)
        assert {nowhere.content_type, wrong.content_type} == {"application/problem+json"}
        assert "GET" in wrong.headers["Allow"]

    @pytest.mark.parametrize("number", ["0", "x", "9" * 30, "%00"])
    async def test_a_path_that_can_name_nothing_is_404(self, client: Client, number: str) -> None:
        assert (await client.get(f"/errands/{number}")).status == 404

    def test_a_path_model_that_does_not_fit_is_refused_at_import(self) -> None:
        with pytest.raises(TypeError, match="number"):

            @endpoint("GET", "/errands/{number}", summary="Wrong", rights=Anyone())
            async def wrong(call: Any, path: ByNumber) -> None: ...


class TestBodies:
    """Bytes to models."""

    async def test_every_wrong_field_is_named(self, client: Client) -> None:
        body = {"items": [{"sku": "A", "qty": 0}, {"qty": 1, "colour": "red"}], "day": "31/02/2025"}
        response = await client.post("/errands/basket", json=body)
        problem = await response.json()
        assert response.status == 422
        assert response.content_type == "application/problem+json"
        assert {one["field"] for one in problem["errors"]} == {"items.0.qty", "items.1.sku", "items.1.colour", "day"}
        assert problem["instance"] == "/errands/basket"

    @pytest.mark.parametrize("day", ["2025-06-01", "01/06/2025"])
    async def test_days_come_in_two_spellings(self, client: Client, day: str) -> None:
        response = await client.post("/errands/basket", json={"items": [{"sku": "A", "qty": 1}], "day": day})
        assert (await response.json())["day"] == "2025-06-01"

    @pytest.mark.parametrize(
        ("body", "kind", "status"),
        [
            (b"{", "application/json", 400),
            (b'{"items": "\xff"}', "application/json", 400),
            (b"[" * 100_000, "application/json", 400),
            (b"{}", "text/plain", 415),
            (b"x" * (1024 * 1024 + 1), "application/json", 413),
            (b'{"items": [{"sku": "a\\u0000", "qty": 1}]}', "application/json", 422),
            (b'{"items": [{"sku": "a", "qty": 9223372036854775808}]}', "application/json", 422),
            (b'{"items": ' + b"[" * 30 + b"]" * 30 + b"}", "application/json", 422),
            (b'{"items": [' + b"1," * 10_000 + b"1]}", "application/json", 422),
            (b"[]", "application/json", 422),
            (b"null", "application/json", 422),
        ],
    )
    async def test_what_cannot_be_read_is_refused_by_what_is_wrong(
        self, client: Client, body: bytes, kind: str, status: int
    ) -> None:
        response = await client.post("/errands/basket", data=BytesIO(body), headers={"Content-Type": kind})
        assert (response.status, response.content_type) == (status, "application/problem+json")

    async def test_unknown_repeated_and_out_of_range_parameters_are_named(self, client: Client) -> None:
        response = await client.get("/errands/fixed", params="limit=101&start=1&start=2&x=1")
        assert {one["field"] for one in (await response.json())["errors"]} == {"limit", "start", "x"}


class TestRefusals:
    """Exceptions become problems, in one place."""

    async def test_a_rule_of_the_business_names_what_it_is_about(self, client: Client) -> None:
        response = await client.post("/errands/refused")
        problem = await response.json()
        assert response.status == 409
        assert problem["type"] == "/problems/out-of-stock"
        assert (problem["sku"], problem["asked"], problem["available"]) == ("ESB-001", 2, 1)

    async def test_what_nobody_foresaw_shows_no_trace(self, client: Client) -> None:
        response = await client.post("/errands/broken")
        assert response.status == 500
        assert "secret-in-a-trace" not in await response.text()

    async def test_a_database_that_is_away_is_503_and_returns(self, client: Client, seller: Person, app: Any) -> None:
        import asyncpg  # noqa: PLC0415 - this test alone speaks to the server behind the application's back

        admin = await asyncpg.connect(app.settings.database_url)
        await admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        await admin.close()
        statuses = [(await seller.get("/me")).status for _ in range(10)]
        assert set(statuses) <= {200, 503}
        assert statuses[-1] == 200


class TestRights:
    """Who may call."""

    async def test_without_a_token_401_says_how(self, client: Client) -> None:
        response = await client.post("/errands", json={"what": "x"})
        assert response.status == 401
        assert response.headers["WWW-Authenticate"].startswith("Bearer")

    async def test_a_forged_token_is_401(self, client: Client, seller: Person) -> None:
        header, payload, _ = seller.headers["Authorization"].split(".")
        response = await client.get("/me", headers={"Authorization": f"{header}.{payload}.AAAA"})
        assert response.status == 401

    async def test_a_seller_is_no_operator(self, seller: Person) -> None:
        assert (await seller.get("/errands/operators")).status == 403


class TestHeaders:
    """What every answer carries."""

    async def test_the_request_id_is_taken_over_or_made(self, client: Client) -> None:
        given = await client.get("/healthz", headers={"X-Request-ID": "abc-123"})
        made = await client.get("/healthz", headers={"X-Request-ID": "not acceptable: spaces"})
        assert given.headers["X-Request-ID"] == "abc-123"
        assert len(made.headers["X-Request-ID"]) == 36

    async def test_an_etag_makes_asking_again_cheap(self, client: Client) -> None:
        first = await client.get("/errands/7")
        again = await client.get("/errands/7", headers={"If-None-Match": first.headers["ETag"]})
        assert (again.status, await again.read()) == (304, b"")

    async def test_only_allowed_origins_may_read_from_a_browser(self, client: Client) -> None:
        asked = {"Access-Control-Request-Method": "POST"}
        allowed = await client.options("/auth/login", headers={"Origin": "https://shop.example", **asked})
        foreign = await client.get("/healthz", headers={"Origin": "https://evil.example"})
        assert allowed.status == 204
        assert allowed.headers["Access-Control-Allow-Origin"] == "https://shop.example"
        assert "Access-Control-Allow-Origin" not in foreign.headers


class TestLimits:
    """Token buckets."""

    async def test_beyond_the_limit_429_says_when_to_come_back(self, client: Client) -> None:
        statuses = [(await client.get("/errands/limited")).status for _ in range(3)]
        refused = await client.get("/errands/limited")
        assert statuses == [200, 200, 200]
        assert refused.status == 429
        assert 1_100 <= int(refused.headers["Retry-After"]) <= 1_200

    async def test_two_tokens_share_an_address(self, register: Registrar) -> None:
        one, other = await register(), await register()
        statuses = [(await person.get("/errands/limited")).status for person in (one, other, one, other)]
        assert statuses == [200, 200, 200, 429]
