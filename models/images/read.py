"""Finding pictures: those that anybody may see, and proofs, which are the store's own."""

from __future__ import annotations

from models.db import Connection
from models.errors import NotFound
from models.images.tables import Image


async def shown(file_name: str, *, using: Connection) -> Image:
    """Return a picture that buyers are shown, or raise ``NotFound``: a proof of payment is none."""
    return _there(await Image.filter(file_name=file_name, is_proof=False).using_db(using).first(), file_name)


async def proof(store_id: int, file_name: str, *, using: Connection) -> Image:
    """Return a proof of payment that the store has kept, or raise ``NotFound``."""
    kept = Image.filter(store_id=store_id, file_name=file_name, is_proof=True)
    return _there(await kept.using_db(using).first(), file_name)


async def is_proof(store_id: int, file_name: str, *, using: Connection) -> bool:
    """Say whether the store has uploaded this as a proof of payment."""
    return await Image.filter(store_id=store_id, file_name=file_name, is_proof=True).using_db(using).exists()


def _there(found: Image | None, file_name: str) -> Image:
    if found is None:
        msg = f"There is no picture {file_name}." if file_name else "No proof was given."
        raise NotFound(msg)
    return found
