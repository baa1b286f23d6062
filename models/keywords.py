"""What somebody typed to look for, as a pattern of ``LIKE``."""

from __future__ import annotations

import re


def pattern(keyword: str | None) -> str | None:
    """Return the pattern of a part of a text; ``None`` where nothing is sought."""
    if not keyword:
        return None
    escaped = keyword.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def phone_pattern(keyword: str | None) -> str | None:
    """Return the pattern of a number, or of a part of one, as numbers are kept; ``None`` for what is none."""
    digits = re.sub(r"[\s().+-]", "", keyword or "")
    if not re.fullmatch(r"[0-9]{4,}", digits):
        return None
    return f"%{'62' + digits[1:] if digits.startswith('0') else digits}%"
