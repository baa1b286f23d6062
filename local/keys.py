"""The RSA keys of one machine: our pair, and the pair with which the Winpay sandbox plays Winpay."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

_BITS = 2048
"""What Winpay asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFiles:
    """Where the four keys lie (PEM)."""

    ours_private: Path
    ours_public: Path
    winpay_private: Path
    winpay_public: Path

    def environment(self) -> dict[str, str]:
        """Return the settings that point to the two of them which we use ourselves."""
        return {
            "WINPAY_PRIVATE_KEY_FILE": str(self.ours_private),
            "WINPAY_PUBLIC_KEY_FILE": str(self.winpay_public),
        }


def ensure(data_dir: Path) -> KeyFiles:
    """Make both pairs in ``data_dir/keys`` unless they exist, and say where they lie."""
    folder = data_dir.absolute() / "keys"
    folder.mkdir(parents=True, exist_ok=True)
    files = KeyFiles(
        ours_private=folder / "ours-private.pem",
        ours_public=folder / "ours-public.pem",
        winpay_private=folder / "winpay-private.pem",
        winpay_public=folder / "winpay-public.pem",
    )
    _ensure_pair(files.ours_private, files.ours_public)
    _ensure_pair(files.winpay_private, files.winpay_public)
    return files


def _ensure_pair(private: Path, public: Path) -> None:
    if private.exists() and public.exists():
        return
    key = rsa.generate_private_key(public_exponent=65537, key_size=_BITS)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    # Private from the first byte, and complete under its name or not there at all.
    fresh = private.with_suffix(".new")
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:  # noqa: PTH123
        file.write(pem)
    public.write_bytes(
        key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )
    fresh.rename(private)
