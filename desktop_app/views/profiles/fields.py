"""Inputs of the Profile dialogs: each says below itself what is wrong, and offers to mend it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.credentials.vault import Storage, VaultTrouble, faults_of, without_blanks
from desktop_app.views.profiles.wording import secret_words, storage_words, vault_words
from desktop_app.views.widgets.look import STEP, fixed_font, icon, tokens

_PICTURE = 14


class Hint(QWidget):
    """One line below an input, hidden until there is something to say about it."""

    def __init__(self, about: QWidget) -> None:
        """``about``: the input; screen readers get the words as its description."""
        super().__init__()
        self._about = about
        self._is_problem = True
        self._picture = QLabel()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._mend = QPushButton()
        self._mend.setAutoDefault(False)
        self._mend.clicked.connect(self._on_mend)
        self._callback: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP - 2)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self._mend)
        self.hide()

    @property
    def words(self) -> str:
        """What is said now; empty when hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(
        self,
        words: str,
        *,
        is_problem: bool = True,
        mend: str = "",
        on_mend: Callable[[], object] | None = None,
    ) -> None:
        """Show ``words`` (nothing when empty); ``mend`` names what the button beside them does."""
        self._is_problem = is_problem
        self._words.setText(words)
        self._mend.setText(mend)
        self._mend.setVisible(bool(mend))
        self._callback = on_mend
        self._about.setAccessibleDescription(words)
        self._paint()
        self.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _on_mend(self) -> None:
        if self._callback is not None:
            self._callback()

    def _paint(self) -> None:
        now = tokens(QGuiApplication.palette())
        ink = now.danger if self._is_problem else now.muted
        name = "circle-alert" if self._is_problem else "info"
        self._picture.setPixmap(icon(name, colour=ink).pixmap(_PICTURE, _PICTURE))
        colour_label(self._words, ink)


class HintedEdit(QWidget):
    """A line edit with its hint. Signal ``changed()``: the agent typed, or something was mended."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        """``name``: the label beside it, which is its accessible name too."""
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setMinimumHeight(4 * STEP)
        self.edit.setTextMargins(STEP // 2, 0, STEP // 2, 0)
        self.hint = Hint(self.edit)
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addWidget(self.edit)
        column.addWidget(self.hint)
        self.edit.textChanged.connect(self._on_text)

    @property
    def text(self) -> str:
        """As typed."""
        return self.edit.text()

    def refuse(self, words: str) -> None:
        """Say what is wrong and take the keyboard there."""
        self.hint.say(words)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self) -> None:
        self.hint.say("")
        self.changed.emit()


class SecretEdit(HintedEdit):
    """A token or key. A line edit keeps pasted line breaks in its text but shows them as blanks, so
    they are recognised here, said, and removed when the agent agrees."""

    def __init__(self, name: str, *, hidden: bool) -> None:
        """``hidden``: dots instead of characters, and no copying out of the field."""
        super().__init__(name)
        self.edit.setFont(fixed_font())
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        if hidden:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)

    def show_saved(self, is_saved: bool) -> None:
        """Whether leaving the field empty means what is kept already."""
        self.edit.setPlaceholderText(
            self.tr("saved, not shown; type to replace it") if is_saved else ""
        )

    def is_right(self) -> bool:
        """Whether what is typed can be a token or key; says why when not. Empty is fine here."""
        faults = faults_of(self.text)
        if not any(faults):
            return True
        self._say_faults()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _on_text(self) -> None:
        self._say_faults()
        self.changed.emit()

    def _say_faults(self) -> None:
        faults = faults_of(self.text)
        if faults.removable and not faults.foreign:
            words, mend = secret_words(faults), self.tr("Remove them")
            self.hint.say(words, mend=mend, on_mend=self._remove_blanks)
        else:
            self.hint.say(secret_words(faults))

    def _remove_blanks(self) -> None:
        self.edit.setText(without_blanks(self.text))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def add_field(grid: QGridLayout, field: QWidget) -> QLabel:
    """Put ``field`` in the next row, with its accessible name as the visible label beside it."""
    edit = field.edit if isinstance(field, HintedEdit) else field
    label = QLabel(edit.accessibleName())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(edit)
    label.setFixedHeight(4 * STEP)  # level with the input, not with the hint below it
    row = grid.rowCount()
    grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(field, row, 1)
    return label


class StorageLine(QWidget):
    """Where token and key are kept, in one quiet line; in amber when it is memory only."""

    def __init__(self) -> None:
        super().__init__()
        self._trouble: VaultTrouble | None = None
        self._picture = QLabel()
        self._words = QLabel(self.tr("Looking for the system keyring…"))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self._paint()

    @property
    def trouble(self) -> VaultTrouble | None:
        """Why no keyring can be used; None when one can, or while that is unknown."""
        return self._trouble

    @property
    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def show_storage(self, storage: Storage) -> None:
        """A keyring answers."""
        self._trouble = None
        never = self.tr("Never shown again.")
        self._words.setText(f"{storage_words(storage)} {never}")
        self._paint()

    def show_trouble(self, trouble: VaultTrouble) -> None:
        """None does."""
        self._trouble = trouble
        instead = self.tr("Token and key stay in memory and are asked for once per session.")
        self._words.setText(f"{vault_words(trouble)} {instead}")
        self._paint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint()
        super().changeEvent(event)

    def _paint(self) -> None:
        now = tokens(QGuiApplication.palette())
        ink = now.warning if self._trouble else now.muted
        colour_label(self._words, ink)
        name = "triangle-alert" if self._trouble else "lock"
        self._picture.setPixmap(icon(name, colour=ink).pixmap(_PICTURE + 2, _PICTURE + 2))


def colour_label(label: QLabel, ink: QColor) -> None:
    """Write the label in ``ink``; nothing to do, and no event, when it is so already."""
    palette = label.palette()
    if palette.color(QPalette.ColorRole.WindowText) != ink:
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        label.setPalette(palette)
