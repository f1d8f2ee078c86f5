"""The profiles that are kept, for whatever shows or opens them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.credentials.profiles import Profile, ProfileBook, ProfileBookError, same_name
from desktop_app.models.display import collation_key
from desktop_app.process.permissions import with_proxy
from desktop_app.process.policy import NO_POLICY, Policy
from desktop_app.views.profiles.wording import book_words


class SavedProfiles(QObject):
    """Reads the book anew each time. Signal: ``told(str)``, a sentence about the file."""

    told = Signal(str)

    def __init__(self, book: ProfileBook, parent: QObject, policy: Policy = NO_POLICY) -> None:
        super().__init__(parent)
        self.book = book
        self._policy = policy

    def all(self) -> tuple[Profile, ...]:
        """Every profile; none when they can't be read, which is told."""
        try:
            profiles = self.book.read()
        except ProfileBookError as error:
            self.told.emit(book_words(error))
            return ()
        aside, self.book.set_aside = self.book.set_aside, None
        if aside is not None:
            sentence = self.tr("The file of profiles was damaged. It is kept as {name}.")
            self.told.emit(sentence.format(name=aside.name))
        return tuple(with_proxy(self._policy, profile) for profile in profiles)

    def named(self, name: str) -> Profile | None:
        """The profile of that name, as a person reads it."""
        return next((kept for kept in self.all() if same_name(kept.name, name)), None)

    def names(self) -> list[str]:
        return sorted((profile.name for profile in self.all()), key=collation_key)
