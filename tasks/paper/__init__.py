"""Paper: pages of a PDF, drawn in a few words, and barcodes."""

from __future__ import annotations

from tasks.paper.code128 import NotPrintable, bars
from tasks.paper.pages import Pages

__all__ = ["NotPrintable", "Pages", "bars"]
