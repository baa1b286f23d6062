"""What a seller may write in HTML: text with its form, links and pictures, and nothing that runs."""

from __future__ import annotations

from typing import Any, Final

import nh3

_WORDS: Final = {"a", "b", "br", "code", "em", "i", "img", "s", "small", "span", "strong", "sub", "sup", "u"}
_BLOCKS: Final = {"blockquote", "div", "h1", "h2", "h3", "h4", "hr", "li", "ol", "p", "pre", "ul"}
_TABLES: Final = {"table", "tbody", "td", "th", "thead", "tr"}

_CLEANER: Final = nh3.Cleaner(
    tags=_WORDS | _BLOCKS | _TABLES,
    # What stands in these is a program or a page of its own, not text that lost its form.
    clean_content_tags={"script", "style", "iframe", "object", "embed", "svg", "math", "template", "noscript", "title"},
    attributes={"a": {"href", "title", "target"}, "img": {"src", "alt", "title", "width", "height"}},
    url_schemes={"http", "https", "mailto", "tel"},
    # A page that was opened from ours can neither steer it nor learn which order it came from.
    link_rel="noopener noreferrer nofollow",
    strip_comments=True,
)


def cleaned(html: Any, *, longest: int) -> Any:
    """Return HTML without all that runs or loads a page; cleaning it again changes nothing.

    What is no text, or longer than ``longest`` characters, is returned as it is: it is refused for that.
    """
    return _CLEANER.clean(html) if isinstance(html, str) and len(html) <= longest else html
