"""The look-up field.

It is part of the first paint, so that it imports nothing of the gateway.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLayout, QLineEdit, QPushButton, QToolButton, QWidget

from desktop_app.views.widgets.actions import Menu, Shortcut, bind
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.icons import ICON, icon
from desktop_app.views.widgets.labels import ToneLabel
from desktop_app.views.widgets.layouts import row
from desktop_app.views.widgets.messages import Notice
from desktop_app.views.widgets.tokens import STEP, scaled

_LEAST_WIDTH, _USUAL_WIDTH, _MOST_WIDTH = 160, 320, 640
"""Pixels of the field at the usual text size: as wide as an ID, wider with what is typed."""
_AROUND_TEXT = 88
"""Pixels that icon and buttons of the field take."""


class LookUpBar(QWidget):
    """The field, what its text was taken for, and the buttons of the window's head.

    Signals: ``asked(str)`` on Enter, ``edited(str)``, ``escaped()`` on Esc, ``recents_asked()``
    on Arrow-Down, ``create_asked()``.
    """

    asked = Signal(str)
    edited = Signal(str)
    escaped = Signal()
    recents_asked = Signal()
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
        self._create.setEnabled(ready)
        self._new_customer.setEnabled(ready)
        # Not before the first paint, where Qt's own picture for it costs 4 ms.
        self.field.setClearButtonEnabled(ready)
        if ready and self._waiting:
            waiting, self._waiting = self._waiting, ""
            self.ask(waiting)

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
        self.field.setText(text)
        self._asked_for = self.field.text()
        self.edited.emit(self._asked_for)
        if self.is_ready:
            self.asked.emit(text)
        else:
            self._waiting = text

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
        self._taken_for.setText(words)
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
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """As wide as what is typed; where there is no room, what it was taken for goes, then words
        leave the buttons, from the last to the first."""
        wanted = self.field.fontMetrics().horizontalAdvance(self.field.text()) + _AROUND_TEXT
        wide = min(max(wanted, scaled(_USUAL_WIDTH)), scaled(_MOST_WIDTH))
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
        while named and room - sum(whole[:named]) - sum(alone[named:]) < scaled(_USUAL_WIDTH):
            named -= 1
        for place, tool in enumerate(tools):
            style = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                if place < named
                else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            if tool.toolButtonStyle() != style:
                tool.setToolButtonStyle(style)

    @staticmethod
    def _width(tool: QToolButton, style: Qt.ToolButtonStyle) -> int:
        words = tool.fontMetrics().horizontalAdvance(tool.text()) + STEP // 2
        return ICON + 2 * STEP + 2 + (words if style.value else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc cancels or clears; Arrow-Down opens what was looked up before."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Cancel):
                self.escaped.emit()
                return True
            down = QKeySequence.StandardKey.MoveToNextLine
            if event.matches(down):
                self.recents_asked.emit()
                return True
        return super().eventFilter(watched, event)

    def _make_field(self) -> None:
        self.field.setAccessibleName(self.tr("Find customer"))
        self.field.setPlaceholderText(self.tr("Merchant ID, UUID or pasted line"))
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self.edited)
        self.field.textChanged.connect(self._fit)
        self.field.returnPressed.connect(self._on_return)
        self.field.installEventFilter(self)

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
