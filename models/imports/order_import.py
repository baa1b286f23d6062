"""Saving the orders of a file: each row once, whatever came before, through the same door as every other order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from models.clock import Clock
from models.db import Connection
from models.errors import DomainError, Invalid, OutOfStock
from models.imports import identity
from models.imports.fates import Fate, RowFate
from models.imports.order_rows import Place, ReadOrder, heading_of
from models.orders.codes import buyer_token, token_hash
from models.orders.draft import OrderDraft
from models.orders.limits import Limits
from models.orders.place import PlacedOrder
from models.orders.place_many import Outcome, Request, examine_many, place_many
from models.regions import read as regions
from models.regions.read import Looked
from models.sql import load

_MOST_SHARED: Final = 2
"""Districts that a search has to find to know that it did not find one."""

_HELD: Final = "Right, but nothing is saved while other rows are wrong."


async def look_up(places: Iterable[Place], *, using: Connection) -> dict[Place, Looked]:
    """Return the district that each place names, or that there is none of that name, or several."""
    filled = await regions.is_filled(using=using)
    return {
        place: Looked(filled=filled, district=await _district(place, using=using) if filled and place[0] else None)
        for place in dict.fromkeys(places)
    }


async def _district(place: Place, *, using: Connection) -> regions.District | None:
    district, city, province = place
    found = await regions.named(district=district, city=city, province=province, using=using)
    if found is not None:
        return found
    some, total = await regions.search(" ".join(filter(None, place)), start=0, limit=_MOST_SHARED, using=using)
    return some[0] if total == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderImport:
    """One import at work. ``lenient``: an order of several rows is saved without those that cannot be ordered."""

    import_id: UUID
    store_id: int
    by: str
    secret: str
    limits: Limits
    lenient: bool
    clock: Clock

    async def check(self, orders: Sequence[ReadOrder], *, using: Connection) -> list[RowFate]:
        """Return the fate of every row if all of them were to be saved, without saving or locking anything."""
        there, new = await self._known(orders, using=using)
        good = [order for order in new if not order.wrong and order.draft is not None]
        refused = await examine_many([self._request(order) for order in good], limits=self.limits, using=using)
        fates = there + [fate for order in new if order.wrong for fate in _refused(order)]
        for place, order in enumerate(good):
            if place in refused:
                fates += _refused(order, refused[place])
            else:
                fates += _fates(order, Fate.HELD, words=_HELD)
        return fates

    async def save(
        self, orders: Sequence[ReadOrder], *, using: Connection, saved: Callable[[int], None] | None = None
    ) -> list[RowFate]:
        """Save what can be saved inside the caller's transaction, and return the fate of every row.

        What is locked for the orders is locked until its end. ``saved`` is told how many orders came of it.
        """
        fates, new = await self._known(orders, using=using)
        fates += [fate for order in new if order.wrong or order.draft is None for fate in _refused(order)]
        left = [order for order in new if not order.wrong and order.draft is not None]
        while left:
            outcomes = await place_many(
                [self._request(order) for order in left], limits=self.limits, clock=self.clock, using=using, by=self.by
            )
            done = list(zip(left, outcomes, strict=True))
            placed = [(order, one) for order, one in done if isinstance(one, PlacedOrder)]
            await self._note(placed, using=using)
            fates += [fate for order, one in placed for fate in _fates(order, Fate.SAVED, code=one.code)]
            if saved is not None:
                saved(len(placed))
            left = []
            for order, no in done:
                if not isinstance(no, DomainError):
                    continue
                if self.lenient and _without(order, no):
                    left.append(order)
                else:
                    fates += _refused(order, no)
        return fates

    async def _known(self, orders: Sequence[ReadOrder], *, using: Connection) -> tuple[list[RowFate], list[ReadOrder]]:
        """Part the orders that are there already, by this file or another one, from the others."""
        values = [self.import_id, self.store_id, [one.row for one in orders], [one.number for one in orders]]
        rows = await using.execute_query_dict(load(__file__, "known"), values)
        own = {row["row"]: row for row in rows if row["own"]}
        others = {row["number"]: row["code"] for row in rows if not row["own"] and row["number"]}
        fates: list[RowFate] = []
        new: list[ReadOrder] = []
        for order in orders:
            if order.row in own:
                _leave_out_absent(order, own[order.row]["skus"])
                fates += _fates(order, Fate.SAVED, code=own[order.row]["code"])
            elif order.number in others:
                words = "An order with this number was imported before; it was left as it is."
                fates += _fates(order, Fate.SKIPPED, code=others[order.number], words=words)
            else:
                new.append(order)
        return fates, new

    def _request(self, order: ReadOrder) -> Request:
        job_id = identity(self.import_id, order.row)
        token = buyer_token(job_id, secret=self.secret)
        return Request(job_id=job_id, token_hash=token_hash(token), draft=_draft(order))

    async def _note(self, placed: Sequence[tuple[ReadOrder, PlacedOrder]], *, using: Connection) -> None:
        values: list[Any] = [
            self.import_id,
            self.store_id,
            [order.row for order, _ in placed],
            [order.number or None for order, _ in placed],
            [one.id for _, one in placed],
        ]
        await using.execute_query(load(__file__, "note_orders"), values)


def _leave_out_absent(order: ReadOrder, skus: Sequence[str]) -> None:
    """Take out the items that an earlier run has saved the order without."""
    lines = order.draft.lines if order.draft is not None else ()
    gone = [row for row, line in zip(order.items, lines, strict=True) if line.sku not in skus]
    order.items = tuple(row for row in order.items if row not in gone)
    for row in gone:
        order.left_out.setdefault(row, []).append("The order was saved without it. Add it to the order by hand.")


def _draft(order: ReadOrder) -> OrderDraft:
    if order.draft is None:
        msg = "only what could be read is placed"
        raise ValueError(msg)
    return order.draft


def _without(order: ReadOrder, no: DomainError) -> bool:
    """Take the items that were refused out of the order; say whether that leaves anything of it."""
    draft = _draft(order)
    refused = dict(_by_item(order, no))
    kept = [place for place in range(len(draft.lines)) if place not in refused]
    if not refused or not kept:
        return False
    for place, words in refused.items():
        order.left_out.setdefault(order.items[place], []).append(words)
    order.draft = draft.model_copy(update={"lines": tuple(draft.lines[place] for place in kept)})
    order.items = tuple(order.items[place] for place in kept)
    return True


def _by_item(order: ReadOrder, no: DomainError) -> Iterator[tuple[int, str]]:
    """Yield the items that a refusal is about, if it is about nothing else."""
    match no:
        case OutOfStock():
            for place, line in enumerate(_draft(order).lines):
                if line.sku == no.fields["sku"]:
                    yield place, f"{heading_of('sku')}: {no.detail}"
        case Invalid() if all(wrong["field"].startswith("items.") for wrong in no.fields["errors"]):
            for wrong in no.fields["errors"]:
                yield int(wrong["field"].split(".")[1]), f"{heading_of(wrong['field'])}: {wrong['message']}"


def _refused(order: ReadOrder, no: Outcome | None = None) -> list[RowFate]:
    """Return the fates of an order that is not saved: what is wrong beside the row that it is about."""
    words = {row: "; ".join(why) for row, why in order.wrong.items()}
    match no:
        case Invalid():
            for wrong in no.fields["errors"]:
                _add(words, _row_of(order, wrong["field"]), f"{heading_of(wrong['field'])}: {wrong['message']}")
        case OutOfStock():
            for place, why in _by_item(order, no):
                _add(words, order.items[place], why)
        case DomainError():
            _add(words, order.row, no.detail)
    others = f"Not saved, because of row {min(words)} of the same order." if words else "Nothing of it can be ordered."
    return _fates(order, Fate.REFUSED, by_row={row: words.get(row, others) for row in order.rows})


def _add(words: dict[int, str], row: int, why: str) -> None:
    words[row] = "; ".join(filter(None, [words.get(row), why]))


def _row_of(order: ReadOrder, name: str) -> int:
    head, _, rest = name.partition(".")
    return order.items[int(rest.partition(".")[0])] if head == "items" else order.row


def _fates(
    order: ReadOrder, fate: Fate, *, code: str = "", words: str = "", by_row: dict[int, str] | None = None
) -> list[RowFate]:
    items = set(order.items)
    return [
        RowFate(
            row=row,
            # Of an order that was saved, rows may have been left out.
            fate=Fate.REFUSED if fate is Fate.SAVED and row in order.left_out and row not in items else fate,
            number=order.number,
            code=code,
            words=(by_row or {}).get(row) or "; ".join(filter(None, [words, *order.left_out.get(row, [])])),
        )
        for row in order.rows
    ]
