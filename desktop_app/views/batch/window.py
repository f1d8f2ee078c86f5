"""The window ``Batch``, two pages in a frame, and what the main window knows of batches.

It stands beside the main window, so that other work goes on. Closed, what runs goes on behind it:
the main window says what and how far, and opens it again.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QStackedWidget, QWidget
from shiboken6 import isValid

from desktop_app.batch.export import restore_old_values
from desktop_app.batch.store import (
    BatchStatus,
    customer_values,
    remove_look_ups,
    status,
    statuses,
    unfinished,
)
from desktop_app.gateway.client import Gateway
from desktop_app.models.batch_rows import BatchRows
from desktop_app.models.wording import number_words
from desktop_app.process.preferences import Preferences
from desktop_app.records.batch import Batch, BatchStage, BatchTask
from desktop_app.views.batch.confirm_dialog import MOST_SHOWN, BatchScope, ConfirmDialog
from desktop_app.views.batch.controller import BatchController
from desktop_app.views.batch.input_page import BatchRequest, InputPage
from desktop_app.views.batch.kept_batches import KeptBatchesDialog, too_old
from desktop_app.views.batch.row_files import RowFiles
from desktop_app.views.batch.rows_page import RowsFooter, RowsPage
from desktop_app.views.batch.wording import (
    batch_error_words,
    left_words,
    percent_words,
    unfinished_words,
)
from desktop_app.views.certificates.dialog import CertificateDialog
from desktop_app.views.customers.table import CustomerTable
from desktop_app.views.deletion.asking import DeletionReasons
from desktop_app.views.widgets.actions import Menu, Shortcut, add_shortcut, make_action
from desktop_app.views.widgets.appearance import style_window
from desktop_app.views.widgets.environment import EnvironmentHead
from desktop_app.views.widgets.layouts import column
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.windows import bring_forward, is_in_front, open_at
from desktop_app.views.window.main_window import MainWindow
from desktop_app.views.window.recovery_strip import RecoveryRow, RecoveryStrip
from desktop_app.worker.batches import BatchRun
from desktop_app.worker.certificates import Certificates
from desktop_app.worker.journals import ProfileJournal
from desktop_app.worker.session import Session

_WIDTH, _HEIGHT = 1_120, 720
_LEAST_WIDTH, _LEAST_HEIGHT = 800, 540
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BatchWindow(QDialog):
    """Signals: ``selection_asked()``: bring what is selected in the table by
    :meth:`load_selection`; ``customer_asked(str)`` with an ID that the agent wants to see;
    ``ended()`` when what ran came to its end; ``left(Batch)`` when it was closed with a batch at
    rest that can be resumed.
    """

    selection_asked = Signal()
    customer_asked = Signal(str)
    ended = Signal()
    left = Signal(object)

    def __init__(
        self,
        session: Session,
        journal: ProfileJournal,
        *,
        environment: str,
        profile_name: str,
        reasons: DeletionReasons | None = None,
        certificates: Certificates | None = None,
        is_refused: bool = False,
        hold: Callable[[], float] = lambda: Preferences.hold_seconds.default,
        parent: QWidget | None = None,
        before: BatchWindow | None = None,
    ) -> None:
        """``environment``: an Environment's name. Nothing is asked before a list is given.
        ``before``: the window whose place it takes, where that may be taken over.

        ``is_refused``: the gateway has refused who is asking, and the session waits; ``hold``: for
        how many seconds an erasure can be undone, asked each time.
        """
        super().__init__(parent)
        style_window(self)
        self.setWindowTitle(self.tr("Batch"))
        kind = Qt.WindowType
        self.setWindowFlags(kind.Window | kind.WindowMinMaxButtonsHint | kind.WindowCloseButtonHint)
        self._session = session
        self._journal = journal
        self._environment = environment
        self._profile_name = profile_name
        self._reasons = reasons or DeletionReasons()
        self._certificates = certificates
        self._is_closed = False
        self.is_gone = False
        """Whether it was closed with nothing under way; it is deleted soon."""
        self._head = EnvironmentHead(self.windowTitle())
        self._head.show_profile(environment, profile_name)
        self.input = InputPage(session)
        model = BatchRows(BatchTask.LOOK_UP, self) if before is None else before.rows.model
        if before is None:
            run = BatchRun(session, journal, self, is_refused=is_refused)
        else:
            run = before.controller.hand_over()
            for part in (run, model):
                part.setParent(self)
            model.word_anew()
        self.rows: RowsPage = RowsPage(model)
        self.footer = RowsFooter()
        self.controller: BatchController = BatchController(
            run,
            session,
            journal,
            self.rows,
            self.footer,
            hold=hold,
            certifies=certificates is not None,
        )
        self.files = RowFiles(session, journal, self.rows)
        self._lay_out()
        self._connect()
        self.input.take_focus()
        if before is not None:
            self._take_over(before)

    @property
    def may_be_taken_over(self) -> bool:
        """Whether another window can go on with it at this moment."""
        return self.controller.may_be_taken_over and not self.input.is_reading

    def _take_over(self, before: BatchWindow) -> None:
        """Go on with what is there; that window is gone."""
        before.is_gone = True
        self.input.take_over(before.input)
        self._pages.setCurrentIndex(before._pages.currentIndex())
        self.controller.take_over(before.controller)
        self.rows.take_over(before.rows)
        self.setGeometry(before.geometry())
        self._is_closed = before._is_closed
        if before.isVisible():
            before.hide()
            self.show()

    def open_batch(self, batch: Batch) -> None:
        """Show a batch of earlier; nothing runs before the agent says so."""
        if not self.controller.is_busy:
            self.controller.open(batch)
            self._pages.setCurrentIndex(1)
        elif self.controller.busy_with != batch.id:
            self._is_free()  # says what is in the way

    def load_selection(self, uuids: tuple[str, ...]) -> None:
        """Begin a list with customers of the table, unless another batch is under way here."""
        self.begin_anew()
        if self._is_free():
            self.input.load_selection(uuids)

    def load_text(self, text: str) -> None:
        """Begin a list with a pasted text, unless another batch is open here."""
        if self._is_free():
            self.input.load_text(text)

    def bring_to_front(self) -> None:
        """Be the window in front, also when it was minimised, or closed while something ran."""
        self._is_closed = False
        bring_forward(self)

    def begin_anew(self) -> None:
        if not self.controller.is_busy:
            self.input.begin_anew()
            self._pages.setCurrentIndex(0)

    def forget(self, batch_id: str) -> None:
        """That batch is discarded: what is shown of it could be gone on with."""
        if self.controller.forget(batch_id) and self._pages.currentIndex() == 1:
            self.begin_anew()

    def load_files(self, paths: list[Path]) -> None:
        """Begin a list with a file, unless another batch is open here."""
        if self._is_free():
            self.input.load_files(paths)

    def _is_free(self) -> bool:
        """Whether a list can be begun; said where another batch is in the way."""
        is_free = self._pages.currentIndex() == 0
        if not is_free and self.controller.is_running:
            words = self.tr("Another batch is under way here. Wait for its end, or stop it first.")
            self.rows.notice.show_message(words, Tone.WARNING)
        elif not is_free:
            words = self.tr("Another batch is open here. Press “New batch” first.")
            self.rows.notice.show_message(words, Tone.WARNING)
        return is_free

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter do nothing here: this is a window, not a question. Ctrl+Enter presses the
        main button, as where Enter begins a new line."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            is_list = self._pages.currentIndex() == 0
            (self.input.begin if is_list else self.footer.main).click()
        elif event.key() in (Qt.Key.Key_Escape, *_ENTER):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What runs goes on behind the closed window."""
        event.accept()
        self._is_closed = True
        self.controller.hide()
        if not self.controller.is_running:
            self._leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Behind the lock nobody could undo."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.controller.hide()

    def end(self) -> None:
        """The main window goes: begin no further row, and go once those under way are at their
        end."""
        self.controller.stop()
        self.close()

    def _leave(self) -> None:
        batch = self.controller.batch
        if batch is not None and batch.stage not in (BatchStage.READ, BatchStage.FINISHED):
            self.left.emit(batch)
        self._go()

    def _go(self) -> None:
        self.is_gone = True
        self.controller.stop()
        self.deleteLater()

    def _on_finished(self) -> None:
        self.ended.emit()
        if self._is_closed:
            self._go()

    def _begin(self, wanted: BatchRequest) -> None:
        self.controller.begin(wanted, self._journal.where.profile_id)
        self._pages.setCurrentIndex(1)
        self.input.release()
        self.rows.table.setFocus()

    def _restore(self, path: Path) -> None:
        journal = self._journal
        self._session.ask(
            lambda _: restore_old_values(journal, path, journal.where.profile_id),
            owner=self,
            done=self._on_old_values,
            failed=self.input.show_not_read,
            writes=True,
        )

    def _on_old_values(self, batch: Batch) -> None:
        if self.controller.is_busy:  # another one was begun while the file was read
            self._is_free()
            return
        self.controller.open_and_look_up(batch)
        self._pages.setCurrentIndex(1)

    def _go_on(self) -> None:
        """The main button: confirm what is to be begun, or continue what was confirmed."""
        batch = self.controller.batch
        if batch is None or self.controller.is_busy:
            return
        if self.controller.was_begun:
            self.controller.carry_out(batch)
            return
        dialog = ConfirmDialog(
            batch,
            BatchScope(
                self.rows.model.held.open_rows,
                batch.rows,
                self.controller.cards(),
                self.rows.model.as_they_are(),
                self.rows.model.to_do(MOST_SHOWN),
                self.rows.model.has_said,
            ),
            self._reasons,
            environment=self._environment,
            profile_name=self._profile_name,
            parent=self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(self.controller.carry_out)
        dialog.open()

        def fail(error: Exception) -> None:
            dialog.reject()
            self.rows.notice.show_message(batch_error_words(error), Tone.DANGER)

        self._session.ask(
            lambda _: customer_values(self._journal, batch),
            owner=dialog,
            done=dialog.compare_with,
            failed=fail,
        )

    def _export(self) -> None:
        batch = self.controller.batch
        if batch is None:
            return
        ask = partial(self.files.ask_where_to_export, batch)
        if not self.rows.is_filtered:
            ask()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown, total = self.rows.model.rowCount(), len(self.rows.model.held)
        some = self.tr("Rows shown ({number})…").format(number=number_words(shown))
        whole = self.tr("All rows ({number})…").format(number=number_words(total))
        menu.addAction(some, lambda: ask(self.rows.shown_numbers()))
        menu.addAction(whole, ask)
        button = self.footer.export
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _save_old_values(self) -> None:
        if self.controller.batch is not None:
            self.files.ask_where_to_save_old_values(self.controller.batch)

    def _certify(self) -> None:
        if self.controller.batch is not None and self._certificates is not None:
            about = self.controller.batch
            CertificateDialog(self._certificates, self._journal, about, parent=self).open()

    def _connect(self) -> None:
        self.input.begin_asked.connect(self._begin)
        self.input.selection_asked.connect(self.selection_asked)
        self.rows.customer_asked.connect(self.customer_asked)
        self.input.restore_asked.connect(self._restore)
        self.footer.new.clicked.connect(self.begin_anew)
        self.footer.main.clicked.connect(self._go_on)
        self.footer.export.clicked.connect(self._export)
        self.footer.old_values.clicked.connect(self._save_old_values)
        self.footer.certificate.clicked.connect(self._certify)
        self.controller.finished.connect(self._on_finished)
        add_shortcut(self, Shortcut.CLOSE_WINDOW, self.close)
        add_shortcut(self, Shortcut.UNDO, self.controller.undo)

    def _lay_out(self) -> None:
        second = QWidget()
        column((self.rows, 1), self.footer, of=second, spacing=0)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.input)
        self._pages.addWidget(second)
        column(self._head, (self._pages, 1), of=self, spacing=0)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        open_at(self, _WIDTH, _HEIGHT)


_NOTICE = "batches"


class BatchWindowOpener(QObject):
    """One for each main window; opens at most one window of its own beside it.

    Signal: ``wrote()`` when customers are not as the main window shows them.
    """

    wrote = Signal()

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        journal: ProfileJournal,
        table: CustomerTable,
        *,
        environment: str,
        profile_name: str,
        reasons: DeletionReasons,
        preferences: Preferences,
        unfinished: RecoveryStrip,
        certificates: Certificates | None = None,
    ) -> None:
        """Nothing is read before :meth:`offer`."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._journal = journal
        self._table = table
        self._preferences = preferences
        self._new_window = partial(
            BatchWindow,
            session,
            journal,
            environment=environment,
            profile_name=profile_name,
            reasons=reasons,
            certificates=certificates,
            hold=lambda: preferences.batch_hold_seconds,
            parent=window,
        )
        self._shown: BatchWindow | None = None
        self._unfinished = unfinished
        self._rows: dict[str, RecoveryRow] = {}
        """By the ids of batches that are not finished."""
        self._said_of = ""
        """The id of the batch whose end the notice tells."""
        self._is_refused = False
        session.blocked.connect(self._on_refused)
        session.unblocked.connect(self._on_goes_on)
        self._make_actions()
        window.files_given.connect(self.open_with_files)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        return {Menu.CUSTOMER: [self._new, self._from_selection, self._resume]}

    @property
    def window(self) -> BatchWindow | None:
        """The batch's window, open, or closed while its batch goes on."""
        window = self._shown
        return window if window is not None and isValid(window) and not window.is_gone else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The main window closed (it is not merely minimised): nothing of it may stay behind."""
        is_closed = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if is_closed and watched is self._window and self.window is not None:
            self.window.end()
        return False

    @property
    def may_be_taken_over(self) -> bool:
        """Whether another one can go on with its window at this moment."""
        return self.window is None or self.window.may_be_taken_over

    def take_over(self, before: BatchWindowOpener) -> None:
        """Go on with the window that stands beside another main window, whose place is taken."""
        self._is_refused = before._is_refused
        window = before.window
        if window is not None:
            self._make_window(before=window)
            self._show_activity(self._shown or window)
            if before._window.notice(_NOTICE).sentence and self.window is not None:
                self._say_end(self.window)

    def offer(self) -> None:
        """After the start: say what is not finished, if anything. Old look-ups go first."""
        journal, before = self._journal, too_old(self._preferences)

        async def look(_gateway: Gateway) -> list[BatchStatus]:
            await remove_look_ups(journal, before)
            return await statuses(journal, await unfinished(journal))

        self._session.ask(
            look, owner=self, done=self._show_unfinished, failed=_nothing, writes=True
        )

    def stop(self) -> None:
        """The main window is about to close: begin no further row."""
        if self.window is not None:
            self.window.controller.stop()

    def open_window(self) -> BatchWindow:
        """The window of the batch that is under way, or a new one."""
        window = self.window or self._make_window()
        window.bring_to_front()
        return window

    def _make_window(self, before: BatchWindow | None = None) -> BatchWindow:
        """``before``: the window whose place it takes."""
        window = self._shown = self._new_window(is_refused=self._is_refused, before=before)
        window.selection_asked.connect(self._bring_selection)
        window.customer_asked.connect(self._show_customer)
        window.left.connect(self._on_left)
        window.ended.connect(partial(self._show_end, window))
        window.controller.progressed.connect(partial(self._show_activity, window))
        window.controller.wrote.connect(self._show_written)
        self._window.share_actions(window)
        self._window.installEventFilter(self)
        return window

    def open_with_selection(self) -> None:
        """The window, with what is selected in the table as its list."""
        self.open_window()
        self._bring_selection()

    def open_with_text(self, text: str) -> None:
        """The window, with a text that holds several IDs as its list."""
        self.open_window().load_text(text)

    def open_with_files(self, paths: list[Path]) -> None:
        """The window, with a file that was dropped on this one, or pasted, as its list."""
        if self._new.isEnabled():  # nothing is, while the window is locked
            self.open_window().load_files(paths)

    def ask_to_resume(self) -> None:
        """The list of what is kept, what is not finished first."""
        dialog = KeptBatchesDialog(
            self._session,
            self._journal,
            self._preferences,
            self._window,
            under_way=self._under_way(),
        )
        dialog.chosen.connect(self.resume)
        dialog.discarded.connect(self._on_discarded)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.offer)  # some may be discarded by then
        dialog.open()

    def resume(self, batch: Batch) -> None:
        """Show this batch; nothing runs before the agent says so there."""
        self._window.notice(_NOTICE).clear()
        self._close_row(batch.id)
        self.open_window().open_batch(batch)

    @property
    def is_at_work(self) -> bool:
        return bool(self._under_way())

    def _under_way(self) -> frozenset[str]:
        window = self.window
        return frozenset() if window is None else frozenset({window.controller.busy_with} - {""})

    def _show_customer(self, identifier: str) -> None:
        self._window.bring_to_front()
        self._window.look_up(identifier)

    def _show_activity(self, window: BatchWindow) -> None:
        """What runs and how far, on the button that opens it and in the status line."""
        if not isValid(self._window):  # it is going, and the batch with it
            return
        activity = window.controller.activity
        if activity is None:
            self._new.setIconText(self.tr("Batch"))
            self._window.status_line.show_batch("")
            return
        percent = percent_words(activity.percent)
        self._new.setIconText(self.tr("Batch · {percent}").format(percent=percent))
        text = self.tr("{what} · {percent}")
        if activity.is_paused:
            text = self.tr("{what}, paused · {percent}")
        self._window.status_line.show_batch(text.format(what=activity.words, percent=percent))

    def _show_end(self, window: BatchWindow) -> None:
        """Said where the agent is, unless that is the batch's own window."""
        if not isValid(self._window) or window.isActiveWindow() or not self._say_end(window):
            return
        if not is_in_front():
            QApplication.alert(self._window)

    def _say_end(self, window: BatchWindow) -> bool:
        """Whether it is at an end."""
        said, batch = window.controller.summary, window.controller.batch
        if said is None or batch is None:
            return False
        self._said_of = batch.id
        self._window.notice(_NOTICE).show_message(
            self.tr("Batch: {what}").format(what=said.sentence),
            said.tone,
            action=self.tr("Show"),
            on_action=partial(self.resume, batch),
        )
        return True

    def _bring_selection(self) -> None:
        if self.window is not None:
            self.window.load_selection(self._table.selected_uuids())

    def _on_discarded(self, batch_id: str) -> None:
        if self.window is not None:
            self.window.forget(batch_id)
        if batch_id == self._said_of:
            self._window.notice(_NOTICE).clear()

    def _show_written(self) -> None:
        if isValid(self._table):  # a batch may come to its end behind a window that is going
            self.wrote.emit()

    def _on_refused(self, _error: Exception) -> None:
        """A batch's window may open later: it cannot ask the session how it stands."""
        self._is_refused = True

    def _on_goes_on(self) -> None:
        self._is_refused = False

    def _show_unfinished(self, found: list[BatchStatus]) -> None:
        """In place of what was said before."""
        for batch_id in list(self._rows):
            self._close_row(batch_id)
        window = self.window
        is_open = None if window is None else window.controller.batch
        for each in found:
            if is_open is None or each.batch.id != is_open.id:
                self._add_row(each.batch, unfinished_words([each]))

    def _add_row(self, batch: Batch, words: str) -> None:
        self._close_row(batch.id)
        self._rows[batch.id] = row = self._unfinished.add_row("list-checks")
        row.show_message(words, (self.tr("Resume…"), partial(self.resume, batch)))

    def _close_row(self, batch_id: str) -> None:
        row = self._rows.pop(batch_id, None)
        if row is not None:
            row.close_row()

    def _on_left(self, batch: Batch) -> None:
        self._session.ask(
            lambda _: status(self._journal, batch),
            owner=self,
            done=self._show_left,
            failed=_nothing,
        )

    def _show_left(self, left: BatchStatus) -> None:
        self._add_row(left.batch, left_words(left))

    def _make_actions(self) -> None:
        self._new = make_action(
            self,
            self.tr("Batch…"),
            Shortcut.BATCH,
            self.open_window,
            tip=self.tr("Look up, edit or erase a list of customers"),
            picture="list-checks",
        )
        self._new.setIconText(self.tr("Batch"))
        self._window.add_tool(self._new, 0)
        self._window.status_line.batch_asked.connect(self._new.trigger)
        self._from_selection = make_action(
            self,
            self.tr("Batch from selection"),
            Shortcut.BATCH_FROM_SELECTION,
            self.open_with_selection,
            tip=self.tr("Begin a batch with the customers selected in the table"),
            picture="list-plus",
        )
        self._resume = make_action(
            self,
            self.tr("Kept batches…"),
            Shortcut.RESUME_BATCH,
            self.ask_to_resume,
            tip=self.tr("Go on with a batch that was not finished, or discard one"),
            picture="list-restart",
        )


def _nothing(_error: Exception) -> None:
    """The recovery strip says that the journal can't be read."""
