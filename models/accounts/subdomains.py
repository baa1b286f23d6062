"""Names of stores' public addresses: how they are spelled, and which are not to be had."""

from __future__ import annotations

import re
import secrets
import unicodedata
from typing import Final

from models.accounts.tables import Subdomain
from models.db import Connection
from models.errors import Invalid

MIN_LENGTH: Final = 3
MAX_LENGTH: Final = 63

# A label of RFC 1123: letters, digits, hyphens inside.
_LABEL: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9])?")

RESERVED: Final = frozenset(
    # Our own path segments below /checkout, where a subdomain stands in the path.
    {"abandoned", "couriers", "orders", "rates", "validate-whatsapp", "vouchers"}
    # Our own path segments at the top, and names that would pass for the platform.
    | {
        "admin",
        "auth",
        "banks",
        "boscod",
        "checkout",
        "docs",
        "files",
        "healthz",
        "jobs",
        "me",
        "metrics",
        "openapi",
        "profile",
        "readyz",
        "staff",
        "store",
        "webhooks",
        "whatsapp",
        "winpay",
    }
    | {
        "api",
        "app",
        "apps",
        "assets",
        "billing",
        "bosonline",
        "blog",
        "cdn",
        "dashboard",
        "dev",
        "ftp",
        "help",
        "imap",
        "localhost",
        "login",
        "mail",
        "mx",
        "ns1",
        "ns2",
        "payment",
        "payments",
        "pop",
        "register",
        "root",
        "smtp",
        "static",
        "status",
        "support",
        "test",
        "www",
    }
)


def normalise(name: str) -> str:
    """Return ``name`` as it is stored."""
    return name.strip().lower()


def why_not(name: str) -> str | None:
    """Say why ``name`` cannot be a subdomain, or ``None`` when it can."""
    if not MIN_LENGTH <= len(name) <= MAX_LENGTH or not _LABEL.fullmatch(name):
        return f"must have {MIN_LENGTH} to {MAX_LENGTH} letters a-z, digits or hyphens, and no hyphen at either end"
    if name in RESERVED or name.startswith("xn--"):
        return "is reserved"
    return None


async def check(name: str, *, using: Connection) -> str:
    """Return ``name`` as it is stored; raises ``Invalid`` when it cannot be had."""
    wanted = normalise(name)
    reason = why_not(wanted)
    if reason is None and await Subdomain.filter(name=wanted).using_db(using).exists():
        reason = "is taken"
    if reason is not None:
        raise Invalid({"subdomain": reason})
    return wanted


async def suggest(store_name: str, *, using: Connection) -> str:
    """Return a free subdomain that resembles the store's name."""
    plain = unicodedata.normalize("NFKD", store_name).encode("ascii", "ignore").decode().lower()
    label = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-")
    if len(label) < MIN_LENGTH or why_not(label) is not None:
        label = f"toko-{label}".strip("-")
    candidate = label
    while await Subdomain.filter(name=candidate).using_db(using).exists():
        candidate = f"{label}-{secrets.token_hex(3)}"
    return candidate
