"""What a child of a test finds imported. The command line is not here: it measures the terminal when it is imported."""

from __future__ import annotations

import rich.progress
import rich.table
import typer
import uvloop

import bootstrap
import scheduler.duties
import tasks
import tasks.engine.process
from api import app, routes
from local.sandbox import boscod, whatsapp, winpay

tasks.load()
routes.endpoints()

__all__ = [
    "app",
    "bootstrap",
    "boscod",
    "rich",
    "scheduler",
    "tasks",
    "typer",
    "uvloop",
    "whatsapp",
    "winpay",
]
