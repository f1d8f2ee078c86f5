"""Inputs of the Profile dialogs: each says below itself what is wrong, and offers to mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop_app.credentials.vault import SecretStorage, VaultErrorCode, problems_of, without_blanks
from desktop_app.views.profiles.wording import secret_words, storage_words, vault_words
from desktop_app.views.widgets.labels import ToneLabel, TonePicture, plain_label
from desktop_app.views.widgets.layouts import column, form, row
from desktop_app.views.widgets.messages import HintLine, Tone
from desktop_app.views.widgets.tokens import STEP, Face, set_face

_PICTURE = 16


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
        self.hint = HintLine(self.edit)
        self.setFocusProxy(self.edit)
        column(self.edit, self.hint, of=self, spacing=STEP // 2)
        self.edit.textChanged.connect(self._on_text)

    @property
    def text(self) -> str:
        """As typed."""
        return self.edit.text()

    def refuse(self, words: str) -> None:
        """Say what is wrong and take the keyboard there."""
        self.hint.show_message(words)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self) -> None:
        self.hint.show_message("")
        self.changed.emit()


class SecretEdit(HintedEdit):
    """A token or key. A line edit keeps pasted line breaks in its text but shows them as blanks, so
    they are recognised here, said, and removed when the agent agrees."""

    def __init__(self, name: str, *, hidden: bool) -> None:
        """``hidden``: dots instead of characters, and no copying out of the field."""
        super().__init__(name)
        set_face(self.edit, Face.MONO)
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
        problems = problems_of(self.text)
        if not any(problems):
            return True
        self._show_problems()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _on_text(self) -> None:
        self._show_problems()
        self.changed.emit()

    def _show_problems(self) -> None:
        problems = problems_of(self.text)
        if problems.removable and not problems.foreign:
            mend = self.tr("Remove them")
            self.hint.show_message(secret_words(problems), Tone.DANGER, mend, self._remove_blanks)
        else:
            self.hint.show_message(secret_words(problems))

    def _remove_blanks(self) -> None:
        self.edit.setText(without_blanks(self.text))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def field_grid(owner: QWidget) -> QGridLayout:
    """Labels on the left, fields on the right, for :func:`add_field`."""
    return form(of=owner, spacing=STEP + STEP // 2)


def add_field(grid: QGridLayout, field: QWidget) -> QLabel:
    """Put ``field`` in the next row, with its accessible name as the visible label beside it."""
    edit = field.edit if isinstance(field, HintedEdit) else field
    label = plain_label(edit.accessibleName())
    label.setBuddy(edit)
    label.setFixedHeight(4 * STEP)  # level with the input, not with the hint below it
    line = grid.rowCount()
    grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(field, line, 1)
    return label


class StorageLine(QWidget):
    """Where token and key are kept, in one quiet line; in amber when it is memory only."""

    def __init__(self) -> None:
        super().__init__()
        self._error_code: VaultErrorCode | None = None
        self._picture = TonePicture(_PICTURE, "lock", "muted")
        self._words = ToneLabel("muted", self.tr("Looking for the system keyring…"), wraps=True)
        row(self._picture, (self._words, 1), of=self, at_top=True)

    @property
    def error_code(self) -> VaultErrorCode | None:
        """Why no keyring can be used; None when one can, or while that is unknown."""
        return self._error_code

    @property
    def words(self) -> str:
        """What the line says."""
        return self._words.text()

    def show_storage(self, storage: SecretStorage) -> None:
        """A keyring answers."""
        self._error_code = None
        never = self.tr("Never shown again.")
        self._words.setText(f"{storage_words(storage)} {never}")
        self._words.set_tone("muted")
        self._picture.set_picture("lock", "muted")

    def show_error(self, error_code: VaultErrorCode) -> None:
        """None does."""
        self._error_code = error_code
        instead = self.tr("Token and key stay in memory and are asked for once per session.")
        self._words.setText(f"{vault_words(error_code)} {instead}")
        self._words.set_tone("warning")
        self._picture.set_picture("triangle-alert", "warning")
