"""Lists as programs write them: SQL, brackets, quotes and commas, all on one line or on many.

``WHERE customer_id IN ('a-1', 'a-2')``, ``INSERT INTO … VALUES (…), (…)``, ``('a-1'), ('a-2')``,
``[a-1, a-2]``, ``'a-1',`` on each line, ``a-1; a-2; a-3``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import islice
from typing import Final, NamedTuple

from desktop_app.batch.cells import MOST_RECORDS, Record, Records
from desktop_app.batch.delimiters import LONGEST_LINE, lines
from desktop_app.batch.parts import CutError, Part
from desktop_app.records.recognise import is_uuid

_LOOKED_AT: Final = 4_000
"""Characters in which such a list shows itself."""
_LONGEST_NAME: Final = 200
_LONGEST_ID: Final = 100
_SAMPLE: Final = 200
_MOST_ON_A_LINE: Final = 10 * LONGEST_LINE
"""Characters: a hundred thousand of the longest IDs."""

_TOKEN: Final = re.compile(
    r"""\s+|--[^\n]*
    |(?P<quoted>N?'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"|`[^`]*`)
    |(?P<mark>[(),;\[\]{}])
    |(?P<bare>[^\s'"`(),;\[\]{}]+)""",
    re.VERBOSE | re.DOTALL,
)
_IN: Final = re.compile(r"\b(?P<negated>NOT\s+)?IN\s*\(", re.IGNORECASE)
_COMMENT: Final = re.compile(r"--[^\n]*")
_NAME_BEFORE: Final = re.compile(r"(?P<name>[\w.`\"\[\]]+)\s*\Z")
_INSERT: Final = re.compile(
    r"^[ \t]*(?:INSERT\s+(?:IGNORE\s+)?INTO|REPLACE\s+INTO)\s+[\w.`\"\[\]]+\s*",
    re.IGNORECASE | re.MULTILINE,
)
_VALUES: Final = re.compile(r"\s*VALUES\s*", re.IGNORECASE)
_STATEMENT: Final = re.compile(
    r"(?:\s+|--[^\n]*\n)*(?:"
    r"(?:INSERT|REPLACE|SELECT|UPDATE|DELETE|WITH|WHERE|AND|OR)\b[^\n]*\n?[^\n]*[('=]"
    r"|(?:[\w.`\"\[\]]{1,100}\s+)?(?:NOT\s+)?IN\s*\()",
    re.IGNORECASE,
)
"""How SQL begins. Further on, "in (" may stand in any note."""
_OPEN: Final = re.compile(r"\(")
_ANY_OPEN: Final = re.compile(r"[(\[{]")
_BETWEEN: Final = re.compile(r"(?:[\s,;]|--[^\n]*)*")
_QUALIFIED: Final = re.compile(r"(?:\w+\.)+(\w+)")
_WITHOUT_QUOTES: Final = str.maketrans("", "", '`"[]')
_OPENING: Final = {"(": ")", "[": "]", "{": "}"}
_MOST_CODES_OF_A_ROW: Final = 5
_KEY: Final = re.compile(r"[0-9A-Za-z]{8,}")
_DIGITS: Final = re.compile(r"\d+")


def parts(text: str) -> list[Part] | None:
    """The lists in ``text``; None when it is not written so. Raises :class:`CutError`."""
    beginning = text[:_LOOKED_AT]
    is_statement = _STATEMENT.match(beginning) is not None
    if is_statement or _INSERT.search(beginning):
        return _in_lists(text) or _inserted(text) or [_not_understood(text)]
    if beginning.lstrip()[:1] in _OPENING:
        return _bracketed(text)
    listed = _on_one_line(text) or _with_commas(text)
    return [Part("", Records(listed))] if listed else None


def _not_understood(text: str) -> Part:
    """A statement's lines are there to look at, and none is taken for an ID."""
    whole = (Record(number, (line,)) for number, line in lines(text))
    return Part("", Records(whole), is_unsure=True)


def _in_lists(text: str) -> list[Part]:
    """A part for each name that stands before an ``IN``; nothing for others than plain values."""
    found: dict[str, Records] = {}
    reading = _Reading(text)
    while at := reading.search(_IN):
        before = text[max(0, at.start() - _LONGEST_NAME) : at.start()]
        name = _NAME_BEFORE.search(_COMMENT.sub("", before))
        row = reading.row(")")
        if at["negated"] or not all(value.tokens == 1 for value in row):
            return []
        values = found.setdefault(_identifier(name["name"]) if name else "", Records())
        for value in row:
            values.put(Record(value.line, (value.text,)))
    return [Part("", values, (name,)) for name, values in found.items()]


def _inserted(text: str) -> list[Part]:
    """The rows of all statements; nothing when they do not name the same columns."""
    records, named = Records(), set()
    reading = _Reading(text)
    while reading.search(_INSERT):
        columns = reading.row(")") if reading.skip(_OPEN) else []
        named.add(tuple(_identifier(column.text) for column in columns))
        if not reading.skip(_VALUES):
            return []
        while reading.skip(_OPEN):
            records.put(_record(reading.row(")")))
            reading.skip(_BETWEEN)
    return [Part("", records, named.pop())] if len(named) == 1 else []


def _bracketed(text: str) -> list[Part] | None:
    """Values in one pair of brackets, or a row in each pair; None when there is anything else."""
    rows = []
    reading = _Reading(text)
    reading.skip(_BETWEEN)
    while opening := reading.skip(_ANY_OPEN):
        rows.append(reading.row(_OPENING[opening[0]]))
        reading.skip(_BETWEEN)
    if not reading.is_at_end:
        return None
    if len(rows) == 1 and _are_alike([value.text for value in rows[0]]):
        rows = [[value] for value in rows[0]]
    return [Part("", Records(map(_record, rows)))]


class _Value(NamedTuple):
    """``tokens``: of how many words and marks it is."""

    line: int
    text: str
    tokens: int


def _record(row: Sequence[_Value]) -> Record:
    return Record(row[0].line if row else 1, tuple(value.text for value in row))


class _Reading:
    """A place in a text, going on; and on which line that is."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0
        self._counted = 0
        self._line = 1

    @property
    def is_at_end(self) -> bool:
        return self._place >= len(self._text)

    @property
    def line(self) -> int:
        self._line += self._text.count("\n", self._counted, self._place)
        self._counted = self._place
        return self._line

    def search(self, wanted: re.Pattern[str]) -> re.Match[str] | None:
        """Go on behind the next such thing, wherever it is."""
        return self._go(wanted.search(self._text, self._place))

    def skip(self, wanted: re.Pattern[str]) -> re.Match[str] | None:
        """Go on behind such a thing, if it is here."""
        return self._go(wanted.match(self._text, self._place))

    def row(self, closing: str) -> list[_Value]:
        """Go on behind the bracket that closes here; what stands before it, parted by commas.

        Raises :class:`CutError` when it is never closed: the last ID may be half of one.
        """
        row: list[_Value] = []
        texts: list[str] = []
        depth = 0
        while found := self.skip(_TOKEN):
            piece = found["quoted"] or found["mark"] or found["bare"]
            if piece is None:
                continue
            if depth == 0 and piece in (",", closing):
                if texts or piece == ",":
                    row.append(_Value(self.line, " ".join(texts), len(texts)))
                if piece == closing:
                    return row
                texts = []
                continue
            depth += (piece in _OPENING) - (piece in _OPENING.values())
            texts.append(_unquoted(piece) if found["quoted"] else piece)
        raise CutError("SQL" if "'" in self._text[:_LOOKED_AT] else "", self.line)

    def _go(self, found: re.Match[str] | None) -> re.Match[str] | None:
        if found is not None:
            self._place = found.end()
        return found


def _unquoted(token: str) -> str:
    quote, inside = token[-1], token.removeprefix("N")[1:-1]
    return re.sub(rf"{quote}{quote}|\\(.)", lambda found: found[1] or quote, inside)


def _identifier(name: str) -> str:
    """``c.`customer_id``` as ``customer_id``."""
    bare = name.translate(_WITHOUT_QUOTES).strip()
    found = _QUALIFIED.fullmatch(bare)
    return bare if found is None else found[1]


class _Kind(Enum):
    UUID = "a uuid"
    CODE = "letters and digits"
    NUMBER = "digits"
    WORD = "letters"
    TEXT = "anything else"


def _kind(text: str) -> _Kind:
    if is_uuid(text):
        return _Kind.UUID
    if not text or len(text) > _LONGEST_ID or "@" in text or any(map(str.isspace, text)):
        return _Kind.TEXT
    if text.isdigit():
        return _Kind.NUMBER
    return _Kind.CODE if any(map(str.isdigit, text)) else _Kind.WORD


def _are_alike(texts: Sequence[str]) -> bool:
    """Whether these are values of one list, and not the cells of one row."""
    kinds = set(map(_kind, texts))
    if len(kinds) != 1 or _Kind.TEXT in kinds:
        return False
    if kinds != {_Kind.CODE} or len(texts) > _MOST_CODES_OF_A_ROW:
        return True
    are_keys = len(set(map(len, texts))) == 1 and all(map(_KEY.fullmatch, texts))
    return are_keys or len({_DIGITS.sub("0", text) for text in texts}) == 1


def _on_one_line(text: str) -> list[Record]:
    """``a-1, a-2, a-3``; empty for anything else, also for what may be one row of a table."""
    bare = text.strip()
    if "\n" in bare or "\t" in bare or len(bare) > _MOST_ON_A_LINE:
        return []
    for mark in (";", ",", "|", " "):
        if bare.count(mark) > MOST_RECORDS:
            continue
        cells = [_bare(cell) for cell in bare.strip(mark).split(mark)]
        if len(cells) > 1 and _are_alike(cells) and _is_list(cells, bare, mark):
            return [Record(1, (cell,)) for cell in cells]
    return []


def _is_list(cells: Sequence[str], line: str, mark: str) -> bool:
    """Whether the cells of a line are one list: ``1,1001,061111222`` is a row, and nobody puts
    blanks between its cells."""
    kind = _kind(cells[0])
    if kind is _Kind.NUMBER:
        return mark != " " and line.count(f"{mark} ") == len(cells) - 1
    return kind in (_Kind.UUID, _Kind.CODE)


def _with_commas(text: str) -> list[Record]:
    """A value on each line with a comma behind all but the last, or some values on each; empty for
    anything else."""
    sample = [line.strip() for _, line in islice(lines(text), _SAMPLE) if line.strip()]
    mark = sample[0][-1] if len(sample) > 1 else ""
    if mark not in (",", ";") or not all(line.endswith(mark) for line in sample[:-1]):
        return []
    cells = [list(map(_bare, line.strip(mark).split(mark))) for line in sample]
    is_wrapped = len(set(map(len, cells))) > 1 and not sample[-1].endswith(mark)
    values = [value for some in cells for value in some]
    if all(len(some) == 1 for some in cells) or (
        is_wrapped and _are_alike(values) and _kind(values[0]) is not _Kind.NUMBER
    ):
        return list(_values(text, mark))
    return []


def _values(text: str, mark: str) -> Iterator[Record]:
    for number, line in lines(text):
        for value in line.strip().strip(mark).split(mark):
            yield Record(number, (_bare(value),))


def _bare(value: str) -> str:
    return value.strip().strip("'\"")
