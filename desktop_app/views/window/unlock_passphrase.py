"""The unlock passphrase: set, changed, removed, or given up when nobody knows it any more."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QWidget,
)

from desktop_app.credentials.keyring import VaultError, VaultErrorCode
from desktop_app.credentials.passphrase import LEAST_PASSPHRASE
from desktop_app.credentials.profiles import Profile, ProfileBookError
from desktop_app.credentials.vault import Vault
from desktop_app.views.profiles.dialog import BusyTask
from desktop_app.views.profiles.fields import add_field, field_grid
from desktop_app.views.profiles.form import PasswordEdit
from desktop_app.views.profiles.wording import failure_words
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.dialogs import FramedDialog
from desktop_app.views.widgets.labels import QuietLine, plain_label
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.worker.worker import Worker

_WIDTH = 640


class _PassphraseDialog(FramedDialog):
    """What both have: gone once it is closed, and no passphrase stays in a field."""

    def __init__(self, title: str, parent: QWidget | None) -> None:
        super().__init__(title, parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def done(self, result: int) -> None:
        for field in self.findChildren(QLineEdit):
            field.setText("")
        super().done(result)


class UnlockPassphraseDialog(_PassphraseDialog):
    """Asks the keyring first whether a passphrase is set, and shows what can be done.

    Closed in the middle of it, what was begun is finished all the same. Signal: ``told(str)`` what
    was done.
    """

    told = Signal(str)

    def __init__(
        self,
        vault: Vault,
        worker: Worker,
        profiles: Callable[[], tuple[Profile, ...]],
        parent: QWidget | None = None,
    ) -> None:
        """``profiles`` reads every saved profile; raises ProfileBookError."""
        super().__init__(self.tr("Unlock passphrase"), parent)
        self._vault, self._profiles = vault, profiles
        self._notice = Notice()
        self.keep_in_sight(self._notice)
        self._task = BusyTask(worker, self._notice, self)
        self._task.running_changed.connect(self._refresh)
        self._is_known = False
        self._was_set = False
        self._state = plain_label(wraps=True)
        self._make_fields()
        self._act = QPushButton()
        self._act.clicked.connect(self._set_or_change)
        self._remove = QPushButton(self.tr("Remove passphrase"))
        self._remove.clicked.connect(self._remove_it)
        self._leave = QPushButton(self.tr("Cancel"))
        self._leave.clicked.connect(self.reject)
        parts = (
            self._state,
            plain_label(self._about(), wraps=True),
            plain_label(self._forgetting(), wraps=True),
            self._fields,
            self._notice,
            None,
        )
        self.fill(*parts, left=(self._remove,), right=(self._leave, self._act))
        make_primary(self._act)
        self._find_out()

    def _about(self) -> str:
        return self.tr(
            "The passphrase is asked for at the start and whenever the program is unlocked. Token "
            "and key of every profile and the journal's key stay in the system keyring, wrapped "
            "with it: without the passphrase nobody can use them, even while the keyring is open."
        )

    def _forgetting(self) -> str:
        return self.tr(
            "Nobody can recover a forgotten passphrase. You could only begin again: token and key "
            "of every profile would have to be entered anew, and the journal so far, with unsaved "
            "changes kept in it, would stay encrypted for good."
        )

    def _make_fields(self) -> None:
        self._current = PasswordEdit(self.tr("Current passphrase"))
        self._new = PasswordEdit(self.tr("New passphrase"))
        self._again = PasswordEdit(self.tr("New passphrase again"))
        self._fields = QWidget()
        grid = field_grid(self._fields)
        self._current_label = add_field(grid, self._current)
        for field in (self._new, self._again):
            add_field(grid, field)

    def _find_out(self) -> None:
        self._refresh()
        self._task.begin(
            self._vault.find_protection,
            self.tr("Waiting for the system keyring…"),
            done=self._on_found_out,
            failed=self._on_not_found_out,
        )

    def _on_found_out(self, _is_protected: bool) -> None:
        self._is_known = True
        self._refresh()
        first = self._current if self._vault.is_protected else self._new
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_not_found_out(self, error: Exception) -> None:
        self._notice.show_message(failure_words(error), Tone.WARNING)
        self._leave.setText(self.tr("Close"))

    def _refresh(self) -> None:
        is_set = self._vault.is_protected
        is_free = self._is_known and not self._task.is_running
        self._state.setText(
            self.tr("An unlock passphrase is set.")
            if is_set
            else self.tr(
                "No unlock passphrase is set: while this computer's keyring is open, anybody at "
                "this desk can unlock the program."
            )
        )
        self._state.setVisible(self._is_known)
        only_then: tuple[QWidget, ...] = (self._current, self._current_label, self._remove)
        for part in only_then:
            part.setVisible(is_set)
        self.enable_all((self._fields, self._act, self._remove), is_free)
        self._act.setText(self.tr("Change passphrase") if is_set else self.tr("Set passphrase"))

    def _set_or_change(self) -> None:
        if self._vault.is_protected and not self._has_current():
            return
        passphrase = self._new.text
        if len(passphrase) < LEAST_PASSPHRASE:
            words = self.tr(
                "Take at least %n character(s); some words are best.", "", LEAST_PASSPHRASE
            )
            self._new.refuse(words)
        elif passphrase != self._again.text:
            self._again.refuse(self.tr("This is not the same passphrase."))
        elif self._vault.is_protected:
            self._begin(partial(self._vault.change_passphrase, self._current.text, passphrase))
        else:
            self._begin_with_profiles(self._vault.set_passphrase, passphrase)

    def _remove_it(self) -> None:
        if self._has_current():
            self._begin_with_profiles(self._vault.remove_passphrase, self._current.text)

    def _has_current(self) -> bool:
        if not self._current.text:
            self._current.refuse(self.tr("Type the current passphrase."))
        return bool(self._current.text)

    def _begin_with_profiles(
        self,
        work: Callable[[str, tuple[Profile, ...]], Coroutine[Any, Any, None]],
        passphrase: str,
    ) -> None:
        try:
            profiles = self._profiles()
        except ProfileBookError as error:
            self._notice.show_message(failure_words(error), Tone.WARNING)
            return
        self._begin(partial(work, passphrase, profiles))

    def _begin(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self._was_set = self._vault.is_protected
        self._task.begin(
            work,
            self.tr("Wrapping what the system keyring has…"),
            done=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, _: None) -> None:
        is_set = self._vault.is_protected
        words = self.tr("The unlock passphrase is set.")
        if self._was_set:
            words = self.tr("The unlock passphrase is changed.")
        self.told.emit(words if is_set else self.tr("The unlock passphrase is removed."))
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._refresh()
        error_code = error.error_code if isinstance(error, VaultError) else VaultErrorCode.BROKEN
        if error_code is VaultErrorCode.WRONG_PASSPHRASE:
            self._current.refuse(failure_words(error))
        elif self._vault.is_protected and not self._was_set:
            words = self.tr(
                "The passphrase is set, but the system keyring did not take everything. The rest "
                "is wrapped when you unlock with it. {reason}"
            )
            self._notice.show_message(words.format(reason=failure_words(error)), Tone.WARNING)
        else:
            self._notice.show_message(failure_words(error), Tone.WARNING)


class BeginAgainDialog(_PassphraseDialog):
    """What it means to go on without the passphrase, and a word to type before it is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Begin again without the passphrase"), parent)
        self._word = self.tr("begin again")
        words = plain_label(
            self.tr(
                "Without the passphrase nobody can read what it guards. If you begin again, token "
                "and key of every profile are removed from the system keyring and must be entered "
                "anew. The journal so far, with unsaved changes kept in it, stays on this computer "
                "encrypted and can never be opened again; a new journal is begun."
            ),
            wraps=True,
        )
        asked = self.tr("Type “{word}” to confirm").format(word=self._word)
        label = plain_label(asked, wraps=True)
        self._field = QuietLine()
        self._field.setAccessibleName(asked)
        label.setBuddy(self._field)
        self._field.textChanged.connect(self._refresh)
        self._begin = QPushButton(self.tr("Begin again"))
        self._begin.clicked.connect(self.accept)
        leave = QPushButton(self.tr("Cancel"))
        leave.clicked.connect(self.reject)
        self._begin.setAutoDefault(False)
        self.fill(words, label, self._field, right=(leave, self._begin), default=leave)
        self._refresh()

    def _refresh(self) -> None:
        self._begin.setEnabled(self._field.text().strip().casefold() == self._word.casefold())
