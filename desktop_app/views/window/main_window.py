"""The main window of one profile: a frame that holds panes and decides nothing for them.

It is painted before anything heavy is imported: head, look-up field and an empty place. The panes
come with :meth:`MainWindow.set_centre`, once the program is ready behind it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QLocale,
    QPoint,
    QSettings,
    QSize,
    Qt,
    QTime,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDockWidget,
    QMainWindow,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStatusBar,
    QWidget,
)

from desktop_app.models.display import button_text, one_line, tool_tip
from desktop_app.views.customers.look_up_bar import LookUpBar
from desktop_app.views.widgets.accessibility import announce
from desktop_app.views.widgets.actions import (
    EVERYWHERE,
    Command,
    Menu,
    Shortcut,
    bind,
    commands_in,
    shortcut_of,
)
from desktop_app.views.widgets.appearance import set_kind, style_window
from desktop_app.views.widgets.clipboard import LocalFiles
from desktop_app.views.widgets.environment import EnvironmentStrip
from desktop_app.views.widgets.icons import ICON, icon
from desktop_app.views.widgets.labels import ElidedLabel, ToneLabel, TonePicture, plain_label
from desktop_app.views.widgets.layouts import column, row
from desktop_app.views.widgets.messages import MessageOverlay, Notice, Toast
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face
from desktop_app.views.widgets.windows import bring_forward

if TYPE_CHECKING:
    from desktop_app.gateway.calls import Exchange
    from desktop_app.records.look_ups import RecentLookUp
    from desktop_app.views.customers.table_messages import Staleness
    from desktop_app.worker.session import Session


class WindowHead(EnvironmentStrip):
    """The head of a main window: the environment, the profile with a menu of others, and the
    look-up bar."""

    def __init__(self, look_up_bar: LookUpBar) -> None:
        super().__init__()
        self.menu = QMenu(self)
        """Other profiles to open."""
        self._profile = QPushButton()
        set_kind(self._profile, "menu")
        self._profile.setIcon(icon("chevron-down", "muted"))
        self._profile.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the icon after the name
        self._profile.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # File has what its menu offers
        self._profile.clicked.connect(self._open_menu)
        margins = EDGE, STEP + 3, EDGE, STEP + 1
        self._row = row(self.pill, self._profile, STEP, of=self, margins=margins)
        self._row.addStretch()  # behind the lock they stay at the left
        self.hold(look_up_bar)

    def hold(self, look_up_bar: LookUpBar) -> None:
        """Show the look-up bar, which a lock takes out."""
        self._row.addWidget(look_up_bar, 1)
        look_up_bar.show()
        self._profile.setEnabled(True)

    def show_locked(self) -> None:
        """Nothing can be opened from here."""
        self._profile.setEnabled(False)

    def show_profile(self, environment: str, profile_name: str) -> None:
        """``environment`` is an Environment's name; empty for none yet."""
        self.show_environment(environment)
        shown = one_line(profile_name, _LONGEST_PROFILE)
        self._profile.setText(button_text(shown))
        whole = one_line(profile_name, 80)
        self._profile.setAccessibleName(f"{self.tr('Profile')}: {whole}" if whole else "")
        self._profile.setToolTip(tool_tip(whole) if whole != shown else "")
        self._profile.setVisible(bool(shown))

    def _open_menu(self) -> None:
        if self._profile.isVisible():
            self.menu.popup(self._profile.mapToGlobal(self._profile.rect().bottomLeft()))


_LONGEST_PROFILE = 40
"""Characters."""

_CANCELLED = "CANCELLED"
"""A GatewayErrorCode's name; the module that has it is no part of the first paint."""

_BUSY_AFTER = 500
"""Milliseconds. What ends sooner is not worth a flicker."""

_SECOND = 1_000
_TOLD_AFTER = 100
"""Milliseconds from an answer until the line says so."""


class StatusLine(QStatusBar):
    """Quiet facts about the line to the gateway, and what runs; or that what is shown may be old,
    since when, and how to try again.

    Signals: ``batch_asked()`` by a click on what is said of a running batch, ``directory_asked()``
    on what is said of the customers that are read into the directory; ``again_asked()`` when all
    that is shown is to be read again.
    """

    batch_asked = Signal()
    directory_asked = Signal()
    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._trying_again = ""
        self._last: tuple[Exchange, QTime] | None = None
        self._read: QTime | None = None
        self.failure_words: Callable[[str], str] = str
        """What went wrong, by an exchange's error code; empty for an answer as good as any."""
        self._stale = ""
        """Why what is shown may be old."""
        self._picture = TonePicture(ICON - 2)
        self._connection = ElidedLabel()
        self._connection.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._again = QPushButton(icon("refresh-cw"), self.tr("Try again"))
        self._again.setFlat(True)
        self._again.setStatusTip(self.tr("Read again what is shown"))
        self._again.clicked.connect(self.again_asked)
        self._read_at = ToneLabel("muted")
        self._running = plain_label()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setFlat(True)
        self._cancel.setStatusTip(self.tr("Stop waiting for what runs now"))
        self._batch = self._link(self.tr("Open the batch that runs"), self.batch_asked)
        self._directory = self._link(
            self.tr("Show how far the customers on this computer are"), self.directory_asked
        )
        # Not for each of many answers, and not in the way of who is looked up being painted.
        self._telling = QTimer(self, singleShot=True, interval=_TOLD_AFTER)
        self._telling.timeout.connect(self._show_exchange)
        self._busy = QTimer(self, singleShot=True, interval=_BUSY_AFTER)
        self._busy.timeout.connect(self._show_running)
        self._counting_down = QTimer(self, interval=_SECOND)
        self._counting_down.timeout.connect(self._show_read_at)
        self._lay_out()

    def watch(self, session: Session) -> None:
        self._session = session
        session.exchanged.connect(self._on_exchanged)
        session.running_changed.connect(self._on_running_changed)
        session.connection_changed.connect(self._show_read_at)
        self._cancel.clicked.connect(session.cancel_shown)
        self._connection.set_tone("muted")
        self._connection.show_text(self.tr("No answer yet"))
        self._show_exchange()
        self._show_read_at()

    def show_staleness(self, told: Staleness) -> None:
        """Say why what is shown may be old and since when, until that is over."""
        is_new, self._stale = told.sentence != self._stale, told.sentence
        self._again.setVisible(bool(told.sentence) and told.may_try_again)
        if not told.sentence:
            self._show_exchange()
            return
        self._connection.set_tone("warning")
        self._connection.show_text(told.words, "\n".join(filter(None, (told.words, told.more))))
        self._picture.set_picture("plug-zap", "warning")
        if is_new:
            announce(self, told.words)

    def take_over(self, before: StatusLine) -> None:
        """What came last of the session that is to be watched."""
        self._last, self._read = before._last, before._read

    def show_batch(self, words: str) -> None:
        """What a batch does and how far it is; empty: none runs."""
        self._batch.setText(words)
        self._batch.setVisible(bool(words))

    def show_directory(self, words: str) -> None:
        """How far the customers are read into the directory; empty: nothing to say."""
        self._directory.setText(words)
        self._directory.setVisible(bool(words))

    @property
    def directory(self) -> str:
        """What is said of the directory; empty for nothing."""
        return self._directory.text()

    @property
    def batch(self) -> str:
        """What is said of a running batch; empty when none runs."""
        return self._batch.text()

    @property
    def connection(self) -> str:
        """What is said of the line to the gateway, and of the age of what is shown."""
        return self._connection.accessibleName()

    @property
    def activity(self) -> str:
        """What is said of the work under way; empty when nothing is."""
        return "" if self._running.isHidden() else self._running.text()

    def _lay_out(self) -> None:
        self.setSizeGripEnabled(False)
        self.setContentsMargins(EDGE - STEP // 2, 0, EDGE - STEP // 2, 0)
        links = self._batch, self._directory
        buttons = self._again, self._cancel, *links
        for label in (self._connection, self._read_at, self._running, *buttons):
            set_face(label, Face.CAPTION)
        self.addWidget(self._picture)
        self.addWidget(self._connection)
        self.addWidget(self._again)
        self.addWidget(self._running)
        self.addWidget(self._cancel)
        for link in links:
            self.addWidget(link)
            link.hide()
        self.addPermanentWidget(self._read_at)
        self._again.hide()
        self._running.hide()
        self._cancel.hide()

    def _link(self, tip: str, asked: SignalInstance) -> QPushButton:
        button = QPushButton()
        button.setFlat(True)
        button.setStatusTip(tip)
        button.clicked.connect(asked)
        return button

    def _on_exchanged(self, exchange: Exchange) -> None:
        if exchange.error_code == _CANCELLED or exchange.overtaken:
            return  # nobody waited for an answer: it says nothing of the line
        now = QTime.currentTime()
        self._last = exchange, now
        if exchange.status is not None and not self.failure_words(exchange.error_code):
            self._read = now
        if not self._telling.isActive():
            self._telling.start()
        self._show_retry(exchange)

    def _show_read_at(self) -> None:
        """When an answer came last; without any, when one is asked for by itself."""
        left = 0 if self._session is None else self._session.asks_again_in
        if not left:
            self._counting_down.stop()
        elif not self._counting_down.isActive():
            self._counting_down.start()
        if left:
            seconds = QLocale().toString(math.ceil(left / _SECOND))
            self._read_at.setText(self.tr("Trying again in {s} s").format(s=seconds))
        elif self._read is not None:
            time = QLocale().toString(self._read, "HH:mm:ss")
            self._read_at.setText(self.tr("Read at {time}").format(time=time))

    def _show_exchange(self) -> None:
        self._show_read_at()
        if self._last is None or self._stale:
            return
        locale = QLocale()
        exchange, at = self._last
        time = locale.toString(at, "HH:mm:ss")
        milliseconds = locale.toString(round(exchange.seconds * 1000))
        if exchange.status is None:
            text = self.tr("No answer at {time}").format(time=time)
            picture, tone = "circle-alert", "warning"
        elif failure := self.failure_words(exchange.error_code):
            text = failure
            picture, tone = "circle-alert", "warning"
        else:
            text = self.tr("Gateway answers in {ms} ms").format(ms=milliseconds)
            picture, tone = "circle-check", "muted"
        self._connection.show_text(text)
        self._connection.set_tone(tone)
        self._picture.set_picture(picture, tone)

    def _show_retry(self, exchange: Exchange) -> None:
        """A read that failed in passing is tried again: said at once, also for quiet work."""
        was, self._trying_again = self._trying_again, ""
        if exchange.again_in is not None:
            numbers = {"n": exchange.attempt + 1, "all": exchange.most_attempts}
            words = self.tr("Trying again ({n} of {all})…")
            if exchange.asked_to_wait:
                numbers["s"] = math.ceil(exchange.again_in)
                words = self.tr("Asked to wait: trying again in {s} s ({n} of {all})…")
            self._trying_again = words.format(**numbers)
        if self._trying_again:
            self._show_running()
            if not was and not self._stale:  # not each time: the failure in the end is said too
                announce(self, self._trying_again)
        elif was:
            self._on_running_changed()

    def _on_running_changed(self) -> None:
        running = self._session.running if self._session else ()
        if self._trying_again and self._session and self._session.is_busy:
            return
        self._trying_again = ""
        if not running:
            self._busy.stop()
            self._running.hide()
            self._cancel.hide()
        elif self._running.isVisible():
            self._show_running()
        elif not self._busy.isActive():
            self._busy.start()

    def _show_running(self) -> None:
        running = self._session.running if self._session else ()
        words = self._trying_again or next(iter(running), "")
        if words:
            self._running.setText(words)
            self._running.show()
            self._cancel.setVisible(bool(running))


_GEOMETRY = "window/geometry"
_DOCKS = "window/docks"
_LEAST_WIDTH, _LEAST_HEIGHT = 760, 520
_APART = 32
"""Pixels from one window's corner to the next one's."""


class MainWindow(QMainWindow):
    """A frame: menu bar, head with the look-up bar, a centre, docks and a status bar.

    Signals: ``closing()`` when the agent asked to close and nothing forbids it any more;
    ``locking()`` when it is about to be blanked; ``activated()`` when it came to the front;
    ``files_given(list[Path])`` with files that were dropped or pasted.
    """

    closing = Signal()
    locking = Signal()
    activated = Signal()
    files_given = Signal(object)

    def __init__(self, sizes: QSettings) -> None:
        """``sizes`` keeps sizes and positions, also the panes', and nothing of any customer."""
        super().__init__()
        self.sizes = sizes
        self._may_close = False
        self.look_up_bar = LookUpBar(self.add_message)
        self.head = WindowHead(self.look_up_bar)
        self.status_line = StatusLine()
        self.content = QWidget()
        """Everything between head and status bar: what a lock takes out of ``frame``."""
        self.messages = MessageOverlay(self.content)
        for widget in (self.content, self.look_up_bar.field):  # a field takes a file for its name
            LocalFiles(widget).given.connect(self.files_given)
        self._centre: QWidget = QWidget()
        self._notices: dict[str, Notice] = {}
        self._lasting: dict[str, Callable[[Notice], None]] = {}
        """How the notices of the program are said."""
        self._toast: Toast | None = None
        self._menus: dict[Menu, QMenu] = {}
        self.title = ""
        """Of the window, whoever is shown: profile and environment."""
        self._to_look_up = ""
        """As soon as no dialog is open."""
        self.recent_look_ups: Callable[[], Sequence[RecentLookUp]] = tuple
        """Who was looked up last, once there is somebody to ask."""
        self._customer = ""
        self._is_locked = False
        self._lay_out()
        self._make_menus()
        self.add_actions(self.look_up_bar.menu_actions())
        self.show_environment("", "")
        style_window(self)
        self._restore()

    def notice(self, topic: str) -> Notice:
        """What the program says of itself; one for each topic, so that nothing takes the place of
        what was not read yet."""
        if topic not in self._notices:
            self._notices[topic] = Notice()
            self.add_message(self._notices[topic])
        return self._notices[topic]

    def keep_notice(self, topic: str, show: Callable[[Notice], None]) -> None:
        """Have ``show`` fill the notice of a topic, now and when another window takes the place of
        this one, in the language of that moment. For what the program says; panes say theirs
        anew."""
        self._lasting[topic] = show
        show(self.notice(topic))

    @property
    def toast(self) -> Toast:
        """Says what went well, for some seconds; made when first needed, after the first paint."""
        if self._toast is None:
            self._toast = Toast(self.content)
            self.locking.connect(self._toast.clear)
        return self._toast

    def take_over(self, before: MainWindow) -> None:
        """Say what the program still says there."""
        self.look_up_bar.take_over(before.look_up_bar)
        self.status_line.take_over(before.status_line)
        for topic, show in before._lasting.items():
            if before.notice(topic).sentence:
                self.keep_notice(topic, show)

    def add_message(self, notice: Notice) -> None:
        """Show ``notice`` over the foot of the panes whenever it has something to say."""
        self.messages.add(notice)

    def bring_to_front(self) -> None:
        """Be the window in front, also when it was minimised."""
        bring_forward(self)

    def look_up(self, text: str) -> None:
        """As if typed into the look-up field, Enter pressed; done once a dialog that is open is
        answered: it is about who is shown. What is asked for last counts: a page on the web can
        open any number of links."""
        self._to_look_up = text
        self._look_up_unless_asked()

    def forget_look_up(self) -> None:
        """What was to be looked up in a profile that is not opened is looked up in no other."""
        self._to_look_up = ""
        self.look_up_bar.stop_waiting()

    def _look_up_unless_asked(self, *_: object) -> None:
        for dialog in self.findChildren(QDialog):
            if dialog.isModal() and dialog.isVisible():
                dialog.finished.connect(self._look_up_unless_asked)
                return
        text, self._to_look_up = self._to_look_up, ""
        if text:
            self.look_up_bar.ask(text)

    def show_environment(self, environment: str, profile_name: str) -> None:
        """Say in title and head where this window's actions land."""
        self.profile_name = one_line(profile_name, 80)
        self.head.show_profile(environment, profile_name)
        parts = [self.profile_name, self.head.word] if environment else []
        self.title = " · ".join([*dict.fromkeys(parts), self.tr("Customer Desk")])
        self._show_title()

    def name_customer(self, customer: str) -> None:
        """Say in the title who is shown; empty for nobody."""
        if customer != self._customer:  # the window manager is told of each
            self._customer = customer
            self._show_title()

    def show_locked(self, is_locked: bool) -> None:
        """A locked window's title names no customer, and nothing lies over the lock."""
        self._is_locked = is_locked
        self._show_title()
        if is_locked:
            self.locking.emit()

    def _show_title(self) -> None:
        """``[*]`` is where Qt marks what is unsaved; in a name it is doubled, which shows it."""
        first = self.tr("Locked") if self._is_locked else self._customer.replace("[*]", "[*][*]")
        title = self.title.replace("[*]", "[*][*]")
        self.setWindowTitle(f"{first}[*] · {title}" if first else f"{title}[*]")

    def set_centre(self, centre: QWidget) -> None:
        """Show ``centre`` in the middle; what stood there goes."""
        self._column.replaceWidget(self._centre, centre)
        self._centre.hide()
        self._centre.deleteLater()
        self._centre = centre
        centre.show()

    def add_dock(self, name: str, title: str, widget: QWidget, shortcut: Shortcut) -> QDockWidget:
        """A pane below the centre, closed at first, opened from the View menu."""
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(widget)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.hide()
        toggle = dock.toggleViewAction()
        bind(toggle, shortcut)
        self.add_actions({Menu.VIEW: [toggle]})
        state = self.sizes.value(_DOCKS)
        if isinstance(state, QByteArray):
            self.restoreState(state)
        return dock

    def add_actions(self, actions: dict[Menu, list[QAction]]) -> None:
        """Put a pane's actions into the menus, each pane's behind a line of its own."""
        for menu, group in actions.items():
            if self._menus[menu].actions() and group:
                self._menus[menu].addSeparator()
            self._menus[menu].addActions(group)

    def share_actions(self, other: QWidget) -> None:
        """Let the keys of what concerns the whole program work in another window of this one too:
        to lock or to leave must not depend on which window is in front."""
        for menu in self._menus.values():
            for action in menu.actions():
                if shortcut_of(action) in EVERYWHERE:
                    other.addAction(action)

    def add_tool(self, action: QAction, place: int) -> None:
        """A button for ``action`` in the head, the ``place``-th; its text is the action's
        ``iconText``."""
        self.look_up_bar.add_tool(action, place)

    def add_menu(self, menu: Menu, submenu: QMenu) -> None:
        self._menus[menu].addMenu(submenu)

    def commands(self) -> list[Command]:
        """Every action that the menus offer, in their order, each once."""
        found = chain.from_iterable(commands_in(menu) for menu in self._menus.values())
        return list({id(command.action): command for command in found}.values())

    def stay_on_screen(self) -> None:
        """No larger than the screen leaves room for; to be asked for once its frame is there."""
        if self.isMaximized() or self.isFullScreen():
            return
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        too_much = (frame.size() - room.size()).expandedTo(QSize(0, 0))
        if not too_much.isNull():
            self.resize(self.size() - too_much)
            self.move(room.topLeft())

    def keep_apart(self, others: Iterable[QWidget]) -> None:
        """Lie exactly on none of ``others``, where two windows would be taken for one."""
        rest = [other for other in others if other is not self]
        if self.isMaximized() and any(other.isMaximized() for other in rest):
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMaximized)
        if self.isMaximized() or self.isFullScreen():
            return
        taken = [(other.x(), other.y()) for other in rest if not other.isMaximized()]
        room, corner = self.screen().availableGeometry(), self.pos()
        if (corner.x(), corner.y()) not in taken:
            return
        while (corner.x(), corner.y()) in taken:
            corner += QPoint(_APART, _APART)
        corner.setX(min(corner.x(), max(room.right() - _LEAST_WIDTH, room.left() + _APART)))
        corner.setY(min(corner.y(), max(room.bottom() - _LEAST_HEIGHT, room.top() + _APART)))
        while (corner.x(), corner.y()) in taken:  # the far corner is taken too
            corner -= QPoint(_APART // 2, 0)
        frame = self.frameGeometry()
        too_much = frame.size() + QSize(corner.x(), corner.y()) - QSize(room.right(), room.bottom())
        self.resize(self.size() - too_much.expandedTo(QSize(0, 0)))
        self.move(corner)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def close_for_good(self) -> None:
        """Close without asking again: the panes have settled."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the panes first (by ``closing``); remember sizes when it comes to it."""
        if not self._may_close:
            event.ignore()
            self.closing.emit()
            return
        self.save_sizes()
        super().closeEvent(event)

    def save_sizes(self) -> None:
        """The next window opens like this one."""
        self.sizes.setValue(_GEOMETRY, self.saveGeometry())
        self.sizes.setValue(_DOCKS, self.saveState())

    def _lay_out(self) -> None:
        holder = QWidget()
        self.frame = column(self.head, (self.content, 1), of=holder, spacing=0)
        self._column = column((self._centre, 1), of=self.content, spacing=0)
        self.setCentralWidget(holder)
        self.setStatusBar(self.status_line)
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def _make_menus(self) -> None:
        titles = {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.VIEW: self.tr("&View"),
            Menu.CUSTOMER: self.tr("&Customer"),
            Menu.TOOLS: self.tr("&Tools"),
            Menu.WINDOW: self.tr("&Window"),
            Menu.HELP: self.tr("&Help"),
        }
        for menu in Menu:
            self._menus[menu] = self.menuBar().addMenu(titles[menu])
            self._menus[menu].setToolTipsVisible(True)

    def _restore(self) -> None:
        geometry = self.sizes.value(_GEOMETRY)
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(1440, 900)
