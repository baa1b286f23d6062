"""``python -m tests.soak.sandbox boscod``: a sandbox that bears what a campaign sends, and resends within seconds.

What differs from ``python -m local.sandbox``: no limit of calls, of strangers, and shorter pauses before a webhook is
sent again. Those limits have tests of their own; here they would only make five minutes into an hour.
"""

from __future__ import annotations

import argparse
import asyncio
from datetime import timedelta

from aiohttp import web

from local.sandbox import boscod, whatsapp, winpay
from local.sandbox.__main__ import PROVIDERS, serve
from local.sandbox.whatsapp_hooks import Delays
from settings import Settings

RESENDS = tuple(timedelta(seconds=seconds) for seconds in (1, 2, 4, 8))
CALLBACK_GAP = timedelta(seconds=5)
DELAYS = Delays(read=timedelta(seconds=3))
"""Three statuses a message, so that one of them is heard although webhooks get lost."""


def build(provider: str, settings: Settings) -> web.Application:
    """Return the sandbox that stands in for ``settings.<provider>_url``."""
    match provider:
        case "boscod":
            assert settings.boscod_password is not None
            return boscod.create_app(
                ledger_path=settings.data_dir / "sandbox" / "boscod.jsonl",
                token={},
                logins={settings.boscod_email: settings.boscod_password.get_secret_value()},
                webhook_url=f"{settings.public_url}/webhooks/boscod",
                webhook_secret=settings.boscod_webhook_secret.get_secret_value(),
                webhook_intervals=RESENDS,
                requests_per_minute=None,
            )
        case "whatsapp":
            return whatsapp.create_app(
                ledger_path=settings.data_dir / "sandbox" / "whatsapp.jsonl",
                token=settings.whatsapp_token.get_secret_value(),
                phone_number_id=settings.whatsapp_phone_number_id,
                waba_id=settings.whatsapp_waba_id,
                webhook_url=f"{settings.public_url}/webhooks/whatsapp",
                app_secret=settings.whatsapp_app_secret.get_secret_value(),
                webhook_intervals=RESENDS,
                delays=DELAYS,
                strangers_a_day=None,
            )
        case _:
            return winpay.from_settings(settings, callback_gap=CALLBACK_GAP)


def main() -> None:
    """Read the name and serve."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.sandbox", description=__doc__)
    parser.add_argument("provider", choices=PROVIDERS)
    asyncio.run(serve([parser.parse_args().provider], Settings(), build=build))


if __name__ == "__main__":
    main()
