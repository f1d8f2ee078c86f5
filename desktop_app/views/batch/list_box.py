"""The box for the list: typed or pasted into; of a long list only the beginning is shown."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.models.display import visible
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.local_files import local_files
from desktop_app.views.theme import fixed_font

_LONGEST_TYPED: Final = 20_000
"""Characters. Laying out a hundred thousand lines would stop the window for a second."""
_EXCERPT_LINES: Final = 200
_LONGEST_EXCERPT: Final = 10_000
_RESTS_MILLISECONDS: Final = 250


class ListBox(QPlainTextEdit):
    """Signals: ``typed(str)`` a moment after the text changed; ``pasted(str)`` with a long text,
    which is not put into the box; ``files_given(list[Path])`` with files that were pasted."""

    typed = Signal(str)
    files_given = Signal(object)
    pasted = Signal(object)  # as it is: turned into Qt's own text and back it would take 0.2 s

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        flatten(self)
        self.setAccessibleName(self.tr("List of IDs"))
        self.setPlaceholderText(
            self.tr(
                "Paste a column of merchant IDs or UUIDs here, or rows of a spreadsheet. "
                "Both kinds of ID may be mixed, one customer on each line."
            )
        )
        self.setFont(fixed_font())
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._rest = QTimer(self, singleShot=True, interval=_RESTS_MILLISECONDS)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text)

    def show_excerpt(self, text: str) -> None:
        """The beginning of a list that is not edited here."""
        lines = text[:_LONGEST_EXCERPT].splitlines()[:_EXCERPT_LINES]
        self.setReadOnly(True)
        self.setPlainText("\n".join(visible(line.replace("\t", "   ")) for line in lines))
        self._rest.stop()

    def begin_anew(self) -> None:
        """Empty, to be typed into."""
        self.setReadOnly(False)
        self.clear()
        self._rest.stop()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Of files not their addresses, which is what their text would be."""
        if files := local_files(source):
            self.files_given.emit(files)
        else:
            self.take(source.text())

    def take(self, text: str) -> None:
        """A long text is a list of its own; a short one goes into the box."""
        if len(text) > _LONGEST_TYPED:
            self.pasted.emit(text)
        elif not self.isReadOnly():
            self.insertPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only: files that are dropped are for the whole window."""
        return source.hasText() and not local_files(source)

    def _on_text(self) -> None:
        if not self.isReadOnly():
            self._rest.start()

    def _tell(self) -> None:
        self.typed.emit(self.toPlainText())
