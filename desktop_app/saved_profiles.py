"""The saved profiles as the program asks for them; what keeps them from being read is told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.credentials.profile import Profile, same_name
from desktop_app.credentials.profile_book import BookError, ProfileBook
from desktop_app.views.profiles_wording import book_words


class SavedProfiles(QObject):
    """Reads the book anew each time. Signal: ``told(str)``, a sentence about the file."""

    told = Signal(str)

    def __init__(self, book: ProfileBook, parent: QObject) -> None:
        """Nothing is read yet."""
        super().__init__(parent)
        self.book = book

    def all(self) -> tuple[Profile, ...]:
        """Every profile; none when they can't be read, which is told."""
        try:
            profiles = self.book.read()
        except BookError as error:
            self.told.emit(book_words(error))
            return ()
        aside, self.book.set_aside = self.book.set_aside, None
        if aside is not None:
            sentence = self.tr("The file of profiles was damaged. It is kept as {name}.")
            self.told.emit(sentence.format(name=aside.name))
        return profiles

    def named(self, name: str) -> Profile | None:
        """The profile of that name, as a person reads it."""
        return next((kept for kept in self.all() if same_name(kept.name, name)), None)

    def names(self) -> list[str]:
        """Every profile's name, sorted."""
        return sorted((profile.name for profile in self.all()), key=str.casefold)
