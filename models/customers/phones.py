"""Phone numbers: accepted in every spelling of the trade, kept once as E.164."""

from __future__ import annotations

import phonenumbers

HOME = "ID"


class NotAPhone(ValueError):
    """The text is no phone number; the message says why."""


def e164(text: str) -> str:
    """Return ``08…``, ``62…`` or ``+62…`` as ``+62…``; raises ``NotAPhone`` with a reason for the buyer."""
    digits = "".join(letter for letter in text if letter.isascii() and (letter.isdigit() or letter == "+"))
    if digits.startswith("62"):
        digits = f"+{digits}"
    try:
        number = phonenumbers.parse(digits, HOME)
    except phonenumbers.NumberParseException as wrong:
        msg = "This is no phone number. Write it as 0812…, 62812… or +62812…"
        raise NotAPhone(msg) from wrong
    if phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.TOO_SHORT:
        msg = "The number is too short."
        raise NotAPhone(msg)
    if not phonenumbers.is_possible_number(number):
        msg = "The number is too long, or has no such length."
        raise NotAPhone(msg)
    if not phonenumbers.is_valid_number(number):
        msg = "Nobody can have this number. Check its first digits."
        raise NotAPhone(msg)
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
