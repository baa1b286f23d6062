"""The first steps of a new store."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from api.call import Call
from api.endpoint import endpoint
from api.identity import Seller
from api.shapes import Asked, Shown
from models.accounts import onboarding
from models.db import pool, transaction

StepName = Literal["store", "warehouse", "product", "form", "bank_account", "order"]


class StepShown(Shown):
    """One step."""

    name: StepName = Field(examples=["product"])
    done: bool = Field(description="Seen from what the store has.", examples=[True])
    skipped: bool = Field(examples=[False])


class OnboardingShown(Shown):
    """How far the store is."""

    steps: list[StepShown]
    finished: bool = Field(description="Every step is done or skipped.", examples=[False])


class OnboardingEdited(Asked):
    """Which steps the seller does not want to see."""

    skipped: list[StepName] = Field(max_length=6, examples=[["bank_account"]])


@endpoint("GET", "/store/onboarding", entry="On Boarding", summary="First steps", rights=Seller("settings", "read"))
async def first_steps(call: Call) -> OnboardingShown:
    """In the order in which they are best taken."""
    return await _shown(call)


@endpoint(
    "PUT",
    "/store/onboarding",
    entry="On Boarding",
    summary="Pass over first steps",
    rights=Seller("settings", "update"),
)
async def skip_steps(call: Call, body: OnboardingEdited) -> OnboardingShown:
    """These and no others are skipped. Whether a step is done cannot be said: it is seen."""
    async with transaction() as tx:
        await onboarding.skip(call.store_id, body.skipped, using=tx)
    return await _shown(call)


async def _shown(call: Call) -> OnboardingShown:
    steps = await onboarding.first_steps(call.store_id, using=pool())
    return OnboardingShown(
        steps=[
            StepShown.model_validate({"name": one.name, "done": one.is_done, "skipped": one.is_skipped})
            for one in steps
        ],
        finished=all(one.is_done or one.is_skipped for one in steps),
    )
