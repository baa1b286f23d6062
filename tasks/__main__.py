"""``python -m tasks --queue critical``: one worker process. Any supervisor multiplies it."""

from __future__ import annotations

import argparse
import os
import random
import time
from pathlib import Path
from typing import Final

import uvloop

import bootstrap
import logs
from models.jobs.kinds import QUEUES
from settings import Settings
from tasks.engine import process

STEP: Final = 3
"""Of 19: half of the processor's time that others get while they want it, all of it while nobody does."""

_TRIES: Final = 20


def step_back() -> None:
    """Leave the processor to what people and providers wait for: the API, and PostgreSQL's answers to it.

    What stands in a queue has waited already. Linux weighs whole sessions against each other where it groups processes
    by them, so that of the worker steps back with it. One that leads no session, in a shell say, stays as it is: beside
    whoever shares it, it would hardly run.
    """
    if os.getsid(0) != os.getpid():
        return
    os.nice(STEP)
    for _ in range(_TRIES):
        try:
            Path("/proc/self/autogroup").write_text(str(STEP))
        except BlockingIOError:
            # Linux lets nobody but root do this more than ten times a second, and workers are started together.
            time.sleep(random.uniform(0.1, 0.3))  # noqa: S311 - so that they do not meet again
        except OSError:
            return
        else:
            return


async def main(queues: list[str]) -> None:
    """Run a worker for ``queues`` until it is told to stop."""
    settings = Settings()
    logs.configure(settings)
    async with bootstrap.open_app(settings, global_context=True) as app:
        await process.run(app, queues)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tasks", description=__doc__)
    parser.add_argument(
        "--queue", action="append", choices=QUEUES, help="a queue to serve; may be given several times (default: all)"
    )
    served = parser.parse_args().queue or list(QUEUES)
    step_back()
    uvloop.run(main(served))
