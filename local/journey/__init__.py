"""``bosonline journey``: a shop from its opening to its figures, through the API alone.

A seller registers, sets the shop up, sells by every way of payment, changes whatever can be changed, and reads the
recaps. The bank and the courier are played at the sandboxes. Every answer is checked, and every rupiah is computed here
anew: nothing of ``models`` is imported by this package, so that both would have to be wrong in the same way.
"""

from __future__ import annotations

import time

from rich.console import Console

from local.journey import changing, goods, offers, opening, reckoning, selling, sending
from local.journey.line import Disagreement, Line, opened
from local.journey.shop import Shop
from settings import Settings

__all__ = ["Disagreement", "travel"]

_CHAPTERS = (
    ("The shop opens", opening.open_shop),
    ("What is on the shelves", goods.stock_up),
    ("What is offered", offers.offer),
    ("Four buyers, four ways to pay", selling.sell),
    ("Everything is changed", changing.change),
    ("Sales after the changes", changing.sell_on),
    ("To the doors, and back", sending.send),
    ("The figures", reckoning.reckon),
    ("What the journey has visited", reckoning.look_back),
)


async def travel(settings: Settings, *, console: Console) -> Shop:
    """Go the whole way and return the shop; raises ``Disagreement`` at the first answer that is not as it should be.

    Takes about half a minute, and makes a store of its own: a platform may be travelled any number of times.
    """
    began = time.monotonic()
    async with opened(settings, console) as line:
        shop = Shop(line=line)
        for number, (title, chapter) in enumerate(_CHAPTERS, start=1):
            line.title(f"{number}. {title}")
            await chapter(shop)
        _conclude(line, shop, seconds=time.monotonic() - began)
    return shop


def _conclude(line: Line, shop: Shop, *, seconds: float) -> None:
    line.console.print(
        f"\n[bold green]All agreed:[/] {line.asked} answers and {line.agreed} figures of {len(shop.books.sales)} orders"
        f" in {seconds:.0f} s.",
        highlight=False,
    )
