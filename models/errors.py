"""What can go wrong in the business, as types.

::

    DomainError
    ├── NotFound      it is not there, or it is another store's
    ├── Conflict      it is there, but in a state that does not allow this
    │   ├── OutOfStock      names the SKU
    │   └── StepNotAllowed  names the steps that are
    ├── Invalid       the request is well formed, but its content is wrong
    ├── Unauthorized  nobody, or not who they say
    ├── Forbidden     known, but without the right
    ├── Gone          it was there, and its time is over
    └── TooMany       too often; says when to come back

Each class carries a stable ``slug`` for machines and a ``title`` for people; each error a ``detail`` that says what
to do, and ``fields`` that name what it is about. ``api/problems.py`` turns them into HTTP, ``tasks/engine`` into the
error of a job.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, ClassVar


class DomainError(Exception):
    """A rule of the business said no. Never repeated by itself: the same input gives the same answer."""

    slug: ClassVar[str] = "error"
    title: ClassVar[str] = "Refused"

    def __init__(self, detail: str, **fields: Any) -> None:
        super().__init__(detail)
        self.detail = detail
        self.fields = fields


class NotFound(DomainError):
    """It does not exist for this caller."""

    slug = "not-found"
    title = "Not found"


class Conflict(DomainError):
    """The present state does not allow it."""

    slug = "conflict"
    title = "Conflict"


class OutOfStock(Conflict):
    """Fewer units are available than asked for. ``fields``: ``sku``, ``asked``, ``available``."""

    slug = "out-of-stock"
    title = "Out of stock"

    def __init__(self, sku: str, *, asked: int, available: int) -> None:
        detail = f"{sku}: {asked} asked for, {available} available. Choose another variant or a smaller quantity."
        super().__init__(detail, sku=sku, asked=asked, available=available)


class StepNotAllowed(Conflict):
    """A state machine has no such step. ``fields``: ``state``, ``wanted``, ``allowed``."""

    slug = "step-not-allowed"
    title = "Step not allowed"

    def __init__(self, what: str, *, state: str, wanted: str, allowed: list[str]) -> None:
        ways = ", ".join(allowed) or "nothing: it is final"
        super().__init__(
            f"{what} is {state}; it cannot become {wanted}. Allowed: {ways}.",
            state=state,
            wanted=wanted,
            allowed=allowed,
        )


class Invalid(DomainError):
    """Content that breaks a rule. ``fields['errors']`` is a list of ``{"field", "message"}``."""

    slug = "invalid"
    title = "Invalid content"

    def __init__(self, errors: dict[str, str]) -> None:
        listed = [{"field": field, "message": message} for field, message in errors.items()]
        super().__init__("; ".join(f"{field}: {message}" for field, message in errors.items()), errors=listed)


class Unauthorized(DomainError):
    """No identity, or one that does not hold."""

    slug = "unauthorized"
    title = "Not signed in"


class Forbidden(DomainError):
    """The identity is known and lacks the right."""

    slug = "forbidden"
    title = "Not allowed"


class Gone(DomainError):
    """It existed; its time is over."""

    slug = "gone"
    title = "Expired"


class TooMany(DomainError):
    """A limit is reached; ``after`` says how long to wait."""

    slug = "too-many-requests"
    title = "Too many requests"

    def __init__(self, detail: str, *, after: timedelta) -> None:
        super().__init__(detail)
        self.after = after
