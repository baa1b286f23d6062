"""What a data deletion does to each table, and what it waits for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from bootstrap import App
from models import erasure, jobs, webhooks
from models.accounts.tables import Staff, Store, User
from models.customers.tables import Customer
from models.db import Connection, pool, transaction
from models.erasure import Asker, Waiting, batches
from models.erasure.holdings import HARMLESS, HOLDINGS, SPECIAL
from models.erasure.kinds import Deleted, Emptied
from models.erasure.tables import Erasure
from models.errors import Conflict, Forbidden
from models.files.tables import StoredFile
from models.orders import states
from models.orders.tables import Order, OrderEvent
from models.payments import Given, Refund, give_back
from models.shipping.tables import Shipment, ShipmentState
from models.stock.tables import StockMovement
from tests.people import columns
from tests.sellers import sign_in
from tests.shop import Shop, open_shop
from tests.work import one

NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
PHONE, OTHER = "+6281277419953", "+6281234567890"


class TestDeclarations:
    """No table and no column escapes."""

    async def test_every_table_that_can_hold_words_is_declared_once(self, app: App) -> None:
        named = [one.table for one in (*HOLDINGS, *SPECIAL, *HARMLESS)]
        assert len(named) == len(set(named))
        unsaid, gone = (await columns()).keys() - set(named), set(named) - (await columns()).keys()
        assert not unsaid, (
            f"Nobody has said whether {sorted(unsaid)} hold people. Declare each in models/erasure/holdings.py: what a "
            "data deletion does to it (Emptied, Deleted), or why it holds nobody (Harmless)."
        )
        assert not gone, f"{sorted(gone)} hold no words, or are not there any more."

    async def test_every_column_of_a_row_that_stays_is_emptied_or_kept(self, app: App) -> None:
        found = await columns()
        wrong = {}
        for holding in HOLDINGS:
            if isinstance(holding, Emptied):
                words = {name for name, _ in found[holding.table]}
                said = set(holding.empties) & words | set(holding.keeps)
                wrong |= {holding.table: words ^ said} if words != said else {}
                wrong |= {holding.table: both} if (both := set(holding.empties) & set(holding.keeps)) else {}
        assert not wrong, f"Say of each in models/erasure/holdings.py what it becomes, or that it stays: {wrong}"

    async def test_every_way_in_is_a_statement(self, app: App) -> None:
        for subject in (erasure.Subject(store_id=1), erasure.Subject(store_id=1, phone=PHONE)):
            for holding in HOLDINGS:
                if holding.by_store if subject.phone is None else holding.by_buyer:
                    assert await batches.all_of(holding, subject, after=None, using=pool()) is None
            await batches.of_orders([1], all_of_store=subject.phone is None, using=pool())

    async def test_every_table_is_reached_for_a_whole_store(self) -> None:
        assert [one.table for one in HOLDINGS if not (one.by_store or one.by_order)] == []


class Nothing:
    """A storage with nothing in it."""

    def __init__(self) -> None:
        self.deleted: list[str] = []

    async def delete(self, key: str) -> None:
        self.deleted.append(key)

    async def delete_below(self, folder: str, *, before: datetime | None = None) -> int:
        self.deleted.append(folder)
        return 0


async def quietly(_done: int, _total: int | None, _message: str) -> None:
    """Nobody listens."""


@pytest.fixture
def storage() -> Nothing:
    return Nothing()


@pytest.fixture
async def owner(app: App, shop: Shop) -> Asker:
    staff = (await sign_in(app, shop.store)).staff
    await shop.product("KOPI", stock=10_000)
    return Asker(store_id=shop.store.id, staff_id=staff.id)


async def cancelled(shop: Shop, phone: str, **fields: Any) -> Order:
    order = await shop.order(("KOPI", 1), phone=phone, **fields)
    async with transaction() as tx:
        await states.step(order.id, "cancelled", by="staff:1", clock=shop.clock, using=tx, reason="Putri said so")
    return order


async def buyer_of(owner: Asker, phone: str = PHONE) -> Erasure:
    async with transaction() as tx:
        return await erasure.ask_for_buyer(owner, phone, now=NOW, using=tx)


async def whole(owner: Asker) -> Erasure:
    async with transaction() as tx:
        return await erasure.ask_for_store(owner, now=NOW, using=tx)


async def run(made: Erasure, storage: Nothing, begin: Any = transaction) -> Any:
    return await erasure.run(made.id, begin=begin, store=storage, say=quietly, now=NOW)


async def end_jobs() -> None:
    """End what placing orders has left to do."""
    await pool().execute_query("UPDATE jobs SET state = 'succeeded', finished_at = now() WHERE state = 'queued'")


class TestABuyer:
    async def test_goes_and_the_others_stay(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        theirs, others = await cancelled(shop, PHONE), await cancelled(shop, OTHER)
        await end_jobs()
        assert (await run(await buyer_of(owner), storage)).orders == 1
        assert (await Order.get(id=theirs.id)).receiver_name == "(erased)"
        assert (await Order.get(id=others.id)).receiver_name == "Putri Lestari"
        assert {one.phone for one in await Customer.all()} == {f"x{theirs.customer_id}", OTHER}
        assert (await OrderEvent.filter(order_id=theirs.id).order_by("-id").first()).reason == ""  # type: ignore[union-attr]
        assert (await OrderEvent.filter(order_id=others.id).order_by("-id").first()).reason == "Putri said so"  # type: ignore[union-attr]

    async def test_an_order_that_was_sent_to_them_goes_too(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        order = await cancelled(shop, OTHER)
        await Order.filter(id=order.id).update(receiver_phone=PHONE)
        await end_jobs()
        await run(await buyer_of(owner), storage)
        assert (await Order.get()).receiver_name == "(erased)"
        assert (await Customer.get()).phone == OTHER

    async def test_another_store_keeps_what_it_knows(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        other = await open_shop(path_url="teh")
        await other.product("KOPI", stock=5)
        await cancelled(shop, PHONE)
        kept = await cancelled(other, PHONE)
        await pool().execute_query(
            "INSERT INTO inbound_messages (wamid, phone, kind, opens_window, is_reply, written_at)"
            " VALUES ('wamid.1', $1, 'text', true, true, $2)",
            [PHONE, NOW],
        )
        await end_jobs()
        await run(await buyer_of(owner), storage)
        assert (await Order.get(id=kept.id)).receiver_phone == PHONE
        assert await one("SELECT count(*) FROM inbound_messages") == 1

    async def test_the_store_s_files_go_and_those_of_others_stay(
        self, shop: Shop, owner: Asker, storage: Nothing
    ) -> None:
        other = await open_shop(path_url="teh")
        for store in (shop.store, other.store):
            await StoredFile.create(
                id=uuid4(), store=store, name="a.csv", content_type="text/csv", size=1, sha256="",
                storage_key=f"exports/{store.id}/a.csv", expires_at=NOW + timedelta(days=7),
            )  # fmt: skip
        await run(await buyer_of(owner), storage)
        assert storage.deleted == [
            f"exports/{shop.store.id}/a.csv",
            *(f"{kind}/{shop.store.id}" for kind in ("exports", "labels", "invoices", "imports", "uploads", "payouts")),
        ]
        assert (await StoredFile.get()).store_id == other.store.id

    async def test_a_file_that_is_being_written_is_waited_for(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        args = {"store_id": shop.store.id, "request": "x"}
        async with transaction() as tx:
            export = await jobs.enqueue("orders.export", args, store=shop.store.id, using=tx)
        await pool().execute_query(
            "UPDATE jobs SET state = 'running', started_at = now(), leased_until = now() + interval '1 day'"
            " WHERE id = $1",
            [export.id],
        )
        made = await buyer_of(owner)
        assert isinstance(await run(made, storage), Waiting)
        assert storage.deleted == []
        await pool().execute_query(
            "UPDATE jobs SET state = 'succeeded', finished_at = now(), leased_until = NULL WHERE id = $1", [export.id]
        )
        await run(made, storage)
        assert storage.deleted

    async def test_what_is_said_of_them_elsewhere_is_found_by_number_reference_and_order(
        self, shop: Shop, owner: Asker, storage: Nothing
    ) -> None:
        theirs, others = await cancelled(shop, PHONE), await cancelled(shop, OTHER)
        for order in (theirs, others):
            await Shipment.create(
                order=order, attempt=1, order_code=f"KN-{order.id}-1", state=ShipmentState.CANCELLED,
                courier_code="idx", service_code="03",
            )  # fmt: skip
        said = {
            "phone": b'{"from": "6281277419953", "name": "Putri"}',
            "parcel": b'{"order_code": "KN-%d-1", "receiver": "Putri"}' % theirs.id,
            "other": b'{"order_code": "KN-%d-1", "from": "6281234567890"}' % others.id,
            "longer": b'{"from": "62812774199531"}',
        }
        for key, body in said.items():
            await webhooks.put_by(
                webhooks.Event(provider="boscod", kind="status", key=key, body=body, at=NOW), why="for the test"
            )
        await end_jobs()
        await run(await buyer_of(owner), storage)
        left = await pool().execute_query_dict("SELECT key FROM incoming_webhooks WHERE body <> '' ORDER BY key")
        assert [row["key"] for row in left] == ["longer", "other"]


REFUND = """
INSERT INTO payments (order_id, attempt, reference, method, channel, amount_idr, state, calls, expires_at, paid_idr,
                      refund_due_idr, created_at, updated_at)
SELECT id, 1, 'R-1', 'va', '', 1, 'paid', 1, now(), 1, 1, now(), now() FROM orders
"""


class TestInFlight:
    @pytest.mark.parametrize("ask", [buyer_of, whole])
    async def test_an_order_under_way_is_named_and_nothing_is_begun(self, shop: Shop, owner: Asker, ask: Any) -> None:
        order = await shop.order(("KOPI", 1), phone=PHONE)
        with pytest.raises(Conflict) as refused:
            await ask(owner)
        assert refused.value.fields["open"] == [{"order": order.code, "because": "it is pending"}]
        assert await Erasure.all().count() == 0
        assert (await Store.get()).closed_at is None

    async def test_another_buyer_s_order_holds_up_nobody(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        await shop.order(("KOPI", 1), phone=OTHER)
        assert (await run(await buyer_of(owner), storage)).orders == 0

    @pytest.mark.parametrize(
        ("what", "because"),
        [
            ("UPDATE orders SET status = 'shipped'", "it is shipped"),
            ("UPDATE orders SET status = 'return_in_transit'", "it is return in transit"),
            (
                REFUND,
                "its money is to go back",
            ),
        ],
    )
    async def test_parcels_and_money_are_under_way(self, shop: Shop, owner: Asker, what: str, because: str) -> None:
        await cancelled(shop, PHONE)
        await pool().execute_query(what)
        with pytest.raises(Conflict, match=because):
            await buyer_of(owner)

    async def test_money_that_went_back_holds_up_nobody(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        order = await cancelled(shop, PHONE)
        await Order.filter(id=order.id).update(paid_idr=1, payment_status="paid")
        await pool().execute_query(REFUND)
        given = Given(reference="TRF-1", note="to Putri's account")
        async with transaction() as tx:
            await give_back(order.id, given, by="staff:1", clock=shop.clock, using=tx)
        await run(await buyer_of(owner), storage)
        kept = await Refund.get()
        assert (kept.amount_idr, kept.reference, kept.note, kept.by) == (1, "", "", "staff:1")

    async def test_an_order_that_comes_in_between_stops_it(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        made = await buyer_of(owner)
        order = await shop.order(("KOPI", 1), phone=PHONE)
        with pytest.raises(Conflict, match=order.code):
            await run(made, storage)


class TestAStore:
    async def test_only_its_first_administrator_may(self, app: App, shop: Shop, owner: Asker) -> None:
        second = (await sign_in(app, shop.store)).staff
        with pytest.raises(Forbidden):
            await whole(Asker(store_id=shop.store.id, staff_id=second.id))

    async def test_it_is_closed_with_the_wish(self, shop: Shop, owner: Asker) -> None:
        await whole(owner)
        assert await one("SELECT count(*) FROM forms WHERE active") == 0
        assert await Staff.filter(active=True).count() == 0
        assert (await Store.get()).closed_at == NOW

    async def test_its_work_is_waited_for(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        await cancelled(shop, PHONE)
        async with transaction() as tx:
            await jobs.enqueue("recaps.refresh", {"store_id": shop.store.id}, store=shop.store.id, using=tx)
        made = await whole(owner)
        assert isinstance(await run(made, storage), Waiting)
        assert (await Order.get()).receiver_phone == PHONE
        await end_jobs()
        await run(made, storage)
        assert (await Order.get()).receiver_phone == ""

    async def test_who_works_elsewhere_too_stays_known_there(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        other = await open_shop(path_url="teh")
        both = await shop.cs("siti")
        await Staff.create(user_id=both.user_id, store=other.store, role_id=2)
        gone = await shop.cs("budi")
        await run(await whole(owner), storage)
        assert (await User.get(id=both.user_id)).name == "siti"
        erased = await User.get(id=gone.user_id)
        assert (erased.name, erased.email) == ("(erased)", f"erased-{erased.id}@erased.invalid")

    async def test_a_timeline_and_a_movement_lose_their_words_and_nothing_else(self, shop: Shop, owner: Asker) -> None:
        await cancelled(shop, PHONE)
        for table in (OrderEvent, StockMovement):
            with pytest.raises(Exception, match="never changed"):
                await table.all().update(reason="other words")
            with pytest.raises(Exception, match="never changed"):
                await table.all().update(reason="", by="somebody else")
            await table.all().update(reason="")


class Broken(Exception):
    """The process is killed."""


def breaking_off_after(transactions: int) -> Any:
    """Return a way to begin transactions of which the last one is lost with its process."""
    turns: Iterator[int] = iter(range(transactions + 1))

    @asynccontextmanager
    async def begin() -> AsyncIterator[Connection]:
        async with transaction() as tx:
            yield tx
            if next(turns) == transactions:
                raise Broken

    return begin


class TestBrokenOff:
    async def test_it_goes_on_wherever_it_broke_off_and_ends_the_same(
        self, shop: Shop, owner: Asker, storage: Nothing, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(batches, "BATCH", 2)
        for _ in range(5):
            await cancelled(shop, PHONE)
        await end_jobs()
        made = await buyer_of(owner)
        for turn in range(0, 200, 7):
            try:
                ended = await run(made, storage, breaking_off_after(turn))
            except Broken:
                continue
            break
        else:
            pytest.fail("it never came to an end")
        assert turn > 20
        assert ended.orders == 5
        assert await Order.filter(receiver_phone=PHONE).count() == 0
        assert (await run(made, storage)).orders == 5

    async def test_a_second_run_writes_no_row_again(self, shop: Shop, owner: Asker, storage: Nothing) -> None:
        await cancelled(shop, PHONE)
        await end_jobs()
        made = await buyer_of(owner)
        await run(made, storage)
        await Erasure.filter(id=made.id).update(ended_at=None, phone=PHONE)
        before = await pool().execute_query_dict("SELECT xmin::text AS by FROM orders")
        await run(made, storage)
        assert await pool().execute_query_dict("SELECT xmin::text AS by FROM orders") == before


def test_what_is_deleted_says_whom_it_is_about() -> None:
    assert {one.table for one in HOLDINGS if isinstance(one, Deleted) and not one.by_store} == set()
