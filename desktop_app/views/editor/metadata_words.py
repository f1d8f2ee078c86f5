"""What the metadata grid says: refusals, effects of pasting, names of undo steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.models.display import button_text
from desktop_app.models.metadata_grid import Proposal, Verb
from desktop_app.records.metadata_edit import Refusal
from desktop_app.records.metadata_paste import Effect


def refusal_words(refusal: Refusal) -> str:
    """Why what was entered cannot be."""
    return {
        Refusal.EMPTY_KEY: _tr("A key needs at least one character."),
        Refusal.DUPLICATE_KEY: _tr("This key is there already: each key can stand only once."),
        Refusal.NULL_VALUE: _tr("Null would remove the key. Use Remove for that."),
        Refusal.NOT_A_NUMBER: _tr("Not a number. Write it as 14, 1.5 or 2e6, or choose Text."),
        Refusal.NOT_TRUE_OR_FALSE: _tr("Neither true nor false."),
        Refusal.NOT_A_STRUCTURE: _tr('Not a JSON list or object, such as ["a", 1] or {"a": 1}.'),
    }[refusal]


def effect_words(effect: Effect) -> str:
    """What a pasted line would do."""
    return {
        Effect.ADD: _tr("add"),
        Effect.CHANGE: _tr("change"),
        Effect.REMOVE: _tr("remove"),
        Effect.SAME: _tr("as it is"),
        Effect.TWICE: _tr("refused: key pasted twice"),
        Effect.NO_KEY: _tr("refused: no key"),
        Effect.NO_VALUE: _tr("refused: no tab between key and value"),
        Effect.CARD_NUMBER: _tr("refused: card number"),
    }[effect]


def step_words(proposal: Proposal) -> str:
    """The name of an undo step, as Edit ▸ Undo shows it."""
    text = {
        Verb.ADD: _tr("adding {key}"),
        Verb.RENAME: _tr("renaming {key}"),
        Verb.CHANGE: _tr("change of {key}"),
        Verb.REMOVE: _tr("removing {key}"),
        Verb.RESTORE: _tr("restoring {key}"),
    }[proposal.verb]
    return text.format(key=button_text(proposal.key))


def _tr(text: str) -> str:
    return QCoreApplication.translate("metadata", text)
