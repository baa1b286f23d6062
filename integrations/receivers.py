"""Calling addresses that sellers gave us. What they lead to is looked at when the connection is made.

A name may lead anywhere, and elsewhere a moment later. So nothing is checked beforehand: each socket is made for one
resolved address, and none is made for an address that is not public. No redirect is followed, and no proxy of the
environment is asked.
"""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any, Final

import aiohttp

from integrations.calls import Answer
from integrations.verdict import retry_after

_CONNECT: Final = timedelta(seconds=5)
_LARGEST_ANSWER: Final = 16 * 1024
"""Bytes that are read, and thrown away, so that the connection can be used again; a longer answer loses it."""
_KEEP_ALIVE: Final = timedelta(seconds=8)
_GLOBAL_V6: Final = IPv6Network("2000::/3")
_NAT64: Final = IPv6Network("64:ff9b::/96")


class NotReached(Exception):
    """No answer came. ``str()`` says why, in words for the seller."""


class _NotPublic(OSError):
    """The address is none of the public network."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What a receiver answered; ``put_off`` is how long it asks to be left alone."""

    code: int
    put_off: timedelta | None = None

    @property
    def taken(self) -> bool:
        """Whether it took what was sent."""
        return 200 <= self.code < 300  # noqa: PLR2004 - HTTP's successes


class Receivers:
    """Connections to receivers anywhere.

    ``loopback`` lets receivers on this machine be called as well, for development. ``within`` bounds a call. Must be
    used from one event loop, and closed.
    """

    def __init__(self, *, loopback: bool = False, within: timedelta = timedelta(seconds=10)) -> None:
        self._loopback = loopback
        self._within = within
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        """Close the connections; a later call would open new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def post(self, url: str, *, body: bytes, headers: Mapping[str, str]) -> Receipt:
        """Send ``body`` once and return what was answered; raises ``NotReached``."""
        try:
            async with self._open().post(url, data=body, headers=headers, allow_redirects=False) as response:
                receipt = _receipt(response)
                await _drain(response)
                return receipt
        except TimeoutError as late:
            msg = f"no answer within {self._within.total_seconds():g} s"
            raise NotReached(msg) from late
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NotReached(_why(error)) from error

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    # Whoever calls bounds how many at once: a turn waited for here would count as the receiver's time.
                    limit=0,
                    keepalive_timeout=_KEEP_ALIVE.total_seconds(),
                    socket_factory=self._socket,
                ),
                timeout=aiohttp.ClientTimeout(
                    total=self._within.total_seconds(), sock_connect=_CONNECT.total_seconds()
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": "BosOnline-Webhooks/1"},
                auto_decompress=False,
            )
        return self._session

    def _socket(self, resolved: tuple[Any, ...]) -> socket.socket:
        """Return a socket for one resolved address, or raise before there is one."""
        family, kind, protocol, _, where = resolved
        if not may_be_called(where[0], loopback=self._loopback):
            raise _NotPublic("the address is not public")
        return socket.socket(family=family, type=kind, proto=protocol)


def may_be_called(address: str, *, loopback: bool) -> bool:
    """Say whether an address belongs to the public network, or with ``loopback`` to this machine."""
    given = ip_address(address.partition("%")[0])
    if loopback and given.is_loopback:
        return True
    return all(_is_public(one) for one in _meant(given))


def _meant(address: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    """Return the address, or those of version 4 that one of version 6 stands for or passes through."""
    if isinstance(address, IPv4Address):
        return [address]
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    if address in _NAT64:
        return [IPv4Address(int(address) & 0xFFFF_FFFF)]
    inside: list[IPv4Address | IPv6Address] = [address]
    if address.sixtofour is not None:
        inside.append(address.sixtofour)
    if address.teredo is not None:
        inside.extend(address.teredo)
    return inside


def _is_public(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv6Address) and address not in _GLOBAL_V6:
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def _receipt(response: aiohttp.ClientResponse) -> Receipt:
    put_off = None
    if response.status in (429, 503):
        put_off = retry_after(Answer(response.status, response.headers, b""), now=datetime.now(UTC))
    return Receipt(code=response.status, put_off=put_off)


async def _drain(response: aiohttp.ClientResponse) -> None:
    """Read a short answer to its end; what is wrong with an answer's content is nothing to us."""
    read = 0
    try:
        while chunk := await response.content.readany():
            read += len(chunk)
            if read > _LARGEST_ANSWER:
                response.close()
                return
    except (aiohttp.ClientError, OSError):
        response.close()


def _why(error: Exception) -> str:
    match error:
        case aiohttp.InvalidURL():
            return "the address cannot be read"
        case aiohttp.ClientConnectorDNSError():
            return "the name leads nowhere"
        case aiohttp.ClientConnectorCertificateError() | aiohttp.ClientConnectorSSLError():
            return "the certificate is not trusted, or there is no TLS"
        case aiohttp.ClientConnectorError() if "not public" in str(error.os_error):
            return "the address is not public"
        case aiohttp.ClientConnectorError():
            return "nobody listens there"
        case _:
            return "the connection broke"
