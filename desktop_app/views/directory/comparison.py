"""Two records side by side, with a mark wherever they differ."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from desktop_app.models.display import column_title, field_label, local_time, one_line
from desktop_app.records.customer import Customer
from desktop_app.records.fields import FIELDS
from desktop_app.records.metadata import as_json
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.labels import ToneLabel, TonePicture, WrappingLabel, line
from desktop_app.views.widgets.tokens import STEP, Face, scaled, set_face


class Difference(NamedTuple):
    """A line of the comparison: what it is about, and both values in words; empty for none."""

    label: str
    left: str
    right: str
    is_own: bool = False
    """Whether each record has one of its own, so that another one says nothing."""

    @property
    def differs(self) -> bool:
        return self.left != self.right and not self.is_own


def compared(left: Customer, right: Customer) -> tuple[Difference, ...]:
    """Every field that one of the two has, in the form's order, then their metadata."""
    lines = (*_fields(left, right), *_metadata(left, right))
    return tuple(each for each in lines if each.left or each.right)


def _fields(left: Customer, right: Customer) -> Iterator[Difference]:
    for rule in FIELDS:
        one, other = (one_line(getattr(each, rule.name) or "") for each in (left, right))
        yield Difference(column_title(rule.name), one, other)
    yield Difference(field_label("uuid"), one_line(left.uuid), one_line(right.uuid), is_own=True)
    for name in ("created_at", "updated_at", "deleted_at"):
        one, other = (local_time(getattr(each, name)) for each in (left, right))
        yield Difference(field_label(name), one, other, is_own=name != "deleted_at")


def _metadata(left: Customer, right: Customer) -> Iterator[Difference]:
    both = left.metadata, right.metadata
    for key in dict.fromkeys((*left.metadata, *right.metadata)):
        one, other = (one_line(as_json(each[key])) if key in each else "" for each in both)
        yield Difference(one_line(key, _LONGEST_KEY), one, other)


_LONGEST_KEY: Final = 40
_LABEL_WIDTH: Final = 104
_SIGN: Final = 14


class Comparison(QScrollArea):
    """Scrolls by itself where the records are long."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "read")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The two records"))
        self._shown: tuple[Difference, ...] = ()
        self._grid: QGridLayout | None = None
        self.clear()

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The lines that are marked."""
        return tuple(each for each in self._shown if each.differs)

    def clear(self) -> None:
        """Show nothing."""
        self._show(())

    def show_two(self, left: Customer, right: Customer) -> None:
        self._show(compared(left, right))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._grid is not None:
            self._grid.setColumnMinimumWidth(0, scaled(_LABEL_WIDTH))

    def _show(self, lines: tuple[Difference, ...]) -> None:
        self._shown = lines
        page = QWidget()
        page.setObjectName("surface")
        grid = self._grid = QGridLayout(page)
        grid.setContentsMargins(0, STEP, 0, STEP)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP - 2)
        grid.setColumnMinimumWidth(0, scaled(_LABEL_WIDTH))
        for side in (1, 3):
            grid.setColumnStretch(side, 1)
        for each in lines:
            self._add(grid, each)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(page)
        differing = [each.label for each in self.differences]
        words = self.tr("They differ in {fields}.").format(fields=", ".join(differing))
        self.setAccessibleDescription(words if differing else "")

    def _add(self, grid: QGridLayout, each: Difference) -> None:
        place = grid.rowCount()
        tone = "text" if each.differs else "muted"
        grid.addWidget(ToneLabel("muted", each.label, wraps=True), place, 0, _TOP)
        for side, value in ((1, each.left), (3, each.right)):
            shown = WrappingLabel(value or self.tr("Not set"), tone=tone if value else "muted")
            if each.label == field_label("uuid"):
                set_face(shown, Face.MONO)
            elif each.differs and value:
                set_face(shown, Face.STRONG)
            shown.setAccessibleName(self._spoken(each, value))
            grid.addWidget(shown, place, side, _TOP)
        if each.differs:
            grid.addWidget(TonePicture(_SIGN, "equal-not", "warning"), place, 2, _TOP)
        grid.addWidget(line(), place + 1, 0, 1, 4)

    def _spoken(self, each: Difference, value: str) -> str:
        said = f"{each.label}: {value or self.tr('Not set')}"
        return self.tr("{value}, differs").format(value=said) if each.differs else said


_TOP: Final = Qt.AlignmentFlag.AlignTop
