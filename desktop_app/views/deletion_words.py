"""How an attempt to delete ended, in an agent's words."""

from __future__ import annotations

import json
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.gateway.deletion import CARRIED_OUT, Attempt, Outcome
from desktop_app.gateway.errors import Trouble
from desktop_app.gateway.settle import looks_in_all
from desktop_app.models.display import local_time, one_line
from desktop_app.models.journal_words import readings_words
from desktop_app.records.card_numbers import masked_start
from desktop_app.records.changes import Change, Changes, Unset
from desktop_app.records.customer import Customer
from desktop_app.views.notice import Tone
from desktop_app.views.wording import explain, field_label

_LONGEST_VALUE: Final = 120


class Said(NamedTuple):
    """A sentence of ours, its tone, and lines of foreign text to show below it as plain text."""

    sentence: str
    tone: Tone
    details: tuple[str, ...] = ()


def looking_words(look: int) -> str:
    """While it is found out what became of a deletion; ``look`` counts the readings from 1."""
    words = _tr(
        "Whether the customer was deleted is unknown. Reading the customer again ({n} of {all})…"
    )
    return words.format(n=look, all=looks_in_all(look))


def left_unknown_words() -> str:
    """When the agent goes before that is known."""
    return _tr(
        "Whether the customer was deleted is unknown. Look the customer up before you delete anew."
    )


def in_words(attempt: Attempt, shown: Customer) -> Said:
    """``shown`` is the customer as the dialog restates it now."""
    if attempt.outcome is Outcome.CHANGED:
        return Said(
            _tr("Not deleted: somebody changed this customer meanwhile. Look at it, then confirm."),
            Tone.WARNING,
            _change_lines(attempt.changes),
        )
    if attempt.outcome is Outcome.ALREADY_DELETED:
        return Said(_already(attempt.current or shown), Tone.WARNING)
    if _is_answered_not_found(attempt):
        return Said(
            _tr(
                "The gateway answered the deletion with “not found”, although it had just shown "
                "this customer. Delete reads the customer again first."
            ),
            Tone.DANGER,
        )
    sentence, tone = _plain_outcomes(attempt)[attempt.outcome]
    if attempt.outcome in (Outcome.DELETED, Outcome.FOUND_DELETED, Outcome.NOT_FOUND):
        return Said(sentence, tone)
    reason = None if attempt.error is None else explain(attempt.error)
    advice = "" if reason is None or tone is not Tone.DANGER else reason.advice
    if attempt.outcome is Outcome.UNKNOWN:
        advice = _tr("Check again only reads: nothing is sent twice.")
    words = (sentence, "" if reason is None else reason.happened, advice)
    details = () if reason is None else reason.details
    if attempt.outcome not in CARRIED_OUT:  # else they are shown by themselves
        details = (*readings_words(attempt.readings), *details)
    return Said(" ".join(filter(None, words)), tone, details)


def _is_answered_not_found(attempt: Attempt) -> bool:
    error = attempt.error
    return (
        attempt.outcome is Outcome.REFUSED
        and error is not None
        and error.trouble is Trouble.NOT_FOUND
    )


def _plain_outcomes(attempt: Attempt) -> dict[Outcome, tuple[str, Tone]]:
    if attempt.current is None:
        deleted = _tr("Deleted. The gateway no longer answers with this customer.")
    else:
        deleted = _tr("Deleted. The gateway answers with this customer as deleted.")
    return {
        Outcome.DELETED: (deleted, Tone.CONFIRMED),
        Outcome.FOUND_DELETED: (_found_deleted(attempt), Tone.CONFIRMED),
        Outcome.STILL_ANSWERED: (
            _tr("The gateway acknowledged the deletion, yet answers as if nothing had happened."),
            Tone.WARNING,
        ),
        Outcome.NOT_READ_AGAIN: (
            _tr("The gateway acknowledged the deletion. Reading the customer again failed."),
            Tone.WARNING,
        ),
        Outcome.NOT_FOUND: (
            _tr(
                "The gateway has no such customer: asked in every way, some seconds apart. You "
                "deleted nothing."
            ),
            Tone.WARNING,
        ),
        Outcome.NOT_SENT: (_tr("Nothing was deleted: the deletion was not sent."), Tone.DANGER),
        Outcome.REFUSED: (_tr("Not deleted: the gateway refused."), Tone.DANGER),
        Outcome.UNKNOWN: (_tr("Whether the customer was deleted is unknown."), Tone.WARNING),
        Outcome.STILL_THERE: (
            _tr(
                "Not deleted so far: the gateway still has this customer. A late deletion may "
                "still come, so check again before you delete anew."
            ),
            Tone.WARNING,
        ),
    }


def _found_deleted(attempt: Attempt) -> str:
    if attempt.current is not None:
        return _tr(
            "Deleted. The answer was lost, but the gateway answers with this customer as deleted."
        )
    return _tr(
        "Deleted. The answer was lost, but the gateway no longer has this customer: asked in every "
        "way, some seconds apart."
    )


def _already(customer: Customer) -> str:
    if customer.deleted_at is None:
        return _tr("This customer had been deleted before. You deleted nothing.")
    return _tr("This customer had been deleted on {time}. You deleted nothing.").format(
        time=local_time(customer.deleted_at)
    )


def _change_lines(changes: Changes) -> tuple[str, ...]:
    return tuple(map(_change_line, changes.items))


def _change_line(change: Change) -> str:
    name = one_line(change.name) if change.in_metadata else field_label(change.name)
    return _tr("{field}: {old} → {new}").format(
        field=name, old=_value_words(change.old), new=_value_words(change.new)
    )


def _value_words(value: object) -> str:
    if value is None or isinstance(value, Unset):
        return _tr("not set")
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return one_line(masked_start(text), _LONGEST_VALUE)


def _tr(text: str) -> str:
    return QCoreApplication.translate("deletion", text)
