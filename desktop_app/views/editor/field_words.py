"""What is wrong, odd or about to happen with a field's value, in an agent's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.records.field_checks import Caution, Finding
from desktop_app.records.fields import RULES, Problem


def problem_words(name: str, value: str, finding: Finding) -> str:
    """Why the value of that field cannot be sent."""
    rule = RULES[name]
    if finding.problem is Problem.TOO_LONG:
        over = len(value) - rule.longest
        return QCoreApplication.translate("fields", "Too long by %n character(s)", "", over)
    if finding.problem is Problem.TOO_SHORT:
        text = QCoreApplication.translate("fields", "Too short: at least {n} characters")
        return text.format(n=rule.shortest)
    if finding.problem is Problem.NOT_A_COUNTRY:
        return _tr("No country has this code or name")
    return may_be_card_words() if finding.is_question else card_words()


def short_problem(place: str, problem: Problem) -> str:
    """Why Save cannot send, in a few words for the bar."""
    text = {
        Problem.TOO_LONG: _tr("{place} is too long"),
        Problem.TOO_SHORT: _tr("{place} is too short"),
        Problem.NOT_A_COUNTRY: _tr("{place} is not known"),
        Problem.CARD_NUMBER: _tr("{place} holds a card number"),
    }[problem]
    return text.format(place=place)


def card_words() -> str:
    """Why a card number is refused."""
    return _tr("This looks like a card number. Card numbers must not be stored in text.")


def may_be_card_words() -> str:
    """What is asked about before it is saved."""
    return _tr("This may be a card number: you will be asked before it is saved.")


def caution_words(caution: Caution) -> str:
    """What is odd, and that it may be sent all the same."""
    return {
        Caution.EMPTY_TEXT: _tr("Empty text instead of unset: the gateway may refuse it"),
        Caution.ODD_PHONE: _tr("Does not look like a phone number. It can be saved all the same."),
        Caution.ODD_EMAIL: _tr(
            "Does not look like an e-mail address. It can be saved all the same."
        ),
        Caution.NO_ID: _tr(
            "Without an ID of your own one is given on creating: a later look-up needs it"
        ),
    }[caution]


def _tr(text: str) -> str:
    return QCoreApplication.translate("fields", text)
