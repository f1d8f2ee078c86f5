"""The journal's codes and a batch's rows in an agent's words, and the kinds that rows have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale

from desktop_app.batch.rows import names_somebody_else, takes_part
from desktop_app.batch.store import BatchStatus
from desktop_app.models.display import Translator, isolated, local_time, one_line
from desktop_app.records.batch import (
    BatchRow,
    BatchSource,
    BatchStage,
    BatchTask,
    RowOutcome,
    RowResolution,
)
from desktop_app.records.writes import EntryKind, JournalEntry, ReadBack

_tr_journal = Translator("journal")
_tr = Translator("batch")


_METADATA: Final = "metadata."


def act_words(act: EntryKind) -> str:
    """What an entry is about."""
    return {
        EntryKind.CREATE: _tr_journal("Created"),
        EntryKind.UPDATE: _tr_journal("Changed"),
        EntryKind.DELETE: _tr_journal("Deleted"),
        EntryKind.READ_AGAIN: _tr_journal("Read again"),
        EntryKind.BATCH: _tr_journal("Batch"),
        EntryKind.CERTIFICATE: _tr_journal("Certificate"),
        EntryKind.EXPORT: _tr_journal("Export"),
        EntryKind.RETENTION: _tr_journal("Old entries removed"),
        EntryKind.PROFILE: _tr_journal("Profile removed"),
        EntryKind.WENT_ON: _tr_journal("Went on without what is missing"),
    }[act]


def entry_outcome_words(outcome: str) -> str:
    """How it ended; a word this version does not know is shown as it is."""
    words = {
        "DONE": _tr_journal("done"),
        "FOUND_DONE": _tr_journal("done, found by reading"),
        "REFUSED": _tr_journal("refused"),
        "NOT_SENT": _tr_journal("not sent"),
        "UNKNOWN": _tr_journal("unknown"),
        "ADOPTED": _tr_journal("done, found out later"),
        "GONE": _tr_journal("the customer was gone"),
        "CONFLICT": _tr_journal("somebody else wrote too"),
        "GIVEN_UP": _tr_journal("left as it is"),
        "DELETED": _tr_journal("deleted"),
        "FOUND_DELETED": _tr_journal("deleted, found by reading"),
        "STILL_ANSWERED": _tr_journal("still answered"),
        "NOT_READ_AGAIN": _tr_journal("not read again"),
        "ALREADY": _tr_journal("nothing to do"),
        "CHANGED": _tr_journal("skipped: changed meanwhile"),
        "WOULD_BE_DONE": _tr_journal("dry run: would be done"),
        "PLANNED": _tr_journal("not begun"),
        "removed": _tr_journal("removed"),
        "ISSUED": _tr_journal("issued"),
        "WRITTEN": _tr_journal("written"),
        "RUNNING": _tr_journal("begun"),
        "entries": _tr_journal("entries"),
        "missing": _tr_journal("missing"),
        "batches": _tr_journal("batches"),
        "edits": _tr_journal("unsaved edits"),
        "doubts": _tr_journal("changes in doubt"),
        "FINISHED": _tr_journal("finished"),
        "STOPPED": _tr_journal("stopped"),
        # What a certificate counts: the values of evidence.certificate.ErasureResult.
        "erased": _tr_journal("deleted"),
        "erased, found by reading": _tr_journal("deleted, found by reading"),
        "acknowledged, yet still answered": _tr_journal("still answered"),
        "acknowledged, not read again": _tr_journal("not read again"),
        "did not exist any more": _tr_journal("nothing to do"),
        "not erased": _tr_journal("not deleted"),
        "unknown": _tr_journal("unknown"),
    }
    return words.get(outcome, outcome)


def reading_words(reading: ReadBack) -> str:
    """What the gateway answered after a deletion."""
    return {
        ReadBack.NOT_FOUND: _tr_journal("not found"),
        ReadBack.MARKED_DELETED: _tr_journal("answered, marked as deleted"),
        ReadBack.STILL_THERE: _tr_journal("answered as if nothing had happened"),
        ReadBack.ANOTHER: _tr_journal("answered with another customer"),
        ReadBack.NOT_READ: _tr_journal("could not be read"),
        ReadBack.NOT_ASKED: _tr_journal("there was none to ask by"),
    }[reading]


def readings_words(readings: tuple[ReadBack, ...]) -> tuple[str, ...]:
    """A line each: by UUID, by merchant ID."""
    forms = (_tr_journal("By UUID: {answer}"), _tr_journal("By merchant ID: {answer}"))
    return tuple(
        form.format(answer=reading_words(reading))
        for form, reading in zip(forms, readings, strict=False)
    )


def what_words(entry: JournalEntry, field_label: Callable[[str], str]) -> str:
    """What an entry tells beyond its outcome, in a line: fields, answers, or counts."""
    if entry.readings:
        return "; ".join(readings_words(entry.readings))
    if entry.act is EntryKind.RETENTION and entry.about is not None:
        return _tr_journal("up to entry {number}").format(number=QLocale().toString(entry.about))
    if entry.counts:
        return counts_words(entry.counts)
    parts = [fields_words(entry.fields, field_label)]
    if entry.cards is not None:
        parts.append(_tr_journal("%n saved card(s)", entry.cards))
    return "; ".join(filter(None, parts))


def fields_words(fields: Iterable[str], field_label: Callable[[str], str]) -> str:
    """Names of fields as agents know them; a metadata key as it is."""
    return ", ".join(
        one_line(name.removeprefix(_METADATA), 60)
        if name.startswith(_METADATA)
        else field_label(name)
        for name in fields
    )


def counts_words(counts: dict[str, int]) -> str:
    """How many rows of a batch ended how."""
    return ", ".join(
        _tr_journal("{outcome}: {count}").format(
            outcome=entry_outcome_words(name), count=QLocale().toString(count)
        )
        for name, count in counts.items()
    )


def erased_words(entry: JournalEntry) -> str:
    """That, when, under which ticket and by whom a customer was erased."""
    forms = {
        True: _tr_journal("Erased on {date}, ticket {ticket}, by {who}."),
        False: _tr_journal("Erased on {date}, by {who}."),
    }
    return forms[bool(entry.ticket)].format(
        date=local_time(entry.at), ticket=isolated(entry.ticket), who=isolated(entry.who)
    )


class ExcludedRows(Enum):
    """The kinds of the rows that are taken out."""

    LEFT_OUT = "by the agent"
    NAMES_OTHERS = "the list names somebody else than was found"


Kind = RowResolution | RowOutcome | ExcludedRows
"""A row's outcome once the batch runs and it takes part; its resolution otherwise, unless it is
left out."""

KINDS: Final[tuple[Kind, ...]] = (*RowResolution, *RowOutcome, *ExcludedRows)
CODES: Final = {kind: code for code, kind in enumerate(KINDS)}
"""Each kind as a byte."""


def is_taking_part(row: BatchRow) -> bool:
    """Whether a row of a running batch has, or may get, an outcome."""
    return takes_part(row) and not row.left_out


def kind_of(row: BatchRow) -> Kind:
    """A row's kind before the batch runs."""
    if not row.left_out:
        return row.resolution
    return ExcludedRows.NAMES_OTHERS if names_somebody_else(row) else ExcludedRows.LEFT_OUT


def codes_of(row: BatchRow) -> tuple[int, int]:
    """The codes of a row's kind before the batch runs, and from then on."""
    kind = kind_of(row)
    return CODES[kind], CODES[row.outcome if is_taking_part(row) else kind]


_MINUTE, _HOUR = 60, 3_600


def task_words(task: BatchTask) -> str:
    """What a batch does, as its title."""
    return {
        BatchTask.LOOK_UP: _tr("Look up"),
        BatchTask.EDIT: _tr("Edit"),
        BatchTask.ERASE: _tr("Erase"),
    }[task]


def source_words(source: str) -> str:
    """Where the lines of a batch came from, in a cell."""
    return {
        BatchSource.PASTED.value: _tr("a pasted list"),
        BatchSource.FILE.value: _tr("a file"),
        BatchSource.SELECTION.value: _tr("the table's selection"),
        BatchSource.OLD_VALUES.value: _tr("old values"),
    }.get(source) or _tr("a list")


def resolution_words(resolution: RowResolution) -> str:
    """What a line turned out to be, in a cell or on a filter."""
    return {
        RowResolution.WAITING: _tr("Not looked up yet"),
        RowResolution.FOUND: _tr("Found"),
        RowResolution.NOT_FOUND: _tr("Not found"),
        RowResolution.DELETED: _tr("Already deleted"),
        RowResolution.AMBIGUOUS: _tr("Ambiguous"),
        RowResolution.REFUSED: _tr("No usable ID"),
        RowResolution.DUPLICATE: _tr("Duplicate"),
        RowResolution.FAILED: _tr("Look-up failed"),
    }[resolution]


def resolution_meaning(resolution: RowResolution) -> str:
    """The same as a sentence, for a tool tip."""
    return {
        RowResolution.WAITING: _tr("This line was not looked up yet."),
        RowResolution.FOUND: _tr("The gateway has this customer."),
        RowResolution.NOT_FOUND: _tr("The gateway has no customer with this ID."),
        RowResolution.DELETED: _tr("The gateway answers with this customer as deleted."),
        RowResolution.AMBIGUOUS: _tr("This ID names more than one customer. Use a UUID."),
        RowResolution.REFUSED: _tr("This cannot be looked up: it is no ID the gateway could know."),
        RowResolution.DUPLICATE: _tr("An earlier line names the same customer."),
        RowResolution.FAILED: _tr("The gateway gave no usable answer. Look up again."),
    }[resolution]


def outcome_words(outcome: RowOutcome, task: BatchTask) -> str:
    """What became of a row, in a cell or on a filter."""
    done = _tr("Erased") if task is BatchTask.ERASE else _tr("Changed")
    already = _tr("Erased before") if task is BatchTask.ERASE else _tr("Nothing to change")
    would = _tr("Would be erased") if task is BatchTask.ERASE else _tr("Would be changed")
    return {
        RowOutcome.PLANNED: _tr("To do"),
        RowOutcome.DONE: done,
        RowOutcome.NOT_READ_AGAIN: _tr("Acknowledged, not read again"),
        RowOutcome.STILL_ANSWERED: _tr("Acknowledged, still answered"),
        RowOutcome.ALREADY: already,
        RowOutcome.CHANGED: _tr("Skipped: changed meanwhile"),
        RowOutcome.GONE: _tr("Skipped: gone"),
        RowOutcome.REFUSED: _tr("Refused"),
        RowOutcome.NOT_SENT: _tr("Not sent"),
        RowOutcome.UNKNOWN: _tr("Unknown"),
        RowOutcome.WOULD_BE_DONE: would,
    }[outcome]


def outcome_meaning(outcome: RowOutcome) -> str:
    """The same as a sentence, for a tool tip."""
    return {
        RowOutcome.PLANNED: _tr("Nothing was sent for this row."),
        RowOutcome.DONE: _tr(
            "The gateway acknowledged it, and reading it again agrees; or its answer was lost, and "
            "reading it again proves it."
        ),
        RowOutcome.NOT_READ_AGAIN: _tr("The gateway acknowledged it; reading it again failed."),
        RowOutcome.STILL_ANSWERED: _tr(
            "The gateway acknowledged it, yet answers as if nothing had happened."
        ),
        RowOutcome.ALREADY: _tr("It was so before: nothing was sent."),
        RowOutcome.CHANGED: _tr("Somebody changed this customer since it was looked up."),
        RowOutcome.GONE: _tr("The gateway has this customer no longer."),
        RowOutcome.REFUSED: _tr("The gateway refused, and carried nothing out."),
        RowOutcome.NOT_SENT: _tr("It did not leave this computer. Continue sends it."),
        RowOutcome.UNKNOWN: _tr(
            "It left, and nobody knows whether it was carried out. Continue finds out first."
        ),
        RowOutcome.WOULD_BE_DONE: _tr("Dry run: everything but the change itself went well."),
    }[outcome]


def left_out_words(kind: ExcludedRows) -> str:
    """A row that was taken out."""
    return {
        ExcludedRows.LEFT_OUT: _tr("Left out"),
        ExcludedRows.NAMES_OTHERS: _tr("Names somebody else"),
    }[kind]


def left_out_meaning(kind: ExcludedRows) -> str:
    """The same as a sentence, for a tool tip."""
    return {
        ExcludedRows.LEFT_OUT: _tr("This row was left out."),
        ExcludedRows.NAMES_OTHERS: _tr(
            "The list names somebody else than this ID leads to, so the row was left out."
        ),
    }[kind]


def kind_words(kind: Kind, task: BatchTask) -> str:
    """A kind of row, in a cell or on a filter."""
    if isinstance(kind, RowResolution):
        return resolution_words(kind)
    return left_out_words(kind) if isinstance(kind, ExcludedRows) else outcome_words(kind, task)


def export_words(task: BatchTask) -> dict[str, str]:
    """What an exported table says for a resolution or an outcome, by their names."""
    words = {outcome.name: outcome_words(outcome, task) for outcome in RowOutcome}
    words |= {
        resolution.name: resolution_words(resolution)
        for resolution in RowResolution
        if resolution
        is not RowResolution.REFUSED  # an outcome's name too, which is the likelier one
    }
    return {**words, "LEFT_OUT": left_out_words(ExcludedRows.LEFT_OUT)}


def stage_words(stage: BatchStage) -> str:
    """How far a batch got."""
    return {
        BatchStage.READ: _tr("not looked up yet"),
        BatchStage.RESOLVING: _tr("looking up"),
        BatchStage.RESOLVED: _tr("looked up, not begun"),
        BatchStage.CONFIRMED: _tr("confirmed, not begun"),
        BatchStage.RUNNING: _tr("broken off"),
        BatchStage.PAUSED: _tr("paused"),
        BatchStage.STOPPED: _tr("stopped"),
        BatchStage.FINISHED: _tr("finished"),
    }[stage]


def status_words(status: BatchStatus) -> str:
    """``stopped · 250 of 489 · 1 unknown``."""
    parts = [stage_words(status.batch.stage)]
    if status.batch.stage is not BatchStage.RESOLVED:
        parts.append(_of_words(status))
    if status.unknown:
        parts.append(_tr("{number} unknown").format(number=number_words(status.unknown)))
    return " · ".join(parts)


def done_words(status: BatchStatus) -> str:
    """How far it got, in a sentence."""
    return _tr("{part} are done.").format(part=_of_words(status))


def _of_words(status: BatchStatus) -> str:
    return _tr("{done} of {total}").format(
        done=number_words(status.done), total=number_words(status.total)
    )


def time_left_words(seconds: float) -> str:
    """``about 3 min left``; empty when nobody can tell."""
    if seconds < 1:
        return ""
    if seconds < _MINUTE:
        return _tr("about %n second(s) left", round(seconds))
    if seconds < _HOUR:
        return _tr("about %n minute(s) left", round(seconds / _MINUTE))
    text = _tr("about {hours} h {minutes} min left")
    minutes = round(seconds / _MINUTE)
    return text.format(hours=minutes // 60, minutes=minutes % 60)


def duration_words(seconds: float) -> str:
    """``3 minutes``: roughly how long."""
    if seconds < _MINUTE:
        return _tr("%n second(s)", max(round(seconds), 1))
    if seconds < _HOUR:
        return _tr("%n minute(s)", round(seconds / _MINUTE))
    minutes = round(seconds / _MINUTE)
    return _tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


_WHOLE_FROM: Final = 10


def rate_words(per_second: float) -> str:
    """``250 per second``; one decimal below ten."""
    digits = 0 if per_second >= _WHOLE_FROM else 1
    number = QLocale().toString(per_second, "f", digits)
    return _tr("{number} per second").format(number=number)


def number_words(number: int) -> str:
    """A number as the locale writes it."""
    return QLocale().toString(number)
