"""Files of a store: a short signed link is made on demand, and whoever holds it may fetch the bytes."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Final
from urllib.parse import quote
from uuid import UUID

from aiohttp import web
from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Anyone, Seller
from api.jobs import may_see
from api.shapes import MAX_BIGINT, Asked, Shown
from models import files, jobs
from models.errors import Forbidden, Gone, NotFound
from models.files import links
from models.files.tables import StoredFile

_PARTIAL: Final = 206
_SHA256: Final = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
"""Of the file in the document."""


class ByFile(Asked):
    """The path of a file."""

    id: UUID = Field(examples=["0199d3a2-14be-7c55-8f0e-6a1d90b2c3f4"])


class Signed(Asked):
    """What makes a link ours."""

    expires: int = Field(ge=0, le=MAX_BIGINT, description="Seconds since 1970.", examples=[1_749_957_307])
    signature: str = Field(min_length=1, max_length=128, examples=["mB1c9vQ7xR4tY2wK8nL5pD0s"])


class FileShown(Shown):
    """A file, and a link to it that works for a quarter of an hour."""

    id: UUID = Field(examples=["0199d3a2-14be-7c55-8f0e-6a1d90b2c3f4"])
    name: str = Field(examples=["orders-2025-06-15.csv"])
    content_type: str = Field(examples=["text/csv"])
    size: int = Field(examples=[48_213])
    sha256: str = Field(examples=[_SHA256])
    rows: int | None = Field(examples=[400])
    created_at: datetime = Field(examples=["2025-06-15T10:00:07+07:00"])
    expires_at: datetime = Field(examples=["2025-06-22T10:00:07+07:00"])
    url: str = Field(
        examples=[
            "https://api.example/files/0199d3a2-14be-7c55-8f0e-6a1d90b2c3f4/download?expires=1749957307&signature=mB1c9vQ7xR4tY2wK8nL5pD0s"
        ]
    )
    url_expires_at: datetime = Field(examples=["2025-06-15T10:15:07+07:00"])


@endpoint("GET", "/files/{id}", summary="A file and a short link to it", rights=Seller(), errors=(NotFound, Gone))
async def file_detail(call: Call, path: ByFile) -> FileShown:
    """Every call makes a new link; the file itself is kept for seven days."""
    file = await files.find(path.id, now=call.now(), store=call.store_id)
    await _check_rights(call, file)
    secret = call.settings.secret_key.get_secret_value()
    link, until = links.sign(file.id, secret=secret, now=call.now(), life=call.settings.link_life)
    return FileShown(
        id=file.id,
        name=file.name,
        content_type=file.content_type,
        size=file.size,
        sha256=file.sha256,
        rows=file.rows,
        created_at=file.created_at,
        expires_at=file.expires_at,
        url=call.settings.public_url.rstrip("/") + link,
        url_expires_at=until,
    )


@endpoint(
    "GET",
    "/files/{id}/download",
    summary="The bytes of a file, by its signed link",
    rights=Anyone(),
    errors=(Forbidden, NotFound, Gone),
    media="*/*",
    answer_example="code,status,total\r\nBO-7K3M9Q,ready,196000\r\n",
    headers={"Range": "bytes=0-1048575", "If-Range": f'"{_SHA256}"'},
)
async def download_file(call: Call, path: ByFile, query: Signed) -> web.StreamResponse:
    """403 for a forged link, 410 for an old one. `Range` works, so that a broken download goes on."""
    links.check(
        path.id,
        expires=query.expires,
        signature=query.signature,
        now=call.now(),
        secret=call.settings.secret_key.get_secret_value(),
    )
    file = await files.find(path.id, now=call.now())
    start, end, status = _wanted(call.request, file)
    headers = {
        "Content-Type": file.content_type,
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}",
        "Content-Length": str(end - start),
        "Accept-Ranges": "bytes",
        "Cache-Control": "private, no-store",
        "ETag": f'"{file.sha256}"',
    }
    if start > end:
        raise web.HTTPRequestRangeNotSatisfiable(headers={"Content-Range": f"bytes */{file.size}"})
    if status == _PARTIAL:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{file.size}"
    response = web.StreamResponse(status=status, headers=headers)
    if call.request.method == "HEAD" or start == end:
        await response.prepare(call.request)
        return response
    pieces = call.app.storage.read(file.storage_key, start, end)
    await _send(call.request, response, pieces, file)
    return response


async def _send(
    request: web.Request, response: web.StreamResponse, pieces: AsyncIterator[bytes], file: StoredFile
) -> None:
    """Send the bytes. The first piece is read before the answer begins, so that a missing file is an honest 410."""
    try:
        first = await anext(pieces)
    except (FileNotFoundError, StopAsyncIteration) as lost:
        msg = f"The file {file.name} is no longer stored. Make it again."
        raise Gone(msg) from lost
    with contextlib.suppress(ConnectionResetError):
        await response.prepare(request)
        await response.write(first)
        async for piece in pieces:
            await response.write(piece)
        await response.write_eof()


def _wanted(request: web.Request, file: StoredFile) -> tuple[int, int, int]:
    """Return the first byte, the one past the last, and the status. Start beyond end: no such range."""
    condition = request.headers.get("If-Range")
    if "Range" not in request.headers or (condition is not None and condition.strip('"') != file.sha256):
        return 0, file.size, 200
    try:
        wanted = request.http_range
    except ValueError:
        # Several ranges, or a spelling nobody knows: the whole file is always a right answer.
        return 0, file.size, 200
    start, end, _ = wanted.indices(file.size)
    if start >= end:
        return 1, 0, 416
    return start, end, _PARTIAL


async def _check_rights(call: Call, file: StoredFile) -> None:
    """A file is for those who may see the job that made it; others need the right to read files."""
    if call.caller.may("files", "read") and file.job is None:
        return
    if file.job is not None:
        with contextlib.suppress(NotFound):
            job = await jobs.find(file.job, store=call.store_id)
            if may_see(call, job):
                return
    if not call.caller.is_administrator:
        raise NotFound(f"There is no file {file.id}.")
