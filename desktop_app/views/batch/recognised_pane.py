"""What was recognised in a list: whence it came, which column has the IDs, how many there are."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.batch.reading import Column, Lines, Table, identity
from desktop_app.models.batch_words import number_words
from desktop_app.models.display import identifier, one_line
from desktop_app.views.flat_scroll_bar import flatten
from desktop_app.views.theme import STEP, fixed_font, heading_font

_SAMPLES: Final = 12
_LONGEST_NAME: Final = 40
_ALL_THE_ROOM: Final = 100


class RecognisedPane(QWidget):
    """Signals: ``taken_anew(int, bool)`` when another column, or the first line as header or not,
    was chosen."""

    taken_anew = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing was read yet."""
        super().__init__(parent)
        self._count = _label()
        self._count.setFont(heading_font())
        self._counts = _label(quiet=True)
        self._source = _label(quiet=True)
        self._column_label = _label()
        self._column_label.setText(self.tr("Column with the IDs"))
        self._column = QComboBox()
        self._column.setAccessibleName(self.tr("Column with the IDs"))
        self._column_label.setBuddy(self._column)
        self._header = QCheckBox(self.tr("The first line holds names"))
        self._samples = QListWidget()
        flatten(self._samples)
        self._samples.setAccessibleName(self.tr("First IDs"))
        self._samples.setFont(fixed_font())
        self._samples.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._samples.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._samples_label = _label()
        self._samples_label.setText(self.tr("First IDs"))
        self._lay_out()
        self._column.currentIndexChanged.connect(self._on_chosen)
        self._header.toggled.connect(self._on_chosen)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No list."""
        self._count.setText(self.tr("No list yet"))
        self._source.setText(
            self.tr("Paste it on the left, open a file, or take what is selected in the table.")
        )
        self._counts.clear()
        self._show_choices(None)
        self.show_samples(())

    def show_table(self, table: Table, source: str) -> None:
        """What was read, before the IDs are taken from it. ``source``: a file's name, or empty."""
        self._source.setText(" · ".join(filter(None, (source, *_shape(table)))))
        self._show_choices(table)

    def show_lines(self, lines: Lines) -> None:
        """The IDs taken."""
        to_look_up = len(lines.texts) - lines.duplicates
        self._count.setText(self.tr("%Ln line(s) to look up", "", to_look_up))
        parts = [
            self.tr("%Ln duplicate(s)", "", lines.duplicates) if lines.duplicates else "",
            self.tr("%Ln blank(s) skipped", "", lines.blanks) if lines.blanks else "",
        ]
        if lines.texts and not any(parts):
            parts = [self.tr("no duplicates, no blanks")]
        self._counts.setText(" · ".join(filter(None, parts)))
        self._show_first(_first_of(lines.texts), to_look_up)

    def show_selection(self, texts: tuple[str, ...]) -> None:
        """Customers of the table."""
        self._count.setText(self.tr("%Ln customer(s) to look up", "", len(texts)))
        self._source.setText(self.tr("From the selection in the table"))
        self._counts.clear()
        self._show_choices(None)
        self.show_samples(texts)

    def show_samples(self, texts: tuple[str, ...]) -> None:
        """The first of the IDs."""
        self._show_first(list(texts[:_SAMPLES]), len(texts))

    def _show_first(self, first: list[str], total: int) -> None:
        self._samples.clear()
        for text in first:
            self._samples.addItem(identifier(text, 60))
        if total > len(first):
            more = self.tr("… and {number} more").format(number=number_words(total - len(first)))
            self._samples.addItem(more)
        self._samples_label.setVisible(bool(first))
        self._samples.setVisible(bool(first))

    def _show_choices(self, table: Table | None) -> None:
        columns = () if table is None else table.columns
        several = len(columns) > 1
        with QSignalBlocker(self._column), QSignalBlocker(self._header):
            self._column.clear()
            for number, column in enumerate(columns):
                self._column.addItem(self._column_words(number, column))
            if table is not None:
                self._column.setCurrentIndex(table.column)
                self._header.setChecked(table.has_header)
        for part in (self._column_label, self._column):
            part.setVisible(several)
        self._header.setVisible(table is not None and table.delimiter != "json" and bool(columns))

    def _column_words(self, number: int, column: Column) -> str:
        name = one_line(column.name, _LONGEST_NAME) or self.tr("Column {number}").format(
            number=number + 1
        )
        if not column.samples:
            return name
        return self.tr("{name} ({sample}, …)").format(
            name=name, sample=one_line(column.samples[0], _LONGEST_NAME)
        )

    def _on_chosen(self) -> None:
        self.taken_anew.emit(max(self._column.currentIndex(), 0), self._header.isChecked())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        for widget in (self._count, self._counts, self._source):
            column.addWidget(widget)
        column.addSpacing(STEP)
        choices: tuple[QWidget, ...] = (self._column_label, self._column, self._header)
        for choice in choices:
            column.addWidget(choice)
        column.addSpacing(STEP)
        column.addWidget(self._samples_label)
        column.addWidget(self._samples, _ALL_THE_ROOM)
        column.addStretch(1)  # for when there are no samples


def _first_of(texts: tuple[str, ...]) -> list[str]:
    """Those that are looked up first: not again what stood there before."""
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(identity(text), text)
        if len(first) == _SAMPLES:
            break
    return list(first.values())


def _shape(table: Table) -> list[str]:
    """How the text is built, in words that help to see whether it was read right."""
    return [_ENCODINGS.get(table.encoding, table.encoding), _delimiter_words(table.delimiter)]


_ENCODINGS: Final = {
    "": "",
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "cp1250": "Windows-1250",
    "cp1252": "Windows-1252",
    "iso8859-2": "ISO 8859-2",
}


def _delimiter_words(delimiter: str) -> str:
    return {
        "": _tr("one ID on each line"),
        ",": _tr("columns parted by commas"),
        ";": _tr("columns parted by semicolons"),
        "\t": _tr("columns parted by tabs"),
        "|": _tr("columns parted by |"),
        "json": _tr("JSON"),
    }.get(delimiter, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)


def _label(*, quiet: bool = False) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
