"""The window ``Batch``: two pages in a frame, a list to begin with and its rows afterwards.

It stands beside the main window, so that other work goes on. Closing it stops what runs; the batch
is kept on disk and can be resumed.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.models.batch_rows import BatchRows
from desktop_app.models.batch_words import number_words
from desktop_app.records.batch import Batch, Stage, Task
from desktop_app.records.personal_data import CustomerValues
from desktop_app.views.batch.confirm_dialog import ConfirmDialog, TheSet
from desktop_app.views.batch.course import Course
from desktop_app.views.batch.exporting import Exporting
from desktop_app.views.batch.footer import Footer
from desktop_app.views.batch.input_page import InputPage, Wanted
from desktop_app.views.batch.rows_page import RowsPage
from desktop_app.views.batch.trouble_words import batch_trouble_words
from desktop_app.views.batch.who_list import MOST_SHOWN
from desktop_app.views.environment_band import EnvironmentBand
from desktop_app.views.hold import DEFAULT
from desktop_app.views.notice import Tone
from desktop_app.views.reasons import Reasons
from desktop_app.views.theme import STEP
from desktop_app.worker.batch_run import BatchRun
from desktop_app.worker.batch_shelf import BatchShelf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.worker.certificates import Certificates
    from desktop_app.worker.journals import ProfileLedger
    from desktop_app.worker.session import Session

_WIDTH, _HEIGHT = 1_024, 700
_LEAST_WIDTH, _LEAST_HEIGHT = 800, 540


class BatchWindow(QDialog):
    """Signals: ``selection_asked()``: bring what is selected in the table by
    :meth:`take_selection`; ``left(Batch)`` when it was closed with a batch that can be resumed.
    """

    selection_asked = Signal()
    left = Signal(object)

    def __init__(
        self,
        session: Session,
        ledger: ProfileLedger,
        *,
        environment: str,
        profile_name: str,
        reasons: Reasons | None = None,
        certificates: Certificates | None = None,
        is_refused: bool = False,
        hold: Callable[[], float] = lambda: DEFAULT,
        parent: QWidget | None = None,
    ) -> None:
        """``environment``: an Environment's name. Nothing is asked before a list is given.

        ``is_refused``: the gateway has refused who is asking, and the session waits; ``hold``: for
        how many seconds an erasure can be undone, asked each time.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Batch"))
        kind = Qt.WindowType
        self.setWindowFlags(kind.Window | kind.WindowMinMaxButtonsHint | kind.WindowCloseButtonHint)
        self._ledger = ledger
        self._environment = environment
        self._profile_name = profile_name
        self._reasons = reasons or Reasons()
        self._certificates = certificates
        self.is_leaving = False
        self._band = EnvironmentBand()
        self._band.show_environment(environment, profile_name)
        self.shelf = BatchShelf(session, ledger, self)
        self.input = InputPage(self.shelf)
        self.rows = RowsPage(BatchRows(Task.LOOK_UP, self))
        self.footer = Footer()
        run = BatchRun(session, ledger, self, is_refused=is_refused)
        self.course = Course(
            run, self.shelf, self.rows, self.footer, hold=hold, certificates=certificates
        )
        self.exporting = Exporting(self.shelf, self.rows.notice, self)
        self._lay_out()
        self._connect()
        self.input.take_focus()

    def open_batch(self, batch: Batch) -> None:
        """Show a batch of earlier; nothing runs before the agent says so."""
        if not self.course.is_busy:
            self.course.open(batch)
            self._pages.setCurrentIndex(1)

    def take_selection(self, uuids: tuple[str, ...]) -> None:
        """Begin a list with customers of the table, unless another batch is open here."""
        if self._pages.currentIndex() == 0:
            self.input.take_selection(uuids)

    def take_text(self, text: str) -> None:
        """Begin a list with a pasted text, unless another batch is open here."""
        if self._pages.currentIndex() == 0:
            self.input.take_text(text)

    def come_forward(self) -> None:
        """Be the window in front, also when it was minimised, or closed and is not gone yet."""
        self.is_leaving = False
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def begin_anew(self) -> None:
        """Back to the list, empty."""
        if not self.course.is_busy:
            self.input.begin_anew()
            self._pages.setCurrentIndex(0)

    def take_files(self, paths: list[Path]) -> None:
        """Begin a list with a file, unless another batch is open here."""
        if self._pages.currentIndex() == 0:
            self.input.take_files(paths)
        else:
            words = self.tr("Another batch is open here. Press “New batch” first.")
            self.rows.notice.say(words, Tone.WARNING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter do nothing here: this is a window, not a question."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what runs; its rows under way come to their end behind the closed window."""
        event.accept()
        self.is_leaving = True
        self.course.stop()
        if not self.course.is_running:
            self._leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Behind the lock nobody could undo."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.course.hide()

    def _leave(self) -> None:
        if not self.is_leaving:
            return
        batch = self.course.batch
        if batch is not None and batch.stage not in (Stage.READ, Stage.FINISHED):
            self.left.emit(batch)
        self.deleteLater()

    def _begin(self, wanted: Wanted) -> None:
        self.course.begin(wanted, self._ledger.where.profile_id)
        self._pages.setCurrentIndex(1)
        self.input.let_go()
        self.rows.table.setFocus()

    def _restore(self, path: Path) -> None:
        self.shelf.read_old_values(
            path, self._ledger.where.profile_id, self._on_old_values, self.input.say_not_read
        )

    def _on_old_values(self, batch: Batch) -> None:
        self.course.open_and_look_up(batch)
        self._pages.setCurrentIndex(1)

    def _go_on(self) -> None:
        """The main button: confirm what is to be begun, or continue what was confirmed."""
        batch = self.course.batch
        if batch is None or self.course.is_busy:
            return
        if self.course.was_begun:
            self.course.carry_out(batch)
            return
        dialog = ConfirmDialog(
            batch,
            TheSet(
                self.rows.model.held.open_rows,
                batch.rows,
                self.course.cards(),
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
        dialog.confirmed.connect(self.course.carry_out)
        dialog.open()
        self.shelf.values_of(
            batch, partial(_compare, dialog), partial(self._say_not_compared, dialog)
        )

    def _say_not_compared(self, dialog: ConfirmDialog, error: Exception) -> None:
        if isValid(dialog):
            dialog.reject()
        self.rows.notice.say(batch_trouble_words(error), Tone.DANGER)

    def _export(self) -> None:
        batch = self.course.batch
        if batch is None:
            return
        if not self.rows.is_filtered:
            self.exporting.ask_for_rows(batch, None)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown, total = self.rows.model.rowCount(), len(self.rows.model.held)
        some = self.tr("Rows shown ({number})…").format(number=number_words(shown))
        whole = self.tr("All rows ({number})…").format(number=number_words(total))
        menu.addAction(some).triggered.connect(self._export_shown)
        menu.addAction(whole).triggered.connect(self._export_all)
        button = self.footer.export
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _export_shown(self) -> None:
        if self.course.batch is not None:
            self.exporting.ask_for_rows(self.course.batch, self.rows.shown_numbers())

    def _export_all(self) -> None:
        if self.course.batch is not None:
            self.exporting.ask_for_rows(self.course.batch, None)

    def _save_old_values(self) -> None:
        if self.course.batch is not None:
            self.exporting.ask_for_old_values(self.course.batch)

    def _certify(self) -> None:
        # Imported here: drawing and signing are for the few who ask for it.
        from desktop_app.views.certificate_dialog import CertificateDialog  # noqa: PLC0415

        if self.course.batch is not None and self._certificates is not None:
            CertificateDialog.of_batch(
                self._certificates, self._ledger, self.course.batch, parent=self
            ).open()

    def _connect(self) -> None:
        self.input.begin_asked.connect(self._begin)
        self.input.selection_asked.connect(self.selection_asked)
        self.input.restore_asked.connect(self._restore)
        self.footer.new_asked.connect(self.begin_anew)
        self.footer.main_asked.connect(self._go_on)
        self.footer.export_asked.connect(self._export)
        self.footer.old_values_asked.connect(self._save_old_values)
        self.footer.certificate_asked.connect(self._certify)
        self.course.came_to_rest.connect(self._leave)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.course.undo)

    def _lay_out(self) -> None:
        second = QWidget()
        inner = QVBoxLayout(second)
        inner.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        inner.setSpacing(STEP + STEP // 2)
        inner.addWidget(self.rows, 1)
        inner.addWidget(self.footer)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.input)
        self._pages.addWidget(second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band)
        column.addWidget(self._pages, 1)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)


def _compare(dialog: ConfirmDialog, customers: CustomerValues) -> None:
    if isValid(dialog):  # it may be closed by now
        dialog.compare_with(customers)
