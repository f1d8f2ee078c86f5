"""What is said of an organisation's settings that make no sense, in a window and by a command."""

from __future__ import annotations

from typing import Final

from desktop_app.models.display import Translator, isolated
from desktop_app.process.policy import Policy, PolicyProblem

_tr = Translator("process_words")

_LONGEST: Final = 120


def policy_words(policy: Policy) -> str:
    """What is wrong with what the organisation has set, and what holds meanwhile."""
    path = isolated(str(policy.path), _LONGEST)
    words = {
        PolicyProblem.UNREADABLE: _tr("Your organisation's settings ({path}) can't be read."),
        PolicyProblem.NOT_TOML: _tr(
            "Your organisation's settings ({path}) make no sense from line {place} on."
        ),
        PolicyProblem.VALUE: _tr(
            "Your organisation's settings ({path}) make no sense at “{place}”."
        ),
        None: "",
    }[policy.problem].format(path=path, place=isolated(policy.place or "?", _LONGEST))
    strict = _tr("Until they are mended, customers can be read, but not changed or deleted.")
    return f"{words} {strict}"
