"""Labels that show text as it is, and what else shows one line of text."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QColor,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop_app.models.display import Translator, button_text, one_line
from desktop_app.views.widgets.accessibility import announce, set_tip
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.clipboard import copy_text
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.tokens import Face, environment_colours, set_face, tokens


def plain_label(text: str = "", *, wraps: bool = False) -> QLabel:
    """A label that never guesses markup; one that ``wraps`` breaks its lines at words."""
    label = QLabel()
    _set_up(label, text, wraps)
    return label


def selectable_label(text: str = "") -> QLabel:
    """A label that wraps, to be selected by the mouse and copied."""
    label = plain_label(text, wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _set_up(label: QLabel, text: str, wraps: bool) -> None:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wraps)


_tr = Translator("labels")


def make_selectable(label: QLabel) -> None:
    """Let the label's text be selected and copied."""
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)


def set_ink(widget: QWidget, ink: QColor) -> None:
    """Write in ``ink``; nothing to do, and no event, when it is so already."""
    palette, role = widget.palette(), widget.foregroundRole()
    if palette.color(role) != ink:
        palette.setColor(role, ink)
        widget.setPalette(palette)


class ToneLabel(QLabel):
    """A plain label in the colour of a token, a field of
    :class:`~desktop_app.views.widgets.tokens.Tokens`, in light and dark."""

    def __init__(self, tone: str, text: str = "", *, wraps: bool = False) -> None:
        super().__init__()
        _set_up(self, text, wraps)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        self._tone = tone
        set_ink(self, getattr(tokens(), tone))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.set_tone(self._tone)


class LinkButton(QToolButton):
    """A button that looks like a link."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        set_ink(self, tokens().link)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            set_ink(self, tokens().link)


class TonePicture(QLabel):
    """An icon in the colour of a token; ``size`` in pixels."""

    def __init__(self, size: int, name: str = "", tone: str = "muted") -> None:
        super().__init__()
        self._size = QSize(size, size)
        self._shown = ("", "")
        self._icon = QIcon()
        self.set_picture(name, tone)

    def set_picture(self, name: str, tone: str) -> None:
        """Another icon, another colour."""
        if (name, tone) != self._shown:
            self._shown = (name, tone)
            self._icon = icon(name, tone) if name else QIcon()
            self.update()

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRect(QPoint(), self._size)
        place.moveCenter(self.rect().center())
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            place.moveLeft(0)
        painter = QPainter(self)
        self._icon.paint(painter, place)
        painter.end()


_NARROWEST: Final = 12
"""Characters of middling width that a line has room for at least."""
_WIDEST: Final = 60
"""As above: what a line would like to have."""


class WrappingLabel(QLabel):
    """Shows plain text, never wider than its place: Qt's own breaks at blanks only, so that an ID
    or a value without any would make its window scroll sideways. Its menu copies the text.

    Nothing is put into the text to break it at: that would be copied, and be invisible.
    """

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        tone: str = "text",
        is_struck: bool = False,
    ) -> None:
        """``tone``: the token of its colour; ``is_struck``: the text is what goes."""
        super().__init__(parent)
        self._tone, self._is_struck = tone, is_struck
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)
        copy = QAction(self.tr("Copy"), self)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._laid_out(width).boundingRect().height())

    def sizeHint(self) -> QSize:
        """A few lines rather than one that is endless."""
        metrics = self.fontMetrics()
        widest = _WIDEST * metrics.averageCharWidth()
        width = min(metrics.horizontalAdvance(self.text()) + 1, widest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as can still be read."""
        metrics = self.fontMetrics()
        return QSize(_NARROWEST * metrics.averageCharWidth(), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(getattr(tokens(), self._tone))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))
        if self.hasFocus():
            painter.setPen(tokens().accent)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        font = self.font()
        font.setStrikeOut(self._is_struck)
        layout = QTextLayout(self.text(), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        top = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _copy(self) -> None:
        copy_text(self.text())


_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuietLine(QLineEdit):
    """Return does nothing here: it would press the dialog's default button, Cancel."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)


_ICON = 12
_CONFIRMED = 1_200
"""Milliseconds."""


class CopyButton(QToolButton):
    """Shows ``shown``, copies the text behind it."""

    def __init__(self, name: str, face: Face = Face.BODY) -> None:
        """``name``: what the value is, for screen readers and the tool tip."""
        super().__init__()
        self._name = name
        self._text = self._shown = ""
        self._said: tuple[str, str] | None = None
        set_face(self, face)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_ICON, _ICON))
        set_kind(self, "value")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._back = QTimer(self, singleShot=True, interval=_CONFIRMED)
        self._back.timeout.connect(self._paint)
        self.clicked.connect(self._copy)

    def show_value(self, text: str, shown: str) -> None:
        """Copy ``text``, show ``shown``; the whole text is said on hover."""
        if (text, shown) == self._said:
            return
        self._said = (text, shown)
        self._text, self._shown = text, shown
        self.setAccessibleName(f"{self._name}: {one_line(text)}")
        words = self.tr("{value}: click to copy").format(value=text)
        set_tip(self, words, spoken=self.tr("Press to copy it"))
        self._paint()

    def _copy(self) -> None:
        copy_text(self._text)
        words = self.tr("Copied")
        self.setText(words)
        announce(self, words)
        self.setIcon(icon("circle-check", "confirmed"))
        self._back.start()

    def _paint(self) -> None:
        self._back.stop()
        self.setText(button_text(self._shown))
        self.setIcon(icon("copy", "muted"))


class ElidedLabel(ToneLabel):
    """One line that gives way: cut where there is no room, whole on hover."""

    def __init__(self, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """``elide``: where it is cut."""
        super().__init__("text")
        self._elide = elide
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str, tip: str = "") -> None:
        """``tip``: what is said on hover, by default the text itself."""
        self._whole = one_line(text)
        self.setAccessibleName(self._whole)
        set_tip(self, tip or text)
        self.updateGeometry()
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def sizeHint(self) -> QSize:
        """Of the whole text, for whoever lets it be as wide."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self._whole) + 1, super().sizeHint().height()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, self._elide, self.width()))


_PILL_HEIGHT: Final = 24
_PILL_ICON: Final = 12


class Pill(QLabel):
    """A word on a rounded ground: a state, tinted with its mark, or an environment, filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._picture, self._environment = "muted", "", ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        set_face(self, Face.LABEL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, tone: str, picture: str = "") -> None:
        """``tone``: confirmed, warning, danger or muted; ``picture``: the mark's icon."""
        self._show(text, tone, picture)

    def show_environment(self, text: str, environment: str) -> None:
        """``environment``: as for
        :func:`~desktop_app.views.widgets.tokens.environment_colours`."""
        self._show(text, "", "", environment or " ")

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 20
        high = max(_PILL_HEIGHT, self.fontMetrics().height() + 6)
        return QSize(wide + (_PILL_ICON + 4 if self._picture else 0), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = tokens()
        if self._environment:
            colours = environment_colours(self._environment.strip(), now)
            ground, ink = colours.fill, colours.on_fill
        else:
            ground = now.pressed if self._tone == "muted" else getattr(now, f"{self._tone}_ground")
            ink = now.text if self._tone == "muted" else getattr(now, self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # With a high-contrast palette there is no tint: a frame shows where the pill ends.
        painter.setPen(now.line if now.on_selected and not self._environment else ground)
        painter.setBrush(ground)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        left = 10
        if self._picture:
            top = (self.height() - _PILL_ICON) // 2
            icon(self._picture, colour=ink).paint(painter, left - 1, top, _PILL_ICON, _PILL_ICON)
            left += _PILL_ICON + 4
        painter.setPen(ink)
        painter.drawText(
            self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        painter.end()

    def _show(self, text: str, tone: str, picture: str, environment: str = "") -> None:
        shown = (self.text(), self._tone, self._picture, self._environment)
        if (text, tone, picture, environment) == shown:
            return
        self._tone, self._picture, self._environment = tone, picture, environment
        self.setText(text)
        self.updateGeometry()
        self.update()


def offer_clearing(line: QLineEdit) -> None:
    """A button in ``line``, which has its name by now, empties it, with a picture of our own: Qt's
    is heavy, and black."""
    line.setClearButtonEnabled(True)
    for action in line.findChildren(QAction):
        if action.objectName() == "_q_qlineeditclearaction":
            action.setIcon(icon("x", "muted"))
            action.setText(_tr("Clear “{field}”").format(field=line.accessibleName()))


def show_picture(line: QLineEdit, name: str, tone: str = "muted") -> None:
    """A picture at the beginning of ``line`` that says what it is for; a screen reader, to which it
    is a button, says the line's name, which must be set by now, and goes there."""
    action = line.addAction(icon(name, tone), QLineEdit.ActionPosition.LeadingPosition)
    action.setText(line.accessibleName())
    action.triggered.connect(line.setFocus)


def width_with_hint(line: QLineEdit) -> int:
    """Pixels that ``line`` takes to show its whole hint beside its pictures. The button that
    empties it has its room also while there is nothing to empty."""
    pictures = len(line.actions()) + line.isClearButtonEnabled()
    words = line.fontMetrics().horizontalAdvance(line.placeholderText())
    return words + pictures * _PICTURE_IN_LINE + _ENDS_OF_LINE


_PICTURE_IN_LINE, _ENDS_OF_LINE = 26, 18
"""Pixels, as Qt lays a line out."""


def line() -> QFrame:
    """Between two things, one pixel."""
    made = QFrame()
    made.setObjectName("line")
    made.setFixedHeight(1)
    return made


def push_button(text: str, run: Callable[[], object]) -> QPushButton:
    """A button that Enter elsewhere in its dialog does not press."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(run)
    return button


def menu_button(name: str, menu: QMenu) -> QToolButton:
    """An icon that opens ``menu``; ``name`` for screen readers and on hover."""
    button = QToolButton()
    button.setIcon(icon("ellipsis", "muted"))
    button.setAccessibleName(name)
    set_tip(button, name)

    def open_menu() -> None:
        if button.isVisible():  # not behind a lock, whoever presses it
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    button.clicked.connect(open_menu)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what it holds stands in the menu bar too
    set_kind(button, "icon")
    return button
