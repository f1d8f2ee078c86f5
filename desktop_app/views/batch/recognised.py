"""What was recognised in a list: whence it came, which column has the IDs, how many there are.

Where no heading says for certain which column it is, nothing is chosen: the agent looks at the
first rows and says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QLabel,
    QListWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.batch.columns import ListColumn
from desktop_app.batch.reading import ListFormat, ListLines, ListTable, ParsedList, identity
from desktop_app.models.display import Translator, identifier, one_line
from desktop_app.models.wording import number_words
from desktop_app.views.widgets.inputs import ChoiceBox
from desktop_app.views.widgets.labels import ToneLabel, plain_label
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.table_header import height_for_rows, show_as_table
from desktop_app.views.widgets.tokens import STEP, Face, set_face

_tr = Translator("batch")


_ROWS: Final = 5
_MOST_COLUMNS: Final = 60
_LONGEST: Final = 40
_NARROWEST, _WIDEST = 40, 220
_CHOOSING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ListPreview(QTableWidget):
    """Signal: ``column_chosen(int)``, the place of a column that was clicked, or on which Enter or
    Space was pressed."""

    column_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places: list[int] = []
        self.setAccessibleName(self.tr("First rows"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        show_as_table(self)
        self.cellClicked.connect(lambda _row, section: self._on_column(section))
        self.horizontalHeader().sectionClicked.connect(self._on_column)

    def show_table(self, table: ListTable, places: Sequence[int]) -> None:
        self.blockSignals(True)
        self.clear()
        self._places = list(places[:_MOST_COLUMNS])
        rows = table.beginning(_ROWS)
        self.setColumnCount(len(self._places))
        self.setRowCount(len(rows))
        names = [column_name(place, table.columns[place]) for place in self._places]
        self.setHorizontalHeaderLabels([one_line(name, _LONGEST) for name in names])
        for row, record in enumerate(rows):
            for section, place in enumerate(self._places):
                text = record.cells[place] if place < len(record.cells) else ""
                self.setItem(row, section, QTableWidgetItem(one_line(text, _LONGEST)))
        self.blockSignals(False)
        for section in range(len(self._places)):
            width = max(
                self.sizeHintForColumn(section), self.horizontalHeader().sectionSizeHint(section)
            )
            self.setColumnWidth(section, min(max(width, _NARROWEST), _WIDEST))
        self._fit()

    def mark(self, place: int | None) -> None:
        """The column that is chosen; None: none is."""
        self.blockSignals(True)
        if place in self._places:
            self.setCurrentCell(max(self.currentRow(), 0), self._places.index(place))
        else:
            self.clearSelection()
            self.setCurrentCell(-1, -1)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; Enter or Space chooses. Passing by must not: it might be the row numbers."""
        if event.key() in _CHOOSING and self.currentColumn() >= 0:
            self._on_column(self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _on_column(self, section: int) -> None:
        if 0 <= section < len(self._places):
            self.column_chosen.emit(self._places[section])

    def _fit(self) -> None:
        """As high as its rows, and a scroll bar."""
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height_for_rows(self, self.rowCount()) + bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def column_name(place: int, found: ListColumn) -> str:
    """A column's heading, or its number."""
    text = QCoreApplication.translate("batch", "Column {number}")
    return found.name or text.format(number=place + 1)


_SAMPLES: Final = 12
_LONGEST_NAME: Final = 40
_ALL_THE_ROOM: Final = 100


class RecognisedPane(QWidget):
    """Signals: ``taken_anew(Table, int, bool)`` when another table or column, or a line as the
    headings or not, was chosen; ``asks()`` when the agent must choose first."""

    taken_anew = Signal(object, int, bool)
    asks = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: ParsedList | None = None
        self._places: list[int] = []
        """Which column each entry of the choice is."""
        self._count = plain_label(wraps=True)
        set_face(self._count, Face.TITLE)
        self._counts = ToneLabel("muted", wraps=True)
        self._source = ToneLabel("muted", wraps=True)
        self.table = ChoiceBox()
        self.column = ChoiceBox()
        self._table_label = _labelled(self.table, self.tr("Part with the IDs"))
        self._column_label = _labelled(self.column, self.tr("Column with the IDs"))
        self.table.setPlaceholderText(self.tr("Choose one…"))
        self.column.setPlaceholderText(self.tr("Choose the column…"))
        self.header = QCheckBox()
        self.preview = ListPreview()
        self.samples = QListWidget()
        self.samples.setAccessibleName(self.tr("First IDs"))
        set_face(self.samples, Face.MONO)
        self.samples.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.samples.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.samples_label = plain_label(self.tr("First IDs"))
        heads = (self._count, self._counts, self._source)
        choices = (self._table_label, self.table, self._column_label, self.column)
        column(
            column(*heads, spacing=STEP // 2),
            column(*choices, self.preview, self.header, spacing=STEP // 2),
            (column(self.samples_label, (self.samples, 1), spacing=STEP // 2), _ALL_THE_ROOM),
            None,  # for when there are no samples
            of=self,
            spacing=STEP + STEP // 2,
        )
        self.table.currentIndexChanged.connect(self._on_table)
        self.column.currentIndexChanged.connect(self._take)
        self.header.toggled.connect(self._take)
        self.preview.column_chosen.connect(self._choose_place)
        self.show_nothing()

    def show_nothing(self) -> None:
        self._count.setText(self.tr("No list yet"))
        self._source.setText(
            self.tr(
                "Paste it on the left, drop a file here or open one, or take what is selected in "
                "the table."
            )
        )
        self._counts.clear()
        self._show_choices(None)
        self._show_first([], 0)

    def show_document(self, document: ParsedList, source: str) -> None:
        """What was read, before the IDs are taken from it. ``source``: a file's name, or empty."""
        encoding = _ENCODINGS.get(document.encoding, document.encoding)
        self._source.setText(" · ".join(filter(None, (source, encoding, _form_words(document)))))
        self._show_choices(document)
        self._take()

    def take_over(self, before: RecognisedPane, source: str) -> None:
        """Show what was read there, with the part, column and headings that were chosen."""
        document = before._document
        if document is None:
            return
        self.show_document(document, source)
        for own, old in ((self.table, before.table), (self.column, before.column)):
            own.setCurrentIndex(old.currentIndex())
        self.header.setChecked(before.header.isChecked())

    def show_lines(self, lines: ListLines) -> None:
        to_look_up = len(lines.texts) - lines.duplicates
        self._count.setText(self.tr("%Ln line(s) to look up", "", to_look_up))
        parts = [
            self.tr("%Ln duplicate(s)", "", lines.duplicates) if lines.duplicates else "",
            self.tr("%Ln blank(s) skipped", "", lines.blanks) if lines.blanks else "",
            self.tr("%Ln heading(s), total(s) or remark(s) skipped", "", lines.skipped)
            if lines.skipped
            else "",
        ]
        if lines.texts and not any(parts):
            parts = [self.tr("no duplicates, no blanks")]
        self._counts.setText(" · ".join(filter(None, parts)))
        self._show_first(_first_of(lines.texts), to_look_up)

    def show_selection(self, texts: tuple[str, ...]) -> None:
        self._count.setText(self.tr("%Ln customer(s) to look up", "", len(texts)))
        self._source.setText(self.tr("From the selection in the table"))
        self._counts.clear()
        self._show_choices(None)
        self._show_first(list(texts[:_SAMPLES]), len(texts))

    def _show_first(self, first: list[str], total: int) -> None:
        self.samples.clear()
        for text in first:
            self.samples.addItem(identifier(text, 60))
        if total > len(first):
            more = self.tr("… and {number} more").format(number=number_words(total - len(first)))
            self.samples.addItem(more)
        self.samples_label.setVisible(bool(first))
        self.samples.setVisible(bool(first))

    def _show_choices(self, document: ParsedList | None) -> None:
        self._document = document
        tables = () if document is None else document.tables
        with QSignalBlocker(self.table):
            self.table.clear()
            for number, table in enumerate(tables):
                self.table.addItem(_table_words(number, table))
            chosen = None if document is None else document.chosen
            self.table.setCurrentIndex(-1 if chosen is None else chosen)
        for part in (self._table_label, self.table):
            part.setVisible(len(tables) > 1)
        self._show_table(self._chosen_table)

    @property
    def _chosen_table(self) -> ListTable | None:
        place = self.table.currentIndex()
        return None if self._document is None or place < 0 else self._document.tables[place]

    def _show_table(self, table: ListTable | None) -> None:
        columns = () if table is None else table.columns
        self._places = [place for place, one in enumerate(columns) if one.filled or one.name]
        chosen = None if table is None else table.column
        with QSignalBlocker(self.column), QSignalBlocker(self.header):
            self.column.clear()
            for place in self._places:
                self.column.addItem(_column_words(place, columns[place]))
            self.column.setCurrentIndex(-1 if chosen is None else self._places.index(chosen))
            self._show_header(table)
        must_choose = bool(self._places) and chosen is None
        has_choice = len(self._places) > 1 or must_choose
        for part in (self._column_label, self.column):
            part.setVisible(has_choice)
        self.preview.setVisible(has_choice)
        if table is not None and has_choice:
            self.preview.show_table(table, self._places)
            self.preview.mark(chosen)

    def _show_header(self, table: ListTable | None) -> None:
        self.header.setVisible(table is not None and not table.has_names and bool(self._places))
        if table is None:
            return
        self.header.setChecked(table.header is not None)
        if table.header is None:
            self.header.setText(self.tr("The first line holds headings"))
        else:
            line = table.records[table.header].line
            text = self.tr("The headings are in line {number}")
            self.header.setText(text.format(number=number_words(line)))

    def _on_table(self) -> None:
        self._show_table(self._chosen_table)
        self._take()

    def _choose_place(self, place: int) -> None:
        self.column.setCurrentIndex(self._places.index(place))

    def _take(self) -> None:
        """Take from what is chosen, or ask for what is not."""
        table, entry = self._chosen_table, self.column.currentIndex()
        if table is None or entry < 0:
            self._ask()
            return
        place = self._places[entry]
        self.preview.mark(place)
        self.taken_anew.emit(table, place, self.header.isChecked())

    def _ask(self) -> None:
        if self._document is None:
            return
        self._show_first([], 0)
        if self._chosen_table is None:
            self._count.setText(self.tr("Which part holds the IDs?"))
            self._counts.setText(self.tr("There are several that may be meant."))
        elif self._places:
            self._count.setText(self.tr("Which column holds the IDs?"))
            self._counts.setText(
                self.tr("No heading says for certain. Look at the rows, and choose the column.")
            )
        else:
            self._count.setText(self.tr("Nothing to look up"))
            self._counts.setText(self.tr("There is no ID in this list."))
        self.asks.emit()


def _labelled(box: QComboBox, words: str) -> QLabel:
    label = plain_label(words, wraps=True)
    label.setBuddy(box)
    box.setAccessibleName(words)
    return label


def _first_of(texts: tuple[str, ...]) -> list[str]:
    """Those that are looked up first: not again what stood there before."""
    first: dict[str, str] = {}
    for text in texts:
        first.setdefault(identity(text), text)
        if len(first) == _SAMPLES:
            break
    return list(first.values())


_ENCODINGS: Final = {
    "": "",
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1252": "Windows-1252",
    "cp852": "DOS 852",
    "iso8859-2": "ISO 8859-2",
}


def _form_words(document: ParsedList) -> str:
    if document.form is ListFormat.CELLS:
        return {
            ",": _tr("columns parted by commas"),
            ";": _tr("columns parted by semicolons"),
            "\t": _tr("columns parted by tabs"),
        }.get(document.delimiter) or _tr("columns parted by {character}").format(
            character=one_line(document.delimiter, 1)
        )
    return {
        ListFormat.LINES: _tr("one ID on each line"),
        ListFormat.JSON: _tr("JSON"),
        ListFormat.LITERALS: _tr("SQL, or values with commas between them"),
        ListFormat.MARKUP: _tr("table of a web page"),
        ListFormat.WORKBOOK: _tr("workbook"),
    }[document.form]


def _table_words(number: int, table: ListTable) -> str:
    name = one_line(table.name, _LONGEST_NAME) or _tr("Part {number}").format(number=number + 1)
    lines = QCoreApplication.translate("batch", "%Ln line(s)", None, len(table.records))
    return _tr("{name} ({lines})").format(name=name, lines=lines)


def _column_words(place: int, found: ListColumn) -> str:
    name = column_name(place, found)
    if not found.samples:
        return name
    return _tr("{name} ({sample}, …)").format(
        name=name, sample=one_line(found.samples[0], _LONGEST_NAME)
    )
