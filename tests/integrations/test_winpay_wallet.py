"""E-wallets, cards and reports of Winpay against its sandbox, over real HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import orjson
import pytest

from integrations.outcome import Refused, Unknown
from integrations.winpay import (
    DEBIT_CHANNELS,
    DEBIT_NOTICE_PATH,
    DEBIT_NOTICE_REPLY,
    BalanceType,
    DuplicateReference,
    InvalidSignature,
    NotThere,
    PaymentNotice,
    PaymentState,
    UnreadableCallback,
    WalletPayment,
    parse_debit_notice,
    payer_name,
    rejection,
)
from integrations.winpay.codes import Service
from integrations.winpay.naming import PAYER_NAME
from integrations.winpay.snap import nothing
from tests.integrations.winpay_bench import Scene, create, scene, soon


@pytest.fixture
async def here() -> AsyncIterator[Scene]:
    async with scene() as opened:
        yield opened


async def pay(here: Scene, reference: str = "ORD-1001-1", **changes: Any) -> WalletPayment:
    asked: dict[str, Any] = {
        "reference": reference,
        "channel": "OVO",
        "amount_idr": 125_000,
        "name": "Siti Nurhaliza",
        "phone": "081234567890",
        "notify_url": here.url + DEBIT_NOTICE_PATH,
        "return_url": "https://toko.example.com/terima-kasih",
        "expires_at": soon(),
    }
    return await here.winpay.wallet.pay(**(asked | changes))


def named(payment: WalletPayment) -> dict[str, str]:
    return {"reference": payment.reference, "contract_id": payment.contract_id, "channel": payment.channel}


class TestPayment:
    @pytest.mark.parametrize("channel", DEBIT_CHANNELS)
    async def test_lives_from_the_page_for_the_payer_to_paid(self, here: Scene, channel: str) -> None:
        payment = await pay(here, channel=channel)
        assert payment.contract_id
        assert payment.web_url.startswith("http")
        assert (await here.winpay.wallet.status(**named(payment))).state is PaymentState.UNPAID
        await here.control("pay_wallet", reference=payment.reference)
        heard = await here.shop.heard.get()
        assert isinstance(heard, PaymentNotice)
        assert (heard.reference, heard.state, heard.amount_idr) == (payment.reference, PaymentState.PAID, 125_000)
        assert (heard.channel, heard.key) == (channel, f"debit:{payment.reference}:{payment.contract_id}")
        status = await here.winpay.wallet.status(**named(payment))
        assert (status.state, status.amount_idr) == (PaymentState.PAID, 125_000)
        with pytest.raises(Refused) as caught:
            await here.winpay.wallet.cancel(**named(payment), reason="late")
        assert not isinstance(caught.value, NotThere)

    async def test_a_cancelled_one_says_so_and_is_not_there_to_cancel_again(self, here: Scene) -> None:
        payment = await pay(here)
        await here.winpay.wallet.cancel(**named(payment), reason="order ended")
        assert (await here.winpay.wallet.status(**named(payment))).state is PaymentState.CANCELLED
        with pytest.raises(NotThere):
            await here.winpay.wallet.cancel(**named(payment), reason="order ended")

    async def test_an_unknown_contract_is_not_there_although_winpay_says_500(self, here: Scene) -> None:
        payment = await pay(here)
        with pytest.raises(NotThere) as caught:
            await here.winpay.wallet.status(**named(payment) | {"contract_id": "dn-unknown"})
        assert caught.value.code == "5005502"

    async def test_a_create_whose_answer_was_lost_is_a_duplicate_when_repeated(self, here: Scene) -> None:
        await here.control("faults", kind="timeout_after_success", operation="pay_wallet", calls=1)
        with pytest.raises(Unknown):
            await pay(here)
        with pytest.raises(DuplicateReference) as caught:
            await pay(here)
        assert caught.value.code == "4095401"

    async def test_a_state_that_nobody_knows_decides_nothing(self, here: Scene) -> None:
        payment = await pay(here)
        await here.control("faults", kind="unknown_status", operation="wallet_status", calls=1)
        assert (await here.winpay.wallet.status(**named(payment))).state is PaymentState.UNKNOWN

    @pytest.mark.parametrize(
        ("changes", "word"),
        [
            ({"channel": "BCA"}, "e-wallet"),
            ({"name": "Siti_N"}, "name"),
            ({"name": "Siti"}, "name"),
            ({"name": "S" * 26}, "name"),
            ({"phone": ""}, "phone"),
            ({"amount_idr": 1_000_000_000}, "largest"),
            ({"amount_idr": 0}, "range"),
            ({"reference": "abcd"}, "reference"),
            ({"notify_url": "ftp://x"}, "urls"),
            ({"expires_at": soon(seconds=30)}, "expiry"),
            ({"expires_at": soon(days=100)}, "expiry"),
        ],
    )
    async def test_a_broken_rule_is_refused_before_sending(self, here: Scene, changes: Any, word: str) -> None:
        with pytest.raises(Refused, match=word):
            await pay(here, **changes)
        assert here.records == []

    async def test_the_bounds_themselves_are_taken(self, here: Scene) -> None:
        assert (await pay(here, "ORD-1", amount_idr=999_999_999, name="S" * 25)).contract_id

    @pytest.mark.parametrize("name", ["Siti_N", "王", "Raden_Mas Haryo Sasraningrat Kusuma"])
    def test_names_are_spelled_as_wallets_take_them(self, name: str) -> None:
        assert PAYER_NAME.fullmatch(payer_name(name))


class TestCallback:
    @pytest.mark.parametrize("append", [False, True])
    async def test_is_verified_by_the_path_really_called(self, here: Scene, append: bool) -> None:  # noqa: FBT001
        payment = await pay(here)
        await here.control("pay_wallet", reference=payment.reference, append=append)
        assert isinstance(await here.shop.heard.get(), PaymentNotice)

    async def test_a_forged_one_is_recognised_and_answered_in_winpays_words(self, here: Scene) -> None:
        payment = await pay(here)
        await here.control("pay_wallet", reference=payment.reference, forged=True)
        heard = await here.shop.heard.get()
        assert isinstance(heard, InvalidSignature)
        assert heard.reply.body == b'{"responseCode":"4015600","responseMessage":"Invalid signature"}'

    def test_the_replies_are_exact(self) -> None:
        assert DEBIT_NOTICE_REPLY.body == b'{"responseCode":"2005600","responseMessage":"Successful"}'
        assert orjson.loads(rejection(Service.DEBIT_NOTICE, 404).body)["responseCode"] == "4045601"

    def test_one_without_a_channel_is_read_as_what_it_is(self) -> None:
        said = {
            "originalPartnerReferenceNo": "ORD-1",
            "latestTransactionStatus": "00",
            "amount": {"value": "50000", "currency": "IDR"},
        }
        assert parse_debit_notice(orjson.dumps(said | {"additionalInfo": {"contractId": "dn1"}})).key == (
            "debit:ORD-1:dn1"
        )
        with pytest.raises(UnreadableCallback):
            parse_debit_notice(orjson.dumps(said | {"amount": {"value": "lima"}}))


class TestSandbox:
    """What our own client never sends is refused as Winpay refuses it."""

    @pytest.mark.parametrize(
        ("field", "value", "code"),
        [
            ("amount", {"value": "1000000000.00", "currency": "IDR"}, "4005401"),
            ("urlParam", [], "4005402"),
            ("urlParam", [{"url": "https://x", "type": "OTHER", "isDeeplink": "N"}], "4005401"),
            ("validUpTo", "tomorrow", "4005401"),
            ("partnerReferenceNo", "", "4005402"),
            ("additionalInfo", {"channel": "OVO", "customerPhone": "08", "customerName": "Siti_N"}, "4005401"),
        ],
    )
    async def test_a_field_that_breaks_a_rule(self, here: Scene, field: str, value: Any, code: str) -> None:
        body = {
            "partnerReferenceNo": "ORD-1001-1",
            "amount": {"value": "5000.00", "currency": "IDR"},
            "urlParam": [{"url": "https://x", "type": "PAY_NOTIFY", "isDeeplink": "N"}],
            "validUpTo": soon().astimezone().isoformat(timespec="seconds"),
            "additionalInfo": {"channel": "OVO", "customerPhone": "08", "customerName": "Siti N"},
            field: value,
        }
        with pytest.raises(Refused) as caught:
            await here.winpay._calls.ask(Service.DEBIT_PAY, "pay_wallet", "ORD-1001-1", body, read=nothing)
        assert caught.value.code == code


class TestReports:
    async def test_tell_what_was_paid_and_by_which_reference(self, here: Scene) -> None:
        account, payment = await create(here.winpay), await pay(here, "ORD-2")
        since = soon(minutes=-5)
        await here.control("pay", reference=account.reference, deliver=False)
        await here.control("pay_wallet", reference=payment.reference, deliver=False)
        balances = await here.winpay.reports.balances(reference="REPORT1", account_no="170041")
        assert [(one.kind, one.amount_idr) for one in balances] == [
            (BalanceType.TRANSACTION, 250_000),
            (BalanceType.SETTLEMENT, 0),
        ]
        lines = await here.winpay.reports.transactions(reference="REPORT2", since=since, until=soon(minutes=5))
        assert [(one.amount_idr, one.reference) for one in lines] == [(125_000, "ORD-1001-1"), (125_000, "ORD-2")]
        assert all(one.at is not None and since < one.at < soon(minutes=5) for one in lines)
        again = await here.winpay.reports.transactions(reference="R3" * 3, since=since, until=soon(minutes=5), page=2)
        assert again == ()
        statement = await here.winpay.reports.statement(reference="REPORT4", fields={})
        assert statement["partnerReferenceNo"] == "REPORT4"

    @pytest.mark.parametrize(
        "changes", [{"reference": "AB-1"}, {"page_size": 9}, {"page": 0}, {"until": soon(hours=-9)}]
    )
    async def test_a_broken_rule_is_refused_before_sending(self, here: Scene, changes: Any) -> None:
        asked = {"reference": "REPORT1", "since": soon(hours=-1), "until": soon()} | changes
        with pytest.raises(Refused):
            await here.winpay.reports.transactions(**asked)
        assert here.records == []

    async def test_a_question_is_asked_again(self, here: Scene) -> None:
        await here.control("faults", kind="http_502", operation="balance", calls=1)
        assert await here.winpay.reports.balances(reference="REPORT1", account_no="1")
        assert [record.outcome for record in here.records] == ["unknown", "done"]


async def test_a_payment_that_the_sandbox_does_not_know_or_that_is_closed_takes_no_money(here: Scene) -> None:
    payment = await pay(here)
    await here.winpay.wallet.cancel(**named(payment), reason="order ended")
    assert (await here.control("pay_wallet", reference="nobody"))["status"] == 404
    assert (await here.control("pay_wallet", reference=payment.reference))["status"] == 409
    async with aiohttp.ClientSession() as session:
        url = here.server.make_url("/__sandbox/pay_wallet")
        async with session.post(url, json={"reference": payment.reference, "status": "x"}) as answer:
            assert answer.status == 400
