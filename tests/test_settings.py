"""What the environment says is taken alike by all, and what must not run in production does not start."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr, ValidationError

from bootstrap import open_app, tortoise_config
from settings import Settings
from tests.work import one

PASSWORD = "p@ss/w%rd#1"
ESCAPED = "p%40ss%2Fw%25rd%231"


def production(**changed: Any) -> Settings:
    """A production start that is in order, but for what is changed."""
    own = SecretStr("a secret of our own, of 32 characters")
    secrets = {name: own for name, field in Settings.model_fields.items() if isinstance(field.default, SecretStr)}
    urls = {
        "public_url": "https://bosonline.example",
        "boscod_url": "https://boscod.example",
        "winpay_url": "https://winpay.example",
        "whatsapp_url": "https://graph.example",
    }
    mail = {"smtp_url": SecretStr("smtps://u:p%40ss@mail.example"), "mail_from": "Toko <no-reply@toko.example>"}
    keys = {"winpay_private_key_file": Path("a.pem"), "winpay_public_key_file": Path("b.pem")}
    return Settings(**{"environment": "production", **secrets, **urls, **mail, **keys, **changed})


class TestDatabaseUrl:
    async def test_who_asks_for_tls_is_not_let_in_without(self, settings: Settings) -> None:
        # No server of the tests speaks it.
        async with open_app(settings.model_copy(update={"database_url": f"{settings.database_url}?sslmode=require"})):
            with pytest.raises(OSError, match="SSL"):
                await one("SELECT 1")

    def test_the_pool_takes_the_password_as_asyncpg_does(self) -> None:
        config = tortoise_config(f"postgres://us%65r:{ESCAPED}@db:5433/sh%6Fp?sslmode=require", 3)
        credentials = config["connections"]["default"]["credentials"]
        taken = {name: credentials[name] for name in ("user", "password", "host", "port", "database", "ssl")}
        assert taken == {
            "user": "user",
            "password": PASSWORD,
            "host": "db",
            "port": 5433,
            "database": "shop",
            "ssl": "require",
        }

    @pytest.mark.parametrize(
        ("url", "word"),
        [
            ("postgres://a:b@db/shop?application_name=x", "application_name"),
            ("postgres://a:b@db/shop?sslmode=perhaps", "sslmode"),
            ("postgres://a:p@ss@db/shop", "%40"),
            ("postgres://a:b@db1,db2/shop", "one host"),
            ("postgres://a:b@db", "database"),
            ("mysql://a:b@db/shop", "postgres://"),
        ],
    )
    def test_what_would_be_read_in_two_ways_is_refused(self, url: str, word: str) -> None:
        with pytest.raises(ValidationError, match=word):
            Settings(database_url=url)


class TestProduction:
    def test_it_starts_with_secrets_and_addresses_of_its_own(self) -> None:
        assert production().environment == "production"

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("boscod_token", Settings.model_fields["boscod_token"].default),
            ("winpay_public_key_file", None),
            ("secret_key", SecretStr("short")),
            ("public_url", "http://localhost:8080"),
            ("public_url", "http://127.0.0.1:8080"),
            ("boscod_url", "http://127.0.0.1:8091"),
            ("winpay_url", "http://[::1]:8092"),
            ("winpay_checkout_url", "http://127.0.0.1:8092"),
            ("whatsapp_url", "http://0.0.0.0:8093"),
            ("smtp_url", None),
            ("mail_from", Settings.model_fields["mail_from"].default),
            ("webhook_loopback", True),
        ],
    )
    def test_what_is_local_is_refused_by_name(self, name: str, value: Any) -> None:
        with pytest.raises(ValidationError, match=name.upper()):
            production(**{name: value})
        assert Settings(**{name: value})

    def test_the_checkout_page_s_secret_is_asked_for_where_there_is_one(self) -> None:
        left = {"winpay_checkout_secret": Settings.model_fields["winpay_checkout_secret"].default}
        assert production(**left).winpay_checkout_url == ""
        with pytest.raises(ValidationError, match="WINPAY_CHECKOUT_SECRET"):
            production(**left, winpay_checkout_url="https://checkout.winpay.example")


class TestMail:
    @pytest.mark.parametrize(
        "url", ["mail.example", "https://u:geheim@mail.example", "smtp://", "smtp://u:geheim@mail.example/x"]
    )
    def test_what_is_no_mail_server_is_refused_without_its_password(self, url: str) -> None:
        with pytest.raises(ValidationError, match="SMTP_URL") as refused:
            Settings(smtp_url=SecretStr(url))
        assert "geheim" not in str(refused.value)

    @pytest.mark.parametrize("sender", ["", "BosOnline", "BosOnline <no-reply>", "A\r\nBcc: x@y.example <a@b.example>"])
    def test_a_sender_has_an_address_and_is_one_line(self, sender: str) -> None:
        with pytest.raises(ValidationError, match="mail_from"):
            Settings(mail_from=sender)
