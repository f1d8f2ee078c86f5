"""Where the actions of a window land: a word, a colour, and in Production a tint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.models.display import Translator
from desktop_app.views.widgets.accessibility import set_tip
from desktop_app.views.widgets.labels import ElidedLabel, Pill
from desktop_app.views.widgets.layouts import row
from desktop_app.views.widgets.tokens import (
    EDGE,
    STEP,
    Face,
    environment_colours,
    scaled,
    set_face,
    tokens,
)

_tr = Translator("environment")
_LINE = 3
"""Pixels. The line in the environment's colour over a window."""
_LEAST_ASIDE = 128
"""Pixels at the usual text size: enough of a profile's name to tell it from another."""


def environment_word(environment: str) -> str:
    """``environment``: the name of an Environment; empty for none yet."""
    return {
        "TEST": _tr("Test"),
        "PRODUCTION": _tr("PRODUCTION"),
        "CUSTOM": _tr("Custom"),
        "SANDBOX": _tr("Sandbox"),
        "": _tr("No profile"),
    }[environment]


def environment_meaning(environment: str) -> str:
    """What an action in that environment does to whom."""
    return {
        "TEST": _tr("Monri's test gateway: no real customers"),
        "PRODUCTION": _tr("Real customers: deletions are final"),
        "CUSTOM": _tr("A gateway of your own choice"),
        "SANDBOX": _tr("Made-up customers on this computer"),
        "": "",
    }[environment]


class EnvironmentStrip(QWidget):
    """The head of a window in which something can be changed: a line in the environment's colour,
    its word in :attr:`pill`, and in Production a tint. Whoever makes one lays it out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._environment = ""
        self.pill = Pill()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_environment("")

    @property
    def word(self) -> str:
        """What the pill says."""
        return self.pill.text()

    def show_environment(self, environment: str) -> None:
        """``environment``: the name of an Environment; empty for none yet."""
        self._environment = environment
        self.pill.show_environment(environment_word(environment), environment)
        meaning = environment_meaning(environment)
        set_tip(self.pill, meaning)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        colours = environment_colours(self._environment, now)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.strip or now.ground)
        painter.fillRect(0, 0, self.width(), _LINE, colours.fill)
        painter.fillRect(0, self.height() - 1, self.width(), 1, now.line)
        painter.end()


class EnvironmentHead(EnvironmentStrip):
    """The head of a dialog: its title, the profile or the customer, and the environment."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = set_face(ElidedLabel(), Face.SECTION)
        self._aside = ElidedLabel(Qt.TextElideMode.ElideMiddle)
        self._aside.set_tone("muted")
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        margins = (EDGE + STEP, STEP + _LINE, EDGE, STEP)
        # The title takes what it needs, but for what tells the profile apart; nothing the pill's.
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row(self._title, (self._aside, 1), self.pill, of=self, margins=margins)
        self.show_title(title)

    def show_title(self, title: str) -> None:
        """What the dialog does."""
        self._title.show_text(title)

    def show_profile(self, environment: str, profile_name: str) -> None:
        """Where its actions land."""
        self.show_environment(environment)
        self._show_aside(profile_name)

    def show_subject(self, identifier: str) -> None:
        """Whom the dialog is about, where the profile need not be told."""
        set_face(self._aside, Face.MONO)
        self._show_aside(identifier)

    def _show_aside(self, text: str) -> None:
        self._aside.show_text(text)
        self._aside.setMinimumWidth(min(self._aside.sizeHint().width(), scaled(_LEAST_ASIDE)))
