"""What the journal's window says of what it was asked to do."""

from __future__ import annotations

from desktop_app.views.notice import Notice, Tone


class CourseNotice(Notice):
    """Knows whether it tells how something ended, or that it is under way."""

    _has_ended = True

    def begun(self, sentence: str) -> None:
        """Something is under way."""
        self._has_ended = False
        self.say(sentence)

    def ended(
        self, sentence: str, tone: Tone = Tone.CONFIRMED, lines: tuple[str, ...] = ()
    ) -> None:
        """How it ended."""
        self._has_ended = True
        self.say(sentence, tone, details=lines)

    def went_wrong(self, sentence: str) -> None:
        """It ended, and not well."""
        self.ended(sentence, Tone.DANGER)

    def drop_what_ended(self) -> None:
        """Whoever closes the window has read it; what ends after that is told at the next time."""
        if self._has_ended:
            self.clear()
