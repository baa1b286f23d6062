"""What Meta says of our templates: a paused or disabled one is held back, and its steps go on when it is active again.

Told by webhook when it changes, and read once an hour in case a webhook was lost.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from models.db import Connection
from models.senders.pauses import wake
from models.sql import load


async def note_templates(
    account: str, told: Collection[tuple[str, str, str]], *, now: datetime, using: Connection
) -> int:
    """Keep (name, language, status) of templates; return how many changed. One that is active again wakes its steps."""
    rows = sorted({(name, language): status for name, language, status in told}.items())
    names, languages = [key[0] for key, _ in rows], [key[1] for key, _ in rows]
    statuses = [status for _, status in rows]
    changed = await using.execute_query_dict(
        load(__file__, "note_templates"), [account, names, languages, statuses, now]
    )
    if any(row["status"] == "APPROVED" for row in changed):
        await wake(now=now, using=using)
    return len(changed)
