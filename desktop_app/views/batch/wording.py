"""How a batch ended or stands, and what is in its way, in an agent's words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from desktop_app.batch.export import NotOldValuesError, OtherProfileError
from desktop_app.batch.list_parts import CutError, TooManyError
from desktop_app.batch.reading import MOST_LINES
from desktop_app.batch.run import NotAsConfirmedError, TooLargeError
from desktop_app.batch.store import BatchStatus
from desktop_app.batch.text_lists import LONGEST_LINE, LongLineError, NotTextError
from desktop_app.batch.workbooks import ProtectedError
from desktop_app.files import NotRegularError
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.journal.database import JournalError
from desktop_app.models.display import Translator
from desktop_app.models.wording import ExcludedRows, Kind, done_words, kind_words, number_words
from desktop_app.records.batch import (
    SETTLED,
    Batch,
    BatchStage,
    BatchStop,
    BatchTask,
    RowOutcome,
    RowResolution,
)
from desktop_app.views.deletion.wording import UserMessage
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.wording import explain
from desktop_app.views.window.recovery_strip import error_words

_tr = Translator("batch")


_WELL: Final = frozenset({RowOutcome.DONE, RowOutcome.ALREADY, RowOutcome.WOULD_BE_DONE})
_HEADING: Final = frozenset({RowOutcome.DONE, RowOutcome.WOULD_BE_DONE})
OPEN: Final = tuple(outcome for outcome in RowOutcome if outcome not in SETTLED)
"""Outcomes of rows that still need something."""
_LISTED: Final[tuple[Kind, ...]] = (
    RowOutcome.DONE,
    RowOutcome.WOULD_BE_DONE,
    *OPEN,
    *(one for one in RowOutcome if one in SETTLED and one not in _HEADING),
    *RowResolution,
    *ExcludedRows,
)


def resolved_words(counts: Counter[Kind], why: str) -> UserMessage:
    """How the look-up ended; ``why``: what stopped it, if anything."""
    is_found = counts[RowResolution.FOUND] + counts[ExcludedRows.NAMES_OTHERS]
    found = _sentence(_tr("%Ln customer(s) found.", is_found), _others_words(counts))
    if waiting := counts[RowResolution.WAITING]:
        stopped = _tr("Stopped: %Ln line(s) not looked up yet.", waiting)
        return UserMessage(_sentence(stopped, found, why), Tone.WARNING)
    if failed := counts[RowResolution.FAILED]:
        words = _tr("%Ln line(s) could not be looked up this time.", failed)
        return UserMessage(_sentence(_tr("Looked up."), found, words, why), Tone.WARNING)
    tone = Tone.WARNING if why or counts[ExcludedRows.NAMES_OTHERS] else Tone.CONFIRMED
    return UserMessage(_sentence(_tr("Looked up."), found, why), tone)


def _others_words(counts: Counter[Kind]) -> str:
    """That the list names other people than were found; empty when it does not."""
    others = counts[ExcludedRows.NAMES_OTHERS]
    if not others:
        return ""
    words = _tr(
        "%Ln line(s) of the list name somebody else than was found, and are left out. Look at each "
        "before you take it in.",
        others,
    )
    if others > counts[RowResolution.FOUND]:
        return _sentence(words, _tr("Perhaps another column of the list holds the IDs."))
    return words


def run_words(batch: Batch, counts: Counter[Kind], why: str) -> UserMessage:
    """How the run ended: every kind of row there is, so that the figures add up; ``why``: what
    stopped it, if anything."""
    listed = _listed(counts, _LISTED, batch)
    left = sum(counts[outcome] for outcome in OPEN)
    if batch.stage is BatchStage.STOPPED or left:
        return UserMessage(_sentence(_tr("Stopped."), listed, why), Tone.WARNING)
    is_well = all(counts[outcome] == 0 for outcome in set(RowOutcome) - _WELL)
    head = _tr("The dry run is over.") if batch.dry_run else _tr("Finished.")
    rest = "" if is_well else _tr("Look at the other rows too.")
    return UserMessage(_sentence(head, listed, rest), Tone.CONFIRMED if is_well else Tone.WARNING)


def activity_words(batch: Batch, number: int, *, is_run: bool) -> str:
    """What runs, for the main window; ``number``: of how many rows."""
    if not is_run:
        return _tr("Looking up %Ln customer(s)", number)
    if batch.dry_run:
        return _tr("Dry run over %Ln customer(s)", number)
    if batch.task is BatchTask.ERASE:
        return _tr("Erasing %Ln customer(s)", number)
    return _tr("Changing %Ln customer(s)", number)


def percent_words(percent: int) -> str:
    """How far it is."""
    return _tr("{number} %").format(number=number_words(percent))


def held_words(task: BatchTask, left: int, unknown: int) -> str:
    """Whom an erasure is for that is held back, as for :func:`main_words`; empty when nobody is
    known to be left."""
    if not left + unknown:
        return ""
    if not unknown:
        return _tr("%Ln customer(s) will be erased.", left)
    return _tr("To be erased: {customers}.").format(customers=_whom(task, left, unknown))


def main_words(batch: Batch, left: int, unknown: int) -> str:
    """The main button: what it begins, or goes on with, and for how many. ``unknown``: rows of
    which nobody knows what became; going on reads them, and sends again what was not done."""
    if batch.confirmed and batch.stage is not BatchStage.RESOLVED:
        if batch.dry_run:
            return _tr("Continue the dry run")
        if not left + unknown:
            return _tr("Continue")
        if batch.task is BatchTask.ERASE:
            text = _tr("Continue: erase {customers}")
        else:
            text = _tr("Continue: change {customers}")
        return text.format(customers=_whom(batch.task, left, unknown))
    if batch.task is BatchTask.ERASE:
        return _tr("Erase %Ln customer(s)…", left)
    return _tr("Change %Ln customer(s)…", left)


def _whom(task: BatchTask, left: int, unknown: int) -> str:
    """Whom going on may write to; not both figures may be 0."""
    if not unknown:
        return _tr("%Ln customer(s)", left)
    if task is BatchTask.ERASE:
        words = _tr("%Ln unknown one(s) if still there", unknown)
    else:
        words = _tr("%Ln unknown one(s) if not changed yet", unknown)
    if not left:
        return words
    text = _tr("{customers}, and {unknown}")
    return text.format(customers=_tr("%Ln customer(s)", left), unknown=words)


def unfinished_words(statuses: Sequence[BatchStatus]) -> str:
    """At the start: what is left of earlier times."""
    if len(statuses) > 1:
        return _tr("%Ln batch(es) are not finished.", len(statuses))
    [status] = statuses
    batch = status.batch
    text = {
        BatchTask.LOOK_UP: _tr("A look-up of {lines} is not finished."),
        BatchTask.EDIT: _tr("An edit of {lines} is not finished."),
        BatchTask.ERASE: _tr("An erasure of {lines} is not finished."),
    }[batch.task]
    head = text.format(lines=_tr("%Ln line(s)", batch.rows))
    return head if batch.stage is BatchStage.RESOLVED else f"{head} {done_words(status)}"


def left_words(status: BatchStatus) -> str:
    """The window was closed before the batch was finished."""
    return _tr("The batch is kept and can be resumed. {what}").format(
        what=unfinished_words([status])
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


def file_error_words(error: Exception) -> str:
    """Why a list could not be read."""
    if isinstance(error, NotTextError):
        return _not_text_words(error.kind)
    if isinstance(error, CutError):
        return _cut_words(error)
    if isinstance(error, LongLineError):
        text = _tr("A line of this list is too long: more than {number} characters.")
        return text.format(number=number_words(LONGEST_LINE))
    words: dict[type, str] = {
        FileNotFoundError: _tr("The file is not there any more."),
        PermissionError: _tr("The file can't be opened: you may not read it."),
        NotRegularError: _tr("This is no file, but a folder or a device."),
        OSError: _tr("The file can't be read."),
        ProtectedError: _tr(
            "This workbook asks for a password. Save it without one, and open it again."
        ),
        TooManyError: _tr("This is too much for one batch: at most {number} lines."),
        NotOldValuesError: _tr("This is no file of old values, or not a whole one."),
        OtherProfileError: _tr("This file is of another profile. Open it in that one's window."),
    }
    texts = (words[kind] for kind in type(error).__mro__ if kind in words)
    text = next(texts, "")
    return text.format(number=number_words(MOST_LINES)) or batch_error_words(error)


def save_error_words(error: Exception) -> str:
    """Why a file could not be written."""
    if isinstance(error, PermissionError):
        return _tr("Not saved: you may not write there.")
    if isinstance(error, OSError):
        return _tr("Not saved: the file can't be written.")
    return batch_error_words(error)


def batch_error_words(error: Exception) -> str:
    """Why a batch could not begin or go on at all."""
    if isinstance(error, JournalError):
        return error_words(error.error_code)
    if isinstance(error, NotAsConfirmedError):
        return _tr("The rows are not what was confirmed. Nothing was sent: look at them again.")
    if isinstance(error, TooLargeError):
        return too_large_words(error.most)
    return explain(error).sentence


def too_large_words(most: int) -> str:
    """Why a batch can't begin, and what to do."""
    return _tr(
        "The largest batch that your organisation permits: {number}. Nothing was sent: leave rows "
        "out, or part the list."
    ).format(number=number_words(most))


def why_words(why: str) -> str:
    """Why a batch stands still; ``why`` is a GatewayErrorCode's or a BatchStop's name."""
    if why in GatewayErrorCode.__members__:
        return explain(GatewayError(GatewayErrorCode[why], SendState.UNKNOWN)).happened
    if why not in BatchStop.__members__:
        return ""
    return {
        BatchStop.AGENT: "",
        BatchStop.UNKNOWNS: _tr(
            "What became of three rows in a row is unknown, so no further one was sent."
        ),
        BatchStop.LEFT_UNKNOWN: _tr("What became of some rows could not be found out yet."),
        BatchStop.LINES_MISSING: _tr(
            "Some lines of the list are missing from this computer's journal. Begin a new batch "
            "with them."
        ),
    }.get(BatchStop[why], _tr("Some rows are still to be done."))


def waiting_words() -> str:
    """What to do once the gateway has refused who is asking: this window can't go on by itself."""
    return _tr(
        "Nothing is sent at present: press “Try again” in the main window first, then go on here."
    )


def _cut_words(error: CutError) -> str:
    """Half a list is refused: its last ID may be half of one."""
    if not error.form:
        return _tr("This list is not whole: a bracket is open at its end.")
    text = _tr("This {form} is not whole, or damaged: it can't be read beyond line {line}.")
    return text.format(form=error.form, line=number_words(error.line))


def _not_text_words(kind: str) -> str:
    return {
        "workbook": _tr(
            "This workbook can't be read. Copy its column and paste it here, or save it as CSV."
        ),
        "markup": _tr("This is a web page or XML, and there is no table in it."),
        "archive": _tr("This is an archive. Open it, and take the list out of it."),
        "pdf": _tr("This is a PDF. Copy the IDs from it and paste them here."),
        "image": _tr("This is a picture."),
    }.get(kind) or _tr("This file holds no text.")
