"""The foot of a batch's rows: what can be done with all of them now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.models.display import tool_tip
from desktop_app.records.batch import Batch, Stage, Task
from desktop_app.views.batch.result_words import main_words
from desktop_app.views.batch.trouble_words import waiting_words
from desktop_app.views.icons import icon
from desktop_app.views.style import make_dangerous, make_primary
from desktop_app.views.theme import STEP


class Footer(QWidget):
    """Signals: ``new_asked()``; ``export_asked()``; ``old_values_asked()``;
    ``certificate_asked()``; ``main_asked()``: confirm and begin, or go on."""

    new_asked = Signal()
    export_asked = Signal()
    old_values_asked = Signal()
    certificate_asked = Signal()
    main_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing to do yet."""
        super().__init__(parent)
        self.new = QPushButton(icon("list-plus"), self.tr("New batch"))
        self.export = QPushButton(icon("file-output"), self.tr("Export…"))
        self.old_values = QPushButton(icon("save"), self.tr("Save old values…"))
        self.certificate = QPushButton(icon("file-badge"), self.tr("Certificate…"))
        self.main = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        for button in (self.new, self.export, self.old_values, self.certificate):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.main)
        self.main.setAutoDefault(False)
        self.new.clicked.connect(self.new_asked)
        self.export.clicked.connect(self.export_asked)
        self.old_values.clicked.connect(self.old_values_asked)
        self.certificate.clicked.connect(self.certificate_asked)
        self.main.clicked.connect(self.main_asked)

    def show_state(
        self,
        batch: Batch,
        *,
        is_busy: bool,
        is_noting: bool,
        rows: int,
        left: int,
        is_certified: bool,
        is_refused: bool,
        is_out_of_date: bool,
    ) -> None:
        """``is_noting``: what the agent left out is being noted; ``rows``: of the batch; ``left``:
        those a run would carry out; ``is_refused``: nothing may leave at present;
        ``is_out_of_date``: the rows shown may not be those on disk."""
        self.new.setEnabled(not is_busy)
        self.export.setEnabled(rows > 0 and not is_busy)
        is_edit = batch.task is Task.EDIT
        self.old_values.setVisible(is_edit)
        self.old_values.setEnabled(is_edit and rows > 0 and not is_busy)
        self.certificate.setVisible(is_certified)
        self.certificate.setEnabled(not is_busy)
        may_go_on = not is_busy and not is_out_of_date
        has_main = batch.task is not Task.LOOK_UP and may_go_on and _can_go_on(batch, left)
        self.main.setVisible(has_main)
        if has_main:
            self.main.setEnabled(not is_noting and not is_refused)
            self.main.setToolTip(tool_tip(waiting_words()) if is_refused else "")
            self.main.setText(main_words(batch, left))
            if batch.task is Task.ERASE:
                make_dangerous(self.main)
            else:
                make_primary(self.main)


def _can_go_on(batch: Batch, left: int) -> bool:
    """Looked up with somebody to do it for, or begun and not at its end."""
    if batch.stage is Stage.RESOLVED:
        return left > 0
    return batch.confirmed > 0 and batch.stage is not Stage.FINISHED
