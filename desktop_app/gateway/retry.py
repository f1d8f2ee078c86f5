"""Whether a read that failed is tried again, and after how long: decisions without any traffic.

Reads only. A write is never sent twice by itself: what became of it is found out by reading
(``settle``). The shape is stripe-python's (two retries, exponential, jitter; ``_http_client.py``).
"""

from __future__ import annotations

from typing import Final, NamedTuple

from desktop_app.gateway.errors import GatewayError, Trouble

MOST_TRIES: Final = 3
SHORTEST_PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 5.0
LONGEST_ASKED_FOR: Final = 60.0
"""Seconds. A gateway that asks for more is asked again after this long, or not at all."""

_PASSING: Final = frozenset(
    {
        Trouble.NAME_NOT_FOUND,
        Trouble.UNREACHABLE,
        Trouble.PROXY_UNREACHABLE,
        Trouble.BROKEN_OFF,
        Trouble.TOO_MANY,
    }
)
_PASSING_STATUS: Final = frozenset({429, 502, 503, 504})


class Pause(NamedTuple):
    """Wait ``seconds``, then try again. ``asked_for``: the gateway itself named the time, so it
    does not count against the deadline (and the window shows it)."""

    seconds: float
    asked_for: bool


def pause_before_next(
    error: GatewayError, tried: int, remaining: float, chance: float
) -> Pause | None:
    """How long to wait before the next try; None: no more of them.

    ``tried``: how many tries failed so far; ``remaining``: seconds until the deadline; ``chance``:
    a random number from 0 to 1, so that many windows do not come back in step.
    """
    if tried >= MOST_TRIES or not may_pass(error):
        return None
    ceiling = min(LONGEST_PAUSE, 2.0 * 2 ** (tried - 1))
    seconds = SHORTEST_PAUSE + chance * (ceiling - SHORTEST_PAUSE)
    asked = error.retry_after
    if asked is not None:
        return Pause(min(max(asked, seconds), LONGEST_ASKED_FOR), asked_for=True)
    if remaining < 2 * SHORTEST_PAUSE:
        return None
    return Pause(min(seconds, remaining / 2), asked_for=False)


def asks_again_after(begun: int, deadline: float) -> float | None:
    """Seconds of silence after which a read is asked for once more, beside the try that waits: its
    connection may be dead without a word, or the gateway only slow. None for the last try.

    ``begun``: how many tries were begun, this one too.
    """
    return deadline / 2 if begun < MOST_TRIES else None


def may_pass(error: BaseException) -> bool:
    """Whether the same read, a little later or on another connection, may well be answered."""
    return isinstance(error, GatewayError) and (
        error.trouble in _PASSING or error.status in _PASSING_STATUS
    )
