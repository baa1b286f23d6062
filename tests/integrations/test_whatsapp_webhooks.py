"""WhatsApp's signatures, byte for byte, what its webhooks say, and what its errors mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest

from integrations.http import ProviderClient
from integrations.oddity import Oddity
from integrations.whatsapp import VERDICTS, Action, Notification, Scope, TemplateStatus, WhatsAppClient, judge
from settings import Settings

SECRET = "test-app-secret"

STATUS = (
    b'{"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":{'
    b'"messaging_product":"whatsapp","metadata":{"display_phone_number":"622150000000",'
    b'"phone_number_id":"106540352242922"},"statuses":[{'
    b'"id":"wamid.HBgNNjI4MTIzNDU2Nzg5MBUCABEYEjlBM0ZCODU3RDc2QkE5NUU0NQA=","status":"delivered",'
    b'"timestamp":"1733106240","recipient_id":"6281234567890",'
    b'"biz_opaque_callback_data":"b2c5b4de-6d3e-4c1e-9a57-0d5f3a1e7c42","pricing":{"billable":true,'
    b'"pricing_model":"PMP","type":"regular","category":"marketing"}}]},"field":"messages"}]}]}'
)
STATUS_SIGNATURE = "89db18a8cf8be6e03a1fb7d81a7b70b25ce7fd85cb5f16a201bf1f5c024935e9"
STATUS_SPACED_SIGNATURE = "ab3fd98c188a5a67dde79b42c51a8fdd4003ed9371249945d325af98522ca0ce"

INBOUND = (
    b'{"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":{'
    b'"messaging_product":"whatsapp","metadata":{"display_phone_number":"622150000000",'
    b'"phone_number_id":"106540352242922"},"contacts":[{"profile":{"name":"Siti"},"wa_id":"6281234567890"}],'
    b'"messages":[{"context":{"from":"622150000000",'
    b'"id":"wamid.HBgNNjI4MTIzNDU2Nzg5MBUCABEYEjlBM0ZCODU3RDc2QkE5NUU0NQA="},"from":"6281234567890",'
    b'"id":"wamid.HBgNNjI4MTIzNDU2Nzg5MBUCABIYFDNBNEE2NTk5QUVFMDM4MTAxNDQ2AA==","timestamp":"1733106300",'
    b'"type":"text","text":{"body":"STOP \\ud83d\\ude4f"}}]},"field":"messages"}]}]}'
)
INBOUND_SIGNATURE = "9097d68f725d2daa5f3c558762d7743e668313fb3079f069d2657b4b2a9f951e"
INBOUND_UNESCAPED_SIGNATURE = "1d88981454c7b5a0d576702ea153050cc433007313ebb3097619bb08048ea798"


@pytest.fixture
def client() -> WhatsAppClient:
    http = ProviderClient(name="whatsapp", base_url="http://127.0.0.1:1")
    return WhatsAppClient(http=http, version="v25.0", phone_number_id="1", token="unused", app_secret=SECRET)


def headers(signature: str) -> dict[str, str]:
    return {"X-Hub-Signature-256": f"sha256={signature}"}


def notification(field: str = "messages", **value: Any) -> bytes:
    return orjson.dumps(
        {
            "object": "whatsapp_business_account",
            "entry": [
                {"id": "1", "changes": [{"field": field, "value": {"messaging_product": "whatsapp", **value}}]},
            ],
        }
    )


class TestSignature:
    @pytest.mark.parametrize(
        ("raw", "size", "signature"),
        [
            (STATUS, 552, STATUS_SIGNATURE),
            (INBOUND, 590, INBOUND_SIGNATURE),
        ],
    )
    def test_the_vectors_hold(self, client: WhatsAppClient, raw: bytes, size: int, signature: str) -> None:
        assert len(raw) == size
        assert client.verify_signature(headers(signature), raw)
        assert client.verify_signature({"x-hub-signature-256": f"sha256={signature}"}, raw)

    def test_a_body_written_again_fails(self, client: WhatsAppClient) -> None:
        assert not client.verify_signature(headers(INBOUND_UNESCAPED_SIGNATURE), INBOUND)
        assert not client.verify_signature(headers(STATUS_SPACED_SIGNATURE), STATUS)
        again = orjson.dumps(orjson.loads(INBOUND))
        assert len(again) == 582
        assert not client.verify_signature(headers(INBOUND_SIGNATURE), again)
        assert client.verify_signature(headers(INBOUND_UNESCAPED_SIGNATURE), again)

    @pytest.mark.parametrize("given", [{}, {"X-Hub-Signature-256": ""}, {"X-Hub-Signature-256": STATUS_SIGNATURE}])
    def test_a_missing_or_bare_signature_fails(self, client: WhatsAppClient, given: dict[str, str]) -> None:
        assert not client.verify_signature(given, STATUS)


class TestContent:
    def test_a_status(self, client: WhatsAppClient) -> None:
        status = client.parse_webhook(STATUS).statuses[0]
        assert (status.status, status.reference) == ("delivered", "b2c5b4de-6d3e-4c1e-9a57-0d5f3a1e7c42")
        assert status.key == f"{status.wamid}:delivered"
        assert status.at == datetime.fromtimestamp(1733106240, UTC)

    def test_a_reply(self, client: WhatsAppClient) -> None:
        reply = client.parse_webhook(INBOUND).inbound[0]
        assert (reply.name, reply.sender, reply.text) == ("Siti", "6281234567890", "STOP 🙏")
        assert reply.is_opt_out(Settings().whatsapp_opt_out_words)

    @pytest.mark.parametrize(
        ("content", "opts_out"),
        [
            ({"type": "text", "text": {"body": " Berhenti!! "}}, True),
            ({"type": "text", "text": {"body": "Batal   langganan."}}, True),
            ({"type": "text", "text": {"body": "S.T.O.P 🙏"}}, True),
            ({"type": "text", "text": {"body": "stop-promo"}}, True),
            ({"type": "text", "text": {"body": "🛑🛑"}}, False),
            ({"type": "text", "text": {"body": "jangan berhenti kirim ya"}}, False),
            ({"type": "button", "button": {"payload": "stop", "text": "Tidak mau lagi"}}, True),
            (
                {
                    "type": "interactive",
                    "interactive": {"type": "button_reply", "button_reply": {"id": "stop", "title": "Berhenti"}},
                },
                True,
            ),
            ({"type": "image", "image": {"id": "1"}}, False),
        ],
    )
    def test_an_opt_out_is_the_whole_message(
        self,
        client: WhatsAppClient,
        content: dict[str, Any],
        opts_out: bool,  # noqa: FBT001
    ) -> None:
        raw = notification(messages=[{"id": "wamid.X", "from": "62812", "timestamp": "1733106300", **content}])
        assert client.parse_webhook(raw).inbound[0].is_opt_out(Settings().whatsapp_opt_out_words) is opts_out

    @pytest.mark.parametrize(
        ("kind", "is_reply", "opens"),
        [
            ("text", True, True),
            ("reaction", True, False),
            ("system", False, False),
            ("unsupported", True, True),
        ],
    )
    def test_not_every_message_is_a_reply(
        self,
        client: WhatsAppClient,
        kind: str,
        is_reply: bool,  # noqa: FBT001
        opens: bool,  # noqa: FBT001
    ) -> None:
        raw = notification(messages=[{"id": "wamid.X", "timestamp": "1733106300", "type": kind}])
        message = client.parse_webhook(raw).inbound[0]
        assert (message.is_reply, message.opens_window) == (is_reply, opens)

    def test_a_hidden_number_has_a_user_id(self, client: WhatsAppClient) -> None:
        raw = notification(
            contacts=[{"profile": {"name": "Siti", "username": "siti"}, "user_id": "ID.134"}],
            messages=[{"id": "wamid.X", "timestamp": "1733106300", "type": "text", "text": {"body": "Hai"}}],
        )
        message = client.parse_webhook(raw).inbound[0]
        assert (message.sender, message.wa_id, message.user_id) == (None, None, "ID.134")

    def test_a_failure_says_what_to_do(self, client: WhatsAppClient) -> None:
        raw = notification(
            statuses=[
                {
                    "id": "wamid.X",
                    "status": "failed",
                    "timestamp": "1733106240",
                    "recipient_id": "62812",
                    "errors": [
                        {"code": 131050, "title": "t", "message": "m", "error_data": {"details": "d"}, "href": "h"}
                    ],
                }
            ]
        )
        error = client.parse_webhook(raw).statuses[0].errors[0]
        assert (error.verdict.action, error.verdict.opts_out) == (Action.GIVE_UP, True)

    def test_marketing_preferences_and_account_errors(self, client: WhatsAppClient) -> None:
        stop = {"wa_id": "62812", "category": "marketing_messages", "value": "stop", "timestamp": 1733106240}
        switched = client.parse_webhook(notification("user_preferences", user_preferences=[stop]))
        locked = client.parse_webhook(notification(errors=[{"code": 131031, "title": "t"}]))
        assert switched.preferences[0].value == "stop"
        hidden = {**stop, "wa_id": None}
        assert client.parse_webhook(notification("user_preferences", user_preferences=[hidden])).preferences == ()
        assert locked.errors[0].verdict.pauses is Scope.ACCOUNT

    def test_other_subscriptions_and_empty_notifications_say_nothing(self, client: WhatsAppClient) -> None:
        for raw in (notification("account_update", event="X"), notification(), b'{"object":"x","entry":[]}'):
            assert client.parse_webhook(raw) == Notification()

    @pytest.mark.parametrize(
        "raw",
        [
            b"",
            b"{",
            b"[]",
            b"{}",
            b'{"entry":5}',
            notification(statuses=[{"id": "x"}]),
            notification(messages=["x"]),
            notification(statuses=[{"id": "x", "status": "sent", "timestamp": "soon"}]),
            notification(statuses=[{"id": "x", "status": "sent", "timestamp": "9" * 30}]),
        ],
    )
    def test_what_is_no_notification_is_a_value_error(self, client: WhatsAppClient, raw: bytes) -> None:
        with pytest.raises(ValueError):  # noqa: PT011 - the promise is the type
            client.parse_webhook(raw)

    @pytest.mark.parametrize(
        "bad",
        [
            5,
            {"id": "wamid.BAD"},
            {"id": "wamid.BAD", "from": "62812", "timestamp": "soon", "type": "text"},
            {"id": "x" * 161, "from": "62812", "timestamp": "1733106300", "type": "text"},
            {"id": "wamid.BAD\u0000", "from": "62812", "timestamp": "1733106300", "type": "text"},
        ],
    )
    def test_a_thing_that_makes_no_sense_takes_none_of_the_others_along(self, bad: object) -> None:
        oddities: list[Oddity] = []
        http = ProviderClient(name="whatsapp", base_url="http://127.0.0.1:1", oddities=oddities.append)
        client = WhatsAppClient(http=http, version="v25.0", phone_number_id="1", token="unused", app_secret=SECRET)
        stop = {"id": "wamid.X", "from": "62812", "timestamp": "1733106300", "type": "text", "text": {"body": "stop"}}
        status = {"id": "wamid.Y", "status": "sent", "timestamp": "1733106240"}
        raw = notification(messages=[bad, stop], statuses=[status, bad], contacts=bad)
        said = client.hear(raw, content_type="application/json")
        assert [message.wamid for message in said.inbound] == ["wamid.X"]
        assert [one.wamid for one in said.statuses] == ["wamid.Y"]
        assert [one.body for one in oddities] == [orjson.dumps(bad)] * 2
        assert [one.raw for one in said.odd] == [orjson.dumps(bad)] * 2
        assert not any("wamid.BAD" in one.why for one in oddities)

    def test_a_change_or_an_entry_that_makes_no_sense_neither(self, client: WhatsAppClient) -> None:
        [whole] = orjson.loads(STATUS)["entry"]
        for entries in (["x", whole], [{"id": "1"}, whole], [{**whole, "changes": [None, *whole["changes"]]}]):
            said = client.parse_webhook(orjson.dumps({"entry": entries}))
            assert (len(said.statuses), len(said.odd)) == (1, 1)

    @pytest.mark.parametrize(("event", "status"), [("PAUSED", "PAUSED"), ("REINSTATED", "APPROVED")])
    def test_a_template_s_new_status(self, client: WhatsAppClient, event: str, status: str) -> None:
        named = {"message_template_name": "follow_up_2", "message_template_language": "id", "event": event}
        raw = notification("message_template_status_update", **named)
        told = TemplateStatus(account="1", name="follow_up_2", language="id", status=status)
        assert client.parse_webhook(raw).templates == (told,)


class TestVerdicts:
    def test_every_code_has_one_verdict(self) -> None:
        assert len(VERDICTS) == 43
        assert all(code == verdict.code for code, verdict in VERDICTS.items())

    @pytest.mark.parametrize(
        ("code", "status", "action"),
        [
            (131026, None, Action.GIVE_UP),
            (131026, 400, Action.GIVE_UP),
            (131049, None, Action.GIVE_UP),
            (130429, 429, Action.RETRY),
            (131056, 400, Action.RETRY),
            (1, 400, Action.UNKNOWN),
            (250, 403, Action.FIX),
            (131048, None, Action.PAUSE),
            (132001, 404, Action.FIX),
            (999, 429, Action.RETRY),
            (999, 503, Action.RETRY),
            (999, 400, Action.FIX),
            (999, None, Action.GIVE_UP),
        ],
    )
    def test_a_code_means_the_same_wherever_it_comes_from(self, code: int, status: int | None, action: Action) -> None:
        verdict = judge(code, status=status)
        assert verdict.action is action
        assert verdict.known is (code != 999)

    def test_pauses(self) -> None:
        assert (judge(131048).pauses, judge(131048).after) == (Scope.NUMBER, timedelta(hours=24))
        assert (judge(368).pauses, judge(368).after) == (Scope.ACCOUNT, None)
        assert (judge(131056).after, judge(131056).growth) == (timedelta(seconds=1), 4)
