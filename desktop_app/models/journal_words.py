"""What the journal keeps as a code, in an agent's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.models.display import isolated, local_time, one_line
from desktop_app.records.evidence import Act, Entry, Reading

_METADATA: Final = "metadata."


def act_words(act: Act) -> str:
    """What an entry is about."""
    return {
        Act.CREATE: _tr("Created"),
        Act.UPDATE: _tr("Changed"),
        Act.DELETE: _tr("Deleted"),
        Act.READ_AGAIN: _tr("Read again"),
        Act.BATCH: _tr("Batch"),
        Act.CERTIFICATE: _tr("Certificate"),
        Act.EXPORT: _tr("Export"),
        Act.RETENTION: _tr("Old entries removed"),
        Act.PROFILE: _tr("Profile removed"),
        Act.WENT_ON: _tr("Went on without what is missing"),
    }[act]


def outcome_words(outcome: str) -> str:
    """How it ended; a word this version does not know is shown as it is."""
    words = {
        "DONE": _tr("done"),
        "FOUND_DONE": _tr("done, found by reading"),
        "REFUSED": _tr("refused"),
        "NOT_SENT": _tr("not sent"),
        "UNKNOWN": _tr("unknown"),
        "ADOPTED": _tr("done, found out later"),
        "GONE": _tr("the customer was gone"),
        "CONFLICT": _tr("somebody else wrote too"),
        "GIVEN_UP": _tr("left as it is"),
        "DELETED": _tr("deleted"),
        "FOUND_DELETED": _tr("deleted, found by reading"),
        "STILL_ANSWERED": _tr("still answered"),
        "NOT_READ_AGAIN": _tr("not read again"),
        "ALREADY": _tr("nothing to do"),
        "CHANGED": _tr("skipped: changed meanwhile"),
        "WOULD_BE_DONE": _tr("dry run: would be done"),
        "PLANNED": _tr("not begun"),
        "removed": _tr("removed"),
        "ISSUED": _tr("issued"),
        "WRITTEN": _tr("written"),
        "RUNNING": _tr("begun"),
        "entries": _tr("entries"),
        "missing": _tr("missing"),
        "batches": _tr("batches"),
        "edits": _tr("unsaved edits"),
        "doubts": _tr("changes in doubt"),
        "FINISHED": _tr("finished"),
        "STOPPED": _tr("stopped"),
    }
    return words.get(outcome, outcome)


def reading_words(reading: Reading) -> str:
    """What the gateway answered after a deletion."""
    return {
        Reading.NOT_FOUND: _tr("not found"),
        Reading.MARKED_DELETED: _tr("answered, marked as deleted"),
        Reading.STILL_THERE: _tr("answered as if nothing had happened"),
        Reading.ANOTHER: _tr("answered with another customer"),
        Reading.NOT_READ: _tr("could not be read"),
        Reading.NOT_ASKED: _tr("there was none to ask by"),
    }[reading]


def readings_words(readings: tuple[Reading, ...]) -> tuple[str, ...]:
    """A line each: by UUID, by merchant ID."""
    forms = (_tr("By UUID: {answer}"), _tr("By merchant ID: {answer}"))
    return tuple(
        form.format(answer=reading_words(reading))
        for form, reading in zip(forms, readings, strict=False)
    )


def what_words(entry: Entry, field_label: Callable[[str], str]) -> str:
    """What an entry tells beyond its outcome, in a line: fields, answers, or counts."""
    if entry.readings:
        return "; ".join(readings_words(entry.readings))
    if entry.act is Act.RETENTION and entry.about is not None:
        return _tr("up to entry {number}").format(number=QLocale().toString(entry.about))
    if entry.counts:
        return counts_words(entry.counts)
    parts = [fields_words(entry.fields, field_label)]
    if entry.cards is not None:
        parts.append(_count("%n saved card(s)", entry.cards))
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
        _tr("{outcome}: {count}").format(
            outcome=outcome_words(name), count=QLocale().toString(count)
        )
        for name, count in counts.items()
    )


def erased_words(entry: Entry) -> str:
    """That, when, under which ticket and by whom a customer was erased."""
    forms = {
        True: _tr("Erased on {date}, ticket {ticket}, by {who}."),
        False: _tr("Erased on {date}, by {who}."),
    }
    return forms[bool(entry.ticket)].format(
        date=local_time(entry.at), ticket=isolated(entry.ticket), who=isolated(entry.who)
    )


def _count(text: str, number: int) -> str:
    return QCoreApplication.translate("journal", text, "", number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("journal", text)
