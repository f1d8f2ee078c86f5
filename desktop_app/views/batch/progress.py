"""A batch under way: how far, how fast, how long still, and the two things to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QSizePolicy, QWidget

from desktop_app.batch.progress import BatchProgress
from desktop_app.models.batch_rows import values_words
from desktop_app.models.display import Translator
from desktop_app.models.wording import number_words, rate_words, source_words, time_left_words
from desktop_app.records.batch import Batch, BatchStage, BatchTask
from desktop_app.views.batch.wording import why_words
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import ElidedLabel, ToneLabel, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import Face, set_face, tokens

_tr = Translator("batch")


class Figures(QWidget):
    """A line that is another ten times a second: in a label it would lay the page out anew."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(tokens().muted)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()


class ProgressPane(QWidget):
    """What a batch does; while it is under way also how far it is. Signals: ``pause_asked()``,
    ``continue_asked()``, ``stop_asked()``."""

    pause_asked = Signal()
    continue_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_paused = False
        self._is_stopping = False
        self._begun = ""
        self._title = set_face(ElidedLabel(), Face.TITLE)
        self._source = ElidedLabel()
        self._source.set_tone("muted")
        self.heading = ToneLabel("muted")
        self.reason = plain_label(wraps=True)
        self._figures = Figures()
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pause = QPushButton()
        self.stop = QPushButton(icon("octagon-x"), self.tr("Stop"))
        self.stop.setToolTip(self.tr("Rows under way come to their end. What was done stays done."))
        for button in (self.pause, self.stop):
            button.setAutoDefault(False)
        self.pause.clicked.connect(self._pause_or_continue)
        self.stop.clicked.connect(self._on_stop)
        second = row((self._source, 1), self.heading, (self._figures, 2))
        what = column(self._title, second, spacing=2)
        column(row((what, 1), self.pause, self.stop), self.bar, self.reason, of=self)
        self._show_paused(False)
        self._show_under_way(False)

    def show_batch(self, batch: Batch) -> None:
        """What it does, and from which list."""
        self._title.show_text(_title_words(batch))
        self._source.show_text(_what_words(batch))

    @property
    def is_paused(self) -> bool:
        """Whether it stands still and says so."""
        return self._is_paused and not self.bar.isHidden()

    def begin(self, batch: Batch, total: int, *, is_run: bool) -> None:
        """Something begins: ``is_run`` when it is more than looking up."""
        self._is_stopping = False
        self._begun = _begun_words(batch, is_run=is_run)
        self._move_bar(0, total, self.tr("Beginning…"))
        self.reason.hide()
        self._show_paused(False)
        self.stop.setEnabled(True)
        self._show_under_way(True)

    def take_over(
        self, before: ProgressPane, batch: Batch, latest: BatchProgress | None, *, is_run: bool
    ) -> None:
        """Show what is under way there; ``latest``: what was told of it last."""
        self.begin(batch, before.bar.maximum(), is_run=is_run)
        self._is_stopping = before._is_stopping
        self.stop.setEnabled(not self._is_stopping)
        if latest is not None:
            self.show_progress(latest)

    def show_progress(self, progress: BatchProgress) -> None:
        self._move_bar(progress.done, progress.total, self._figure_words(progress))
        self._show_paused(progress.stage is BatchStage.PAUSED)
        why = self._reason_words(progress)
        if why != self.reason.text():
            self.reason.setText(why)
        self.reason.setVisible(bool(why))

    def end(self) -> None:
        self.reason.hide()
        self._show_under_way(False)

    def _show_under_way(self, is_shown: bool) -> None:
        """The source stands where the figures will."""
        for part in (self.heading, self._figures, self.bar, self.pause, self.stop):
            part.setVisible(is_shown)
        self._source.setVisible(not is_shown)

    def _move_bar(self, done: int, total: int, words: str) -> None:
        """Without QProgressBar's own repaint, which does not wait for the window's next one. The
        words are the bar's too, for screen readers."""
        self._figures.set_words(words)
        self.bar.setUpdatesEnabled(False)
        self.bar.setFormat(words)
        if self.bar.maximum() != max(total, 1):
            self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.setUpdatesEnabled(True)

    def _figure_words(self, progress: BatchProgress) -> str:
        parts = [
            self.tr("{done} of {total}").format(
                done=number_words(progress.done), total=number_words(progress.total)
            )
        ]
        if progress.per_second > 0 and progress.stage is not BatchStage.PAUSED:
            parts.append(rate_words(progress.per_second))
            parts.append(time_left_words(progress.seconds_left or 0))
        return " · ".join(filter(None, parts))

    def _reason_words(self, progress: BatchProgress) -> str:
        if self._is_stopping:
            return self._stopping_words()
        words = why_words(progress.why)
        if words and progress.again_in:
            return self.tr("{why} Tries again in {seconds} s.").format(
                why=words, seconds=max(1, round(progress.again_in))
            )
        return words

    def _stopping_words(self) -> str:
        return self.tr("Stopping: rows under way come to their end.")

    def _pause_or_continue(self) -> None:
        if self._is_paused:
            self.continue_asked.emit()
        else:
            self.pause_asked.emit()

    def _on_stop(self) -> None:
        self._is_stopping = True
        self.stop.setEnabled(False)
        self.pause.setEnabled(False)
        self.reason.setText(self._stopping_words())
        self.reason.show()
        self.stop_asked.emit()

    def _show_paused(self, is_paused: bool) -> None:
        self._is_paused = is_paused
        self.pause.setEnabled(not self._is_stopping)
        heading = self.tr("Paused") if is_paused else self._begun
        if self.heading.text() != heading:  # it would lay the page out anew
            self.heading.setText(heading)
        words = self.tr("Continue") if is_paused else self.tr("Pause")
        if self.pause.text() != words:
            self.pause.setText(words)
            self.pause.setIcon(icon("play" if is_paused else "pause"))


def _begun_words(batch: Batch, *, is_run: bool) -> str:
    if not is_run:
        return _tr("Looking up…")
    if batch.dry_run:
        return _tr("Dry run: nothing is sent that changes anything…")
    return _tr("Erasing…") if batch.task is BatchTask.ERASE else _tr("Changing…")


def _title_words(batch: Batch) -> str:
    """What the batch does."""
    if batch.task is BatchTask.EDIT and batch.values:
        return _tr("Set {values}").format(values=values_words(batch.values))
    text = {
        BatchTask.LOOK_UP: _tr("Look up customers"),
        BatchTask.EDIT: _tr("Change customers"),
        BatchTask.ERASE: _tr("Erase customers"),
    }
    return text[batch.task]


def _what_words(batch: Batch) -> str:
    """The batch in a line."""
    text = {
        BatchTask.LOOK_UP: _tr("Look-up of {number} from {source}"),
        BatchTask.EDIT: _tr("Edit of {number} from {source}"),
        BatchTask.ERASE: _tr("Erasure of {number} from {source}"),
    }[batch.task]
    lines = QCoreApplication.translate("batch", "%Ln line(s)", None, batch.rows)
    return text.format(number=lines, source=source_words(batch.source))
