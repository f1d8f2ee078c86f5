"""The metadata grid: typed values, steps that can be undone, nothing lost while a cell is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from desktop_app.models.metadata import MetadataColumn, MetadataGrid
from desktop_app.records.changes import same
from desktop_app.records.customer import Customer, Json, Uuid
from desktop_app.records.metadata import JsonType
from desktop_app.views.editor.metadata_pane import ValueDialog
from desktop_app.views.editor.paste_preview import PastePreview
from desktop_app.worker.session import Session
from tests.qt.editor_desk import CTRL, EditorDesk, button, found, line, lines
from tests.qt.on_screen import action

LONG_KEY, LONG_VALUE = "k" * 300, "v" * 300
BIG = 123456789012345678901234567890
METADATA: dict[str, Json] = {
    "tier": "gold",
    "orders": 14,
    "vip": True,
    "tags": ["a", 1.0],
    "big": BIG,
}


@pytest.fixture
def desk(qtbot: QtBot, writing_session: Session) -> EditorDesk:
    desk = EditorDesk(qtbot, writing_session)
    desk.open(Customer(uuid=Uuid("u"), name="Lejla", metadata=METADATA))
    return desk


@pytest.fixture
def grid(desk: EditorDesk) -> MetadataGrid:
    grid = desk.grid
    QAbstractItemModelTester(grid, QAbstractItemModelTester.FailureReportingMode.Warning, grid)
    return grid


def sent(desk: EditorDesk) -> Json:
    return desk.editor.live.draft.changes().body().get("metadata", {})


def choose(desk: EditorDesk, place: int, column: int = MetadataColumn.VALUE) -> None:
    desk.table.setFocus()
    desk.table.choose(place, column)


def shown(grid: MetadataGrid) -> list[tuple[str, str, str, str]]:
    places = range(grid.rowCount() - 1)
    cells = [
        [grid.data(grid.index(place, column)) for column in MetadataColumn] for place in places
    ]
    return [(one[0], one[1], one[2], one[3]) for one in cells]


def enter(text: str) -> None:
    for character in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, character)


def take(desk: EditorDesk) -> None:
    """Enter in an open cell. Qt takes the text a moment later."""
    desk.keys(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.table.state() == desk.table.State.NoState)


def test_values_are_shown_with_their_json_types(grid: MetadataGrid) -> None:
    assert shown(grid) == [
        ("tier", "gold", "Text", ""),
        ("orders", "14", "Number", ""),
        ("vip", "true", "True/false", ""),
        ("tags", '["a", 1.0]', "List/object", ""),
        ("big", str(BIG), "Number", ""),
    ]


def test_f2_edits_a_value_and_its_type_stays(desk: EditorDesk, grid: MetadataGrid) -> None:
    choose(desk, 0)
    desk.keys(Qt.Key.Key_F2)
    enter("14")
    take(desk)
    assert sent(desk) == {"tier": "14"}
    choose(desk, 1)
    desk.keys(Qt.Key.Key_F2)
    enter("1.0")
    take(desk)
    assert same(sent(desk), {"tier": "14", "orders": 1.0})
    assert shown(grid)[1] == ("orders", "1.0", "Number", "edited")


def test_opening_and_closing_a_cell_changes_nothing(desk: EditorDesk, grid: MetadataGrid) -> None:
    for place in (0, 1, 4):
        choose(desk, place)
        desk.keys(Qt.Key.Key_F2)
        take(desk)
    assert sent(desk) == {}


def test_a_number_that_is_none_keeps_the_cell_open_and_says_why(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    choose(desk, 1)
    desk.keys(Qt.Key.Key_F2)
    enter("many")
    desk.keys(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert "Not a number" in desk.shown()
    desk.keys(Qt.Key.Key_Escape)
    assert sent(desk) == {}


def test_ins_adds_a_key_then_tab_its_value_as_one_step(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    desk.table.setFocus()
    desk.keys(Qt.Key.Key_Insert)
    enter("note")
    desk.keys(Qt.Key.Key_Tab)
    enter("calls at noon")
    take(desk)
    assert sent(desk) == {"note": "calls at noon"}
    assert shown(grid)[-1] == ("note", "calls at noon", "Text", "new")
    action(desk.editor, "Undo").trigger()
    assert sent(desk) == {}
    assert grid.rowCount() == len(METADATA) + 1


def test_a_key_renamed_to_another_is_refused_with_the_reason(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    choose(desk, 1, MetadataColumn.KEY)
    desk.keys(Qt.Key.Key_F2)
    enter("tier")
    desk.keys(Qt.Key.Key_Return)
    assert "there already" in desk.shown()
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    enter("2")
    desk.keys(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "tier2" in str(sent(desk)))
    assert "there already" not in desk.shown()


@pytest.mark.parametrize("leaving", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
@pytest.mark.parametrize("filtered", ["", "orders"])
def test_a_key_that_there_is_typed_anew_leads_to_its_value(
    desk: EditorDesk, grid: MetadataGrid, leaving: Qt.Key, filtered: str
) -> None:
    line(desk.editor, "Filter metadata").setText(filtered)
    desk.table.start_adding()
    enter("tier")
    assert "already" not in desk.shown()
    desk.keys(leaving)
    desk.qtbot.waitUntil(lambda: _editor_name() == "Value")
    assert "There is a key “tier” already" in desk.shown()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.selectedText() == "gold"
    enter("silver")
    take(desk)
    assert sent(desk) == {"tier": "silver"}
    assert grid.rowCount() == len(METADATA) + 1
    action(desk.editor, "Undo").trigger()
    assert sent(desk) == {}


def test_a_long_value_opens_its_dialog_when_its_key_is_typed_anew(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    desk.table.start_adding()
    enter("tags")
    desk.keys(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: bool(desk.editor.findChildren(ValueDialog)))
    [dialog] = desk.editor.findChildren(ValueDialog)
    dialog.reject()


def test_enter_after_a_new_key_goes_on_with_its_value(
    desk: EditorDesk, grid: MetadataGrid, qtbot: QtBot
) -> None:
    desk.table.setFocus()
    desk.keys(Qt.Key.Key_Insert)
    enter("note")
    desk.keys(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _editor_name() == "Value")
    enter("calls at noon")
    take(desk)
    assert sent(desk) == {"note": "calls at noon"}
    choose(desk, 0, MetadataColumn.KEY)  # a key that is renamed asks for no value
    desk.keys(Qt.Key.Key_F2)
    enter("level")
    take(desk)
    assert shown(grid)[0][:2] == ("level", "gold")


def _editor_name() -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if isinstance(focus, QLineEdit) else ""


def test_esc_takes_back_what_was_said_of_the_text(desk: EditorDesk, grid: MetadataGrid) -> None:
    choose(desk, 1, MetadataColumn.KEY)
    desk.keys(Qt.Key.Key_F2)
    enter("tier")
    desk.keys(Qt.Key.Key_Return)
    assert "there already" in desk.shown()
    desk.keys(Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: "there already" not in desk.shown())


def test_ctrl_end_goes_to_the_key_of_the_row_for_a_new_one(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    choose(desk, 3)
    desk.keys(Qt.Key.Key_End, CTRL)
    assert desk.table.currentIndex().row() == len(METADATA)
    assert desk.table.currentIndex().column() == MetadataColumn.KEY


def test_a_bar_for_scrolling_sideways_covers_no_row(desk: EditorDesk, grid: MetadataGrid) -> None:
    table = desk.table
    before = table.viewport().height()
    table.setColumnWidth(MetadataColumn.KEY, 2 * table.width())
    desk.qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    desk.qtbot.waitUntil(lambda: table.viewport().height() >= before)


def test_renaming_sends_the_old_key_as_null(desk: EditorDesk, grid: MetadataGrid) -> None:
    choose(desk, 1, MetadataColumn.KEY)
    desk.keys(Qt.Key.Key_F2)
    enter("purchases")
    take(desk)
    assert sent(desk) == {"orders": None, "purchases": 14}
    assert shown(grid)[1] == ("purchases", "14", "Number", "renamed")


def test_del_removes_in_the_grid_only_and_can_be_restored(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    choose(desk, 0)
    desk.field("Name").setFocus()
    desk.keys(Qt.Key.Key_Delete)
    assert sent(desk) == {}
    choose(desk, 0)
    desk.keys(Qt.Key.Key_Delete)
    assert sent(desk) == {"tier": None}
    assert shown(grid)[0][MetadataColumn.STATE] == "removed"
    desk.action("Restore metadata").trigger()
    assert sent(desk) == {}


def test_another_type_keeps_what_the_value_says(desk: EditorDesk, grid: MetadataGrid) -> None:
    assert grid.enter_kind(1, JsonType.TEXT)
    assert sent(desk) == {"orders": "14"}
    assert not grid.enter_kind(0, JsonType.NUMBER)
    assert "Not a number" in desk.shown()


def test_lists_and_long_texts_open_a_dialog(desk: EditorDesk, grid: MetadataGrid) -> None:
    choose(desk, 3)
    desk.keys(Qt.Key.Key_F2)
    [dialog] = desk.editor.findChildren(ValueDialog)
    box = lines(dialog, "Value")
    box.setPlainText("[1")
    assert not button(dialog, "OK").isEnabled()
    box.setPlainText('{"a": [1.0, "1", null]}')
    button(dialog, "OK").click()
    assert same(sent(desk), {"tags": {"a": [1.0, "1", None]}})


def test_a_card_number_in_metadata_forbids_saving_and_says_where(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    grid.enter_text(0, "4111 1111 1111 1111")
    assert shown(grid)[0][MetadataColumn.STATE] == "card number"
    assert "tier holds a card number" in desk.bar.words
    assert not button(desk.editor, "Save").isEnabled()
    desk.action("Save").trigger()
    assert desk.table.currentIndex().row() == 0
    grid.enter_text(0, "silver")
    assert button(desk.editor, "Save").isEnabled()


def test_pasting_shows_what_it_would_do_before_it_does(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    text = '{"tier": "14", "orders": 15, "vip": null, "new": 1.0, "big": 4111111111111111}'
    QGuiApplication.clipboard().setText(text)
    desk.table.setFocus()
    desk.keys(Qt.Key.Key_V, CTRL)
    [dialog] = desk.editor.findChildren(PastePreview)
    preview = found(dialog, QTreeWidget).model()
    effects = [preview.data(preview.index(n, 0)) for n in range(preview.rowCount())]
    assert effects == ["change", "change", "remove", "add", "refused: card number"]
    assert sent(desk) == {}
    button(dialog, "Paste").click()
    assert same(sent(desk), {"tier": "14", "orders": 15, "vip": None, "new": 1.0})
    action(desk.editor, "Undo").trigger()
    assert sent(desk) == {}


@pytest.fixture
def pasting(desk: EditorDesk, grid: MetadataGrid) -> PastePreview:
    """An open dialog with one short line and one with a key and a value of 300 characters."""
    QGuiApplication.clipboard().setText(f"new\tvalue\n{LONG_KEY}\t{LONG_VALUE}\n")
    desk.table.setFocus()
    desk.keys(Qt.Key.Key_V, CTRL)
    [dialog] = desk.editor.findChildren(PastePreview)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_in_the_pasted_text_pastes(
    desk: EditorDesk, pasting: PastePreview, key: Qt.Key
) -> None:
    box = lines(pasting, "Pasted text")
    assert box.hasFocus()
    QTest.keyClick(box, key, CTRL)
    assert not pasting.isVisible()
    assert sent(desk) == {"new": "value", LONG_KEY: LONG_VALUE}
    assert "Ctrl+Enter" in button(pasting, "Paste").toolTip()


def test_ctrl_enter_pastes_nothing_that_was_not_shown(
    desk: EditorDesk, pasting: PastePreview
) -> None:
    box = lines(pasting, "Pasted text")
    box.setPlainText("other\tvalue")
    QTest.keyClick(box, Qt.Key.Key_Return, CTRL)
    assert pasting.isVisible()
    item = found(pasting, QTreeWidget).topLevelItem(0)
    assert item is not None
    assert item.text(1) == "other"
    QTest.keyClick(box, Qt.Key.Key_Return, CTRL)
    assert sent(desk) == {"other": "value"}


def test_a_long_key_leaves_room_for_values_and_is_whole_on_hover(pasting: PastePreview) -> None:
    table = found(pasting, QTreeWidget)
    assert table.columnWidth(2) >= table.columnWidth(1)
    assert table.header().length() <= table.viewport().width()
    item = table.topLevelItem(1)
    assert item is not None
    assert LONG_KEY in item.toolTip(1)
    assert LONG_VALUE in item.toolTip(2)


def test_tab_leads_from_the_pasted_text_to_the_preview_to_paste(pasting: PastePreview) -> None:
    met = []
    for _ in range(3):
        focus = QApplication.focusWidget()
        assert focus is not None
        met.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert met == [
        lines(pasting, "Pasted text"),
        found(pasting, QTreeWidget),
        button(pasting, "Paste"),
    ]


def test_copying_gives_cells_rows_and_everything(desk: EditorDesk, grid: MetadataGrid) -> None:
    clipboard = QGuiApplication.clipboard()
    choose(desk, 0)
    desk.keys(Qt.Key.Key_C, CTRL)
    assert clipboard.text() == "gold"
    desk.table.selectAll()
    desk.action("Copy metadata rows").trigger()
    assert clipboard.text().splitlines()[:2] == ["tier\tgold", "orders\t14"]
    desk.action("Copy all metadata as JSON").trigger()
    assert f'"big": {BIG}' in clipboard.text()
    grid.enter_text(0, "=HYPERLINK(A1)")
    desk.action("Copy metadata rows").trigger()
    assert clipboard.text().splitlines()[0] == "tier\t'=HYPERLINK(A1)"
    choose(desk, 0)
    desk.keys(Qt.Key.Key_C, CTRL)
    assert clipboard.text() == "=HYPERLINK(A1)"


def test_the_filter_hides_rows_and_edits_reach_the_right_one(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    line(desk.editor, "Filter metadata").setText("ORD")
    model = desk.table.model()
    assert model.rowCount() == 2
    desk.table.setFocus()
    desk.table.setCurrentIndex(model.index(0, MetadataColumn.VALUE))
    desk.keys(Qt.Key.Key_F2)
    enter("15")
    take(desk)
    assert sent(desk) == {"orders": 15}


def test_an_undo_elsewhere_leaves_an_open_cell_open(desk: EditorDesk, grid: MetadataGrid) -> None:
    grid.enter_text(0, "silver")
    choose(desk, 1)
    desk.keys(Qt.Key.Key_F2)
    enter("77")
    action(desk.editor, "Undo").trigger()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "77"
    take(desk)
    assert sent(desk) == {"orders": 77}


def test_an_open_cell_never_reaches_into_the_next_customer(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    choose(desk, 1)
    desk.keys(Qt.Key.Key_F2)
    enter("77")
    desk.open(Customer(uuid=Uuid("other"), metadata={"tier": "x", "orders": 1}))
    assert not desk.editor.is_dirty
    assert shown(grid) == [("tier", "x", "Text", ""), ("orders", "1", "Number", "")]


def test_a_deleted_customers_metadata_cannot_be_changed(
    desk: EditorDesk, grid: MetadataGrid
) -> None:
    desk.open(Customer(uuid=Uuid("gone"), metadata={"tier": "gold"}, deleted=True))
    choose(desk, 0)
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_X):
        desk.keys(key)
    assert not desk.editor.is_dirty
    assert grid.rowCount() == 1
