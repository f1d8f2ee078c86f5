"""Lists in JSON: of texts, of objects or of rows; bare, in an envelope, or a value on each line.

Read member by member: decoding thirty megabytes at once would stop the window for a second, and the
place where a cut file ends is worth knowing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from desktop_app.batch.list_parts import CutError, ListPart, ListRecord, ListRecords, TextCursor
from desktop_app.batch.text_lists import LONGEST_LINE

_BEGINNING: Final = re.compile(r'\s*(?:\{\s*["}]|\[\s*(?:[\[{"\]]|-?\d|true|false|null))')
_SURELY: Final = re.compile(r'\s*(?:\{\s*"|\[\s*(?:\[\s*)?["{])')
"""Nobody begins any other list so: what can't be read to its end is cut or damaged."""
_LOOKED_AT: Final = 1_000
_BLANKS: Final = re.compile(r"[ \t\n\r]*")
_MORE: Final = re.compile(r"[ \t\n\r]*[^ \t\n\r]")
_BETWEEN: Final = re.compile(r"[ \t\n\r]*,?[ \t\n\r]*")
_DEEPEST: Final = 5
"""Objects within each other that are looked into."""
_MOST_NAMES: Final = 300
_WRAPPERS: Final = frozenset(
    {
        *("data", "d", "result", "results", "response", "body", "content", "payload", "page"),
        *("list", "items", "rows", "records", "docs", "documents", "entries", "ids", "customers"),
        *("values", "value", "fields", "attributes", "source", "_source", "hits"),
        *("edges", "node", "nodes"),
    }
)
"""Keys that say nothing of what stands under them."""

# A number may be an ID too, and must come out as it went in.
_decoder: Final = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


def parts(text: str) -> list[ListPart] | None:
    """Each list in ``text``; None when it is no JSON. Raises :class:`CutError`."""
    beginning = text[:_LOOKED_AT]
    if not _BEGINNING.match(beginning):
        return None
    reading = _Cursor(text)
    try:
        return reading.parts()
    except (ValueError, RecursionError, IndexError):
        if _SURELY.match(beginning) or "]" not in beginning:
            raise CutError("JSON", reading.line) from None
        return None


class _List:
    """Members of one list; of objects, the names of all their keys."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.records = ListRecords()
        self.has_rows = False

    def add(self, line: int, member: Any) -> None:
        if isinstance(member, dict):
            flat = dict(_flat(member))
            new = [name for name in flat if name not in self.names]
            self.names += new[: _MOST_NAMES - len(self.names)]
            cells = tuple(flat.get(name, "") for name in self.names)
        elif isinstance(member, list):
            self.has_rows = True
            cells = tuple(map(_text, member))
        else:
            cells = (_text(member),)
        self.records.append(ListRecord(line, cells))


class _Cursor(TextCursor):
    """A walk through the text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._lists: dict[tuple[str, ...], _List] = {}
        self._own = _List()

    def parts(self) -> list[ListPart]:
        if not self._is_one_on_each_line():
            self._walk((), 0)
            self.skip(_BLANKS)
        if not self.is_at_end:
            self._one_after_the_other()
        found = [_part(path, one) for path, one in self._lists.items()]
        own = ListPart("", self._own.records, tuple(self._own.names), is_unsure=bool(found))
        return [part for part in (*found, own) if len(part.records)]

    def _is_one_on_each_line(self) -> bool:
        """Whether the first line is a whole value, and not the last one."""
        self.skip(_BLANKS)
        begin = self.place
        end = self.text.find("\n", begin, begin + LONGEST_LINE)
        line = self.text[begin : max(end, begin)].rstrip()
        if line[-1:] not in ("}", "]"):
            return False
        try:
            json.loads(line)
        except ValueError:
            return False
        return _MORE.match(self.text, end) is not None

    def _one_after_the_other(self) -> None:
        """Values on lines of their own, or with commas between them."""
        self._lists.clear()
        self._own = _List()
        members = self._lists[()] = _List()
        self.rewind()
        self.skip(_BLANKS)
        while not self.is_at_end:
            line = self.line
            members.add(line, self._value())
            self.skip(_BETWEEN)

    def _walk(self, path: tuple[str, ...], depth: int) -> Any:
        """The value that stands here: a list's members are kept, an object is looked into."""
        mark = self.text[self.place]
        if mark == "[":
            members = self._lists.setdefault(path, _List())
            for number in self._members("]"):
                members.add(number, self._value())
            return None
        if mark != "{" or depth == _DEEPEST:
            return self._value()
        own: dict[str, Any] = {}
        for _ in self._members("}"):
            key = self._value()
            self.skip(_BLANKS)
            if not isinstance(key, str) or self.text[self.place] != ":":
                raise ValueError
            self.place += 1
            self.skip(_BLANKS)
            own[key] = self._walk((*path, key), depth + 1)
        if own and not path:
            self._own.add(1, own)
        return own

    def _members(self, closing: str) -> Iterator[int]:
        """Stand at each member in turn; its number, from 1."""
        self.place += 1
        self.skip(_BLANKS)
        number = 0
        while self.text[self.place] != closing:
            if number:
                if self.text[self.place] != ",":
                    raise ValueError
                self.place += 1
                self.skip(_BLANKS)
            number += 1
            yield number
            self.skip(_BLANKS)
        self.place += 1

    def _value(self) -> Any:
        value, self.place = _decoder.raw_decode(self.text, self.place)
        return value


def _part(path: tuple[str, ...], found: _List) -> ListPart:
    """Keys that only wrap say nothing; the others say what the list is of."""
    telling = [key for key in path if key not in _WRAPPERS]
    is_of_values = not found.names and not found.has_rows
    names = tuple(telling[-1:]) if is_of_values else tuple(found.names)
    return ListPart(" ".join(telling), found.records, names, says_what=bool(telling))


def _flat(member: Mapping[str, Any], before: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """The texts and numbers of an object, and of those within it by their keys together."""
    for key, value in member.items():
        is_wrapper = isinstance(value, dict) and key in _WRAPPERS
        name = before if is_wrapper else f"{before} {key}".strip()
        if isinstance(value, dict) and depth < _DEEPEST:
            yield from _flat(value, name, depth + 1)
        elif isinstance(value, str):
            yield name, value


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
