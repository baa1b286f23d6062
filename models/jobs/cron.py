"""Cron entries write jobs: one per (name, slot), however many schedulers believe that it is their turn."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from models import jobs
from models.db import Connection, transaction


async def fire(name: str, slot: datetime, *, kind: str, args: Mapping[str, Any]) -> jobs.Job | None:
    """Write the job of this slot; ``None`` where it was written before."""
    async with transaction() as tx:
        if not await _take_slot(name, slot, using=tx):
            return None
        job = await jobs.enqueue(kind, args, store=None, using=tx)
        await tx.execute_query_dict(
            "UPDATE cron_slots SET job_id = $3 WHERE name = $1 AND slot = $2 RETURNING id", [name, slot, job.id]
        )
        return job


async def _take_slot(name: str, slot: datetime, *, using: Connection) -> bool:
    sql = """INSERT INTO cron_slots (name, slot, job_id) VALUES ($1, $2, '00000000-0000-0000-0000-000000000000')
             ON CONFLICT (name, slot) DO NOTHING RETURNING id"""
    return bool(await using.execute_query_dict(sql, [name, slot]))
