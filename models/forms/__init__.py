"""Order forms: pages that sell."""

from __future__ import annotations

from models.forms.details import FormDetails
from models.forms.read import FormFacts, Selling, SellingPage, SortBy, detail, find, listing, page, selling
from models.forms.settings import BumpWords, FormSettings, Pixel, SuccessPage
from models.forms.write import create, delete, edit, set_active, set_success_page
from models.orders.rules import FieldAsked, usual_fields

__all__ = [
    "BumpWords",
    "FieldAsked",
    "FormDetails",
    "FormFacts",
    "FormSettings",
    "Pixel",
    "Selling",
    "SellingPage",
    "SortBy",
    "SuccessPage",
    "create",
    "delete",
    "detail",
    "edit",
    "find",
    "listing",
    "page",
    "selling",
    "set_active",
    "set_success_page",
    "usual_fields",
]
