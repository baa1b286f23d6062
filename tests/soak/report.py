"""The verdict of a soak as tables, and as JSON."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Column, Table

from local.sandbox.faults import OF_CALLS, OF_WEBHOOKS
from tests.soak.course import Course
from tests.soak.reconcile import Difference
from tests.soak.weather import calls_of
from tests.strikes import counted
from tests.world import PROVIDERS

SHOWN = 50
"""Lines about what is wrong; more of them say nothing new."""
LARGE_ENOUGH = 1000
"""Of so many orders every sandbox is hit by every kind of fault; where one is missing, nothing was shown about it."""


def wrong(course: Course) -> list[Difference]:
    """Return everything that speaks against the platform, or against the soak."""
    found = list(course.differences)
    if not course.storm.strikes:
        found.append(Difference(subject="coverage", name="strikes", what="nothing was struck"))
    if not course.ledgers.faults:
        found.append(Difference(subject="coverage", name="faults", what="none was dealt"))
    if course.orders >= LARGE_ENOUGH:
        found += [
            Difference(subject="coverage", name=f"{kind} at {provider}", what="it was never dealt")
            for provider in PROVIDERS
            for kind in (*calls_of(provider), *OF_WEBHOOKS)
            if not course.ledgers.faults[provider, kind]
        ]
    return found


def show(console: Console, course: Course, found: list[Difference]) -> None:
    """Print what was done, what went wrong on purpose, and the verdict."""
    done = Table("", "here", "at the providers", title=f"{course.orders} orders in {course.seconds / 60:g} minutes")
    for name, (here, there) in counts(course).items():
        done.add_row(name, str(here), "" if there is None else str(there))
    faults = Table(Column("fault", no_wrap=True), *PROVIDERS, title="Faults dealt")
    for kind in dict.fromkeys(kind for _, kind in sorted(course.ledgers.faults, key=_place)):
        faults.add_row(kind, *(str(course.ledgers.faults[provider, kind] or "") for provider in PROVIDERS))
    faults.add_section()
    faults.add_row("of calls", *(_share(course, provider) for provider in PROVIDERS))
    struck = Table("what", "struck", "times", title=f"{len(course.storm.strikes)} strikes")
    for (what, target), times in sorted(counted(course.storm.strikes).items()):
        struck.add_row(what, target, str(times))
    console.print(done, faults, struck)
    if course.people.met.refusals:
        console.print(f"{course.people.met.refusals.total()} times a buyer had to ask again.", highlight=False)
    for one in found[:SHOWN]:
        console.print(f"{one.subject} {one.name}: {one.what}", style="bold red", highlight=False, soft_wrap=True)
    verdict = f"{len(found)} differences" if found else "zero differences between our database and the three ledgers"
    if course.settled_after_s is not None:
        verdict = f"settled after {course.settled_after_s:.0f} s: {verdict}"
    console.print(verdict, style="bold", highlight=False)


def write_json(path: Path, course: Course, found: list[Difference]) -> None:
    """Write all of it."""
    faults: dict[str, dict[str, int]] = {provider: {} for provider in PROVIDERS}
    for (provider, kind), times in sorted(course.ledgers.faults.items()):
        faults[provider][kind] = times
    struck = [
        {"what": what, "target": target, "times": times}
        for (what, target), times in sorted(counted(course.storm.strikes).items())
    ]
    document: dict[str, Any] = {
        "seed": course.seed,
        "orders": course.orders,
        "seconds": course.seconds,
        "settled_after_s": course.settled_after_s,
        "counts": {name: {"here": here, "there": there} for name, (here, there) in counts(course).items()},
        "calls": dict(course.calls),
        "faults": faults,
        "strikes": struck,
        "asked_again": dict(course.people.met.refusals),
        "differences": [asdict(one) for one in found],
    }
    path.write_text(json.dumps(document, indent=1) + "\n")


def counts(course: Course) -> dict[str, tuple[int, int | None]]:
    """Return how much there is here, and at the provider that knows of it."""
    here, there = course.here, course.ledgers.there()
    if here is None:
        return {}
    statuses = Counter(order.status for order in here.orders)
    deals = Counter(bool(deal.paid_idr) for deal in there.deals)
    paid = sum(row.state in ("paid", "conflict") for row in here.payments)
    return {
        "orders": (len(here.orders), None),
        **{f"  {status}": (number, None) for status, number in sorted(statuses.items())},
        "requests for money": (len(here.payments), deals.total()),
        "  paid": (paid, deals[True]),
        "  closed": (sum(row.closed for row in here.payments), sum(deal.closed for deal in there.deals)),
        "  lost on the way": (sum(row.state == "unknown" for row in here.payments), None),
        "parcels": (len(here.shipments), len(there.parcels)),
        "  with a waybill number": (
            sum(row.awb is not None for row in here.shipments),
            sum(parcel.awb is not None for parcel in there.parcels),
        ),
        "  cancelled or refused": (
            sum(row.state in ("cancelled", "refused") for row in here.shipments),
            sum(not parcel.live for parcel in there.parcels),
        ),
        "messages": (len(here.messages), len(there.messages)),
        "  steps sent": (sum(step.state == "sent" for step in here.steps), None),
        "  steps unknown": (sum(step.state == "unknown" for step in here.steps), None),
    }


def _share(course: Course, provider: str) -> str:
    hit = sum(course.ledgers.faults[provider, kind] for kind in OF_CALLS)
    calls = course.calls[provider]
    return f"{hit} of {calls} ({hit / calls:.0%})" if calls else "none"


def _place(found: tuple[str, str]) -> tuple[int, str]:
    kinds = [*OF_CALLS, *OF_WEBHOOKS]
    return (kinds.index(found[1]) if found[1] in kinds else len(kinds)), found[1]
