"""``python -m tasks --queue critical``: one worker process. Any supervisor multiplies it."""

from __future__ import annotations

import argparse

import uvloop

import bootstrap
import logs
from models.jobs.kinds import QUEUES
from settings import Settings
from tasks.engine import process


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
    uvloop.run(main(parser.parse_args().queue or list(QUEUES)))
