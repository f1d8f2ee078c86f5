"""The first start, on one page: try the sandbox, or add a profile."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.notice import Notice
from desktop_app.views.plain_label import plain_label
from desktop_app.views.style import make_primary
from desktop_app.views.theme import STEP, heading_font

_CARD_WIDTH = 320


class WelcomePage(QWidget):
    """Two ways to begin, each with what it means. Signals: ``sandbox_asked``, ``profile_asked``."""

    sandbox_asked = Signal()
    profile_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Both ways offered."""
        super().__init__(parent)
        self.notice = Notice()
        sandbox = QPushButton(self.tr("Try the sandbox"))
        sandbox.clicked.connect(self.sandbox_asked)
        make_primary(sandbox)
        profile = QPushButton(self.tr("Add a profile"))
        profile.clicked.connect(self.profile_asked)
        self._first = sandbox
        cards = QHBoxLayout()
        cards.setSpacing(STEP * 3)
        cards.addStretch(1)
        cards.addWidget(
            self._card(
                "flask-conical",
                self.tr("Look around"),
                self.tr(
                    "A gateway on this computer with 10,000 made-up customers. "
                    "Nothing leaves the machine, and nothing you do can harm anybody."
                ),
                sandbox,
            )
        )
        cards.addWidget(
            self._card(
                "key-round",
                self.tr("Begin to work"),
                self.tr(
                    "Your merchant's authenticity token and key, from the Monri dashboard. "
                    "They are kept in this computer's keyring and nowhere else."
                ),
                profile,
            )
        )
        cards.addStretch(1)
        self._lay_out(cards)

    def take_focus(self) -> None:
        """The keyboard begins at the sandbox."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, cards: QHBoxLayout) -> None:
        title = plain_label(self.tr("Customer Desk"))
        title.setFont(heading_font(2.0))
        promise = plain_label(
            self.tr("Find a customer, correct the record, see the cards, delete.")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP * 4, STEP * 4, STEP * 4, STEP * 4)
        column.setSpacing(STEP)
        column.addStretch(2)
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(promise, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(STEP * 3)
        column.addLayout(cards)
        column.addSpacing(STEP * 2)
        column.addWidget(self.notice)
        column.addStretch(3)

    def _card(self, picture: str, title: str, words: str, button: QPushButton) -> QFrame:
        card = QFrame()
        card.setFrameShape(QFrame.Shape.StyledPanel)
        card.setFixedWidth(_CARD_WIDTH)
        mark = QLabel()
        mark.setPixmap(icon(picture).pixmap(28, 28))
        heading = plain_label(title)
        heading.setFont(heading_font(1.2))
        text = plain_label(words)
        text.setWordWrap(True)
        column = QVBoxLayout(card)
        column.setContentsMargins(STEP * 3, STEP * 3, STEP * 3, STEP * 3)
        column.setSpacing(STEP + STEP // 2)
        for part in (mark, heading, text):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(button)
        return card
