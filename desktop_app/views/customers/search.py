"""A search of the directory in the table of customers: its words, filters, and what is done with
all it found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import islice
from typing import Final

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from desktop_app.directory.directory import Directory
from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.directory.results import SORTED, Result
from desktop_app.directory.statistics import Facets
from desktop_app.models.directory_rows import NEWEST_FIRST, DirectoryRows
from desktop_app.models.display import button_text, language_name, one_line
from desktop_app.records.countries import names_in, shown
from desktop_app.records.directory_query import Field, Query, Term
from desktop_app.views.customers.exporting import CustomerExport, columns_of
from desktop_app.views.directory.wording import error_words, moment_words, problem_words
from desktop_app.views.widgets.appearance import set_kind
from desktop_app.views.widgets.icons import icon
from desktop_app.views.widgets.layouts import FlowLayout, column
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.tokens import EDGE, STEP
from desktop_app.worker.directories import DirectoryPhase, DirectoryState, ProfileDirectory

_MOST_VALUES: Final = 20
"""In a filter's menu; others can be typed."""
_LONGEST: Final = 40
"""Characters of what was searched for, on its button."""
MOST_IN_BATCH: Final = 100_000
_AT_ONCE: Final = 5_000
_RENEWED_AFTER: Final = 500
"""Milliseconds, so that a batch that changes many renews the rows not for each."""


class _Filter(QPushButton):
    """One thing to filter by. Its menu is filled when it is opened: to count takes a while."""

    def __init__(self, name: str, field: Field) -> None:
        super().__init__()
        self.name = name
        self.field = field
        self.setAutoDefault(False)
        set_kind(self, "chip")
        self.setMenu(QMenu(self))
        self.setCheckable(True)
        self._is_set = False
        self.menu().aboutToHide.connect(self._show_set)  # a press has turned it over

    def show_value(self, value: str) -> None:
        self._is_set = bool(value)
        self._show_set()
        self.setText(button_text(f"{self.name}: {value}" if value else self.name))

    def _show_set(self) -> None:
        self.setChecked(self._is_set)


class DirectorySearch(QWidget):
    """Stands above the rows while they come from the directory.

    Signals: ``shown(DirectoryRows)`` with the rows to show; ``changed()`` when what is said of them
    did; ``ended()`` when the gateway's list is to be shown again; ``edit_asked(str)`` with the
    query's text; ``batch_asked(str)`` with UUIDs, one on each line; ``told(str, Tone)``;
    ``offered(bool)`` when all customers can be sorted here, or can't any more.
    """

    shown = Signal(object)
    changed = Signal()
    ended = Signal()
    edit_asked = Signal(str)
    batch_asked = Signal(str)
    told = Signal(str, object)
    offered = Signal(bool)

    def __init__(self, sections: Callable[[], Sequence[int]], parent: QWidget) -> None:
        """``sections``: the columns of the table, from left to right, for an export."""
        super().__init__(parent)
        self._sections = sections
        self._directory: ProfileDirectory | None = None
        self._is_offered = False
        self.rows: DirectoryRows | None = None
        """What is shown; None for the gateway's list."""
        self._was_locked = False
        self._renewing = QTimer(self, singleShot=True, interval=_RENEWED_AFTER)
        self._renewing.timeout.connect(self._renew)
        self._names: dict[str, str] = {}
        self._make()
        self.hide()

    @property
    def query(self) -> Query:
        return Query() if self.rows is None else self.rows.query

    def use(self, directory: ProfileDirectory) -> None:
        """Search in this one."""
        self._directory = directory
        directory.state_changed.connect(self._on_state_changed)
        directory.changed.connect(self._on_changed)
        self._on_state_changed()

    def take_over(self, before: DirectorySearch) -> None:
        """Show what another one shows, which is not used any more."""
        rows = before.rows
        if rows is not None:
            self._show(rows.query, rows.sort, is_descending=rows.is_descending)

    @property
    def is_ready(self) -> bool:
        return self._directory is not None and self._directory.is_findable

    @property
    def is_complete(self) -> bool:
        """Whether everybody is here, so that all can be sorted."""
        directory = self._directory
        return directory is not None and directory.state.phase is DirectoryPhase.COMPLETE

    def search(self, query: Query) -> None:
        """Show who meets ``query``, in the order there is."""
        if query.problems:
            self.told.emit(problem_words(query.problems[0]), Tone.WARNING)
        before = self.rows
        if before is None:
            self._show(query, NEWEST_FIRST, is_descending=True)
        else:
            self._show(query, before.sort, is_descending=before.is_descending)

    def toggle(self) -> None:
        """Show everybody who is kept here, or the gateway's list again."""
        if self.rows is None:
            self.search(Query())
        else:
            self.end()

    def sort(self, name: str, is_descending: bool) -> None:
        """By a field of customers; without a name newest first."""
        if not name:
            self._show(self.query, NEWEST_FIRST, is_descending=True)
        elif name in SORTED:
            self._show(self.query, name, is_descending=is_descending)

    def turn_order(self, name: str) -> None:
        """By this field; where it is so already, the other way round."""
        rows = self.rows
        self.sort(name, rows is not None and rows.sort == name and not rows.is_descending)

    def end(self) -> None:
        """Back to the gateway's list."""
        if self.rows is not None:
            self._drop()
            self.hide()
            self.ended.emit()

    def words(self) -> str:
        """How many there are, and as of when."""
        rows = self.rows
        if rows is None or rows.result is None:
            return ""
        count = self.tr("%Ln customer(s)", "", rows.length.rows)
        state = DirectoryState() if self._directory is None else self._directory.state
        if state.complete_as_of is None:
            return self.tr("{count}, of those read so far").format(count=count)
        moment = moment_words(state.complete_as_of)
        if state.missing:
            words = self.tr(
                "{count}, complete as of {time}; about %Ln may be missing", "", state.missing
            )
        else:
            words = self.tr("{count}, complete as of {time}")
        return words.format(count=count, time=moment)

    def _show(self, query: Query, sort: str, *, is_descending: bool) -> None:
        if self._directory is None or not self.is_ready:
            return
        before = self.rows
        if before is not None and (query, sort, is_descending) == (
            before.query,
            before.sort,
            before.is_descending,
        ):
            return
        self._drop()
        rows = DirectoryRows(self._directory, query, sort, is_descending=is_descending, parent=self)
        rows.lost.connect(self._on_lost)
        rows.length_changed.connect(self._show_filters)
        rows.loading_changed.connect(self.changed)
        self.rows = rows
        self._show_filters()
        self.show()
        self.shown.emit(rows)
        rows.refresh()

    def _drop(self) -> None:
        before, self.rows = self.rows, None
        if before is not None:
            before.deleteLater()

    def _on_changed(self) -> None:
        if self.rows is not None and not self._renewing.isActive():
            self._renewing.start()

    def _renew(self) -> None:
        """Somebody was changed or erased here, or behind the lock."""
        if self.rows is not None and self.is_ready:
            self.rows.refresh()

    def _on_lost(self, error_code: DirectoryErrorCode) -> None:
        """That it is closed, its state says: behind the lock the rows stay."""
        if self.rows is not None and error_code is not DirectoryErrorCode.CLOSED:
            self.end()
            self.told.emit(error_words(error_code), Tone.WARNING)

    def _on_state_changed(self) -> None:
        if self._is_offered != self.is_complete:
            self._is_offered = self.is_complete
            self.offered.emit(self._is_offered)
        is_locked = (
            self._directory is not None and self._directory.state.phase is DirectoryPhase.LOCKED
        )
        if self._was_locked and not is_locked:
            self._renew()
        self._was_locked = is_locked
        if self.rows is not None and not self.is_ready and not is_locked:
            self.end()
            self.told.emit(
                self.tr("The customers kept on this computer are not there any more."), Tone.PLAIN
            )
        self.changed.emit()

    def _make(self) -> None:
        self._text = QPushButton()
        self._text.setIcon(icon("search"))
        self._text.setToolTip(self.tr("Change what is searched for"))
        self._text.setAutoDefault(False)
        set_kind(self._text, "chip")
        self._text.clicked.connect(self._ask_to_edit)
        self.filters = (
            _Filter(self.tr("Country"), Field.COUNTRY),
            _Filter(self.tr("Created"), Field.CREATED),
            _Filter(self.tr("Cards"), Field.CARDS),
            _Filter(self.tr("Metadata key"), Field.METADATA),
        )
        for each in self.filters:
            each.menu().aboutToShow.connect(partial(self._count, each))
        self._batch = self._tool("list-plus", self.tr("New batch with these…"), self._ask_for_batch)
        self._export = self._tool("file-output", self.tr("Export these…"), self._ask_to_export)
        self._back = self._tool("x", self.tr("Back to the gateway's list"), self.end)
        inside = QWidget()
        flow = FlowLayout(STEP // 2, inside)
        for widget in (self._text, *self.filters, self._batch, self._export, self._back):
            flow.addWidget(widget)
        column(inside, of=self, margins=(EDGE, 0, STEP, STEP // 2))
        self.setAccessibleName(self.tr("Search in the table"))

    def _tool(self, picture: str, words: str, run: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        set_kind(button, "icon")
        button.setIcon(icon(picture))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(run)
        return button

    def _show_filters(self) -> None:
        items = self.query.items
        own = {each: self._term_of(each) for each in self.filters}
        others = Query(tuple(term for term in items if term not in own.values()))
        text = one_line(others.text(), _LONGEST)
        self._text.setText(button_text(text or self.tr("All customers")))
        self._text.setAccessibleName(
            self.tr("Search: {text}").format(text=text) if text else self.tr("All customers")
        )
        for each, term in own.items():
            each.show_value("" if term is None else self._value(term))
        length = 0 if self.rows is None else self.rows.length.rows
        self._batch.setEnabled(0 < length <= MOST_IN_BATCH)
        self._export.setEnabled(length > 0)
        self.changed.emit()

    def _term_of(self, chosen: _Filter) -> Term | None:
        """What a filter says; what is typed besides stands in the text."""
        terms = (one for one in self.query.items if one.field is chosen.field and _is_filter(one))
        return next(terms, None)

    def _value(self, term: Term) -> str:
        if term.field is Field.COUNTRY and len(term.countries) == 1:
            return shown(next(iter(term.countries)), self._country_names())
        if term.field is Field.CARDS:
            return self.tr("with saved cards") if term.is_yes else self.tr("without saved cards")
        return one_line(term.key or term.text, _LONGEST)

    def _country_names(self) -> dict[str, str]:
        self._names = self._names or names_in(language_name())
        return self._names

    def _count(self, chosen: _Filter) -> None:
        """Fill the menu of a filter, as if there were no filter of its kind."""
        directory = self._directory
        menu = chosen.menu()
        menu.clear()
        menu.addAction(self.tr("Counting…")).setEnabled(False)
        if directory is None:
            return
        own = [one for one in self.query.items if one.field is chosen.field and _is_filter(one)]
        query = self.query
        for term in own:
            query = query.without(term)
        directory.read(
            partial(_facets, query),
            owner=self,
            done=partial(self._fill, chosen, query, is_set=bool(own)),
            failed=lambda _error_code: menu.hide(),
        )

    def _fill(self, chosen: _Filter, query: Query, found: Facets, *, is_set: bool) -> None:
        menu = chosen.menu()
        menu.clear()
        if is_set:
            menu.addAction(self.tr("Any"), partial(self.search, query))
            menu.addSeparator()
        number = QLocale().toString
        for words, count, term in islice(self._choices(chosen.field, found), _MOST_VALUES):
            action = menu.addAction(f"{button_text(words)}\t{number(count)}")
            action.triggered.connect(partial(self._choose, query.with_term(term)))
        if menu.isEmpty():
            menu.addAction(self.tr("None of these customers has one")).setEnabled(False)

    def _choose(self, query: Query, _checked: bool = False) -> None:
        self.search(query)

    def _choices(self, field: Field, found: Facets) -> Iterable[tuple[str, int, Term]]:
        """What to choose, how many have it, and what is searched for then."""
        if field is Field.COUNTRY:
            names = self._country_names()
            for code, count in _most(found.countries.items()):
                if code:
                    yield shown(code, names), count, Term(code, field)
        elif field is Field.CREATED:
            for month, count in sorted(found.months.items(), reverse=True):
                yield month, count, Term(month, field)
        elif field is Field.CARDS:
            if found.with_cards:
                yield self.tr("With saved cards"), found.with_cards, Term("yes", field)
            if found.without_cards:
                yield self.tr("Without saved cards"), found.without_cards, Term("no", field)
        else:
            for key, count in _most(found.keys.items()):
                yield one_line(key, _LONGEST), count, Term("", field, key)

    def _ask_to_edit(self) -> None:
        self.edit_asked.emit(self.query.text())

    def _ask_to_export(self) -> None:
        if self._directory is not None and self.rows is not None and self.rows.result is not None:
            export = CustomerExport(self._directory, self.rows.result, self.window())
            export.told.connect(self.told)
            export.ask(columns_of(self._sections()))

    def _ask_for_batch(self) -> None:
        directory, rows = self._directory, self.rows
        if directory is not None and rows is not None and rows.result is not None:
            directory.read(
                partial(_uuids, rows.result),
                owner=self,
                done=self.batch_asked.emit,
                failed=self._on_lost,
            )


def _is_filter(term: Term) -> bool:
    """Whether one of the buttons can say it."""
    if term.is_excluded or term.problem is not None:
        return False
    if term.field in (Field.COUNTRY, Field.CREATED):
        return bool(term.text)
    is_key = term.field is Field.METADATA and term.is_presence and bool(term.key)
    return is_key or term.field is Field.CARDS


def _most(counts: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    return sorted(counts, key=lambda each: (-each[1], each[0]))


def _facets(query: Query, directory: Directory) -> Facets:
    return directory.facets(query)


def _uuids(result: Result, directory: Directory) -> str:
    uuids = (
        found.customer.uuid
        for first in range(0, result.length, _AT_ONCE)
        for found in directory.window(result, first, _AT_ONCE)
        if found is not None
    )
    return "\n".join(uuids)
