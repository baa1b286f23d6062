"""Winpay's signatures: RSA over method, path, body hash and time for SNAP; HMAC over the time for the Checkout page.

Source: Winpay's documentation, "Asymmetric Without Get Token (RSA-SHA256)". A body is serialized once; the bytes that
are hashed are the bytes that are sent.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any

from cryptography.exceptions import InvalidSignature as _WrongSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from integrations.winpay.assumptions import JAKARTA

_TOKENS = re.compile(rb'"(?:[^"\\]|\\.)*"|[ \t\r\n]+', re.DOTALL)
_ESCAPES = re.compile(rb"\\.", re.DOTALL)


def _unescaped_slash(match: re.Match[bytes]) -> bytes:
    return b"/" if match.group() == rb"\/" else match.group()


@lru_cache(maxsize=8)
def private_key(pem: str | bytes) -> RSAPrivateKey:
    """Read an RSA private key, once: checking its primes takes a core for 50 ms.

    Raises ``ValueError`` when the PEM holds something else.
    """
    key = load_pem_private_key(pem.encode() if isinstance(pem, str) else pem, password=None)
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("Winpay signs with RSA; this private key is of another kind")  # noqa: TRY004 - bad content
    return key


def public_key(pem: str | bytes) -> RSAPublicKey:
    """Read an RSA public key, 1024 bits included: Winpay's sample key is that short."""
    key = load_pem_public_key(pem.encode() if isinstance(pem, str) else pem)
    if not isinstance(key, RSAPublicKey):
        raise ValueError("Winpay signs with RSA; this public key is of another kind")  # noqa: TRY004 - bad content
    return key


def body_of(content: Mapping[str, Any]) -> bytes:
    """Return ``content`` as the bytes to hash and to send: no blanks between tokens, order kept, ASCII (W-02)."""
    return json.dumps(content, separators=(",", ":"), ensure_ascii=True).encode("ascii")


def minified(raw: bytes) -> bytes:
    r"""Return JSON without whitespace between tokens and without escaped slashes; whitespace in values stays.

    Works on the text, so that the order of keys, the spelling of numbers and ``\u`` escapes are kept.
    """

    def token(match: re.Match[bytes]) -> bytes:
        found = match.group()
        return _ESCAPES.sub(_unescaped_slash, found) if found.startswith(b'"') else b""

    return _TOKENS.sub(token, raw)


def timestamp(moment: datetime) -> str:
    """Return an aware moment as Winpay writes it: Jakarta's wall time, seconds, ``+07:00``."""
    return moment.astimezone(JAKARTA).isoformat(timespec="seconds")


def string_to_sign(*, method: str, path: str, body: bytes, at: str) -> str:
    """Return what is signed. ``at`` is the timestamp header's exact text; ``path`` has no host and no ``/snap``."""
    return f"{method.upper()}:{path}:{hashlib.sha256(body).hexdigest()}:{at}"


def sign(key: RSAPrivateKey, text: str) -> str:
    """Return the RSA PKCS#1 v1.5 SHA-256 signature of ``text`` in base64, on one line."""
    return base64.b64encode(key.sign(text.encode(), PKCS1v15(), hashes.SHA256())).decode("ascii")


def signed_by(key: RSAPublicKey, text: str, signature: str) -> bool:
    """Say whether ``signature`` is that of ``text``; what is no base64 is no signature."""
    try:
        key.verify(base64.b64decode(signature, validate=True), text.encode(), PKCS1v15(), hashes.SHA256())
    except (_WrongSignature, binascii.Error, ValueError):
        return False
    return True


def message_signed_by(
    key: RSAPublicKey,
    *,
    signature: str,
    method: str,
    path: str,
    body: bytes,
    at: str,
) -> bool:
    """Say whether a message bears a signature over its raw bytes or, failing that, over their minified form (W-02)."""
    if signed_by(key, string_to_sign(method=method, path=path, body=body, at=at), signature):
        return True
    smaller = minified(body)
    return smaller != body and signed_by(key, string_to_sign(method=method, path=path, body=smaller, at=at), signature)


def checkout_signature(secret: str, at: str) -> str:
    """Return ``X-Winpay-Signature`` of the Checkout page: HMAC-SHA256 of the timestamp alone, in lower-case hex.

    Neither method, path nor body is covered: only TLS protects the content.
    """
    return hmac.new(secret.encode(), at.encode(), hashlib.sha256).hexdigest()


def checkout_headers(*, client_key: str, secret: str, moment: datetime) -> dict[str, str]:
    """Return the headers of a Checkout page request made at ``moment``."""
    at = timestamp(moment)
    return {
        "X-Winpay-Timestamp": at,
        "X-Winpay-Key": client_key,
        "X-Winpay-Signature": checkout_signature(secret, at),
        "Content-Type": "application/json",
    }
