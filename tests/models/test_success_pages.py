"""The HTML of a success page keeps its form and loses what runs."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from models.forms.settings import LONGEST_MESSAGE, SuccessPage, success_page_of

KEPT = [
    "<h2>Terima kasih, Kak</h2>",
    "<p>Pesanan <strong>kami</strong> <em>siapkan</em>.<br>Salam</p>",
    "<ul><li>satu</li><li>dua</li></ul>",
    '<img src="https://kopi.example/terima-kasih.png" alt="Terima kasih">',
    "<table><tbody><tr><td>Ongkir</td><td>18.000</td></tr></tbody></table>",
    "Rp 100.000 &amp; gratis ongkir",
]

RUNS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    '<p onclick="alert(1)">x</p>',
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" jAvaScript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    "<svg onload=alert(1)><script>alert(1)</script></svg>",
    '<form action="https://evil.example"><input name=card></form>',
    "<style>body{background:url(javascript:alert(1))}</style>",
    '<p style="background:url(javascript:alert(1))">x</p>',
    "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>",
    '<meta http-equiv=refresh content="0;url=https://evil.example">',
]

RUNNING = re.compile(
    r"<(script|iframe|svg|style|form|input|meta|object|math)|\son\w+=|javascript:|data:|style=|alert", re.IGNORECASE
)


class TestAMessage:
    @pytest.mark.parametrize("html", KEPT)
    def test_keeps_what_gives_it_form(self, html: str) -> None:
        assert SuccessPage(message=html).message == html

    @pytest.mark.parametrize("html", RUNS)
    def test_loses_what_runs(self, html: str) -> None:
        assert not RUNNING.search(SuccessPage(message=f"<p>Halo</p>{html}").message)

    def test_keeps_a_link_that_neither_steers_our_page_nor_learns_its_address(self) -> None:
        kept = SuccessPage(message='<a href="https://kopi.example" target="_blank">toko</a>').message
        assert 'href="https://kopi.example"' in kept
        assert 'rel="noopener noreferrer nofollow"' in kept

    def test_that_was_kept_before_it_was_cleaned_is_cleaned_when_it_is_read(self) -> None:
        assert success_page_of({"message": "<b>x</b><script>y</script>"}).message == "<b>x</b>"

    def test_is_measured_as_it_is_kept(self) -> None:
        for long in ("&" * LONGEST_MESSAGE, "x" * (LONGEST_MESSAGE + 1)):
            with pytest.raises(ValidationError, match="at most 5000"):
                SuccessPage(message=long)

    @given(st.lists(st.sampled_from([*KEPT, *RUNS, "<p>", "</p>", "<", ">", "&", "<table>", "a"]), max_size=12))
    def test_is_the_same_when_it_is_cleaned_again(self, parts: list[str]) -> None:
        once = SuccessPage(message="".join(parts)).message
        assert SuccessPage(message=once).message == once
