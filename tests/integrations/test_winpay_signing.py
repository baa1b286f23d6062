"""Winpay's test vectors, byte for byte."""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from integrations.winpay import signing

A = {
    "customerNo": "08123456789",
    "virtualAccountName": "CHUS PANDI",
    "trxId": "INV-000000001",
    "totalAmount": {"value": "10000.00", "currency": "IDR"},
    "virtualAccountTrxType": "c",
    "expiredDate": "2023-11-02T17:18:48+07:00",
    "additionalInfo": {"channel": "BSI"},
}
A_TIME = "2023-09-19T12:11:14+07:00"
A_SIGNED = (
    "POST:/v1.0/transfer-va/create-va:ccd2099f26be6196c29deb878406f282b4f9eddcaf746d4d8ded79d8d42751e0:"
    "2023-09-19T12:11:14+07:00"
)
B = (
    b'{"partnerServiceId":"    9042","customerNo":"00000009","virtualAccountNo":"    904200000009",'
    b'"virtualAccountName":"WINPAY - fiandi","trxId":"INV-000000023220","paymentRequestId":"45539",'
    b'"paidAmount":{"value":"10000.00","currency":"IDR"},"trxDateTime":"2024-01-11T08:57:55+07:00",'
    b'"additionalInfo":{"contractId":"si1cd5671d-2ffe-4cca-aff0-b8ee9bc1c041","channel":"BSI"}}'
)
B_PATH = "/sandbox_prod/url_listener.php/v1.0/transfer-va/payment"
B_TIME = "2024-01-11T08:57:55+07:00"
B_SIGNED = (
    "POST:/sandbox_prod/url_listener.php/v1.0/transfer-va/payment:"
    "17ccdcc12438dc602a48feb7dc8e6dc70b291582ab4ceec4e9b20c07769d2b38:2024-01-11T08:57:55+07:00"
)


def key_of(bits: int) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def pem_of(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def public_pem_of(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


class TestStringToSign:
    def test_vector_a(self) -> None:
        body = signing.body_of(A)
        assert len(body) == 243
        assert (
            signing.string_to_sign(
                method="post",
                path="/v1.0/transfer-va/create-va",
                body=body,
                at=A_TIME,
            )
            == A_SIGNED
        )

    def test_vector_b_keeps_the_blanks_inside_values(self) -> None:
        assert len(B) == 368
        assert signing.string_to_sign(method="POST", path=B_PATH, body=B, at=B_TIME) == B_SIGNED

    @pytest.mark.parametrize(
        ("body", "digest"),
        [
            (b"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (b'{"amount":"10000"}', "0f4f66898ff7501c5d29ef96859dbb0cef139965e4d1b2c51f9ace613f49d657"),
            (b'{"foo":"bar"}', "7a38bf81f383f69433ad6e900d35b3e2385593f76a7b7ab5d4355b8ba41ee24b"),
        ],
    )
    def test_vector_c(self, body: bytes, digest: str) -> None:
        assert signing.string_to_sign(method="POST", path="/", body=body, at="t") == f"POST:/:{digest}:t"

    def test_times_are_jakartas_with_seconds(self) -> None:
        assert signing.timestamp(datetime(2023, 9, 19, 5, 11, 14, 999, tzinfo=UTC)) == A_TIME


class TestMinified:
    def test_takes_whitespace_between_tokens_only(self) -> None:
        spread = B.replace(b",", b",\n\t ").replace(b":{", b" : {\r\n")
        assert signing.minified(spread) == B
        assert hashlib.sha256(signing.minified(B)).hexdigest() in B_SIGNED

    def test_unescapes_slashes_and_nothing_else(self) -> None:
        assert signing.minified(rb'{ "a" : "b\/c\\/d\"\u00e9 " , "n" : 1.50 }') == rb'{"a":"b/c\\/d\"\u00e9 ","n":1.50}'


class TestCheckout:
    @pytest.mark.parametrize(
        ("at", "signature"),
        [
            ("2026-11-24T17:07:05+07:00", "a6b6e8d1c645c6714073daecf54a0240b2b11e6b76776c36ac730f60f9c0ea56"),
            ("2024-01-01T12:00:00+07:00", "9abf5929a33396f2c5606139f6c46dd628b98d66a4271501401b19d8bfa3e5bd"),
        ],
    )
    def test_vector_d(self, at: str, signature: str) -> None:
        assert signing.checkout_signature("test-secret-key", at) == signature
        assert signing.checkout_headers(
            client_key="key",
            secret="test-secret-key",
            moment=datetime.fromisoformat(at),
        ) == {
            "X-Winpay-Timestamp": at,
            "X-Winpay-Key": "key",
            "X-Winpay-Signature": signature,
            "Content-Type": "application/json",
        }


class TestRsa:
    @pytest.mark.skipif(shutil.which("openssl") is None, reason="compares with openssl's own signature")
    @pytest.mark.parametrize(("bits", "length"), [(2048, 344), (1024, 172)])
    def test_vector_e_equals_what_openssl_signs(self, tmp_path: Path, bits: int, length: int) -> None:
        key = key_of(bits)
        pem, text = tmp_path / "test.pem", tmp_path / "text"
        pem.write_bytes(pem_of(key))
        text.write_text(A_SIGNED)
        wanted = subprocess.run(
            ["openssl", "dgst", "-sha256", "-sign", str(pem), str(text)],
            check=True,
            capture_output=True,
        ).stdout
        got = signing.sign(signing.private_key(pem.read_bytes()), A_SIGNED)
        assert got == base64.b64encode(wanted).decode()
        assert len(got) == length
        assert signing.signed_by(signing.public_key(public_pem_of(key)), A_SIGNED, got)

    def test_what_is_no_signature_does_not_hold(self) -> None:
        key = key_of(1024)
        for wrong in ("", "???", "Zg==", signing.sign(key_of(1024), A_SIGNED), signing.sign(key, A_SIGNED + " ")):
            assert not signing.signed_by(key.public_key(), A_SIGNED, wrong)

    def test_keys_of_another_kind_are_refused(self) -> None:
        other = ec.generate_private_key(ec.SECP256R1())
        with pytest.raises(ValueError, match="RSA"):
            signing.private_key(pem_of(other))
        with pytest.raises(ValueError, match="RSA"):
            signing.public_key(public_pem_of(other).decode())
