"""Why a list or a file of an agent's is not taken: an answer to them, and no fault of ours."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar


class InputTrouble(Enum):
    """What is wrong with it."""

    NOT_TEXT = "it is no text"
    TOO_MUCH = "more than one batch takes"
    LONG_LINE = "a line is too long for any list"
    CUT = "it ends in the middle, or is damaged"
    PROTECTED = "a workbook that asks for a password"
    NOT_OLD_VALUES = "no file of old values, or not a whole one"
    OTHER_PROFILE = "a file of another profile"


class InputError(Exception):
    """It was not taken, and nothing was begun. ``str(error)`` names the trouble only."""

    trouble: ClassVar[InputTrouble]
    """Each kind of error has its own."""

    def __init__(self) -> None:
        """Say what is wrong."""
        super().__init__(self.trouble.name)
