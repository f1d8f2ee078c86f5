"""What the start and the end of the program say, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.process.settings_file import Settings, SettingsTrouble
from desktop_app.views.dialog_buttons import show_warning_sign


def settings_words(sizes: Settings, choices: Settings) -> str:
    """What is wrong with the files of settings; empty when nothing is."""
    if SettingsTrouble.FOLDER in (sizes.trouble, choices.trouble):
        return _tr(
            "The settings folder can't be written: this time, window sizes and choices are not "
            "kept, and profiles can't be saved."
        )
    said = (_sizes_words(sizes), _choices_words(choices))
    return " ".join(words for words in said if words)


def _sizes_words(sizes: Settings) -> str:
    if sizes.trouble is SettingsTrouble.DAMAGED and sizes.aside is not None:
        text = _tr(
            "The file of window sizes was damaged. It is kept as {name}; sizes start afresh."
        )
        return text.format(name=sizes.aside.name)
    if sizes.trouble is SettingsTrouble.FILE:
        return _tr("The file of window sizes can't be used: this time, sizes are not kept.")
    return ""


def _choices_words(choices: Settings) -> str:
    if choices.trouble is SettingsTrouble.DAMAGED and choices.aside is not None:
        text = _tr(
            "The file of your choices was damaged. It is kept as {name}; lock, hold and the other "
            "choices start afresh."
        )
        return text.format(name=choices.aside.name)
    if choices.trouble is SettingsTrouble.FILE:
        return _tr("The file of your choices can't be used: this time, they are not kept.")
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
