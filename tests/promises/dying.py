"""A process that accepts an order and stands still where it is to be killed: ``python -m tests.promises.dying before``.

It writes what a checkout writes: the buyer's key and the job, whose kind nothing but the sweep for due work asks after.
``before`` is the last moment of the transaction, ``after`` is the moment between its commit and the bell.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from datetime import timedelta

from bootstrap import open_app
from models import idempotency, jobs
from models.db import ring_with, transaction
from models.idempotency import Intent
from models.orders.draft import OrderDraft
from settings import Settings

HERE = "standing still"
INTENT = Intent(scope="form:1", endpoint="/checkout/orders", key="one intent", body_hash="-")


def stand_still() -> None:
    """Say so, and hold everything until the end, which is a kill."""
    sys.stderr.write(f"{HERE}\n")
    sys.stderr.flush()
    signal.pause()


async def main(where: str, draft: OrderDraft) -> None:
    """Accept the order as the API does."""
    async with open_app(Settings()):
        if where == "after":
            ring_with(lambda _kinds: stand_still())
        async with transaction() as tx:
            row = await idempotency.claim(INTENT, life=timedelta(hours=1), using=tx)
            assert isinstance(row, int)
            job = await jobs.enqueue("orders.create", draft, store=draft.store_id, using=tx)
            await idempotency.keep_job(row, job.id, using=tx)
            if where == "before":
                stand_still()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], OrderDraft.model_validate_json(sys.argv[2])))
