"""The courier: fetches each order's parcel, brings it to its door or back, and scans it as couriers do."""

from __future__ import annotations

import asyncio
import random

from integrations.boscod.assumed import PENDING_PICKUP
from tests.soak.ledgers import Ledgers, Parcel
from tests.soak.line import Line
from tests.soak.people import Met
from tests.soak.plans import Plan

LOOK_EVERY_S = 0.5
FETCHED_AFTER_S = (5.0, 9.0)
SCANNED_AFTER_S = (1.0, 3.0)


class Courier:
    """Drives for ever. What is to be called off is left standing.

    Of two parcels of an order the newer one is handed over: the seller has the goods once, under the newest label.
    """

    def __init__(self, *, line: Line, ledgers: Ledgers, met: Met, seed: int) -> None:
        self._line, self._ledgers, self._met = line, ledgers, met
        self._random = random.Random(seed)  # noqa: S311 - chooses, guards nothing
        self._fetched: set[str] = set()
        self.brought: set[str] = set()
        """Codes of orders whose parcels have reached their ends."""

    async def drive(self) -> None:
        """Fetch whatever has a waybill number and is to be sent."""
        async with asyncio.TaskGroup() as group:
            while True:
                self._ledgers.read()
                for code, parcels in self._ledgers.by_order().items():
                    if code in self._met.to_send - self._fetched and self._waits(parcels[-1]):
                        self._fetched.add(code)
                        group.create_task(self._bring(code, self._met.orders[code]))
                await asyncio.sleep(LOOK_EVERY_S)

    async def _bring(self, code: str, plan: Plan) -> None:
        await asyncio.sleep(self._random.uniform(*FETCHED_AFTER_S))
        self._ledgers.read()
        parcel = self._ledgers.by_order()[code][-1]
        if not self._waits(parcel):
            # Booked anew, or cancelled: another label has to come first.
            self._fetched.discard(code)
            return
        for status in plan.scans:
            await self._line.sandbox("boscod", "POST", "advance", json={"order_no": parcel.order_no, "status": status})
            await asyncio.sleep(self._random.uniform(*SCANNED_AFTER_S))
        self.brought.add(code)

    @staticmethod
    def _waits(parcel: Parcel) -> bool:
        return parcel.awb is not None and parcel.status == PENDING_PICKUP
