"""How an attempt to delete ended, in an agent's words."""

from __future__ import annotations

import json
from typing import Final, NamedTuple

from desktop_app.gateway.errors import GatewayErrorCode
from desktop_app.gateway.operations import CARRIED_OUT, DeletionOutcome, DeletionResult
from desktop_app.gateway.settle import looks_in_all
from desktop_app.models.display import Translator, field_label, local_time, one_line
from desktop_app.models.wording import readings_words
from desktop_app.records.cards import masked_start
from desktop_app.records.changes import Change, Unset, between
from desktop_app.records.customer import Customer
from desktop_app.views.widgets.messages import Tone
from desktop_app.views.widgets.wording import explain

_tr = Translator("deletion")

_LONGEST_VALUE: Final = 120


class UserMessage(NamedTuple):
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


def in_words(attempt: DeletionResult, shown: Customer) -> UserMessage:
    """``shown`` is the customer as the dialog restated it for this attempt."""
    outcome, current = attempt.outcome, attempt.current
    if outcome is DeletionOutcome.CHANGED:
        changes = between(shown, current or shown).items
        return UserMessage(
            _tr("Not deleted: somebody changed this customer meanwhile. Look at it, then confirm."),
            Tone.WARNING,
            tuple(map(_change_line, changes)),
        )
    if outcome in _IN_A_SENTENCE:
        return UserMessage(_sentence(attempt, shown), _TONES.get(outcome, Tone.WARNING))
    error_code = None if attempt.error is None else attempt.error.error_code
    if outcome is DeletionOutcome.REFUSED and error_code is GatewayErrorCode.NOT_FOUND:
        return UserMessage(_refused_as_not_found(), Tone.DANGER)
    tone = _TONES.get(outcome, Tone.WARNING)
    reason = None if attempt.error is None else explain(attempt.error)
    advice = "" if reason is None or tone is not Tone.DANGER else reason.advice
    if outcome is DeletionOutcome.UNKNOWN:
        advice = _tr("Check again only reads: nothing is sent twice.")
    words = (_sentence(attempt, shown), "" if reason is None else reason.happened, advice)
    details = () if reason is None else reason.details
    if outcome not in CARRIED_OUT:  # else they are shown by themselves
        details = (*readings_words(attempt.readings), *details)
    return UserMessage(" ".join(filter(None, words)), tone, details)


_TONES: Final = {
    DeletionOutcome.DELETED: Tone.CONFIRMED,
    DeletionOutcome.FOUND_DELETED: Tone.CONFIRMED,
    DeletionOutcome.NOT_SENT: Tone.DANGER,
    DeletionOutcome.REFUSED: Tone.DANGER,
}
"""All others are a warning's."""
_IN_A_SENTENCE: Final = (
    DeletionOutcome.DELETED,
    DeletionOutcome.FOUND_DELETED,
    DeletionOutcome.ALREADY_DELETED,
    DeletionOutcome.NOT_FOUND,
)


def _sentence(attempt: DeletionResult, shown: Customer) -> str:
    current = attempt.current
    if attempt.outcome is DeletionOutcome.ALREADY_DELETED:
        deleted_at = (current or shown).deleted_at
        if deleted_at is None:
            return _tr("This customer had been deleted before. You deleted nothing.")
        words = _tr("This customer had been deleted on {time}. You deleted nothing.")
        return words.format(time=local_time(deleted_at))
    if current is None:
        deleted = _tr("Deleted. The gateway no longer answers with this customer.")
        found_deleted = _tr(
            "Deleted. The answer was lost, but the gateway no longer has this customer: asked in "
            "every way, some seconds apart."
        )
    else:
        deleted = _tr("Deleted. The gateway answers with this customer as deleted.")
        found_deleted = _tr(
            "Deleted. The answer was lost, but the gateway answers with this customer as deleted."
        )
    return {
        DeletionOutcome.DELETED: deleted,
        DeletionOutcome.FOUND_DELETED: found_deleted,
        DeletionOutcome.STILL_ANSWERED: _tr(
            "The gateway acknowledged the deletion, yet answers as if nothing had happened."
        ),
        DeletionOutcome.NOT_READ_AGAIN: _tr(
            "The gateway acknowledged the deletion. Reading the customer again failed."
        ),
        DeletionOutcome.NOT_FOUND: _tr(
            "The gateway has no such customer: asked in every way, some seconds apart. You "
            "deleted nothing."
        ),
        DeletionOutcome.NOT_SENT: _tr("Nothing was deleted: the deletion was not sent."),
        DeletionOutcome.REFUSED: _tr("Not deleted: the gateway refused."),
        DeletionOutcome.UNKNOWN: _tr("Whether the customer was deleted is unknown."),
        DeletionOutcome.STILL_THERE: _tr(
            "Not deleted so far: the gateway still has this customer. A late deletion may "
            "still come, so check again before you delete anew."
        ),
    }[attempt.outcome]


def _refused_as_not_found() -> str:
    return _tr(
        "The gateway answered the deletion with “not found”, although it had just shown "
        "this customer. Delete reads the customer again first."
    )


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
