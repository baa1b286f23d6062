"""Letters over the wire, and what a mail server's no means."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import quote

import pytest

from integrations.mail import Letter, Outbox, SmtpMailer
from integrations.outcome import AccountBarred, NotNow, ProviderError, Refused, Unavailable
from tests.mail import PASSWORD, USER, Mailbox, certificates, serve_mail

SENDER = "BosOnline <no-reply@bosonline.test>"
LETTER = Letter(
    to="sari@kopi.test",
    subject="Kata sandi baru",
    text="Baris panjang é " + "x" * 1200,
    reference="password-reset-7",
    at=datetime(2026, 3, 2, 5, 0, tzinfo=UTC),
)


def mailer(mailbox: Mailbox, **how: object) -> SmtpMailer:
    return SmtpMailer(f"smtp://127.0.0.1:{mailbox.port}", sender=SENDER, **{"tls": False, **how})  # type: ignore[arg-type]


class TestSmtp:
    async def test_a_letter_arrives_as_it_was_written(self) -> None:
        async with serve_mail() as mailbox:
            await mailer(mailbox).send(LETTER)
        [letter] = mailbox.letters
        assert (letter["To"], letter["From"], letter["Subject"]) == ("sari@kopi.test", SENDER, "Kata sandi baru")
        assert letter["Message-ID"] == "<password-reset-7@bosonline.test>"
        assert letter["Auto-Submitted"] == "auto-generated"
        assert letter.get_content().strip() == LETTER.text

    @pytest.mark.parametrize("implicit", [False, True])
    async def test_user_and_password_are_said_over_tls(self, tmp_path: Path, *, implicit: bool) -> None:
        server, client = certificates(tmp_path)
        async with serve_mail(certificate=server, implicit=implicit) as mailbox:
            scheme = "smtps" if implicit else "smtp"
            url = f"{scheme}://{USER}:{quote(PASSWORD, safe='')}@localhost:{mailbox.port}"
            await SmtpMailer(url, sender=SENDER, context=client).send(LETTER)
        assert mailbox.encrypted == [True]
        assert mailbox.signed_in == [USER]

    async def test_nothing_is_said_to_a_server_without_tls(self) -> None:
        async with serve_mail() as mailbox:
            with pytest.raises(Unavailable):
                await mailer(mailbox, tls=True).send(LETTER)
        assert mailbox.letters == []

    async def test_nothing_is_said_to_a_server_whose_certificate_nobody_vouches_for(self, tmp_path: Path) -> None:
        server, _ = certificates(tmp_path)
        async with serve_mail(certificate=server) as mailbox:
            with pytest.raises(Unavailable):
                await SmtpMailer(f"smtp://localhost:{mailbox.port}", sender=SENDER).send(LETTER)
        assert mailbox.letters == []

    async def test_a_wrong_password_bars_the_account(self, tmp_path: Path) -> None:
        server, client = certificates(tmp_path)
        async with serve_mail(certificate=server) as mailbox:
            url = f"smtp://{USER}:wrong@localhost:{mailbox.port}"
            with pytest.raises(AccountBarred):
                await SmtpMailer(url, sender=SENDER, context=client).send(LETTER)

    @pytest.mark.parametrize(
        ("answers", "meaning"),
        [
            ({"rcpt": "550 no such user sari@kopi.test"}, Refused),
            ({"rcpt": "450 busy, sari@kopi.test"}, NotNow),
            ({"data": "554 sari@kopi.test gets no spam"}, Refused),
            ({"data": "451 later, sari@kopi.test"}, NotNow),
        ],
    )
    async def test_a_no_is_for_good_or_for_now_and_quotes_nobody(
        self, answers: dict[str, str], meaning: type[ProviderError]
    ) -> None:
        async with serve_mail() as mailbox:
            for name, answer in answers.items():
                setattr(mailbox, name, answer)
            with pytest.raises(meaning) as no:
                await mailer(mailbox).send(LETTER)
        assert "sari" not in f"{no.value} {no.value.noted}"

    async def test_a_letter_whose_answer_was_lost_may_be_sent_again(self) -> None:
        async with serve_mail() as mailbox:
            mailbox.silent = True
            with pytest.raises(Unavailable):
                await mailer(mailbox).send(LETTER)
            mailbox.silent = False
            await mailer(mailbox).send(LETTER)
        first, second = mailbox.letters
        assert first["Message-ID"] == second["Message-ID"]
        assert first.get_content() == second.get_content()

    async def test_nobody_there_is_tried_again(self) -> None:
        async with serve_mail() as mailbox:
            pass
        with pytest.raises(Unavailable):
            await mailer(mailbox).send(LETTER)


class TestOutbox:
    async def test_a_letter_is_a_file_that_a_mail_program_opens(self, tmp_path: Path) -> None:
        for _ in range(2):
            await Outbox(tmp_path / "outbox", sender=SENDER).send(LETTER)
        [file] = (tmp_path / "outbox").iterdir()
        assert file.name == "password-reset-7.eml"
        assert file.stat().st_mode & 0o077 == 0
        assert message_from_bytes(file.read_bytes(), policy=default)["To"] == "sari@kopi.test"

    async def test_a_full_disk_is_tried_again(self, tmp_path: Path) -> None:
        (tmp_path / "outbox").write_text("in the way")
        with pytest.raises(Unavailable):
            await Outbox(tmp_path / "outbox", sender=SENDER).send(LETTER)
