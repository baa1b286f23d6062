"""What buyers write: it stops sequences, opens the 24-hour window, and may be an opt-out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from models.db import Connection
from models.followups.tables import Message
from models.sql import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One message of a buyer. ``answers`` is the wamid of ours that it quotes or whose button was tapped.

    ``phone`` is the number that WhatsApp shows, ``account`` the one of the buyer's account, ``user_id`` what stands for
    a number that it hides. ``is_opt_out``: the whole message is a word that ends all messages.
    """

    wamid: str
    phone: str | None
    kind: str
    at: datetime
    is_reply: bool
    opens_window: bool
    is_opt_out: bool = False
    answers: str | None = None
    account: str | None = None
    user_id: str | None = None


async def hear(written: Written, *, now: datetime, using: Connection) -> str:
    """Keep that a buyer wrote, and stop what has to stop. The text itself is not kept. Says what it did.

    A message that quotes ours belongs to that store; any other to every store that wrote to this person lately.
    """
    answered = await Message.filter(wamid=written.answers).using_db(using).first() if written.answers else None
    if answered is not None:
        # The number we wrote to: the buyer's WhatsApp may show another, or hide it.
        phones = [answered.phone]
        if answered.user_id is None and written.user_id is not None:
            await Message.filter(id=answered.id).using_db(using).update(user_id=written.user_id)
    else:
        phones = await numbers_of(written.phone, written.account, user_id=written.user_id, using=using)
    if not phones:
        return "nobody we know"
    rows = await using.execute_query_dict(
        load(__file__, "keep_inbound"),
        [
            written.wamid,
            phones[0],
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
    await using.execute_query(load(__file__, "stop_replied"), [phones, store_id, "the buyer replied", written.at])
    if written.is_opt_out:
        await opt_out(phones, store_id=store_id, source="reply", now=now, using=using)
        return "opted out"
    return "replied"


async def numbers_of(*shown: str | None, user_id: str | None = None, using: Connection) -> list[str]:
    """Return the numbers of the person whom WhatsApp shows with these; first the one that we wrote to last.

    Those that are shown are among them. Of somebody with a hidden number there are none until a status of a message, or
    an answer to one, has told whose ``user_id`` it is.
    """
    phones = sorted({phone for phone in shown if phone is not None})
    digits = [phone.removeprefix("+") for phone in phones]
    rows = await using.execute_query_dict(load(__file__, "numbers_of"), [phones, digits, user_id])
    return list(dict.fromkeys([*(row["phone"] for row in rows), *phones]))


async def opt_out(
    phones: Sequence[str], *, store_id: int | None, source: str, now: datetime, using: Connection
) -> None:
    """Note that a person wants no more messages, of one store or of all that wrote to them, and end the sequences."""
    values = [list(phones), store_id]
    await using.execute_query(load(__file__, "opt_out"), [*values, source, now])
    await using.execute_query(load(__file__, "stop_replied"), [*values, "the buyer wants no messages", None])


async def opt_in(phones: Sequence[str], *, at: datetime, using: Connection) -> None:
    """Lift the opt-outs that the switch in the buyer's WhatsApp had set before ``at``; those said in words stay.

    The switch is told by itself, or by the refusal of a message (131050).
    """
    await using.execute_query(
        "DELETE FROM followup_opt_outs WHERE phone = ANY ($1::text[]) "
        "AND source IN ('whatsapp_setting', 'error_131050') AND created_at <= $2",
        [list(phones), at],
    )
