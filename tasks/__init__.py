"""The work: one module per subject, each actor a short story of model and integration calls."""

from __future__ import annotations

import importlib
import pkgutil


def load() -> None:
    """Import every subject, so that each kind of job is declared."""
    for module in pkgutil.iter_modules(__path__):
        if not module.ispkg and module.name != "__main__":
            importlib.import_module(f"{__name__}.{module.name}")
