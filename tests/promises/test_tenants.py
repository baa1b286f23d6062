"""Promise 40: tenants are sealed. Generated from the OpenAPI document, so that no new endpoint escapes.

Every request here would succeed if its own store sent it, and that is seen, too: so the 404 of another store's token is
the seal, and not an object that is not there.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import orjson
import pytest

from api.identity import Identity, Known, Seller
from bootstrap import App
from models.accounts.rights import CUSTOMER_SERVICE
from models.errors import Forbidden
from tests.promises.twice.rows import changes, snapshot
from tests.surface.asking import Asking, asking, references
from tests.surface.contract import Operation, is_served, platform
from tests.surface.estate import Estate
from tests.surface.naming import FIELDS, OF_ALL, PATHS, STATES, THINGS, named_by
from tests.surface.stage import running

CONTRACT = platform()
OPERATIONS = CONTRACT.operations
BEHIND_A_TOKEN = [one for one in OPERATIONS if one.needs_token]
SEALED = [
    one
    for one in BEHIND_A_TOKEN
    if one.variables and {named_by(one, variable) for variable in one.variables} - OF_ALL.keys()
]
SECRETS = [one for one in OPERATIONS if one.variables and not one.needs_token and one.path.startswith("/checkout/")]

ADMINISTRATORS_OWN = (
    "/staff",
    "/store/revenue",
    "/store/recap",
    "/boscod/reset-password",
    "/boscod/warehouses",
    "/winpay/payments",
)
"""Paths below which Customer Service may do nothing, whatever their declarations say."""

ADMINISTRATORS_TO_CHANGE = (
    "/store/bank-accounts",
    "/store/subdomains",
    "/store/followup-templates",
    "/store/onboarding",
    "/store/products",
    "/store/forms",
    "/store/vouchers",
    "/profile/warehouses",
)
"""Paths below which they may look, at most."""


ASKED_ELSEWHERE = {"GET /boscod/tracking/{order_no}": "Boscod's sandbox knows nothing of a parcel that is only our row"}
"""What answers 404 to its own store, too, and why."""


@pytest.fixture
async def estate(app: App) -> AsyncIterator[Estate]:
    async with running(app) as (estate, broken):
        yield estate
    assert not broken, "\n".join(broken)


def at_a_sample(operation: Operation) -> Asking:
    """Return a request to the document's own sample of the path: it is refused before anything is looked for."""
    path = {one["name"]: str(one["example"]) for one in operation.parameters("path")}
    return Asking(operation=operation, path=path)


def within(operation: Operation, paths: tuple[str, ...]) -> bool:
    return any(operation.path == path or operation.path.startswith(f"{path}/") for path in paths)


class TestEveryEndpoint:
    """Of the document is known to these tests."""

    def test_names_things_that_can_be_made(self) -> None:
        missing = [
            f"{one}: what does {{{variable}}} name?"
            for one in OPERATIONS
            for variable in one.variables
            if named_by(one, variable) not in THINGS
        ]
        assert not missing, (
            f"Nobody has tried these with another store's token. Add the path to PATHS in tests/surface/naming.py, and "
            f"what makes such an object to tests/surface/things.py: {missing}"
        )

    def test_names_fields_that_can_be_made(self) -> None:
        assert set(FIELDS.values()) | set(PATHS.values()) | set(STATES.values()) <= THINGS.keys()

    def test_is_not_one_that_has_gone(self) -> None:
        there = {one.path for one in OPERATIONS}
        assert [path for path in PATHS if not any(one.startswith(path) for one in there)] == []
        assert STATES.keys() - {str(one) for one in OPERATIONS} == set()

    def test_that_belongs_to_all_says_why(self) -> None:
        assert all(OF_ALL.values())
        assert OF_ALL.keys() <= THINGS.keys()


class TestAnotherStore:
    """Its token opens nothing of ours."""

    async def test_finds_nothing_by_an_id_in_the_path(self, estate: Estate) -> None:
        asked = [await asking(CONTRACT, estate, estate.ours, one) for one in SEALED]
        before = await snapshot()
        wrong = []
        for one in asked:
            answer = await one.send(estate, estate.theirs.owner)
            if answer.status != 404:
                wrong.append(f"{one.operation}: {answer.status} {answer.body[:200]!r}")
        assert not wrong, "\n".join(wrong)
        assert changes(before, await snapshot()) == []
        for one in asked:
            answer = await one.send(estate, estate.ours.owner)
            if (answer.status == 404 and str(one.operation) not in ASKED_ELSEWHERE) or answer.status >= 500:
                wrong.append(f"{one.operation}, for its own store: {answer.status} {answer.body[:200]!r}")
        assert not wrong, "\n".join(wrong)

    async def test_gets_nothing_by_an_id_in_a_body_or_query(self, estate: Estate) -> None:
        """It is refused, or answered without a word of ours: a filter that finds none, a row that names the reason."""
        wrong, met = [], 0
        before: dict[str, list[str]] = {}
        ours = str(estate.ours.store.id)
        tried: list[tuple[str, str, Asking]] = []
        for operation in BEHIND_A_TOKEN:
            for where, kind in references(CONTRACT, operation):
                if kind not in OF_ALL or kind == "image":
                    request = await asking(CONTRACT, estate, estate.theirs, operation)
                    value = await THINGS[kind](estate, estate.ours)
                    tried.append((where, value, request.with_value(where, value)))
        before = await snapshot()
        for where, value, one in tried:
            met += 1
            answer = await one.send(estate, estate.theirs.owner)
            if is_served(answer.status) and tells_of(answer.body, value):
                wrong.append(f"{one.operation}, {where}={value}: {answer.status} {answer.body[:200]!r}")
        after = await snapshot()
        touched = [line for line in changes(before, after) if f'"store_id": {ours},' in line]
        assert not wrong + touched, "\n".join(wrong + touched)
        assert met > 20


def tells_of(body: bytes, value: str) -> bool:
    """Whether an answer shows more of an object than the request had named itself; a row of refusal does not."""
    said = orjson.loads(body) if body.startswith((b"{", b"[")) else {}
    rows = said.get("data") if isinstance(said, dict) else said
    shown = [row for row in rows if not row.get("error")] if isinstance(rows, list) else []
    return bool(shown) and value in orjson.dumps(shown).decode()


class TestWhoever:
    """Asks without the right to."""

    async def test_has_no_token_or_one_that_does_not_hold_is_401(self, estate: Estate) -> None:
        forged = estate.ours.owner[:-2] + ("AA" if not estate.ours.owner.endswith("AA") else "BB")
        wrong = []
        for one in BEHIND_A_TOKEN:
            request = at_a_sample(one)
            for said, token in (("none", None), ("expired", estate.expired()), ("forged", forged)):
                answer = await request.send(estate, token)
                if answer.status != 401 or "WWW-Authenticate" not in answer.headers:
                    wrong.append(f"{one}, {said}: {answer.status}")
        assert not wrong, "\n".join(wrong)

    async def test_is_customer_service_is_403_at_what_administrators_do(self, estate: Estate) -> None:
        service = Identity(user_id=1, store_id=1, staff_id=1, role_id=CUSTOMER_SERVICE)
        theirs = [
            one
            for one in BEHIND_A_TOKEN
            if within(one, ADMINISTRATORS_OWN)
            or (one.changes and not one.path.endswith("/download") and within(one, ADMINISTRATORS_TO_CHANGE))
            or is_refused(one, service)
        ]
        wrong = []
        for one in theirs:
            answer = await at_a_sample(one).send(estate, estate.ours.service)
            if answer.status != 403:
                wrong.append(f"{one}: {answer.status}")
        assert not wrong, "\n".join(wrong)
        assert len(theirs) > 40

    async def test_sells_is_403_at_what_operators_do(self, estate: Estate) -> None:
        operators = [one for one in BEHIND_A_TOKEN if one.path.startswith("/admin/")]
        wrong = []
        for one in operators:
            for token in (estate.ours.owner, estate.ours.service):
                answer = await at_a_sample(one).send(estate, token)
                if answer.status != 403:
                    wrong.append(f"{one}: {answer.status}")
        assert (wrong, bool(operators)) == ([], True)

    async def test_operates_the_platform_belongs_to_no_store(self, estate: Estate) -> None:
        wrong = []
        for one in BEHIND_A_TOKEN:
            if isinstance(one.endpoint.rights, Seller):
                answer = await at_a_sample(one).send(estate, estate.operator)
                if answer.status != 403:
                    wrong.append(f"{one}: {answer.status}")
        assert not wrong, "\n".join(wrong)

    def test_needs_a_token_but_where_the_path_says_otherwise(self) -> None:
        public = ("/auth", "/checkout", "/webhooks", "/docs", "/healthz", "/readyz", "/metrics", "/openapi.json")
        by_a_link = ("/files/{id}/download", "/images")
        assert [str(one) for one in OPERATIONS if not one.needs_token and not within(one, public + by_a_link)] == []
        others = [one for one in BEHIND_A_TOKEN if not isinstance(one.endpoint.rights, Seller | Known)]
        assert [str(one) for one in others if not one.path.startswith("/admin/")] == []


class TestABuyersSecret:
    """Opens one order or draft, and nothing when a letter of it is wrong."""

    async def test_is_404_when_it_is_nobodys(self, estate: Estate) -> None:
        wrong = []
        for one in SECRETS:
            request = await asking(CONTRACT, estate, estate.ours, one)
            last = one.variables[-1]
            value = request.path[last]
            other = replace(request, path={**request.path, last: ("b" if value[0] == "a" else "a") + value[1:]})
            answer = await other.send(estate, None)
            if answer.status != 404:
                wrong.append(f"{one}: {answer.status} {answer.body[:200]!r}")
            answer = await request.send(estate, None)
            if answer.status == 404 or answer.status >= 500:
                wrong.append(f"{one}, as it is: {answer.status} {answer.body[:200]!r}")
        assert not wrong, "\n".join(wrong)


def is_refused(operation: Operation, identity: Identity) -> bool:
    try:
        operation.endpoint.rights.check(identity)
    except Forbidden:
        return True
    return False
