"""The fields of a profile, what they make together, and what is wrong with them."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPalette
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QWidget

from desktop_app.credentials.draft import ProfileDraft
from desktop_app.credentials.profiles import (
    BASE_URLS,
    Environment,
    Profile,
    ProfileError,
    check_custom_url,
    check_name,
    check_proxy_user,
    new_profile_id,
    same_name,
)
from desktop_app.gateway.endpoint import Authorisation, RefusedUrlError, check_proxy
from desktop_app.process.permissions import with_proxy
from desktop_app.process.policy import NO_POLICY, Policy
from desktop_app.views.profiles.fields import (
    HintedEdit,
    SecretEdit,
    StorageLine,
    add_field,
    field_grid,
)
from desktop_app.views.profiles.wording import (
    authorisation_name,
    environment_name,
    name_words,
    proxy_words,
    url_words,
)
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.tokens import STEP, Tokens, tokens


class PasswordEdit(HintedEdit):
    """A password: dots instead of characters. Whatever characters it has are right."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )


class ProxyFields(QObject):
    """Address, user name and password of a proxy; the last two appear once there is one. Signal
    ``changed()``."""

    changed = Signal()

    def __init__(self, saved: Profile | None, parent: QObject, fixed: str | None = None) -> None:
        """``saved``: the profile to edit; its password is not shown. ``fixed``: the organisation's
        proxy, "" for none; None where each profile has its own."""
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
        if fixed is not None:
            self.address.edit.setText(fixed)
            self.address.edit.setEnabled(False)
            set_by = self.tr("Set by your organisation.")
            self.address.edit.setToolTip(set_by)
            self.address.hint.show_message(set_by, Tone.PLAIN)
        for field in (self.address, self.user, self.password):
            field.changed.connect(self._on_changed)

    def add_to(self, grid: QGridLayout) -> None:
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


_PICTURES = {
    Environment.TEST: "flask-conical",
    Environment.PRODUCTION: "store",
    Environment.CUSTOM: "server",
}


class ProfileForm(QWidget):
    """A profile being typed. Signal ``changed()``: what a test showed may be wrong now."""

    changed = Signal()

    def __init__(
        self,
        profile: Profile | None,
        other_names: tuple[str, ...],
        policy: Policy = NO_POLICY,
        own: Profile | None = None,
    ) -> None:
        """``profile``: the one to edit, None for a new one. ``other_names`` are taken; ``policy``:
        which environments and which proxy it may have; ``own``: the profile as it is written, with
        its own proxy."""
        super().__init__()
        self._policy = policy
        self._saved, self._own = profile, own
        self._id = profile.id if profile else new_profile_id()
        self._other_names = other_names
        self._custom_url = ""
        self.name = HintedEdit(self.tr("Profile name"))
        self.environment = QComboBox()
        self.environment.setAccessibleName(self.tr("Environment"))
        self.url = HintedEdit(self.tr("Gateway URL"))
        self.proxy = ProxyFields(profile, self, policy.proxy)
        self.authorisation = QComboBox()
        self.authorisation.setAccessibleName(self.tr("Authorisation"))
        self.token = SecretEdit(self.tr("Authenticity token"), hidden=False)
        self.key = SecretEdit(self.tr("Merchant key"), hidden=True)
        self.storage = StorageLine()
        self._fill_lists()
        self._lay_out()
        self._show_saved()
        self._on_environment()
        self._connect()

    @property
    def chosen_environment(self) -> Environment:
        environment: Environment = self.environment.currentData()
        return environment

    def choose_environment(self, environment: Environment) -> None:
        self.environment.setCurrentIndex(self.environment.findData(environment))

    def draft(self, *, named: bool) -> ProfileDraft | None:
        """What is typed, or None after saying what is wrong where it is wrong.

        ``named``: a name of its own is needed, to save; a test does without.
        """
        if (named and not self._name_is_right()) or not self._url_is_right():
            return None
        if not self.proxy.are_right():
            return None
        if not (self._secret_is_right(self.token) and self._secret_is_right(self.key)):
            return None
        profile = Profile(
            id=self._id,
            name=self._typed_name if named else environment_name(self.chosen_environment),
            environment=self.chosen_environment,
            base_url=self._typed_url,
            authorisation=self.authorisation.currentData(),
            proxy=self.proxy.address.text,
            proxy_user=self.proxy.user.text if self.proxy.address.text.strip() else "",
        )
        written = self._with_own_proxy(profile)
        profile = with_proxy(self._policy, written)
        password = self.proxy.password.text if profile.proxy_user else ""
        secrets = self.token.text, self.key.text, password
        return ProfileDraft(profile, *secrets, opened=self._saved, written=written)

    def _with_own_proxy(self, profile: Profile) -> Profile:
        """As it is written: the organisation's proxy is used, and stands in no profile."""
        if self._policy.proxy is None:
            return profile
        proxy, user = ("", "") if self._own is None else (self._own.proxy, self._own.proxy_user)
        if self._policy.proxy:
            user = profile.proxy_user
        return msgspec.structs.replace(profile, proxy=proxy, proxy_user=user)

    @property
    def _typed_name(self) -> str:
        return " ".join(self.name.text.split())

    @property
    def _typed_url(self) -> str:
        """In its one spelling; empty while it is none."""
        if self.chosen_environment is not Environment.CUSTOM:
            return BASE_URLS[self.chosen_environment]
        try:
            return check_custom_url(self.url.text.strip())
        except (RefusedUrlError, ProfileError):
            return ""

    @property
    def _has_saved_secrets(self) -> bool:
        """Whether what is kept was given for the address shown now."""
        return self._saved is not None and self._typed_url == self._saved.base_url

    def _name_is_right(self) -> bool:
        try:
            check_name(self._typed_name)
        except ProfileError as error:
            self.name.refuse(name_words(error))
            return False
        if any(same_name(self._typed_name, other) for other in self._other_names):
            self.name.refuse(self.tr("Another profile has this name."))
            return False
        return True

    def _url_is_right(self) -> bool:
        if self._typed_url:
            return True
        try:
            check_custom_url(self.url.text.strip())
        except RefusedUrlError as error:
            self.url.refuse(url_words(error))
        except ProfileError as error:
            self.url.refuse(name_words(error))
        return False

    def _secret_is_right(self, field: SecretEdit) -> bool:
        if field.text:
            return field.is_right()
        if self._has_saved_secrets:
            return True
        if field is self.token:
            field.refuse(self.tr("Paste the authenticity token."))
        else:
            field.refuse(self.tr("Paste the merchant key."))
        return False

    def _fill_lists(self) -> None:
        now = tokens()
        for environment, picture in _PICTURES.items():
            is_saved = self._saved is not None and self._saved.environment is environment
            if not (self._policy.permits_environment(environment.value) or is_saved):
                continue
            ink = _colour(environment, now)
            self.environment.addItem(
                icon(picture, colour=ink), environment_name(environment), environment
            )
            row = self.environment.count() - 1
            self.environment.setItemData(row, QBrush(ink), Qt.ItemDataRole.ForegroundRole)
        self.environment.setIconSize(QSize(2 * STEP, 2 * STEP))
        for each in Authorisation:
            self.authorisation.addItem(authorisation_name(each), each)
        for choice in (self.environment, self.authorisation):
            choice.setMinimumHeight(4 * STEP)

    def _show_saved(self) -> None:
        if self._saved is None:
            return
        self.name.edit.setText(self._saved.name)
        self.choose_environment(self._saved.environment)
        self.authorisation.setCurrentIndex(self.authorisation.findData(self._saved.authorisation))
        if self._saved.environment is Environment.CUSTOM:
            self._custom_url = self._saved.base_url

    def _connect(self) -> None:
        self.environment.currentIndexChanged.connect(self._on_environment)
        self.authorisation.currentIndexChanged.connect(self.changed)
        self.url.changed.connect(self._on_url)
        self.url.edit.editingFinished.connect(self._show_url)
        self.proxy.changed.connect(self.changed)
        for field in (self.name, self.token, self.key):
            field.changed.connect(self.changed)

    def _on_environment(self) -> None:
        environment = self.chosen_environment
        is_custom = environment is Environment.CUSTOM
        self.url.edit.blockSignals(True)  # not typed: neither a hint nor a change of its own
        self.url.edit.setText(self._custom_url if is_custom else BASE_URLS[environment])
        self.url.edit.blockSignals(False)
        self.url.edit.setReadOnly(not is_custom)
        self.url.edit.setPlaceholderText("https://" if is_custom else "")
        self.url.hint.show_message("")
        _flatten(self.url.edit, not is_custom)
        self._colour_choice(environment)
        self._on_address()

    def _on_url(self) -> None:
        self._custom_url = self.url.text
        self._on_address()

    def _on_address(self) -> None:
        """Secrets are bound to the address: another one needs them anew."""
        for field in (self.token, self.key):
            field.show_saved(self._has_saved_secrets)
        is_moved = self._saved is not None and not self._has_saved_secrets
        if not self.key.text and is_moved:
            self.key.hint.show_message(
                self.tr("Another gateway address: token and key must be given for it anew."),
                Tone.PLAIN,
            )
        elif not self.key.text:
            self.key.hint.show_message("")
        self.changed.emit()

    def _show_url(self) -> None:
        """Left with something in it that is no address: said at once, without holding anybody."""
        text = self.url.text.strip()
        if not text or self.url.edit.isReadOnly():
            return
        try:
            check_custom_url(text)
        except RefusedUrlError as error:
            self.url.hint.show_message(url_words(error))
        except ProfileError as error:
            self.url.hint.show_message(name_words(error))

    def _colour_choice(self, environment: Environment) -> None:
        palette = self.environment.palette()
        now = tokens()
        ink = _colour(environment, now)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(role, ink)
        self.environment.setPalette(palette)

    def _lay_out(self) -> None:
        grid = field_grid(self)
        grid.setVerticalSpacing(2 * STEP - 2)
        for field in (self.name, self.environment, self.url):
            add_field(grid, field)
        self.proxy.add_to(grid)
        add_field(grid, self.authorisation)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        grid.addWidget(line, grid.rowCount(), 0, 1, 2)
        for field in (self.token, self.key):
            add_field(grid, field)
        grid.addWidget(self.storage, grid.rowCount(), 1)


def _colour(environment: Environment, now: Tokens) -> QColor:
    return {Environment.PRODUCTION: now.danger, Environment.TEST: now.link}.get(
        environment, now.text
    )


def _flatten(field: QWidget, is_flat: bool) -> None:
    """A field that only shows takes the window's ground, so that nobody tries to type into it."""
    palette = QPalette()
    if is_flat:
        palette.setColor(QPalette.ColorRole.Base, tokens().ground)
    field.setPalette(palette)
