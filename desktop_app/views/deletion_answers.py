"""What the gateway answered when a deleted customer was asked for again: evidence, line by line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.models.display import one_line
from desktop_app.models.journal_words import reading_words
from desktop_app.records.evidence import Reading
from desktop_app.records.intent import Purpose
from desktop_app.views.theme import STEP


class DeletionAnswers(QWidget):
    """Hidden until there are answers to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing yet."""
        super().__init__(parent)
        # No QFormLayout: of wrapped lines it gives some less height than they need, others more.
        self._form = QGridLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(2 * STEP)
        self._form.setVerticalSpacing(STEP // 2)
        self._form.setColumnStretch(1, 1)
        self.hide()

    def show_answers(
        self, readings: tuple[Reading, ...], purpose: Purpose, *, is_noted: bool
    ) -> None:
        """Both answers, what the journal keeps beside them, and whether it has them."""
        while (item := self._form.takeAt(0)) is not None:
            if (label := item.widget()) is not None:
                label.hide()
                label.deleteLater()
        captions = (self.tr("Asked by UUID"), self.tr("Asked by merchant ID"))
        for caption, reading in zip(captions, readings, strict=False):
            self._add(caption, reading_words(reading))
        if purpose.reason:
            self._add(self.tr("Reason"), one_line(purpose.reason))
        if purpose.ticket:
            self._add(self.tr("Ticket number"), one_line(purpose.ticket))
        noted = self.tr("Has both answers, and none of the customer's values.")
        lacking = self.tr("The answers could not be noted: they stand only here.")
        self._add(self.tr("Journal"), noted if is_noted else lacking)
        self.setVisible(bool(readings))

    def _add(self, caption: str, text: str) -> None:
        name, value = QLabel(), QLabel()
        for label, words in ((name, caption), (value, text)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(words)
        name.setForegroundRole(name.palette().ColorRole.PlaceholderText)
        value.setWordWrap(True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = self._form.rowCount()
        self._form.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._form.addWidget(value, row, 1)
