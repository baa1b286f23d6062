"""Pages and their barcodes, read back by other means than they were drawn with."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from tasks.paper import NotPrintable, Pages, bars
from tasks.paper.code128 import _WIDTHS

SYMBOLS = {tuple(map(int, widths)): number for number, widths in enumerate(_WIDTHS)}
START_B, START_C, TO_C, TO_B, STOP = 104, 105, 99, 100, 106


def read(widths: list[int]) -> str:
    """Read a barcode as a scanner does, and see that its check symbol is right."""
    symbols = [SYMBOLS[tuple(widths[at : at + 6])] for at in range(0, len(widths) - 7, 6)]
    assert SYMBOLS[tuple(widths[-7:])] == STOP
    *said, check = symbols
    assert (said[0] + sum(place * symbol for place, symbol in enumerate(said))) % 103 == check
    assert said[0] in (START_B, START_C)
    pairs, text = said[0] == START_C, ""
    for symbol in said[1:]:
        if symbol == (TO_B if pairs else TO_C):
            pairs = not pairs
        else:
            text += f"{symbol:02}" if pairs else chr(symbol + 32)
    return text


class TestBars:
    @given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40))
    def test_what_is_drawn_is_what_is_read(self, text: str) -> None:
        assert read(bars(text)) == text

    def test_every_symbol_has_eleven_modules_and_is_unlike_the_others(self) -> None:
        assert len(SYMBOLS) == len(_WIDTHS) == 107
        assert {sum(widths) for widths in SYMBOLS if len(widths) == 6} == {11}

    def test_a_known_one(self) -> None:
        # START B, P J J 1 2 3 C, check 55 (the standard's sample in set B), STOP.
        assert [SYMBOLS[tuple(bars("PJJ123C")[at : at + 6])] for at in (0, 6, 48)] == [START_B, 48, 55]

    def test_digits_go_in_pairs(self) -> None:
        assert len(bars("IDX0000000001")) < len(bars("IDXABCDEFGHIJ"))

    @pytest.mark.parametrize("text", ["", "JNÉ1", "a\nb"])
    def test_what_a_scanner_could_not_read_is_refused(self, text: str) -> None:
        with pytest.raises(NotPrintable):
            bars(text)


def written(text: str, *, width: float = 80, lines: int = 1) -> str:
    pages = Pages(width=100, height=150, title="Test")
    pages.add()
    pages.text(text, at=(10, 10), width=width, size=10, lines=lines)
    [page] = PdfReader(io.BytesIO(pages.close())).pages
    return page.extract_text()


class TestText:
    @pytest.mark.parametrize("text", ["Putri Lestari", "Ngô Bảo Châu", "Жанна Дарк", "Ελένη", "Łódź, Ñandú, Øre"])
    def test_letters_of_the_font_are_kept(self, text: str) -> None:
        assert written(text) == text

    @pytest.mark.parametrize("text", ["王小明", "สมชาย", "محمد", "🎁", "\x00\u200b"])
    def test_others_do_no_harm(self, text: str) -> None:
        assert set(written(f"A {text} B")) <= set("A? B")

    def test_what_is_too_long_is_wrapped_and_then_cut(self) -> None:
        lines = written("Jalan Merdeka Barat nomor tujuh belas " * 9, width=60, lines=3).splitlines()
        assert len(lines) == 3
        assert lines[-1].endswith("…")
        assert not any(line.endswith("…") for line in lines[:-1])

    def test_what_must_not_be_cut_gets_smaller(self) -> None:
        pages = Pages(width=100, height=150, title="Test")
        pages.add()
        pages.whole("COD Rp 100.000.000.000", at=(10, 10), width=30, size=17, bold=True)
        [page] = PdfReader(io.BytesIO(pages.close())).pages
        assert page.extract_text() == "COD Rp 100.000.000.000"

    def test_a_word_without_an_end_is_cut_too(self) -> None:
        assert written("x" * 5000, width=60).endswith("…")
