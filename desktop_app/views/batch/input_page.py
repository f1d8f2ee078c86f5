"""The first page of a batch: what to do, and with whom."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeVar

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop_app.batch.reading import ListLines, ListTable, ParsedList, read_file, read_text, take
from desktop_app.batch.run import WRITES
from desktop_app.models.display import one_line, visible
from desktop_app.models.wording import source_words, task_words
from desktop_app.records.batch import BatchSource, BatchTask
from desktop_app.records.customer import Json
from desktop_app.views.batch.edit_values import EditValues
from desktop_app.views.batch.recognised import RecognisedPane
from desktop_app.views.batch.wording import file_error_words
from desktop_app.views.widgets.accessibility import set_tip
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.clipboard import LocalFiles, local_files
from desktop_app.views.widgets.dialogs import scrolling
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.inputs import ChoiceButtons
from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face
from desktop_app.views.widgets.wording import no_writes_in_words
from desktop_app.worker.session import Session
from desktop_app.worker.worker import TaskHandle

_LONGEST_TYPED: Final = 20_000
"""Characters. Laying out a hundred thousand lines would stop the window for a second."""
_EXCERPT_LINES: Final = 200
_LONGEST_EXCERPT: Final = 10_000
_TYPING_PAUSE: Final = 250
"""Milliseconds."""


class ListEdit(QPlainTextEdit):
    """Signals: ``typed(str)`` a moment after the text changed; ``pasted(str)`` with a long text,
    which is not put into the box; ``files_given(list[Path])`` with files that were pasted."""

    typed = Signal(str)
    files_given = Signal(object)
    pasted = Signal(object)  # as it is: turned into Qt's own text and back it would take 0.2 s

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("List of IDs"))
        self.setPlaceholderText(
            self.tr(
                "Paste a column of merchant IDs or UUIDs here, or rows of a spreadsheet. "
                "Both kinds of ID may be mixed, one customer on each line."
            )
        )
        set_face(self, Face.MONO)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._rest = QTimer(self, singleShot=True, interval=_TYPING_PAUSE)
        self._rest.timeout.connect(self._emit_change)
        self.textChanged.connect(self._on_text)

    def show_excerpt(self, text: str) -> None:
        """The beginning of a list that is not edited here."""
        lines = text[:_LONGEST_EXCERPT].splitlines()[:_EXCERPT_LINES]
        self.setReadOnly(True)
        self.setPlainText("\n".join(visible(line.replace("\t", "   ")) for line in lines))
        self._rest.stop()

    def begin_anew(self) -> None:
        self.setReadOnly(False)
        self.clear()
        self._rest.stop()

    def take_over(self, before: ListEdit) -> None:
        """The same text; what it was taken for is known, unless it was typed just now."""
        self.setReadOnly(before.isReadOnly())
        self.setPlainText(before.toPlainText())
        if not before._rest.isActive():
            self._rest.stop()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Of files not their addresses, which is what their text would be."""
        if files := local_files(source):
            self.files_given.emit(files)
        else:
            self.insert_list(source.text())

    def insert_list(self, text: str) -> None:
        """A long text is a list of its own; a short one goes into the box."""
        if len(text) > _LONGEST_TYPED:
            self.pasted.emit(text)
        elif not self.isReadOnly():
            self.insertPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only: files that are dropped are for the whole window."""
        return source.hasText() and not local_files(source)

    def _on_text(self) -> None:
        if not self.isReadOnly():
            self._rest.start()

    def _emit_change(self) -> None:
        self.typed.emit(self.toPlainText())


T = TypeVar("T")
U = TypeVar("U")


class TaskChoice(ChoiceButtons):
    """Signal: ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What to do"))
        self._meaning = ToneLabel("muted", wraps=True)
        self._forbidden = ""
        """Why some of it is off."""
        self.buttons = {task: QRadioButton(task_words(task)) for task in BatchTask}
        for number, (task, button) in enumerate(self.buttons.items(), 1):
            self._add(button)
            # Not the button's own, which would choose only a tenth of a second later: the key that
            # begins may come sooner.
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(button.click)
            keys = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
            set_tip(button, keys, spoken=f"{self._meanings()[task]} {keys}")
        row(*self.buttons.values(), row(margins=(STEP, 0, 0, 0)), (self._meaning, 1), of=self)
        self.choose(BatchTask.LOOK_UP)
        self._show_message()
        self._group.buttonToggled.connect(self._on_toggled)

    def forbid(self, task: BatchTask, why: str) -> None:
        """Nobody may do this here; ``why`` in a sentence."""
        self.buttons[task].setEnabled(False)
        set_tip(self.buttons[task], why)
        self._forbidden = why
        self._show_message()

    @property
    def task(self) -> BatchTask:
        return next(task for task, button in self.buttons.items() if button.isChecked())

    def choose(self, task: BatchTask) -> None:
        self.buttons[task].setChecked(True)

    def _on_toggled(self, _button: QAbstractButton, is_checked: bool) -> None:
        if is_checked:
            self._show_message()
            self.changed.emit()

    def _show_message(self) -> None:
        words = self._meanings()[self.task]
        self._meaning.setText(" ".join(filter(None, (words, self._forbidden))))

    def _meanings(self) -> dict[BatchTask, str]:
        return {
            BatchTask.LOOK_UP: self.tr(
                "A list of IDs in, a table of records out. Changes nothing."
            ),
            BatchTask.EDIT: self.tr(
                "Every line is looked up first. Then the same values are set for all you keep."
            ),
            BatchTask.ERASE: self.tr(
                "Every line is looked up first. Nothing is erased before you have confirmed."
            ),
        }


_LONGEST_NAME: Final = 60


class BatchRequest(NamedTuple):
    """What the agent asked for. ``values``: what an edit sets."""

    task: BatchTask
    lines: ListLines
    source: BatchSource
    values: dict[str, Json]
    with_cards: bool


class InputPage(QWidget):
    """Signals: ``begin_asked(Wanted)``; ``selection_asked()`` to take what is selected in the
    table; ``restore_asked(Path)`` with a file of old values."""

    begin_asked = Signal(object)
    selection_asked = Signal()
    restore_asked = Signal(Path)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reading = 0
        """Counts what is read: only the newest answer is wanted."""
        self._task: TaskHandle[Any] | None = None
        self._lines: ListLines | None = None
        self._source = BatchSource.PASTED
        self._file = ""
        self._shows_excerpt = False
        self.box = ListEdit()
        self.recognised = RecognisedPane()
        self.values = EditValues()
        self.notice = Notice()
        self.tasks = TaskChoice()
        self._cards = QCheckBox(self.tr("Count saved cards too (one more call for each)"))
        self.files = LocalFiles(self)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_task()
        self._forbid()

    def _forbid(self) -> None:
        writes = self._session.permissions.writes
        for task, kind in WRITES.items():
            why = no_writes_in_words(writes, kind)
            if why:
                self.tasks.forbid(task, why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pasting works wherever the keyboard is: over a list that is only shown, too."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.load_text(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_anew(self) -> None:
        self.release()
        self.notice.clear()
        self.take_focus()

    @property
    def is_reading(self) -> bool:
        """Whether a list is being read."""
        return self._task is not None and not self._task.settled

    def take_over(self, before: InputPage) -> None:
        """The list, the task and the values of another page, which reads nothing."""
        self.tasks.choose(before.tasks.task)
        self.values.take_over(before.values)
        self._cards.setChecked(before._cards.isChecked())
        self._source, self._file = before._source, before._file
        self._shows_excerpt = before._shows_excerpt
        self.box.take_over(before.box)
        if self._source is BatchSource.SELECTION and before._lines is not None:
            self._lines = before._lines
            self.recognised.show_selection(before._lines.texts)
        else:
            self.recognised.take_over(before.recognised, self._source_words)
        self._show_task()

    def release(self) -> None:
        """The list is looked up now, and not needed here: a long one takes 20 MB."""
        self._reading += 1
        self._lines = None
        self.box.begin_anew()
        self.recognised.show_nothing()
        self._refresh()

    def load_selection(self, uuids: tuple[str, ...]) -> None:
        if not uuids:
            self.notice.show_message(self.tr("No customer is selected in the table."), Tone.WARNING)
            return
        self.begin_anew()
        self._source = BatchSource.SELECTION
        self._lines = ListLines(texts=uuids, places=tuple(range(1, len(uuids) + 1)))
        self.box.show_excerpt("\n".join(uuids))
        self.recognised.show_selection(uuids)
        self._refresh()

    def load_text(self, text: str) -> None:
        """As if ``text`` had been pasted into the box."""
        self.begin_anew()
        if text:
            self.box.insert_list(text)

    def load_files(self, paths: list[Path]) -> None:
        if len(paths) == 1:
            self.read_file(paths[0])
        else:
            self.notice.show_message(
                self.tr("One list at a time: take a single file."), Tone.WARNING
            )

    def read_file(self, path: Path) -> None:
        self.begin_anew()
        self._source, self._file = BatchSource.FILE, one_line(path.name, _LONGEST_NAME)
        self._shows_excerpt = True
        self._read(partial(read_file, path), self._on_read)

    def show_not_read(self, error: Exception) -> None:
        """A file or a list that is no use."""
        self.notice.show_message(file_error_words(error), Tone.WARNING)
        self.recognised.show_nothing()
        self._refresh()

    def _on_pasted(self, text: str) -> None:
        """A long text, which is not put into the box."""
        self.begin_anew()
        self._source = BatchSource.PASTED
        self._shows_excerpt = True
        self._read(partial(read_text, text), self._on_read)

    def _on_typed(self, text: str) -> None:
        self._forget_lines()
        if text.strip():
            self._source = BatchSource.PASTED
            self._shows_excerpt = False
            self._read(partial(read_text, text), self._on_read)
        else:
            self.recognised.show_nothing()

    def _on_read(self, document: ParsedList) -> None:
        if self._shows_excerpt:
            self.box.show_excerpt(document.excerpt)
        self.notice.clear()
        if document.has_hidden_rows:
            words = self.tr("Rows that are hidden in the workbook, as by a filter, were read too.")
            self.notice.show_message(words, Tone.WARNING)
        self.recognised.show_document(document, self._source_words)

    @property
    def _source_words(self) -> str:
        """Whence the list comes."""
        is_named = self._source is BatchSource.FILE
        return self._file if is_named else source_words(self._source.value)

    def _take_anew(self, table: ListTable, place: int, has_header: bool) -> None:
        self._forget_lines()
        self._read(partial(take, table, place, has_header=has_header), self._on_lines)

    def _read(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Work whose answer takes the place of every earlier one's."""
        self._reading += 1
        newest = self._reading

        def if_newest(call: Callable[[U], None]) -> Callable[[U], None]:
            return lambda answer: call(answer) if newest == self._reading else None

        self._task = self._session.ask(
            lambda _: asyncio.to_thread(work),
            owner=self,
            done=if_newest(done),
            failed=if_newest(self.show_not_read),
        )

    def _forget_lines(self) -> None:
        self._reading += 1
        self._lines = None
        self._refresh()

    def _on_lines(self, lines: ListLines) -> None:
        self._lines = lines
        self.recognised.show_lines(lines)
        self._refresh()

    def _begin(self) -> None:
        if self._lines is None or not self._may_begin():
            return
        values = self.values.values if self.tasks.task is BatchTask.EDIT else {}
        with_cards = self.tasks.task is BatchTask.ERASE or self._cards.isChecked()
        self.begin_asked.emit(
            BatchRequest(self.tasks.task, self._lines, self._source, values, with_cards)
        )

    def _may_begin(self) -> bool:
        has_lines = self._lines is not None and bool(self._lines.texts)
        return has_lines and (self.tasks.task is not BatchTask.EDIT or self.values.is_complete)

    def _ask_for_file(self) -> None:
        dialog = _file_dialog(self, self.tr("Open a list"))
        dialog.setNameFilters(
            [
                self.tr("Lists (*.csv *.txt *.tsv *.json *.jsonl *.xlsx *.xls *.ods *.html *.sql)"),
                self.tr("All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda path: self.read_file(Path(path)))
        dialog.open()

    def _ask_for_old_values(self) -> None:
        dialog = _file_dialog(self, self.tr("Open a file of old values"))
        dialog.setNameFilter(self.tr("Old values (*.json)"))
        dialog.fileSelected.connect(lambda path: self.restore_asked.emit(Path(path)))
        dialog.open()

    def _make_buttons(self) -> None:
        self.open_file = QPushButton(icon("folder-open"), self.tr("Open file…"))
        self.from_selection = QPushButton(icon("rows-3"), self.tr("From selection"))
        self.clear = QPushButton(icon("x"), self.tr("Clear list"))
        self.restore = QPushButton(icon("undo-2"), self.tr("Put old values back…"))
        self.begin = QPushButton(self.tr("Look up all"))
        for button in (self.open_file, self.from_selection, self.clear, self.restore, self.begin):
            button.setAutoDefault(False)
        make_primary(self.begin)
        set_tip(self.begin, self.tr("Ctrl+Enter"))

    def _connect(self) -> None:
        self.box.typed.connect(self._on_typed)
        self.box.pasted.connect(self._on_pasted)
        self.box.files_given.connect(self.load_files)
        self.files.given.connect(self.load_files)
        self.recognised.taken_anew.connect(self._take_anew)
        self.recognised.asks.connect(self._forget_lines)
        self.values.changed.connect(self._refresh)
        self.tasks.changed.connect(self._show_task)
        self.open_file.clicked.connect(self._ask_for_file)
        self.from_selection.clicked.connect(self.selection_asked)
        self.clear.clicked.connect(self.begin_anew)
        self.restore.clicked.connect(self._ask_for_old_values)
        self.begin.clicked.connect(self._begin)

    def _lay_out(self) -> None:
        sources = row(self.open_file, self.from_selection, self.clear, None)
        both = row((column(sources, (self.box, 1)), 5), (self.recognised, 4), spacing=3 * STEP)
        edge = EDGE + STEP
        margins = (edge, 2 * STEP, EDGE, 2 * STEP)
        parts = (self.tasks, self.values, self.notice, (both, 1))
        body = QWidget()
        column(*parts, of=body, margins=margins, spacing=2 * STEP)
        foot = QWidget()
        foot.setObjectName("foot")
        row(self.restore, self._cards, None, self.begin, of=foot, margins=(edge, 12, EDGE, 12))
        column((scrolling(body), 1), foot, of=self, spacing=0)

    def _show_task(self) -> None:
        self.values.setVisible(self.tasks.task is BatchTask.EDIT)
        self.restore.setVisible(self.tasks.task is BatchTask.EDIT)
        self._cards.setVisible(self.tasks.task is BatchTask.LOOK_UP)
        self._refresh()

    def _refresh(self) -> None:
        self.begin.setEnabled(self._may_begin())
        self.clear.setEnabled(self._lines is not None or bool(self.box.toPlainText()))


def _file_dialog(parent: QWidget, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog
