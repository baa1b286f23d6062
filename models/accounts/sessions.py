"""What an access token is worth now: it says who its holder was when it was issued.

Every end of somebody's sign-ins (another password, another role, other rights, switched off, seen off) raises a number
in their rows, their ``session_epoch``; a token carries the sum as it was, and is worth nothing once it differs. So an
end counts with the next request, in every process, for one look at rows by their keys. A sign-out, or a refresh token
seen twice, ends one sign-in alone: its token names the family of refresh tokens that it came with.
"""

from __future__ import annotations

from uuid import UUID

from models.db import Connection
from models.errors import Unauthorized
from models.sql import load

OVER = "This sign-in was ended. Sign in again."
CHANGED = "This sign-in was ended: the password, the role or the rights are others now. Sign in again."


async def check(
    *,
    user_id: int,
    staff_id: int | None,
    store_id: int | None,
    operator: bool,
    epoch: int,
    family: UUID | None,
    using: Connection,
) -> None:
    """Raise ``Unauthorized`` unless who holds the token is still who it says."""
    rows = await using.execute_query_dict(load(__file__, "standing"), [user_id, staff_id, store_id, family])
    if not rows or rows[0]["epoch"] != epoch or (operator and not rows[0]["is_operator"]):
        raise Unauthorized(CHANGED)
    if not rows[0]["is_signed_in"]:
        raise Unauthorized(OVER)
    if rows[0]["is_closed"]:
        msg = "This store was closed, and its data is being erased."
        raise Unauthorized(msg)


async def epoch_of(user_id: int, staff_id: int | None, *, using: Connection) -> int:
    """Return the number that a token issued now carries."""
    sql = (
        "SELECT u.session_epoch + coalesce(s.session_epoch, 0) AS epoch FROM users u"
        " LEFT JOIN staff s ON s.id = $2::bigint AND s.user_id = u.id WHERE u.id = $1::bigint"
    )
    rows = await using.execute_query_dict(sql, [user_id, staff_id])
    return int(rows[0]["epoch"]) if rows else 0
