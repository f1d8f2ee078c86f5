"""Customers created per day and by country: what fills the page on which no customer is open."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.directory.directory import Directory
from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.models.display import Translator, language_name
from desktop_app.records.countries import names_in
from desktop_app.views.directory.charts import (
    MOST_DAYS,
    Bars,
    DayCount,
    DaysCreated,
    NamedCount,
    last_days,
)
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import STEP, Face, set_face
from desktop_app.worker.directories import ProfileDirectory

_tr = Translator("directory")

_EVERY: Final = 5_000
"""Milliseconds at least from one count to the next: a million customers take a second."""


class _Counts(NamedTuple):
    """``countries``: the most first."""

    days: tuple[DayCount, ...]
    countries: tuple[NamedCount, ...]


class CustomerPictures(QWidget):
    """Counted in the directory's own thread, anew whenever something changed and somebody looks;
    hidden while there is nothing to show."""

    def __init__(self, directory: ProfileDirectory) -> None:
        super().__init__()
        self._directory = directory
        self._is_due = True
        self._is_counting = False
        self.days = DaysCreated()
        self.countries = Bars(self.tr("Customers by country"))
        self._rest = QTimer(self, singleShot=True, interval=_EVERY)
        self._rest.timeout.connect(self.refresh)
        created = _section(self.tr("Customers created per day"), self.days)
        by_country = _section(self.tr("Customers by country"), self.countries)
        column(created, by_country, of=self, spacing=3 * STEP)
        self.hide()
        directory.state_changed.connect(self._on_state_changed)
        directory.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Somebody looks: count anew, unless nothing has changed."""
        if not self._directory.is_findable:
            self._show_nothing()
        elif self._is_due and not self._is_counting and not self._rest.isActive():
            self._is_due, self._is_counting = False, True
            work = partial(_counts, language_name(), _others_words())
            self._directory.read(work, owner=self, done=self._show, failed=self._on_failed)

    def _on_state_changed(self) -> None:
        self._on_changed()

    def _on_changed(self) -> None:
        """What nobody looks at is counted once somebody does."""
        self._is_due = True
        page = self.parentWidget()
        if page is None or page.isVisible() or not self._directory.is_findable:
            self.refresh()

    def _show(self, counts: _Counts) -> None:
        self._is_counting = False
        self._rest.start()
        if not self._directory.is_findable or not counts.days:
            self._show_nothing()
            return
        self.days.show_days(counts.days)
        self.countries.show_counts(counts.countries)
        self.show()

    def _on_failed(self, error_code: DirectoryErrorCode) -> None:
        self._is_counting = False
        self._is_due = True
        self._show_nothing()

    def _show_nothing(self) -> None:
        self.hide()
        self._rest.stop()


def _counts(language: str, nowhere: str, directory: Directory) -> _Counts:
    """In the directory's thread. ``nowhere``: the name of no country."""
    names = names_in(language)
    by_country = sorted(directory.by_country(), key=lambda each: -each[1])
    return _Counts(
        last_days(directory.created_per_day(MOST_DAYS), datetime.now(UTC).astimezone().date()),
        tuple(NamedCount(names.get(code, code) or nowhere, count) for code, count in by_country),
    )


def _others_words() -> str:
    return _tr("No country")


def _section(title: str, content: QWidget) -> QWidget:
    heading = set_face(plain_label(title), Face.SECTION)
    section = QWidget()
    column(row(heading, margins=(STEP, 0, 0, 0)), content, of=section, spacing=STEP // 2)
    return section
