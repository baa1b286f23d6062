"""Everything that can be configured, as one typed class read from the environment.

Every default runs on one machine. ``ENVIRONMENT=production`` refuses to start with a default secret
or a local address.
"""

from __future__ import annotations

from datetime import timedelta
from email.utils import parseaddr
from ipaddress import ip_address
from pathlib import Path
from typing import Literal, Self
from urllib.parse import parse_qsl, urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

_LOCAL_SECRET = "local-development-only-secret-0123456789"  # noqa: S105 - refused in production below
_MAIL_FROM = "BosOnline <no-reply@bosonline.example>"
_KEY_LENGTH = 32
"""Characters at least: what signs every token and seals every provider's secret is not to be guessed."""
_ELSEWHERE = ("public_url", "boscod_url", "winpay_url", "winpay_checkout_url", "whatsapp_url")
_SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback or ip_address(host).is_unspecified
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


class Settings(BaseSettings):
    """The configuration of every process. Field names are the environment variables' names, in lower case."""

    model_config = SettingsConfigDict(env_file=None, extra="ignore", frozen=True)

    environment: Literal["local", "production"] = "local"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    database_url: str = Field(
        "postgres://bosonline@127.0.0.1:55432/bosonline",
        description="PostgreSQL 15 or newer; special characters of the password as %XX, ?sslmode=… at the end.",
    )
    database_pool_size: int = Field(8, ge=1, le=200, description="Connections per process.")
    redis_url: str = Field("redis://127.0.0.1:56379/0", description="Redis 6.2 or newer, or Valkey.")
    data_dir: Path = Field(Path(".var"), description="Embedded servers' data, local files, sandbox ledgers.")

    api_host: str = "127.0.0.1"
    api_port: int = Field(8080, ge=1, le=65535)
    public_url: str = Field("http://127.0.0.1:8080", description="Where buyers, sellers and providers reach the API.")
    shops_host: str = Field("toko.bosonline.example", description="Where the CNAME of a store's own domain points.")
    dns_server: str = Field("", description="address:port of the name server asked about them; empty: the machine's.")
    metrics_host: str = Field("127.0.0.1", description="Address on which metrics_port is served.")
    metrics_port: int = Field(0, ge=0, le=65535, description="Port of this process's /metrics; 0 switches it off.")
    cors_origins: list[str] = Field(default_factory=list, description='JSON list of allowed origins; ["*"] for any.')
    trust_forwarded_for: bool = Field(default=False, description="Take the client's address from X-Forwarded-For.")
    checkout_orders_per_minute: int = Field(
        600, ge=1, description="Orders that one address may ask for; a phone network shows many buyers under one."
    )

    secret_key: SecretStr = Field(SecretStr(_LOCAL_SECRET), description="Signs access tokens, buyer tokens and links.")
    access_token_life: timedelta = timedelta(hours=1)
    refresh_token_life: timedelta = timedelta(days=30)
    idempotency_life: timedelta = Field(timedelta(hours=96), description="At least 72 h is promised.")

    storage_url: str = Field(
        "", description="file:///…, s3://bucket/prefix or gs://bucket/prefix; empty: data_dir/files."
    )
    file_life: timedelta = timedelta(days=7)
    link_life: timedelta = timedelta(minutes=15)

    boscod_url: str = "http://127.0.0.1:8091"
    boscod_calls_per_minute: int = Field(
        600, ge=1, description="Of one Boscod account, over all processes together; Boscod allows 600 a token."
    )
    boscod_token: SecretStr = SecretStr("local-boscod-token")
    boscod_email: str = Field("", description="With BOSCOD_PASSWORD: log in for a token, instead of BOSCOD_TOKEN.")
    boscod_password: SecretStr | None = None
    boscod_webhook_secret: SecretStr = SecretStr("local-boscod-webhook-secret")
    awb_expected_within: timedelta = Field(
        timedelta(minutes=30), description="A parcel without its waybill number is asked about after this."
    )
    parcel_silent_after: timedelta = Field(
        timedelta(hours=24), description="A parcel on its way is asked about after this without news."
    )
    parcel_asked_again_after: timedelta = Field(
        timedelta(hours=6), description="A parcel of which a question brought no news is asked about again after this."
    )

    winpay_url: str = "http://127.0.0.1:8092"
    winpay_calls_per_minute: int = Field(
        1200, ge=1, description="Of our Winpay account, over all processes together; its limit is told at onboarding."
    )
    winpay_partner_id: str = "170041"
    winpay_private_key_file: Path | None = Field(None, description="Our RSA key (PEM); local: made in data_dir/keys.")
    winpay_public_key_file: Path | None = Field(
        None, description="Winpay's RSA key (PEM); local: made in data_dir/keys."
    )
    payment_inquiry_after: timedelta = Field(
        timedelta(minutes=15), gt=timedelta(0), description="A payment that Winpay says nothing of is asked about then."
    )
    payment_inquiry_every: timedelta = Field(
        timedelta(minutes=30), gt=timedelta(0), description="… and again, ever more seldom."
    )
    winpay_callback_path_prefix: str = Field("/webhooks/winpay", description="Path of our callbacks as Winpay sees it.")

    winpay_checkout_url: str = Field(
        "",
        description="Of Winpay's Checkout page: https://checkout.winpay.id; empty: WINPAY_URL, as in the sandbox.",
    )
    winpay_checkout_key: str = Field("local-checkout-key", description="Client key of the Checkout page.")
    winpay_checkout_secret: SecretStr = SecretStr("local-checkout-secret")

    whatsapp_url: str = "http://127.0.0.1:8093"
    whatsapp_version: str = "v25.0"
    whatsapp_phone_number_id: str = "106540352242922"
    whatsapp_waba_id: str = "102290129340398"
    whatsapp_token: SecretStr = SecretStr("local-whatsapp-token")
    whatsapp_app_secret: SecretStr = SecretStr("local-whatsapp-app-secret")
    whatsapp_verify_token: SecretStr = SecretStr("local-whatsapp-verify-token")
    whatsapp_word_within: timedelta = Field(
        timedelta(minutes=30),
        gt=timedelta(0),
        description="How long word of an unknown message is awaited before its sequence goes on (WA-13).",
    )
    whatsapp_opt_out_words: list[str] = Field(
        ["stop", "berhenti", "unsubscribe", "unsub", "batal langganan", "stop promo"],
        description="JSON list. A buyer whose whole message is one of these, in any spelling, gets no more messages.",
    )

    smtp_url: SecretStr | None = Field(
        None,
        description="smtp://user:password@host:587 or smtps://…:465; without it letters go to DATA_DIR/outbox (local).",
    )
    smtp_tls: bool = Field(default=True, description="smtp:// must become TLS before anything is said.")
    mail_from: str = Field(_MAIL_FROM, description="Whom our letters are from: Name <address>.")
    password_page: str = Field(
        "", description="The page that asks for a new password; our letters link to it with #token=…"
    )

    webhook_loopback: bool = Field(
        default=False,
        description="Webhooks may be at http://127.0.0.1 and the like: for development, refused in production.",
    )

    job_lease: timedelta = Field(timedelta(seconds=10), description="How long a claim holds without renewal.")
    job_grace: timedelta = Field(
        timedelta(seconds=15), description="What running jobs get on a graceful stop (of 20 s)."
    )
    job_concurrency: int = Field(
        32,
        ge=1,
        le=512,
        description="Jobs of a kind that a worker process runs at once; others a quarter more, brief ones four times.",
    )

    @field_validator("database_url")
    @classmethod
    def _one_address(cls, url: str) -> str:
        """Refuse what pool, leader and migrations would not all understand alike."""
        parts = urlsplit(url)
        options = dict(parse_qsl(parts.query, keep_blank_values=True))
        if parts.scheme not in ("postgres", "postgresql") or not parts.path.strip("/"):
            wrong = "must look like postgres://user:password@host:port/database"
        elif parts.netloc.count("@") > 1 or "," in parts.netloc or parts.fragment:
            wrong = "names one host; write @ and # of a password as %40 and %23"
        elif others := options.keys() - {"sslmode"}:
            wrong = f"takes sslmode only, not {', '.join(sorted(others))} (certificates: PGSSLROOTCERT)"
        elif "sslmode" in options and options["sslmode"] not in _SSL_MODES:
            wrong = f"sslmode is one of {', '.join(_SSL_MODES)}"
        else:
            return url
        raise ValueError(wrong)

    @field_validator("smtp_url")
    @classmethod
    def _one_mail_server(cls, url: SecretStr | None) -> SecretStr | None:
        """Refuse what is no address of a mail server, without quoting it: it may hold a password."""
        if url is None or not url.get_secret_value():
            return None
        parts = urlsplit(url.get_secret_value())
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path.strip("/") or parts.query:
            raise ValueError("SMTP_URL must look like smtp://user:password@host:port or smtps://…")
        return url

    @field_validator("mail_from")
    @classmethod
    def _one_sender(cls, sender: str) -> str:
        address = parseaddr(sender)[1]
        if "@" not in address.strip("@") or not sender.isprintable():
            raise ValueError("must look like BosOnline <no-reply@host>")
        return sender

    @model_validator(mode="after")
    def _refuse_half_a_login(self) -> Self:
        if bool(self.boscod_email) != (self.boscod_password is not None):
            raise ValueError("BOSCOD_EMAIL and BOSCOD_PASSWORD are set together or not at all")
        return self

    @model_validator(mode="after")
    def _refuse_what_is_local(self) -> Self:
        """A production start with a secret that anyone can read in this file is refused by name.

        So is a short key, and an address that only this machine reaches.
        """
        if self.environment == "production":
            fields = type(self).model_fields
            left = [
                name.upper()
                for name in fields
                if isinstance(getattr(self, name), SecretStr) and getattr(self, name) == fields[name].default
            ]
            left += [
                n.upper() for n in ("winpay_private_key_file", "winpay_public_key_file") if getattr(self, n) is None
            ]
            if self.boscod_email and self.boscod_password is not None and "BOSCOD_TOKEN" in left:
                left.remove("BOSCOD_TOKEN")
            if not self.winpay_checkout_url and "WINPAY_CHECKOUT_SECRET" in left:
                # There is no Checkout page then.
                left.remove("WINPAY_CHECKOUT_SECRET")
            left += [] if self.smtp_url is not None else ["SMTP_URL"]
            left += [] if self.mail_from != _MAIL_FROM else ["MAIL_FROM"]
            if left:
                msg = f"production needs secrets and a mail server of its own; set {', '.join(left)}"
                raise ValueError(msg)
            if len(self.secret_key.get_secret_value()) < _KEY_LENGTH:
                msg = f"production needs a SECRET_KEY of at least {_KEY_LENGTH} characters"
                raise ValueError(msg)
            if self.webhook_loopback:
                raise ValueError("production calls no webhook on this machine; unset WEBHOOK_LOOPBACK")
            here = [name.upper() for name in _ELSEWHERE if _is_loopback(getattr(self, name))]
            if here:
                msg = f"production does not talk to sandboxes, nor to itself; set {', '.join(here)}"
                raise ValueError(msg)
        return self
