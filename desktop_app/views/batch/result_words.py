"""How a batch ended, or stands, in a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.batch.standing import Standing
from desktop_app.models.batch_kinds import Kind, LeftOut
from desktop_app.models.batch_words import done_words, kind_words, number_words
from desktop_app.records.batch import SETTLED, Batch, Outcome, Resolution, Stage, Task
from desktop_app.views.notice import Tone

_WELL: Final = frozenset({Outcome.DONE, Outcome.ALREADY, Outcome.WOULD_BE_DONE})
_HEADING: Final = frozenset({Outcome.DONE, Outcome.WOULD_BE_DONE})
OPEN: Final = tuple(outcome for outcome in Outcome if outcome not in SETTLED)
"""Outcomes of rows that still need something."""
_LISTED: Final[tuple[Kind, ...]] = (
    Outcome.DONE,
    Outcome.WOULD_BE_DONE,
    *OPEN,
    *(one for one in Outcome if one in SETTLED and one not in _HEADING),
    *Resolution,
    *LeftOut,
)


class Said(NamedTuple):
    """A sentence and its tone."""

    sentence: str
    tone: Tone


def resolved_words(counts: Counter[Kind], why: str) -> Said:
    """How the look-up ended; ``why``: what stopped it, if anything."""
    is_found = counts[Resolution.FOUND] + counts[LeftOut.NAMES_OTHERS]
    found = _sentence(_count("%Ln customer(s) found.", is_found), _others_words(counts))
    if waiting := counts[Resolution.WAITING]:
        stopped = _count("Stopped: %Ln line(s) not looked up yet.", waiting)
        return Said(_sentence(stopped, found, why), Tone.WARNING)
    if failed := counts[Resolution.FAILED]:
        words = _count("%Ln line(s) could not be looked up this time.", failed)
        return Said(_sentence(_tr("Looked up."), found, words, why), Tone.WARNING)
    tone = Tone.WARNING if why or counts[LeftOut.NAMES_OTHERS] else Tone.CONFIRMED
    return Said(_sentence(_tr("Looked up."), found, why), tone)


def _others_words(counts: Counter[Kind]) -> str:
    """That the list names other people than were found; empty when it does not."""
    others = counts[LeftOut.NAMES_OTHERS]
    if not others:
        return ""
    words = _count(
        "%Ln line(s) of the list name somebody else than was found, and are left out. Look at each "
        "before you take it in.",
        others,
    )
    if others > counts[Resolution.FOUND]:
        return _sentence(words, _tr("Perhaps another column of the list holds the IDs."))
    return words


def run_words(batch: Batch, counts: Counter[Kind], why: str) -> Said:
    """How the run ended: every kind of row there is, so that the figures add up; ``why``: what
    stopped it, if anything."""
    listed = _listed(counts, _LISTED, batch)
    left = sum(counts[outcome] for outcome in OPEN)
    if batch.stage is Stage.STOPPED or left:
        return Said(_sentence(_tr("Stopped."), listed, why), Tone.WARNING)
    is_well = all(counts[outcome] == 0 for outcome in set(Outcome) - _WELL)
    head = _tr("The dry run is over.") if batch.dry_run else _tr("Finished.")
    rest = "" if is_well else _tr("Look at the other rows too.")
    return Said(_sentence(head, listed, rest), Tone.CONFIRMED if is_well else Tone.WARNING)


def held_words(left: int) -> str:
    """Whom an erasure is for that is held back; empty when nobody is known to be left."""
    return _count("%Ln customer(s) will be erased.", left) if left else ""


def main_words(batch: Batch, left: int) -> str:
    """The main button: what it begins, or goes on with, and for how many."""
    if batch.confirmed and batch.stage is not Stage.RESOLVED:
        if batch.dry_run:
            return _tr("Continue the dry run")
        if not left:
            return _tr("Continue")
        if batch.task is Task.ERASE:
            return _count("Continue: erase %Ln customer(s)", left)
        return _count("Continue: change %Ln customer(s)", left)
    if batch.task is Task.ERASE:
        return _count("Erase %Ln customer(s)…", left)
    return _count("Change %Ln customer(s)…", left)


def unfinished_words(standings: Sequence[Standing]) -> str:
    """At the start: what is left of earlier times."""
    if len(standings) > 1:
        return _count("%Ln batch(es) are not finished.", len(standings))
    [standing] = standings
    batch = standing.batch
    text = {
        Task.LOOK_UP: _tr("A look-up of {lines} is not finished."),
        Task.EDIT: _tr("An edit of {lines} is not finished."),
        Task.ERASE: _tr("An erasure of {lines} is not finished."),
    }[batch.task]
    head = text.format(lines=_count("%Ln line(s)", batch.rows))
    return head if batch.stage is Stage.RESOLVED else f"{head} {done_words(standing)}"


def left_words(standing: Standing) -> str:
    """The window was closed before the batch was finished."""
    return _tr("The batch is kept and can be resumed. {what}").format(
        what=unfinished_words([standing])
    )


def _listed(counts: Counter[Kind], kinds: Iterable[Kind], batch: Batch) -> str:
    """``Erased 4,640 · To do 2,368.``; empty when there is none of them."""
    parts = [
        _tr("{kind} {number}").format(
            kind=kind_words(kind, batch.task), number=number_words(counts[kind])
        )
        for kind in kinds
        if counts[kind]
    ]
    return " · ".join(parts) + "." if parts else ""


def _sentence(*parts: str) -> str:
    return " ".join(filter(None, parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)


def _count(text: str, number: int) -> str:
    return QCoreApplication.translate("batch", text, None, number)
