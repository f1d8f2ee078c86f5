"""The kinds of rows that a batch's table is filtered by."""

from __future__ import annotations

from enum import Enum
from typing import Final

from desktop_app.batch.sets import names_somebody_else, takes_part
from desktop_app.records.batch import Outcome, Resolution, Row


class LeftOut(Enum):
    """The kinds of the rows that are taken out."""

    LEFT_OUT = "by the agent"
    NAMES_OTHERS = "the list names somebody else than was found"


Kind = Resolution | Outcome | LeftOut
"""A row's outcome once the batch runs and it takes part; its resolution otherwise, unless it is
left out."""

KINDS: Final[tuple[Kind, ...]] = (*Resolution, *Outcome, *LeftOut)
CODES: Final = {kind: code for code, kind in enumerate(KINDS)}
"""Each kind as a byte."""


def is_taking_part(row: Row) -> bool:
    """Whether a row of a running batch has, or may get, an outcome."""
    return takes_part(row) and not row.left_out


def kind_of(row: Row) -> Kind:
    """A row's kind before the batch runs."""
    if not row.left_out:
        return row.resolution
    return LeftOut.NAMES_OTHERS if names_somebody_else(row) else LeftOut.LEFT_OUT


def codes_of(row: Row) -> tuple[int, int]:
    """The codes of a row's kind before the batch runs, and from then on."""
    kind = kind_of(row)
    return CODES[kind], CODES[row.outcome if is_taking_part(row) else kind]
