"""The WhatsApp client against the sandbox, over HTTP."""

from __future__ import annotations

import asyncio
import dataclasses
from datetime import timedelta

import pytest
from aiohttp.test_utils import unused_port

from integrations.http import ProviderClient
from integrations.messaging import CloudApi, OutgoingMessage
from integrations.outcome import Refused, Unavailable, Unknown
from integrations.whatsapp import (
    Action,
    MessageRefused,
    Scope,
    SenderPaused,
    Template,
    WhatsAppClient,
)
from settings import Settings
from tests.integrations.whatsapp_bench import FOLLOW_UP, NUMBER, SECRET, SITI, SOON, whatsapp


class TestSending:
    async def test_a_template_is_accepted_and_its_statuses_echo_our_reference(self) -> None:
        async with whatsapp() as bench:
            accepted = await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="ref-1")
            told = await bench.statuses(3)
        assert accepted.wamid.startswith("wamid.")
        assert (accepted.wa_id, accepted.held) == ("6281234567890", False)
        assert {status.status for status in told} == {"sent", "delivered", "read"}
        assert {(status.wamid, status.reference) for status in told} == {(accepted.wamid, "ref-1")}

    async def test_a_template_with_picture_and_button_fits_its_seed(self) -> None:
        template = Template(
            name="follow_up_1",
            variables=("Siti", "Kopi Gayo 250 g"),
            quick_replies=("stop",),
            header_image_link="https://cdn.example.com/p/1.jpg",
        )
        async with whatsapp() as bench:
            accepted = await bench.client.send_template(to=SITI, template=template, reference="r")
            with pytest.raises(MessageRefused) as caught:
                await bench.client.send_template(
                    to=SITI,
                    template=dataclasses.replace(template, header_image_link=None),
                    reference="r",
                )
        assert accepted.wamid
        assert (caught.value.code, caught.value.verdict.action) == ("132012", Action.FIX)

    @pytest.mark.parametrize(
        ("template", "code"),
        [
            (Template(name="no_such_template"), "132001"),
            (dataclasses.replace(FOLLOW_UP, language="en_US"), "132001"),
            (Template(name="waits_for_approval"), "132001"),
            (Template(name="paused_for_quality", variables=("x",)), "132015"),
            (dataclasses.replace(FOLLOW_UP, variables=("Siti",)), "132000"),
        ],
    )
    async def test_a_template_that_does_not_fit_must_be_fixed(self, template: Template, code: str) -> None:
        async with whatsapp() as bench:
            with pytest.raises(MessageRefused) as caught:
                await bench.client.send_template(to=SITI, template=template, reference="r")
        assert (caught.value.code, caught.value.verdict.action) == (code, Action.FIX)

    @pytest.mark.parametrize("variable", ["", "  ", "a\nb", "a\tb", "a     b"])
    async def test_a_broken_variable_is_not_sent(self, variable: str) -> None:
        async with whatsapp() as bench:
            with pytest.raises(Refused):
                await bench.client.send_template(
                    to=SITI,
                    template=dataclasses.replace(FOLLOW_UP, variables=("Siti", variable)),
                    reference="r",
                )
            assert bench.ledger.entries() == []

    @pytest.mark.parametrize("to", ["081234567890", "6281234567890", "+62 812", "+", "+0812345678", ""])
    async def test_only_international_numbers_are_sent_to(self, to: str) -> None:
        async with whatsapp() as bench:
            with pytest.raises(Refused):
                await bench.client.send_text(to=to, text="Halo", reference="r")
            assert bench.ledger.entries() == []

    async def test_text_goes_within_the_window_and_fails_outside(self) -> None:
        async with whatsapp() as bench:
            await bench.client.send_text(to=SITI, text="Halo", reference="too-early")
            early = await bench.statuses(1)
            await bench.written()
            bench.time.at += timedelta(hours=23)
            await bench.client.send_text(to=SITI, text="Masih 🙏", reference="in-time")
            in_time = await bench.statuses(3)
            bench.time.at += timedelta(hours=1)
            await bench.client.send_text(to=SITI, text="Halo", reference="too-late")
            late = await bench.statuses(1)
        assert [(s.status, s.reference, s.errors[0].code) for s in early] == [("failed", "too-early", 131047)]
        assert late[0].errors[0].verdict.action is Action.GIVE_UP
        assert {status.status for status in in_time} == {"sent", "delivered", "read"}

    async def test_a_message_goes_by_whichever_sender_is_chosen(self) -> None:
        async with whatsapp() as bench:
            message = OutgoingMessage(reference="r-1", to=SITI, text="Halo Siti", template=FOLLOW_UP)
            by_template = await CloudApi(whatsapp=bench.client).send(message)
            by_text = await CloudApi(whatsapp=bench.client).send(dataclasses.replace(message, template=None))
            sent = bench.ledger.entries("message")
        assert [entry["type"] for entry in sent] == ["template", "text"]
        assert [entry["key"] for entry in sent] == [by_template.provider_id, by_text.provider_id]
        assert by_text.link is None


class TestUnknown:
    async def test_a_silence_after_acceptance_is_unknown_and_a_status_settles_it(self) -> None:
        async with whatsapp(total=SOON) as bench:
            bench.fault("timeout_after_accept", calls=1)
            with pytest.raises(Unknown):
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="ref-lost")
            told = await bench.statuses(1)
            sent = bench.ledger.entries("message")
        assert [entry["reference"] for entry in sent] == ["ref-lost"]
        assert (told[0].reference, told[0].wamid) == ("ref-lost", sent[0]["key"])

    async def test_a_silence_before_acceptance_is_just_as_unknown(self) -> None:
        async with whatsapp(total=SOON) as bench:
            bench.fault("timeout_before_accept", calls=1)
            with pytest.raises(Unknown):
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
            assert bench.ledger.count("message") == 0

    @pytest.mark.parametrize(
        "fault",
        [
            {"kind": "http_502_html"},
            {"kind": "http_500"},
            {"kind": "refuse", "code": "1"},
        ],
    )
    async def test_an_answer_that_says_nothing_is_unknown(self, fault: dict[str, str]) -> None:
        async with whatsapp() as bench:
            bench.fault(**fault, calls=1)
            with pytest.raises(Unknown):
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")

    async def test_an_unknown_send_is_not_repeated_by_the_client(self) -> None:
        async with whatsapp(total=SOON) as bench:
            bench.fault("timeout_after_accept", calls=1)
            with pytest.raises(Unknown):
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
            assert bench.ledger.count("message") == 1

    async def test_a_refused_connection_is_not_unknown(self) -> None:
        async with ProviderClient(name="whatsapp", base_url=f"http://127.0.0.1:{unused_port()}", attempts=1) as http:
            client = WhatsAppClient(http=http, version="v25.0", phone_number_id=NUMBER, token="t", app_secret=SECRET)
            with pytest.raises(Unavailable):
                await client.send_template(to=SITI, template=FOLLOW_UP, reference="r")


class TestRefusals:
    @pytest.mark.parametrize(
        ("code", "scope"),
        [
            ("190", Scope.ACCOUNT),
            ("131048", Scope.NUMBER),
            ("368", Scope.ACCOUNT),
            ("131045", Scope.NUMBER),
            ("80007", Scope.ACCOUNT),
        ],
    )
    async def test_a_fault_of_the_sender_pauses_it(self, code: str, scope: Scope) -> None:
        async with whatsapp() as bench:
            bench.fault("refuse", code=code, calls=1)
            with pytest.raises(SenderPaused) as caught:
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
        assert caught.value.verdict.pauses is scope

    @pytest.mark.parametrize(("code", "seconds"), [("131016", 30), ("2", 30), ("131057", 60), ("131000", 30)])
    async def test_trouble_at_metas_is_tried_again_later(self, code: str, seconds: int) -> None:
        async with whatsapp() as bench:
            bench.fault("refuse", code=code, calls=1)
            with pytest.raises(Unavailable) as caught:
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
        assert not isinstance(caught.value, SenderPaused)
        assert caught.value.after == timedelta(seconds=seconds)

    async def test_a_fault_can_hit_one_recipient_only(self) -> None:
        async with whatsapp() as bench:
            bench.fault("refuse", code="131026", match={"to": "6281111111111"})
            await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
            with pytest.raises(MessageRefused) as caught:
                await bench.client.send_template(to="+6281111111111", template=FOLLOW_UP, reference="r")
        assert caught.value.verdict.action is Action.GIVE_UP

    async def test_a_wrong_token_and_a_wrong_number_are_told_apart(self) -> None:
        async with whatsapp(token="another") as bench:
            with pytest.raises(SenderPaused) as token:
                await bench.client.send_text(to=SITI, text="Halo", reference="r")
        async with whatsapp(phone_number_id="1") as bench:
            with pytest.raises(MessageRefused) as number:
                await bench.client.send_text(to=SITI, text="Halo", reference="r")
        assert (token.value.verdict.code, number.value.verdict.code) == (190, 100)


class TestLimits:
    async def test_one_recipient_gets_one_message_in_six_seconds_or_a_burst_that_borrows(self) -> None:
        async with whatsapp() as bench:
            await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="1")
            bench.time.at += timedelta(seconds=6)
            for reference in ("2", "3"):
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference=reference)
            bench.time.at += timedelta(seconds=11)
            with pytest.raises(Unavailable):
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="4")
            await bench.client.send_template(to="+6281111111111", template=FOLLOW_UP, reference="5")
            bench.time.at += timedelta(seconds=1)
            await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="4")

    async def test_the_number_has_its_throughput(self) -> None:
        async with whatsapp(per_second=2) as bench:
            for last in (1, 2):
                await bench.client.send_template(to=f"+628111111111{last}", template=FOLLOW_UP, reference="r")
            with pytest.raises(Unavailable):
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
            bench.time.at += timedelta(seconds=1)
            await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")

    async def test_a_recipient_counts_for_a_day_after_the_latest_message(self) -> None:
        async with whatsapp(strangers_a_day=1) as bench:
            for hours in (0, 20):
                await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="known")
                await bench.statuses(3)
                bench.time.at += timedelta(hours=20 - hours)
            bench.time.at += timedelta(hours=10)
            await bench.client.send_template(to="+6281111111111", template=FOLLOW_UP, reference="too many")
            [refused] = await bench.statuses(1)
        assert (refused.status, refused.errors[0].code) == ("failed", 131048)

    async def test_strangers_of_a_day_are_limited_and_known_ones_are_not(self) -> None:
        async with whatsapp(strangers_a_day=1) as bench:
            await bench.client.send_template(to="+6281111111111", template=FOLLOW_UP, reference="first")
            await bench.statuses(3)
            await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="stranger")
            stranger = await bench.statuses(1)
            await bench.written()
            bench.time.at += timedelta(minutes=1)
            await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="known")
            known = await bench.statuses(3)
        assert (stranger[0].status, stranger[0].errors[0].code) == ("failed", 131048)
        assert {status.status for status in known} == {"sent", "delivered", "read"}


class TestWebhooks:
    async def test_metas_check_of_our_address_passes(self) -> None:
        async with whatsapp() as bench:
            assert (await bench.control("verify", {}))["verified"]
            forged = {"hub.mode": "subscribe", "hub.verify_token": "x", "hub.challenge": "c"}
            assert bench.client.challenge(forged) is None

    async def test_a_reply_says_who_answers_what(self) -> None:
        async with whatsapp() as bench:
            accepted = await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
            await bench.statuses(3)
            await bench.control("inbound", {"from": SITI, "text": "STOP 🙏", "context_id": accepted.wamid})
            reply = (await bench.notification()).inbound[0]
        assert (reply.sender, reply.answers_to, reply.phone_number_id) == ("6281234567890", accepted.wamid, NUMBER)
        assert reply.is_reply
        assert reply.opens_window
        assert reply.is_opt_out(Settings().whatsapp_opt_out_words)

    async def test_a_forged_status_is_seen_through(self) -> None:
        async with whatsapp() as bench:
            bench.fault("webhook_bad_signature", calls=3)
            await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
            await asyncio.wait_for(bench.forged.get(), timeout=10)
            assert bench.heard.empty()

    async def test_statuses_may_come_before_the_answer(self) -> None:
        async with whatsapp() as bench:
            bench.fault("webhook_before_answer", calls=1)
            accepted = await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
            assert bench.heard.qsize() == 3
            assert {status.wamid for status in await bench.statuses(3)} == {accepted.wamid}

    @pytest.mark.parametrize(
        ("kind", "expected"),
        [
            ("no_delivered", ["read", "sent"]),
            ("failed_after_sent", ["failed", "sent"]),
            ("batched", ["delivered", "read", "sent"]),
        ],
    )
    async def test_statuses_come_as_badly_as_asked(self, kind: str, expected: list[str]) -> None:
        async with whatsapp() as bench:
            bench.fault(kind, calls=1)
            await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")
            assert sorted(status.status for status in await bench.statuses(len(expected))) == expected

    async def test_a_hidden_number_still_carries_our_reference(self) -> None:
        async with whatsapp() as bench:
            bench.fault("no_phone", calls=1)
            await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="ref-9")
            told = await bench.statuses(1)
        assert (told[0].recipient_id, told[0].reference) == (None, "ref-9")

    async def test_a_held_template_is_accepted(self) -> None:
        async with whatsapp() as bench:
            bench.fault("held", calls=1)
            assert (await bench.client.send_template(to=SITI, template=FOLLOW_UP, reference="r")).held
