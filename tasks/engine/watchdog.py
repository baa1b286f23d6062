"""Ends a process whose event loop has not turned for five seconds, before its leases run out."""

from __future__ import annotations

import asyncio
import faulthandler
import os
import sys
import threading
import time

STUCK_AFTER = 5.0
"""Seconds without a turn of the loop; a lease lasts ten."""
EXIT_CODE = 70


class Watchdog:
    """A thread that watches the loop's heart beat."""

    def __init__(self) -> None:
        self._beat = time.monotonic()
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    async def run(self) -> None:
        """Beat while the loop turns; cancel it to stop watching."""
        self._thread.start()
        try:
            while True:
                self._beat = time.monotonic()
                await asyncio.sleep(STUCK_AFTER / 10)
        finally:
            self._stopped.set()

    def _watch(self) -> None:
        while not self._stopped.wait(STUCK_AFTER / 10):
            # A stopped process (SIGSTOP) counts too: by the time it goes on, others have its jobs.
            if time.monotonic() - self._beat > STUCK_AFTER:
                sys.stderr.write(
                    f"the event loop has not turned for {STUCK_AFTER:g} s; all stacks follow, then this process ends\n"
                )
                faulthandler.dump_traceback(all_threads=True)
                os._exit(EXIT_CODE)
