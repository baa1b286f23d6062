"""Cells that no spreadsheet runs or rewrites, made so in SQL."""

from __future__ import annotations

import re


def harmless(sql: str, *, for_excel: str) -> str:
    """Return the statement with its ``{text:column}`` and ``{mark:column}`` written out.

    Both take line breaks out, so that a row is a line, and put an apostrophe before what a spreadsheet would run as a
    formula. ``mark`` also puts one before every phone, waybill and postcode, which keeps them text, where the
    parameter named by ``for_excel`` (such as ``$13``) is true.
    """
    return re.sub(
        r"\{(text|mark):([a-z_.]+)\}", lambda match: _cell(match[2], for_excel if match[1] == "mark" else None), sql
    )


def _cell(column: str, for_excel: str | None) -> str:
    # One line per row also in the file: it keeps the count of lines honest and every reader happy.
    clean = f"translate({column}, E'\\n\\r', '  ')"
    formula = f"{column} ~ E'^[-=+@\\t\\r\\n]'"
    marked = f"({column} <> '' AND {for_excel}::bool) OR {formula}" if for_excel else formula
    return f"CASE WHEN {marked} THEN '''' || {clean} ELSE {clean} END"
