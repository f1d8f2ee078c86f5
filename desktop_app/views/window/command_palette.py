"""Every action of the menus by its name, recent look-ups, and a way to a customer by ID (Ctrl+K).

It lies over the window as a popup does: whatever takes the keyboard elsewhere closes it, and so
does the lock, which leaves nothing in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMenu, QWidget
from shiboken6 import isValid

from desktop_app.models.display import Translator, identifier, isolated, one_line
from desktop_app.process.preferences import Preferences
from desktop_app.records.look_ups import RecentLookUp
from desktop_app.records.recognise import IdKind, IdSource, Recognised, recognise
from desktop_app.records.spelling import folded_words
from desktop_app.views.widgets.accessibility import announce
from desktop_app.views.widgets.actions import Command, Shortcut, why_forbidden
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.choice_list import Choice, ChoiceList
from desktop_app.views.widgets.labels import ToneLabel, plain_label, show_picture
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, scaled, set_face
from desktop_app.views.window.main_window import MainWindow

_tr = Translator("command_palette")

_WIDTH: Final = 600
_TOP_SHARE: Final = 0.15
_HIGHEST_SHARE: Final = 0.5
"""Of the window's height: where it begins, and how high its list may be."""
_SHADE: Final = QColor(0, 0, 0, 80)
_LONGEST: Final = 60
"""Characters of a name or an ID."""
_FEW: Final = 5
"""Commands and look-ups offered before anything is typed."""
_PAGE: Final = 8


class CommandPalette(QWidget):
    """Covers its window while it is open; :meth:`open` and :meth:`dismiss`."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        """``preferences``: keep which commands were used last."""
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._before: QWidget | None = None
        self._look_up: Choice | None = None
        self._commands: tuple[Command, ...] = ()
        self._field = QLineEdit()
        self._list = ChoiceList(self.tr("Commands"), has_pictures=True)
        self._card = QFrame()
        self._lay_out()
        self._field.textChanged.connect(self._show_found)
        self._field.installEventFilter(self)
        self._list.selectionModel().currentChanged.connect(self._announce)
        window.locking.connect(self.dismiss)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """With the keyboard in its field; closes it when it is open."""
        if self.isVisible():
            self.dismiss()
            return
        self._before = cast("QWidget | None", self._window.focusWidget())
        self._field.setFocusProxy(cast("QWidget", None))
        self._commands = tuple(_offered(self._window))
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show_found("")
        _app().focusChanged.connect(self._on_focus_changed)

    def dismiss(self) -> None:
        """Close it, and leave nothing in it; the keyboard goes back to where it was."""
        if self.isHidden():
            return
        _app().focusChanged.disconnect(self._on_focus_changed)
        before, self._before = self._before, None
        if before is not None and isValid(before):
            if self._field.hasFocus():
                before.setFocus(Qt.FocusReason.PopupFocusReason)
            # A menu that was opened meanwhile gives the keyboard back to where it had it from.
            self._field.setFocusProxy(before)
        self.hide()
        self._field.clear()
        self._list.show_choices(())
        self._field.setAccessibleDescription("")
        self._look_up, self._commands = None, ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that the list is for; the size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is self._field and self._takes(event)
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the field."""
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the card."""
        self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _SHADE)

    def resizeEvent(self, event: object) -> None:
        self._place()

    def _takes(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }.get(Qt.Key(event.key()))
        if steps is not None:
            self._list.step(steps)
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_asking = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if self._look_up is not None or not is_asking:
                self._list.choose(self._look_up if is_asking else None)
        else:
            return False
        return True

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and not self.isAncestorOf(new):
            self.dismiss()

    def _announce(self) -> None:
        """The keyboard stays in the field: what is chosen is read out all the same."""
        choice = self._list.current
        words = "" if choice is None else choice.spoken
        if words != self._field.accessibleDescription():
            self._field.setAccessibleDescription(words)
            announce(self._field, words)

    def _show_found(self, text: str) -> None:
        if not self.isVisible():
            return
        words = folded_words(text).split()
        commands = [each for each in self._commands if _matches(each, words)]
        commands.sort(key=partial(self._rank, " ".join(words)))
        recent = self._window.recent_look_ups()
        customers = [each for each in recent if _is_named(each, text, words)]
        look_up = self._look_up = self._to_look_up(text)
        # An ID typed whole may be a part of another customer's: Enter asks for the one typed.
        is_id = _is_surely_id(text) or (_may_be_id(text) and not commands)
        is_meant = look_up is not None and (is_id or not (commands or customers))
        rows: list[Choice] = []
        if look_up is not None and is_meant:
            rows += [_heading(self.tr("Gateway")), look_up]
        if not words:
            used = [each for each in commands if self._place_of(each) < _FEW]
            rows += _group(self.tr("Used last"), map(self._choice, used))
            commands = [each for each in commands if each not in used]
            customers = customers[:_FEW]
        rows += _group(self.tr("Recent look-ups"), map(self._customer, customers))
        for title in dict.fromkeys(each.group for each in commands):
            inside = [self._choice(each) for each in commands if each.group == title]
            rows += _group(title, inside)
        if look_up is not None and not is_meant:
            rows += [_heading(self.tr("Gateway")), look_up]
        self._list.show_choices(rows or [Choice(self.tr("Nothing is called so."))])
        self._list.choose_first()
        self._place()

    def _rank(self, typed: str, command: Command) -> tuple[int, bool]:
        """Those used last first, then those whose name begins so; else as the menus have them."""
        return self._place_of(command), not folded_words(command.name).startswith(typed)

    def _place_of(self, command: Command) -> int:
        used = self._preferences.used_commands
        name = "" if command.shortcut is None else command.shortcut.name
        return used.index(name) if name in used else len(used) + _FEW

    def _choice(self, command: Command) -> Choice:
        action = command.action
        is_on = action.isEnabled()
        return Choice(
            text=command.name,
            run=partial(self._run, command) if is_on else None,
            picture="check" if action.isChecked() else action.icon(),
            detail="" if is_on else why_forbidden(action) or why_off(command.shortcut),
            end=command.keys,
        )

    def _customer(self, recent: RecentLookUp) -> Choice:
        known_as = identifier(recent.known_as, _LONGEST)
        return Choice(
            text=one_line(recent.name, _LONGEST) or known_as,
            run=partial(self._ask, recent.key),
            picture="history",
            detail=known_as,
            is_id=True,
            is_strong=True,
        )

    def _to_look_up(self, text: str) -> Choice | None:
        taken = recognise(text)
        if not isinstance(taken, Recognised) or not self._window.look_up_bar.is_ready:
            return None
        words = self.tr("Look up “{id}” by merchant ID")
        if taken.kind is IdKind.UUID:
            words = self.tr("Look up “{id}” by UUID")
        return Choice(
            text=words.format(id=isolated(taken.value, _LONGEST)),
            run=partial(self._ask, text),
            picture="server",
            end=self.tr("Ctrl+Enter"),
        )

    def _ask(self, text: str) -> None:
        self.dismiss()
        self._window.look_up_bar.ask(text)

    def _run(self, command: Command) -> None:
        """Where the keyboard was before: what an action does may depend on it."""
        self.dismiss()
        if command.shortcut is not None:
            self._preferences.note_command(command.shortcut.name)
        command.action.trigger()

    def _place(self) -> None:
        """In the middle, as high as its list, which scrolls when it is long."""
        width = min(scaled(_WIDTH), self.width() - 2 * EDGE)
        most = round(self.height() * _HIGHEST_SHARE)
        self._list.setFixedHeight(max(min(self._list.height_of_rows(), most), STEP))
        self._card.setFixedWidth(width)
        self._card.adjustSize()
        left = (self.width() - width) // 2
        self._card.move(left, round(self.height() * _TOP_SHARE))

    def _lay_out(self) -> None:
        self._field.setAccessibleName(self.tr("Command"))
        self._field.setPlaceholderText(self.tr("A command, a recent customer, or an ID"))
        show_picture(self._field, "command")
        set_kind(self._field, "bare")
        set_face(self._field, Face.SECTION)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        top = row(self._field, margins=(STEP, STEP, STEP, STEP))
        self._card.setParent(self)
        self._card.setObjectName("popup")
        self._card.setAccessibleName(self.tr("Commands"))
        parts = top, line, STEP // 2, self._list, STEP // 2, _foot()
        column(*parts, of=self._card, margins=1, spacing=0)


def _app() -> QApplication:
    return cast("QApplication", QApplication.instance())


def _foot() -> QWidget:
    foot = QWidget()
    foot.setObjectName("foot")
    caps = (("↑ ↓", _tr("choose")), (_tr("Enter"), _tr("run")), (_tr("Esc"), _tr("close")))
    parts: list[QWidget | int | None] = []
    for keys, meaning in caps:
        cap = set_face(plain_label(keys), Face.CAPTION)
        cap.setProperty("key", "true")
        parts += [cap, set_face(ToneLabel("muted", meaning), Face.CAPTION), STEP]
    row(*parts, None, of=foot, margins=(EDGE, STEP, EDGE, STEP), spacing=6)
    return foot


def _offered(window: MainWindow) -> Iterator[Command]:
    """What can't be used now is among them, where it is known why."""
    for top in window.menuBar().actions():
        _fill(top.menu())
    for command in window.commands():
        is_own = command.shortcut is Shortcut.COMMANDS
        if not is_own and (command.action.isEnabled() or command.shortcut is not None):
            yield command


def _fill(menu: QObject | None) -> None:
    """Menus that are filled when they open."""
    if isinstance(menu, QMenu):
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                below.aboutToShow.emit()
                _fill(below)


def _heading(title: str) -> Choice:
    return Choice(title, is_heading=True)


def _group(title: str, choices: Iterable[Choice]) -> list[Choice]:
    """Nothing without any."""
    inside = list(choices)
    return [_heading(title), *inside] if inside else []


def _matches(command: Command, words: Sequence[str]) -> bool:
    """Whether each word is the beginning of one of its own, in whatever order."""
    own = folded_words(f"{command.name} {command.group}").split()
    return all(any(each.startswith(word) for each in own) for word in words)


def _is_named(recent: RecentLookUp, text: str, words: Sequence[str]) -> bool:
    """By words of the name and the merchant ID, or by how the UUID begins."""
    own = folded_words(f"{recent.name} {recent.merchant_id}")
    return all(word in own for word in words) or recent.uuid.startswith(text.strip().lower())


def _is_surely_id(text: str) -> bool:
    taken = recognise(text)
    return isinstance(taken, Recognised) and (
        taken.kind is IdKind.UUID or taken.source is not IdSource.TYPED
    )


def _may_be_id(text: str) -> bool:
    return len(text.split()) == 1 and any(character.isdecimal() for character in text)


def why_off(shortcut: Shortcut | None) -> str:
    """Why an action that is off can't be used, in a sentence."""
    nobody = _tr("No customer is open.")
    unchanged = _tr("Nothing is changed.")
    no_card, no_metadata = _tr("No card is chosen."), _tr("No metadata is chosen.")
    no_request = _tr("No request is chosen.")
    not_changeable = _tr("No customer is open who can be changed.")
    return {
        Shortcut.NEW_CUSTOMER: _tr("No profile is open yet."),
        Shortcut.FILTER_CUSTOMERS: _tr("No customers are kept on this computer to be filtered."),
        Shortcut.UNDO: _tr("There is no change to take back."),
        Shortcut.REDO: _tr("There is no change to make again."),
        Shortcut.ADD_METADATA: not_changeable,
        Shortcut.PASTE_METADATA: not_changeable,
        Shortcut.REMOVE_METADATA: no_metadata,
        Shortcut.RESTORE_METADATA: _tr("No changed metadata is chosen."),
        Shortcut.COPY_METADATA: no_metadata,
        Shortcut.COPY_METADATA_JSON: _tr("There is no metadata."),
        Shortcut.BACK: _tr("Nobody was looked at before."),
        Shortcut.FORWARD: _tr("You have not gone back."),
        Shortcut.SAVE: unchanged,
        Shortcut.DISCARD_CHANGES: unchanged,
        Shortcut.EDIT_CUSTOMER: nobody,
        Shortcut.DELETE_CUSTOMER: _tr("No customer is open who can be deleted."),
        Shortcut.CLOSE_CUSTOMER: nobody,
        Shortcut.COPY_FOR_TICKET: nobody,
        Shortcut.COPY_LINK: nobody,
        Shortcut.BATCH_FROM_SELECTION: _tr("No customers are selected in the list."),
        Shortcut.COPY_CARD_NUMBER: no_card,
        Shortcut.SHOW_TOKEN: no_card,
        Shortcut.COPY_TOKEN: no_card,
        Shortcut.MORE_CARDS: _tr("There are no more cards."),
        Shortcut.RELOAD_CARDS: nobody,
        Shortcut.DUPLICATES: _tr("Customers are not findable on this computer."),
        Shortcut.COPY_AS_CURL: no_request,
        Shortcut.COPY_REQUEST_ID: no_request,
        Shortcut.COPY_REQUESTS: _tr("No requests are listed."),
        Shortcut.CLEAR_REQUESTS: _tr("No requests are listed."),
    }.get(shortcut or Shortcut.COMMANDS, _tr("This can't be used now."))
