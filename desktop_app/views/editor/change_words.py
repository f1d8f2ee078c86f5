"""Changes in an agent's words: ``Phone: +387 61 000 111 → +387 61 222 333``."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop_app.models.display import one_line
from desktop_app.records.changes import Change, Changes, Unset
from desktop_app.records.customer import Json
from desktop_app.records.metadata_edit import as_json
from desktop_app.views.wording import field_label

_MOST_NAMED = 4
_LONGEST_NAME = 40
_MOST_LINES = 10
_LONGEST_LINE = 120
"""Characters."""


def place_words(change: Change) -> str:
    """Where a change is: the field's label, or the metadata key as it is."""
    return one_line(change.name, _LONGEST_NAME) if change.in_metadata else field_label(change.name)


def value_words(value: Json | Unset, *, in_metadata: bool) -> str:
    """A value on a line of its own: metadata as JSON, so that 1 and "1" look different."""
    if isinstance(value, Unset):
        return _tr("(none)")
    if in_metadata:
        return one_line(as_json(value))
    if value is None:
        return _tr("(not set)")
    return one_line(str(value)) or _tr("(empty text)")


def change_words(change: Change) -> str:
    """One change on one line: what, from what, to what."""
    place = place_words(change)
    old = value_words(change.old, in_metadata=change.in_metadata)
    if isinstance(change.new, Unset):
        return _tr("{place}: {old} → removed").format(place=place, old=old)
    if change.new is None and not change.in_metadata:
        return _tr("{place}: {old} → unset").format(place=place, old=old)
    new = value_words(change.new, in_metadata=change.in_metadata)
    return _tr("{place}: {old} → {new}").format(place=place, old=old, new=new)


def places_words(changes: Iterable[Change]) -> str:
    """``Phone, tier``; of many the first ones."""
    names = [place_words(change) for change in changes]
    if len(names) > _MOST_NAMED:
        names = [*names[: _MOST_NAMED - 1], "…"]
    return ", ".join(names)


def summary(changes: Changes) -> str:
    """``2 changes: Phone, tier``."""
    count = QCoreApplication.translate("changes", "%n change(s)", "", len(changes.items))
    return _tr("{count}: {names}").format(count=count, names=places_words(changes.items))


def every_change(changes: Changes) -> str:
    """One line for each change, and how many more there are than a question has room for."""
    items = changes.items
    shown = items if len(items) <= _MOST_LINES else items[: _MOST_LINES - 1]
    lines = [one_line(change_words(change), _LONGEST_LINE) for change in shown]
    if more := len(items) - len(shown):
        lines.append(QCoreApplication.translate("changes", "and %n more change(s)", "", more))
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("changes", text)
