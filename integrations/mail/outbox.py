"""Mail on one machine: a folder of letters, a file each, that any mail program opens."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Final

from integrations.mail.letter import Letter
from integrations.outcome import Unavailable

PROVIDER: Final = "outbox"


class Outbox:
    """Lays letters into a folder as ``<reference>.eml``, readable by this account alone. A copy replaces the first."""

    def __init__(self, folder: Path, *, sender: str) -> None:
        self._folder = folder
        self._sender = sender

    async def send(self, letter: Letter) -> None:
        """Write the file; raises ``Unavailable`` where the disk does not take it."""
        try:
            await asyncio.to_thread(self._write, letter)
        except OSError as error:
            raise Unavailable(provider=PROVIDER, operation="send", reason=type(error).__name__) from error

    def _write(self, letter: Letter) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = self._folder / f".{letter.reference}.part"
        part.touch(mode=0o600)
        part.write_bytes(bytes(letter.message(sender=self._sender)))
        part.replace(self._folder / f"{letter.reference}.eml")
