"""The journal's place in a window: its action, its one window, and what is too old to be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction

from desktop_app.gateway.client import Gateway
from desktop_app.records.evidence import Verdict
from desktop_app.views.icons import icon
from desktop_app.views.journal.retention import (
    chosen_before,
    forget_chosen_before,
    months_kept,
    removed_words,
    too_old,
)
from desktop_app.views.menus import Menu
from desktop_app.views.notice import Tone
from desktop_app.views.shortcuts import Shortcut

if TYPE_CHECKING:
    from desktop_app.views.journal.journal_window import JournalWindow
    from desktop_app.views.main_window import MainWindow
    from desktop_app.worker.certificates import Certificates
    from desktop_app.worker.journals import ProfileLedger
    from desktop_app.worker.session import Session


class _Order(NamedTuple):
    """What putting the journal in order found. ``removed``: entries that were too old, and went
    without anybody having chosen so; after ``months``."""

    verdict: Verdict
    removed: int
    months: int


class Journal(QObject):
    """Opens the window ``Journal`` over ``window``: one, however often it is asked for."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        ledger: ProfileLedger,
        settings: QSettings,
        certificates: Certificates | None = None,
    ) -> None:
        """Nothing is read before it is asked for."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._ledger = ledger
        self._settings = settings
        self._certificates = certificates
        self._shown: JournalWindow | None = None
        self._action = QAction(icon("scroll-text"), self.tr("Journal"), self)
        self._action.setShortcut(Shortcut.JOURNAL)
        self._action.setStatusTip(self.tr("What was written through this program, and its proof"))
        self._action.triggered.connect(self._open)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """Where it is opened from."""
        return {Menu.TOOLS: [self._action]}

    def open(self, text: str = "") -> JournalWindow:
        """Show the window in front; with ``text``, what it has about that."""
        # Imported here: nothing of it is needed for a look-up.
        from desktop_app.views.journal.journal_window import JournalWindow  # noqa: PLC0415

        if self._shown is None:
            self._shown = JournalWindow(
                self._session,
                self._ledger,
                certificates=self._certificates,
                parent=self._window,
            )
            self._window.lend_actions(self._shown)
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()
        if text:
            self._shown.look_for(text)
        return self._shown

    def start(self) -> None:
        """Remove what is too old; then check the chain, and say so only when it is broken."""
        ledger, before = self._ledger, chosen_before(self._settings)

        async def put_in_order(_gateway: Gateway) -> _Order:
            chosen = await ledger.retention()
            if chosen is None and before is not None:
                await ledger.choose_retention(before)
            months = await months_kept(ledger)
            removed = await ledger.remove_entries_before(too_old(months)) if months else 0
            is_told = chosen is None and before is None and removed > 0
            if is_told:
                await ledger.choose_retention(months)  # from now on it goes without saying
            return _Order(await ledger.verify(), removed if is_told else 0, months)

        self._session.ask(put_in_order, owner=self, done=self._judge, failed=_nothing)

    def _judge(self, order: _Order) -> None:
        forget_chosen_before(self._settings)
        if order.removed:
            self._window.notice("retention").say(
                removed_words(order.removed, order.months),
                action=self.tr("Open the journal"),
                on_action=self._open,
            )
        verdict = order.verdict
        if verdict.is_sound:
            return
        # Imported here: hardly ever needed.
        from desktop_app.views.journal.verdict_words import verdict_words  # noqa: PLC0415

        sentence, lines = verdict_words(verdict)
        self._window.notice("chain").say(
            self.tr("The journal: {finding}").format(finding=sentence),
            Tone.DANGER,
            details=lines,
            action=self.tr("Open the journal"),
            on_action=self._open,
        )

    def _open(self) -> None:
        self.open()


def _nothing(_outcome: object) -> None:
    """It is tried again at the next start."""
