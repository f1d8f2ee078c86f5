"""Dialogs are tall enough for what they say, and no larger than the screen: then the body scrolls,
while head and buttons stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace as with_values
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QLabel,
    QProgressBar,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.records.customer import Customer
from desktop_app.views.deletion.dialog import DeleteDialog
from desktop_app.views.deletion.facts import CardLinesArea
from desktop_app.views.widgets.appearance import Appearance
from desktop_app.views.widgets.dialogs import FramedDialog, close_button, lay_out_now
from desktop_app.views.widgets.labels import plain_label
from desktop_app.worker.session import Session
from tests.conftest import RunningSandbox
from tests.qt.desk_session import customers_by_cards
from tests.qt.editor_desk import button, found

Enlarge = Callable[[QDialog], None]
LONG_EMAIL = f"{'lejla.hadzic-' * 5}begovic@example-{'x' * 84}"[:84]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 700)
    with qtbot.waitExposed(window):
        window.show()
    return window


def opened(qtbot: QtBot, session: Session, customer: Customer, window: QWidget) -> DeleteDialog:
    dialog = DeleteDialog(
        session, customer, environment="TEST", profile_name="Shop", hold=30, parent=window
    )
    with qtbot.waitExposed(dialog):
        dialog.open()
    qtbot.waitUntil(lambda: "Loading cards…" not in words(dialog))
    return dialog


def words(dialog: QWidget) -> list[str]:
    labels = dialog.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(dialog)]


def cut(dialog: QWidget) -> list[str]:
    """What of the dialog's words, boxes and buttons cannot be seen whole."""
    parts: list[str] = []
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible() or _scrolls(widget):
            continue
        place = QRect(widget.mapTo(dialog, widget.rect().topLeft()), widget.size())
        if isinstance(widget, QLabel) and widget.height() < _height_needed(widget):
            parts.append(widget.text())
        elif not dialog.rect().contains(place):
            parts.append(type(widget).__name__)
    return parts


def _height_needed(label: QLabel) -> int:
    if label.wordWrap():
        return label.heightForWidth(label.width())
    return label.minimumSizeHint().height()


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def settled(dialog: QWidget) -> list[str]:
    """What is cut once every layout has come to rest."""
    lay_out_now()
    return cut(dialog)


def hidden(dialog: QWidget) -> int:
    """Pixels of the body that can only be scrolled to."""
    return found(dialog, QScrollArea).verticalScrollBar().maximum()


def card_list(dialog: QWidget) -> CardLinesArea:
    return found(dialog, CardLinesArea)


@pytest.fixture
def enlarge(appearance: Appearance) -> Iterator[Enlarge]:
    """Larger letters, until the dialog has no room for all of it."""

    def until(dialog: QDialog) -> None:
        for percent in range(100, 201, 4):
            appearance.set_text_size(percent)
            lay_out_now()
            if hidden(dialog):
                return
        raise AssertionError("there are no letters so large")

    yield until
    appearance.set_text_size(100)


def test_cards_that_answer_at_once_cut_nothing(
    qtbot: QtBot,
    reading_session: Session,
    shared_sandbox: RunningSandbox,
    window: QWidget,
) -> None:
    dialog = opened(qtbot, reading_session, customers_by_cards(shared_sandbox)[3], window)
    assert settled(dialog) == []
    apart = dialog.frameGeometry().center() - window.frameGeometry().center()
    assert abs(apart.x()) < window.width() / 4, "over the middle of its window"
    assert card_list(dialog).isVisible()
    assert card_list(dialog).verticalScrollBar().maximum() == 0
    assert hidden(dialog) == 0
    dialog.resize(dialog.width(), dialog.height() - 1)  # as a desktop may at 150 %
    assert not found(dialog, QScrollArea).verticalScrollBar().isVisible()
    dialog.resize(dialog.width(), dialog.height() - 40)
    assert found(dialog, QScrollArea).verticalScrollBar().isVisible()


def test_a_hold_that_begins_and_ends_cuts_nothing(
    qtbot: QtBot, reading_session: Session, shared_sandbox: RunningSandbox, window: QWidget
) -> None:
    customer = customers_by_cards(shared_sandbox)[3]
    dialog = opened(qtbot, reading_session, with_values(customer, email=LONG_EMAIL), window)
    assert settled(dialog) == []
    button(dialog, "Delete").click()
    assert any(text.startswith("Deletes in") for text in words(dialog))
    assert settled(dialog) == []
    button(dialog, "Undo").click()
    assert any(text.startswith("Undone") for text in words(dialog))
    assert settled(dialog) == []
    assert hidden(dialog) == 0


def test_words_that_wrap_otherwise_beside_a_scroll_bar_leave_none(
    qtbot: QtBot, window: QWidget
) -> None:
    dialog = FramedDialog("Many words", window, width=400)
    said = plain_label("", wraps=True)
    dialog.fill(said, right=(close_button(dialog),))
    with qtbot.waitExposed(dialog):
        dialog.open()
    [bar] = [area.verticalScrollBar() for area in dialog.findChildren(QScrollArea)]
    for number in range(1, 80):
        said.setText("word " * number)
        lay_out_now()
        assert not bar.isVisible(), number


def test_no_taller_than_the_screen_and_the_body_scrolls(
    qtbot: QtBot,
    reading_session: Session,
    shared_sandbox: RunningSandbox,
    window: QWidget,
    enlarge: Enlarge,
) -> None:
    dialog = opened(qtbot, reading_session, customers_by_cards(shared_sandbox)[3], window)
    enlarge(dialog)
    assert settled(dialog) == []
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())
    bar = found(dialog, QScrollArea).verticalScrollBar()
    QTest.keyClick(button(dialog, "Cancel"), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(button(dialog, "Cancel"), Qt.Key.Key_PageUp)
    assert bar.value() == 0
    button(dialog, "Delete").click()
    hold = found(dialog, QProgressBar)
    qtbot.waitUntil(lambda: is_seen(hold, found(dialog, QScrollArea)))


def is_seen(part: QWidget, area: QScrollArea) -> bool:
    """Whether it is in sight where it scrolls."""
    place = QRect(part.mapTo(area.viewport(), part.rect().topLeft()), part.size())
    return part.isVisible() and area.viewport().rect().contains(place)
