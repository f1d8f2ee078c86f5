"""``Make customers findable on this computer``: what that means, before anything is read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.models.wording import duration_words, number_words
from desktop_app.views.widgets.appearance import make_primary
from desktop_app.views.widgets.dialogs import FootHint, FramedDialog, cancel_button
from desktop_app.views.widgets.labels import WrappingLabel, plain_label
from desktop_app.views.widgets.layouts import form
from desktop_app.views.widgets.tokens import STEP, Face, set_face
from desktop_app.worker.directories import ProfileDirectory

_WIDTH: Final = 640


class TurnOnDialog(FramedDialog):
    """Accepted when the agent wants the list to be read."""

    def __init__(
        self,
        directory: ProfileDirectory,
        *,
        customers: int | None,
        per_second: float,
        environment: str,
        profile_name: str,
        parent: QWidget,
    ) -> None:
        """``customers``: how many the list has, None while that is not known; ``per_second``: about
        how many are read."""
        title = self.tr("Make customers findable on this computer")
        super().__init__(title, parent, width=_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.show_environment(environment, profile_name)
        self._customers, self._per_second = customers, per_second
        heading = plain_label(self.tr("Find anybody by a part of what you know"), wraps=True)
        promise = self.tr(
            "The gateway finds a customer by the whole ID only. With a copy of the list on this "
            "computer, a part of a name, an email, a phone number, a city or any other value is "
            "enough, while you type."
        )
        where = set_face(WrappingLabel(str(directory.path)), Face.MONO)
        is_lasting = directory.state.is_lasting
        facts = form(
            (self.tr("What is kept"), plain_label(self._what_words(), wraps=True)),
            (self.tr("Where"), where),
            (self.tr("Encrypted"), plain_label(self._key_words(is_lasting), wraps=True)),
            (self.tr("For how long"), plain_label(self._span_words(is_lasting), wraps=True)),
            (self.tr("First reading"), plain_label(self._reading_words(is_lasting), wraps=True)),
            spacing=STEP + STEP // 2,
        )
        start = QPushButton(self.tr("Start reading"))
        start.clicked.connect(self.accept)
        make_primary(start)
        self.fill(
            *(set_face(heading, Face.TITLE), plain_label(promise, wraps=True), facts, None),
            hint=FootHint(self.tr("It can be paused, and removed, at any time.")),
            right=(cancel_button(self), start),
        )

    def _what_words(self) -> str:
        return self.tr(
            "Every customer of this profile as the list shows them: IDs, name, email, phone, "
            "address, description, metadata, times. Of saved cards only how many were seen."
        )

    def _key_words(self, is_lasting: bool) -> str:
        if not is_lasting:
            return self.tr("The whole file, with a key that is kept nowhere.")
        return self.tr(
            "The whole file, with a key that is in this computer's keyring and nowhere else. "
            "Locking the program closes it and lets the key go."
        )

    def _span_words(self, is_lasting: bool) -> str:
        until = self.tr("Until you remove it, or the profile.")
        if not is_lasting:
            until = self.tr("Until this window is closed, or you remove it.")
        erased = self.tr("A customer who is erased here leaves it at once and for good.")
        return f"{until} {erased}"

    def _reading_words(self, is_lasting: bool) -> str:
        if self._customers is None:
            words = self.tr("About {number} customers a minute.")
            pace = words.format(number=number_words(round(self._per_second * 60)))
        else:
            words = self.tr("About {duration} for {customers} customers.")
            pace = words.format(
                duration=duration_words(self._customers / self._per_second),
                customers=number_words(self._customers),
            )
        work_on = self.tr("The gateway is asked slowly, and you work on meanwhile.")
        if not is_lasting:
            return f"{pace} {work_on}"
        next_time = self.tr("Close the program at any time: the next start goes on with it.")
        return f"{pace} {work_on} {next_time}"
