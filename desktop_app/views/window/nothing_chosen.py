"""What stands in the record's place while no customer is open: how to begin, and where to go on."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QScrollArea, QToolButton, QWidget

from desktop_app.models.display import identifier, one_line, when_words
from desktop_app.records.look_ups import RecentLookUp
from desktop_app.views.customers.recent_look_ups import RecentLookUps
from desktop_app.views.directory.pictures import CustomerPictures
from desktop_app.views.widgets.actions import Shortcut, shown_keys
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.choice_list import Choice, ChoiceList
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import ToneLabel, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face
from desktop_app.views.window.recovery_strip import RecoveryStrip
from desktop_app.worker.directories import ProfileDirectory

_MOST_SHOWN = 8
_LONGEST = 60
"""Characters."""


class NothingChosen(QScrollArea):
    """Recent look-ups and unfinished work, each opened by one press, and four keys."""

    def __init__(
        self,
        recents: RecentLookUps,
        unfinished: RecoveryStrip,
        directory: ProfileDirectory | None = None,
    ) -> None:
        """``unfinished``: is shown here from :meth:`take_in` on, until it is put elsewhere.
        ``directory``: whose customers are counted, where it is turned on."""
        super().__init__()
        self._recents = recents
        self._unfinished = unfinished
        self._directory = directory
        self._pictures = None if directory is None else CustomerPictures(directory)
        self._words = ToneLabel("muted", wraps=True)
        self._list = ChoiceList(self.tr("Recent look-ups"), edge=STEP, grows=True)
        more = self._more()
        self._recent = _section(self.tr("Recent look-ups"), self._list, more)
        self._place = QWidget()
        column(of=self._place)
        self._work = _section(self.tr("Unfinished work"), self._place)
        self._keys = [set_face(plain_label(), Face.CAPTION) for _ in range(4)]
        self._lay_out()
        # Tab comes to the list first, in the place of the page, and would never come to what is
        # before it.
        self.setTabOrder(self._list, more)
        recents.changed.connect(self._on_recents_changed)
        unfinished.changed.connect(self._show_work)
        self._show_recent()
        self._show_work()
        self._show_words()
        if directory is not None:
            directory.state_changed.connect(self._show_words)

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
        if self._pictures is not None:
            self._pictures.refresh()
        super().showEvent(event)

    def _on_recents_changed(self) -> None:
        """Not while a look-up is painted: it is shown when this page is."""
        if self.isVisible():
            self._show_recent()

    def _show_recent(self) -> None:
        shown = self._recents.all[:_MOST_SHOWN]
        self._list.show_choices([self._choice(each) for each in shown])
        self._recent.setVisible(bool(shown))
        self.setFocusProxy(cast("QWidget", None))  # which would get the policy too
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if shown else Qt.FocusPolicy.StrongFocus)
        if shown:
            self.setFocusProxy(self._list)
        set_kind(self, "page" if shown else "read")  # the list has a ring of its own

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

    def _show_words(self) -> None:
        words = self.tr("Type or paste a merchant ID or a UUID, or choose a row in the list.")
        if self._directory is not None and self._directory.is_findable:
            words = self.tr(
                "Type a part of a name, an email, a phone number or an ID, or choose a row in the "
                "list."
            )
        self._words.setText(words)

    def _show_keys(self) -> None:
        shortcuts = Shortcut.FIND_CUSTOMER, Shortcut.NEW_CUSTOMER, Shortcut.BATCH, Shortcut.COMMANDS
        for label, shortcut in zip(self._keys, shortcuts, strict=True):
            label.setText(shown_keys(shortcut))
            label.setVisible(bool(label.text()))

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
            self._words,
            of=first,
            margins=(STEP, 0, STEP, 0),
            spacing=STEP // 2,
        )
        page = QWidget()
        page.setObjectName("surface")
        pictures = () if self._pictures is None else (self._pictures,)
        last = _section(self.tr("Keys"), inset)
        sections = first, self._recent, self._work, *pictures, last
        column(*sections, None, of=page, margins=(EDGE, EDGE, EDGE, EDGE), spacing=3 * STEP)
        self.setAccessibleName(self.tr("No customer is open"))
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
