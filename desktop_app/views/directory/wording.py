"""What is said of the customers kept on this computer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from desktop_app.credentials.keyring import VaultErrorCode
from desktop_app.directory.opening import DirectoryErrorCode
from desktop_app.gateway.errors import GatewayError, GatewayErrorCode, SendState
from desktop_app.models.display import Translator, isolated, local_day, local_time, time_of_day
from desktop_app.models.wording import number_words, rate_words, time_left_words
from desktop_app.records.directory_query import QueryProblem, Term
from desktop_app.views.profiles.wording import vault_words
from desktop_app.views.widgets.wording import explain
from desktop_app.worker.directories import DirectoryPhase, DirectoryState, ErrorCode

_tr = Translator("directory")


def error_words(error_code: DirectoryErrorCode) -> str:
    """What is in the way of the customers kept here, and what that means."""
    return {
        DirectoryErrorCode.MISSING: _tr(
            "The customers kept on this computer are gone: their file was taken away."
        ),
        DirectoryErrorCode.LOST_KEY: _tr(
            "The customers kept on this computer can't be opened: the keyring has lost their key. "
            "Nobody can read them any more."
        ),
        DirectoryErrorCode.OTHER_KEY: _tr(
            "The customers kept on this computer can't be opened: the keyring has another key than "
            "they were kept with."
        ),
        DirectoryErrorCode.FOREIGN: _tr(
            "A file that is none of this program's stands where the customers are kept."
        ),
        DirectoryErrorCode.OTHER_GATEWAY: _tr(
            "The customers kept on this computer are those of another gateway: this profile's "
            "gateway address was changed."
        ),
        DirectoryErrorCode.NEWER: _tr(
            "The customers on this computer were kept by a later version of Customer Desk."
        ),
        DirectoryErrorCode.FULL: _tr(
            "The disk is full: customers can't be kept on this computer until there is room."
        ),
        DirectoryErrorCode.READ_ONLY: _tr(
            "Customers can't be kept on this computer: its data folder can't be written to."
        ),
        DirectoryErrorCode.NOT_A_FILE: _tr(
            "Customers can't be kept on this computer: something else stands in their file's place."
        ),
        DirectoryErrorCode.BUSY: _tr(
            "Another program uses the customers kept on this computer just now."
        ),
        DirectoryErrorCode.DAMAGED: _tr("The file of the customers on this computer is damaged."),
        DirectoryErrorCode.UNAVAILABLE: _tr(
            "The customers kept on this computer can't be read: the disk or its folder fails."
        ),
        DirectoryErrorCode.INTERRUPTED: _tr("The search was given up."),
        DirectoryErrorCode.CLOSED: _tr("The customers kept on this computer are closed."),
    }[error_code]


_READ_AGAIN: Final = frozenset(
    {
        *(DirectoryErrorCode.MISSING, DirectoryErrorCode.LOST_KEY, DirectoryErrorCode.OTHER_KEY),
        *(DirectoryErrorCode.OTHER_GATEWAY, DirectoryErrorCode.NEWER, DirectoryErrorCode.DAMAGED),
    }
)
"""What a new file, read from the gateway, puts right. The others may pass, or are somebody else's
file, which this program must not write over."""


def problem_words(term: Term) -> str:
    """Why a part of a query can't be looked for, and how it is written."""
    words = {
        QueryProblem.NOT_A_COUNTRY: _tr("“{text}” is no country code: type two letters, as in HR."),
        QueryProblem.NOT_A_DATE: _tr("“{text}” is no date: type 2025, 2025-03 or 2025-03-08."),
        QueryProblem.NOT_YES_OR_NO: _tr("“{text}” is neither yes nor no."),
    }
    problem = term.problem
    return "" if problem is None else words[problem].format(text=isolated(term.text, _LONGEST))


_LONGEST: Final = 40
"""Characters of what was typed."""


def title_words(state: DirectoryState) -> str:
    """What is to be said first."""
    if _is_read_by_another(state):
        return _tr("Another program reads the customers")
    if state.phase is DirectoryPhase.COMPLETE and state.complete_as_of is not None:
        return _tr("Complete as of {time}").format(time=moment_words(state.complete_as_of))
    return {
        DirectoryPhase.OFF: _tr("Not kept on this computer"),
        DirectoryPhase.OPENING: _tr("Opening…"),
        DirectoryPhase.READING: _tr("Reading customers"),
        DirectoryPhase.COMPLETE: _tr("Complete"),
        DirectoryPhase.PAUSED: _tr("Reading is paused"),
        DirectoryPhase.WAITING: _tr("Reading waits"),
        DirectoryPhase.STOPPED: _tr("Reading has stopped"),
        DirectoryPhase.FAILED: _tr("Can't be used"),
        DirectoryPhase.LOCKED: _tr("Closed while the program is locked"),
    }[state.phase]


def _is_read_by_another(state: DirectoryState) -> bool:
    return state.phase is DirectoryPhase.WAITING and state.error is DirectoryErrorCode.BUSY


def moment_words(moment: datetime) -> str:
    """The time of today, else also the day."""
    is_today = local_day(moment) == local_day(datetime.now(UTC))
    return time_of_day(moment) if is_today else local_time(moment)


def words_below_title(state: DirectoryState) -> str:
    """As :func:`coverage_words`, without what :func:`title_words` has said."""
    if state.phase is not DirectoryPhase.COMPLETE or state.complete_as_of is None:
        return coverage_words(state)
    if state.missing:
        return _tr("About %n customer(s) may be missing.", state.missing)
    return _tr("Everybody created before is found.")


def coverage_words(state: DirectoryState) -> str:
    """How far what is found is all there is; empty where that goes without saying."""
    if state.phase not in _KNOWN:
        return ""
    if state.complete_as_of is None:
        if not state.total:
            return _tr("Only customers who were read already are found.")
        words = _tr("Only customers who were read already are found: {rows} of about {total}.")
        return words.format(rows=number_words(state.rows), total=number_words(state.total))
    if state.missing:
        words = _tr("Complete as of {time}; about %n customer(s) may be missing.", state.missing)
        return words.format(time=moment_words(state.complete_as_of))
    words = _tr("Complete as of {time}: everybody created before is found.")
    return words.format(time=moment_words(state.complete_as_of))


_KNOWN: Final = frozenset(
    {
        *(DirectoryPhase.READING, DirectoryPhase.COMPLETE, DirectoryPhase.PAUSED),
        *(DirectoryPhase.WAITING, DirectoryPhase.STOPPED),
    }
)


def progress_words(state: DirectoryState) -> str:
    """``12,400 of about 56,000 · 210 per second · about 4 min left``."""
    rows = number_words(state.rows)
    if state.total:
        text = _tr("{done} of about {total}")
        rows = text.format(done=rows, total=number_words(max(state.total, state.rows)))
    rate = rate_words(state.rate) if state.rate >= _LEAST_RATE else ""
    left = time_left_words(state.seconds_left or 0)
    return " · ".join(filter(None, (rows, rate, left)))


_LEAST_RATE: Final = 0.1


def status_words(state: DirectoryState) -> str:
    """What the status line says; empty when nothing is under way."""
    if state.phase is DirectoryPhase.READING:
        rows, left = number_words(state.rows), time_left_words(state.seconds_left or 0)
        if left:
            words = _tr("Reading customers, {rows} so far, {left}")
            return words.format(rows=rows, left=left)
        return _tr("Reading customers, {rows} so far").format(rows=rows)
    if _is_read_by_another(state):
        return _tr("Another program reads the customers")
    return {
        DirectoryPhase.PAUSED: _tr("Reading customers is paused"),
        DirectoryPhase.WAITING: _tr("Reading customers waits"),
        DirectoryPhase.STOPPED: _tr("Reading customers has stopped"),
    }.get(state.phase, "")


def why_words(state: DirectoryState) -> str:
    """Why it waits, has stopped or can't be used, and what to do about it; empty for nothing."""
    words = _reason_words(state.error)
    if state.phase is DirectoryPhase.WAITING and state.again_in:
        again = _tr("It is tried again in %n second(s).", max(1, round(state.again_in)))
        return " ".join(filter(None, (words, again)))
    return words


def _reason_words(why: ErrorCode | None) -> str:
    if isinstance(why, DirectoryErrorCode):
        return error_words(why)
    if isinstance(why, GatewayErrorCode):
        return explain(GatewayError(why, SendState.NO)).sentence
    if why is VaultErrorCode.BROKEN:
        return _tr("The system keyring did not give back the key that it was given.")
    return "" if why is None else vault_words(why)


def is_mended_by_reading_again(state: DirectoryState) -> bool:
    """Whether a new file, read from the gateway, puts it right."""
    return state.phase is DirectoryPhase.FAILED and state.error in _READ_AGAIN
