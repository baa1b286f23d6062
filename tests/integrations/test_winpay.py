"""Winpay's client against its sandbox, over real HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from integrations.outcome import AccountBarred, Refused, Unavailable, Unknown
from integrations.winpay import (
    VA_PAYMENT_REPLY,
    DuplicateReference,
    InvalidSignature,
    NotThere,
    PaymentNotice,
    PaymentState,
    Reply,
    VaKind,
)
from tests.integrations.winpay_bench import Scene, SlowClock, asked, create, pems, scene, soon


@pytest.fixture
async def here() -> AsyncIterator[Scene]:
    async with scene() as opened:
        yield opened


class TestVirtualAccount:
    async def test_lives_from_create_over_inquiry_and_status_to_delete(self, here: Scene) -> None:
        account = await create(here.winpay)
        assert account.raw_number.startswith("    9042")
        assert account.number == account.raw_number.strip()
        assert (account.amount_idr, account.channel, account.reference) == (125_000, "BSI", "ORD-1001-1")
        seen = await here.winpay.inquiry_va(reference="ORD-1001-1", contract_id=account.contract_id)
        assert seen.number == account.number
        assert (await here.winpay.va_status(**asked(account))).state is PaymentState.UNPAID
        await here.winpay.delete_va(**asked(account))
        with pytest.raises(NotThere):
            await here.winpay.inquiry_va(reference="ORD-1001-1", contract_id=account.contract_id)
        with pytest.raises(NotThere):
            await here.winpay.delete_va(**asked(account))

    async def test_works_below_the_snap_prefix_which_is_never_signed(self) -> None:
        async with scene(base="/snap") as here:
            assert (await create(here.winpay)).contract_id

    async def test_a_paid_one_says_so_and_cannot_be_deleted(self, here: Scene) -> None:
        account = await create(here.winpay)
        await here.control("pay", reference=account.reference)
        status = await here.winpay.va_status(**asked(account))
        assert (status.state, status.amount_idr) == (PaymentState.PAID, 125_000)
        with pytest.raises(Refused) as caught:
            await here.winpay.delete_va(**asked(account))
        assert not isinstance(caught.value, NotThere)

    async def test_every_kind_of_account(self, here: Scene) -> None:
        again = await create(here.winpay, "RECUR-1", kind=VaKind.RECURRING, customer_no="0812345")
        assert again.customer_no != "0812345"
        any_amount = await create(
            here.winpay, "OPEN-1", kind=VaKind.OPEN, customer_no="0812346", amount_idr=None, expires_at=None
        )
        assert (any_amount.amount_idr, any_amount.expires_at) == (None, None)
        shop = await create(here.winpay, "SHOP-1", channel="INDOMARET")
        assert shop.number == shop.customer_no

    async def test_an_unknown_contract_is_not_there_although_winpay_says_500(self, here: Scene) -> None:
        with pytest.raises(NotThere) as caught:
            await here.winpay.inquiry_va(reference="ORD-1001-1", contract_id="si-unknown")
        assert caught.value.code == "5003002"
        assert len(here.records) == 1

    @pytest.mark.parametrize(
        ("changes", "word"),
        [
            ({"channel": "NOBANK"}, "channel"),
            ({"channel": "BNI", "kind": VaKind.OPEN, "customer_no": "123"}, "kind"),
            ({"name": "Bu É"}, "name"),
            ({"reference": "a/b/c/d"}, "reference"),
            ({"amount_idr": 9_999}, "smallest"),
            ({"amount_idr": 10**11}, "range"),
            ({"expires_at": soon(seconds=30)}, "expiry"),
            ({"expires_at": soon(days=100)}, "expiry"),
            ({"expires_at": None}, "needed"),
            ({"kind": VaKind.RECURRING}, "customer number"),
            ({"customer_no": "12"}, "3 to 14"),
        ],
    )
    async def test_a_broken_rule_is_refused_before_sending(self, here: Scene, changes: Any, word: str) -> None:
        with pytest.raises(Refused, match=word):
            await create(here.winpay, **changes)
        assert here.records == []


class TestLostAnswers:
    async def test_a_create_whose_answer_was_lost_is_a_duplicate_when_repeated(self, here: Scene) -> None:
        await here.control("faults", kind="timeout_after_success", operation="create_va", calls=1)
        with pytest.raises(Unknown):
            await create(here.winpay)
        with pytest.raises(DuplicateReference) as caught:
            await create(here.winpay)
        assert caught.value.code == "4092701"
        assert len(here.ledger("va")) == 1
        assert len({entry["key"] for entry in here.ledger("external_id")}) == 2

    async def test_the_orphans_payment_is_still_heard(self, here: Scene) -> None:
        await here.control("faults", kind="timeout_after_success", operation="create_va", calls=1)
        with pytest.raises(Unknown):
            await create(here.winpay)
        await here.control("pay", reference="ORD-1001-1")
        heard = await here.shop.heard.get()
        assert isinstance(heard, PaymentNotice)
        assert heard.reference == "ORD-1001-1"

    @pytest.mark.parametrize("kind", ["timeout_before", "http_500", "http_502"])
    async def test_a_create_that_may_not_have_happened_is_unknown_and_can_be_repeated(
        self,
        here: Scene,
        kind: str,
    ) -> None:
        await here.control("faults", kind=kind, operation="create_va", calls=1)
        with pytest.raises(Unknown):
            await create(here.winpay)
        assert (await create(here.winpay)).contract_id

    async def test_a_status_is_asked_again_under_a_new_id(self, here: Scene) -> None:
        account = await create(here.winpay)
        await here.control("faults", kind="timeout_after_success", operation="va_status", calls=2)
        assert (await here.winpay.va_status(**asked(account))).state is PaymentState.UNPAID
        assert [record.outcome for record in here.records[1:]] == ["unknown", "unknown", "done"]

    async def test_a_delete_whose_answer_was_lost_is_settled_by_repeating_it(self, here: Scene) -> None:
        account = await create(here.winpay)
        await here.control("faults", kind="timeout_after_success", operation="delete_va", calls=1)
        with pytest.raises(Unknown):
            await here.winpay.delete_va(**asked(account))
        with pytest.raises(NotThere):
            await here.winpay.delete_va(**asked(account))

    async def test_a_sandbox_that_is_away_is_unavailable(self, here: Scene) -> None:
        await here.server.close()
        with pytest.raises(Unavailable):
            await create(here.winpay)


class TestRefusals:
    async def test_a_refusal_names_its_code_and_is_not_repeated(self, here: Scene) -> None:
        await here.control("faults", kind="refuse", operation="create_va", calls=1)
        with pytest.raises(Refused) as caught:
            await create(here.winpay)
        assert caught.value.code == "4002700"
        assert len(here.records) == 1

    async def test_a_strangers_signature_is_401(self) -> None:
        async with scene(private_key_pem=pems(rsa.generate_private_key(public_exponent=65537, key_size=2048))[0]) as s:
            with pytest.raises(AccountBarred) as caught:
                await create(s.winpay)
            assert caught.value.code == "4012700"
            assert not s.ledger("va")

    async def test_a_wrong_clock_is_401(self) -> None:
        async with scene(clock=SlowClock()) as here:
            with pytest.raises(AccountBarred) as caught:
                await create(here.winpay)
        assert caught.value.code == "4012700"

    async def test_an_unknown_partner_is_404_and_no_missing_transaction(self) -> None:
        async with scene(partner_id="1") as here:
            with pytest.raises(AccountBarred) as caught:
                await create(here.winpay)
        assert caught.value.code == "4042716"
        assert not isinstance(caught.value, NotThere)


class TestQris:
    async def test_lives_from_generate_to_paid(self, here: Scene) -> None:
        code = await here.winpay.generate_qris(reference="QR-1001", amount_idr=50_000, expires_at=soon())
        assert code.content is None
        async with aiohttp.ClientSession() as session, session.get(code.url) as image:
            assert (await image.read()).startswith(b"\x89PNG")
        status = await here.winpay.query_qris(reference="QR-1001", contract_id=code.contract_id)
        assert status.state is PaymentState.UNPAID
        await here.control("pay", reference="QR-1001")
        heard = await here.shop.heard.get()
        assert isinstance(heard, PaymentNotice)
        assert (heard.state, heard.amount_idr, heard.key) == (
            PaymentState.PAID,
            50_000,
            f"qris:QR-1001:{code.contract_id}",
        )
        status = await here.winpay.query_qris(reference="QR-1001", contract_id=code.contract_id)
        assert (status.state, status.fee_idr, status.amount_idr) == (PaymentState.PAID, 350, 50_000)
        with pytest.raises(Refused):
            await here.winpay.cancel_qris(reference="QR-1001", contract_id=code.contract_id, reason="expired")

    async def test_a_cancelled_one_says_so(self, here: Scene) -> None:
        code = await here.winpay.generate_qris(reference="QR-1001", amount_idr=50_000, expires_at=soon())
        await here.winpay.cancel_qris(reference="QR-1001", contract_id=code.contract_id, reason="expired")
        status = await here.winpay.query_qris(reference="QR-1001", contract_id=code.contract_id)
        assert status.state is PaymentState.CANCELLED
        with pytest.raises(NotThere):
            await here.winpay.cancel_qris(reference="QR-1001", contract_id=code.contract_id, reason="expired")

    async def test_a_static_one_has_no_end(self, here: Scene) -> None:
        code = await here.winpay.generate_qris(
            reference="QR-STATIC", amount_idr=50_000, expires_at=None, terminal_id="T01", sub_merchant_id="7"
        )
        assert code.expires_at is None
        [made] = here.ledger("qris", "QR-STATIC")
        assert (made["expires_at"], made["sent"]["terminalId"]) == (None, "T01")

    async def test_a_terminal_that_is_none_is_refused_before_sending(self, here: Scene) -> None:
        with pytest.raises(Refused, match="terminal"):
            await here.winpay.generate_qris(reference="QR-1001", amount_idr=50_000, expires_at=soon(), terminal_id="T1")
        assert here.records == []

    async def test_one_reference_makes_one_code(self, here: Scene) -> None:
        await here.winpay.generate_qris(reference="QR-1001", amount_idr=50_000, expires_at=soon())
        with pytest.raises(DuplicateReference):
            await here.winpay.generate_qris(reference="QR-1001", amount_idr=50_000, expires_at=soon())


class TestCallbacks:
    async def test_comes_once_when_it_is_taken(self, here: Scene) -> None:
        account = await create(here.winpay)
        await here.control("pay", reference=account.reference)
        heard = await here.shop.heard.get()
        assert isinstance(heard, PaymentNotice)
        assert (heard.amount_idr, heard.contract_id) == (125_000, account.contract_id)

    async def test_comes_three_times_when_it_is_not(self, here: Scene) -> None:
        here.shop.replies = [Reply(500, b"{}"), Reply(200, b"OK"), VA_PAYMENT_REPLY]
        account = await create(here.winpay)
        await here.control("pay", reference=account.reference)
        heard = [await here.shop.heard.get() for _ in range(3)]
        assert len({notice.key for notice in heard if isinstance(notice, PaymentNotice)}) == 1

    async def test_a_forged_one_is_recognised(self, here: Scene) -> None:
        account = await create(here.winpay)
        await here.control("pay", reference=account.reference, forged=True)
        assert isinstance(await here.shop.heard.get(), InvalidSignature)

    async def test_a_wrong_amount_is_told_as_it_is(self, here: Scene) -> None:
        account = await create(here.winpay)
        await here.control("pay", reference=account.reference, amount_idr=100_000)
        heard = await here.shop.heard.get()
        assert isinstance(heard, PaymentNotice)
        assert heard.amount_idr == 100_000

    async def test_replays_bear_the_same_key(self, here: Scene) -> None:
        account = await create(here.winpay)
        await here.control("pay", reference=account.reference, copies=20)
        await here.control("resend", reference=account.reference, copies=5)
        heard = [await here.shop.heard.get() for _ in range(25)]
        assert len({notice.key for notice in heard if isinstance(notice, PaymentNotice)}) == 1

    async def test_two_payments_of_one_account_bear_two_keys(self, here: Scene) -> None:
        account = await create(here.winpay, kind=VaKind.RECURRING, customer_no="0812345")
        await here.control("pay", reference=account.reference)
        await here.control("pay", reference=account.reference)
        heard = [await here.shop.heard.get() for _ in range(2)]
        assert len({notice.key for notice in heard if isinstance(notice, PaymentNotice)}) == 2

    async def test_a_closed_account_takes_no_money_unless_forced(self, here: Scene) -> None:
        account = await create(here.winpay)
        await here.winpay.delete_va(**asked(account))
        assert (await here.control("pay", reference=account.reference))["status"] == 409
        assert (await here.control("pay", reference=account.reference, force=True))["status"] == 200


async def test_a_sandbox_started_again_knows_what_it_did(tmp_path: Path) -> None:
    path = tmp_path / "winpay.jsonl"
    async with scene(ledger=path) as here:
        account = await create(here.winpay)
        await here.control("pay", reference=account.reference, deliver=False)
    async with scene(ledger=path) as here:
        assert (await here.winpay.va_status(**asked(account))).state is PaymentState.PAID
        with pytest.raises(DuplicateReference):
            await create(here.winpay)
        await here.control("reset")
        assert (await create(here.winpay)).contract_id != account.contract_id
