"""The one place that builds things: for the API, workers, the scheduler, commands and tests alike."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit
from uuid import UUID

import asyncpg
import redis.asyncio
import structlog
from redis.asyncio.retry import Retry as RedisRetry
from redis.backoff import NoBackoff
from tortoise import Tortoise

import tasks
from integrations.boscod import BoscodClient, LoginToken
from integrations.boscod import assumed as assumed_of_boscod
from integrations.boscod.cached import CachedBoscod
from integrations.circuits import Circuits
from integrations.clients import Clients
from integrations.dns import Resolver
from integrations.http import ProviderClient
from integrations.mail import Mailer, Outbox, SmtpMailer
from integrations.messaging import ClickToChat, CloudApi, Messenger
from integrations.receivers import Receivers
from integrations.shared_pace import SharedPace
from integrations.storage import Storage
from integrations.whatsapp import WhatsAppClient
from integrations.whatsapp import assumed as assumed_of_whatsapp
from integrations.winpay import WinpayClient
from integrations.winpay import assumptions as assumed_of_winpay
from integrations.winpay.checkout import CheckoutClient
from models import providers
from models.clock import Clock, SystemClock
from models.db import DATABASE_AWAY, pool, ring_with
from models.followups.tables import Channel
from models.jobs import news
from models.jobs.kinds import KINDS
from models.jobs.queue import End
from models.senders import Number
from models.vault import Vault
from settings import Settings
from tasks.engine.bells import Bells
from tasks.engine.broker import DoorbellBroker

log = structlog.get_logger(__name__)

_ROOT = Path(__file__).parent

_STATEMENT: Final = timedelta(seconds=60)
"""What PostgreSQL may take for one statement: an export's longest, with room."""
_CONNECT: Final = timedelta(seconds=5)
"""What it may take to answer a new connection; a machine that is gone says nothing at all."""
ENGINE_CONNECTIONS: Final = 5
"""Connections over which a worker process moves job rows, one of them for claims; opened when the first is needed."""
_REDIS: Final = timedelta(seconds=1)
"""What Redis may take for anything: it is asked for bells, counters and cached prices, none of them worth a wait."""


_ONE_PLAN: Final = {
    "plan_cache_mode": "force_generic_plan",
    "enable_seqscan": "off",
    "enable_sort": "off",
    "enable_incremental_sort": "off",
}
"""A claim has one plan, along the queue's index: planning takes longer than claiming, and what PostgreSQL knows of a
queue's size is a minute old while the queue grows from nothing to 100,000 within seconds."""


def table_modules() -> list[str]:
    """Every module that declares tables: ``models/<subject>/tables.py``."""
    return [f"models.{path.parent.name}.tables" for path in sorted((_ROOT / "models").glob("*/tables.py"))]


class _Connection(asyncpg.Connection):  # type: ignore[misc]  # asyncpg has no types
    """A pooled connection that leaves nothing behind: no session variable, listener, cursor or lock outlives its use.

    So it needs no reset, which would be one more round trip for every query outside a transaction. An open transaction
    is rolled back all the same.
    """

    def get_reset_query(self) -> str:
        """Nothing to reset."""
        return ""


def tortoise_config(url: str, pool_size: int, *, statement: timedelta = _STATEMENT) -> dict[str, Any]:
    """Return Tortoise's configuration for a PostgreSQL address; ``statement`` is what one may take.

    It reads the address as asyncpg does where it is given the whole: the leader and ``migrate``.
    """
    parts = urlsplit(url)
    server_settings = {
        "application_name": f"bosonline-{os.getpid()}",
        "jit": "off",
        # Helpers take longer to start than a page takes to read, and the cores are other requests' and jobs'.
        "max_parallel_workers_per_gather": "0",
        # A process that was stopped inside a transaction would hold its locks, and its jobs, until it goes on.
        "idle_in_transaction_session_timeout": "10s",
    }
    credentials: dict[str, Any] = {
        "host": parts.hostname,
        "port": parts.port or 5432,
        "user": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "database": unquote(parts.path.lstrip("/")),
        "ssl": dict(parse_qsl(parts.query)).get("sslmode"),
        "minsize": 1,
        "maxsize": pool_size,
        "command_timeout": statement.total_seconds(),
        "timeout": _CONNECT.total_seconds(),
        "connection_class": _Connection,
        "server_settings": server_settings,
    }
    return {
        "connections": {
            "default": {"engine": "tortoise.backends.asyncpg", "credentials": credentials},
            "engine": {
                "engine": "tortoise.backends.asyncpg",
                "credentials": credentials | {"maxsize": ENGINE_CONNECTIONS - 1},
            },
            "claims": {
                "engine": "tortoise.backends.asyncpg",
                "credentials": credentials
                | {
                    "maxsize": 1,
                    # A statement that is forgotten, after five minutes as a rule, is planned anew.
                    "max_cached_statement_lifetime": 0,
                    "server_settings": server_settings | _ONE_PLAN,
                },
            },
        },
        "apps": {"models": {"models": [*table_modules(), "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def __getattr__(name: str) -> Any:
    """``TORTOISE_ORM`` is what aerich's command reads; made on demand, so that an import reads no environment."""
    if name == "TORTOISE_ORM":
        settings = Settings()
        return tortoise_config(settings.database_url, settings.database_pool_size)
    raise AttributeError(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """Everything a process works with. Handlers get it from the request, jobs from their context."""

    settings: Settings
    clock: Clock
    redis: redis.asyncio.Redis
    bells: Bells
    boscod: BoscodClient
    winpay: WinpayClient
    checkout: CheckoutClient
    whatsapp: WhatsAppClient
    storage: Storage
    mailer: Mailer
    resolver: Resolver
    receivers: Receivers
    circuits: Circuits

    @property
    def namespace(self) -> str:
        """The prefix of our queues in Redis."""
        return "bosonline"

    @staticmethod
    def kinds_on(queues: Iterable[str]) -> list[str]:
        """Return the names of the kinds on these queues."""
        wanted = set(queues)
        return [kind.name for kind in KINDS.values() if kind.queue in wanted]

    def boscod_of(self, store_id: int, sealed_token: bytes | None) -> BoscodClient:
        """Return Boscod in the name of the store's own account, if its token is kept, else of the platform's."""
        if sealed_token is None:
            return self.boscod
        token = Vault(self.settings.secret_key.get_secret_value()).open(sealed_token)
        return self.boscod.for_account(f"store:{store_id}", token=token)

    def rates_of(self, store_id: int, sealed_token: bytes | None) -> CachedBoscod:
        """Return the rates of that account, kept for ten minutes."""
        account = "" if sealed_token is None else f"store:{store_id}"
        return CachedBoscod(boscod=self.boscod_of(store_id, sealed_token), redis=self.redis, account=account)

    @property
    def sender(self) -> Number:
        """Return our number at WhatsApp."""
        return Number(self.settings.whatsapp_phone_number_id, self.settings.whatsapp_waba_id)

    def messenger(self, channel: Channel) -> Messenger:
        """Return what reaches a buyer over that channel."""
        match channel:
            case Channel.WHATSAPP:
                return CloudApi(whatsapp=self.whatsapp)
            case Channel.CLICK_TO_CHAT:
                return ClickToChat()

    async def announce(self, job_id: UUID, *, store: int | None) -> None:
        """Tell whoever waits for a job, or for its store's jobs, that something changed."""
        await self.announce_all([(job_id, store)])

    async def announce_ends(self, ends: Sequence[End]) -> None:
        """Announce that attempts ended."""
        await self.announce_all([(end.id, end.store_id) for end in ends])

    async def announce_all(self, changed: Sequence[tuple[UUID, int | None]]) -> None:
        """Announce jobs, each with its store, in one message. Unheard, it costs time: waiting ends with a look."""
        try:
            await self.redis.publish(news.CHANNEL, news.pack(changed))
        except (redis.RedisError, OSError) as error:
            log.debug("announce.unheard", error=str(error))


@asynccontextmanager
async def open_app(
    settings: Settings,
    *,
    clock: Clock | None = None,
    global_context: bool = False,
    statement: timedelta = _STATEMENT,
) -> AsyncIterator[App]:
    """Build everything, and close it in reverse order. ``global_context`` lets other tasks and threads see Tortoise.

    A ``statement`` that takes longer counts as a database that is away.
    """
    tasks.load()
    clock = clock or SystemClock()
    async with AsyncExitStack() as stack:
        config = tortoise_config(settings.database_url, settings.database_pool_size, statement=statement)
        await Tortoise.init(config=config, _enable_global_fallback=global_context)
        stack.push_async_callback(Tortoise.close_connections)
        client = redis.asyncio.Redis.from_url(
            settings.redis_url,
            socket_timeout=_REDIS.total_seconds(),
            socket_connect_timeout=_REDIS.total_seconds(),
            retry=RedisRetry(NoBackoff(), 0),
        )
        stack.push_async_callback(client.aclose)
        bells = Bells(broker=DoorbellBroker(settings.redis_url))
        stack.push_async_callback(bells.close)
        ring_with(bells.ring)
        stack.callback(ring_with, None)
        receivers = Receivers(loopback=settings.webhook_loopback)
        stack.push_async_callback(receivers.close)
        storage = Storage(settings.storage_url or (settings.data_dir / "files").absolute().as_uri())
        clients = await stack.enter_async_context(
            Clients(
                redis=client,
                keep_calls=partial(providers.keep_calls, using=pool()),
                keep_oddities=partial(providers.keep_oddities, using=pool()),
                away=DATABASE_AWAY,
            )
        )
        yield App(
            settings=settings,
            clock=clock,
            redis=client,
            bells=bells,
            storage=storage,
            mailer=_mailer(settings),
            resolver=Resolver(settings.dns_server),
            receivers=receivers,
            circuits=clients.circuits,
            boscod=_boscod(
                settings,
                await clients.open(
                    "boscod",
                    settings.boscod_url,
                    within=assumed_of_boscod.CALL_TIMEOUT,
                    pace=SharedPace(name="boscod", redis=client, calls=settings.boscod_calls_per_minute),
                ),
            ),
            winpay=_winpay(
                settings,
                await clients.open(
                    "winpay",
                    settings.winpay_url,
                    within=assumed_of_winpay.CALL_TIMEOUT,
                    pace=SharedPace(name="winpay", redis=client, calls=settings.winpay_calls_per_minute),
                ),
            ),
            checkout=CheckoutClient(
                http=await clients.open(
                    "winpay",
                    settings.winpay_checkout_url or settings.winpay_url,
                    within=assumed_of_winpay.CALL_TIMEOUT,
                    pace=SharedPace(name="winpay-checkout", redis=client, calls=settings.winpay_calls_per_minute),
                ),
                client_key=settings.winpay_checkout_key,
                secret=settings.winpay_checkout_secret.get_secret_value(),
            ),
            whatsapp=_whatsapp(
                settings,
                await clients.open(
                    "whatsapp",
                    settings.whatsapp_url,
                    within=assumed_of_whatsapp.CONNECT_TIMEOUT + assumed_of_whatsapp.READ_TIMEOUT,
                    connect=assumed_of_whatsapp.CONNECT_TIMEOUT,
                ),
            ),
        )


def _mailer(settings: Settings) -> Mailer:
    if settings.smtp_url is None:
        return Outbox(settings.data_dir / "outbox", sender=settings.mail_from)
    return SmtpMailer(settings.smtp_url.get_secret_value(), sender=settings.mail_from, tls=settings.smtp_tls)


def _boscod(settings: Settings, http: ProviderClient) -> BoscodClient:
    token: str | LoginToken = settings.boscod_token.get_secret_value()
    if settings.boscod_email and settings.boscod_password is not None:
        password = settings.boscod_password.get_secret_value()
        token = LoginToken(http=http, email=settings.boscod_email, password=password)
    return BoscodClient(
        http=http,
        token=token,
        webhook_secret=settings.boscod_webhook_secret.get_secret_value(),
    )


def _winpay(settings: Settings, http: ProviderClient) -> WinpayClient:
    ours = settings.winpay_private_key_file or settings.data_dir / "keys" / "ours-private.pem"
    theirs = settings.winpay_public_key_file or settings.data_dir / "keys" / "winpay-public.pem"
    try:
        keys = ours.read_bytes(), theirs.read_bytes()
    except FileNotFoundError as error:
        msg = (
            f"{error.filename} is missing: set WINPAY_PRIVATE_KEY_FILE and WINPAY_PUBLIC_KEY_FILE,"
            " or run `bosonline up` once"
        )
        raise FileNotFoundError(msg) from error
    return WinpayClient(
        http=http,
        partner_id=settings.winpay_partner_id,
        private_key_pem=keys[0],
        public_key_pem=keys[1],
        callback_path_prefix=settings.winpay_callback_path_prefix,
    )


def _whatsapp(settings: Settings, http: ProviderClient) -> WhatsAppClient:
    return WhatsAppClient(
        http=http,
        version=settings.whatsapp_version,
        phone_number_id=settings.whatsapp_phone_number_id,
        token=settings.whatsapp_token.get_secret_value(),
        app_secret=settings.whatsapp_app_secret.get_secret_value(),
        verify_token=settings.whatsapp_verify_token.get_secret_value(),
    )
