"""Pages of a PDF: text that stays in its place, frames and barcodes. Everything is in millimetres, from the top left.

Names are printed in DejaVu Sans Condensed (``fonts/README.md``): the letters of Latin, Greek and Cyrillic. Of others a
letter with marks loses them, and what is left is shown as a question mark.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

from tasks.paper.code128 import bars

_FONTS: Final = Path(__file__).parent / "fonts"
_FAMILY: Final = "paper"
_POINT: Final = 25.4 / 72
"""Millimetres."""
_ASCENT: Final = 0.76
"""Of the type size: how far the baseline lies below the top of a line."""
_LINE: Final = 1.18
"""Of the type size: from line to line."""
_ROUNDED: Final = 0.99
"""What the library rounds away from a size."""
_QUIET: Final = 10
"""Modules of white that a barcode needs on both sides."""

Align = Literal["left", "right", "middle"]


class Pages:
    """A PDF of pages of one size, drawn from the first to the last. Drawing takes time: not for the event loop."""

    def __init__(self, *, width: float, height: float, title: str) -> None:
        # 22 MB and half a second that no process needs but the one that draws.
        from fpdf import FPDF  # noqa: PLC0415

        self.width, self.height = width, height
        self._pdf = FPDF(unit="mm", format=(width, height))
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.set_title(title)
        for style, name in (("", "DejaVuSansCondensed"), ("B", "DejaVuSansCondensed-Bold")):
            self._pdf.add_font(_FAMILY, style, _FONTS / f"{name}.ttf")
        self._known = frozenset(self._pdf.fonts[_FAMILY].cmap)  # type: ignore[union-attr]  # a font with a file has one

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._pdf.page_no()

    def add(self) -> None:
        """Begin a page."""
        self._pdf.add_page()

    def text(
        self,
        text: str,
        *,
        at: tuple[float, float],
        width: float,
        size: float,
        bold: bool = False,
        align: Align = "left",
        lines: int = 1,
        white: bool = False,
    ) -> float:
        """Write ``text`` in at most so many lines of ``width``, cut with an ellipsis; return where the next would be.

        ``at`` is the top left corner, ``size`` in points.
        """
        self._pdf.set_font(_FAMILY, "B" if bold else "", size)
        self._pdf.set_text_color(255 if white else 0)
        left, top = at
        for line in self._wrapped(self.printable(text), width, lines):
            room = width - self._pdf.get_string_width(line) if align != "left" else 0.0
            start = left + (room if align == "right" else room / 2)
            self._pdf.text(start, top + size * _POINT * _ASCENT, line)
            top += size * _POINT * _LINE
        return top

    def whole(
        self,
        text: str,
        *,
        at: tuple[float, float],
        width: float,
        size: float,
        bold: bool = False,
        align: Align = "left",
        white: bool = False,
    ) -> float:
        """Write one line that must not be cut: it gets smaller where it would not fit."""
        self._pdf.set_font(_FAMILY, "B" if bold else "", size)
        needed = self._pdf.get_string_width(self.printable(text))
        if needed > width:
            size *= width / needed * _ROUNDED
        return self.text(text, at=at, width=width, size=size, bold=bold, align=align, white=white)

    def rule(self, top: float, *, margin: float) -> None:
        """Draw a line across the page."""
        self._pdf.set_line_width(0.3)
        self._pdf.line(margin, top, self.width - margin, top)

    def frame(self, *, at: tuple[float, float], width: float, height: float, filled: bool = False) -> None:
        """Draw a frame, or a black field."""
        self._pdf.set_line_width(0.5)
        self._pdf.set_fill_color(0)
        self._pdf.rect(*at, width, height, style="F" if filled else "D")

    def barcode(self, text: str, *, at: tuple[float, float], width: float, height: float) -> None:
        """Draw ``text`` as Code 128 in the middle of ``width``, its quiet zones included. Raises ``NotPrintable``."""
        widths = bars(text)
        module = width / (sum(widths) + 2 * _QUIET)
        place, top = at[0] + _QUIET * module, at[1]
        self._pdf.set_fill_color(0)
        for number, modules in enumerate(widths):
            if number % 2 == 0:
                self._pdf.rect(place, top, modules * module, height, style="F")
            place += modules * module

    def printable(self, text: str) -> str:
        """Return ``text`` in the letters that the font has."""
        return "".join(self._letters(" ".join(text.split())))

    def close(self) -> bytes:
        """Return the whole file."""
        return bytes(self._pdf.output())

    def _letters(self, text: str) -> Iterator[str]:
        for letter in text:
            if unicodedata.category(letter) in ("Cf", "Cc"):
                continue  # what is not seen on paper
            if ord(letter) in self._known:
                yield letter
                continue
            plain = [part for part in unicodedata.normalize("NFKD", letter) if ord(part) in self._known]
            if plain:
                yield "".join(plain)
            elif not unicodedata.combining(letter):
                yield "?"

    def _wrapped(self, text: str, width: float, lines: int) -> Iterator[str]:
        """Yield lines that fit; the last one takes what it can of the rest."""
        rest = text
        for _ in range(lines - 1):
            if self._pdf.get_string_width(rest) <= width:
                break
            fits = self._fitting(rest, width)
            space = rest.rfind(" ", 0, fits + 1)
            end = space if space > 0 else fits
            yield rest[:end]
            rest = rest[end:].lstrip()
        if self._pdf.get_string_width(rest) > width:
            rest = rest[: self._fitting(rest, width - self._pdf.get_string_width("…"))].rstrip() + "…"
        if rest:
            yield rest

    def _fitting(self, text: str, width: float) -> int:
        """Return how many letters fit, one at least."""
        low, high = 1, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self._pdf.get_string_width(text[:middle]) <= width:
                low = middle
            else:
                high = middle - 1
        return low
