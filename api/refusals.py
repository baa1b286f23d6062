"""With what an endpoint may refuse, and a sample of each refusal, as the document shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from pydantic import BaseModel

from api.endpoint import Endpoint
from api.identity import Operator, Seller
from api.problems import AWAY_SLUG, AWAY_TITLE, STATUSES, content_of, status_of
from api.reading import NotJson, TooLarge, Unreadable, WrongType
from api.shapes import Shown
from models.errors import (
    Conflict,
    DomainError,
    Forbidden,
    Gone,
    Invalid,
    NotFound,
    OutOfStock,
    StepNotAllowed,
    TooMany,
    Unauthorized,
)

_AWAY: Final = 503

_REASONS: Final = {
    400: "Not readable",
    401: "No access token, or one that does not hold",
    403: "The role lacks the right",
    404: "Not there, or another store's",
    409: "The present state does not allow it",
    410: "Its time is over",
    413: "Too large",
    415: "Wrong content type",
    416: "The file has no such part",
    422: "Invalid content, with every wrong field",
    429: "Too often",
    _AWAY: "A needed service is away for a moment",
}

_SAMPLES: Final[dict[type[Exception], Exception]] = {
    Conflict: Conflict("This is no longer possible in the present state. Read it again, and decide anew."),
    DomainError: DomainError("A rule of the business says no."),
    Forbidden: Forbidden("Your role lacks the right to do this. Ask an administrator of the store."),
    Gone: Gone("It was here, and its time is over."),
    NotFound: NotFound("There is no such thing in this store."),
    NotJson: NotJson("The body is not JSON: unexpected end of data: line 1 column 15 (char 14)."),
    OutOfStock: OutOfStock("ESB-001-01", asked=3, available=1),
    StepNotAllowed: StepNotAllowed(
        "BO-7K3M9Q", state="delivered", wanted="confirmed", allowed=["completed", "return_in_transit"]
    ),
    TooMany: TooMany("Too many requests. Try again in 12 seconds.", after=timedelta(seconds=12)),
    Unauthorized: Unauthorized("Send the access token of a login as 'Authorization: Bearer …'."),
    WrongType: WrongType("application/json"),
}
"""What each class says, by itself or by its nearest ancestor here."""


class FieldProblem(Shown):
    """One wrong field."""

    field: str
    message: str


class ProblemShown(BaseModel):
    """A refusal (RFC 9457). Further members name what it is about."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    errors: list[FieldProblem] | None = None


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """One way to say no. ``is_own``: the endpoint's own, so that its title says more than the status."""

    slug: str
    title: str
    detail: str
    fields: dict[str, Any] = field(default_factory=dict)
    is_own: bool = False


_NO_SUCH_PART: Final = Refusal(
    slug="requested-range-not-satisfiable",
    title="Requested Range Not Satisfiable",
    detail="Requested Range Not Satisfiable",
)


def refusals(endpoint: Endpoint) -> dict[int, list[Refusal]]:
    """Return the statuses an endpoint may refuse with, lowest first, each with its ways to say so."""
    # A token that does not hold is refused wherever it is sent.
    kinds: list[type[DomainError | Unreadable]] = [Invalid, Unauthorized]
    if isinstance(endpoint.rights, Seller | Operator):
        kinds.append(Forbidden)
    if endpoint.path_model is not None:
        kinds.append(NotFound)
    if endpoint.limit is not None:
        kinds.append(TooMany)
    if endpoint.idempotent or endpoint.job:
        kinds.append(Conflict)
    if endpoint.body_kind != "none":
        kinds += [NotJson, TooLarge, WrongType]
    away = Refusal(slug=AWAY_SLUG, title=AWAY_TITLE, detail="The database is away for a moment; nothing was changed.")
    found: dict[int, list[Refusal]] = {_AWAY: [away]}
    for kind in dict.fromkeys([*kinds, *endpoint.errors]):
        found.setdefault(status_of(kind), []).append(_refusal(kind, endpoint))
    if "Range" in endpoint.headers:
        found[416] = [_NO_SUCH_PART]
    return dict(sorted(found.items()))


def answer(status: int, ways: list[Refusal], *, instance: str, schema: Any) -> dict[str, Any]:
    """Return what the document says of one status, with a sample of each way at the address ``instance``."""
    samples = {
        way.slug: {
            "summary": way.title,
            "value": content_of(
                status, slug=way.slug, title=way.title, detail=way.detail, instance=instance, **way.fields
            ),
        }
        for way in ways
    }
    return {
        "description": "; ".join([_REASONS[status], *(way.title for way in ways if way.is_own)]),
        "content": {"application/problem+json": {"schema": schema, "examples": samples}},
    }


def _refusal(kind: type[DomainError | Unreadable], endpoint: Endpoint) -> Refusal:
    sample = _sample(kind, endpoint)
    fields = sample.fields if isinstance(sample, DomainError) else {}
    return Refusal(slug=kind.slug, title=kind.title, detail=str(sample), fields=fields, is_own=kind not in STATUSES)


def _sample(kind: type[DomainError | Unreadable], endpoint: Endpoint) -> Exception:
    if issubclass(kind, Invalid):
        return Invalid(_wrong_field(endpoint))
    if issubclass(kind, TooLarge):
        return TooLarge(endpoint.max_body)
    if issubclass(kind, WrongType) and endpoint.body_kind == "upload":
        return WrongType("multipart/form-data with one file")
    return next(_SAMPLES[parent] for parent in kind.__mro__ if parent in _SAMPLES)


def _wrong_field(endpoint: Endpoint) -> dict[str, str]:
    """Return the mistake that is easily made: a needed field left out, else a parameter nobody knows."""
    if endpoint.body_kind == "upload":
        return {"file": "is missing"}
    if endpoint.body_model is not None:
        for name, member in endpoint.body_model.model_fields.items():
            if member.is_required():
                return {name: "Field required"}
    return {"page": "is not a parameter of this endpoint"}
