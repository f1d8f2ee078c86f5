"""Leaving with unsaved changes: save them and go on, discard them, or stay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from desktop_app.views.dialog_buttons import show_warning_sign


class LeaveDialog(QMessageBox):
    """Asks once; nothing happens before the agent has answered."""

    def __init__(
        self,
        question: str,
        details: str = "",
        *,
        save: Callable[[], object] | None,
        discard: Callable[[], object],
        parent: QWidget,
    ) -> None:
        """``question`` names whose changes they are, ``details`` what would be lost. ``save`` is
        None where saving is not possible."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Unsaved changes"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        show_warning_sign(self)
        self.setText(question)
        self.setInformativeText(details)
        self._then: dict[QPushButton, Callable[[], object]] = {}
        role = QMessageBox.ButtonRole
        stay = self.addButton(self.tr("Keep editing"), role.RejectRole)
        self._then[self.addButton(self.tr("Discard"), role.DestructiveRole)] = discard
        default = stay
        if save is not None:
            default = self.addButton(self.tr("Save and go on"), role.AcceptRole)
            self._then[default] = save
        self.setDefaultButton(default)
        self.setEscapeButton(stay)
        self.finished.connect(self._act)

    def _act(self) -> None:
        for button, then in self._then.items():
            if self.clickedButton() is button:
                then()
