"""Pictures of numbers: every day and every country can be read by pointer, by keys and unseen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.models.display import date_format
from desktop_app.views.directory.charts import (
    Bars,
    DayCount,
    DaysCreated,
    NamedCount,
    last_days,
)
from tests.qt.editor_desk import texts

TODAY = date(2026, 11, 29)


@pytest.fixture(autouse=True)
def iso_days() -> Iterator[None]:
    date_format().choose(is_iso=True, is_relative=False)
    yield
    date_format().choose(is_iso=False, is_relative=False)


def day(back: int) -> date:
    return TODAY - timedelta(days=back)


def test_days_without_any_are_there_too_and_the_last_one_is_today() -> None:
    days = last_days([(day(5), 3), (day(2), 7), (day(400), 1)], TODAY, most=7)
    assert [each.number for each in days] == [0, 3, 0, 0, 7, 0, 0]
    assert days[-1].day == TODAY


def test_where_nobody_came_lately_the_last_day_with_somebody_is_the_last() -> None:
    days = last_days([(day(400), 2), (day(402), 5)], TODAY, most=7)
    assert days[-1] == DayCount(day(400), 2)
    assert [each.number for each in days] == [0, 0, 0, 0, 5, 0, 2]


def test_a_clock_that_goes_ahead_hides_no_other_day() -> None:
    assert last_days([(day(-30), 9), (day(1), 2)], TODAY, most=3)[1].number == 2
    assert last_days([(day(-30), 9)], TODAY) == ()
    assert last_days([], TODAY) == ()


@pytest.fixture
def chart(qtbot: QtBot) -> DaysCreated:
    chart = DaysCreated()
    qtbot.addWidget(chart)
    chart.resize(400, chart.sizeHint().height())
    chart.show_days([DayCount(day(back), back * 10) for back in reversed(range(5))])
    with qtbot.waitExposed(chart):
        chart.show()
    chart.activateWindow()
    qtbot.waitUntil(chart.line.hasFocus)
    chart.line.clearFocus()
    return chart


def test_the_whole_is_said_in_words(chart: DaysCreated) -> None:
    assert chart.said == "100 customer(s) in 5 day(s), most on 2026-11-25: 40"
    assert chart.line.accessibleName() == "Customers created per day"
    assert chart.line.accessibleDescription() == chart.said
    assert {"2026-11-25", "2026-11-29"} <= set(texts(chart).splitlines())


def test_the_day_under_the_pointer_is_read_out_with_its_count(chart: DaysCreated) -> None:
    line = chart.line
    QTest.mouseMove(line, QPoint(line.width() // 2, 8))
    assert chart.said == "2026-11-27: 20 customer(s)"
    QTest.mouseMove(line, QPoint(0, 8))
    assert chart.said == "2026-11-25: 40 customer(s)"
    QTest.mouseMove(line, QPoint(line.width() - 1, 8))
    assert chart.said == "2026-11-29: 0 customer(s)"


def test_the_arrow_keys_go_from_day_to_day_and_leaving_says_the_whole(
    qtbot: QtBot, chart: DaysCreated
) -> None:
    line = chart.line
    line.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(line.hasFocus)
    assert chart.said == "2026-11-29: 0 customer(s)"
    for key, words in (
        (Qt.Key.Key_Left, "2026-11-28: 10 customer(s)"),
        (Qt.Key.Key_Home, "2026-11-25: 40 customer(s)"),
        (Qt.Key.Key_Left, "2026-11-25: 40 customer(s)"),
        (Qt.Key.Key_Right, "2026-11-26: 30 customer(s)"),
        (Qt.Key.Key_End, "2026-11-29: 0 customer(s)"),
    ):
        QTest.keyClick(line, key)
        assert chart.said == words
    line.clearFocus()
    assert chart.said.startswith("100 customer(s) in 5 day(s)")


def test_new_numbers_take_the_place_of_the_old_ones(chart: DaysCreated) -> None:
    chart.show_days([DayCount(day(1), 1), DayCount(day(0), 0)])
    assert chart.said == "1 customer(s) in 2 day(s), most on 2026-11-28: 1"


def test_bars_have_names_and_numbers_and_the_many_small_ones_are_one(qtbot: QtBot) -> None:
    bars = Bars("Customers by country")
    qtbot.addWidget(bars)
    bars.resize(400, 200)
    with qtbot.waitExposed(bars):
        bars.show()
    bars.show_counts([NamedCount(f"Land {place}", 100 - place) for place in range(9)])
    said = [each.text() for each in bars.findChildren(QLabel) if each.isVisible()]
    assert said[:2] == ["Land 0", "100"]
    assert said[-2:] == ["4 other(s)", "374"]
    assert bars.accessibleDescription().endswith("Land 4 96, 4 other(s) 374")
    bars.show_counts([NamedCount("Croatia", 1)])
    assert [each.text() for each in bars.findChildren(QLabel) if each.isVisible()] == [
        "Croatia",
        "1",
    ]
