"""Looking up what a domain's owner has written into its zone. Nothing is ever called at the domain itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import dns.asyncresolver
import dns.exception
import dns.resolver

PROOF_LABEL: Final = "_bosonline"
"""Where the TXT record with the proof is looked for, below the domain."""


class LookupFailed(Exception):
    """No name server answered; asking later may help."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What the zone says: the names that the domain points to, and the texts at ``PROOF_LABEL`` below it."""

    cnames: frozenset[str]
    texts: frozenset[str]


class Resolver:
    """Asks the machine's name servers, or the one that is named (``address`` or ``address:port``)."""

    def __init__(self, server: str = "", *, patience_s: float = 5.0) -> None:
        self._resolver = dns.asyncresolver.Resolver(configure=not server)
        self._resolver.lifetime = patience_s
        if server:
            address, _, port = server.partition(":")
            self._resolver.nameservers = [address]
            self._resolver.port = int(port or 53)

    async def look_up(self, domain: str) -> Records:
        """Return the records of ``domain``, none where there are none; raises ``LookupFailed``."""
        cnames = await self._ask(domain, "CNAME")
        texts = await self._ask(f"{PROOF_LABEL}.{domain}", "TXT")
        return Records(
            cnames=frozenset(str(one.target).rstrip(".").lower() for one in cnames),
            texts=frozenset(b"".join(one.strings).decode("ascii", "replace") for one in texts),
        )

    async def _ask(self, name: str, kind: str) -> list[Any]:
        try:
            return list(await self._resolver.resolve(f"{name}.", kind))
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return []
        except dns.exception.DNSException as failed:
            msg = f"No name server answered for {name}: {type(failed).__name__}."
            raise LookupFailed(msg) from failed
