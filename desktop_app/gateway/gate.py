"""Shut once the gateway refuses who is asking: what was refused once is not asked a hundred times.

The same goes for the profile's proxy.
A hundred signed requests with a wrong key look like an attack, and may lock the merchant out. So
the first refusal stops all traffic until somebody has looked at the profile or the clock.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop_app.gateway.errors import GatewayError, Sent, Trouble

STOPPING: Final = frozenset(
    {
        Trouble.UNAUTHORISED,
        Trouble.CLOCK_OFF,
        Trouble.PROXY_WANTS_SIGN_IN,
        Trouble.PROXY_SIGN_IN_REFUSED,
    }
)
"""Troubles that every further request would meet too. A wrong password, said a few times more,
locks the agent out of the company's network."""


class Gate:
    """Lets requests through until one is refused. Everything happens on the loop's thread."""

    def __init__(self, on_shut: Callable[[GatewayError], object] | None = None) -> None:
        """``on_shut`` is called each time the gate falls shut; None: it never does."""
        self._on_shut = on_shut
        self._refusal: GatewayError | None = None

    def check(self) -> None:
        """Raise the refusal that shut the gate, as of a request that was not sent."""
        refusal = self._refusal
        if refusal is not None:
            raise GatewayError(
                refusal.trouble,
                Sent.NO,
                status=refusal.status,
                details=refusal.details,
                clock_ahead=refusal.clock_ahead,
            )

    def learn(self, error: GatewayError) -> None:
        """Shut, when ``error`` is the gateway's refusal of who is asking."""
        if self._on_shut is None or self._refusal is not None or error.trouble not in STOPPING:
            return
        self._refusal = error
        self._on_shut(error)

    def open(self) -> None:
        """Try again."""
        self._refusal = None
