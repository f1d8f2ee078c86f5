"""A page of the preferences: a name, and settings beside what they are about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from desktop_app.models.display import Translator
from desktop_app.process.preferences import Preferences, Setting
from desktop_app.views.widgets.accessibility import RadioGroup
from desktop_app.views.widgets.labels import ToneLabel, plain_label
from desktop_app.views.widgets.layouts import FlowLayout, column
from desktop_app.views.widgets.tokens import FIELD, STEP, Face, scaled, set_face

T = TypeVar("T")

_tr = Translator("preferences")

_LABEL_WIDTH: Final = 17 * STEP
_BETWEEN: Final = STEP + STEP // 4
"""Pixels between two settings."""


def set_words() -> str:
    """That there is nothing to choose."""
    return _tr("Set by your organisation.")


def bounded_words() -> str:
    """That some choices are missing."""
    return _tr("Your organisation has set what can be chosen.")


class Page(QWidget):
    """Settings that count at once. Signal: ``changed()`` after one was chosen."""

    changed = Signal()

    def __init__(self, preferences: Preferences, title: str, picture: str) -> None:
        """``picture``: the icon in the list of pages."""
        super().__init__()
        self.grid = QGridLayout()
        self.preferences = preferences
        self.title, self.picture = title, picture
        self._settings: list[Setting[Any]] = []
        self._readings: list[Callable[[], object]] = []
        self._is_reading = False
        heading = set_face(plain_label(title), Face.TITLE)
        self.grid.setHorizontalSpacing(2 * STEP)
        self.grid.setVerticalSpacing(STEP // 4)
        self._scale()
        self.grid.setColumnStretch(1, 1)
        self.body = column(heading, STEP, self.grid, of=self, margins=3 * STEP)
        self.body.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._scale()

    def _scale(self) -> None:
        """What goes by the text size."""
        self.grid.setColumnMinimumWidth(0, scaled(_LABEL_WIDTH))

    def finish(self) -> None:
        """Everything is there: what room is left stays below it."""
        self.body.addStretch(1)
        self.read()

    def read(self) -> None:
        """Show what is chosen now, wherever it was chosen."""
        self._is_reading = True
        for reading in self._readings:
            reading()
        self._is_reading = False

    def put_back(self) -> None:
        """Every setting of this page as at first."""
        self.preferences.reset(self._settings)
        self.read()
        self.changed.emit()

    @property
    def can_be_put_back(self) -> bool:
        """Whether there is any setting on it."""
        return bool(self._settings)

    def add_list(
        self, label: str, setting: Setting[T], words: Mapping[T, str], hint: str = ""
    ) -> QComboBox:
        """One of several in a list that drops down."""
        box = QComboBox()
        choices = setting.choices_in(self.preferences)
        box.addItems([words[choice] for choice in choices])
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.currentIndexChanged.connect(lambda place: self._choose(setting, choices[place]))
        if setting.is_governed(self.preferences):
            is_fixed = len(choices) == 1
            box.setEnabled(not is_fixed)
            hint = f"{hint} {set_words() if is_fixed else bounded_words()}".strip()
        self._settings.append(setting)
        self._readings.append(
            lambda: box.setCurrentIndex(choices.index(setting.read(self.preferences)))
        )
        self.add(label, box, hint)
        return box

    def add_radios(
        self,
        label: str,
        setting: Setting[T],
        words: Mapping[T, str],
        hint: str = "",
        pictures: Callable[[T], QWidget] | None = None,
    ) -> None:
        """One of few, side by side; ``pictures``: what stands over each."""
        holder = QWidget()
        holder.setAccessibleName(label)
        group = RadioGroup(holder)
        flow = FlowLayout(2 * STEP, holder)
        buttons: dict[T, QRadioButton] = {}
        for choice in setting.choices:
            button = buttons[choice] = QRadioButton(words[choice])
            button.setAccessibleDescription(label)
            button.toggled.connect(partial(self._on_toggled, setting, choice))
            group.addButton(button)
            part: QWidget = button
            if pictures:
                part = QWidget()
                column(pictures(choice), button, of=part, spacing=STEP // 2)
            flow.addWidget(part)
        self._settings.append(setting)
        self._readings.append(lambda: buttons[setting.read(self.preferences)].setChecked(True))
        self.add(label, holder, hint)

    def add_switch(
        self, label: str, setting: Setting[bool], text: str, hint: str = ""
    ) -> QCheckBox:
        """On or off."""
        box = QCheckBox(text)
        box.toggled.connect(partial(self._choose, setting))
        self._settings.append(setting)
        self._readings.append(lambda: box.setChecked(setting.read(self.preferences)))
        self.add(label, box, hint)
        return box

    def add(self, label: str, part: QWidget, hint: str = "") -> None:
        """``part`` beside its label, ``hint`` below it."""
        line = self.grid.rowCount()
        caption = ToneLabel("muted", label)
        caption.setMinimumHeight(FIELD)
        caption.setBuddy(part)
        if not part.accessibleName() and not isinstance(part, (QLabel, QCheckBox)):
            part.setAccessibleName(label)
        if not isinstance(part, QLabel):
            part.setMinimumHeight(FIELD)
        self.grid.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(part, line, 1, Qt.AlignmentFlag.AlignVCenter)
        if hint:
            self.grid.addWidget(ToneLabel("muted", hint, wraps=True), line + 1, 1)
            part.setAccessibleDescription(hint)
        self.grid.setRowMinimumHeight(line + 2, _BETWEEN)

    def add_text(self, label: str, words: str = "") -> QLabel:
        """Something to know."""
        text = plain_label(words, wraps=True)
        text.setMinimumHeight(FIELD)
        self.add(label, text)
        return text

    def on_read(self, reading: Callable[[], object]) -> None:
        """Also call this whenever the page is read."""
        self._readings.append(reading)

    def _on_toggled(self, setting: Setting[T], value: T, is_on: bool) -> None:
        """By ``toggled``, as a screen reader does: it clicks nothing."""
        if is_on:
            self._choose(setting, value)

    def _choose(self, setting: Setting[T], value: T) -> None:
        if not self._is_reading:
            setting.write(self.preferences, value)
            self.changed.emit()
            self.read()
