"""Which addresses a webhook may have. What a name leads to is looked at when it is called, by ``integrations``."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, urlsplit

from models.errors import Invalid

LONGEST: Final = 500
"""Characters of the column."""
_HTTPS: Final = 443
_UNPRIVILEGED: Final = 1024
"""Ports below belong to other protocols, whose servers are not to be spoken to."""


def checked(url: str, *, loopback: bool) -> str:
    """Return ``url`` or raise ``Invalid``: https to a public name; with ``loopback`` also http to this machine."""
    wrong = _wrong(url, loopback=loopback)
    if wrong is not None:
        raise Invalid({"url": wrong})
    return url


def _wrong(url: str, *, loopback: bool) -> str | None:  # noqa: PLR0911 - one answer for each thing that can be wrong
    if len(url) > LONGEST or not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return f"has at most {LONGEST} printable ASCII characters without spaces (a name of other letters as xn--…)"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return "is no address"
    if parts.username is not None or parts.password is not None or parts.fragment:
        return "has neither a user, a password nor a fragment"
    host = (parts.hostname or "").rstrip(".")
    if not host:
        return "names a host"
    if loopback and _is_here(host):
        return None if parts.scheme in ("http", "https") else "begins with http:// or https://"
    if parts.scheme != "https":
        return "begins with https://"
    if _is_address(parts, host) or "." not in host or host.endswith((".localhost", ".local", ".internal")):
        return "names a public host, not an address or a machine of a private network"
    if port is not None and port != _HTTPS and port < _UNPRIVILEGED:
        return f"has port {_HTTPS}, or one from {_UNPRIVILEGED} on"
    return None


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_address(parts: SplitResult, host: str) -> bool:
    # Also in the spellings that a resolver may read as one: 127.1, 0x7f.1, 2130706433.
    return "[" in parts.netloc or host.rpartition(".")[2][:1].isdigit()
