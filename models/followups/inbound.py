"""What buyers write: it stops sequences, opens the 24-hour window, and may be an opt-out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from models.db import Connection
from models.followups.tables import Message
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One message of a buyer. ``answers`` is the wamid of ours that it quotes or whose button was tapped.

    ``is_opt_out``: the whole message is a word that ends all messages.
    """

    wamid: str
    phone: str | None
    kind: str
    at: datetime
    is_reply: bool
    opens_window: bool
    is_opt_out: bool = False
    answers: str | None = None


async def hear(written: Written, *, now: datetime, using: Connection) -> str:
    """Keep that a buyer wrote, and stop what has to stop. The text itself is not kept. Says what it did.

    A message that quotes ours belongs to that store; any other to every store that wrote to this number lately.
    """
    answered = await Message.filter(wamid=written.answers).using_db(using).first() if written.answers else None
    # The number we wrote to: the buyer's WhatsApp may show another, or hide it.
    phone = answered.phone if answered is not None else written.phone
    if phone is None:
        return "nobody we know"
    rows = await using.execute_query_dict(
        load(__file__, "keep_inbound"),
        [
            written.wamid,
            phone,
            written.kind,
            answered.id if answered else None,
            written.opens_window,
            written.is_reply,
            written.at,
        ],
    )
    if not rows:
        return "known"
    if not written.is_reply:
        return "kept"
    store_id = answered.store_id if answered else None
    await using.execute_query(load(__file__, "stop_replied"), [phone, store_id, "the buyer replied"])
    if written.is_opt_out:
        await opt_out(phone, store_id=store_id, source="reply", now=now, using=using)
        return "opted out"
    return "replied"


async def opt_out(phone: str, *, store_id: int | None, source: str, now: datetime, using: Connection) -> None:
    """Note that a number wants no more messages, of one store or of all that wrote to it, and end its sequences."""
    await using.execute_query(load(__file__, "opt_out"), [phone, store_id, source, now])
    await using.execute_query(load(__file__, "stop_replied"), [phone, store_id, "the buyer wants no messages"])


async def opt_in(phone: str, *, at: datetime, using: Connection) -> None:
    """Lift the opt-outs that the switch in the buyer's WhatsApp had set before ``at``; those said in words stay.

    The switch is told by itself, or by the refusal of a message (131050).
    """
    await using.execute_query(
        "DELETE FROM followup_opt_outs WHERE phone = $1 AND source IN ('whatsapp_setting', 'error_131050') "
        "AND created_at <= $2",
        [phone, at],
    )
