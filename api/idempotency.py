"""``Idempotency-Key`` at the door: jobs are accepted once, other answers are given again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web
from pydantic import BaseModel

from api.answer import Accepted
from api.call import Call
from models import idempotency, jobs
from models.db import Connection, transaction
from models.errors import Conflict, Gone, NotFound
from models.idempotency import Intent, Kept
from models.vault import Vault

HEADER = "Idempotency-Key"
REPLAYED = "Idempotency-Replayed"

Args = BaseModel | Mapping[str, Any]
Prepare = Callable[[Connection], Awaitable[Args]]

_KEPT_HEADERS = ("Content-Type", "Location", "ETag")
_HTTP_REFUSED = 400


def intent_of(call: Call, *, scope: str | None = None, body: Any = None) -> Intent | None:
    """Return the client's intent, or ``None`` where it sent no key."""
    key = call.request.headers.get(HEADER)
    if key is None:
        return None
    return Intent(scope=scope or _scope(call, body), endpoint=call.endpoint.name, key=key, body_hash=call.body_hash)


def _scope(call: Call, body: Any) -> str:
    if call.identity is not None and call.identity.store_id is not None:
        return f"store:{call.identity.store_id}:staff:{call.identity.staff_id}"
    form = getattr(body, "form", None)
    return f"form:{form}"[:80] if form is not None else "public"


async def accept_job(
    call: Call,
    kind: str,
    args: Args | Prepare,
    *,
    scope: str | None = None,
    store: int | None = None,
) -> Accepted:
    """Take in a job: key, job and whatever ``args`` writes are kept in one transaction, or none of them.

    Args:
        call: The request.
        kind: The kind of job.
        args: Its arguments, or an async function of the connection that writes rows and returns them; it runs for
            the first request under a key alone.
        scope: Where the key counts: by default the caller in their store. A buyer's endpoint gives ``form:{id}``.
        store: The store the job belongs to; by default the caller's.
    """
    intent = intent_of(call, scope=scope)
    owner = store if store is not None else call.store_id
    async with transaction() as tx:
        row: int | None = None
        if intent is not None:
            claimed = await idempotency.claim(intent, life=call.settings.idempotency_life, using=tx)
            if isinstance(claimed, Kept):
                return await _again(call, claimed, owner, tx)
            row = claimed
        ready = await args(tx) if callable(args) else args
        job = await jobs.enqueue(kind, ready, store=owner, using=tx)
        if row is not None:
            await idempotency.keep_job(row, job.id, using=tx)
    return Accepted(job=job)


async def _again(call: Call, kept: Kept, store: int, tx: Connection) -> Accepted:
    """Return the job of the first request, started again if it had failed."""
    if kept.job is None:
        msg = "The first request with this Idempotency-Key was no job."
        raise Gone(msg)
    try:
        job = await jobs.find(kept.job, store=store, using=tx)
    except NotFound as pruned:
        msg = "The job of this Idempotency-Key has ended long ago and is no longer kept."
        raise Gone(msg) from pruned
    if job.state == "failed":
        who = f"staff:{call.identity.staff_id}" if call.identity else "buyer"
        try:
            # A savepoint: what refuses the retry must not take the transaction with it.
            async with transaction() as inner:
                job = await jobs.retry(job, by=who, using=inner)
        except Conflict:
            # Another repeat of the same request has started it in the meantime.
            job = await jobs.find(job.id, store=store, using=tx)
    return Accepted(job=job, replayed=True)


async def once(call: Call, body: Any, answer: Callable[[], Awaitable[web.StreamResponse]]) -> web.StreamResponse:
    """Answer the first request under a key, and give that answer to its repeats.

    The handler runs inside the transaction that keeps its answer. A refusal is not kept: it has changed nothing, so
    a repeat is simply tried again.
    """
    intent = intent_of(call, body=body)
    if intent is None:
        return await answer()
    async with transaction() as tx:
        await idempotency.hold(intent, using=tx)
        claimed = await idempotency.claim(intent, life=call.settings.idempotency_life, using=tx)
        if isinstance(claimed, Kept):
            kept = _vault(call).open(claimed.answer).encode() if call.endpoint.secret else claimed.answer
            return web.Response(status=claimed.status or 200, body=kept, headers={**claimed.headers, REPLAYED: "true"})
        response = await answer()
        if isinstance(response, web.Response) and response.status < _HTTP_REFUSED:
            given = bytes(response.body) if isinstance(response.body, bytes | bytearray) else b""
            await idempotency.keep_answer(
                claimed,
                status=response.status,
                headers={name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers},
                answer=_vault(call).seal(given.decode()) if call.endpoint.secret else given,
                using=tx,
            )
    return response


def _vault(call: Call) -> Vault:
    return Vault(call.settings.secret_key.get_secret_value())
