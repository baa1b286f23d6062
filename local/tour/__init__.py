"""``bosonline demo``: four orders' ways, from the form to the door or back, while the providers fail.

It plays against a running platform over HTTP, and plays the payers and the couriers at the sandboxes.
"""

from __future__ import annotations

from rich.console import Console

from local.tour import cod, qris, returned, va
from local.tour.export import export
from local.tour.visit import signed_in
from settings import Settings


async def play(settings: Settings, *, console: Console) -> None:
    """Order, pay, send and deliver or take back parcels of the sample store, then export the orders.

    Takes about half a minute. Faults are switched on for each order, and are gone at the end.
    """
    async with signed_in(settings, console) as visit:
        for order in (va, qris, cod, returned):
            visit.title(order.TITLE)
            await order.play(visit)
        visit.title("All orders as a file")
        await export(visit)
    console.print(
        f"\nEvery order: {settings.public_url}/store/order, with the token of the sample store.\n"
        f"What the providers saw: {settings.boscod_url}/__sandbox/ and {settings.winpay_url}/__sandbox/",
        soft_wrap=True,
    )
