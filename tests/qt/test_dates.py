"""Days and times: by the locale, the month as a word, so that day and month can't be misread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.models.display import date_format, local_day, local_time, shown_time, time_of_day
from desktop_app.records.customer import Customer, Uuid
from desktop_app.views.editor.header import Header

MOMENT = datetime(2025, 10, 9, 12, 3, tzinfo=UTC)


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Writes by another locale, in UTC, until the end of the test."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)
    date_format().choose(is_iso=False, is_relative=False)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("en_GB", "9 Oct 2025"),
        ("en_US", "Oct 9, 2025"),
        ("hr_HR", "9. lis 2025."),
        ("bs_BA", "9. okt 2025."),
        ("sr_Latn_RS", "9. okt 2025."),
        ("sr_Cyrl_RS", "9. окт 2025."),
        ("sl_SI", "9. okt. 2025"),
        ("mk_MK", "9 окт. 2025 г."),  # no blank in it that is spelled out
        ("sq_AL", "9 tet 2025"),
        ("de_DE", "9. Okt. 2025"),
        ("C", "9 Oct 2025"),
    ],
)
def test_a_day_is_written_as_the_language_does(
    speak: Callable[[str], None], name: str, day: str
) -> None:
    speak(name)
    assert local_day(MOMENT) == day
    assert local_time(MOMENT).startswith(f"{day} ")


def test_in_no_latin_script_a_month_is_a_number_alone(speak: Callable[[str], None]) -> None:
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.LatinScript, QLocale.Country.AnyCountry
    ):
        speak(locale.bcp47Name())
        shown = local_day(MOMENT)
        assert "2025" in shown
        assert "9" in shown
        assert shown == "2025-10-09" or any(letter.isalpha() for letter in shown), shown


def test_iso_days_are_the_same_in_every_language(speak: Callable[[str], None]) -> None:
    date_format().choose(is_iso=True, is_relative=False)
    for name in ("en_US", "hr_HR", "de_DE"):
        speak(name)
        assert local_day(MOMENT) == "2025-10-09"
        assert local_time(MOMENT) == local_time(MOMENT.astimezone())
        assert local_time(MOMENT)[:10] == "2025-10-09"


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=-5), ""),
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=59, seconds=30), "59 min ago"),
        (timedelta(hours=2, minutes=5), "2 h ago"),
        (timedelta(days=6, hours=23), "6 day(s) ago"),
        (timedelta(days=7), ""),
    ],
)
def test_how_long_ago_is_said_of_the_last_days_alone(
    speak: Callable[[str], None], ago: timedelta, words: str
) -> None:
    date_format().choose(is_iso=False, is_relative=True)
    moment = datetime.now(UTC) - ago
    assert shown_time(moment) == (words or local_time(moment))
    assert local_time(moment) != words, "what a deletion rests on has its date"
    assert shown_time(None) == ""


def test_the_head_of_a_record_says_the_time_of_day_of_today_only(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    now = datetime.now(UTC)
    long_ago = now - timedelta(days=3)
    header.show_customer(Customer(uuid=Uuid("1"), created_at=long_ago, updated_at=now))
    said = [each.accessibleName() or each.text() for each in header.findChildren(QLabel)]
    assert f"Created {local_day(long_ago)}  ·  Updated {time_of_day(now)}" in said
