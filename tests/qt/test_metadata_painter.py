"""What the metadata grid shows on screen: each row its own texts, its state, and the selection."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from pytestqt.qtbot import QtBot

from desktop_app.models.metadata import Column
from desktop_app.records.customer import Customer, Json, Uuid
from desktop_app.views.widgets.look import ROW_HEIGHT, tokens
from desktop_app.worker.session import Session
from tests.qt.editor_desk import EditorDesk, line

METADATA: dict[str, Json] = {"tier": "gold", "orders": 14, "vip": True, "note": "x" * 400}


@pytest.fixture
def desk(qtbot: QtBot, writing_session: Session) -> EditorDesk:
    desk = EditorDesk(qtbot, writing_session)
    desk.open(Customer(uuid=Uuid("u"), name="Lejla", metadata=METADATA))
    return desk


def row_image(desk: EditorDesk, row: int, column: Column | None = None) -> QImage:
    """A row as it is on screen, or one cell of it."""
    table = desk.table
    image = table.viewport().grab().toImage()
    cell = table.visualRect(table.model().index(row, column or 0))
    left, width = (cell.left(), cell.width()) if column is not None else (0, image.width())
    return image.copy(QRect(left, cell.top(), width, ROW_HEIGHT))


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def longest_run(image: QImage, ink: QColor) -> int:
    """The longest line of that colour, in pixels."""
    longest = 0
    for y in range(image.height()):
        run = 0
        for x in range(image.width()):
            run = run + 1 if image.pixel(x, y) == ink.rgb() else 0
            longest = max(longest, run)
    return longest


def test_a_removed_row_is_struck_out_and_its_state_is_not(desk: EditorDesk) -> None:
    before = longest_run(row_image(desk, 1, Column.KEY), tokens().muted)
    desk.grid.remove([1])
    desk.table.clearSelection()
    assert longest_run(row_image(desk, 1, Column.KEY), tokens().muted) > max(before, 20)
    assert longest_run(row_image(desk, 1, Column.STATE), tokens().muted) < 20


def test_a_filtered_row_shows_its_own_texts(desk: EditorDesk) -> None:
    whole = [row_image(desk, row) for row in range(3)]
    line(desk.editor, "Filter metadata").setText("vip")
    assert desk.table.model().rowCount() == 2  # and the row for a new key
    assert row_image(desk, 0) == whole[2]


def test_the_selection_is_lit_and_pales_when_the_keyboard_leaves(desk: EditorDesk) -> None:
    highlight = desk.table.palette().color(QPalette.ColorRole.Highlight).name()
    desk.table.setFocus()
    desk.table.choose(0, Column.VALUE)
    assert highlight in colours(row_image(desk, 0, Column.VALUE))
    assert highlight not in colours(row_image(desk, 0, Column.KEY))
    desk.field("Name").setFocus()
    assert highlight not in colours(row_image(desk, 0, Column.VALUE))
    assert desk.table.palette().base().color().name() not in colours(
        row_image(desk, 0, Column.VALUE)
    )


def test_what_is_changed_says_so_in_its_own_colour(desk: EditorDesk) -> None:
    assert tokens().warning.name() not in colours(row_image(desk, 0))
    desk.grid.enter_text(0, "silver")
    assert tokens().warning.name() in colours(row_image(desk, 0, Column.STATE))


def test_a_long_value_ends_in_its_own_cell(desk: EditorDesk) -> None:
    edge = desk.table.visualRect(desk.table.model().index(3, Column.VALUE))
    image = row_image(desk, 3)
    last = image.copy(QRect(edge.right() - 3, 0, 4, ROW_HEIGHT))
    assert colours(last) == {desk.table.palette().base().color().name()}


def test_the_row_for_a_new_key_invites_until_the_grid_is_locked(desk: EditorDesk) -> None:
    assert len(colours(row_image(desk, 4, Column.KEY))) > 1
    desk.open(Customer(uuid=Uuid("v"), deleted=True, metadata=METADATA))
    assert desk.table.model().rowCount() == 4


def test_keys_and_focus_move_the_ring(desk: EditorDesk) -> None:
    desk.table.setFocus()
    desk.table.choose(0)
    with_ring = row_image(desk, 0)
    desk.keys(Qt.Key.Key_Down)
    assert row_image(desk, 0) != with_ring
    assert desk.table.currentIndex().row() == 1
