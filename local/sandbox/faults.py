"""Faults that can be switched on, call by call and webhook by webhook."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field

OF_CALLS: Final[dict[str, str]] = {
    "slow": "answers late, by the rule's seconds",
    "refuse": "says no, with the rule's code and status",
    "timeout_before": "does nothing and never answers",
    "timeout_after_success": "does it and never answers",
    "reset": "does it and drops the connection in the middle of the answer",
    "http_500": "does nothing: 500, as text",
    "http_502": "does nothing: 502, as a proxy's HTML",
    "malformed_json": "does it and answers half of the JSON",
    "wrong_content_type": "does it and calls the answer text/html",
    "unknown_fields": "does it and answers with fields that nobody knows",
    "unknown_status": "does it and answers with a status that nobody knows",
    "expired_token": "turns the caller away as the provider does when a token is old or a signature wrong: 401",
    "too_many": "does nothing: 429, with the rule's seconds as Retry-After",
}
"""What can go wrong with a call to any sandbox. Time-outs last until the caller gives up."""

OF_WEBHOOKS: Final[dict[str, str]] = {
    "webhook_duplicate": "comes twice",
    "webhook_late": "comes late, by the rule's seconds",
    "webhook_lost": "never comes",
    "webhook_reordered": "comes after the one behind it, or late if there is none",
    "webhook_bad_signature": "is signed by somebody else, each time it comes",
}
"""What can go wrong with a webhook of any sandbox."""


class Fault(BaseModel):
    """One rule: what goes wrong, where, and how often. Without ``calls`` it stays, without ``share`` it always hits."""

    model_config = ConfigDict(extra="forbid")

    kind: str
    operation: str | None = Field(None, description="The sandbox's name of the call or webhook; none: any.")
    calls: int | None = Field(None, ge=1, description="How many hits it has.")
    share: float | None = Field(None, gt=0, le=1, description="Which share of the calls it hits, at random.")
    match: dict[str, str] = Field(default_factory=dict, description="Facts that the call must have, e.g. a recipient.")
    seconds: float = Field(1.0, ge=0, description="How slow, how late, or what Retry-After says.")
    code: str | None = Field(None, description="For refuse: the provider's error code.")
    status: int | None = Field(None, ge=400, le=599, description="For refuse: the HTTP status.")


class Faults:
    """The rules that apply now. The random choice is seeded, so that a run can be repeated.

    ``own`` are the kinds that only this sandbox knows, with what they do; ``names`` are other names of shared kinds.
    ``operations`` are its calls and webhooks; none: any name is taken.
    """

    def __init__(
        self,
        *,
        own: Mapping[str, str] | None = None,
        names: Mapping[str, str] | None = None,
        operations: Sequence[str] = (),
        seed: int = 1,
    ) -> None:
        self.kinds: dict[str, str] = OF_CALLS | OF_WEBHOOKS | dict(own or {})
        self.operations = tuple(operations)
        self._names = names or {}
        self._seed = seed
        self._rules: list[Fault] = []
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose

    def remove(self, kind: str) -> None:
        """Remove the rules of a kind."""
        self._rules = [rule for rule in self._rules if rule.kind != self._names.get(kind, kind)]

    def clear(self) -> None:
        """Remove all rules and start the random choice again."""
        self._rules.clear()
        self._random.seed(self._seed)

    def add(self, fault: Fault) -> None:
        """Add a rule. Raises ``ValueError`` for a kind or an operation that this sandbox does not know."""
        kind = self._names.get(fault.kind, fault.kind)
        if kind not in self.kinds:
            raise ValueError(f"unknown kind {fault.kind!r}; known: {', '.join(sorted(self.kinds))}")
        if self.operations and fault.operation not in (None, *self.operations):
            raise ValueError(f"unknown operation {fault.operation!r}; known: {', '.join(self.operations)}")
        self._rules.append(fault.model_copy(update={"kind": kind}))

    def rules(self) -> list[Fault]:
        """Return the rules that still apply."""
        return list(self._rules)

    def take(self, operation: str, *, among: Collection[str] | None = None, **facts: str) -> Fault | None:
        """Return the first rule (of the kinds ``among``) that hits this call, and count the hit."""
        for rule in self._rules:
            if among is not None and rule.kind not in among:
                continue
            fits = rule.operation in (None, operation) and all(facts.get(k) == v for k, v in rule.match.items())
            if not fits or (rule.share is not None and self._random.random() >= rule.share):
                continue
            if rule.calls is not None:
                rule.calls -= 1
                if rule.calls == 0:
                    self._rules.remove(rule)
            return rule
        return None


FAULTS = web.AppKey("faults", Faults)
