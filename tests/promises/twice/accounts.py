"""Letters about accounts, into the outbox."""

from __future__ import annotations

from datetime import UTC, datetime

from models.accounts import resets
from models.accounts.tables import PasswordReset, User
from models.db import pool
from tests.promises.twice.stage import Play, Stage, scenario


async def asked(stage: Stage) -> None:
    await User.create(name="Sari", email="sari@kopi.test", username="sari", password_hash="-")
    secret = stage.app.settings.secret_key.get_secret_value()
    await resets.ask("sari", address="203.0.113.7", secret=secret, now=datetime.now(UTC))


def letters(stage: Stage) -> int:
    return len(list((stage.app.settings.data_dir / "outbox").glob("*.eml")))


@scenario("accounts.send_reset")
async def sends_the_link_once(stage: Stage) -> Play:
    await asked(stage)

    async def did() -> None:
        assert (await PasswordReset.get()).sent_at is not None
        assert letters(stage) == 1

    return Play(job=await stage.newest("accounts.send_reset"), did=did, app=stage.app)


@scenario("accounts.tell_reset")
async def tells_the_owner_once(stage: Stage) -> Play:
    await asked(stage)
    reset = await PasswordReset.get()
    secret = stage.app.settings.secret_key.get_secret_value()
    way = await resets.to_send(reset.id, secret=secret, now=datetime.now(UTC), using=pool())
    assert way is not None
    await resets.use(way.token, "another long passphrase", now=datetime.now(UTC))
    await stage.settle("accounts.send_reset")

    async def did() -> None:
        assert (await PasswordReset.get()).told_at is not None
        assert letters(stage) == 1

    return Play(job=await stage.newest("accounts.tell_reset"), did=did, app=stage.app)
