"""Winpay's calls to us: verified on the raw bytes with a 1024-bit key, read strictly, answered in its own words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import orjson
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from integrations.winpay import (
    QRIS_NOTICE_REPLY,
    VA_PAYMENT_REPLY,
    CallbackVerifier,
    InvalidSignature,
    PaymentState,
    StaleCallback,
    UnreadableCallback,
    account_name,
    parse_qris_notice,
    parse_va_payment,
    rejection,
    signing,
)
from integrations.winpay.codes import Service
from integrations.winpay.naming import NAME, rupiah

KEY = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # noqa: S505 - as short as Winpay's sample
PREFIX = "/sandbox_prod/url_listener.php"
AT = "2024-01-11T08:57:55+07:00"
NOW = datetime(2024, 1, 11, 2, 0, tzinfo=UTC)
BODY = (
    b'{"partnerServiceId":"    9042","customerNo":"00000009","virtualAccountNo":"    904200000009",'
    b'"virtualAccountName":"WINPAY - fiandi","trxId":"INV-000000023220","paymentRequestId":"45539",'
    b'"paidAmount":{"value":"10000.00","currency":"IDR"},"trxDateTime":"2024-01-11T08:57:55+07:00",'
    b'"additionalInfo":{"contractId":"si1cd5671d-2ffe-4cca-aff0-b8ee9bc1c041","channel":"BSI"}}'
)
SPREAD = BODY.replace(b",", b", ")


def headers(body: bytes, path: str = PREFIX + "/v1.0/transfer-va/payment") -> dict[str, str]:
    text = signing.string_to_sign(method="POST", path=path, body=body, at=AT)
    return {"x-Timestamp": AT, "X-SIGNATURE": signing.sign(KEY, text)}


def verify(path: str, given: dict[str, str], body: bytes, *, max_age: timedelta | None = None) -> None:
    verifier = CallbackVerifier(key=KEY.public_key(), path_prefix=PREFIX, max_age=max_age)
    verifier.verify("POST", path, given, body, now=NOW)


class TestVerification:
    @pytest.mark.parametrize(
        "path",
        [
            PREFIX + "/v1.0/transfer-va/payment",
            "/v1.0/transfer-va/payment",
            "/inner/webhooks/v1.0/transfer-va/payment",
        ],
    )
    def test_the_path_is_the_one_winpay_called_whatever_a_proxy_made_of_it(self, path: str) -> None:
        verify(path, headers(BODY), BODY)

    def test_raw_bytes_first_then_the_minified_form(self) -> None:
        verify("/v1.0/transfer-va/payment", headers(SPREAD), SPREAD)
        verify("/v1.0/transfer-va/payment", headers(BODY), SPREAD)
        with pytest.raises(InvalidSignature):
            verify("/v1.0/transfer-va/payment", headers(SPREAD), BODY)

    def test_a_changed_body_path_time_or_signature_does_not_pass(self) -> None:
        good = headers(BODY)
        for path, given, body in (
            ("/v1.0/transfer-va/payment", good, BODY.replace(b"10000", b"90000")),
            ("/v1.0/qr/qr-mpm-notify", good, BODY),
            ("/v1.0/transfer-va/payment", good | {"x-Timestamp": "2024-01-11T08:57:56+07:00"}, BODY),
            ("/v1.0/transfer-va/payment", good | {"X-SIGNATURE": "AAAA"}, BODY),
            ("/v1.0/transfer-va/payment", {}, BODY),
        ):
            with pytest.raises(InvalidSignature) as caught:
                verify(path, given, body)
            assert caught.value.reply.status == 401

    def test_age_is_judged_only_when_asked_for(self) -> None:
        verify("/v1.0/transfer-va/payment", headers(BODY), BODY, max_age=timedelta(minutes=5))
        with pytest.raises(StaleCallback, match="old"):
            verify("/v1.0/transfer-va/payment", headers(BODY), BODY, max_age=timedelta(minutes=1))


class TestReplies:
    def test_exact_bytes(self) -> None:
        assert VA_PAYMENT_REPLY.body == b'{"responseCode":"2002500","responseMessage":"Successful"}'
        assert QRIS_NOTICE_REPLY.body == b'{"responseCode":"2005200","responseMessage":"Successful"}'
        assert rejection(Service.VA_PAYMENT, 401).body == (
            b'{"responseCode":"4012500","responseMessage":"Invalid signature"}'
        )
        assert orjson.loads(rejection(Service.QRIS_NOTICE, 500).body)["responseCode"] == "5005200"


class TestReading:
    def test_a_paid_account(self) -> None:
        notice = parse_va_payment(BODY)
        assert notice.reference == "INV-000000023220"
        assert notice.payment_request_id == "45539"
        assert notice.contract_id == "si1cd5671d-2ffe-4cca-aff0-b8ee9bc1c041"
        assert (notice.amount_idr, notice.state, notice.channel) == (10_000, PaymentState.PAID, "BSI")
        assert notice.number == "904200000009"
        assert notice.paid_at == datetime(2024, 1, 11, 1, 57, 55, tzinfo=UTC)
        assert notice.key == "va:INV-000000023220:45539"

    @pytest.mark.parametrize(
        ("status", "state", "key"),
        [
            ("00", PaymentState.PAID, "qris:ORD-1:qr1"),
            ("03", PaymentState.UNPAID, "qris:ORD-1:qr1:03"),
            ("09", PaymentState.UNKNOWN, "qris:ORD-1:qr1:09"),
        ],
    )
    def test_a_qris_notice_is_paid_only_by_its_state(self, status: str, state: PaymentState, key: str) -> None:
        notice = parse_qris_notice(
            orjson.dumps(
                {
                    "originalPartnerReferenceNo": "ORD-1",
                    "latestTransactionStatus": status,
                    "amount": {"value": "50000", "currency": "IDR"},
                    "additionalInfo": {"contractId": "qr1"},
                }
            )
        )
        assert (notice.state, notice.key, notice.amount_idr, notice.channel) == (state, key, 50_000, "QRIS")

    @pytest.mark.parametrize(
        ("told", "amount_idr", "odd_amount"),
        [("10000.50", 10_000, "10000.50"), ("10000.00", 10_000, ""), ("10000.000", 10_000, ""), ("0.5", 0, "0.5")],
    )
    def test_parts_of_a_rupiah_are_kept_as_told(self, told: str, amount_idr: int, odd_amount: str) -> None:
        notice = parse_va_payment(BODY.replace(b"10000.00", told.encode()))
        assert (notice.amount_idr, notice.odd_amount) == (amount_idr, odd_amount)

    @pytest.mark.parametrize("told", ["0001-01-01T00:00:00+07:00", "9999-12-31T23:59:59-07:00", "yesterday", ""])
    def test_a_moment_that_cannot_be_is_none(self, told: str) -> None:
        assert parse_va_payment(BODY.replace(AT.encode(), told.encode())).paid_at is None

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"[]",
            b"{",
            BODY.replace(b'"trxId"', b'"other"'),
            BODY.replace(b"IDR", b"USD"),
            BODY.replace(b"10000.00", b"-10000.00"),
            BODY.replace(b'{"value":"10000.00","currency":"IDR"}', b"null"),
            BODY.replace(b'"45539"', b'" "'),
            BODY.replace(b'"45539"', b'"' + b"9" * 101 + b'"'),
            BODY.replace(b"INV-000000023220", rb"INV-\u0000"),
        ],
    )
    def test_what_is_missing_or_wrong_is_a_bad_request(self, body: bytes) -> None:
        with pytest.raises(UnreadableCallback) as caught:
            parse_va_payment(body)
        assert caught.value.reply.status == 400


@pytest.mark.parametrize(("value", "amount_idr"), [("10000", 10_000), ("10000.00", 10_000), ("0", 0), (25_000, 25_000)])
def test_amounts_are_decimals_of_whole_rupiah(value: object, amount_idr: int) -> None:
    assert rupiah(value) == amount_idr


@pytest.mark.parametrize("value", ["10000.5", "-1", "NaN", "Infinity", "1e400", "ten", "", None, True, 1.5, "9" * 15])
def test_other_amounts_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match="amount"):
        rupiah(value)


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        ("Siti Nurhaliza", "Siti Nurhaliza"),
        ("Bu Ñuñez, S.Pd.", "Bu Nunez S Pd"),
        ("Adi", "Adi Pembeli"),
        ("", "Pembeli"),
        ("王小明", "Pembeli"),
        ("Raden Mas Haryo Sasraningrat Kusuma", "Raden Mas Haryo"),
        ("M" * 40, "M" * 24),
    ],
)
def test_names_are_spelled_as_winpay_takes_them(name: str, spelled: str) -> None:
    assert account_name(name) == spelled
    assert NAME.fullmatch(spelled)
