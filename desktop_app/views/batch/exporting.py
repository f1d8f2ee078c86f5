"""Writing a batch's rows, or the values an edit replaces, to a file that the agent chooses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.batch.export import Form, Kind
from desktop_app.models.batch_columns import export_headers
from desktop_app.models.batch_words import export_words
from desktop_app.records.batch import Batch
from desktop_app.views.batch.trouble_words import save_trouble_words
from desktop_app.views.notice import Notice, Tone
from desktop_app.worker.batch_shelf import BatchShelf

_SUFFIX: Final = {Kind.CSV: ".csv", Kind.JSON: ".json"}


class Exporting(QObject):
    """Asks where to, writes, and says in a notice what became of it."""

    def __init__(self, shelf: BatchShelf, notice: Notice, window: QWidget) -> None:
        """For one window."""
        super().__init__(window)
        self._shelf = shelf
        self._notice = notice
        self._window = window

    def ask_for_rows(self, batch: Batch, numbers: list[int] | None) -> None:
        """Export these rows; None: all."""
        dialog = self._dialog(self.tr("Export rows"), _name(batch))
        self._filters = {
            self.tr("CSV for a spreadsheet (*.csv)"): Kind.CSV,
            self.tr("JSON (*.json)"): Kind.JSON,
        }
        dialog.setNameFilters(list(self._filters))
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(partial(self._follow_filter, dialog))
        dialog.fileSelected.connect(partial(self._on_rows_path, dialog, batch, numbers))
        dialog.open()

    def ask_for_old_values(self, batch: Batch, then: Callable[[], None] | None = None) -> None:
        """Save what an edit is about to replace; ``then`` runs once it is on disk."""
        dialog = self._dialog(self.tr("Save old values"), f"{_name(batch)}-old-values")
        dialog.setNameFilter(self.tr("Old values (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(partial(self._on_old_values_path, batch, then))
        dialog.open()

    def export(self, batch: Batch, path: Path, numbers: list[int] | None) -> None:
        """Write rows to ``path``: JSON by its suffix, else CSV for this computer's spreadsheet."""
        kind = Kind.JSON if path.suffix.lower() == ".json" else Kind.CSV
        form = Form(
            kind=kind,
            delimiter=";" if QLocale().decimalPoint() == "," else ",",
            headers=export_headers(),
            words=export_words(batch.task),
        )
        done = partial(self._on_exported, path)
        self._shelf.export(batch, path, form, done, self._on_not_saved, numbers=numbers)

    def save_old_values(
        self, batch: Batch, path: Path, then: Callable[[], None] | None = None
    ) -> None:
        """Write the old values to ``path``."""
        done = partial(self._on_old_values, path, then)
        self._shelf.save_old_values(batch, path, done, self._on_not_saved)

    def _dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(name)
        return dialog

    def _follow_filter(self, dialog: QFileDialog, chosen: str) -> None:
        dialog.setDefaultSuffix(_SUFFIX[self._filters.get(chosen, Kind.CSV)][1:])

    def _on_rows_path(
        self, _dialog: QFileDialog, batch: Batch, numbers: list[int] | None, path: str
    ) -> None:
        self.export(batch, Path(path), numbers)

    def _on_old_values_path(self, batch: Batch, then: Callable[[], None] | None, path: str) -> None:
        self.save_old_values(batch, Path(path), then)

    def _on_exported(self, path: Path, rows: int) -> None:
        words = self.tr("%Ln row(s) exported to {name}.", "", rows)
        self._notice.say(words.format(name=path.name), Tone.CONFIRMED)

    def _on_old_values(self, path: Path, then: Callable[[], None] | None, rows: int) -> None:
        words = self.tr("The old values of %Ln customer(s) are in {name}.", "", rows)
        self._notice.say(words.format(name=path.name), Tone.CONFIRMED)
        if then is not None:
            then()

    def _on_not_saved(self, error: Exception) -> None:
        self._notice.say(save_trouble_words(error), Tone.WARNING)


def _name(batch: Batch) -> str:
    return f"batch-{batch.created:%Y-%m-%d}-{batch.id[:6]}"
