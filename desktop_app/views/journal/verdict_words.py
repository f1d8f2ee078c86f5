"""What checking the chain found, in words an auditor reads."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.records.evidence import Break, Verdict

MOST_BREAKS: Final = 4
"""Named one by one. More is said as a number."""

_HEAD_SHOWN: Final = 16


def verdict_words(verdict: Verdict) -> tuple[str, tuple[str, ...]]:
    """A sentence, and lines that say what is broken and where, or what it rests on."""
    entries = _count("%Ln entries", verdict.entries)
    if not verdict.is_sound:
        sentence = _tr("The chain is broken. {entries} were checked.").format(entries=entries)
        return sentence, _break_lines(verdict)
    sentence = _tr("The chain is whole: {entries}, none changed, removed or cut off.").format(
        entries=entries
    )
    lines = []
    if verdict.removed_before is not None:
        lines.append(
            _tr(
                "Entries before {number} were removed as too old, and the journal accounts for it."
            ).format(number=QLocale().toString(verdict.removed_before))
        )
    if verdict.head:
        lines.append(_tr("Its head: {hash}…").format(hash=verdict.head[:_HEAD_SHOWN]))
    lines.append(
        _tr(
            "An older copy of all that belongs to the journal, put back together, would be whole "
            "too. Only an export that you keep elsewhere shows that: customer-desk verify LATER "
            "--after EARLIER."
        )
    )
    return sentence, tuple(lines)


def _break_lines(verdict: Verdict) -> tuple[str, ...]:
    lines = [_break_words(how, number) for how, number in verdict.breaks[:MOST_BREAKS]]
    more = len(verdict.breaks) - MOST_BREAKS
    if more > 0:
        lines.append(_count("And %n more place(s).", more))
    return tuple(lines)


def _break_words(how: Break, number: int) -> str:
    form = {
        Break.CHANGED: _tr("Entry {number} is not what it was when it was written."),
        Break.MISSING: _tr("Entry {number} is missing between its neighbours."),
        Break.CUT_SHORT: _tr("After entry {number} the end is missing: more had been written."),
        Break.BEGINNING: _tr(
            "Everything before entry {number} is missing, and nothing accounts for it."
        ),
        Break.HEAD: _tr(
            "The head, which is kept apart, is missing or not this journal's (last entry {number})."
        ),
        Break.UNREADABLE: _tr("From entry {number} on the file can't be read."),
    }[how]
    return form.format(number=QLocale().toString(number))


def _count(text: str, number: int) -> str:
    return QCoreApplication.translate("verdict", text, "", number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("verdict", text)
