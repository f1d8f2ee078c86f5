"""A start that is not this user's first: it asks the first process, or takes a dead one's place."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

from desktop_app.process.claim import Claim, claim
from desktop_app.process.door import Wish, hand_over

_PATIENCE: Final = 4.0
"""Seconds. The first may be starting, or it has been closed and is gone within three."""


def join_first(folder: Path, profile: str, find: str) -> tuple[Claim | None, bool]:
    """Whether the first process answered; if it has gone meanwhile, the claim to its place."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if hand_over(folder, Wish(profile, find)):
            return None, True
        claimed = claim(folder)
        if claimed is not None:
            return claimed, False
    return None, False
