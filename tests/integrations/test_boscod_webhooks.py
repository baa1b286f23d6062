"""Boscod's webhook signatures, byte for byte, and what their bodies say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from integrations.boscod import AwbEvent, BoscodClient, StatusEvent
from integrations.boscod.webhooks import sign
from integrations.http import ProviderClient

SECRET = "test-webhook-secret"

AWB = (
    b'{"event":"awb","event_id":"5b0f3c1e-7a52-4a0e-9d0b-2f4f6a1c9e10","created_on":1733100000,"data":{'
    b'"order_code":"BCD982319823","order_ref":"INV-0001-1","order_no":"ORDER123","courier_code":"idx",'
    b'"service_code":"03","awb":"IDX0000000001","status":"0","error":null}}'
)
AWB_SENT = "1733100001"
AWB_SIGNATURE = "sha256=0b9d2327426cb3ff402b0e390184ce04f8154c1b9c726fbc6918b7eaa9997713"
AWB_WITHOUT_TIMESTAMP = "sha256=22a328d3d60784fccd9c234945fe530ea4cfab02ec9680e95eb8aa64603a47b4"

STATUS = (
    b'{"event":"status","event_id":"c3d9a1f2-1b64-4c55-8a3d-6e0b7f21d8a4","created_on":1733106240,"data":{'
    b'"order_code":"BCD982319823","order_ref":"INV-0001-1","order_no":"ORDER123","courier_code":"idx",'
    b'"awb":"IDX0000000001","status":"2","status_name":"Delivered","note":"POD scan",'
    b'"description":"Pod scan has been issued","branch":"TH WONOCOLO","update_on":1733106237,'
    b'"pod_photo":"https://picsum.photos/id/208/600/400"}}'
)
STATUS_SENT = "1733106241"
STATUS_SIGNATURE = "sha256=6333187779b6f7afdf3d93c70c15b63d97b65c7557b55710faf5413790964c5e"


@pytest.fixture
def client() -> BoscodClient:
    http = ProviderClient(name="boscod", base_url="http://127.0.0.1:1")
    return BoscodClient(http=http, token="unused", webhook_secret=SECRET)


def headers(timestamp: str, signature: str) -> dict[str, str]:
    return {"X-Boscod-Timestamp": timestamp, "X-Boscod-Signature": signature}


def at(timestamp: str, seconds: int = 0) -> datetime:
    return datetime.fromtimestamp(int(timestamp), UTC) + timedelta(seconds=seconds)


class TestSignature:
    @pytest.mark.parametrize(
        ("raw", "size", "timestamp", "signature"),
        [
            (AWB, 262, AWB_SENT, AWB_SIGNATURE),
            (STATUS, 414, STATUS_SENT, STATUS_SIGNATURE),
        ],
    )
    def test_the_vectors_hold(
        self,
        client: BoscodClient,
        raw: bytes,
        size: int,
        timestamp: str,
        signature: str,
    ) -> None:
        assert len(raw) == size
        assert sign(SECRET, timestamp, raw) == signature
        assert client.verify_webhook(headers(timestamp, signature), raw, at(timestamp))

    def test_a_signature_without_the_timestamp_fails(self, client: BoscodClient) -> None:
        assert not client.verify_webhook(headers(AWB_SENT, AWB_WITHOUT_TIMESTAMP), AWB, at(AWB_SENT))

    def test_another_body_fails(self, client: BoscodClient) -> None:
        assert not client.verify_webhook(headers(AWB_SENT, AWB_SIGNATURE), AWB + b" ", at(AWB_SENT))

    def test_another_secret_fails(self, client: BoscodClient) -> None:
        assert not client.verify_webhook(headers(AWB_SENT, sign("other", AWB_SENT, AWB)), AWB, at(AWB_SENT))

    @pytest.mark.parametrize(("seconds", "holds"), [(300, True), (-300, True), (301, False), (-301, False)])
    def test_the_moment_may_be_300_seconds_away(self, client: BoscodClient, seconds: int, holds: bool) -> None:  # noqa: FBT001
        assert client.verify_webhook(headers(AWB_SENT, AWB_SIGNATURE), AWB, at(AWB_SENT, seconds)) is holds

    @pytest.mark.parametrize(
        "given",
        [
            {},
            {"X-Boscod-Timestamp": AWB_SENT},
            headers("soon", AWB_SIGNATURE),
            headers("9" * 40, AWB_SIGNATURE),
            headers(AWB_SENT, "sha256=ü"),
            headers("١٧٣٣١٠٠٠٠١", AWB_SIGNATURE),
        ],
    )
    def test_missing_or_strange_headers_fail(self, client: BoscodClient, given: dict[str, str]) -> None:
        assert not client.verify_webhook(given, AWB, at(AWB_SENT))

    def test_header_names_have_no_case(self, client: BoscodClient) -> None:
        lower = {name.lower(): value for name, value in headers(AWB_SENT, AWB_SIGNATURE).items()}
        assert client.verify_webhook(lower, AWB, at(AWB_SENT))


class TestContent:
    def test_a_waybill(self, client: BoscodClient) -> None:
        event = client.parse_webhook(AWB)
        assert isinstance(event, AwbEvent)
        assert event.data.awb == "IDX0000000001"
        assert event.created_at == datetime(2024, 12, 2, 0, 40, tzinfo=UTC)

    def test_a_status(self, client: BoscodClient) -> None:
        event = client.parse_webhook(STATUS)
        assert isinstance(event, StatusEvent)
        assert (event.data.status, event.data.branch) == ("2", "TH WONOCOLO")
        assert event.data.happened_at == datetime.fromtimestamp(1733106237, UTC)

    @pytest.mark.parametrize(
        "raw",
        [
            b"",
            b"[]",
            b"{",
            b'{"event":"other"}',
            STATUS.replace(b'"status":"2",', b""),
            AWB.replace(b"5b0f", b"zzzz"),
        ],
    )
    def test_what_makes_no_sense_is_a_value_error(self, client: BoscodClient, raw: bytes) -> None:
        with pytest.raises(ValueError):  # noqa: PT011 - the promise is the type
            client.parse_webhook(raw)
