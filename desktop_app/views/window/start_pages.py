"""The centre of a window without panes: what to open, what is waited for, or why it is in vain."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop_app.credentials.profiles import Profile
from desktop_app.models.display import button_text, one_line
from desktop_app.views.profiles.wording import environment_name
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.labels import ToneLabel, TonePicture, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.tokens import STEP, Face, set_face

_CARD_WIDTH = 320
_BETWEEN = STEP * 3
_MOST_PROFILES = 3
"""Buttons; a menu has the others."""


class WelcomePage(QWidget):
    """The ways to begin, each with what it means.

    Signals: ``sandbox_asked()``; ``profile_asked()`` for a new one; ``profile_chosen(Profile)``.
    """

    sandbox_asked = Signal()
    profile_asked = Signal()
    profile_chosen = Signal(object)

    def __init__(self, profiles: tuple[Profile, ...] = (), parent: QWidget | None = None) -> None:
        """``profiles``: those there are, the likeliest first."""
        super().__init__(parent)
        self.notice = Notice()
        sandbox = QPushButton(self.tr("Try the sandbox"))
        sandbox.clicked.connect(self.sandbox_asked)
        profile = QPushButton(self.tr("Add a profile"))
        profile.clicked.connect(self.profile_asked)
        buttons = [self._button(each) for each in profiles[:_MOST_PROFILES]]
        self._first = buttons[0] if buttons else sandbox
        make_primary(self._first)
        look_around = self._card(
            "flask-conical",
            self.tr("Look around"),
            self.tr(
                "A gateway on this computer with 10,000 made-up customers. "
                "Nothing leaves the machine, and nothing you do can harm anybody."
            ),
            sandbox,
        )
        begin = self._card(
            "key-round",
            self.tr("Begin to work"),
            self.tr(
                "Your merchant's authenticity token and key, from the Monri dashboard. "
                "They are kept in this computer's keyring and nowhere else."
            ),
            profile,
        )
        title = set_face(plain_label(self.tr("Customer Desk"), wraps=True), Face.TITLE)
        words = self.tr("Find a customer, correct the record, see the cards, delete.")
        promise = ToneLabel("muted", words, wraps=True)
        head = QWidget()
        head.setFixedWidth(2 * _CARD_WIDTH + _BETWEEN)
        column(title, promise, of=head, spacing=STEP // 2)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        going_on = self._going_on(buttons) if buttons else ()
        column(
            *((None, 2), head, 2 * STEP),
            *(part for card in going_on for part in (card, 2 * STEP)),
            *(row(None, look_around, begin, None, spacing=_BETWEEN), 2 * STEP),
            *(self.notice, (None, 3)),
            of=self,
            margins=4 * STEP,
            centred=(head, *going_on),
        )

    def take_focus(self) -> None:
        """The keyboard begins at the profile used last, or at the sandbox."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _going_on(self, buttons: list[QPushButton]) -> tuple[QFrame]:
        words = self.tr("Your profiles. File ▸ Open profile has all of them.")
        card = self._card("store", self.tr("Go on"), words, *buttons)
        card.setFixedWidth(2 * _CARD_WIDTH + _BETWEEN)
        return (card,)

    def _button(self, profile: Profile) -> QPushButton:
        where = environment_name(profile.environment)
        words = self.tr("Open {profile} · {environment}").format(
            profile=one_line(profile.name, 40), environment=where
        )
        button = QPushButton(button_text(words))
        button.clicked.connect(partial(self._choose, profile))
        return button

    def _choose(self, profile: Profile, _checked: bool = False) -> None:
        self.profile_chosen.emit(profile)

    def _card(self, picture: str, title: str, words: str, *buttons: QPushButton) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(_CARD_WIDTH)
        heading = plain_label(title)
        set_face(heading, Face.SECTION)
        parts = TonePicture(28, picture), heading, ToneLabel("muted", words, wraps=True)
        ways = (row(button, None) for button in buttons)
        spacing = STEP + STEP // 2
        column(*parts, None, *ways, of=card, margins=3 * STEP, spacing=spacing)
        return card


_PATIENCE = 500
"""Milliseconds before the waiting is worth a word."""


class WaitingPage(QWidget):
    """Quiet at first; after half a second it says what it waits for, with a way out."""

    def __init__(self, sentence: str, on_cancel: Callable[[], object]) -> None:
        """``sentence``: what is waited for; ``on_cancel`` runs when the agent gives up."""
        super().__init__()
        self._sentence = plain_label(sentence)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(on_cancel)
        self._notice = Notice()
        waiting = self._sentence, self._cancel
        parts = self._notice, None, *waiting, (None, 2)
        margins = 4 * STEP, 2 * STEP, 4 * STEP, 2 * STEP
        column(*parts, of=self, margins=margins, centred=waiting)
        self._sentence.hide()
        self._cancel.hide()
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._sentence.show)
        self._patience.timeout.connect(self._cancel.show)
        self._patience.start(_PATIENCE)

    def show_failed(self, sentence: str, action: str, on_action: Callable[[], object]) -> None:
        """It did not work: why, and what to do."""
        self._patience.stop()
        self._sentence.hide()
        self._cancel.hide()
        self._notice.show_message(sentence, Tone.DANGER, action=action, on_action=on_action)
