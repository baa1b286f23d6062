"""A process that places an order and stands still where it is to be killed: ``python -m tests.promises.dying before``.

The order takes stock and writes the job that asks for its payment. ``before`` is the last moment of the transaction,
``after`` is the moment between its commit and the bell.
"""

from __future__ import annotations

import asyncio
import sys
import uuid

from bootstrap import open_app
from models.clock import SystemClock
from models.db import ring_with, transaction
from models.orders.draft import OrderDraft
from models.orders.place import place
from settings import Settings

HERE = "standing still"


def stand_still() -> None:
    """Say so, and hold everything until the end: nobody ever writes to this process."""
    sys.stderr.write(f"{HERE}\n")
    sys.stderr.flush()
    sys.stdin.read()


async def main(where: str, draft: OrderDraft) -> None:
    """Place the order as its job does."""
    async with open_app(Settings()):
        if where == "after":
            ring_with(lambda _kinds: stand_still())
        async with transaction() as tx:
            job = uuid.uuid4()
            await place(draft, job_id=job, token_hash=job.hex, clock=SystemClock(), using=tx)
            if where == "before":
                stand_still()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], OrderDraft.model_validate_json(sys.argv[2])))
