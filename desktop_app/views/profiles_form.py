"""The fields of a profile, what they make together, and what is wrong with them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPalette
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QWidget

from desktop_app.credentials.draft import Draft
from desktop_app.credentials.profile import (
    BASE_URLS,
    Environment,
    Profile,
    ProfileError,
    check_custom_url,
    check_name,
    new_profile_id,
    same_name,
)
from desktop_app.gateway.base_url import RefusedUrlError
from desktop_app.gateway.endpoint import Authorisation
from desktop_app.views.icons import icon
from desktop_app.views.profiles_fields import HintedEdit, SecretEdit, StorageLine, add_field
from desktop_app.views.profiles_proxy import ProxyFields
from desktop_app.views.profiles_wording import (
    authorisation_name,
    environment_name,
    name_words,
    url_words,
)
from desktop_app.views.theme import STEP, Tokens, tokens

_PICTURES = {
    Environment.TEST: "flask-conical",
    Environment.PRODUCTION: "store",
    Environment.CUSTOM: "server",
}


class ProfileForm(QWidget):
    """A profile being typed. Signal ``changed()``: what a test showed may be wrong now."""

    changed = Signal()

    def __init__(self, profile: Profile | None, other_names: tuple[str, ...]) -> None:
        """``profile``: the one to edit, None for a new one. ``other_names`` are taken."""
        super().__init__()
        self._saved = profile
        self._id = profile.id if profile else new_profile_id()
        self._other_names = other_names
        self._custom_url = ""
        self.name = HintedEdit(self.tr("Profile name"))
        self.environment = QComboBox()
        self.environment.setAccessibleName(self.tr("Environment"))
        self.url = HintedEdit(self.tr("Gateway URL"))
        self.proxy = ProxyFields(profile, self)
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
        """The environment chosen now."""
        environment: Environment = self.environment.currentData()
        return environment

    def choose_environment(self, environment: Environment) -> None:
        """As if the agent had chosen it."""
        self.environment.setCurrentIndex(self.environment.findData(environment))

    def draft(self, *, named: bool) -> Draft | None:
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
            proxy_user=self.proxy.user.text,
        )
        password = self.proxy.password.text if profile.proxy_user else ""
        return Draft(profile, self.token.text, self.key.text, password, opened=self._saved)

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
            ink = _ink(environment, now)
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
        self.url.edit.editingFinished.connect(self._say_url)
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
        self.url.hint.say("")
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
            self.key.hint.say(
                self.tr("Another gateway address: token and key must be given for it anew."),
                is_problem=False,
            )
        elif not self.key.text:
            self.key.hint.say("")
        self.changed.emit()

    def _say_url(self) -> None:
        """Left with something in it that is no address: said at once, without holding anybody."""
        text = self.url.text.strip()
        if not text or self.url.edit.isReadOnly():
            return
        try:
            check_custom_url(text)
        except RefusedUrlError as error:
            self.url.hint.say(url_words(error))
        except ProfileError as error:
            self.url.hint.say(name_words(error))

    def _colour_choice(self, environment: Environment) -> None:
        palette = self.environment.palette()
        now = tokens()
        ink = _ink(environment, now)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(role, ink)
        self.environment.setPalette(palette)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(2 * STEP - 2)
        grid.setColumnStretch(1, 1)
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


def _ink(environment: Environment, now: Tokens) -> QColor:
    return {Environment.PRODUCTION: now.danger, Environment.TEST: now.link}.get(
        environment, now.text
    )


def _flatten(field: QWidget, is_flat: bool) -> None:
    """A field that only shows takes the window's ground, so that nobody tries to type into it."""
    palette = QPalette()
    if is_flat:
        palette.setColor(QPalette.ColorRole.Base, tokens().ground)
    field.setPalette(palette)
