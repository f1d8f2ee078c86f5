"""The band under the menu bar that says where every action of this window lands."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.models.display import one_line
from desktop_app.views.plain_label import plain_label
from desktop_app.views.theme import STEP

PRODUCTION = "PRODUCTION"
"""The name of the environment in which every action is final."""

_GROUNDS = {
    "TEST": "#1f5b96",
    PRODUCTION: "#b42318",
    "CUSTOM": "#67409f",
    "SANDBOX": "#0d6b63",
    "": "#4a5260",
}
"""By :class:`~desktop_app.credentials.profile.Environment` name. Red is Production's alone. White
text on each has a contrast of 6:1 or better."""


class EnvironmentBand(QWidget):
    """The environment in a word and a colour, and the profile's name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No environment yet."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._word = plain_label()
        font = self._word.font()
        font.setBold(True)
        self._word.setFont(font)
        self._profile = plain_label()
        self._meaning = plain_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(STEP + STEP // 2, STEP // 2, STEP + STEP // 2, STEP // 2)
        row.setSpacing(STEP)
        row.addWidget(self._word)
        row.addWidget(self._profile)
        row.addStretch(1)
        row.addWidget(self._meaning)
        self.show_environment("", "")

    def show_environment(self, environment: str, profile_name: str) -> None:
        """``environment`` is an Environment's name; empty for none yet."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(_GROUNDS[environment]))
        palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff"))
        self.setPalette(palette)
        self._word.setText(self._words(environment)[0])
        self._meaning.setText(self._words(environment)[1])
        self._profile.setText(one_line(profile_name, 80))

    @property
    def word(self) -> str:
        """The environment as the band names it."""
        return self._word.text()

    def _words(self, environment: str) -> tuple[str, str]:
        return {
            "TEST": (self.tr("TEST"), self.tr("Monri's test gateway: no real customers")),
            PRODUCTION: (self.tr("PRODUCTION"), self.tr("Real customers: deletions are final")),
            "CUSTOM": (self.tr("CUSTOM"), self.tr("A gateway of your own choice")),
            "SANDBOX": (self.tr("SANDBOX"), self.tr("Made-up customers on this computer")),
            "": (self.tr("NO PROFILE"), ""),
        }[environment]
