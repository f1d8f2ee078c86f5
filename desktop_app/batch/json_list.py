"""IDs in JSON: a list of texts or of objects, such a list under a key, or a value on each line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from desktop_app.batch.delimiters import Record

_WRAPPERS: Final = ("data", "customers", "rows", "results", "records", "items", "ids")


def is_json(text: str) -> bool:
    """Whether ``text`` is JSON with a list in it, or JSON on each line."""
    return _content(text) is not None


def records(text: str) -> Iterator[Record]:
    """The list's members; of objects, the first record holds the names of all their keys."""
    content = _content(text) or []
    if not any(isinstance(item, dict) for _, item in content):
        for line, item in content:
            yield Record(line, (_text(item),))
        return
    names = tuple(dict.fromkeys(key for _, item in content for key in _keys(item)))
    yield Record(0, names)
    for line, item in content:
        found = item if isinstance(item, dict) else {}
        yield Record(line, tuple(_text(found.get(name)) for name in names))


def _keys(item: Any) -> Iterator[str]:
    """Keys with a text or a number: nothing else can be an ID."""
    if isinstance(item, dict):
        yield from (key for key, value in item.items() if isinstance(value, str))


def _content(text: str) -> list[tuple[int, Any]] | None:
    """Each member with its number, or with its line for JSON Lines; None for anything else."""
    begin = text[:1_000].lstrip("\ufeff \t\r\n")[:1]
    if begin not in ("[", "{"):
        return None
    try:
        return _listed(_loads(text))
    except (ValueError, RecursionError):
        return _from_lines(text) if begin == "{" else None


def _listed(content: Any) -> list[tuple[int, Any]] | None:
    if isinstance(content, dict):
        wrapped = [content[key] for key in _WRAPPERS if isinstance(content.get(key), list)]
        content = wrapped[0] if wrapped else [content]
    return list(enumerate(content, 1)) if isinstance(content, list) else None


def _from_lines(text: str) -> list[tuple[int, Any]] | None:
    lines = text.split("\n")
    try:
        return [(place, _loads(line)) for place, line in enumerate(lines, 1) if line.strip()]
    except (ValueError, RecursionError):
        return None


def _loads(text: str) -> Any:
    # A number may be an ID too, and must come out as it went in.
    return json.loads(text, parse_int=str, parse_float=str)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
