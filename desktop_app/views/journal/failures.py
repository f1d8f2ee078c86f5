"""Why the journal could not answer, in words."""

from __future__ import annotations

from desktop_app.journal.trouble import JournalError
from desktop_app.views.recovery_words import trouble_words
from desktop_app.views.wording import explain


def failure_words(error: Exception) -> str:
    """What is in the way, and what to do about it."""
    if isinstance(error, JournalError):
        return trouble_words(error.trouble)
    return explain(error).sentence
