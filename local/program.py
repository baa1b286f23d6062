"""A program to run as a child: what, as whom, and what it gets when its parent dies.

On Linux the kernel is asked to signal the child when the parent ends (``PR_SET_PDEATHSIG``), so that a supervisor
killed with SIGKILL leaves nothing behind. Elsewhere a pid file of the server and a check at the next start have to do.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGKILL, SIGTERM, Signals
from subprocess import DEVNULL
from typing import Any

_PR_SET_PDEATHSIG = 1
# Loaded before any fork: between fork and exec a child must not import or lock.
_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


@dataclass(frozen=True, slots=True)
class Account:
    """An unprivileged account of the operating system."""

    name: str
    uid: int
    gid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A program that is run as a child in a session of its own."""

    name: str
    argv: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    folder: Path | None = None
    account: Account | None = None
    """Whom it runs as; ``None`` keeps the caller."""
    log: Path | None = None
    """Where its output goes; ``None`` leaves it to whoever starts it."""
    stop_signal: Signals = SIGTERM
    orphan_signal: Signals = SIGKILL
    """What it gets when its parent dies without having stopped it."""

    def popen(self) -> dict[str, Any]:
        """Return the arguments of ``Popen`` beside ``argv``, without those for output."""
        options: dict[str, Any] = {
            "env": dict(self.environment),
            "cwd": self.folder,
            "stdin": DEVNULL,
            # Ctrl-C at a terminal goes to the whole foreground group; only the parent shall hear it.
            "start_new_session": True,
            "preexec_fn": _leash(self.orphan_signal),
        }
        if self.account is not None:
            options |= {"user": self.account.uid, "group": self.account.gid, "extra_groups": []}
        return options


def unprivileged_account() -> Account | None:
    """Return whom PostgreSQL shall run as: ``None`` (the caller), unless that is root, whom it refuses."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(name, entry.pw_uid, entry.pw_gid)
    return Account("nobody", 65534, 65534)


def _leash(sign: Signals) -> Callable[[], None] | None:
    if _libc is None:
        return None
    parent = os.getpid()
    prctl, number = _libc.prctl, int(sign)

    def tie() -> None:
        prctl(_PR_SET_PDEATHSIG, number)
        # The parent may have died before the call; nobody would send the signal any more.
        if os.getppid() != parent:
            os._exit(1)

    return tie
