"""What stands in the record's place while no customer is open: how to begin, and where to go on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QScrollArea, QToolButton, QWidget

from desktop_app.models.display import Translator, identifier, local_day, one_line, time_of_day
from desktop_app.records.look_ups import RecentLookUp
from desktop_app.views.customers.recent_look_ups import RecentLookUps
from desktop_app.views.widgets.actions import Shortcut, keys_of
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.choice_list import Choice, ChoiceList
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import ToneLabel, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face
from desktop_app.views.window.recovery_strip import RecoveryStrip

_tr = Translator("nothing_chosen")

_MOST_SHOWN = 8
_LONGEST = 60
"""Characters."""


class NothingChosen(QScrollArea):
    """Recent look-ups and unfinished work, each opened by one press, and four keys."""

    def __init__(self, recents: RecentLookUps, unfinished: RecoveryStrip) -> None:
        """``unfinished``: is shown here from :meth:`take_in` on, until it is put elsewhere."""
        super().__init__()
        self._recents = recents
        self._unfinished = unfinished
        self._list = ChoiceList(self.tr("Recent look-ups"), edge=STEP, grows=True)
        self._recent = _section(self.tr("Recent look-ups"), self._list, self._more())
        self._place = QWidget()
        column(of=self._place)
        self._work = _section(self.tr("Unfinished work"), self._place)
        self._keys = [set_face(plain_label(), Face.CAPTION) for _ in range(4)]
        self._lay_out()
        recents.changed.connect(self._on_recents_changed)
        unfinished.changed.connect(self._show_work)
        self._show_recent()
        self._show_work()

    def take_in(self) -> None:
        """Show the unfinished work here."""
        layout = self._place.layout()
        if layout is not None:
            layout.addWidget(self._unfinished)
        self._show_work()

    def showEvent(self, event: QShowEvent) -> None:
        """What was yesterday or has another key by now is said as it is."""
        self._show_recent()
        self._show_keys()
        super().showEvent(event)

    def _on_recents_changed(self) -> None:
        """Not while a look-up is painted: it is shown when this page is."""
        if self.isVisible():
            self._show_recent()

    def _show_recent(self) -> None:
        shown = self._recents.all[:_MOST_SHOWN]
        self._list.show_choices([self._choice(each) for each in shown])
        self._recent.setVisible(bool(shown))
        self.setFocusProxy(self._list if shown else cast("QWidget", None))

    def _choice(self, kept: RecentLookUp) -> Choice:
        known_as = identifier(kept.known_as, _LONGEST)
        return Choice(
            text=one_line(kept.name, _LONGEST) or self.tr("No name"),
            run=partial(self._recents.chosen.emit, kept.key),
            detail=known_as,
            is_id=True,
            end=when_words(kept.at),
            is_strong=True,
        )

    def _show_work(self) -> None:
        is_here = self._unfinished.parentWidget() is self._place
        self._work.setVisible(is_here and not self._unfinished.isHidden())

    def _show_keys(self) -> None:
        shortcuts = Shortcut.FIND_CUSTOMER, Shortcut.NEW_CUSTOMER, Shortcut.BATCH, Shortcut.COMMANDS
        for label, shortcut in zip(self._keys, shortcuts, strict=True):
            keys = QKeySequence(keys_of(shortcut))
            label.setText(keys.toString(QKeySequence.SequenceFormat.NativeText))
            label.setVisible(not keys.isEmpty())

    def _more(self) -> QToolButton:
        button = QToolButton()
        set_kind(button, "icon")
        button.setIcon(icon("ellipsis", "muted"))
        button.setAccessibleName(self.tr("Recent look-ups: more"))
        button.setToolTip(self.tr("More"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(self.tr("Clear the list"), self._recents.clear)
        button.setMenu(menu)
        return button

    def _lay_out(self) -> None:
        heading = set_face(plain_label(self.tr("Find a customer"), wraps=True), Face.TITLE)
        words = self.tr("Type or paste a merchant ID or a UUID, or choose a row in the list.")
        keys = QGridLayout()
        keys.setHorizontalSpacing(2 * STEP)
        keys.setVerticalSpacing(STEP)
        keys.setColumnStretch(1, 1)
        meanings = (
            self.tr("Find a customer"),
            self.tr("New customer"),
            self.tr("Batch from a list"),
            self.tr("Every command"),
        )
        for place, (label, meaning) in enumerate(zip(self._keys, meanings, strict=True)):
            label.setProperty("key", "true")
            keys.addWidget(label, place, 0, Qt.AlignmentFlag.AlignLeft)
            keys.addWidget(ToneLabel("muted", meaning), place, 1)
        inset = QWidget()
        inset.setLayout(keys)
        keys.setContentsMargins(STEP, 0, STEP, 0)
        first = QWidget()
        column(
            heading,
            ToneLabel("muted", words, wraps=True),
            of=first,
            margins=(STEP, 0, STEP, 0),
            spacing=STEP // 2,
        )
        page = QWidget()
        page.setObjectName("surface")
        sections = first, self._recent, self._work, _section(self.tr("Keys"), inset)
        column(*sections, None, of=page, margins=(EDGE, EDGE, EDGE, EDGE), spacing=3 * STEP)
        self.setAccessibleName(self.tr("No customer is open"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)


def _section(title: str, content: QWidget, button: QToolButton | None = None) -> QWidget:
    heading = set_face(plain_label(title), Face.SECTION)
    head = row(heading, None, *((button,) if button is not None else ()))
    head.setContentsMargins(STEP, 0, 0, 0)
    section = QWidget()
    column(head, content, of=section, spacing=STEP // 2)
    return section


def when_words(at: datetime) -> str:
    """The time of day of today, else the day."""
    day, today = local_day(at), local_day(datetime.now(UTC))
    if day == today:
        return time_of_day(at)
    is_yesterday = day == local_day(datetime.now(UTC) - timedelta(days=1))
    return _tr("yesterday") if is_yesterday else day
