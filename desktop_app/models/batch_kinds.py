"""The kinds of rows that a batch's table is filtered by."""

from __future__ import annotations

from enum import Enum
from typing import Final

from desktop_app.batch.sets import takes_part
from desktop_app.records.batch import Outcome, Resolution, Row


class LeftOut(Enum):
    """The kind of the rows that the agent took out."""

    LEFT_OUT = "left out"


Kind = Resolution | Outcome | LeftOut
"""A row's outcome once the batch runs and it takes part; its resolution otherwise, unless it is
left out."""

KINDS: Final[tuple[Kind, ...]] = (*Resolution, *Outcome, *LeftOut)
CODES: Final = {kind: code for code, kind in enumerate(KINDS)}
"""Each kind as a byte."""


def is_taking_part(row: Row) -> bool:
    """Whether a row of a running batch has, or may get, an outcome."""
    return takes_part(row) and not row.left_out


def codes_of(row: Row) -> tuple[int, int]:
    """The codes of a row's kind before the batch runs, and from then on."""
    kind: Kind = LeftOut.LEFT_OUT if row.left_out else row.resolution
    return CODES[kind], CODES[row.outcome if is_taking_part(row) else kind]
