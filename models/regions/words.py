"""Names as a search compares them: lower-case words of plain letters and digits."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_WORD = re.compile(r"[a-z0-9]+")

_TITLES: Final = frozenset({"kota", "kab", "kabupaten", "kec", "kecamatan", "prov", "provinsi"})
"""What people write before a name, and Boscod mostly does not."""

_MOST_WORDS: Final = 10


def words_of(text: str) -> list[str]:
    """Return the words of a name: ``Kab. Toli-Toli`` becomes ``kab``, ``toli``, ``toli``."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return _WORD.findall(plain.lower())


def looked_for(keyword: str) -> list[str]:
    """Return the words of a search, without titles unless there is nothing else."""
    words = words_of(keyword)[:_MOST_WORDS]
    return [word for word in words if word not in _TITLES] or words


def query_of(words: list[str]) -> str:
    """Return the ``tsquery`` that finds what has, for each of the words, one that begins with it."""
    return " & ".join(f"'{word}':*" for word in words)
