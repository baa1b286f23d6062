"""Who is calling, and what an endpoint asks of them.

::

    Anyone()                    nobody needs to say who they are
    Buyer()                     a buyer: no token, the path or the body names the form or the order
    Known()                     whoever has signed in
    Seller("orders", "read")    staff of a store whose role or rights allow it; the store comes from the token
    Operator()                  the platform's own people
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

import jwt

from models.accounts.rights import ADMINISTRATOR, allows
from models.errors import Forbidden, Unauthorized

Action = Literal["create", "read", "update", "delete"]

_ALGORITHM = "HS256"
_ISSUER = "bosonline"
_SIGN_IN = "Send the access token of a login as 'Authorization: Bearer …'."


@dataclass(frozen=True, kw_only=True)
class Identity:
    """The holder of an access token."""

    user_id: int
    store_id: int | None
    staff_id: int | None
    role_id: int | None
    rights: dict[str, list[str]] = field(default_factory=dict)
    operator: bool = False
    epoch: int = 0
    """Of whose sign-ins this is one: ``models.accounts.sessions``."""
    family: UUID | None = None
    """Of the refresh token that it came with; ended, it is worth nothing either."""

    @property
    def is_administrator(self) -> bool:
        """Whether this is an administrator of the store, who may do everything in it."""
        return self.role_id == ADMINISTRATOR

    @property
    def sees_costs(self) -> bool:
        """Whether this may see what goods cost and what orders bring."""
        return self.may("revenue", "read")

    def may(self, module: str, action: str) -> bool:
        """Say whether the role or the rights allow ``action`` on ``module``."""
        return self.store_id is not None and allows(self.role_id, self.rights, module, action)


@dataclass(frozen=True)
class Anyone:
    """No identity is asked for."""

    def check(self, identity: Identity | None) -> None:
        """Let everyone in."""


@dataclass(frozen=True)
class Buyer(Anyone):
    """A buyer has no token of ours; what they may see is named by a secret in the path, or is public."""


@dataclass(frozen=True)
class Known:
    """Anybody who has signed in, staff of a store or operator."""

    def check(self, identity: Identity | None) -> None:
        """Raise ``Unauthorized`` for everybody else."""
        if identity is None:
            raise Unauthorized(_SIGN_IN)


@dataclass(frozen=True)
class Seller:
    """Staff of a store. Without a module, any of them; ``administrator`` asks for the role itself."""

    module: str | None = None
    action: Action = "read"
    administrator: bool = False

    def check(self, identity: Identity | None) -> None:
        """Raise ``Unauthorized`` or ``Forbidden`` unless the caller may do this."""
        if identity is None:
            raise Unauthorized(_SIGN_IN)
        if identity.store_id is None:
            msg = "This account belongs to no store."
            raise Forbidden(msg)
        if self.administrator and not identity.is_administrator:
            msg = "Only an administrator of the store may do this."
            raise Forbidden(msg)
        if self.module is not None and not identity.may(self.module, self.action):
            msg = f"Your role may not {self.action} {self.module}. An administrator of the store can allow it."
            raise Forbidden(msg, module=self.module, action=self.action)


@dataclass(frozen=True)
class Operator:
    """Operators of the platform, made by ``bosonline admin create``."""

    def check(self, identity: Identity | None) -> None:
        """Raise ``Unauthorized`` or ``Forbidden`` unless the caller is an operator."""
        if identity is None:
            raise Unauthorized(_SIGN_IN)
        if not identity.operator:
            msg = "Only operators of the platform may do this."
            raise Forbidden(msg)


Rights = Anyone | Known | Seller | Operator


def issue(identity: Identity, *, secret: str, now: datetime, life: timedelta) -> str:
    """Return an access token for ``identity`` that ends after ``life``."""
    claims: dict[str, Any] = {
        "iss": _ISSUER,
        "sub": str(identity.user_id),
        "store": identity.store_id,
        "staff": identity.staff_id,
        "role": identity.role_id,
        "rights": identity.rights,
        "operator": identity.operator,
        "epoch": identity.epoch,
        "family": str(identity.family) if identity.family else None,
        "iat": int(now.timestamp()),
        "exp": int((now + life).timestamp()),
    }
    return jwt.encode(claims, secret, algorithm=_ALGORITHM)


def read(token: str, *, secret: str, now: datetime) -> Identity:
    """Return who holds ``token``; raises ``Unauthorized`` when it is forged, foreign or over."""
    try:
        claims = jwt.decode(
            token,
            secret,
            algorithms=[_ALGORITHM],
            issuer=_ISSUER,
            options={"require": ["exp", "iat", "sub"], "verify_exp": False, "verify_iat": False},
        )
        identity = Identity(
            user_id=int(claims["sub"]),
            store_id=claims["store"],
            staff_id=claims["staff"],
            role_id=claims["role"],
            rights=claims["rights"],
            operator=claims["operator"] is True,
            # An older release issues tokens that do not say.
            epoch=int(claims.get("epoch", 0)),
            family=UUID(claims["family"]) if claims.get("family") else None,
        )
        ends_at = float(claims["exp"])
    except (jwt.PyJWTError, KeyError, TypeError, ValueError) as wrong:
        msg = "The access token is not one of ours."
        raise Unauthorized(msg) from wrong
    # Compared with the application's clock rather than the library's, so that a test can move time.
    if ends_at <= now.timestamp():
        msg = "The access token has expired. Refresh it at /auth/refresh."
        raise Unauthorized(msg)
    return identity
