"""The scroll bar: a handle where the style has it, nothing where there is nothing to scroll."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.look import FlatScrollBar, flatten, tokens

Orientation = Qt.Orientation


@pytest.fixture(params=[Orientation.Vertical, Orientation.Horizontal], ids=["upright", "lying"])
def area(qtbot: QtBot, request: pytest.FixtureRequest) -> QScrollArea:
    area = QScrollArea()
    flatten(area)
    content = QWidget()
    content.resize(1_000, 1_000)
    area.setWidget(content)
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.setProperty("tried", request.param)
    area.show()
    return area


def bar_of(area: QScrollArea) -> FlatScrollBar:
    is_upright = area.property("tried") == Orientation.Vertical
    bar = area.verticalScrollBar() if is_upright else area.horizontalScrollBar()
    assert isinstance(bar, FlatScrollBar)
    return bar


def along(bar: FlatScrollBar, place: int) -> QPoint:
    """A point in the middle of the bar's width."""
    middle = min(bar.width(), bar.height()) // 2
    is_upright = bar.orientation() == Orientation.Vertical
    return QPoint(middle, place) if is_upright else QPoint(place, middle)


def handle(bar: FlatScrollBar) -> list[int]:
    """The places along the bar at which something is painted, its arrows aside."""
    image: QImage = bar.grab().toImage()
    length = max(bar.width(), bar.height())
    inner = range(20, length - 20)
    return [at for at in inner if image.pixel(along(bar, at)) != tokens().ground.rgb()]


def test_the_handle_goes_along_and_can_be_dragged(area: QScrollArea) -> None:
    bar = bar_of(area)
    at_start = handle(bar)
    bar.setValue(bar.maximum())
    at_end = handle(bar)
    assert at_start
    assert max(at_start) < min(at_end)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=along(bar, at_end[len(at_end) // 2]))
    QTest.mouseMove(bar, along(bar, at_start[len(at_start) // 2]))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=along(bar, at_start[0]))
    assert bar.value() < bar.maximum() // 4


def test_the_arrows_scroll_and_are_seen(area: QScrollArea) -> None:
    bar = bar_of(area)
    length = max(bar.width(), bar.height())
    image = bar.grab().toImage()
    for end in (range(16), range(length - 16, length)):
        assert any(image.pixel(along(bar, at)) != tokens().ground.rgb() for at in end)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=along(bar, length - 4))
    assert bar.value() == bar.singleStep()


def test_nothing_is_painted_where_there_is_nothing_to_scroll(area: QScrollArea) -> None:
    policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    area.setVerticalScrollBarPolicy(policy)
    area.setHorizontalScrollBarPolicy(policy)
    area.takeWidget()
    small = QWidget()
    small.resize(QSize(10, 10))
    area.setWidget(small)
    image = bar_of(area).grab().toImage()
    assert {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())} == {
        tokens().ground.rgb()
    }


def test_it_stands_out_under_the_pointer(area: QScrollArea) -> None:
    bar = bar_of(area)
    middle = along(bar, handle(bar)[5])
    quiet = bar.grab().toImage().pixel(middle)
    QApplication.sendEvent(bar, QEnterEvent(middle, middle, bar.mapToGlobal(middle)))
    assert bar.grab().toImage().pixel(middle) != quiet
