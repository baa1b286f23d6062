"""Code 128, the barcode of waybills (ISO/IEC 15417): sets B and C, and the check symbol."""

from __future__ import annotations

from itertools import takewhile

_START_B, _START_C, _TO_C, _TO_B, _STOP = 104, 105, 99, 100, 106
_PRINTABLE = range(32, 127)
_WORTH_SWITCHING = 4
"""Digits in a row from which pairs of them take less room."""

_WIDTHS = (  # noqa: SIM905 - a table of a hundred numbers is read in rows
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112"
).split()
"""Of each symbol: widths in modules, a bar first, then a gap, in turns."""


class NotPrintable(ValueError):
    """The text has a character that these sets do not have."""


def bars(text: str) -> list[int]:
    """Return widths in modules, a bar and a gap in turns, without the quiet zones of ten modules at both ends.

    Raises ``NotPrintable``.
    """
    symbols = _symbols(text)
    check = (symbols[0] + sum(place * symbol for place, symbol in enumerate(symbols[1:], 1))) % 103
    return [int(width) for symbol in (*symbols, check, _STOP) for width in _WIDTHS[symbol]]


def _symbols(text: str) -> list[int]:
    if not text or any(ord(letter) not in _PRINTABLE for letter in text):
        msg = "a barcode holds letters, digits and signs of ASCII"
        raise NotPrintable(msg)
    symbols: list[int] = []
    pairs, place = False, 0
    while place < len(text):
        digits = sum(1 for _ in takewhile(lambda letter: letter in "0123456789", text[place:]))
        # An odd digit stands before the pairs.
        wanted = digits > 1 if pairs else digits >= _WORTH_SWITCHING and digits % 2 == 0
        if not symbols:
            symbols.append(_START_C if wanted else _START_B)
        elif wanted != pairs:
            symbols.append(_TO_C if wanted else _TO_B)
        pairs = wanted
        if pairs:
            symbols.append(int(text[place : place + 2]))
            place += 2
        else:
            symbols.append(ord(text[place]) - 32)
            place += 1
    return symbols
