"""How long entries are kept, and the dialog ``Remove old entries``.

The choice is in the journal itself, so that a damaged settings file removes no proof.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPushButton,
    QWidget,
)

from desktop_app.gateway.client import Gateway
from desktop_app.journal.journal import Journal
from desktop_app.models.display import Translator
from desktop_app.records.writes import JournalQuery
from desktop_app.views.widgets.appearance import make_dangerous
from desktop_app.views.widgets.dialogs import FramedDialog
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.layouts import row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.wording import explain
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session

_tr = Translator("retention")


CHOICES: Final = (6, 12, 24, 36, 60, 84, 120)
"""Months."""

DEFAULT: Final = 24
_YEARS: Final = "journal/years"
"""Where earlier versions kept the choice, in the settings; 0: never."""

_DAYS_A_MONTH: Final = 365.2425 / 12


async def months_kept(journal: Journal) -> int:
    """One of :data:`CHOICES`, or 0: entries are kept until somebody removes them. The default,
    unless somebody has chosen; what no dialog offers removes nothing."""
    chosen = await journal.retention()
    if chosen is None:
        return DEFAULT
    return chosen if chosen in CHOICES else 0


def chosen_before(settings: QSettings) -> int | None:
    """The months chosen in an earlier version, 0 for never; None when nobody chose."""
    text = str(settings.value(_YEARS, ""))
    years = int(text) if text.isascii() and text.isdigit() else None
    return None if years is None else next((each for each in CHOICES if each == 12 * years), 0)


def forget_chosen_before(settings: QSettings) -> None:
    """The journal has it by now."""
    settings.remove(_YEARS)


def too_old(months: int) -> datetime:
    """Entries before this moment are older than so many months."""
    return datetime.now(UTC) - timedelta(days=months * _DAYS_A_MONTH)


def kept_words(months: int) -> str:
    """For how long entries are kept, as a sentence."""
    if months:
        return _tr("Entries are kept for %n month(s); older ones go at each start.", months)
    return _tr("Entries are kept until somebody removes them.")


def removed_words(removed: int, months: int) -> str:
    """That some went by themselves, as nobody has chosen otherwise."""
    words = _tr(
        "The journal keeps entries for %n month(s), unless you choose otherwise. Removed just now "
        "as older: {number}.",
        months,
    )
    return words.format(number=QLocale().toString(removed))


_WIDTH = 560


class RetentionDialog(FramedDialog):
    """Signals: ``removed(int)`` with how many entries went; ``kept(int)`` with the months after
    which they go from now on by themselves, 0 for never."""

    removed = Signal(int)
    kept = Signal(int)

    def __init__(
        self,
        session: Session,
        journal: ProfileJournal,
        months: int,
        parent: QWidget | None = None,
    ) -> None:
        """Counts at once what it offers to remove. ``months``: as they are kept now; 0: for
        ever."""
        super().__init__(self.tr("Remove old entries"), parent, width=_WIDTH)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session = session
        self._journal = journal
        self._months = months
        self._found: int | None = None
        self._before = too_old(months or DEFAULT)
        self._is_removing = False
        self._make_parts()
        self._lay_out()
        self._count()

    def reject(self) -> None:
        """Not while they are being removed: it takes a moment and cannot be stopped."""
        if not self._is_removing:
            super().reject()

    def _make_parts(self) -> None:
        self._older = QComboBox()
        self._older.setAccessibleName(self.tr("Older than"))
        for months in CHOICES:
            self._older.addItem(self.tr("%n month(s)", "", months), months)
        self._older.setCurrentIndex(CHOICES.index(self._months or DEFAULT))
        self._older.currentIndexChanged.connect(self._count)
        self._words = plain_label(wraps=True)
        self._meaning = plain_label(
            self.tr(
                "They go for good, of all profiles: nobody can ask about them any more. A new "
                "entry says up to where, with the last one's hash, so that the chain of those "
                "that stay can still be verified. Export the journal before, if you need them."
            ),
            wraps=True,
        )
        self._always = QCheckBox(self.tr("From now on do this at every start"))
        self._always.setChecked(bool(self._months))
        self._always.toggled.connect(self._refresh)
        self._notice = Notice()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._remove = QPushButton(self.tr("Remove"))
        make_dangerous(self._remove)
        self._keep = QPushButton(self.tr("Keep this setting"))
        self._cancel.clicked.connect(self.reject)
        self._keep.clicked.connect(self._keep_setting)
        self._remove.clicked.connect(self._begin)

    def _lay_out(self) -> None:
        label = plain_label(self.tr("Older than"))
        label.setBuddy(self._older)
        older = row(label, self._older, None)
        parts = older, self._words, self._meaning, self._always, self._notice, None
        buttons = self._cancel, self._remove
        self.fill(*parts, left=(self._keep,), right=buttons, default=self._cancel)
        self.keep_in_sight(self._notice)

    @property
    def _chosen(self) -> int:
        return int(self._older.currentData())

    def _count(self) -> None:
        self._before, self._found = too_old(self._chosen), None
        before, journal = self._before, self._journal
        self._words.setText(self.tr("Counting…"))
        self._session.ask(
            lambda _gateway: journal.count(JournalQuery(until=before)),
            owner=self,
            done=partial(self._on_counted, before),
            failed=self._on_failed,
        )
        self._refresh()

    def _on_counted(self, before: datetime, found: int) -> None:
        if before != self._before:
            return  # other months were chosen meanwhile
        self._found = found
        none = self.tr("No entry is that old.")
        self._words.setText(self.tr("%Ln entries would be removed.", "", found) if found else none)
        self._refresh()

    def _begin(self) -> None:
        if self._is_removing or not self._found:
            return
        before, journal, wished = self._before, self._journal, self._wished

        async def remove(_gateway: Gateway) -> int:
            await journal.choose_retention(wished)
            return await journal.remove_entries_before(before)

        self._is_removing = True
        self._notice.show_message(self.tr("Removing old entries…"))
        self._session.ask(
            remove,
            owner=self,
            done=self._on_removed,
            failed=self._on_failed,
            words=self.tr("Removing old entries of the journal…"),
            writes=True,
        )
        self._refresh()

    def _keep_setting(self) -> None:
        journal, wished = self._journal, self._wished
        self._session.ask(
            lambda _gateway: journal.choose_retention(wished),
            owner=self,
            done=lambda _nothing: self._on_kept(wished),
            failed=self._on_failed,
            writes=True,
        )

    @property
    def _wished(self) -> int:
        return self._chosen if self._always.isChecked() else 0

    def _on_kept(self, months: int) -> None:
        self.kept.emit(months)
        self.accept()

    def _on_removed(self, removed: int) -> None:
        self._is_removing = False
        self.kept.emit(self._wished)
        self.removed.emit(removed)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._is_removing = False
        self._words.setText("")
        self._notice.show_message(explain(error).sentence, Tone.DANGER)
        self._refresh()

    def _refresh(self) -> None:
        self._keep.setVisible(self._wished != self._months)
        self._remove.setEnabled(bool(self._found) and not self._is_removing)
        self._keep.setEnabled(not self._is_removing)
        self.enable_all((self._older, self._always, self._cancel), not self._is_removing)
