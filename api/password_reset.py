"""The way back for those who forgot their password."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from api.auth import GUESSES, Password
from api.call import Call
from api.endpoint import endpoint
from api.identity import Anyone
from api.shapes import Asked, Message
from models.accounts import resets
from models.errors import Gone, TooMany


class ResetAsked(Asked):
    """An account, by e-mail or username."""

    email: str | None = Field(
        None,
        max_length=254,
        description="An e-mail address; a username is understood, too.",
        examples=["owner@kopi-nusantara.example"],
    )
    username: str | None = Field(None, max_length=254)

    @model_validator(mode="after")
    def _one_account(self) -> Self:
        if bool(self.email) == bool(self.username):
            msg = "give either email or username"
            raise ValueError(msg)
        return self


class ResetWanted(Asked):
    """The token of the letter, and the new password."""

    token: str = Field(min_length=1, max_length=200, examples=["4Zx0yVn4cJ8wq7m2T5bR9sD3fG6hL1xA4Zx0yVn4cJ8"])
    password: Password


@endpoint(
    "POST",
    "/auth/forgot-password",
    summary="Ask for a new password",
    rights=Anyone(),
    limit=GUESSES,
    errors=(TooMany,),
    answer_example={"message": "If there is such an account, a letter is on its way"},
)
async def forgot_password(call: Call, body: ResetAsked) -> Message:
    """A letter goes to the account's e-mail address, with a link that works once, for 30 minutes.

    Answer and time are the same whether the account exists or not. A newer letter ends the links of older ones; three
    in a quarter of an hour for one account are sent at most.
    """
    secret = call.settings.secret_key.get_secret_value()
    await resets.ask(body.email or body.username or "", address=call.address, secret=secret, now=call.now())
    return Message(message="If there is such an account, a letter is on its way")


@endpoint(
    "POST",
    "/auth/reset-password",
    summary="Set a new password",
    rights=Anyone(),
    limit=GUESSES,
    errors=(Gone,),
    answer_example={"message": "Password changed"},
)
async def reset_password(call: Call, body: ResetWanted) -> Message:
    """Use the letter's token. Every sign-in of the account ends, and its owner is told by mail; then sign in."""
    await resets.use(body.token, body.password, now=call.now())
    return Message(message="Password changed")
