"""Stores with an account of their own at Boscod."""

from __future__ import annotations

from typing import Final

from models.accounts.tables import Store
from models.db import Connection

MOST_STORES: Final = 100
"""Stores that may share one account's id; whoever sends us a webhook has each of their secrets tried."""


async def webhook_secrets(account: str, *, using: Connection) -> list[tuple[int, bytes]]:
    """Return the stores that say that ``account`` is theirs at Boscod, each with its webhook secret, sealed.

    Anybody may say so: what counts is which of the secrets a webhook bears.
    """
    stores = Store.filter(boscod_account=account, boscod_webhook_secret__isnull=False).using_db(using)
    found = await stores.order_by("id").limit(MOST_STORES).values_list("id", "boscod_webhook_secret")
    return [(int(store_id), bytes(secret)) for store_id, secret in found]
