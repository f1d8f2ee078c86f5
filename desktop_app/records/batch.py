"""A batch: many customers to be looked up, edited or erased, and how far each one got.

Also its rows as CSV and for the clipboard, so that no spreadsheet carries a cell out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from enum import Enum

import msgspec

from desktop_app.records.customer import Json
from desktop_app.records.spelling import PersonName
from desktop_app.records.writes import WriteOutcome


class BatchTask(Enum):
    """What a batch does to each customer."""

    LOOK_UP = "look up"
    EDIT = "edit"
    ERASE = "erase"


class BatchSource(Enum):
    """Where the lines of a batch came from: of a file not its name, which may be a person's."""

    PASTED = "pasted"
    FILE = "file"
    SELECTION = "selection"
    OLD_VALUES = "old values"


class BatchStage(Enum):
    """How far a batch got."""

    READ = "lines were read, nothing was asked yet"
    RESOLVING = "lines are being looked up"
    RESOLVED = "every line was looked up"
    CONFIRMED = "the set is fixed; nothing may have been sent yet"
    RUNNING = "begun"
    PAUSED = "paused: goes on at a word"
    STOPPED = "stopped: by the agent, or by what the gateway answered"
    FINISHED = "every row has its outcome"


class BatchStop(Enum):
    """Why a batch is paused or stopped, when the reason is not one error code."""

    AGENT = "the agent said so"
    UNKNOWNS = "three unknown outcomes in a row"
    LEFT_OPEN = "all was tried, and some were not carried out"
    LEFT_UNKNOWN = "all was tried, and some outcomes are still unknown"
    LINES_MISSING = "all was tried that is on disk, and some lines are not there any more"


class RowResolution(Enum):
    """What a line turned out to be."""

    WAITING = "not looked up yet"
    FOUND = "found"
    NOT_FOUND = "not found"
    DELETED = "already deleted"
    AMBIGUOUS = "names more than one customer"
    REFUSED = "cannot be looked up: no ID"
    DUPLICATE = "the same customer as an earlier line"
    FAILED = "could not be looked up this time"


class RowOutcome(Enum):
    """The outcome of a row of a batch."""

    PLANNED = "nothing was sent"
    DONE = "done, and reading it again agrees"
    NOT_READ_AGAIN = "acknowledged, but it could not be read again"
    STILL_ANSWERED = "acknowledged, yet still answered as before"
    ALREADY = "nothing to do: it was so before"
    CHANGED = "skipped: somebody changed it since it was looked up"
    GONE = "skipped: it does not exist any more"
    REFUSED = "the gateway refused"
    NOT_SENT = "it did not leave"
    UNKNOWN = "it left, and nobody knows whether it was carried out"
    WOULD_BE_DONE = "dry run: everything but the write itself went well"


SETTLED = frozenset(RowOutcome) - {RowOutcome.PLANNED, RowOutcome.NOT_SENT, RowOutcome.UNKNOWN}
"""Outcomes with which a row needs nothing more. UNKNOWN is settled by reading, before all else."""

OUTCOME_OF = {
    WriteOutcome.DONE: RowOutcome.NOT_READ_AGAIN,
    WriteOutcome.FOUND_DONE: RowOutcome.NOT_READ_AGAIN,
    WriteOutcome.REFUSED: RowOutcome.REFUSED,
    WriteOutcome.NOT_SENT: RowOutcome.NOT_SENT,
    WriteOutcome.UNKNOWN: RowOutcome.UNKNOWN,
    WriteOutcome.GONE: RowOutcome.GONE,
    WriteOutcome.CONFLICT: RowOutcome.CHANGED,
}
"""What a row has become when its write ended so, as long as nothing was read again."""


class BatchRow(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """One line of the list. ``number`` counts the lines that are not empty, from 1; ``line`` is
    its number in the file.

    ``typed`` is the ID in that line. The customer's values are those of the look-up. ``left_out``:
    by the agent. ``error_code``: the name of a GatewayErrorCode. ``base``: for an edit, the values
    of the edited fields when they were looked up, in the shape of an Intent's ``base``.
    ``values``: what this row is set to, in place of the batch's (a restore). ``more``: for a
    look-up, the rest of the record. ``said``: the line's other cells about the person, until they
    are compared with the record; ``agrees`` and ``differs``: the result, as in
    :class:`~desktop_app.records.spelling.NameComparison`.
    """

    number: int
    line: int
    typed: str
    uuid: str = ""
    merchant_id: str = ""
    name: str = ""
    email: str = ""
    phone: str = ""
    city: str = ""
    country: str = ""
    cards: int | None = None
    updated: str = ""
    resolution: RowResolution = RowResolution.WAITING
    left_out: bool = False
    outcome: RowOutcome = RowOutcome.PLANNED
    error_code: str = ""
    request_ids: tuple[str, ...] = ()
    ended: datetime | None = None
    base: dict[str, Json] | None = None
    values: dict[str, Json] | None = None
    more: dict[str, Json] | None = None
    said: PersonName | None = None
    agrees: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()


class Pace(msgspec.Struct, frozen=True):
    """How fast a batch may go. ``per_second``: rows, 0 for as fast as the gateway answers."""

    side_by_side: int = 8
    per_second: float = 0.0


class Batch(msgspec.Struct, frozen=True, kw_only=True):
    """A batch without its rows. ``id``: random hex. ``values``: what an edit sends for each row
    (a metadata key as null removes it). ``source``: a :class:`BatchSource`'s value; in those of
    earlier versions a file's name, or words.
    ``with_cards``: saved cards are counted while looking up. ``confirmed``: how many customers the
    agent confirmed; a run over any other number is refused. ``not_cards``: see
    :class:`~desktop_app.records.writes.Purpose`. ``why_stopped``: a GatewayErrorCode's name, or
    a :class:`BatchStop`'s."""

    id: str
    profile_id: str
    task: BatchTask
    created: datetime
    stage: BatchStage = BatchStage.READ
    rows: int = 0
    reason: str = ""
    ticket: str = ""
    values: dict[str, Json] = {}
    pace: Pace = Pace()
    dry_run: bool = False
    source: str = ""
    with_cards: bool = False
    confirmed: int = 0
    why_stopped: str = ""
    not_cards: tuple[str, ...] = ()


BOM = "\ufeff"
"""At the beginning of the file: spreadsheets take it for UTF-8 then."""

_MARK = "'"
_BEGINS_A_FORMULA = frozenset("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20")
"""With the full-width forms, which some spreadsheets read like the narrow ones."""
_BREAKS_A_LINE = frozenset('\t\r\n"')
_FORMULA_WITHIN = re.compile(r"[,;]\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""Where a spreadsheet that parts pasted text at commas too would begin one."""


def row_text(cells: Iterable[str], delimiter: str = ",") -> str:
    """One row as RFC 4180 has it, with its line end; cells that begin a formula are marked."""
    return delimiter.join(_cell(text, delimiter) for text in cells) + "\r\n"


def tabbed(rows: Iterable[Iterable[str]]) -> str:
    """Rows for the clipboard: a line each, cells parted by tabs, formulas marked as in a CSV.

    A single cell is copied as it is: it goes into a form or a ticket, not into a spreadsheet.
    """
    table = [list(row) for row in rows]
    if sum(map(len, table)) == 1:
        return next(cell for row in table for cell in row)
    return "\n".join("\t".join(map(_tabbed_cell, row)) for row in table)


def marked(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would take it for a formula (OWASP
    ASVS 1.2.10), a phone number with its plus sign too; and where :func:`unmarked` would else take
    away an apostrophe of its own."""
    return _MARK + text if text.lstrip(_MARK)[:1] in _BEGINS_A_FORMULA else text


def unmarked(text: str) -> str:
    """The text that :func:`marked` made this of."""
    return text[1:] if text[:1] == _MARK and text.lstrip(_MARK)[:1] in _BEGINS_A_FORMULA else text


def _cell(text: str, delimiter: str) -> str:
    safe = marked(text)
    # A file with another delimiter than the spreadsheet's own is cut there: a formula could begin
    # in the middle, unless the cell is quoted.
    return _quoted(safe) if any(mark in safe for mark in (delimiter, *'"\r\n,;\t')) else safe


def _tabbed_cell(text: str) -> str:
    safe = marked(text)
    is_cut = not _BREAKS_A_LINE.isdisjoint(safe) or _FORMULA_WITHIN.search(safe)
    return _quoted(safe) if is_cut else safe


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
