"""The window ``Possible duplicates``: customers who may be one, two of them side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFrame,
    QPushButton,
    QRadioButton,
    QWidget,
)

from desktop_app.directory.duplicates import MOST_TOGETHER, DuplicateGroup, DuplicateKind
from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.models.display import identifier, one_line
from desktop_app.models.duplicate_groups import DuplicateGroups
from desktop_app.records.customer import Customer, Uuid
from desktop_app.views.directory.comparison import Comparison
from desktop_app.views.directory.wording import coverage_words, error_words
from desktop_app.views.widgets.accessibility import name_list
from desktop_app.views.widgets.actions import Menu, Shortcut, add_shortcut, make_action
from desktop_app.views.widgets.appearance import set_kind, style_window
from desktop_app.views.widgets.inputs import ChoiceBox, ChoiceButtons, copy_inputs
from desktop_app.views.widgets.labels import ToneLabel, line, plain_label
from desktop_app.views.widgets.layouts import FlowLayout, column, row
from desktop_app.views.widgets.messages import Notice, Tone
from desktop_app.views.widgets.row_painter import TableStyle
from desktop_app.views.widgets.table_header import ColumnWidth
from desktop_app.views.widgets.tables import RecordTable
from desktop_app.views.widgets.tokens import EDGE, STEP, Face, set_face
from desktop_app.views.widgets.windows import bring_forward, open_at
from desktop_app.worker.directories import DirectoryPhase, ProfileDirectory

if TYPE_CHECKING:
    from desktop_app.views.window.main_window import MainWindow

_WIDTH, _HEIGHT = 1_080, 660
_LONGEST: Final = 60
"""Characters."""


class DuplicatesOpener(QObject):
    """Opens the window over ``window``: one, however often it is asked for."""

    def __init__(self, window: MainWindow, directory: ProfileDirectory) -> None:
        super().__init__(window)
        self._window, self._directory = window, directory
        self._shown: DuplicatesWindow | None = None
        self._action = make_action(
            self,
            self.tr("Possible duplicates…"),
            Shortcut.DUPLICATES,
            self.open,
            tip=self.tr("Customers with the same email, phone, address or merchant ID"),
            picture="users",
        )
        directory.state_changed.connect(self._on_state_changed)
        self._on_state_changed()

    def menu_actions(self) -> dict[Menu, list[QAction]]:
        return {Menu.TOOLS: [self._action]}

    def open(self) -> None:
        """Show the window in front."""
        if self._shown is None:
            self._shown = DuplicatesWindow(self._directory, self._window)
            self._window.share_actions(self._shown)
            self._shown.chosen.connect(self._show_customer)
        bring_forward(self._shown)

    def take_over(self, before: DuplicatesOpener) -> None:
        """Open the window where it is open there."""
        shown = before._shown
        if shown is not None and shown.isVisible():
            self.open()
            if self._shown is not None:
                self._shown.setGeometry(shown.geometry())
                self._shown.take_over(shown)
            shown.hide()

    def _on_state_changed(self) -> None:
        """Without a directory there is nothing to compare."""
        self._action.setEnabled(self._directory.is_findable)
        if self._shown is not None and not self._directory.is_findable:
            self._shown.clear()

    def _show_customer(self, customer: Customer) -> None:
        """As the gateway has them now, in the main window."""
        self._window.bring_to_front()
        self._window.look_up(customer.uuid)


class DuplicatesWindow(QDialog):
    """Groups at the left, two customers of the chosen one at the right.

    Signal: ``chosen(Customer)``, the one to open in the main window.
    """

    chosen = Signal(object)

    def __init__(self, directory: ProfileDirectory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style_window(self)
        kind = Qt.WindowType
        self.setWindowFlags(kind.Window | kind.WindowMinMaxButtonsHint | kind.WindowCloseButtonHint)
        self.setWindowTitle(self.tr("Possible duplicates"))
        self._directory = directory
        self._phase = directory.state.phase
        self._groups = DuplicateGroups(directory, self)
        self._table = _GroupTable(self._groups)
        self._kinds = _KindFilter()
        self._pair = PairPane()
        self._notice = Notice()
        # Once for each change: where groups are read anew, none is selected for a moment.
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._count, self._coverage = ToneLabel("muted"), ToneLabel("muted", wraps=True)
        self._close = QPushButton(self.tr("Close"))
        self._close.setAutoDefault(False)
        self._connect()
        self._lay_out()
        open_at(self, _WIDTH, _HEIGHT)

    def take_over(self, before: DuplicatesWindow) -> None:
        """Show the kind that is shown there."""
        copy_inputs(before._kinds, self._kinds)

    def clear(self) -> None:
        """Nothing of the directory stays here."""
        self._groups.clear()
        self._pair.show_group(None)
        self._count.setText("")
        self._table.show_empty("")

    def showEvent(self, event: QShowEvent) -> None:
        """What came since it was shown last is there too."""
        super().showEvent(event)
        if not event.spontaneous():
            self._show_coverage()
            self.refresh()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the groups anew; whoever is compared stays."""
        if not self._directory.is_findable:
            self.clear()
            return
        self._notice.clear()
        if self._groups.kind is self._kinds.kind and self._groups.rowCount():
            self._groups.refresh()
        else:
            self._table.show_empty(self.tr("Looking for duplicates…"))
            self._groups.show(self._kinds.kind)

    def _connect(self) -> None:
        self._kinds.chosen.connect(self.refresh)
        self._groups.arrived.connect(self._on_arrived)
        self._groups.failed.connect(self._on_failed)
        self._table.selection_changed.connect(self._settling.start)
        self._settling.timeout.connect(self._show_group)
        self._table.open_asked.connect(self._pair.open_first)
        self._pair.chosen.connect(self.chosen)
        self._close.clicked.connect(self.close)
        self.finished.connect(self.clear)  # nobody is held whom nobody sees
        self._directory.state_changed.connect(self._on_state_changed)
        self._directory.changed.connect(self._on_changed)
        add_shortcut(self, Shortcut.REFRESH, self.refresh)
        add_shortcut(self, Shortcut.CLOSE_WINDOW, self.close)

    def _lay_out(self) -> None:
        heading = set_face(plain_label(self.windowTitle()), Face.SECTION)
        edge = EDGE + STEP
        head = row(heading, self._count, None, margins=(edge, STEP, EDGE, STEP))
        kinds = row((self._kinds, 1), margins=(edge, STEP, EDGE, STEP))
        said = column(self._notice, margins=(edge, 0, EDGE, 0))
        between = QFrame()
        between.setObjectName("line")
        between.setFixedWidth(1)
        parts = row((self._table, 2), between, (self._pair, 3), spacing=0)
        foot = QWidget()
        foot.setObjectName("foot")
        set_face(self._coverage, Face.CAPTION)
        row((self._coverage, 1), self._close, of=foot, margins=(edge, 12, EDGE, 12))
        column(head, line(), kinds, said, (parts, 1), foot, of=self, spacing=0)

    def _show_coverage(self) -> None:
        self._coverage.setText(coverage_words(self._directory.state))

    def _on_state_changed(self) -> None:
        self._show_coverage()
        before, self._phase = self._phase, self._directory.state.phase
        if not self._directory.is_findable:
            self.clear()
        elif before is not self._phase is DirectoryPhase.COMPLETE and self.isVisible():
            self.refresh()

    def _on_changed(self) -> None:
        """Somebody was changed or erased here: those who are shown may be other ones now."""
        if self.isVisible():
            self.refresh()

    def _on_arrived(self) -> None:
        number = self._groups.rowCount()
        count = self.tr("%Ln group(s)", "", number)
        if not self._groups.is_whole:
            count = self.tr("%Ln group(s) and more", "", number)
        self._count.setText(count if number else "")
        self._table.show_empty(self.tr("No two customers have this in common."))
        if number and not self._table.selected_rows():
            self._table.selectRow(self._groups.row_of(self._pair.uuids) or 0)

    def _on_failed(self, error_code: DirectoryErrorCode) -> None:
        self._table.show_empty("")
        self._notice.show_message(error_words(error_code), Tone.DANGER)

    def _show_group(self) -> None:
        rows = self._table.selected_rows()
        self._pair.show_group(self._groups.group(rows[0]) if rows else None)


class _KindFilter(ChoiceButtons):
    """What customers have in common. Signal: ``chosen()``."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What they have in common"))
        words = {
            DuplicateKind.EMAIL: self.tr("Same email"),
            DuplicateKind.PHONE: self.tr("Same phone"),
            DuplicateKind.PERSON: self.tr("Same name and address"),
            DuplicateKind.MERCHANT_ID: self.tr("Same merchant ID"),
        }
        self._buttons: dict[DuplicateKind, QRadioButton] = {}
        flow = FlowLayout(STEP, self)
        for kind, text in words.items():
            button = self._buttons[kind] = QRadioButton(text)
            self._add(button)
            flow.addWidget(button)
        self._buttons[DuplicateKind.EMAIL].setChecked(True)
        # Not clicked: whoever chooses over the accessibility bus toggles.
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def kind(self) -> DuplicateKind:
        return next(kind for kind, button in self._buttons.items() if button.isChecked())

    def _on_toggled(self, _button: object, is_checked: bool) -> None:
        if is_checked:
            self.chosen.emit()


class _GroupTable(RecordTable):
    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__(
            model,
            style=TableStyle(names=(0,), lead=EDGE + STEP),
            columns=(ColumnWidth(200, share=1), ColumnWidth(96)),
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Groups of possible duplicates"))
        set_kind(self, "edge")
        self.header.set_sortable(False, "")


class PairPane(QWidget):
    """Two customers of a group side by side; of more than two, which is chosen above each.

    Signal: ``chosen(Customer)``, the one to open.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._customers: tuple[Customer, ...] = ()
        self._hint = ToneLabel("muted", wraps=True)
        self._comparison = Comparison()
        names = self.tr("Left customer"), self.tr("Right customer")
        self._boxes = tuple(self._box(name) for name in names)
        words = self.tr("Open the left one"), self.tr("Open the right one")
        self._buttons = tuple(self._button(text, side) for side, text in enumerate(words))
        self._sides = QWidget()
        heads = row(*((box, 1) for box in self._boxes), spacing=2 * STEP)
        buttons = row(*self._buttons, None)
        column(heads, (self._comparison, 1), buttons, of=self._sides, spacing=STEP)
        margins = (EDGE + STEP, STEP, EDGE, EDGE)
        column(self._hint, (self._sides, 1), of=self, margins=margins)
        self.show_group(None)

    def show_group(self, group: DuplicateGroup | None) -> None:
        """Its first two, or those of its customers who are compared already; None for nobody."""
        before = [None if one is None else one.uuid for one in map(self._chosen, range(2))]
        self._customers = () if group is None else tuple(one.customer for one in group.customers)
        uuids = [each.uuid for each in self._customers]
        stay = all(uuid in uuids for uuid in before)
        is_pair = len(self._customers) > 1
        self._sides.setVisible(is_pair)
        self._hint.setText(self._hint_words(group))
        self._hint.setVisible(bool(self._hint.text()))
        for side, box in enumerate(self._boxes):
            box.blockSignals(True)
            box.clear()
            box.addItems([_who_words(each) for each in self._customers])
            kept = before[side]
            place = uuids.index(kept) if stay and kept is not None else side
            box.setCurrentIndex(place if is_pair else -1)
            box.blockSignals(False)
        self._compare()

    @property
    def uuids(self) -> frozenset[Uuid]:
        """Of the customers of the group that is shown."""
        return frozenset(each.uuid for each in self._customers)

    def open_first(self) -> None:
        """Open the left one."""
        self._open(0)

    def _hint_words(self, group: DuplicateGroup | None) -> str:
        if group is not None and len(group.customers) >= MOST_TOGETHER:
            return self.tr("The newest %Ln customer(s) can be compared.", "", len(group.customers))
        return ""

    def _compare(self) -> None:
        left, right = (self._chosen(side) for side in range(2))
        if left is None or right is None:
            self._comparison.clear()
        else:
            self._comparison.show_two(left, right)

    def _chosen(self, side: int) -> Customer | None:
        place = self._boxes[side].currentIndex()
        return self._customers[place] if 0 <= place < len(self._customers) else None

    def _open(self, side: int) -> None:
        customer = self._chosen(side)
        if customer is not None:
            self.chosen.emit(customer)

    def _box(self, name: str) -> QComboBox:
        box = ChoiceBox(12)
        name_list(box, name)
        box.currentIndexChanged.connect(self._compare)
        return box

    def _button(self, words: str, side: int) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._open, side))
        return button


def _who_words(customer: Customer) -> str:
    name = one_line(customer.name or "", _LONGEST)
    known_as = identifier(customer.merchant_customer_id or customer.uuid, _LONGEST)
    return f"{known_as} · {name}" if name else known_as
