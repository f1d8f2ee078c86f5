"""Messages where they belong: in the pane or below the input they are about."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.models.display import visible, whole_start
from desktop_app.views.widgets.accessibility import announce, set_tip
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import (
    LinkButton,
    ToneLabel,
    TonePicture,
    make_selectable,
)
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import (
    EDGE,
    LARGE_RADIUS,
    RADIUS,
    STEP,
    Face,
    scaled,
    set_face,
    tokens,
)

_MOST_DETAILS = 5
_LONGEST_DETAIL = 400
Action = Callable[[], object]


class Tone(Enum):
    """What a message means; each has its colour and its icon."""

    PLAIN = "info"
    WARNING = "triangle-alert"
    DANGER = "circle-alert"
    CONFIRMED = "circle-check"


_COLOURS = {
    Tone.PLAIN: ("text", "ground"),
    Tone.WARNING: ("warning", "warning_ground"),
    Tone.DANGER: ("danger", "danger_ground"),
    Tone.CONFIRMED: ("confirmed", "confirmed_ground"),
}
"""Text and ground, by their tokens."""


def colour_of(tone: Tone) -> str:
    """The token of a tone's text on the window's ground."""
    return "muted" if tone is Tone.PLAIN else _COLOURS[tone][0]


class Message(QFrame):
    """A sentence on the ground of its tone, with its icon; hidden until there is one to say."""

    _picture_size = 16
    _radius = 0
    _has_ground = True
    _has_frame = False

    def __init__(self, parent: QWidget | None = None, *, picture: str = "") -> None:
        """``picture``: the icon's name; by default the tone's."""
        super().__init__(parent)
        self._tone = Tone.PLAIN
        self._picture_name = picture
        self._picture = TonePicture(self._picture_size)
        self._words = ToneLabel("text", wraps=True)
        self._lay_out()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now; empty when hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_message(self, sentence: str, tone: Tone = Tone.PLAIN) -> None:
        """Show ``sentence``, and have it read out; hide for none."""
        is_new = sentence != self.sentence
        self._tone = tone
        self._words.setText(sentence)
        ink = _COLOURS[tone][0] if self._has_ground else colour_of(tone)
        self._words.set_tone(ink)
        self._picture.set_picture(self._picture_name or tone.value, ink)
        self.update()
        self.setVisible(bool(sentence))
        if is_new:
            self.read_out()

    @property
    def tone(self) -> Tone:
        """Of what is said now."""
        return self._tone

    def read_out(self) -> None:
        """By a screen reader, wherever the keyboard is."""
        announce(self, self._spoken, is_urgent=self._tone is Tone.DANGER)

    @property
    def _spoken(self) -> str:
        return self.sentence

    def clear(self) -> None:
        """Nothing to say any more."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._has_ground:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            now, (ink, ground) = tokens(), _COLOURS[self._tone]
            # A high-contrast palette has no tints.
            is_framed = self._has_frame or (self._radius and now.on_selected is not None)
            painter.setPen(getattr(now, ink) if is_framed else QColor(0, 0, 0, 0))
            painter.setBrush(getattr(now, ground))
            place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(place, self._radius, self._radius)
            painter.end()

    def _lay_out(self) -> None:
        row(self._picture, (self._words, 1), of=self, margins=(2 * STEP, STEP, 2 * STEP, STEP))


class Note(Message):
    """What has to be known here: it stays."""

    _radius = RADIUS

    def _lay_out(self) -> None:
        margins = (STEP + STEP // 2, STEP, STEP + STEP // 2, STEP)
        row(self._picture, (self._words, 1), of=self, margins=margins)


class Notice(Message):
    """One sentence of ours, the gateway's words below it, and an action beside it, two where there
    are two ways on. It can be dismissed."""

    _picture_size = 18
    _radius = RADIUS
    _has_frame = True  # it may lie over rows

    def __init__(self, parent: QWidget | None = None) -> None:
        self._details = ToneLabel("text", wraps=True)
        self._buttons = [QPushButton(), QPushButton()]
        self._actions: list[Action | None] = [None, None]
        self._close = QToolButton()
        super().__init__(parent)
        for words in (self._words, self._details):
            make_selectable(words)
        self._close.setIcon(icon("x", "muted"))
        set_kind(self._close, "value")
        self._close.setAccessibleName(self.tr("Dismiss"))
        self._close.clicked.connect(self.clear)
        for button, act in zip(self._buttons, (self._act, self._act_otherwise), strict=True):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.is_under_way = False
        """Whether it tells of something that has not ended."""

    def show_message(
        self,
        sentence: str,
        tone: Tone = Tone.PLAIN,
        *,
        details: tuple[str, ...] = (),
        action: str = "",
        on_action: Action | None = None,
        other: str = "",
        on_other: Action | None = None,
        is_under_way: bool = False,
    ) -> None:
        """Show ``sentence`` (ours) and ``details`` (the gateway's, shown as plain text)."""
        shown = [visible(whole_start(line, _LONGEST_DETAIL)) for line in details[:_MOST_DETAILS]]
        self._details.setText("\n".join(shown))
        self._details.setVisible(bool(shown))
        self._details.set_tone(_COLOURS[tone][0])
        self._actions = [on_action, on_other]
        for button, words in zip(self._buttons, (action, other), strict=True):
            button.setText(words)
            button.setVisible(bool(words))
        self.is_under_way = is_under_way
        self.setAccessibleName(sentence)
        self._tell_what_about(sentence)
        super().show_message(sentence, tone)

    def _tell_what_about(self, sentence: str) -> None:
        """There may be several messages, with the same buttons."""
        set_tip(self._close, self.tr("Dismiss"), spoken=sentence)
        for button in self._buttons:
            button.setAccessibleDescription(sentence)

    @property
    def _spoken(self) -> str:
        details = "" if self._details.isHidden() else self._details.text()
        return "\n".join(filter(None, (self.sentence, details)))

    def clear(self) -> None:
        if not self.isHidden():
            self._actions = [None, None]
            self._tell_what_about("")
            super().clear()

    def clear_what_ended(self) -> None:
        """Whoever closes the window has read it; what ends after that is told at the next time."""
        if not self.is_under_way:
            self.clear()

    def stay(self) -> None:
        """Only an action ends it: it says why nothing else works."""
        self._close.hide()

    def _act(self) -> None:
        self._run(self._actions[0])

    def _act_otherwise(self) -> None:
        self._run(self._actions[1])

    def _run(self, action: Action | None) -> None:
        self.clear()
        if action is not None:
            action()

    def _lay_out(self) -> None:
        words = column(self._words, self._details, spacing=STEP // 2)
        buttons = (*self._buttons, self._close)
        margins = (STEP + STEP // 2, STEP, STEP, STEP)
        row(self._picture, (words, 1), *buttons, of=self, margins=margins)


class HintLine(Message):
    """A small line below an input, without a ground, with at most one thing to do about it."""

    _picture_size = 14
    _has_ground = False

    def __init__(self, about: QWidget | None = None, parent: QWidget | None = None) -> None:
        """``about``: the input; screen readers get the words as its description, and Tab goes to
        the button. Without, Tab goes from field to field."""
        self._about = about
        self._callback: Action | None = None
        self._action: QAbstractButton
        if about is None:
            self._action = tool = LinkButton()
            tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tool.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self._action = push = QPushButton()
            push.setAutoDefault(False)
        super().__init__(parent)
        self._action.clicked.connect(self._act)
        if about is None:
            set_face(self._words, Face.CAPTION)
            set_face(self._action, Face.CAPTION)

    def show_message(
        self,
        sentence: str,
        tone: Tone = Tone.DANGER,
        action: str = "",
        on_action: Action | None = None,
    ) -> None:
        """Show ``sentence``, with a button ``action`` beside it when there is one."""
        self._callback = on_action
        if (sentence, tone, action) == (self.sentence, self._tone, self._action.text()):
            return
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._picture.setMinimumHeight(self._words.fontMetrics().height())
        if self._about is not None:
            self._about.setAccessibleDescription(sentence)
        super().show_message(sentence, tone)

    @property
    def _spoken(self) -> str:
        """What is merely to be known, the input's description says."""
        return "" if self._tone is Tone.PLAIN else self.sentence

    def clear(self) -> None:
        self.show_message("")

    def _act(self) -> None:
        if self._callback is not None:
            self._callback()

    def _lay_out(self) -> None:
        below = 0 if self._about else STEP // 2
        parts = self._picture, (self._words, 1), self._action
        row(*parts, of=self, margins=(0, 0, 0, below), spacing=STEP // 2, at_top=True)


_OVERLAY_WIDTH = 560
_LEAST_OVERLAY = 360
"""Pixels at the usual text size."""
_OVERLAY_SHARE = 0.45
"""Of the height of what lies below."""
_FOOT = "foot"
_KEPT_OFF = "kept-off"
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


def _above_bars(over: QWidget, room: QRect) -> int:
    """Where ``room`` of ``over`` ends, or a bar begins that nothing may lie on."""
    bottom = room.bottom()
    for bar in over.findChildren(QWidget, _FOOT):
        if bar.property(_KEPT_OFF) and bar.isVisible():
            corner = bar.mapTo(over, QPoint(0, 0))
            if corner.x() < room.right() and corner.x() + bar.width() > room.left():
                bottom = min(bottom, corner.y() - STEP)
    return bottom


class MessageOverlay(QScrollArea):
    """Notices over the foot of what they are about, so that nothing below moves: the newest on top,
    older ones below it, scrolled to where there are many.

    It keeps no attribute: Qt still asks its event filter while Python takes the window apart.
    """

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        content = QWidget()
        column(None, of=content)
        for widget in (self, content):
            widget.setObjectName("messages")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self.hide()
        over.installEventFilter(self)

    def add(self, notice: Notice) -> None:
        """Show ``notice`` here whenever it has something to say."""
        was_shown = not notice.isHidden()
        notice.setParent(self.widget())
        self._put_first(notice)
        notice.installEventFilter(self)
        notice.setVisible(was_shown)

    def keep_off(self, bar: QWidget) -> None:
        """Lie above ``bar``, a foot of what lies below: its buttons are to be seen and pressed."""
        bar.setProperty(_KEPT_OFF, True)
        bar.installEventFilter(self)

    def follow(self, part: QWidget) -> None:
        """Be as wide as ``part`` lets it, at whose foot the toast stands."""
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what lies below, and what notices say."""
        kind = event.type()
        if watched is self.parentWidget():
            if kind == QEvent.Type.Resize:
                self._fit()
        elif not isinstance(watched, Notice):
            if kind in _MOVES:
                self._fit()
        elif kind == QEvent.Type.ShowToParent:
            self._put_first(watched)
            self.verticalScrollBar().setValue(0)
            self._fit()
        elif kind in {QEvent.Type.HideToParent, QEvent.Type.LayoutRequest}:
            self._fit()
        return False

    def _put_first(self, notice: Notice) -> None:
        content = self.widget()
        layout = content.layout() if content is not None else None
        if isinstance(layout, QBoxLayout):
            layout.removeWidget(notice)
            layout.insertWidget(0, notice)

    def _fit(self) -> None:
        """As high as the notices, and no wider than can be read well, or than the toast's part."""
        content, over = self.widget(), self.parentWidget()
        layout = content.layout() if content is not None else None
        if content is None or layout is None or over is None:
            return
        is_shown = any(not one.isHidden() for one in content.findChildren(Notice))
        self.setVisible(is_shown)
        if is_shown:
            self._lie_over(over, layout)
        for toast in over.findChildren(Toast):
            toast.place()

    def _lie_over(self, over: QWidget, layout: QLayout) -> None:
        room = over.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        wanted = min((toast.room().width() for toast in over.findChildren(Toast)), default=0)
        wanted = max(wanted - 2 * EDGE, scaled(_LEAST_OVERLAY)) if wanted else room.width()
        width = min(room.width(), wanted, scaled(_OVERLAY_WIDTH))
        room.setWidth(width)
        room.setBottom(_above_bars(over, room))
        height = min(layout.totalHeightForWidth(width), round(over.height() * _OVERLAY_SHARE))
        self.setGeometry(room.left(), room.bottom() - height + 1, width, height)
        self.raise_()


_TOAST_MILLISECONDS = 6_000
_TOAST_WIDTH = 480
"""Pixels of its words at the usual text size, before they wrap."""
_TOAST_PICTURES = {Tone.CONFIRMED: "check", Tone.PLAIN: "info"}


class Toast(QFrame):
    """Says over the foot of a pane what went well, with one thing to do about it, and goes by
    itself; not while it is pointed at or has the keyboard. One at a time: the next takes its place.

    It keeps nothing that Qt might ask for while Python takes the window apart, as the overlay.
    """

    def __init__(self, over: QWidget, *, milliseconds: int = _TOAST_MILLISECONDS) -> None:
        """``over``: what it lies on; ``milliseconds``: how long it stays."""
        super().__init__(over)
        self.anchor: QWidget | None = None
        """The part of what it lies on at whose foot it stands, while that is seen."""
        self._picture = TonePicture(16)
        self._words = ToneLabel("on_inverse", wraps=True)
        self._button = QPushButton()
        self._action: Action | None = None
        set_kind(self._button, "toast")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._act)
        self._leaving = QTimer(self, singleShot=True, interval=milliseconds)
        self._leaving.timeout.connect(self._leave)
        margins = (2 * STEP, STEP // 2, STEP, STEP // 2)
        row(self._picture, self._words, STEP, self._button, of=self, margins=margins)
        over.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now; empty when nothing is."""
        return "" if self.isHidden() else self._words.text()

    def show_message(
        self,
        sentence: str,
        tone: Tone = Tone.CONFIRMED,
        *,
        action: str = "",
        on_action: Action | None = None,
    ) -> None:
        """Say ``sentence`` for some seconds, to screen readers as well."""
        self._action = on_action
        self._words.setText(sentence)
        wide = self._words.fontMetrics().horizontalAdvance(sentence) + STEP // 2
        self._words.setFixedWidth(min(wide, scaled(_TOAST_WIDTH)))
        self._picture.set_picture(_TOAST_PICTURES.get(tone, tone.value), "on_inverse")
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        self.place()
        self._leaving.start()
        announce(self, sentence)

    def clear(self) -> None:
        """Nothing to say any more."""
        self._leaving.stop()
        self._action = None
        self._words.setText("")
        self.setAccessibleName("")
        self.hide()

    def withdraw(self, sentence: str) -> None:
        """That is not true any more; whatever else is said stays."""
        if self.sentence == sentence:
            self.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what it lies on."""
        if event.type() == QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self.place()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens().inverse)
        painter.drawRoundedRect(self.rect(), LARGE_RADIUS - 2, LARGE_RADIUS - 2)
        painter.end()

    def room(self) -> QRect:
        """The part of what it lies on at whose foot it stands."""
        over, anchor = self.parentWidget(), self.anchor
        if over is None:
            return QRect()
        if anchor is not None and not isValid(anchor):
            anchor = None  # its window is on its way out
        if anchor is not None and anchor.isVisibleTo(over) and over.isAncestorOf(anchor):
            return QRect(anchor.mapTo(over, QPoint(0, 0)), anchor.size())
        return over.rect()

    def place(self) -> None:
        """In the middle of the foot, above the notices that lie there."""
        over, room = self.parentWidget(), self.room()
        if over is None:
            return
        self.adjustSize()
        left = room.left() + max((room.width() - self.width()) // 2, 0)
        foot = _above_bars(over, QRect(left, room.top(), self.width(), room.height() - STEP))
        for notices in over.findChildren(MessageOverlay):
            if not notices.isHidden():
                foot = min(foot, notices.geometry().top() - STEP)
        self.move(left, foot - self.height() + 1)
        self.raise_()

    def _leave(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._leaving.start()
        else:
            self.clear()

    def _act(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action()
