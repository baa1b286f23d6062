"""The one way in which the one-machine mode says no: a sentence that names what to change."""

from __future__ import annotations

import socket


class Refusal(Exception):
    """Something on this machine stands in the way. The message is one line and says what to do about it."""


def require_free_port(port: int, *, purpose: str, remedy: str, host: str = "127.0.0.1") -> None:
    """Raise ``Refusal`` if nobody could listen on ``port`` now. ``remedy`` names the option or variable to change."""
    with socket.socket() as probe:
        # The servers reuse an address in TIME_WAIT; without this a quick restart would be refused for a minute.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Refusal(f"Port {port} on {host}, wanted by {purpose}, is in use: {remedy}.") from error


def free_port() -> int:
    """Return a port of the loopback address that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
