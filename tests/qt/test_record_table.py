"""What every table of records promises, whichever it is: keys, selection, copying, painting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QStandardItem,
    QStandardItemModel,
    QTextDocumentFragment,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLineEdit,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.models.batch_rows import BatchRows
from desktop_app.models.customers import PagedCustomers
from desktop_app.models.journal_entries import JournalEntries
from desktop_app.models.metadata import MetadataGrid
from desktop_app.models.requests import RequestsFilter, RequestsModel
from desktop_app.records.batch import BatchRow, BatchTask, RowResolution
from desktop_app.records.metadata import MetadataEdit
from desktop_app.records.writes import EntryKind, JournalQuery, NewEntry
from desktop_app.views.batch.rows_table import RowsTable
from desktop_app.views.customers.grid import CustomerGrid
from desktop_app.views.customers.requests import RequestsTable
from desktop_app.views.editor.metadata_table import MetadataTable
from desktop_app.views.journal.table import JournalTable
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.dialogs import lay_out_now
from desktop_app.views.widgets.row_painter import PaintedRow, RowStyle, TableStyle
from desktop_app.views.widgets.tables import MOST_SELECTED, CappedSelection, RecordTable
from desktop_app.views.widgets.tokens import STEP, tokens
from desktop_app.worker.session import Session
from tests.qt.journal_desk import OpenJournalDesk, open_journal_desk
from tests.qt.test_requests_pane import exchange

__all__ = ["open_journal_desk"]

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
ROWS = 60


class _Endless(QAbstractTableModel):
    """A million rows that are nowhere."""

    def rowCount(self, parent: Any = None) -> int:
        return 1_000_000

    def columnCount(self, parent: Any = None) -> int:
        return 3

    def data(self, index: Any, role: int = 0) -> Any:
        return f"row {index.row()}" if role == 0 else None


class _Styled(RecordTable):
    """Rows in styles that a test gives."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget, **how: Any) -> None:
        self.styles: dict[int, RowStyle] = {}
        super().__init__(model, parent, **how)

    def row_at(self, row: int) -> PaintedRow:
        return PaintedRow(super().row_at(row).texts, self.styles.get(row, RowStyle()))


class Desk:
    """A window with a field and a table under it, which has the keyboard."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.field = QLineEdit()
        self.column = QVBoxLayout(self.window)
        self.column.addWidget(self.field)
        qtbot.addWidget(self.window)
        self.window.resize(700, 500)

    def show(self, table: RecordTable) -> None:
        self.column.addWidget(table)
        self.window.show()
        self.window.activateWindow()
        table.setFocus()
        QApplication.processEvents()

    def press(self, table: RecordTable, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(table, key, modifier)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def standard_model(rows: int, parent: QWidget) -> QStandardItemModel:
    model = QStandardItemModel(rows, 3, parent)
    model.setHorizontalHeaderLabels(["Name", "City", "Cards"])
    for row in range(rows):
        for column, text in enumerate((f"Name {row}", f"City {row}", str(row))):
            model.setItem(row, column, QStandardItem(text))
    return model


Maker = Callable[[Desk, pytest.FixtureRequest], RecordTable]


def plain(desk: Desk, _request: pytest.FixtureRequest) -> RecordTable:
    return RecordTable(standard_model(ROWS, desk.window), desk.window)


def batch(desk: Desk, _request: pytest.FixtureRequest) -> RecordTable:
    model = BatchRows(BatchTask.ERASE, desk.window)
    model.update_rows(
        BatchRow(number=n, line=n, typed=f"c-{n}", name=f"Name {n}", resolution=RowResolution.FOUND)
        for n in range(1, ROWS + 1)
    )
    return RowsTable(model, desk.window)


def metadata(desk: Desk, _request: pytest.FixtureRequest) -> RecordTable:
    model = MetadataGrid(desk.window)
    model.begin(MetadataEdit.of({f"key {n:02}": f"value {n}" for n in range(ROWS)}))
    return MetadataTable(model, desk.window)


def requests(desk: Desk, _request: pytest.FixtureRequest) -> RecordTable:
    model = RequestsModel(desk.window)
    for number in range(ROWS):
        model.append(exchange(number))
    return RequestsTable(model, RequestsFilter(model, desk.window), desk.window)


def customers(desk: Desk, request: pytest.FixtureRequest) -> RecordTable:
    session: Session = request.getfixturevalue("reading_session")
    model = PagedCustomers(session, desk.window)
    grid = CustomerGrid(model, desk.window)
    grid.seen.connect(model.reader.request_rows)
    model.reader.refresh()
    return grid


def journal(desk: Desk, request: pytest.FixtureRequest) -> RecordTable:
    open_journal: OpenJournalDesk = request.getfixturevalue("open_journal_desk")
    journal = open_journal("http://127.0.0.1:9")  # nobody is asked
    outcomes = ["DONE", "REFUSED"] * (ROWS // 2)
    journal.note(*(NewEntry(act=EntryKind.UPDATE, outcome=one) for one in outcomes))
    model = JournalEntries(journal.session, journal.journal, str, desk.window)
    table = JournalTable(model, desk.window)
    table.seen.connect(model.request_rows)
    model.show(JournalQuery())
    return table


MAKERS: tuple[Maker, ...] = (plain, customers, batch, metadata, requests, journal)


@pytest.fixture(params=MAKERS, ids=lambda maker: maker.__name__)
def table(request: pytest.FixtureRequest, desk: Desk, qtbot: QtBot) -> RecordTable:
    """Each table of the program, with the keyboard."""
    make: Maker = request.param
    made = make(desk, request)
    desk.show(made)
    qtbot.waitUntil(lambda: made.model().rowCount() >= ROWS)
    qtbot.waitUntil(lambda: _is_read(made))
    return made


def _is_read(table: RecordTable) -> bool:
    """Whether the rows that are seen have come."""
    return all(
        any(table.row_at(row).texts) and "…" not in table.row_at(row).texts
        for row in table.seen_rows()
    )


def image_of(table: RecordTable, row: int, column: int | None = None) -> QImage:
    """A row as it is on screen, or one cell of it."""
    index = table.model().index(row, column or 0)
    area = table.visualRect(index)
    if column is None:
        area = QRect(0, area.top(), table.viewport().width(), area.height())
    return table.viewport().grab(area).toImage()


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def longest_run(image: QImage, colour: QColor) -> int:
    """The longest level line of that colour, in pixels."""
    longest = 0
    for y in range(image.height() - 1):
        run = 0
        for x in range(image.width()):
            run = run + 1 if image.pixel(x, y) == colour.rgb() else 0
            longest = max(longest, run)
    return longest


def shown_column(table: RecordTable) -> int:
    """The first column with a text in the first row."""
    columns = (one.section for one in table.placed_columns())
    return next(one for one in columns if table.row_at(0).texts[one])


def accessible(table: RecordTable) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface is not None
    return interface


def test_a_screen_reader_hears_the_table_s_name_and_each_cell_s_text(table: RecordTable) -> None:
    name = accessible(table).text(QAccessible.Text.Name)
    assert bool(name) == (type(table) is not RecordTable), "the plain one is nobody's"
    column = shown_column(table)
    across = table.model().columnCount() + 1  # the headers are a row and a column of their own
    for row in (0, 3):
        cell = accessible(table).child((row + 1) * across + column + 1)
        assert cell is not None
        assert cell.text(QAccessible.Text.Name) == table.row_at(row).texts[column]


def test_ctrl_home_and_end_take_the_selection_along(table: RecordTable, desk: Desk) -> None:
    last = table.model().rowCount() - 1
    table.setCurrentIndex(table.model().index(3, 0))
    desk.press(table, Qt.Key.Key_End, CTRL)
    assert table.currentIndex().row() == last
    assert table.selection.rows() == {last}
    assert last in table.seen_rows()
    desk.press(table, Qt.Key.Key_Home, CTRL)
    assert table.currentIndex().row() == 0
    assert table.selection.rows() == {0}


def test_typing_letters_looks_for_nothing(table: RecordTable) -> None:
    table.setCurrentIndex(table.model().index(3, shown_column(table)))
    table.keyboardSearch("n")
    assert table.currentIndex().row() == 3


def test_shift_chooses_several_rows_and_ctrl_a_all_where_several_can_be_chosen(
    table: RecordTable, desk: Desk
) -> None:
    total = table.model().rowCount()
    is_single = isinstance(table, RequestsTable)
    table.setCurrentIndex(table.model().index(3, shown_column(table)))
    desk.press(table, Qt.Key.Key_Down, SHIFT)
    assert table.selection.rows() == ({4} if is_single else {3, 4})
    desk.press(table, Qt.Key.Key_A, CTRL)
    assert table.selection.rows() == ({4} if is_single else set(range(total)))


def test_a_selection_by_the_keys_is_cut_where_it_began(
    table: RecordTable, desk: Desk, qtbot: QtBot
) -> None:
    if isinstance(table, RequestsTable):  # one row at a time
        return
    table.selection.most = 20
    total = table.model().rowCount()
    table.setCurrentIndex(table.model().index(3, shown_column(table)))
    with qtbot.waitSignal(table.selection.cut) as cut:
        desk.press(table, Qt.Key.Key_End, CTRL | SHIFT)
    assert cut.args == [total - 3, 20]
    assert table.selection.rows() == set(range(3, 23))


def test_what_is_chosen_is_told(table: RecordTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.selection_changed):
        table.go_to(5)
    assert table.selected_rows() == [5]


def test_ctrl_c_copies_the_chosen_row_or_its_cell(
    table: RecordTable, desk: Desk, qtbot: QtBot
) -> None:
    column = shown_column(table)
    table.setCurrentIndex(table.model().index(5, column))
    QGuiApplication.clipboard().clear()
    if isinstance(table, RowsTable):  # its window copies what the filter shows
        with qtbot.waitSignal(table.copy_asked):
            desk.press(table, Qt.Key.Key_C, CTRL)
        return
    desk.press(table, Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    assert table.row_at(5).texts[column] in copied.split("\t")
    assert "\n" not in copied


def test_the_menu_key_asks_for_the_menu_at_the_row_and_the_mouse_at_the_pointer(
    table: RecordTable,
) -> None:
    places: list[QPoint] = []
    table.menu_asked.connect(places.append)
    table.setCurrentIndex(table.model().index(2, shown_column(table)))
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        event = QContextMenuEvent(reason, QPoint(0, 0), QPoint(1, 1))
        QApplication.sendEvent(table.viewport(), event)
    cell = table.visualRect(table.currentIndex())
    assert places == [table.viewport().mapToGlobal(cell.bottomLeft()), QPoint(1, 1)]


def test_a_text_that_is_cut_is_whole_when_the_mouse_rests_on_it(table: RecordTable) -> None:
    if type(table) is RecordTable:  # whose model has no tool tips
        return
    cells = [table.model().index(1, one.section) for one in table.placed_columns()]
    column = next(cell.column() for cell in cells if cell.data(Qt.ItemDataRole.ToolTipRole))
    header = table.horizontalHeader()
    header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
    table.setColumnWidth(column, header.minimumSectionSize())
    index = table.model().index(1, column)
    place = table.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    shown = QTextDocumentFragment.fromHtml(QToolTip.text()).toPlainText()
    assert table.row_at(1).texts[column] in shown
    QToolTip.hideText()


def test_going_to_a_row_selects_it_alone_and_gives_it_the_keyboard(
    table: RecordTable, desk: Desk
) -> None:
    desk.field.setFocus()
    table.go_to(40)
    assert table.selection.rows() == {40}
    assert table.hasFocus()
    assert 40 in table.seen_rows()


def test_what_is_seen_is_what_lies_in_the_viewport(table: RecordTable) -> None:
    table.scrollToTop()
    rows = table.seen_rows()
    assert rows[0] == 0
    assert len(rows) <= table.viewport().height() // table.rows.row_height + 2
    table.scrollToBottom()
    assert table.seen_rows()[-1] == table.model().rowCount() - 1


def test_the_rows_that_are_seen_are_told_when_the_view_rests(
    table: RecordTable, qtbot: QtBot
) -> None:
    if not isinstance(table, CustomerGrid | JournalTable):  # the others hold all their rows
        return
    told: list[range] = []
    table.seen.connect(lambda first, last: told.append(range(first, last + 1)))
    table.scrollToBottom()
    assert table.seen_rows()[0] > 0
    qtbot.waitUntil(lambda: told[-1:] == [table.seen_rows()])
    qtbot.waitUntil(lambda: _is_read(table))


def test_the_selection_is_lit_and_pales_when_the_keyboard_leaves(
    table: RecordTable, desk: Desk
) -> None:
    column = shown_column(table)
    table.setCurrentIndex(table.model().index(1, column))
    lit, pale = tokens().selected.name(), tokens().selected_idle.name()
    assert lit in colours(image_of(table, 1, column))
    assert lit not in colours(image_of(table, 0))
    desk.field.setFocus()
    now = colours(image_of(table, 1, column))
    assert lit not in now
    selects_rows = table.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
    assert (pale in now) == selects_rows, "a cell is of interest where the keyboard is"


def test_the_keyboard_s_place_has_a_ring(table: RecordTable, desk: Desk) -> None:
    column = shown_column(table)
    table.setCurrentIndex(table.model().index(1, column))
    table.selection.clearSelection()
    ring = tokens().accent.name()
    assert ring in colours(image_of(table, 1, column))
    desk.field.setFocus()
    assert ring not in colours(image_of(table, 1, column)), "no ring without the keyboard"


def test_each_row_shows_its_own_texts(table: RecordTable) -> None:
    rows = [table.row_at(row).texts for row in range(9)]
    columns = [one.section for one in table.placed_columns()]
    column, different = next((n, m) for n in columns for m in range(9) if rows[m][n] != rows[0][n])
    table.setCurrentIndex(table.model().index(8, 0))
    table.clearSelection()
    assert image_of(table, 0, column) != image_of(table, different, column)


def test_light_and_dark_are_followed(table: RecordTable, appearance: Appearance) -> None:
    column = shown_column(table)
    appearance.choose(Qt.ColorScheme.Dark)
    image = image_of(table, 4, column)
    lightest = max(QColor(one).lightness() for one in colours(image))
    assert lightest > 140, "text on a dark ground, however thin its strokes are"


def styled(desk: Desk, **how: Any) -> _Styled:
    table = _Styled(standard_model(5, desk.window), desk.window, **how)
    desk.show(table)
    desk.field.setFocus()
    return table


@pytest.mark.parametrize("keeps_pictures", [False, True])
def test_a_struck_row_has_a_line_through_all_but_its_marked_cell(
    desk: Desk, keeps_pictures: bool
) -> None:
    table = styled(desk, keeps_pictures=keeps_pictures)
    ink = tokens().muted
    table.styles[1] = RowStyle("muted", marked=1, is_struck=True)
    assert longest_run(image_of(table, 1, 0), ink) > 20
    assert longest_run(image_of(table, 1, 1), ink) < 20
    assert longest_run(image_of(table, 2, 0), tokens().text) < 20


def test_a_marked_cell_has_its_own_colour_and_its_icon(desk: Desk) -> None:
    table = styled(desk)
    plain_cell = image_of(table, 1, 1)
    table.styles[1] = RowStyle("text", 1, "danger", "circle-alert")
    assert tokens().danger.name() in colours(image_of(table, 1, 1))
    assert tokens().danger.name() not in colours(image_of(table, 1, 0))
    assert image_of(table, 1, 1) != plain_cell


def test_a_row_being_read_shows_bars_and_no_text(desk: Desk) -> None:
    table = styled(desk)
    table.styles[1] = RowStyle(is_loading=True)
    image = image_of(table, 1, 0)
    middle = image.height() // 2
    assert len({image.pixel(x, middle) for x in range(20, 60)}) == 1
    assert tokens().text.name() not in colours(image)


def test_a_notice_goes_over_the_whole_row(desk: Desk) -> None:
    table = styled(desk)
    table.model().setData(table.model().index(1, 0), "A sentence wider than its column. " * 2)
    table.styles[1] = RowStyle("muted", is_notice=True)
    assert len(colours(image_of(table, 1, 1))) > 3


def test_text_never_leaves_its_cell_and_is_cut_anew_with_its_width(desk: Desk) -> None:
    table = styled(desk)
    table.model().setData(table.model().index(1, 0), "W" * 300)
    for width in (60, 200):
        table.setColumnWidth(0, width)
        image = image_of(table, 1, 0)
        edge = image.copy(QRect(width - 6, 0, 5, image.height() - 1))
        assert colours(edge) == {table.palette().base().color().name()}
        assert table.is_cut(table.model().index(1, 0))


def test_markup_is_painted_as_text(desk: Desk) -> None:
    table = styled(desk)
    table.model().setData(table.model().index(1, 0), "<b>x</b>")
    table.model().setData(table.model().index(2, 0), "x")
    base = table.palette().base().color().rgb()

    def inked(row: int) -> int:
        image = image_of(table, row, 0)
        height = range(image.height() - 1)
        return sum(image.pixel(x, y) != base for x in range(image.width()) for y in height)

    assert inked(1) > 3 * inked(2)


def test_numbers_end_at_the_right(desk: Desk) -> None:
    table = styled(desk, style=TableStyle(numbers=(2,)))
    image = image_of(table, 1, 2)
    left_half = image.copy(QRect(0, 0, image.width() // 2, image.height() - 1))
    assert colours(left_half) == {table.palette().base().color().name()}


def test_copied_rows_hold_no_formula_and_a_cell_stays_one_cell(desk: Desk) -> None:
    table = styled(desk)
    for row, text in enumerate(("=1+1", 'Anna\t"A"\nBeg')):
        table.model().setData(table.model().index(row, 0), text)
    table.selectAll()
    desk.press(table, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["'=1+1", "City 0", "0"]
    assert "\n".join(lines[1:3]) == '"Anna\t""A""\nBeg"\tCity 1\t1'
    assert lines[3].split("\t") == ["Name 2", "City 2", "2"]


def test_an_empty_table_says_what_it_is_told_to_say(desk: Desk) -> None:
    table = RecordTable(standard_model(0, desk.window), desk.window)
    table.show_empty("No row is of this kind now.")
    desk.show(table)
    assert table.accessibleDescription() == "No row is of this kind now."
    assert tokens().muted.name() in colours(table.viewport().grab().toImage())


def test_select_all_of_a_million_rows_is_cut_and_said(desk: Desk, qtbot: QtBot) -> None:
    table = RecordTable(_Endless(desk.window), desk.window)
    desk.show(table)
    table.scrollTo(table.model().index(7_000, 0), table.ScrollHint.PositionAtTop)
    with qtbot.waitSignal(table.selection.cut) as cut:
        table.selectAll()
    assert cut.args == [1_000_000, MOST_SELECTED]
    assert table.selection.rows() == set(range(7_000, 7_000 + MOST_SELECTED))


def test_a_long_selection_keeps_the_rows_nearest_to_where_it_began(desk: Desk) -> None:
    model = _Endless(desk.window)
    selection = CappedSelection(model)
    selection.most = 100
    table = RecordTable(model, desk.window, selection=selection)
    desk.show(table)
    table.go_to(900_000)
    table.setCurrentIndex(model.index(899_000, 0))
    flags = CappedSelection.SelectionFlag
    asked = QItemSelection(model.index(899_000, 0), model.index(900_000, 2))
    selection.select(asked, flags.ClearAndSelect | flags.Rows)
    assert selection.rows() == set(range(899_901, 900_001))


def test_what_is_seen_is_told_once_the_view_rests(desk: Desk, qtbot: QtBot) -> None:
    table = RecordTable(_Endless(desk.window), desk.window, is_paged=True)
    told: list[tuple[int, int]] = []
    table.seen.connect(lambda first, last: told.append((first, last)))
    desk.show(table)
    for row in range(0, 400_000, 10_000):
        table.verticalScrollBar().setValue(row)
    table.verticalScrollBar().setValue(500_000)
    qtbot.waitUntil(lambda: bool(told) and told[-1][0] == 500_000)
    assert len(told) < 10


def test_rows_inserted_above_move_what_is_lit(desk: Desk) -> None:
    model = standard_model(5, desk.window)
    table = RecordTable(model, desk.window)
    desk.show(table)
    table.go_to(1)
    model.insertRow(0, [QStandardItem(text) for text in ("New", "City", "1")])
    assert tokens().selected.name() in colours(image_of(table, 2, 0))
    assert tokens().selected.name() not in colours(image_of(table, 1, 0))


@pytest.mark.parametrize("make", [customers, journal, requests])
def test_titles_of_what_is_held_in_part_do_not_look_sortable_and_say_why(
    desk: Desk, request: pytest.FixtureRequest, make: Maker
) -> None:
    header = make(desk, request).header
    assert not header.sectionsClickable()
    assert header.sortIndicatorSection() == -1
    assert header.cursor().shape() != Qt.CursorShape.PointingHandCursor
    assert header.toolTip()
    assert header.statusTip() in header.toolTip()


def titles_cut(table: RecordTable) -> list[str]:
    """Titles that are longer than their columns."""
    header = table.horizontalHeader()
    return [
        title
        for one in table.placed_columns()
        if header.isVisible()
        and (title := str(table.model().headerData(one.section, Qt.Orientation.Horizontal)))
        and header.fontMetrics().horizontalAdvance(title) > one.width - STEP
    ]


@pytest.mark.parametrize("percent", [100, 150])
def test_what_has_no_room_leaves_whole_in_every_width(
    table: RecordTable, desk: Desk, appearance: Appearance, percent: int
) -> None:
    if not table.columns.wanted:  # whoever made it sizes its columns
        return
    appearance.set_text_size(percent)
    try:
        shown = []
        for width in (1_440, 1_024, 500, 320):
            desk.window.resize(width, 500)
            lay_out_now()
            assert table.horizontalScrollBar().maximum() == 0
            assert titles_cut(table) == []
            placed = [one.section for one in table.placed_columns()]
            assert placed
            assert sorted([*placed, *table.columns.left_out]) == sorted(table.columns.wanted)
            assert bool(table.columns.words()) == bool(table.columns.left_out)
            shown.append(len(placed))
        assert shown == sorted(shown, reverse=True)
        assert shown[-1] < shown[0]
    finally:
        appearance.set_text_size(100)


def test_columns_are_as_wide_as_the_text_is_large(
    table: RecordTable, desk: Desk, appearance: Appearance
) -> None:
    if not table.columns.wanted:
        return
    desk.window.resize(1_440, 500)
    lay_out_now()
    column = table.placed_columns()[0].section
    before, chosen = table.columnWidth(column), 260
    try:
        appearance.set_text_size(150)
        assert table.columnWidth(column) >= before * 1.25
        appearance.set_text_size(100)
        assert table.columnWidth(column) == before
        table.horizontalHeader().resizeSection(column, chosen)
        appearance.set_text_size(150)
        assert table.columnWidth(column) >= chosen * 1.25, "what the agent chose grows too"
    finally:
        appearance.set_text_size(100)
    assert table.columnWidth(column) == chosen


def test_a_column_that_the_agent_widened_stays_and_all_others_with_it(
    table: RecordTable, desk: Desk, qtbot: QtBot
) -> None:
    if not table.columns.wanted:
        return
    desk.window.resize(700, 500)
    lay_out_now()
    shown = [one.section for one in table.placed_columns()]
    table.horizontalHeader().resizeSection(shown[0], 900)
    assert [one for one in shown if table.isColumnHidden(one)] == []
    assert table.columns.left_out == []
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    table.columns.reset()
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert [one.section for one in table.placed_columns()] == shown
