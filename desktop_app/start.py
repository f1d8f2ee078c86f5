"""What a start was asked to do."""

from __future__ import annotations

from typing import NamedTuple

SANDBOX_CUSTOMERS = 10_000
"""How many made-up people a sandbox holds when nobody says otherwise."""


class Start(NamedTuple):
    """What the command line asked for. ``sandbox`` is the number of customers, None for none."""

    profile: str = ""
    find: str = ""
    sandbox: int | None = None
    tour: str = ""
