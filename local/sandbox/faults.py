"""Faults that can be switched on, call by call."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable

from pydantic import BaseModel, ConfigDict, Field

KINDS = frozenset({"slow", "refuse", "timeout_before", "timeout_after_success", "http_500", "http_502"})
"""The faults that every sandbox knows; some know more."""


class Fault(BaseModel):
    """One rule: what goes wrong, where, and how often. Without ``calls`` it stays, without ``share`` it always hits."""

    model_config = ConfigDict(extra="forbid")

    kind: str
    operation: str | None = Field(None, description="The sandbox's name of the call; none: any.")
    calls: int | None = Field(None, ge=1, description="How many hits it has.")
    share: float | None = Field(None, gt=0, le=1, description="Which share of the calls it hits, at random.")
    match: dict[str, str] = Field(default_factory=dict, description="Facts that the call must have, e.g. a recipient.")
    seconds: float = Field(1.0, ge=0, description="For slow.")
    code: str | None = Field(None, description="For refuse: the provider's error code.")
    status: int | None = Field(None, ge=400, le=599, description="For refuse: the HTTP status.")


class Faults:
    """The rules that apply now. The random choice is seeded, so that a run can be repeated."""

    def __init__(self, *, kinds: Iterable[str] = (), seed: int = 1) -> None:
        self.kinds = KINDS | frozenset(kinds)
        self._seed = seed
        self.clear()

    def clear(self) -> None:
        """Remove all rules and start the random choice again."""
        self._rules: list[Fault] = []
        self._random = random.Random(self._seed)  # noqa: S311 - repeatable on purpose

    def add(self, fault: Fault) -> None:
        """Add a rule. Raises ``ValueError`` for a kind that this sandbox does not know."""
        if fault.kind not in self.kinds:
            raise ValueError(f"unknown kind {fault.kind!r}; known: {', '.join(sorted(self.kinds))}")
        self._rules.append(fault.model_copy())

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
