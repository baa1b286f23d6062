"""Provider secrets at rest: sealed before they reach a column, opened when they are used."""

from __future__ import annotations

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Unreadable(Exception):
    """The sealed value was made with another key, or was changed."""


class Vault:
    """Seals and opens with a key derived from the installation's secret."""

    def __init__(self, secret: str) -> None:
        derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"bosonline vault").derive(secret.encode())
        self._fernet = Fernet(base64.urlsafe_b64encode(derived))

    def seal(self, text: str) -> bytes:
        """Return ``text``, unreadable without the secret."""
        return self._fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        """Return what was sealed; raises ``Unreadable``."""
        try:
            return self._fernet.decrypt(bytes(sealed)).decode()
        except InvalidToken as wrong:
            msg = "A sealed value cannot be opened with this secret key."
            raise Unreadable(msg) from wrong
