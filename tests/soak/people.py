"""The buyers and the seller: they order, pay, confirm, change their minds, and keep at it while nobody answers."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.soak.ledgers import Ledgers
from tests.soak.line import AGAIN_S, Line
from tests.soak.plans import Fate, Plan
from tests.soak.world import FORM

LOOK_EVERY_S = 1.0
REFUSED_FOR_S = 15.0
"""A buyer who is told for so long that there is no way to pay goes away."""
REBOOK_EVERY_S = 3.0


@dataclass(slots=True, kw_only=True)
class Met:
    """What the people know, for whoever compares afterwards. Orders are known by their codes."""

    orders: dict[str, Plan] = field(default_factory=dict)
    paid: dict[str, str] = field(default_factory=dict)
    """The order of each reference that a payer has paid."""
    to_send: set[str] = field(default_factory=set)
    """Orders that were paid or confirmed, and that nobody called off."""
    turned_away: set[str] = field(default_factory=set)
    """Orders whose buyers got no way to pay: the provider refused."""
    refusals: Counter[str] = field(default_factory=Counter)
    """Answers to orders that were no acceptance: buyers try again."""
    stages: dict[int, str] = field(default_factory=dict)
    """How far each order has come that has not reached the end of its plan."""


class People:
    """Everybody who deals with the store's orders."""

    def __init__(self, *, line: Line, ledgers: Ledgers, seed: int) -> None:
        self._line, self._ledgers, self._seed = line, ledgers, seed
        self.met = Met()

    async def follow(self, plan: Plan) -> None:
        """See one order through as it was planned."""
        self._at(plan, "ordering")
        where, code = await self._order(plan)
        self.met.orders[code] = plan
        if plan.online:
            await self._online(plan, where, code)
        else:
            await self._by_hand(plan, code)
        del self.met.stages[plan.number]

    async def book_anew(self) -> None:
        """For ever look on the worklist for parcels that a courier refused, and book them again."""
        while True:
            query = {"kind": "booking_refused", "limit": "100"}
            found = await self._line.seller("GET", "/store/worklist", params=query)
            assert found.ok, found
            for entry in found.content["data"]:
                if entry["order_code"] in self.met.to_send:
                    await self._line.seller("POST", "/boscod/shipments", json={"code": entry["order_code"]})
            await asyncio.sleep(REBOOK_EVERY_S)

    async def _order(self, plan: Plan) -> tuple[str, str]:
        """Return where the buyer sees the order, and its code."""
        body = {
            "form": FORM,
            "items": [{"sku": "ESB-001-01", "qty": plan.units}],
            "payment_method": plan.method,
            "bank": plan.bank,
            "customer": {
                "name": f"Pembeli {plan.number}", "phone": f"0812{plan.number:08d}", "province": "DKI JAKARTA",
                "city": "JAKARTA PUSAT", "district": "GAMBIR", "district_id": 14910,
                "address": "Jalan Melati nomor 7",
            },
            "courier": {"code": "idx", "service": "03"},
        }  # fmt: skip
        while True:
            # One key for one intent: a repeat finds the job of the first, and starts it again if it had failed.
            asked = await self._line.buyer(
                "POST", "/checkout/orders", key=f"soak-{self._seed}-{plan.number}", json=body
            )
            while asked.ok:
                seen = await self._line.buyer("GET", asked.content["order"], params={"wait": "10"})
                if seen.ok and seen.content["order"]:
                    return asked.content["order"], seen.content["order"]["code"]
                if not seen.ok or seen.content["status"] in ("failed", "cancelled"):
                    self.met.refusals[str(seen.content)[:200]] += 1
                    break
                await asyncio.sleep(AGAIN_S)
            else:
                self.met.refusals[str(asked.content)[:200]] += 1
            await asyncio.sleep(AGAIN_S)

    async def _online(self, plan: Plan, where: str, code: str) -> None:
        self._at(plan, "waiting for a way to pay")
        reference = await self._way_to_pay(where)
        if reference is None:
            self.met.turned_away.add(code)
            return
        if plan.fate is Fate.UNPAID:
            return
        await asyncio.sleep(plan.think_s)
        if plan.fate in (Fate.CANCELLED, Fate.PAID_LATE):
            await self._cancel(plan, code)
        if plan.fate is Fate.CANCELLED:
            return
        self._at(plan, "paying")
        paid = await self._pay(reference, code, silent=plan.silent, force=plan.fate is Fate.PAID_LATE)
        if paid and plan.fate is Fate.SENT:
            self.met.to_send.add(code)
        if paid and plan.fate is Fate.CALLED_OFF:
            self._at(plan, "waiting for the payment to be counted")
            await self._until(where, lambda order: order["status"] != "pending")
            await asyncio.sleep(plan.think_s)
            await self._cancel(plan, code)

    async def _by_hand(self, plan: Plan, code: str) -> None:
        await asyncio.sleep(plan.think_s)
        if plan.fate is Fate.CANCELLED:
            await self._cancel(plan, code)
            return
        self._at(plan, "confirming")
        if plan.method == "transfer":
            await self._step(code, "POST", "confirm-payment", {}, done=lambda status: status != "pending")
        else:
            body = {"status": "confirmed"}
            await self._step(code, "PATCH", "status", body, done=lambda status: status != "pending")
        if plan.fate is Fate.SENT:
            self.met.to_send.add(code)
        else:
            await asyncio.sleep(plan.think_s)
            await self._cancel(plan, code)

    async def _way_to_pay(self, where: str) -> str | None:
        """Return the reference of the account or code that the buyer is shown; none when there will be none."""
        now = asyncio.get_running_loop().time
        refused_since: float | None = None
        while True:
            seen = await self._line.buyer("GET", where, params={"wait": "10"})
            pay = seen.content["order"]["to_pay"] if seen.ok and seen.content["order"] else None
            if pay is not None:
                self._ledgers.read()
                shown = pay["va_number"] or (pay["qr_image"] or "").rpartition("payid=")[2]
                if shown in self._ledgers.shown:
                    return self._ledgers.shown[shown]
                refused_since = (refused_since or now()) if pay["problem"] else None
            if refused_since is not None and now() - refused_since > REFUSED_FOR_S:
                return None
            await asyncio.sleep(LOOK_EVERY_S)

    async def _pay(self, reference: str, code: str, *, silent: bool, force: bool) -> bool:
        """Pay once; say whether it was taken. Nobody pays again who cannot tell: the ledger is looked at first."""
        body = {"reference": reference, "deliver": not silent, "force": force}
        while True:
            self._ledgers.read()
            if self._ledgers.deals[reference].paid_idr:
                self.met.paid[reference] = code
                return True
            answer = await self._line.try_sandbox("winpay", "POST", "pay", json=body)
            if answer is not None and not answer.ok:
                self._ledgers.read()
                if not self._ledgers.deals[reference].paid_idr:
                    return False
            await asyncio.sleep(AGAIN_S)

    async def _cancel(self, plan: Plan, code: str) -> None:
        self._at(plan, "cancelling")
        body = {"status": "cancelled", "reason": "The buyer wants it no more."}
        await self._step(code, "PATCH", "status", body, done=lambda status: status == "cancelled")

    async def _step(
        self, code: str, method: str, what: str, body: dict[str, Any], *, done: Callable[[str], bool]
    ) -> None:
        """Take a step of an order; a refusal of what an unheard try has done already is no refusal."""
        while True:
            answer = await self._line.seller(method, f"/store/order/{code}/{what}", json=body)
            if answer.ok:
                return
            seen = await self._line.seller("GET", f"/store/order/{code}")
            if seen.ok and done(seen.content["status"]):
                return
            await asyncio.sleep(LOOK_EVERY_S)

    async def _until(self, where: str, happened: Callable[[dict[str, Any]], bool]) -> None:
        while True:
            seen = await self._line.buyer("GET", where)
            if seen.ok and seen.content["order"] and happened(seen.content["order"]):
                return
            await asyncio.sleep(LOOK_EVERY_S)

    def _at(self, plan: Plan, stage: str) -> None:
        self.met.stages[plan.number] = f"{plan.method}, {plan.fate.value}: {stage}"
