"""The look-up field.

It is part of the first paint, so that it imports nothing of the gateway.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QLineEdit, QPushButton, QToolButton, QWidget

from desktop_app.views.widgets.accessibility import set_tip
from desktop_app.views.widgets.actions import Menu, Shortcut, allow, bind, forbid
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.icons import ICON, icon
from desktop_app.views.widgets.labels import (
    ToneLabel,
    offer_clearing,
    show_picture,
    width_with_hint,
)
from desktop_app.views.widgets.layouts import row
from desktop_app.views.widgets.messages import Notice
from desktop_app.views.widgets.tokens import STEP, Face, scaled, set_face

_LEAST_WIDTH, _USUAL_WIDTH, _MOST_WIDTH = 160, 320, 640
"""Pixels of the field at the usual text size: as wide as an ID, wider with what is typed."""
_SHOW_KEYS_AT = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize)
_AROUND_TEXT = 88
"""Pixels that icon and buttons of the field take."""


class LookUpBar(QWidget):
    """The field, what its text was taken for, and the buttons of the window's head.

    Signals: ``asked(str)`` on Enter, ``edited(str)`` when the text is another one, ``typed(str)``
    when the agent made it so, ``escaped()`` on Esc, ``list_asked()`` on Arrow-Down,
    ``create_asked()``.
    """

    asked = Signal(str)
    edited = Signal(str)
    typed = Signal(str)
    escaped = Signal()
    list_asked = Signal()
    create_asked = Signal()

    def __init__(self, show: Callable[[Notice], None]) -> None:
        """``show``: gives what is said of a look-up its place in the window."""
        super().__init__()
        self.field = QLineEdit()
        self._show = show
        self._notice: Notice | None = None
        self._tools: dict[int, QToolButton] = {}
        self.is_ready = False
        """Whether there is a gateway behind the window."""
        self._waiting = ""
        self._asked_for = ""
        self._taken_for = ToneLabel("muted")
        self._keys = QLabel(self.field)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self._create = QPushButton(icon("user-plus"), self.tr("New customer"))
        self._make_field()
        self._make_actions()
        self._lay_out()
        self.set_ready(False)

    @property
    def notice(self) -> Notice:
        """What is said of a look-up; made when first needed, after the first paint."""
        if self._notice is None:
            self._notice = Notice()
            self._show(self._notice)
        return self._notice

    def set_ready(self, ready: bool) -> None:
        """Whether there is a gateway behind the window; an Enter pressed before it counts now."""
        self.is_ready = ready
        allow(self._new_customer, ready)
        self._create.setEnabled(self._new_customer.isEnabled())
        # Not before the first paint, where Qt's own picture for it costs 4 ms.
        if ready:
            offer_clearing(self.field)
        else:
            self.field.setClearButtonEnabled(False)
        if ready and self._waiting:
            waiting, self._waiting = self._waiting, ""
            self.ask(waiting)

    def forbid_creation(self, why: str) -> None:
        """Nobody may create customers here; ``why`` in a sentence."""
        forbid(self._new_customer, why)
        self._create.setEnabled(False)
        set_tip(self._create, why)

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        """What this bar adds to the menus."""
        return {Menu.CUSTOMER: [self._new_customer], Menu.EDIT: [self._find]}

    def take_focus(self) -> None:
        """The keyboard goes to the field, its text selected, so that typing replaces it."""
        self.field.setFocus()
        self.field.selectAll()

    @property
    def is_asked_for(self) -> bool:
        """Whether the field has what was asked for last, or who is shown; else somebody typed."""
        return self.field.text() == self._asked_for

    @property
    def is_being_typed_into(self) -> bool:
        """Whether the agent is typing what was not asked for yet."""
        return self.field.hasFocus() and bool(self.field.text()) and not self.is_asked_for

    def name(self, identifier: str) -> None:
        """Another customer is shown: put this ID into the field, unless it is being typed into."""
        if self.is_being_typed_into:
            return
        self._asked_for = identifier
        if self.field.text() != identifier:
            self.field.setText(identifier)
        self.edited.emit(identifier)
        self.select()

    def select(self) -> None:
        """What is typed next replaces what was asked for; never what is being typed."""
        if self.is_asked_for and self.field.hasFocus():
            self.field.selectAll()

    def ask(self, text: str) -> None:
        """As if ``text`` had been typed and Enter pressed."""
        self.put(text)
        if self.is_ready:
            self.asked.emit(text)
        else:
            self._waiting = text

    def stop_waiting(self) -> None:
        """What was asked for before there was a gateway is not looked up when there is one."""
        self._waiting = ""

    def take_over(self, before: LookUpBar) -> None:
        """Before there is a gateway: what is typed there, and what was asked for."""
        if before._waiting:
            self.ask(before._waiting)
        elif not before.is_ready:
            self.field.setText(before.field.text())

    def put(self, text: str) -> None:
        """``text`` takes the place of what was typed: it is asked for, or going to be."""
        self.field.setText(text)
        self._asked_for = self.field.text()
        self.edited.emit(self._asked_for)

    def add_tool(self, action: QAction, place: int) -> None:
        """A button for ``action`` before "New customer"; the menus have it, with a key. ``place``:
        its number among the buttons, from the left."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_kind(button, "quiet")
        self._tools[place] = button
        self._tools = dict(sorted(self._tools.items()))
        first = self._row.count() - len(self._tools)
        self._row.insertWidget(first + [*self._tools].index(place), button)
        action.changed.connect(self._fit)
        self._fit()

    def show_taken_for(self, words: str) -> None:
        """What the text was taken for, beside the field."""
        if words != self._taken_for.text():
            self._taken_for.setText(words)
            self._fit()

    def show_hint(self, words: str) -> None:
        """What can be typed."""
        self.field.setPlaceholderText(words)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Whatever is shown now: a narrow field, and buttons without words."""
        tools = (ICON + 3 * STEP) * len(self._tools)
        wide = scaled(_LEAST_WIDTH) + tools + self._create.sizeHint().width() + 2 * STEP
        return QSize(wide, self._create.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """As wide as what is typed, or the hint; where there is no room, what it was taken for
        goes, then words leave the buttons, from the last to the first."""
        self._show_keys()
        wanted = self.field.fontMetrics().horizontalAdvance(self.field.text()) + _AROUND_TEXT
        usual = max(width_with_hint(self.field), scaled(_USUAL_WIDTH))
        wide = min(max(wanted, usual), scaled(_MOST_WIDTH))
        self.field.setMaximumWidth(wide)
        self.field.setMinimumWidth(scaled(_LEAST_WIDTH))
        tools = list(self._tools.values())
        whole, alone = (
            [self._width(tool, style) for tool in tools]
            for style in (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
                Qt.ToolButtonStyle.ToolButtonIconOnly,
            )
        )
        taken = self._taken_for.sizeHint().width() + STEP if self._taken_for.text() else 0
        room = self.width() - self._create.sizeHint().width() - STEP * (len(tools) + 2)
        self._taken_for.setVisible(bool(taken) and room - sum(whole) - taken >= wide)
        named = len(tools)
        while named and room - sum(whole[:named]) - sum(alone[named:]) < usual:
            named -= 1
        for place, tool in enumerate(tools):
            style = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                if place < named
                else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            if tool.toolButtonStyle() != style:
                tool.setToolButtonStyle(style)
            # Beside a word the picture has room for the gap before it.
            gap = STEP // 2 if place < named else 0
            tool.setIconSize(QSize(ICON + gap, ICON))

    def _show_keys(self) -> None:
        """The keys that lead into the field, at its right end, while there is nothing to do in it
        and they have room."""
        field = self.field
        if not self.is_ready or field.text() or field.hasFocus():
            self._keys.hide()
            return
        words = self._find.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._keys.setText(words)
        self._keys.adjustSize()
        size = self._keys.size()
        placeholder = field.fontMetrics().horizontalAdvance(field.placeholderText())
        has_room = field.width() >= placeholder + size.width() + _AROUND_TEXT - 3 * STEP
        self._keys.move(field.width() - size.width() - STEP, (field.height() - size.height()) // 2)
        self._keys.setVisible(bool(words) and has_room)

    @staticmethod
    def _width(tool: QToolButton, style: Qt.ToolButtonStyle) -> int:
        words = tool.fontMetrics().horizontalAdvance(tool.text()) + STEP
        return ICON + 2 * STEP + 2 + (words if style.value else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc cancels or clears; Arrow-Down opens the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Cancel):
                self.escaped.emit()
                return True
            down = QKeySequence.StandardKey.MoveToNextLine
            if event.matches(down):
                self.list_asked.emit()
                return True
        elif event.type() in _SHOW_KEYS_AT:
            self._show_keys()
        return super().eventFilter(watched, event)

    def _make_field(self) -> None:
        self.field.setAccessibleName(self.tr("Find customer"))
        self.field.setPlaceholderText(self.tr("Merchant ID, UUID or pasted line"))
        show_picture(self.field, "search", tone="")
        self.field.textChanged.connect(self.edited)
        self.field.textEdited.connect(self.typed)
        self.field.textChanged.connect(self._fit)
        self.field.returnPressed.connect(self._on_return)
        self.field.installEventFilter(self)
        self._keys.setProperty("key", "true")
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._keys.setTextFormat(Qt.TextFormat.PlainText)
        set_face(self._keys, Face.CAPTION)
        self._keys.hide()

    def _on_return(self) -> None:
        self.ask(self.field.text())

    def _make_actions(self) -> None:
        self._find = QAction(icon("search"), self.tr("Find customer"), self)
        bind(self._find, Shortcut.FIND_CUSTOMER)
        self._find.setStatusTip(self.tr("Go to the field that looks customers up"))
        self._find.triggered.connect(self.take_focus)
        self._new_customer = QAction(icon("user-plus"), self.tr("New customer"), self)
        bind(self._new_customer, Shortcut.NEW_CUSTOMER)
        self._new_customer.setStatusTip(self.tr("Create a customer at the gateway"))
        self._new_customer.triggered.connect(self.create_asked)
        self._create.clicked.connect(self.create_asked)

    def _lay_out(self) -> None:
        self._row = row((self.field, 100), self._taken_for, (None, 1), self._create, of=self)
        # What is shown depends on the width, so the width must not depend on what is shown.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
