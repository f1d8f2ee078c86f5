"""What dialogs share: the frame, buttons in our own words, and the field in which an ID is typed to
confirm a deletion.

Qt's standard buttons bring a desktop's icons, and words that Qt itself ships in few of the
languages our agents speak.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFileDialog,
    QFrame,
    QInputDialog,
    QPushButton,
    QScrollArea,
    QWidget,
)

from desktop_app.models.display import visible
from desktop_app.records.customer import Customer
from desktop_app.records.fields import RULES
from desktop_app.records.spelling import differences
from desktop_app.views.widgets.appearance import make_primary, style_window
from desktop_app.views.widgets.environment import EnvironmentHead
from desktop_app.views.widgets.labels import QuietLine, ToneLabel, TonePicture, plain_label
from desktop_app.views.widgets.layouts import Part, column, row
from desktop_app.views.widgets.tokens import STEP, Face, scaled, set_face
from desktop_app.views.widgets.wording import difference_in_words


def cancel_button(dialog: QDialog) -> QPushButton:
    """``Cancel``, which closes ``dialog`` without doing anything."""
    return _leaving(dialog, QCoreApplication.translate("dialog", "Cancel"))


def close_button(dialog: QDialog) -> QPushButton:
    """``Close``, for a dialog that is only read."""
    return _leaving(dialog, QCoreApplication.translate("dialog", "Close"))


def _leaving(dialog: QDialog, words: str) -> QPushButton:
    button = QPushButton(words)
    button.clicked.connect(dialog.reject)
    return button


def in_our_words(dialog: QInputDialog, main: str) -> None:
    """Qt makes the buttons of this dialog itself: ``main`` and ``Cancel`` in their places."""
    dialog.setOkButtonText(main)
    dialog.setCancelButtonText(QCoreApplication.translate("dialog", "Cancel"))
    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())
        if button.text() == main:
            make_primary(button)
    layout = dialog.layout()
    if layout is not None:
        layout.setContentsMargins(*_FOOT_MARGINS)


_EDGE: Final = 3 * STEP
_FREE: Final = 6 * STEP
"""Pixels of the screen's height that stay free, also for the frame that the desktop puts around."""
_PLACED_MILLISECONDS: Final = 500
"""By then a desktop has placed a new window."""
_FOOT_MARGINS: Final = (_EDGE, STEP + STEP // 2, 2 * STEP, STEP + STEP // 2)


class FramedDialog(QDialog):
    """A head where it acts at a gateway, a body, and a foot with its buttons.

    As high as they need to be at its width, at every change: words that wrap need height, which Qt
    does not give a window by itself. It is never higher than the screen: then the body scrolls,
    also by Page Up and Page Down, while head and foot stay. It never shrinks: what stands under the
    pointer would move.
    """

    def __init__(
        self, title: str, parent: QWidget | None, *, width: int, height: int = 0, most: int = 0
    ) -> None:
        """Empty: :meth:`fill` it before it opens. Pixels at the usual text size; ``height``: at
        least, where there is more than fits; ``most``: of the body, before it scrolls."""
        super().__init__(parent)
        style_window(self)
        self._usual, self._most = QSize(width, height), most
        self._strip = EnvironmentHead(title)
        self._strip.hide()
        self._content = _Content()
        self._content.changed.connect(self.grow)
        self._scroll = scrolling(self._content)
        self._foot = QWidget()
        self._foot.setObjectName("foot")
        self._in_sight: list[QWidget] = []
        self._left: QWidget | None = None
        """What had the keyboard before it was disabled."""
        self._place = QPoint()
        self._placing = QTimer(self, singleShot=True, interval=_PLACED_MILLISECONDS)
        self._bringing = QTimer(self, singleShot=True, interval=0)
        self._bringing.timeout.connect(self._bring_into_sight)
        self.setWindowTitle(title)
        column(self._strip, (self._scroll, 1), self._foot, of=self, spacing=0)

    def show_environment(self, environment: str, profile_name: str = "") -> None:
        """Say in the head where this acts; ``environment``: the name of an Environment."""
        self._strip.show_profile(environment, profile_name)
        self._strip.show()

    def show_subject(self, identifier: str) -> None:
        """Say in the head, in the place of the profile, whom this is about."""
        self._strip.show_subject(identifier)

    @property
    def environment(self) -> str:
        """The word that says where this acts; empty where it acts at no gateway."""
        return "" if self._strip.isHidden() else self._strip.word

    def show_title(self, title: str) -> None:
        """In the head, which may say more than the window's title."""
        self._strip.show_title(title)

    def fill(
        self,
        *parts: Part | tuple[Part, int],
        right: Sequence[QPushButton],
        left: Sequence[QPushButton] = (),
        hint: QWidget | None = None,
        default: QPushButton | None = None,
        spacing: int = STEP + STEP // 2,
        edge: int = _EDGE,
    ) -> None:
        """Put ``parts`` under one another into the body, and the buttons into the foot, beside
        ``hint``: Cancel and the main action at the right. Tab goes in this order. ``default``: what
        Enter presses, by default the last of them. ``edge``: pixels at the sides of the body."""
        margins = (edge, 2 * STEP, edge, 2 * STEP)
        column(*parts, of=self._content, margins=margins, spacing=spacing)
        for button in left:
            button.setAutoDefault(False)
        room = QWidget()  # keeps the buttons in their places, also while there is no hint
        beside = row(*() if hint is None else ((hint, 1),), of=room)
        if hint is not None:
            beside.setAlignment(hint, Qt.AlignmentFlag.AlignVCenter)
        row(*left, (room, 1), *right, of=self._foot, margins=_FOOT_MARGINS)
        # Only now: made the default before it stands in the dialog, it is not the dialog's default.
        (default or right[-1]).setDefault(True)

    def enable_all(self, parts: Iterable[QWidget], is_enabled: bool) -> None:
        """Enable ``parts``, or none of them for a while: the keyboard waits in the foot meanwhile,
        where Qt would leave it nowhere, and comes back."""
        here: QWidget | None = self.focusWidget()
        if not is_enabled and any(one is here or one.isAncestorOf(here) for one in parts if here):
            self._left = here
        for part in parts:
            part.setEnabled(is_enabled)
        buttons = (one for one in self._foot.findChildren(QPushButton) if one.isVisible())
        waiting = next((one for one in buttons if one.isEnabled()), None)
        if self._left is None:
            return
        if not is_enabled and waiting is not None:
            waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        elif is_enabled:
            if here is None or self._foot.isAncestorOf(here):
                self._left.setFocus(Qt.FocusReason.OtherFocusReason)
            self._left = None

    def keep_in_sight(self, *parts: QWidget) -> None:
        """Scroll to one of ``parts``, in the body, whenever it comes or grows."""
        self._in_sight += parts
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _COMES and watched in self._in_sight:
            self._bringing.start()  # once it is laid out
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Head or foot changed, or the size of the text."""
        is_done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange):
            self.grow()
        return is_done

    def showEvent(self, event: QShowEvent) -> None:
        """Before Qt puts it over the middle of its window."""
        if not event.spontaneous():
            self._fit()
        super().showEvent(event)
        if not event.spontaneous():
            self._place = self.pos()
            self._placing.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_scroll_bar()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _PAGES.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._scroll.verticalScrollBar().triggerAction(step)

    def grow(self) -> None:
        """Take the room that is needed, as far as the screen has it."""
        if not self.isVisible():
            return
        self._fit()
        room = self.screen().availableGeometry()
        place = self.pos()
        # While the desktop frames a new window, X11 may say that it is in a corner of the screen.
        if self._placing.isActive() and (place - self._place).manhattanLength() > _FREE:
            place = self._place
        too_far = QRect(place, self.frameGeometry().size()).bottomRight() - room.bottomRight()
        corner = place - QPoint(max(too_far.x(), 0), max(too_far.y(), 0))
        corner = QPoint(max(corner.x(), room.left()), max(corner.y(), room.top()))
        if corner != self.pos():  # else the desktop, which may still be placing it, has its way
            self.move(corner)

    def _fit(self) -> None:
        room, frame = self.screen().availableGeometry(), self.frameGeometry().size() - self.size()
        most = QSize(room.width() - frame.width(), room.height() - _FREE)
        now = self.size() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else QSize(0, 0)
        least = max(self.minimumSizeHint().width(), self._content.minimumSizeHint().width())
        width = min(max(scaled(self._usual.width()), least, now.width()), most.width())
        height = max(self._height_for(width), scaled(self._usual.height()), now.height())
        self.resize(width, min(height, most.height()))
        self._show_scroll_bar()

    def _height_for(self, width: int) -> int:
        body = _height_of(self._content, width)
        if self._most:
            body = min(body, scaled(self._most))
        return body + self._height_of_ends(width)

    def _height_of_ends(self, width: int) -> int:
        ends = (one for one in (self._strip, self._foot) if not one.isHidden())
        return sum(_height_of(one, width) for one in ends)

    def _show_scroll_bar(self) -> None:
        """Not where the body fits. At 150 % a window may be a pixel lower than asked for."""
        width, policy = self.width(), Qt.ScrollBarPolicy
        needed = _height_of(self._content, width) + self._height_of_ends(width)
        fits = needed <= self.height() + 1
        wanted = policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(wanted)

    def _bring_into_sight(self) -> None:
        for part in self._in_sight:
            if part.isVisible():
                self._scroll.ensureWidgetVisible(part, 0, STEP)


_COMES: Final = (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.Move)
_PAGES: Final = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class _Content(QWidget):
    """Signal: ``changed()`` when something in it may need another height: a scroll area keeps that
    to itself."""

    changed = Signal()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return is_done


def scrolling(content: QWidget) -> QScrollArea:
    """``content``, scrolled where it has no room, on the ground of its dialog."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    for part in (content, area.viewport()):  # the ground is the dialog's
        part.setAutoFillBackground(False)
    return area


def _height_of(part: QWidget, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()


class FootHint(ToneLabel):
    """A quiet sentence at the left end of a dialog's foot."""

    def __init__(self, text: str = "") -> None:
        super().__init__("muted", text, wraps=True)
        set_face(self, Face.CAPTION)


def ask_where_to_save(
    parent: QWidget, title: str, name: str, then: Callable[[Path], object], *, kind: str = ""
) -> QFileDialog:
    """Let the agent choose a file, ``name`` at first, whose suffix is added where it lacks; what
    was chosen is given to ``then``. ``kind``: of files that are shown, empty for all. The answer
    is the dialog, open already."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    if kind:
        dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(partial(_hand_on, then))
    dialog.open()
    return dialog


def _hand_on(then: Callable[[Path], object], name: str) -> None:
    then(Path(name))


_SIGN: Final = 3 * STEP
_QUESTION_WIDTH: Final = 520


class QuestionDialog(FramedDialog):
    """Asks once; nothing happens before the agent has answered."""

    def __init__(
        self,
        title: str,
        parent: QWidget | None,
        sentence: str,
        details: str,
        *,
        stay: str,
        answers: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        """``stay``: the words of the button that does nothing, as Escape; ``answers``: those of the
        others, and what each does. Enter presses ``stay``, or what :meth:`prefer` says."""
        super().__init__(title, parent, width=_QUESTION_WIDTH)
        self.sentence, self.details = sentence, details
        self._then: Callable[[], object] | None = None
        # The first to hear of it: others wait for what the answer leads to.
        self.finished.connect(self._act)
        asked = set_face(plain_label(sentence, wraps=True), Face.SECTION)
        more = plain_label(details, wraps=True)
        more.setVisible(bool(details))
        words = column(asked, more, spacing=STEP)
        sign = TonePicture(_SIGN, "triangle-alert", "warning")
        staying = _leaving(self, stay)
        self._answers = [self._answering(*answer) for answer in answers]
        parts = row(sign, (words, 1), spacing=2 * STEP, at_top=True)
        self.fill(parts, None, right=(staying, *self._answers), default=staying)
        staying.setFocus()

    def _act(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def prefer(self, place: int) -> None:
        """Let Enter give that answer, the main one."""
        button = self._answers[place]
        make_primary(button)
        button.setDefault(True)
        button.setFocus()

    def _answering(self, words: str, then: Callable[[], object]) -> QPushButton:
        def answer() -> None:
            self._then = then
            self.accept()

        button = QPushButton(words)
        button.clicked.connect(answer)
        return button


class ReadDialog(FramedDialog):
    """Something to read, with ``Close`` below it; deleted once it is closed."""

    def __init__(
        self,
        title: str,
        parent: QWidget | None,
        *parts: QWidget,
        width: int,
        height: int = 0,
        left: Sequence[QPushButton] = (),
    ) -> None:
        """``parts`` from top to bottom; ``height`` 0: as high as they are; ``left``: buttons beside
        ``Close``."""
        super().__init__(title, parent, width=width, height=height)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shares = [(part, 1 if height else 0) for part in parts]
        close = close_button(self)
        self.fill(*shares, left=left, right=(close,))
        close.setFocus()


_LEVELS = 5
"""From a part of a pane to the window's frame: a pane, its section, the page, its scroll area."""


def lay_out_now() -> None:
    """Lay out everything that waits for it.

    A layout tells the one above it by an event, and Qt delivers what was posted before the call:
    once for each level.
    """
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


_LONGEST: Final = RULES["merchant_customer_id"].longest


class TypedConfirmation(QWidget):
    """Asks for the merchant customer ID, or the UUID when there is none. Signal: ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self._label = plain_label(wraps=True)
        self._field = QuietLine()
        self._label.setBuddy(self._field)
        self._hint = ToneLabel("warning", wraps=True)
        self._field.textChanged.connect(self._on_typed)
        column(self._label, self._field, self._hint, of=self, spacing=STEP // 2)

    def ask_for(self, customer: Customer) -> None:
        """Ask anew, for this customer; what was typed before is gone.

        An ID with invisible characters, or one that is shown cut, can't be typed from what is seen,
        so the UUID is asked for.
        """
        merchant_id = customer.merchant_customer_id
        if merchant_id and len(merchant_id) <= _LONGEST and visible(merchant_id) == merchant_id:
            self._wanted = merchant_id
            label = self.tr("Type the merchant customer ID to confirm")
        else:
            self._wanted = customer.uuid
            label = self.tr("Type the UUID to confirm")
        self._label.setText(label)
        self._field.setAccessibleName(label)
        self._field.clear()
        self._on_typed()

    @property
    def is_given(self) -> bool:
        """Whether exactly the ID was typed."""
        return bool(self._wanted) and self._field.text() == self._wanted

    def _on_typed(self) -> None:
        found = differences(self._field.text(), self._wanted)
        hint = self.tr("Almost: it differs in {words}.")
        self._hint.setText(hint.format(words=difference_in_words(found)) if found else "")
        self.changed.emit()
