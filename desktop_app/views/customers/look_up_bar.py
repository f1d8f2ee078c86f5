"""The look-up field.

It is part of the first paint, so that it imports nothing of the gateway.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget

from desktop_app.views.widgets.actions import Menu, Shortcut, bind
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.labels import plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import Notice
from desktop_app.views.widgets.tokens import STEP

_TAKEN_FOR_WIDTH = 20
"""Characters kept free for what the text was taken for, so that the field does not jump."""


class LookUpBar(QWidget):
    """Field, verdict, notice and the button beside them.

    Signals: ``asked(str)`` on Enter, ``edited(str)``, ``escaped()`` on Esc, ``recents_asked()``
    on Arrow-Down, ``create_asked()``.
    """

    asked = Signal(str)
    edited = Signal(str)
    escaped = Signal()
    recents_asked = Signal()
    create_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self._notice: Notice | None = None
        self.is_ready = False
        """Whether there is a gateway behind the window."""
        self._waiting = ""
        self._asked_for = ""
        self._taken_for = plain_label()
        self._create = QPushButton(icon("user-plus"), self.tr("New customer"))
        self._make_field()
        self._make_actions()
        self._lay_out()
        self.set_ready(False)

    @property
    def notice(self) -> Notice:
        """What is said below the field; made when first needed, after the first paint."""
        if self._notice is None:
            self._notice = Notice()
            self._column.addWidget(self._notice)
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

    def add_tool(self, action: QAction) -> None:
        """A button for ``action`` before "New customer"; the menus have it, with a key."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tools.addWidget(button)

    def show_taken_for(self, words: str) -> None:
        """What the text was taken for, beside the field."""
        self._taken_for.setText(words)

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
        self.field.setPlaceholderText(
            self.tr("Merchant ID, UUID, or paste a line with either in it")
        )
        self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self.edited)
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
        label = plain_label(self.tr("Find customer"))
        label.setBuddy(self.field)
        width = self.fontMetrics().averageCharWidth() * _TAKEN_FOR_WIDTH
        self._taken_for.setMinimumWidth(width)
        self._tools = row()
        bar = row(label, (self.field, 1), self._taken_for, self._tools, self._create)
        margins = (STEP + STEP // 2, STEP, STEP + STEP // 2, STEP)
        self._column = column(bar, of=self, margins=margins)
