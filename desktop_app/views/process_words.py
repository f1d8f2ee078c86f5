"""What the start and the end of the program say, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.process.settings_file import Settings, SettingsTrouble
from desktop_app.views.dialog_buttons import show_warning_sign


def settings_words(settings: Settings) -> str:
    """What is wrong with the settings file; empty when nothing is."""
    if settings.trouble is SettingsTrouble.DAMAGED and settings.aside is not None:
        text = _tr(
            "The file of window sizes was damaged. It is kept as {name}; sizes start afresh."
        )
        return text.format(name=settings.aside.name)
    if settings.trouble is SettingsTrouble.NOT_KEPT:
        return _tr(
            "The settings folder can't be written: this time, sizes and profiles are not kept."
        )
    return ""


def no_profile_words(name: str) -> str:
    """A second start named a profile that there is not; ``name`` is safe to show."""
    return _tr("There is no profile named {name}.").format(name=name)


class StartAnyway(QMessageBox):
    """Another process is the first and does not answer. Signal: ``decided(bool)``, start or not."""

    decided = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is started unless the agent says so."""
        super().__init__(parent)
        _ask(
            self,
            _tr("Customer Desk is running already, but does not answer."),
            _tr("End it first, or start once more beside it."),
        )
        self.setWindowTitle(_tr("Customer Desk"))
        start = self.addButton(_tr("Start anyway"), QMessageBox.ButtonRole.DestructiveRole)
        leave = self.addButton(_tr("Don't start"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(leave)
        self.setEscapeButton(leave)
        self.finished.connect(lambda _: self.decided.emit(self.clickedButton() is start))


class ClosingQuestion(QMessageBox):
    """A write is on its way while its window is to be closed. Signal: ``close_asked()``."""

    close_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Waiting is what Enter and Esc do."""
        super().__init__(parent)
        _ask(
            self,
            _tr("A change is being sent."),
            _tr(
                "Wait for the gateway's answer, or close anyway: what became of the change is "
                "then found out at the next start."
            ),
        )
        self.setWindowTitle(_tr("A change is being sent"))
        close = self.addButton(_tr("Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        wait = self.addButton(_tr("Wait"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(wait)
        self.setEscapeButton(wait)
        close.clicked.connect(self.close_asked)


def _ask(box: QMessageBox, sentence: str, more: str) -> None:
    box.setTextFormat(Qt.TextFormat.PlainText)
    show_warning_sign(box)
    box.setText(sentence)
    box.setInformativeText(more)


def _tr(text: str) -> str:
    return QCoreApplication.translate("process_words", text)
