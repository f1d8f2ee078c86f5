"""A text file as records of cells: its encoding, what parts the cells, and lists as in SQL.

The encodings are those of this program's users: Unicode, and the code pages of Central, Western and
South-Eastern Europe. Where bytes fit several, the letters of their languages decide.

Lists as programs write them: ``WHERE customer_id IN ('a-1', 'a-2')``, ``INSERT INTO … VALUES (…)``,
``[a-1, a-2]``, ``'a-1',`` on each line, ``a-1; a-2; a-3``.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from enum import Enum
from itertools import islice
from typing import Final, NamedTuple

from desktop_app.batch.columns import headings_in
from desktop_app.batch.list_parts import (
    MOST_RECORDS,
    CutError,
    InputError,
    ListPart,
    ListRecord,
    ListRecords,
    TextCursor,
)
from desktop_app.records.recognise import is_uuid

DELIMITERS: Final = ("\t", ";", ",", "|")
"""The likelier first: a tab parts cells that were copied, a semicolon is the local Excel's."""

LONGEST_LINE: Final = 1_000_000
"""Characters. Looking through a longer one would stop the window, and no table has such a line."""

_SAMPLE_LINES: Final = 200
_MOST_TITLES: Final = 30
"""Lines above a table that are no part of it."""
_MOST: Final = 0.6
"""So large a part of the lines must be a table's, unless its headings say that it is one."""
_NEARLY_ALL: Final = 0.95
_NARROWEST: Final = 2
"""Columns. With one delimiter on a line, it may as well stand in an ID."""
_AGREEING: Final = 0.8
"""So large a part of a table's lines must have as many cells as most; one may always be odd."""
_NO_TABLE: Final = (False, 0.0, 0)
_SEPARATOR: Final = re.compile(r'"?sep=(?P<delimiter>[^"\n])"?[ \t;,]*(?:\n|\Z)', re.IGNORECASE)
"""Excel's first line for itself: which character parts the cells that follow."""
_RULE: Final = re.compile(r"[-+=|: \t\u2500-\u257f]{3,}")
"""A line of a table that is drawn in characters, with nothing in it."""


class LongLineError(InputError):
    """A line of more than :data:`LONGEST_LINE` characters, which is no list of any known form."""


class TextDialect(NamedTuple):
    """The syntax of a text list.

    ``delimiter``: "" for one value on each line. ``begin``: where the list begins; ``line``: on
    which line that is. ``is_quoted``: cells are quoted as RFC 4180 has it. ``is_wrapped``: each
    whole row stands in quotes, with its own ones doubled.
    """

    delimiter: str
    begin: int = 0
    line: int = 1
    is_quoted: bool = False
    is_wrapped: bool = False


def layout_of(text: str) -> TextDialect:
    """How ``text`` is built. Raises :class:`LongLineError`."""
    separator = _SEPARATOR.match(text)
    begin, line = (separator.end(), 2) if separator else (0, 1)
    sample = [
        whole for _, whole in islice(lines(text, begin), _SAMPLE_LINES) if _has_something(whole)
    ]
    is_wrapped = _are_wrapped(sample)
    if is_wrapped:
        sample = list(map(_unwrapped, sample))
    delimiter = separator["delimiter"] if separator else delimiter_of(sample)
    may_be_quoted = bool(delimiter) and not is_wrapped and '"' in text
    is_quoted = may_be_quoted and _is_quoted_well(text, begin, delimiter)
    return TextDialect(delimiter, begin, line, is_quoted=is_quoted, is_wrapped=is_wrapped)


def records(text: str, layout: TextDialect) -> Iterator[ListRecord]:
    """Every record; a blank line as one of an empty cell. Raises :class:`LongLineError`."""
    if layout.is_quoted:
        return _quoted(text, layout)
    return _plain(text, layout)


def lines(text: str, begin: int = 0) -> Iterator[tuple[int, str]]:
    """Lines as editors count them, from 1, and not at each of Unicode's separators: an ID may hold
    one. Raises :class:`LongLineError`."""
    number = 1
    while begin < len(text):
        end = text.find("\n", begin, begin + LONGEST_LINE + 1)
        if end < 0:
            end = len(text)
        if end - begin > LONGEST_LINE:
            raise LongLineError
        yield number, text[begin:end]
        begin = end + 1
        number += 1


def delimiter_of(sample: Sequence[str]) -> str:
    """What parts the cells of these lines; "" for one value on each."""
    best, found = _NO_TABLE, ""
    for delimiter in DELIMITERS:
        rated = _rated([line.split(delimiter) for line in sample])
        with suppress(csv.Error):
            rated = max(rated, _rated(list(csv.reader(sample, delimiter=delimiter))))
        if rated > best:
            best, found = rated, delimiter
    return found


def _rated(rows: list[list[str]]) -> tuple[bool, float, int]:
    """How well these are rows of a table: whether they begin with headings, how many have as many
    cells as most, and how many columns have something.

    Title lines above and odd ones below a table are no part of it.
    """
    rows = [row for row in rows if any(map(str.strip, row))]
    widths = list(map(len, rows))
    parted = [place for place, width in enumerate(widths) if width > 1]
    if not parted or parted[0] > _MOST_TITLES:
        return _NO_TABLE
    table = widths[parted[0] : parted[-1] + 1]
    has_headings = any(headings_in(rows[place]) for place in parted[:_MOST_TITLES])
    (width, agreeing), *_ = Counter(width for width in table if width > 1).most_common(1)
    is_narrow = width == _NARROWEST
    least, agreed = (_MOST, _AGREEING) if is_narrow else (_MOST / 2, _MOST)
    if len(table) < least * len(rows) and not (has_headings and len(table) > 1):
        return _NO_TABLE
    odd = len(table) - agreeing
    if odd > 1 and agreeing < agreed * len(table) and not has_headings:
        return _NO_TABLE
    filled = {place for row in rows for place, cell in enumerate(row) if cell.strip()}
    return has_headings, round(agreeing / len(table), 1), len(filled)


def _has_something(line: str) -> bool:
    return bool(line.strip()) and not _is_rule(line)


def _is_rule(line: str) -> bool:
    return _RULE.fullmatch(line) is not None and any(mark in line for mark in ("--", "==", "──"))


def _are_wrapped(sample: Sequence[str]) -> bool:
    wrapped = sum(_unwrapped(line) != line for line in sample)
    return wrapped > 0 and wrapped >= len(sample) / 2


def _unwrapped(line: str) -> str:
    """The row between quotes that stand around all of it; any other as it is."""
    bare = line.strip()
    if len(bare) > 1 and bare[0] == bare[-1] == '"' and '"' not in bare[1:-1].replace('""', ""):
        return bare[1:-1].replace('""', '"')
    return line


def _is_quoted_well(text: str, begin: int, delimiter: str) -> bool:
    """Whether quotes part cells as RFC 4180 has it: a stray one would swallow what follows."""
    rows = csv.reader(_ended(text, begin), delimiter=delimiter, strict=True)
    try:
        quoted = Counter(len(cells) for cells in rows if cells)
    except csv.Error:  # also for a cell of more than a hundred thousand characters
        return False
    plainly = Counter(len(line.split(delimiter)) for _, line in lines(text, begin) if line)
    swallows_none = quoted.total() >= _NEARLY_ALL * plainly.total()
    return swallows_none or _agreement(quoted) >= _agreement(plainly)


def _ended(text: str, begin: int) -> Iterator[str]:
    """Lines with their ends, which belong to a cell in quotes."""
    return (line + "\n" for _, line in lines(text, begin))


def _agreement(widths: Counter[int]) -> float:
    """How many of the records have as many cells as most."""
    return max(widths.values(), default=0) / max(widths.total(), 1)


def _plain(text: str, layout: TextDialect) -> Iterator[ListRecord]:
    for number, line in lines(text, layout.begin):
        if not _is_rule(line):
            row = _unwrapped(line) if layout.is_wrapped else line
            yield ListRecord(number + layout.line - 1, _cells_of(row, layout))


def _cells_of(row: str, layout: TextDialect) -> tuple[str, ...]:
    if not layout.delimiter:
        return (row,)
    if layout.is_wrapped:
        with suppress(csv.Error):
            return tuple(next(csv.reader([row], delimiter=layout.delimiter), ("",)))
    return tuple(row.split(layout.delimiter))


def _quoted(text: str, layout: TextDialect) -> Iterator[ListRecord]:
    reader = csv.reader(_ended(text, layout.begin), delimiter=layout.delimiter)
    begin = layout.line
    for cells in reader:
        yield ListRecord(begin, tuple(cells) or ("",))
        begin = reader.line_num + layout.line


_LOOKED_AT: Final = 4_000
"""Characters in which such a list shows itself."""
_LONGEST_NAME: Final = 200
_LONGEST_ID: Final = 100
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


def parts(text: str) -> list[ListPart] | None:
    """The lists in ``text``; None when it is not written so. Raises :class:`CutError`."""
    beginning = text[:_LOOKED_AT]
    is_statement = _STATEMENT.match(beginning) is not None
    if is_statement or _INSERT.search(beginning):
        return _in_lists(text) or _inserted(text) or [_not_understood(text)]
    if beginning.lstrip()[:1] in _OPENING:
        return _bracketed(text)
    listed = _on_one_line(text) or _with_commas(text)
    return [ListPart("", ListRecords(listed))] if listed else None


def _not_understood(text: str) -> ListPart:
    """A statement's lines are there to look at, and none is taken for an ID."""
    whole = (ListRecord(number, (line,)) for number, line in lines(text))
    return ListPart("", ListRecords(whole), is_unsure=True)


def _in_lists(text: str) -> list[ListPart]:
    """A part for each name that stands before an ``IN``; nothing for others than plain values."""
    found: dict[str, ListRecords] = {}
    reading = _Cursor(text)
    while at := reading.search(_IN):
        before = text[max(0, at.start() - _LONGEST_NAME) : at.start()]
        name = _NAME_BEFORE.search(_COMMENT.sub("", before))
        row = reading.row(")")
        if at["negated"] or not all(value.tokens == 1 for value in row):
            return []
        values = found.setdefault(_identifier(name["name"]) if name else "", ListRecords())
        for value in row:
            values.append(ListRecord(value.line, (value.text,)))
    return [ListPart("", values, (name,)) for name, values in found.items()]


def _inserted(text: str) -> list[ListPart]:
    """The rows of all statements; nothing when they do not name the same columns."""
    records, named = ListRecords(), set()
    reading = _Cursor(text)
    while reading.search(_INSERT):
        columns = reading.row(")") if reading.skip(_OPEN) else []
        named.add(tuple(_identifier(column.text) for column in columns))
        if not reading.skip(_VALUES):
            return []
        while reading.skip(_OPEN):
            records.append(_record(reading.row(")")))
            reading.skip(_BETWEEN)
    return [ListPart("", records, named.pop())] if len(named) == 1 else []


def _bracketed(text: str) -> list[ListPart] | None:
    """Values in one pair of brackets, or a row in each pair; None when there is anything else."""
    rows = []
    reading = _Cursor(text)
    reading.skip(_BETWEEN)
    while opening := reading.skip(_ANY_OPEN):
        rows.append(reading.row(_OPENING[opening[0]]))
        reading.skip(_BETWEEN)
    if not reading.is_at_end:
        return None
    if len(rows) == 1 and _are_alike([value.text for value in rows[0]]):
        rows = [[value] for value in rows[0]]
    return [ListPart("", ListRecords(map(_record, rows)))]


class _Value(NamedTuple):
    """``tokens``: of how many words and marks it is."""

    line: int
    text: str
    tokens: int


def _record(row: Sequence[_Value]) -> ListRecord:
    return ListRecord(row[0].line if row else 1, tuple(value.text for value in row))


class _Cursor(TextCursor):
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
        raise CutError("SQL" if "'" in self.text[:_LOOKED_AT] else "", self.line)


def _unquoted(token: str) -> str:
    quote, inside = token[-1], token.removeprefix("N")[1:-1]
    return re.sub(rf"{quote}{quote}|\\(.)", lambda found: found[1] or quote, inside)


def _identifier(name: str) -> str:
    """``c.`customer_id``` as ``customer_id``."""
    bare = name.translate(_WITHOUT_QUOTES).strip()
    found = _QUALIFIED.fullmatch(bare)
    return bare if found is None else found[1]


class _TokenKind(Enum):
    UUID = "a uuid"
    CODE = "letters and digits"
    NUMBER = "digits"
    WORD = "letters"
    TEXT = "anything else"


def _kind(text: str) -> _TokenKind:
    if is_uuid(text):
        return _TokenKind.UUID
    if not text or len(text) > _LONGEST_ID or "@" in text or any(map(str.isspace, text)):
        return _TokenKind.TEXT
    if text.isdigit():
        return _TokenKind.NUMBER
    return _TokenKind.CODE if any(map(str.isdigit, text)) else _TokenKind.WORD


def _are_alike(texts: Sequence[str]) -> bool:
    """Whether these are values of one list, and not the cells of one row."""
    kinds = set(map(_kind, texts))
    if len(kinds) != 1 or _TokenKind.TEXT in kinds:
        return False
    if kinds != {_TokenKind.CODE} or len(texts) > _MOST_CODES_OF_A_ROW:
        return True
    are_keys = len(set(map(len, texts))) == 1 and all(map(_KEY.fullmatch, texts))
    return are_keys or len({_DIGITS.sub("0", text) for text in texts}) == 1


def _on_one_line(text: str) -> list[ListRecord]:
    """``a-1, a-2, a-3``; empty for anything else, also for what may be one row of a table."""
    bare = text.strip()
    if "\n" in bare or "\t" in bare or len(bare) > _MOST_ON_A_LINE:
        return []
    for mark in (";", ",", "|", " "):
        if bare.count(mark) > MOST_RECORDS:
            continue
        cells = [_bare(cell) for cell in bare.strip(mark).split(mark)]
        if len(cells) > 1 and _are_alike(cells) and _is_list(cells, bare, mark):
            return [ListRecord(1, (cell,)) for cell in cells]
    return []


def _is_list(cells: Sequence[str], line: str, mark: str) -> bool:
    """Whether the cells of a line are one list: ``1,1001,061111222`` is a row, and nobody puts
    blanks between its cells."""
    kind = _kind(cells[0])
    if kind is _TokenKind.NUMBER:
        return mark != " " and line.count(f"{mark} ") == len(cells) - 1
    return kind in (_TokenKind.UUID, _TokenKind.CODE)


def _with_commas(text: str) -> list[ListRecord]:
    """A value on each line with a comma behind all but the last, or some values on each; empty for
    anything else."""
    sample = [line.strip() for _, line in islice(lines(text), _SAMPLE_LINES) if line.strip()]
    mark = sample[0][-1] if len(sample) > 1 else ""
    if mark not in (",", ";") or not all(line.endswith(mark) for line in sample[:-1]):
        return []
    cells = [list(map(_bare, line.strip(mark).split(mark))) for line in sample]
    is_wrapped = len(set(map(len, cells))) > 1 and not sample[-1].endswith(mark)
    values = [value for some in cells for value in some]
    if all(len(some) == 1 for some in cells) or (
        is_wrapped and _are_alike(values) and _kind(values[0]) is not _TokenKind.NUMBER
    ):
        return list(_values(text, mark))
    return []


def _values(text: str, mark: str) -> Iterator[ListRecord]:
    for number, line in lines(text):
        for value in line.strip().strip(mark).split(mark):
            yield ListRecord(number, (_bare(value),))


def _bare(value: str) -> str:
    return value.strip().strip("'\"")


_BOMS: Final = (  # UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZIP: Final = b"PK\x03\x04"
_BEGINNINGS: Final = (
    (b"%PDF", "pdf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"\x1f\x8b", "archive"),
    (_ZIP, "archive"),
)
_OLD_WORKBOOK: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AT_ONCE: Final = 1 << 20
"""Bytes decoded at once: more would stop the window, which needs its turn in between."""
END_MARKS: Final = "\0\x1a"
"""What old systems fill the last block of a file with."""
_SAMPLE_BYTES: Final = 200_000
"""Bytes looked at where the whole would tell no more."""

_ENCODINGS: Final = ("utf-8", "cp1250", "cp1252", "iso8859-2", "cp1251", "cp852", "iso8859-1")
"""What HTML and XML may say that they are written in."""

_LETTERS: Final = {
    "cp1250": (("čćđšžČĆĐŠŽ", 3.0), ("ěřůťňďľĺŕőűąęłńśźżŘŐŰĄŁŃŚŹŻ", 1.5), ("áéíóúýäöüß", 1.0)),
    "cp1252": (("éèàçñâêîôûãõåøæœÉÈÀÇÑÅØÆ", 1.6), ("äöüßáíóúÄÖÜ", 1.1)),
    "cp852": (("čćđšžČĆĐŠŽ", 2.5),),
    "iso8859-2": (("čćđšžČĆĐŠŽ", 2.9), ("ěřůťňďľĺŕőűąęłńśźżŘŐŰĄŁŃŚŹŻ", 1.4), ("áéíóúýäöüß", 0.9)),
}
_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]+")
_ASCII: Final = re.compile(rb"[A-Za-z]")
_VOWELS: Final = re.compile(rb"[\xe0\xe5\xee\xc0\xc5\xce]")
"""In cp1251 а, е and о, a quarter of all letters; in cp1250 ŕ, ĺ and î, which hardly any word
has."""
_FEWEST_VOWELS: Final = 0.1
_DECLARATION: Final = re.compile(rb"(?:charset|encoding)=[\"']?([\w-]+)", re.IGNORECASE)
_HIGH: Final = re.compile(rb"[\x80-\xff]")


class NotTextError(InputError):
    """The file is no text: an image, an archive, a workbook."""

    def __init__(self, kind: str = "") -> None:
        """``kind``: "workbook" (which can't be read), "archive", "pdf", "image", "markup" (without
        a table), or "" when it is not known."""
        super().__init__()
        self.kind = kind


def decoded(content: bytes) -> tuple[str, str]:
    """The text and the name of its encoding.

    What no letter stands for becomes U+FFFD, which no ID holds: such a line is not found, and
    never taken for another one. Raises :class:`NotTextError`.
    """
    for beginning, kind in _BEGINNINGS:
        if content.startswith(beginning):
            raise NotTextError(kind)
    chosen = _encoding_of(content)
    characters = codecs.getincrementaldecoder(chosen)(errors="replace")
    decoder = io.IncrementalNewlineDecoder(characters, translate=True)
    text = "".join((*_pieces(content, decoder), decoder.decode(b"", final=True)))
    text = text.removeprefix("\ufeff").rstrip(END_MARKS)
    if "\0" in text:
        raise NotTextError
    return text, chosen.removesuffix("-sig")


def is_workbook(content: bytes) -> bool:
    """Whether it is, or may be, a spreadsheet's own file."""
    if content.startswith(_ZIP):
        return b"xl/" in content or b"opendocument.spreadsheet" in content[:200]
    return content.startswith(_OLD_WORKBOOK)


_Decoder = codecs.IncrementalDecoder | io.IncrementalNewlineDecoder


def _pieces(content: bytes, decoder: _Decoder) -> list[str]:
    return [
        decoder.decode(content[begin : begin + _AT_ONCE])
        for begin in range(0, len(content), _AT_ONCE)
    ]


def _encoding_of(content: bytes) -> str:
    """The likeliest encoding."""
    for bom, name in _BOMS:
        if content.startswith(bom):
            return name
    return (
        _wide(content)
        or ("utf-8" if _is_utf8(content) else "")
        or _declared(content)
        or _code_page(content)
    )


def _wide(content: bytes) -> str:
    """UTF-16 without a mark: half of its bytes are zeros, all on one side. Empty when it is not."""
    sample = content[: _SAMPLE_BYTES & ~1]
    half = len(sample) // 2
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if half and odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    if half and even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _is_utf8(content: bytes) -> bool:
    """Also a file cut within its last letter."""
    try:
        _pieces(content, codecs.getincrementaldecoder("utf-8")())
    except UnicodeDecodeError:
        return False
    return True


def _declared(content: bytes) -> str:
    """What HTML or XML says that it is written in; empty when that is none of the candidates."""
    found = _DECLARATION.search(content[:2_000])
    if found is None:
        return ""
    name = found[1].decode().lower().replace("windows-", "cp").replace("iso-8859", "iso8859")
    return name if name in _ENCODINGS else ""


def _code_page(content: bytes) -> str:
    sample = content[:_SAMPLE_BYTES]
    if _is_cyrillic(sample):
        return "cp1251"
    return max(_LETTERS, key=lambda name: _likeliness(sample, name))


def _is_cyrillic(sample: bytes) -> bool:
    """Words of Cyrillic hold none of ASCII's letters, and have its vowels: "Šćđ" in cp1250 is a
    word of high bytes too, and as Cyrillic it would have none."""
    words = _WORD.findall(sample)
    whole = sum(len(word) > 1 and _ASCII.search(word) is None for word in words)
    mixed = sum(_HIGH.search(word) is not None for word in words) - whole
    high = len(_HIGH.findall(sample))
    vowels = len(_VOWELS.findall(sample))
    return whole > mixed and vowels >= _FEWEST_VOWELS * high


def _likeliness(sample: bytes, name: str) -> float:
    """The count of letters common for this code page, less the characters that are no letters."""
    try:
        text = sample.decode(name)
    except UnicodeDecodeError:
        return float("-inf")
    points = sum(weight * sum(map(text.count, letters)) for letters, weight in _LETTERS[name])
    return points - 5.0 * sum("\x7f" < character < "\xa0" for character in text)
