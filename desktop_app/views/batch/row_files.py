"""Where a batch's rows go as files: exported for a spreadsheet, or as old values to put back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from desktop_app.batch.export import ExportFileKind, ExportFormat, export, save_old_values
from desktop_app.batch.rows import is_in_set
from desktop_app.batch.store import BatchStore, chunks, current_rows
from desktop_app.models.batch_rows import export_headers
from desktop_app.models.wording import export_words
from desktop_app.records.batch import Batch
from desktop_app.views.batch.rows_page import RowsPage
from desktop_app.views.batch.wording import save_error_words
from desktop_app.views.widgets.dialogs import ask_where_to_save
from desktop_app.views.widgets.messages import Tone
from desktop_app.worker.session import Session


class RowFiles(QObject):
    """Asks where to, writes, and says on the page what came of it."""

    def __init__(self, session: Session, store: BatchStore, page: RowsPage) -> None:
        super().__init__(page)
        self._session = session
        self._store = store
        self._page = page

    def ask_where_to_export(self, batch: Batch, numbers: list[int] | None = None) -> None:
        dialog = ask_where_to_save(
            self._page.window(),
            self.tr("Export rows"),
            f"{_file_name(batch)}.csv",
            lambda path: self.export(batch, path, numbers),
        )
        csv, json = self.tr("CSV for a spreadsheet (*.csv)"), self.tr("JSON (*.json)")
        dialog.setNameFilters([csv, json])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("json" if chosen == json else "csv")
        )

    def ask_where_to_save_old_values(self, batch: Batch) -> None:
        ask_where_to_save(
            self._page.window(),
            self.tr("Save old values"),
            f"{_file_name(batch)}-old-values.json",
            partial(self.save_old_values, batch),
            kind=self.tr("Old values (*.json)"),
        )

    def export(self, batch: Batch, path: Path, numbers: list[int] | None = None) -> None:
        """Write these rows (None: all) to ``path``: JSON by its suffix, else CSV for this
        computer's spreadsheet."""
        form = ExportFormat(
            kind=ExportFileKind.JSON if path.suffix.lower() == ".json" else ExportFileKind.CSV,
            delimiter=";" if QLocale().decimalPoint() == "," else ",",
            headers=export_headers(),
            words=export_words(batch.task),
        )
        chosen = None if numbers is None else frozenset(numbers)
        self._session.ask(
            lambda _: export(
                current_rows(
                    self._store, batch.id, lambda row: chosen is None or row.number in chosen
                ),
                batch.task,
                path,
                form,
            ),
            owner=self,
            done=partial(self._on_exported, path),
            failed=self._on_not_saved,
        )

    def save_old_values(self, batch: Batch, path: Path) -> None:
        self._session.ask(
            lambda _: save_old_values(chunks(self._store, batch.id, is_in_set), batch, path),
            owner=self,
            done=partial(self._on_old_values, path),
            failed=self._on_not_saved,
        )

    def _on_exported(self, path: Path, rows: int) -> None:
        words = self.tr("%Ln row(s) exported to {name}.", "", rows)
        self._page.notice.show_message(words.format(name=path.name), Tone.CONFIRMED)

    def _on_old_values(self, path: Path, rows: int) -> None:
        words = self.tr("The old values of %Ln customer(s) are in {name}.", "", rows)
        self._page.notice.show_message(words.format(name=path.name), Tone.CONFIRMED)

    def _on_not_saved(self, error: Exception) -> None:
        self._page.notice.show_message(save_error_words(error), Tone.WARNING)


def _file_name(batch: Batch) -> str:
    return f"batch-{batch.created:%Y-%m-%d}-{batch.id[:6]}"
