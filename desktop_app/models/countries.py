"""The list of countries of the form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCollator,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desktop_app.models.display import language_name
from desktop_app.records import countries
from desktop_app.records.spelling import folded_words

CODE_ROLE = int(Qt.ItemDataRole.UserRole)
SEARCH_ROLE = CODE_ROLE + 1
"""Code and names, folded: what a completer looks in."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)


class CountryList(QAbstractListModel):
    """Every country once, by its name in the user's language. Empty until :meth:`load`."""

    def __init__(self) -> None:
        """Nothing read yet, so that start-up does not pay for it."""
        super().__init__()
        self._rows: list[tuple[str, str, str]] = []
        self._places: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._english: dict[str, str] = {}

    def load(self) -> None:
        if self._rows:
            return
        names = countries.names_in(language_name())
        english = countries.names_in("en")
        collator = QCollator(QLocale())
        order = sorted(names, key=lambda code: collator.sortKey(names[code]))
        self.beginResetModel()
        self._names, self._english = names, english
        self._rows = [
            (
                countries.shown(code, names),
                code,
                folded_words(f"{names[code]} {code} {english[code]}"),
            )
            for code in order
        ]
        self._places = {code: place for place, code in enumerate(order)}
        self.endResetModel()

    def place_of(self, code: str) -> int:
        return self._places.get(code, -1)

    def shown(self, code: str) -> str:
        """A code with its name; a code nobody knows as it is."""
        return countries.shown(code, self._names)

    def code_of(self, text: str) -> str | None:
        return countries.code_of(text, self._names, self._english)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        shown, code, search = self._rows[index.row()]
        if role in (_DISPLAY, _EDIT):
            return shown
        if role == CODE_ROLE:
            return code
        return search if role == SEARCH_ROLE else None
