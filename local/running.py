"""What a running ``bosonline up`` tells the other commands: where it is. Kept in ``data_dir/up.json`` while it runs."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from local.refusal import Refusal
from settings import Settings


@contextmanager
def only_one(data_dir: Path) -> Iterator[None]:
    """Hold ``data_dir`` for one ``up``; raise ``Refusal`` if another holds it. A kill lets go of it too."""
    data_dir.mkdir(parents=True, exist_ok=True)
    lock = data_dir / "up.lock"
    descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = lock.read_text().strip() or "unknown"
            raise Refusal(
                f"BosOnline already runs on {data_dir} (process {holder}): stop it, or set DATA_DIR and other ports."
            ) from None
        os.truncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        yield
    finally:
        os.close(descriptor)


@contextmanager
def announced(data_dir: Path, environment: Mapping[str, str]) -> Iterator[None]:
    """Say in ``data_dir`` which variables lead to what runs, and take it back at the end."""
    file = data_dir / "up.json"
    fresh = file.with_suffix(".new")
    fresh.write_text(json.dumps(dict(environment), indent=2))
    fresh.rename(file)
    try:
        yield
    finally:
        file.unlink(missing_ok=True)


def settings() -> Settings:
    """Return the settings of the environment; what it leaves open comes from a running ``up``, if there is one."""
    ours = Settings()
    try:
        told = json.loads((ours.data_dir / "up.json").read_text())
    except (FileNotFoundError, ValueError):
        return ours
    missing: dict[str, Any] = {
        name.lower(): value for name, value in told.items() if name.lower() not in ours.model_fields_set
    }
    return Settings(**missing)
