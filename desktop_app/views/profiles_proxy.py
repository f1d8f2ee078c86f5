"""The proxy of a profile and who signs in there: fields that appear once there is a proxy."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit

from desktop_app.credentials.profile import Profile, ProfileError, check_proxy_user
from desktop_app.gateway.base_url import RefusedUrlError
from desktop_app.gateway.proxy_address import check_proxy
from desktop_app.views.profiles_fields import HintedEdit, add_field
from desktop_app.views.profiles_wording import name_words, proxy_words


class PasswordEdit(HintedEdit):
    """A password: dots instead of characters. Whatever characters it has are right."""

    def __init__(self, name: str) -> None:
        """``name``: the label beside it."""
        super().__init__(name)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )


class ProxyFields(QObject):
    """Address, user name and password of a proxy. Signal ``changed()``."""

    changed = Signal()

    def __init__(self, saved: Profile | None, parent: QObject) -> None:
        """``saved``: the profile to edit; its password is not shown."""
        super().__init__(parent)
        self._saved = saved
        self.address = HintedEdit(self.tr("Proxy"))
        self.address.edit.setPlaceholderText(self.tr("none; or host:port"))
        self.address.edit.setToolTip(self.tr("A proxy of your company."))
        self.user = HintedEdit(self.tr("Proxy user name"))
        self.user.edit.setPlaceholderText(self.tr("none; if the proxy asks for a sign-in"))
        self.password = PasswordEdit(self.tr("Proxy password"))
        self._labels: list[QLabel] = []
        if saved is not None:
            self.address.edit.setText(saved.proxy)
            self.user.edit.setText(saved.proxy_user)
        for field in (self.address, self.user, self.password):
            field.changed.connect(self._on_changed)

    def add_to(self, grid: QGridLayout) -> None:
        """Three more rows."""
        add_field(grid, self.address)
        self._labels = [add_field(grid, field) for field in (self.user, self.password)]
        self._show_rows()

    def are_right(self) -> bool:
        """Whether what is typed can be used; says in place what is wrong with it."""
        try:
            check_proxy(self.address.text)
        except RefusedUrlError:
            self.address.refuse(proxy_words())
            return False
        try:
            user = check_proxy_user(self.user.text)
        except ProfileError as error:
            self.user.refuse(name_words(error))
            return False
        if self.address.text.strip() and user and not (self.password.text or self._is_saved):
            self.password.refuse(self.tr("Type the password for this proxy and user name."))
            return False
        return True

    @property
    def _is_saved(self) -> bool:
        """Whether a password is kept for the proxy and the user shown now."""
        saved = self._saved
        if saved is None or not saved.proxy_user:
            return False
        try:
            shown = check_proxy(self.address.text), check_proxy_user(self.user.text)
        except (RefusedUrlError, ProfileError):
            return False
        return shown == (saved.proxy, saved.proxy_user)

    def _on_changed(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        has_proxy, has_user = bool(self.address.text.strip()), bool(self.user.text.strip())
        for part, is_shown in zip(
            (self.user, self.password, *self._labels),
            (has_proxy, has_proxy and has_user) * 2,
            strict=False,
        ):
            part.setVisible(is_shown)
        saved = self.tr("saved, not shown; type to replace it")
        self.password.edit.setPlaceholderText(saved if self._is_saved else "")
