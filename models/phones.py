"""Phone numbers: accepted as ``08…``, ``62…`` or ``+62…``, kept as E.164.

WhatsApp reaches mobile numbers. Whether an account stands behind one is known only when a message arrives, so this is
about the numbering plan alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from phonenumbers import (
    NumberParseException,
    PhoneNumber,
    PhoneNumberFormat,
    PhoneNumberType,
    ValidationResult,
    format_number,
    is_possible_number_with_reason,
    is_valid_number,
    number_type,
    parse,
)

_MOBILE = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE})
_LONGEST = 32
"""Characters of a number as somebody types it; more is no number."""


class NotAPhone(ValueError):
    """The text is no phone number; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """What is known of a number: ``e164`` once it can be dialled, ``reason`` why WhatsApp would not reach it."""

    entered: str
    e164: str = ""
    reason: str = ""

    @property
    def is_valid(self) -> bool:
        """Whether it is a mobile number that exists in its country's plan."""
        return not self.reason

    @property
    def is_indonesian(self) -> bool:
        """Whether it is a number of Indonesia: couriers take no other."""
        return self.e164.startswith("+62")


def read(entered: str) -> Phone:
    """Return what ``entered`` means; a number without a country's code is Indonesian."""
    text = entered.strip()
    if not text or len(text) > _LONGEST:
        return Phone(entered=entered, reason="is no phone number")
    try:
        number = parse(f"+{text}" if text.startswith("62") else text, "ID")
    except NumberParseException:
        return Phone(entered=entered, reason="is no phone number")
    e164 = format_number(number, PhoneNumberFormat.E164)
    if not is_valid_number(number):
        return Phone(entered=entered, reason=_why_not(number))
    if number_type(number) not in _MOBILE:
        return Phone(entered=entered, e164=e164, reason="is no mobile number")
    return Phone(entered=entered, e164=e164)


def e164(entered: str) -> str:
    """Return a number that can be dialled as ``+62…``; raises ``NotAPhone`` with the reason, in words for the buyer."""
    phone = read(entered)
    if not phone.e164:
        msg = f"{phone.reason}: write it as 0812…, 62812… or +62812…"
        raise NotAPhone(msg)
    return phone.e164


def _why_not(number: PhoneNumber) -> str:
    match is_possible_number_with_reason(number):
        case ValidationResult.TOO_SHORT:
            return "is too short"
        case ValidationResult.TOO_LONG:
            return "is too long"
        case _:
            return "does not exist in its country's numbering plan"
