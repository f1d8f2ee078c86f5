"""Token and key for a profile whose own are not at hand: asked once, with the reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from desktop_app.credentials.profiles import Profile
from desktop_app.credentials.vault import Vault, VaultErrorCode
from desktop_app.gateway.endpoint import Credentials, ProxyLogin
from desktop_app.models.display import one_line
from desktop_app.views.profiles.dialog import SecretsDialog
from desktop_app.views.profiles.fields import SecretEdit, add_field, field_grid
from desktop_app.views.profiles.form import PasswordEdit
from desktop_app.views.profiles.wording import authorisation_name, failure_words, vault_words
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.messages import Tone
from desktop_app.worker.worker import Worker

_KEYRING_WORKS = {
    VaultErrorCode.ABSENT,
    VaultErrorCode.OTHER_ADDRESS,
    VaultErrorCode.OTHER_WAY,
    VaultErrorCode.BROKEN,
}
"""Only what was in it can't be used: what is typed now may be kept."""


class SessionSecretsDialog(SecretsDialog):
    """Asks for a profile's secrets, or, where it is only the way that changed, whether the saved
    ones may be used in it. Signal ``given(Credentials)``: the vault has them by then."""

    given = Signal(object)

    def __init__(
        self,
        vault: Vault,
        worker: Worker,
        profile: Profile,
        error_code: VaultErrorCode,
        parent: QWidget | None = None,
        *,
        is_right: Callable[[Credentials], bool] = lambda credentials: True,
    ) -> None:
        """``error_code``: why they have to be asked for (ABSENT when nothing was kept).
        ``is_right``: whether these are the ones that are wanted: no other is kept anywhere."""
        super().__init__(self.tr("Token and key"), worker, parent)
        self._vault, self._profile, self._is_right = vault, profile, is_right
        self._error_code = error_code
        self.show_environment(profile.environment.name, profile.name)
        self._token = SecretEdit(self.tr("Authenticity token"), hidden=False)
        self._key = SecretEdit(self.tr("Merchant key"), hidden=True)
        self._password = PasswordEdit(self.tr("Proxy password"))
        self._keep = QCheckBox(self.tr("Keep them in the system keyring"))
        self._keep.setChecked(error_code in _KEYRING_WORKS)
        self._keep.setVisible(error_code in _KEYRING_WORKS)
        self._use = QPushButton(self.tr("Continue"))
        self._use.clicked.connect(self._on_use)
        make_primary(self._use)
        self._confirm = QPushButton(self.tr("Use the saved ones in this way"))
        self._confirm.setVisible(error_code is VaultErrorCode.OTHER_WAY)
        self._confirm.clicked.connect(self._on_confirm)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        reason = plain_label(self._reason(error_code), wraps=True)
        parts = reason, self._fields(), self._keep, self._notice, None
        self.fill(*parts, left=(self._confirm,), right=(cancel, self._use))
        self._task.running_changed.connect(self._on_running)

    def _reason(self, error_code: VaultErrorCode) -> str:
        if error_code in _KEYRING_WORKS:
            return vault_words(error_code)
        once = self.tr(
            "Token and key are asked for once per session instead. They stay in this program's "
            "memory until it ends, and are written nowhere."
        )
        return f"{vault_words(error_code)} {once}"

    def _fields(self) -> QWidget:
        fields = QWidget()
        grid = field_grid(fields)
        address = plain_label(one_line(self._profile.base_url), wraps=True)
        grid.addWidget(plain_label(self.tr("Gateway URL"), wraps=True), 0, 0)
        grid.addWidget(address, 0, 1)
        if self._error_code is VaultErrorCode.OTHER_WAY:
            self._add_way(grid)
        for field in (self._token, self._key):
            add_field(grid, field)
        if self._profile.proxy_user:
            who = one_line(f"{self._profile.proxy_user} · {self._profile.proxy}")
            grid.addWidget(plain_label(self.tr("Proxy"), wraps=True), grid.rowCount(), 0)
            grid.addWidget(plain_label(who, wraps=True), grid.rowCount() - 1, 1)
            add_field(grid, self._password)
        return fields

    def _add_way(self, grid: QGridLayout) -> None:
        rows = [(self.tr("Authorisation"), authorisation_name(self._profile.authorisation))]
        if not self._profile.proxy_user:
            rows.append((self.tr("Proxy"), one_line(self._profile.proxy) or self.tr("none")))
        for caption, text in rows:
            grid.addWidget(plain_label(caption, wraps=True), grid.rowCount(), 0)
            grid.addWidget(plain_label(text, wraps=True), grid.rowCount() - 1, 1)

    def _on_running(self, is_running: bool) -> None:
        parts = (self._token, self._key, self._password, self._keep, self._use, self._confirm)
        self.enable_all(parts, not is_running)

    def _on_use(self) -> None:
        for field, words in (
            (self._token, self.tr("Paste the authenticity token.")),
            (self._key, self.tr("Paste the merchant key.")),
        ):
            if not field.text:
                field.refuse(words)
                return
            if not field.is_right():
                return
        credentials = Credentials(self._token.text, self._key.text, self._login)
        if not self._are_wanted(credentials):
            return
        if self._keep.isChecked():
            self._keep_them(credentials)
        else:
            self._use_for_session(credentials)

    def _are_wanted(self, credentials: Credentials) -> bool:
        if self._is_right(credentials):
            return True
        sentence = self.tr(
            "These are not the token and key that this window was opened with. To work with "
            "others, close the window and open the profile again."
        )
        self._notice.show_message(sentence, Tone.WARNING)
        return False

    def _on_confirm(self) -> None:
        self._task.begin(
            partial(self._vault.confirm_way, self._profile),
            self.tr("Waiting for the system keyring…"),
            done=self._on_confirmed,
            failed=lambda error: self._notice.show_message(failure_words(error), Tone.WARNING),
        )

    def _on_confirmed(self, credentials: Credentials | None) -> None:
        if credentials is None:
            self._notice.show_message(vault_words(VaultErrorCode.ABSENT), Tone.WARNING)
        elif self._are_wanted(credentials):
            self._give(credentials)

    @property
    def _login(self) -> ProxyLogin | None:
        """Without a password there is none: then the proxy says whether it wants one."""
        profile = self._profile
        if not profile.proxy_user or not self._password.text:
            return None
        return ProxyLogin(profile.proxy, profile.proxy_user, self._password.text)

    def _keep_them(self, credentials: Credentials) -> None:
        self._task.begin(
            partial(self._vault.save, self._profile, credentials),
            self.tr("Waiting for the system keyring…"),
            done=lambda _: self._give(credentials),
            failed=partial(self._on_not_kept, credentials),
        )

    def _on_not_kept(self, credentials: Credentials, error: Exception) -> None:
        self._notice.show_message(
            failure_words(error),
            Tone.WARNING,
            action=self.tr("Keep for this session only"),
            on_action=partial(self._use_for_session, credentials),
        )

    def _use_for_session(self, credentials: Credentials) -> None:
        self._vault.keep_for_session(self._profile, credentials)
        self._give(credentials)

    def _give(self, credentials: Credentials) -> None:
        self.given.emit(credentials)
        self.accept()
