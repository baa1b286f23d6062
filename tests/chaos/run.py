"""``python -m tests.chaos.run tasks --queue bulk``: a process of the platform that knows the storm's kinds of job."""

from __future__ import annotations

import importlib
import runpy
import sys

if __name__ == "__main__":
    importlib.import_module("tests.chaos.kinds")
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__")
